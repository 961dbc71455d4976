/** The second script of the page: the library, and what the page does with it. `library.ts` runs it behind the form and gives what is exported here. */
import * as z from 'zod'

// the policy of the page forbids code that is made of text, so that zod need not try
z.config({ jitless: true })

export { batchTools, decode, json, profileTools, readPostings, renderReport } from '../index.ts'
export { PLAIN } from '../report/look.ts'
export { loadPacked } from './packed.ts'
export { checked, judgingOf, studyPlanOf, rankedPage, rankingOf } from './work.ts'
