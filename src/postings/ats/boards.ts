import { isRecord } from '../../core/records.ts'
import { valueAtPath } from '../record.ts'

/** Keys under which a board keeps its jobs, or one job stands alone. */
export const BOARDS = [
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
  'jobOpening',
  'jobPostings',
]

/** The lists of jobs that an answer may hold, the likeliest first, and whether each stands in a board. */
export function* jobLists(value: unknown): Generator<readonly [readonly unknown[], boolean]> {
  if (Array.isArray(value)) yield [value, false]
  if (!isRecord(value)) return
  yield [[value], false]
  for (const key of BOARDS) {
    const list = valueAtPath(value, key)
    if (Array.isArray(list) && list.length > 0) yield [list, true]
    else if (isRecord(list)) {
      yield [[list], true]
      // BambooHR: the job stands in `result.jobOpening`
      const inner = valueAtPath(list, 'jobOpening')
      if (isRecord(inner)) yield [[inner], true]
    }
  }
}
