import { withEscapes } from '../core/steering.ts'

/** JSON with a line end. The order of keys is that of the contract, as the objects are built. */
export const json = (value: unknown): string => `${withEscapes(JSON.stringify(value, null, 2))}\n`

/** JSON on one line, with its end. */
export const jsonLine = (value: unknown): string => `${withEscapes(JSON.stringify(value))}\n`
