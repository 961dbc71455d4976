import type { Metadata, Pay, Place } from '../../core/posting.ts'
import { isRecord } from '../../core/records.ts'
import { dayOf, employmentTypesOf, line, lineAt, payOf, stated, workplaceOf } from '../metadata.ts'
import { placeOf } from '../place.ts'
import { valueAtPath, listAt, type Json } from '../record.ts'

/** Metadata by our own names. */
export function ownMetadata(facts: Json): Partial<Metadata> {
  const salary = valueAtPath(facts, 'baseSalary')
  const term = lineAt(facts, 'term')
  const weeks = valueAtPath(facts, 'weeks')
  return stated({
    title: lineAt(facts, 'title'),
    hiringOrganization: lineAt(facts, 'hiringOrganization'),
    ...employmentTypesOf(valueAtPath(facts, 'employmentType')),
    datePosted: dayOf(valueAtPath(facts, 'datePosted')),
    validThrough: dayOf(valueAtPath(facts, 'validThrough')),
    jobLocation: listAt(facts, 'jobLocation').slice(0, 50).flatMap(ownPlace),
    workplace: workplaceOf(valueAtPath(facts, 'workplace')),
    baseSalary: ownPay(salary),
    term,
    jobStartDate: month(valueAtPath(facts, 'jobStartDate')),
    jobEndDate: month(valueAtPath(facts, 'jobEndDate')),
    weeks: typeof weeks === 'number' && weeks > 0 && weeks < 1000 ? weeks : null,
  })
}

function ownPlace(value: unknown): Place[] {
  const text = line(value) ?? lineAt(value, 'text')
  if (text === null) return []
  if (!isRecord(value) || !Object.hasOwn(value, 'country')) return [placeOf(text)]
  const country = lineAt(value, 'country') ?? ''
  const workplace = workplaceOf(valueAtPath(value, 'workplace'))
  return [
    {
      text,
      country: /^[A-Z]{2}$/.test(country) ? country : null,
      ...(workplace === null ? {} : { workplace }),
    },
  ]
}

const ownPay = (salary: unknown): Pay | null =>
  payOf(
    valueAtPath(salary, 'min'),
    valueAtPath(salary, 'max'),
    valueAtPath(salary, 'currency'),
    valueAtPath(salary, 'unit'),
  )

const month = (value: unknown): string | null =>
  dayOf(value) ?? (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(line(value) ?? '') ? line(value) : null)
