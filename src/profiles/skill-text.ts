import { isOneOf } from '../core/one-of.ts'
import * as lexicon from './lexicon.ts'
import { wordSet } from '../matcher/words.ts'
import { SKILL_LEVELS, type SkillLevel } from '../core/profile.ts'
import { leadingNumber } from './values.ts'
import { lookUp, SKILL_LEVEL_WORDS } from './value-words.ts'

export interface Detail {
  readonly level: SkillLevel | null
  readonly years: number | null
  readonly note: string | null
}

export const NONE: Detail = { level: null, years: null, note: null }

/** "3", "3 years", "2y", "1.5 yrs", "18 months": in years; null where it is no length of time. */
export function yearsWritten(written: string): number | null {
  const amount = leadingNumber(written)
  if (amount === null) return null
  const unit = /^[\d.,]+\s*\+?\s*(\p{L}*)\.?$/u
    .exec(written.replace(/^[~≈]\s?/, '').trim())?.[1]
    ?.toLowerCase()
  if (unit === undefined) return null
  if (/^(?:y|yr|yrs|year|years|)$/.test(unit)) return amount
  return /^(?:m|mo|mos|month|months)$/.test(unit) ? Math.round((amount / 12) * 100) / 100 : null
}

/** "proficient", "3 years", "proficient, 2 years (thesis)": level, years, and the rest as a note. */
export function readDetail(written: string): Detail {
  let level: SkillLevel | null = null
  let years: number | null = null
  const notes: string[] = []
  for (const part of parted(written.replace(/[()[\]]/g, ','), /[,;|]/)) {
    const word = lookUp(SKILL_LEVEL_WORDS, part.replace(LEVEL_NOUN, '')) ?? ratingOf(part)
    const length = yearsWritten(part.replace(/\s+(?:of\s+)?experience$/i, ''))
    if (word !== null && level === null) level = word
    else if (length !== null && years === null) years = length
    else notes.push(part)
  }
  if (notes.length === 0) return { level, years, note: null }
  const isPlainNote = level === null && years === null
  return { level, years, note: isPlainNote ? written : notes.join(', ') }
}

/** "Advanced level", "level: advanced". */
const LEVEL_NOUN = /^level:?\s+|\s+(?:level|knowledge|user)$/i

/** A rating of five, ten or a hundred as a level: "4/5", "8 out of 10", "80%". Who rates from 1 to 5 means no more by 5 than by "expert". */
function ratingOf(written: string): SkillLevel | null {
  const [, mark, top] = RATING.exec(written.trim()) ?? []
  if (mark === undefined) return null
  const share = Number(mark) / Number(top ?? 100)
  if (share > 1) return null
  return RATED.find(([least]) => share >= least)?.[1] ?? 'aware'
}
const RATING = /^(\d{1,3}(?:\.\d)?)\s?(?:%|(?:\/|of|out of)\s?(5|10|100))$/i
const RATED: readonly (readonly [least: number, level: SkillLevel])[] = [
  [1, 'expert'],
  [0.8, 'proficient'],
  [0.6, 'familiar'],
]

/** A rating that ends the name of a skill: "Kubernetes 4/5". */
export const ENDING_RATING =
  /^(.*\S)\s+(\d{1,3}(?:\.\d)?\s?(?:%|(?:\/|of|out of)\s?(?:5|10|100)))$/i

/** Years that end the name of a skill: "Go 2 yrs", "Python 5+ years". */
export const ENDING_YEARS = /^(.*\S)\s+(\d{1,2}(?:\.\d)?\s?\+?\s?(?:years?|yrs?))$/i

/** Slashes inside one name, lower case. Others part two names: "C++/C#". */
const ONE_NAME = wordSet(lexicon.slashedNames)

export function parted(text: string, at: RegExp): string[] {
  return text
    .split(at)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** Parts of a text at commas and semicolons outside of parentheses. */
export function partsAtCommas(text: string): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (sign === '(') depth++
    else if (sign === ')') depth = Math.max(0, depth - 1)
    else if (depth === 0 && (sign === ',' || sign === ';' || sign === '•' || sign === '|')) {
      parts.push(text.slice(from, at))
      from = at + 1
    }
  }
  parts.push(text.slice(from))
  return parts
    .map((part) => part.trim().replace(/^(?:and|or|&)\s+/i, ''))
    .filter((part) => part !== '')
}

/** "Go: proficient, 2 years" is one skill: a level or a length of time by itself belongs to the name before it. */
export function withDetails(parts: readonly string[]): string[] {
  const whole: string[] = []
  for (const part of parts) {
    const before = whole.at(-1)
    const adds =
      before !== undefined &&
      (yearsWritten(part) !== null || isOneOf(SKILL_LEVELS, part.toLowerCase()))
    if (adds)
      whole[whole.length - 1] = `${before}${/:\s|\s[-–—]\s/.test(before) ? ',' : ':'} ${part}`
    else whole.push(part)
  }
  return whole
}

/** `Python (primary)` and `Python [primary]` are Python with a note. */
export function withoutNote(written: string): {
  readonly name: string
  readonly inside: string | null
} {
  const text = written.trim()
  const [open, close] = text.endsWith(']') ? ['[', ']'] : ['(', ')']
  const at = text.indexOf(open)
  if (at < 1 || !text.endsWith(close)) return { name: text, inside: null }
  const inside = text.slice(at + 1, -1).trim()
  return { name: text.slice(0, at).trim(), inside: inside === '' ? null : inside }
}

export function slashed(name: string): string[] {
  if (name === '') return []
  const words = name.toLowerCase().split(/\s+/)
  if (!name.includes('/') || /https?:|www\./.test(name) || words.some((word) => ONE_NAME.has(word)))
    return [name]
  const parts = parted(name, /\//)
  return parts.length > 1 &&
    parts.every((part) => /[\p{L}]/u.test(part) && part.split(/\s+/).length < 4)
    ? parts
    : [name]
}
