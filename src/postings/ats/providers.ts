import type { AtsProvider, AtsSite } from './provider.ts'
import { SYSTEMS } from './systems.ts'

/** Every system of which links are known. */
export const SITES: readonly AtsSite[] = SYSTEMS

/** Every system whose JSON `fit` knows. No two take the same job, so that their order does not matter; `test/ats.test.ts` holds them to that. */
export const PROVIDERS: readonly AtsProvider[] = SYSTEMS.filter((system) => 'fits' in system)
