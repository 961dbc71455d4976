import { isRecord } from '../core/records.ts'
import { withEscapes } from '../core/steering.ts'
import { SCHEMA_LINE, TEMPLATE } from './template.ts'

/** What a value of a profile may be, before it is YAML. */
export type Value =
  string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value }

/** Longest list or mapping that is written in one line, in characters. */
const ONE_LINE = 100

/** Keys whose entries are written one field a line. */
const IN_BLOCKS = new Set(['education', 'experience', 'projects', 'publications'])

/** A commented profile: the keys that have a value, and the others as examples to fill in. `about` is said at the top. */
export function profileYaml(
  values: ReadonlyMap<string, Value>,
  about: readonly string[] = [],
): string {
  const known = new Set(TEMPLATE.map(({ key }) => key))
  const short = [...values]
    .filter(([key]) => !known.has(key))
    .map(([key, value]) => keyed(key, value))
  const keys = TEMPLATE.map(({ key, about: what, example }) => {
    const value = values.get(key)
    const lines = [
      ...(value === undefined ? [] : [keyed(key, value)]),
      ...(key === 'education' ? short : []),
    ]
    return [`# ${what}`, ...(lines.length > 0 ? lines : [`# ${key}: ${example}`])].join('\n')
  })
  return `${[[SCHEMA_LINE, ...about.map((line) => `# ${line}`)].join('\n'), ...keys].join('\n\n')}\n`
}

/** Keys of an education that may stand at the top of a profile. */
const SHORT = ['degree', 'field', 'institution', 'graduation', 'gpa', 'gpaScale']

export const hasShortEducation = (values: ReadonlyMap<string, Value>): boolean =>
  SHORT.some((key) => values.has(key))

/** A key with its value as YAML, over several lines where one is too long. */
export function keyed(key: string, value: Value): string {
  const flow = flowOf(value)
  if (
    Array.isArray(value) &&
    value.length > 0 &&
    (IN_BLOCKS.has(key) || key.length + flow.length + 2 > ONE_LINE)
  )
    return `${key}:\n${value.map((item: Value) => blockItem(item, IN_BLOCKS.has(key))).join('\n')}`
  if (isRecord(value) && key.length + flow.length + 2 > ONE_LINE)
    return `${key}:\n${Object.entries(value)
      .map(([name, child]) => `  ${scalar(name)}: ${flowOf(child)}`)
      .join('\n')}`
  return `${key}: ${flow}`
}

function blockItem(item: Value, spread: boolean): string {
  if (!isRecord(item)) return `  - ${flowOf(item)}`
  const fields = Object.entries(item).map(([name, child]) => `${scalar(name)}: ${flowOf(child)}`)
  return spread || fields.length === 1
    ? `  - ${fields.join('\n    ')}`
    : `  - { ${fields.join(', ')} }`
}

/** The value in one line. */
export function flowOf(value: Value): string {
  if (Array.isArray(value)) return `[${value.map((item: Value) => flowOf(item)).join(', ')}]`
  if (isRecord(value))
    return `{ ${Object.entries(value)
      .map(([name, child]) => `${scalar(name)}: ${flowOf(child)}`)
      .join(', ')} }`
  return typeof value === 'string' ? scalar(value) : String(value)
}

/** Words that YAML does not read as text. */
const NOT_TEXT = /^(?:true|false|null|~|yes|no|on|off|[-+.\d][\d_.eExXoO+-]*)$/i
const PLAIN = /^[\p{L}\p{N}][\p{L}\p{N}\p{M} .+/&()'’–-]*#?$/u

/** A text, in quotes only where YAML would read it as something else. Dates stay bare: they are read as they are written. */
export function scalar(text: string): string {
  const bare =
    PLAIN.test(text) &&
    !text.endsWith(' ') &&
    !text.includes(' #') &&
    (!NOT_TEXT.test(text) || /^\d{4}(?:-\d{2}){0,2}$/.test(text))
  return bare ? text : withEscapes(JSON.stringify(text))
}
