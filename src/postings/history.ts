import type { History, Mark } from '../core/history.ts'
import { byDay } from '../core/by-day.ts'
import { MARKS } from '../core/choices.ts'
import { dayOf, lineAt } from './metadata.ts'
import { valueAtPath, listAt, type Json } from './record.ts'

/** More than somebody marks by hand. */
const MOST = 100

/** The history that a file of ours holds; null where there is none. What is no mark is passed over. */
export function historyIn(value: Json): History | null {
  const saved = dayOf(valueAtPath(value, 'saved'))
  const marks = listAt(value, 'marks').slice(0, MOST).flatMap(markIn).sort(byDay)
  return saved === null && marks.length === 0 ? null : { saved, marks }
}

function markIn(value: unknown): Mark[] {
  const mark = MARKS.find((name) => name === lineAt(value, 'mark'))
  const on = dayOf(valueAtPath(value, 'on'))
  return mark === undefined || on === null ? [] : [{ mark, on }]
}
