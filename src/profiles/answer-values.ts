import {
  dayInstead,
  dayMeant,
  isoDay,
  isoWhen,
  monthsLater,
  parseIso,
  type Day,
} from '../core/day.ts'
import { own } from '../core/own.ts'
import { keyByWord } from '../core/records.ts'
import * as lexicon from './lexicon.ts'
import { formsIn } from '../matcher/words.ts'
import { conceptNamed } from '../vocabulary/index.ts'
import { readDate, readRange } from './read-dates.ts'
import { levelOf } from './person.ts'
import { isSpokenLanguage, languageAndLevel } from './spoken.ts'
import { INSTEAD } from './what-to-write.ts'
import type { Value } from './write.ts'

/** What an answer says as a whole, where it is no value: yes, no, that it is not so yet, or that it is not known. */
export type Said = 'yes' | 'no' | 'notYet' | 'unknown'

/** What an answer means for a key: a value, or what is wrong with it. */
export type Meant = { readonly value: Value } | { readonly fault: string }

const WHOLE = keyByWord<Said>({
  yes: lexicon.answersOfYes,
  no: lexicon.answersOfNo,
  notYet: lexicon.answersOfNotYet,
  unknown: lexicon.answersOfNotKnown,
})

/** Yes, no and the like; null where an answer says more. */
export const saidBy = (answer: string): Said | null =>
  WHOLE.get(plain(answer)) ?? WHOLE.get(plain(withoutHedges(answer))) ?? null

const plain = (answer: string): string =>
  answer
    .trim()
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/,\s*/g, ' ')
    .replace(/(?<=.)[.!]+$/, '')

const HEDGE = new RegExp(
  `^(?:(?:${formsIn(lexicon.hedges)})[\\s,]+|~\\s*)+|(?:[\\s,]+(?:${formsIn(lexicon.hedges)})[.!]?)+$`,
  'giu',
)

/** "B2 i guess" as "B2"; "around" and "about" stay where they are all. */
export const withoutHedges = (answer: string): string => answer.trim().replace(HEDGE, '').trim()

const fault = (message: string): Meant => ({ fault: message })
const quoted = (written: string): string => JSON.stringify(written)

/** An address of mail or of a page, which names nothing. */
const ADDRESS = /^\S+@\S+\.\S+$|^(?:https?:\/\/|www\.)\S+$|^[\w-]+(?:\.[\w-]+)+\/\S*$/i

const READERS: Readonly<Record<string, (written: string, today: string) => Meant>> = {
  name: (written) => named(written, 'your name, such as Ada Example'),
  institution: (written) => named(written, 'its name, such as Example University'),
  graduation: dateMeant,
  gpa: (written) => ({ value: written.replace(/^(?:my )?c?gpa(?: is|:)?\s+/i, '') }),
  availability,
  start: startOf,
  location: (written) => home(written, true),
  current: (written) => home(written, false),
  spokenLanguages: spoken,
  workAuthorization: (written) => ({ value: rightsMeant(written) }),
  experience: (written) => named(written, 'title, employer and dates'),
  publications: (written) =>
    /arxiv|doi/i.test(written) ? { value: written } : named(written, 'title, venue and year'),
  ...Object.fromEntries(
    ['languages', 'frameworks', 'tools', 'knowledge', 'skills'].map((key) => [key, skill]),
  ),
}

/** What an answer in words means for a key of a profile; of a list one entry. `today` is the day on which it was given. */
export function meantBy(key: string, answer: string, today: string): Meant {
  const written = withoutHedges(answer)
  return own(READERS, key)?.(written, today) ?? { value: written }
}

const named = (written: string, what: string): Meant =>
  ADDRESS.test(written) || !/\p{L}{2}/u.test(written)
    ? fault(`${quoted(written)} was not understood. Write ${what}.`)
    : { value: written }

