import { assertArguments } from '../core/arguments.ts'
import { isOneOf } from '../core/one-of.ts'
import { own } from '../core/own.ts'
import { fault, type InputError } from '../core/diagnostic.ts'
import type { Addition } from '../core/profile.ts'
import type { Evidence } from '../core/verdict.ts'
import { readProfile } from './index.ts'
import { shown } from '../yaml/problems.ts'
import { KNOWN_KEYS } from './schema.ts'
import { readDetail } from './skill-text.ts'
import { isSpokenLanguage } from './spoken.ts'

const SOURCE = '--with'
const FORM =
  'Write skills, with a level or years behind a colon, and keys with "=": "Kubernetes, Go:2y, Rust:familiar, graduation=2026-05".'

const wrong = (message: string): InputError => fault(SOURCE, message)

/** Keys inside a mapping of the profile that nobody mistakes for another. */
const INSIDE: Readonly<Record<string, string>> = {
  relocate: 'location',
  travelPercent: 'location',
  commuteKm: 'location',
  workplaces: 'location',
  current: 'location',
  hoursPerWeek: 'availability',
  start: 'availability',
  end: 'availability',
  employmentTypes: 'preferences',
}

/** Parts at commas outside of brackets. */
function partsOf(written: string): string[] {
  const parts: string[] = []
  let depth = 0
  let part = ''
  for (const sign of written) {
    if ('([{'.includes(sign)) depth++
    else if (')]}'.includes(sign)) depth = Math.max(0, depth - 1)
    if (sign === ',' && depth === 0) {
      parts.push(part)
      part = ''
    } else part += sign
  }
  return [...parts, part].map((p) => p.trim()).filter((p) => p !== '')
}

/** `graduation=2026-05` as YAML; null where the part is a skill. */
function keyed(part: string): string | null {
  const [, key = '', value = ''] = /^([A-Za-z_][\w.]*)\s*=(?!=)\s*(.*)$/.exec(part) ?? []
  if (key === '') return null
  if (value === '') throw wrong(`"${part}" has no value behind "=". ${FORM}`)
  const [first = '', second] = key.split('.')
  const outer = second === undefined ? own(INSIDE, first) : first
  if (outer !== undefined) return `${outer}: { ${second ?? first}: ${value} }`
  return `${isOneOf(KNOWN_KEYS.profile, first) ? first : (plural(first) ?? first)}: ${value}`
}

/** "certification=CKA" means the list. */
const plural = (key: string): string | undefined =>
  KNOWN_KEYS.profile.find((known) => known === `${key}s`)

const CERTIFICATE = /\b(?:certifi\w{2,6}|licen[cs]e)\b/i

/** A certificate or a language that people speak, as YAML under its own key; null where a part is none of these. */
function otherThanSkill(part: string): string | null {
  const [name = '', level] = part.split(/:\s*/)
  if (isSpokenLanguage(name))
    return `spokenLanguages: [{ language: ${JSON.stringify(name)}${level ? `, level: ${JSON.stringify(level)}` : ''} }]`
  return CERTIFICATE.test(part) ? `certifications: [${JSON.stringify(part)}]` : null
}

/** `Go:2y` as YAML. */
function skill(part: string): string {
  const colon = part.indexOf(':')
  const name = (colon < 0 ? part : part.slice(0, colon)).trim()
  const detail =
    colon < 0
      ? ''
      : part
          .slice(colon + 1)
          .replaceAll(':', ', ')
          .trim()
  if (name === '') throw wrong(`"${part}" names no skill. ${FORM}`)
  if (detail === '') return `skills: [${JSON.stringify(name)}]`
  const { level, years, note } = readDetail(detail)
  if (note !== null || (level === null && years === null))
    throw wrong(
      `${shown(detail)} behind ${shown(name)} is neither a level nor a number of years. Write ${name}:2y or ${name}:expert.`,
    )
  return `skills: [{ ${JSON.stringify(name)}: { ${[level && `level: ${level}`, years !== null && `years: ${years}`].filter(Boolean).join(', ')} } }]`
}

/** The same facts, all proved by the words of the what-if. */
function provedBy<T>(value: T, at: Evidence): T {
  if (Array.isArray(value)) return value.map((item: unknown) => provedBy(item, at)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]: [string, unknown]) => [
      key,
      key === 'at' ? at : provedBy(inner, at),
    ]),
  ) as T
}

/** Reads `--with "Kubernetes, Go:2y, German:B2, graduation=2026-05"`. Throws `InputError` where a part is no skill and no key of a profile. */
export function readAdditions(written: string): readonly Addition[] {
  assertArguments('readAdditions', { text: written })
  const parts = partsOf(written)
  if (parts.length === 0) throw wrong(`--with names nothing. ${FORM}`)
  return parts.map((part, i) => {
    const { profile, warnings } = readProfile(
      `${keyed(part) ?? otherThanSkill(part) ?? skill(part)}\n`,
      SOURCE,
    )
    const [first] = warnings
    if (first) throw wrong(`"${part}": ${first.message}`)
    return {
      written: part,
      profile: provedBy(profile, { pointer: `/with/${i}`, line: 0, quote: part }),
    }
  })
}
