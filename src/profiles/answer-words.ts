import { NAME_LISTS } from '../core/profile.ts'
import { countryCode } from '../vocabulary/countries.ts'
import { NAME_LIST } from './name-lists.ts'

/** What an answer in words means for the key that it is for: a value as one writes it, nothing to write, or what is wrong with it. */
export type Understood =
  { readonly value: string } | { readonly nothing: true } | { readonly fault: string }

const YES = /^(?:y|yes|yep|yeah|true|i do|i am|i have)[.!]?$/i
const NO = /^(?:n|no|nope|none|false|not|never|i don['’]?t|n\/a)[.!]?$/i
/** Keys that hold yes or no. */
const SWITCHES = new Set(['returningToDegree', 'relocate'])
const NOTHING: Understood = { nothing: true }

/** What a question whose key holds a name or a number makes of "yes"; null where its words do not say what is held. */
const HELD: readonly (readonly [
  key: string,
  asks: RegExp,
  value: (said: string) => string | null,
])[] = [
  ['certifications', /driving licen[cs]e/i, () => 'driving licence'],
  ['certifications', /^do you hold (?:an? |the )?(.+?)(?: \(certificate\))?\?/i, (name) => name],
  [
    'citizenships',
    /^are you a citizen of (.+?)\?/i,
    (country) => countryCode(country.replace(/^the /, '')),
  ],
  [
    'clearance',
    /^do you hold an? (?:active )?(.+?)(?: clearance)?\?/i,
    (level) => (level === 'security' ? null : level),
  ],
  ['availability/hoursPerWeek', /^can you work (\d+) hours/i, (hours) => hours],
]

/** What to write instead, by the key. */
const INSTEAD: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(NAME_LIST).map(([key, { instead }]) => [key, instead])),
  clearance: 'Write its level, such as Secret.',
  workAuthorization: 'Write country and status, such as US citizen, or US F-1 (CPT).',
  spokenLanguages: 'Write language and level, such as German (B1).',
  location: 'Write where you live, such as Pittsburgh, PA, US.',
  availability: 'Write from when until when, such as 2025-05-12 to 2025-08-29.',
  experience: 'Write title, employer and dates, such as Analyst at Example, 2023-06 to 2024-09.',
  publications: 'Write title, venue and year.',
  competencies: 'Write what shows it.',
}

/** What somebody means who answers `question`, which is for `key`, with `answer`: yes and no are understood where they can be, and refused where only a name or a date will do. */
export function understood(key: string, question: string, answer: string): Understood {
  const written = answer.trim()
  const top = key.split(/[./]/, 1)[0] ?? key
  const last = key.split(/[./]/).at(-1) ?? key
  const spoken = top === 'spokenLanguages' ? spokenLevel(question, written) : null
  if (spoken !== null) return { value: spoken }
  const said = yesOrNo(written)
  if (SWITCHES.has(last))
    return said === null ? { fault: 'Answer yes or no.' } : { value: String(said) }
  if (said === null)
    return cannotBe(last === 'current' ? 'location' : top, written) ?? { value: written }
  return said ? ifYes(key, question, top) : ifNo(top)
}

/** Null where an answer is neither. */
function yesOrNo(written: string): boolean | null {
  if (YES.test(written)) return true
  return NO.test(written) ? false : null
}

const tooLittle = (top: string): Understood => ({
  fault: `Neither yes nor no says enough here. ${INSTEAD[top] ?? 'Write what it is.'}`,
})

function ifYes(key: string, question: string, top: string): Understood {
  const value = heldBy(key, question)
  return value === null ? tooLittle(top) : { value }
}

const ifNo = (top: string): Understood => (HOLDINGS.has(top) ? NOTHING : tooLittle(top))

/** Keys under which stands only what one has: "no" adds nothing. */
const HOLDINGS = new Set<string>([...NAME_LISTS, 'clearance', 'spokenLanguages', 'publications'])

function heldBy(key: string, question: string): string | null {
  for (const [of, asks, value] of HELD) {
    const said = of === key ? asks.exec(question) : null
    if (said) return value(said[1] ?? '')
  }
  return null
}

/** "B2" to "How well do you speak Polish?" is Polish (B2). */
function spokenLevel(question: string, answer: string): string | null {
  const language = /\bspeak (\p{Lu}\p{L}+)/u.exec(question)?.[1]
  return language !== undefined && /^(?:[ABC][12]|native|fluent)$/i.test(answer)
    ? `${language} (${answer})`
    : null
}

/** A place that is written in figures is none. */
const cannotBe = (top: string, written: string): Understood | null =>
  top === 'location' && !/\p{L}{2}/u.test(written)
    ? { fault: `${JSON.stringify(written)} is no place. ${INSTEAD['location'] ?? ''}` }
    : null
