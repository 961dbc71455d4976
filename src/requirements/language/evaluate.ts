import { own } from '../../core/own.ts'
import type { Cefr, Profile } from '../../core/profile.ts'
import type { Verdict } from '../../core/verdict.ts'
import type { Situation } from '../kind.ts'
import { blocking, met, partial, setAside, unknown, unmet } from '../shared/verdicts.ts'
import type { LanguageRequirement } from './requirement.ts'
import { testsIn, type LanguageTest } from '../../vocabulary/language-tests.ts'
import { stepsShort } from './levels.ts'
import { languageNamed } from './language-names.ts'

type Spoken = NonNullable<Profile['spokenLanguages']>[number]

/** What is left of a demand when the level is one, two or three steps short; more than that is none of it. */
const STEPS_SHORT: Readonly<Record<number, number>> = { 1: 0.6, 2: 0.3, 3: 0.1 }
/** A near-native speaker where a native one is asked for: most such demands are met in practice. */
const C2_FOR_NATIVE = 0.8
/** From this level on a job is done in the language: whoever is below it is not considered. */
const WORKING: Cefr = 'C1'
/** So many steps below any level are no start that a few months make good. */
const FAR = 2
/** What is enough where no level is asked for. */
const PLAIN = 'B1'

/** Enough to be asked for one language more than that of the country. */
const ENOUGH_LANGUAGES = 2

/** "Chinese" is written for Mandarin, and for any of its forms. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  Chinese: ['Mandarin', 'Cantonese'],
  Mandarin: ['Chinese'],
  // who grew up with Swiss German learned standard German at school
  German: ['Swiss German'],
}

const nameOf = (s: Spoken): string => languageNamed(s.language) ?? s.language
const isNamed = (s: Spoken, name: string): boolean =>
  nameOf(s).toLowerCase() === name.toLowerCase() || (own(SAME, name) ?? []).includes(nameOf(s))
const said = (s: Spoken): string =>
  s.level === null ? nameOf(s) : `${nameOf(s)} (${s.test ?? s.level})`

function one(name: string, requirement: LanguageRequirement, spoken: readonly Spoken[]): Verdict {
  const { level } = requirement
  const want = level === null ? name : `${name} (${requirement.test ?? level})`
  const known = spoken.filter((s) => isNamed(s, name))
  const verdicts = known.map((s) => ofOne(name, want, requirement, s))
  const [best] = [...verdicts].sort((a, b) => standing(b) - standing(a))
  if (!best) {
    const list = spoken.map(said).join(', ')
    return unmet(
      `${want} is asked for; your profile lists ${list === '' ? 'no languages' : list}.`,
      [],
      { subject: name, have: null, want },
    )
  }
  return best
}

/** One entry of the profile against the demand. */
function ofOne(
  name: string,
  want: string,
  requirement: LanguageRequirement,
  known: Spoken,
): Verdict {
  if (known.level === null && requirement.level === null)
    return met(`You speak ${name}.`, [known.at])
  if (known.level === null) {
    return unknown(`You list ${name} without a level; ${want} is asked for.`, [known.at], {
      text: `How well do you speak ${name}: A1 to C2, or native?`,
      key: 'spokenLanguages',
    })
  }
  const byTest = tested(name, known, requirement)
  if (byTest) return byTest
  if (name === 'Chinese' && nameOf(known) === 'Cantonese') return whichChinese(known)
  return byLevel(name, requirement, known, known.level)
}

/** A level against the one asked for. */
function byLevel(
  name: string,
  { level, test }: LanguageRequirement,
  known: Spoken,
  have: Cefr,
): Verdict {
  const short = stepsShort(have, level ?? PLAIN)
  if (short <= 0)
    return met(`You speak ${said(known)}${level === null ? '' : `; ${level} is asked for`}.`, [
      known.at,
    ])
  const degree = level === 'native' && short === 1 ? C2_FOR_NATIVE : STEPS_SHORT[short]
  const reason = `You speak ${said(known)}; ${test ?? level ?? 'working knowledge'} is asked for.`
  const gap = { subject: name, have, want: level ?? PLAIN }
  if (degree === undefined) return unmet(reason, [known.at], gap)
  const verdict = partial(reason, [known.at], degree, gap)
  return isOutOfReach(level, short) ? blocking(verdict) : verdict
}

/** "Chinese" in an advert is Mandarin as a rule, and the advert does not say so. */
const whichChinese = (known: Spoken): Verdict =>
  unknown(
    `You speak ${said(known)}; Chinese is asked for, which mostly means Mandarin.`,
    [known.at],
    { text: 'Do you speak Mandarin too, and how well?', key: 'spokenLanguages' },
  )

/** Credit of a result below the one asked for that stands for the same level. */
const SAME_LEVEL = 0.8

/** A level, or the two that a test leaves open. */
type Levels = Pick<LanguageTest, 'low' | 'high'>

const exactly = (level: Cefr | null): Levels => ({ low: level ?? PLAIN, high: level ?? PLAIN })
const testOf = (written: string | null | undefined): LanguageTest | null =>
  (written == null ? null : testsIn(written)[0]) ?? null

