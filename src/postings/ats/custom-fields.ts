import { columnHolding, payParts, workplaceTold, wordsOfValue } from '../formats/columns.ts'
import { employmentTypesOf, line, stated, type Collected } from '../metadata.ts'
import { valueAtPath, type Json } from '../record.ts'
import { holdsDigit } from '../../matcher/words.ts'

/** What an employer tells in fields of its own, which systems keep as a list of names and values beside the job. */
export interface CustomFields {
  readonly metadata: Collected
  /** Pay in the employer's words; null where no field tells it. */
  readonly pay: string | null
}

/** Reads such a list, of whose entries `name` and `value` are the keys; the names of fields are those that columns of a table may have. */
export function customFields(list: readonly unknown[], name: string, value: string): CustomFields {
  const record: Json = Object.fromEntries(
    list.slice(0, MOST).flatMap((field) => {
      const called = line(valueAtPath(field, name))
      return called === null ? [] : [[called, only(valueAtPath(field, value))]]
    }),
  )
  const valueOf = (fact: Parameters<typeof columnHolding>[1]): unknown =>
    valueAtPath(record, columnHolding(Object.keys(record), fact) ?? '')
  const metadata = stated({
    workplace: workplaceTold(valueOf('workplace')),
    ...employmentTypesOf(valueOf('employmentType')),
  })
  return { metadata, pay: payInWords(valueOf('pay')) }
}

const MOST = 100

/** A list of one value is that value. */
const only = (value: unknown): unknown =>
  Array.isArray(value) && value.length === 1 ? value[0] : value

/** "$80,000 - $95,000", or amounts and a currency apart. */
function payInWords(value: unknown): string | null {
  const { payMin, payMax, payCurrency, payUnit } = payParts(value)
  const amounts = [...new Set([line(payMin), line(payMax)])].filter((amount) => amount !== null)
  const words =
    amounts.length > 0
      ? [amounts.join(' - '), line(payCurrency) ?? line(payUnit)].filter(Boolean).join(' ')
      : wordsOfValue(value)
  return words !== null && holdsDigit(words) ? words : null
}
