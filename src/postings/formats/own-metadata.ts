import type { Metadata, Pay, Place } from '../../core/posting.ts'
import { isRecord } from '../../core/records.ts'
import { dayOf, employmentTypesOf, line, payOf, stated, workplaceOf } from '../metadata.ts'
import { placeOf } from '../place.ts'
import { at, listAt, type Json } from '../record.ts'

/** Metadata by our own names. */
export function ownMetadata(facts: Json): Partial<Metadata> {
  const salary = at(facts, 'baseSalary')
  const term = line(at(facts, 'term'))
  const weeks = at(facts, 'weeks')
  return stated({
    title: line(at(facts, 'title')),
    hiringOrganization: line(at(facts, 'hiringOrganization')),
    ...employmentTypesOf(at(facts, 'employmentType')),
    datePosted: dayOf(at(facts, 'datePosted')),
    validThrough: dayOf(at(facts, 'validThrough')),
    jobLocation: listAt(facts, 'jobLocation').slice(0, 50).flatMap(ownPlace),
    workplace: workplaceOf(at(facts, 'workplace')),
    baseSalary: ownPay(salary),
    term,
    jobStartDate: month(at(facts, 'jobStartDate')),
    jobEndDate: month(at(facts, 'jobEndDate')),
    weeks: typeof weeks === 'number' && weeks > 0 && weeks < 1000 ? weeks : null,
  })
}

function ownPlace(value: unknown): Place[] {
  const text = line(value) ?? line(at(value, 'text'))
  if (text === null) return []
  if (!isRecord(value) || !Object.hasOwn(value, 'country')) return [placeOf(text)]
  const country = line(at(value, 'country')) ?? ''
  const workplace = workplaceOf(at(value, 'workplace'))
  return [
    {
      text,
      country: /^[A-Z]{2}$/.test(country) ? country : null,
      ...(workplace === null ? {} : { workplace }),
    },
  ]
}

const ownPay = (salary: unknown): Pay | null =>
  payOf(at(salary, 'min'), at(salary, 'max'), at(salary, 'currency'), at(salary, 'unit'))

const month = (value: unknown): string | null =>
  dayOf(value) ?? (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(line(value) ?? '') ? line(value) : null)