/** "May 26" and "05/26" of somebody who was asked for a month and a year. */
const SHORT_YEAR = /^(?:(\p{L}{3,9})\.?\s+['’]?|(\d{1,2})[/.])(\d\d)$/u

function dateMeant(written: string): Meant {
  const [, month, number, year] = SHORT_YEAR.exec(written) ?? []
  const full =
    year === undefined ? written : `${month ?? number}${month === undefined ? '/' : ' '}20${year}`
  const when = readDate(full)
  if (when) return { value: isoWhen(when).includes(' ') ? full : isoWhen(when) }
  return { value: dayMeant(written) ?? written }
}

const NOW: ReadonlySet<string> = new Set(lexicon.answersOfNow)
const NOTICE =
  /^(?:in |after |with )?(?:(\d{1,2})|an?|one) (day|week|month)s?['’]?(?: of)?(?: notice(?: period)?| from now)?$/i
const HOURS =
  /[,;]?\s*\b(\d{1,2})\s*(?:h|hrs?|hours?)\b(?:\s*(?:an?|per|\/|each|every)?\s*(?:week|wk|w)\b|\s+weekly)?/i
const NAMES_TIME =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\b(?:spring|summer|fall|autumn|winter)\b/i

function availability(written: string, today: string): Meant {
  const hours = HOURS.exec(written)
  const rest = hours ? written.replace(hours[0], '').trim() : written
  const span = rest === '' ? {} : freeTime(rest, today)
  if (typeof span === 'string') return fault(span)
  return { value: hours ? { ...span, hoursPerWeek: Number(hours[1]) } : span }
}

function startOf(written: string, today: string): Meant {
  const span = freeTime(written, today)
  return typeof span === 'string' ? fault(span) : { value: span.start }
}

/** When somebody is free; what is wrong with it where it says no day. */
function freeTime(written: string, today: string): { start: string; end?: string } | string {
  const words = plain(written).replace(/^(?:i(?:'m| am) )?(?:free |available )?/, '')
  if (NOW.has(words)) return { start: today }
  const [notice, count = '1', unit = ''] = NOTICE.exec(words) ?? []
  if (notice !== undefined) return { start: later(today, Number(count), unit) }
  const range = readRange(written)
  if (range)
    return {
      start: isoWhen(range.start),
      ...(range.end ? { end: isoWhen(range.end) } : {}),
    }
  const when = readDate(written)
  if (when) return { start: isoWhen(when) }
  const instead = dayInstead(written)
  if (instead !== '') return `${quoted(written)} was not understood.${instead}`
  return NAMES_TIME.test(written) && !/\d{4}/.test(written)
    ? `In which year is ${quoted(written)}? ${INSTEAD.availability}`
    : `${quoted(written)} names no days. ${INSTEAD.availability}`
}

/** The day some days, weeks or months after another. */
function later(today: string, count: number, unit: string): string {
  const from: Day = parseIso(today)?.first ?? 0
  if (unit === 'day') return isoDay(from + count)
  if (unit === 'week') return isoDay(from + 7 * count)
  return isoDay(monthsLater(from, count))
}

const NO_HOME: ReadonlySet<string> = new Set(lexicon.noHomes)
const WOULD_MOVE =
  /[,;.(]*\s*\b(?:and |but )?(?:i )?(?:am |['’]m )?(?:can|could|would|will(?:ing)?|happy|open|able|ready)(?: also)?(?: be)?(?: willing)?(?: to)? (?:mov|relocat)\w*.*$/i
const LIVES =
  /^(?:i(?:['’]m| am)? )?(?:currently )?(?:liv(?:e|ing)|based|located|from)? ?(?:in|near|at) /i

/** Where somebody lives; where `whole`, whether they would move besides. */
function home(written: string, whole: boolean): Meant {
  const place = written.replace(WOULD_MOVE, '').replace(LIVES, '')
  if (NO_HOME.has(plain(place)) || !/\p{L}{2}/u.test(place) || ADDRESS.test(place))
    return fault(`${quoted(written)} is no place. ${INSTEAD.location}`)
  return {
    value: whole && WOULD_MOVE.test(written) ? { current: place, relocate: true } : place,
  }
}

/** One language or several: "English and Spanish". */
function spoken(written: string): Meant {
  const each = written.split(/\s+(?:and|&)\s+/i).map(spokenAlone)
  const wrong = each.find((meant) => 'fault' in meant)
  if (wrong) return wrong
  const values = each.flatMap((meant) => ('value' in meant ? [meant.value] : []))
  return { value: values.length === 1 ? (values[0] ?? null) : values }
}

function spokenAlone(written: string): Meant {
  const { language, level } = languageAndLevel(written)
  if (isSpokenLanguage(language) || levelOf('', written).test !== null)
    return { value: level === null ? written : `${language} (${level})` }
  return fault(`${quoted(written)} names no language that fit knows. ${INSTEAD.spokenLanguages}`)
}

/** "i am a us citizen" as "US citizen". */
const rightsMeant = (written: string): string =>
  written
    .replace(/^(?:i(?:['’]m| am| have| hold)(?: on)?|we are) (?:an? )?/i, '')
    .replace(/^(?:usa?|uk|eu)\b/i, (code) => code.toUpperCase())

const LEVELS = [
  ['familiar', lexicon.wordsOfMiddling],
  ['proficient', lexicon.wordsOfMuch],
  ['aware', lexicon.wordsOfLittle],
] as const
const YEARS = /^(.+?)[\s,:–-]+(?:for )?(\d{1,2}(?:\.5)?)\+?\s*(?:years?|yrs?|y)\b.*$/i

/** A skill with its level or years in brackets: "python pretty good", "Go 2 yrs", "bit of rust". */
function skill(written: string): Meant {
  if (ADDRESS.test(written))
    return fault(`${quoted(written)} is no skill. Write names, such as Go, Python (2 years).`)
  if (conceptNamed(written) !== null) return { value: written }
  const [, name = '', years] = YEARS.exec(written) ?? []
  if (conceptNamed(name) !== null) return { value: `${name} (${years} years)` }
  for (const [level, words] of LEVELS)
    for (const word of words) {
      const rest = withoutWords(written, word)
      if (rest !== null && conceptNamed(rest) !== null) return { value: `${rest} (${level})` }
    }
  return { value: written }
}

/** The rest of a text that begins or ends with some words; null where it does neither. */
function withoutWords(text: string, words: string): string | null {
  const small = text.toLowerCase()
  if (small.startsWith(`${words} `)) return text.slice(words.length + 1).trim()
  return small.endsWith(` ${words}`) ? text.slice(0, -words.length - 1).trim() : null
}
