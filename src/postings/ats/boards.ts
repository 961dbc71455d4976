import { isRecord } from '../../core/records.ts'
import { valueAtPath } from '../record.ts'
import { PROVIDERS } from './providers.ts'

/** Keys under which a board keeps its jobs, or one job stands alone: those of many, and those that a system names as its `board`. */
export const BOARDS: readonly string[] = [
  'jobs',
  'offers',
  'content',
  'postings',
  'results',
  'data',
  'job',
  'offer',
  'posting',
  'items',
  'result',
  'jobPostings',
  ...PROVIDERS.flatMap(({ board }) => board ?? []),
]

/** How many keys deep jobs stand: `result.jobOpening`. */
const DEEPEST = 2

/** The lists of jobs that an answer may hold, the likeliest first, and whether each stands in a board. */
export function* jobLists(
  value: unknown,
  depth = DEEPEST,
): Generator<readonly [readonly unknown[], ofBoard: boolean]> {
  if (Array.isArray(value)) yield [value, false]
  if (!isRecord(value)) return
  yield [[value], depth < DEEPEST]
  if (depth === 0) return
  for (const key of BOARDS) {
    const inner = valueAtPath(value, key)
    if (!Array.isArray(inner)) yield* jobLists(inner, depth - 1)
    else if (inner.length > 0) yield [inner, true]
  }
}