/** Where a test is asked for or held: results of one test as they are, others by the levels that they may stand for. Null where the levels alone decide. */
function tested(name: string, known: Spoken, { level, test }: LanguageRequirement): Verdict | null {
  const asked = testOf(test)
  const held = testOf(known.test)
  if (!asked && !held) return null
  const reason = `You speak ${said(known)}; ${test ?? level ?? PLAIN} is asked for.`
  if (asked && held && asked.name === held.name) return onOneTest(name, known, held, asked, reason)
  const have = held ?? exactly(known.level)
  const want = asked ?? exactly(level)
  if (stepsShort(have.low, want.high) <= 0) return met(reason, [known.at])
  if (stepsShort(have.high, want.low) > 0) return null
  return unknown(
    `${reason} ${spanOf(held, have, asked, want)}`,
    [known.at],
    {
      text: asked
        ? `Do you hold ${asked.label}, or a score that equals it?`
        : `Which level of ${name} does your ${known.test ?? 'result'} show, by its score: ${have.low} or ${have.high}?`,
      key: 'spokenLanguages',
    },
    { low: STEPS_SHORT[stepsShort(have.low, want.high)] ?? 0, high: 1 },
  )
}

/** What a test leaves open, as a sentence: that of the candidate first. */
const spanOf = (
  held: LanguageTest | null,
  have: Levels,
  asked: LanguageTest | null,
  want: Levels,
): string =>
  held && have.low !== have.high
    ? `${held.label} is ${have.low} to ${have.high}, by score or by table.`
    : `${asked?.label ?? 'What is asked for'} is ${want.low} to ${want.high}.`

function onOneTest(
  name: string,
  { at }: Spoken,
  held: LanguageTest,
  asked: LanguageTest,
  reason: string,
): Verdict | null {
  if (held.grade >= asked.grade) return met(reason, [at])
  if (held.low !== asked.low) return null
  const gap = { subject: name, have: held.label, want: asked.label }
  return partial(reason, [at], SAME_LEVEL, gap)
}

/** Fluent and above is not made good on the job; a near-native speaker passes for a native one. */
const isOutOfReach = (asked: Cefr | null, steps: number): boolean =>
  steps >= FAR || (asked !== null && asked !== 'native' && stepsShort(WORKING, asked) >= 0)

function further(spoken: readonly Spoken[]): Verdict {
  const [first, ...more] = spoken
  if (first && spoken.length >= ENOUGH_LANGUAGES)
    return met(`You speak ${spoken.map(said).join(', ')}.`, [first.at, ...more.map((s) => s.at)])
  return unmet(
    `A further language is asked for; your profile lists ${first ? `only ${said(first)}` : 'none'}.`,
    [],
    {
      subject: 'a further language',
      have: first ? nameOf(first) : null,
      want: 'a second language',
    },
  )
}

const RANK: Readonly<Record<Verdict['status'], number>> = {
  unmet: 0,
  partial: 1,
  unknown: 2,
  met: 3,
}
const standing = (v: Verdict): number =>
  RANK[v.status] + (v.status === 'partial' ? v.degree / 2 : 0)

/** English that a posting in English asks for: who reads it and lists no languages has some, and is not asked for more than to be told. Native English is another matter. */
const isOfPosting = ({ languages, level }: LanguageRequirement, written: string | null): boolean =>
  (written ?? 'en') === 'en' && languages.join() === 'English' && level !== 'native'

/** What is asked of a profile that does not list its languages. */
function unlisted({ languages, any, level }: LanguageRequirement): Verdict {
  const isNamed = languages.length > 0
  const asked = isNamed ? languages.join(any ? ' or ' : ' and ') : 'A further language'
  return unknown(
    `${asked} ${languages.length > 1 && !any ? 'are' : 'is'} asked for; your profile does not list the languages you speak.`,
    [],
    {
      text: isNamed
        ? `Do you speak ${asked}${level === null ? '' : `, and at ${levelText(level)}`}?`
        : 'Which languages do you speak?',
      key: 'spokenLanguages',
    },
  )
}

/** "level B2 or better"; nothing is better than the last two. */
function levelText(level: NonNullable<LanguageRequirement['level']>): string {
  if (level === 'native') return 'native level'
  return `level ${level}${level === 'C2' ? '' : ' or better'}`
}

/** Tests of language among the certificates: they prove what they would prove beside the language. */
const fromCertificates = (
  certifications: NonNullable<Profile['certifications']>,
): readonly Spoken[] =>
  certifications.flatMap(({ value, at }) =>
    testsIn(value)
      .slice(0, 1)
      .map(({ language, low, label }) => ({
        language,
        level: low,
        test: label,
        at,
      })),
  )

/** The worst of all that are asked, or the best of those of which one is enough. */
export function checkLanguage(
  requirement: LanguageRequirement,
  profile: Pick<Profile, 'spokenLanguages' | 'certifications'>,
  { job }: Pick<Situation, 'job'>,
): Verdict {
  const { languages, any } = requirement
  const certified = fromCertificates(profile.certifications ?? [])
  const spokenLanguages =
    certified.length > 0
      ? [...(profile.spokenLanguages ?? []), ...certified]
      : profile.spokenLanguages
  if (spokenLanguages === null) {
    const open = unlisted(requirement)
    return isOfPosting(requirement, job.language) ? setAside(open) : open
  }
  if (languages.length === 0) return further(spokenLanguages)
  const [first, ...rest] = languages.map((name) => one(name, requirement, spokenLanguages))
  if (!first) return further(spokenLanguages)
  const chosen = rest.reduce(
    (a, b) => ((any ? standing(b) > standing(a) : standing(b) < standing(a)) ? b : a),
    first,
  )
  if (chosen.status !== 'met' || any) return chosen
  const proofs = [first, ...rest].flatMap((v) => (v.status === 'met' ? v.evidence : []))
  return {
    ...chosen,
    reason: rest.length > 0 ? `You speak ${languages.join(' and ')}.` : chosen.reason,
    evidence: [chosen.evidence[0], ...proofs.filter((e) => e !== chosen.evidence[0])],
  }
}
