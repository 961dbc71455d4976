import { NAME_LISTS } from '../core/profile.ts'
import { countryCode } from '../vocabulary/countries.ts'
import { NAMES_LICENCE } from '../vocabulary/driving-licences.ts'
import { meantBy, saidBy, withoutHedges, type Meant } from './answer-values.ts'
import { instead } from './what-to-write.ts'
import { flowOf } from './write.ts'

/** What an answer in words means for the key that it is for: a value as one writes it, nothing to write, or what is wrong with it. */
export type Understood =
  { readonly value: string } | { readonly nothing: true } | { readonly fault: string }

/** Keys that hold yes or no. */
const SWITCHES = new Set(['returningToDegree', 'relocate'])
const NOTHING: Understood = { nothing: true }

/** What a question whose key holds a name or a number makes of "yes"; null where its words do not say what is held. */
const HELD: readonly (readonly [
  key: string,
  asks: RegExp,
  value: (said: string, more: string) => string | null,
])[] = [
  ['certifications', NAMES_LICENCE, () => 'driving licence'],
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
  [
    'spokenLanguages',
    /^do you speak (\S+), and at level ([abc][12])/i,
    (language, level) => `${language} (${level})`,
  ],
  ['availability/hoursPerWeek', /^can you work (\d+) hours/i, (hours) => hours],
]

/**
 * What somebody means who answers `question`, which is for `key`, with `answer` on the day `today`: yes and no are understood where they can be, and refused where only a
 * name or a date will do; what is not known writes nothing.
 */
export function understood(
  key: string,
  question: string,
  answer: string,
  today: string,
): Understood {
  const written = withoutHedges(answer)
  const top = key.split(/[./]/, 1)[0] ?? key
  const last = key.split(/[./]/).at(-1) ?? key
  const spoken = top === 'spokenLanguages' ? spokenLevel(question, written) : null
  if (spoken !== null) return { value: spoken }
  const said = saidBy(answer)
  if (said === 'unknown') return NOTHING
  if (SWITCHES.has(last))
    return said === 'yes' || said === 'no'
      ? { value: String(said === 'yes') }
      : { fault: 'Answer yes or no.' }
  if (said === null) return asWritten(meantBy(last, answer, today))
  if (last === 'years' && said !== 'yes') return { value: '0' }
  return said === 'yes' ? ifYes(key, question, top) : ifNo(top, last)
}

/** A value as one writes it in YAML. */
const asWritten = (meant: Meant): Understood =>
  'fault' in meant
    ? meant
    : { value: typeof meant.value === 'string' ? meant.value : flowOf(meant.value) }

const tooLittle = (key: string): Understood => ({
  fault: `Neither yes nor no says enough here. ${instead(key) ?? 'Write what it is.'}`,
})

function ifYes(key: string, question: string, top: string): Understood {
  const value = heldBy(key, question)
  return value === null ? tooLittle(top) : { value }
}

const ifNo = (top: string, last: string): Understood =>
  HOLDINGS.has(top) ? NOTHING : tooLittle(instead(last) === undefined ? top : last)

/** Keys under which stands only what one has: "no" adds nothing. */
const HOLDINGS = new Set<string>([...NAME_LISTS, 'clearance', 'spokenLanguages', 'publications'])

function heldBy(key: string, question: string): string | null {
  for (const [of, asks, value] of HELD) {
    const said = of === key ? asks.exec(question) : null
    if (said) return value(said[1] ?? '', said[2] ?? '')
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
