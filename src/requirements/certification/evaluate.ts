import type { Fact, Profile, SkillFact } from '../../core/profile.ts'
import { nonEmpty, type NonEmpty, type Evidence, type Verdict } from '../../core/verdict.ts'
import { holdsUpper, wordsIn, wordSet } from '../../matcher/words.ts'
import { conceptNamed } from '../../vocabulary/index.ts'
import type { Situation } from '../kind.ts'
import { met, neverBlocking, partial, unknown, unmet } from '../shared/verdicts.ts'
import type { CertificationRequirement } from './requirement.ts'
import { baselineOf } from './baseline.ts'
import { certificateIn, certificateNamed, certificateWords } from './certificates.ts'
import {
  rungsAbove,
  certificateStanding,
  type CertificateStanding,
} from './certificate-standing.ts'
import * as lexicon from './lexicon.ts'

/** Another certificate, where the posting says "or the like". */
const ANOTHER = 0.5
/** The same certificate at a lower level: associate where professional is asked for. */
const LOWER = 0.6
/** One that is under way: some months off, and the exam may fail. One that has expired: to be renewed, or gained again. */
const UNDER_WAY = 0.5
const EXPIRED = 0.3

const EMPTY = wordSet(lexicon.empty)
/** Levels of a vendor's certificates, the lowest first. */
const LEVELS: readonly (readonly string[])[] = Object.values(lexicon.levels).map((names) =>
  names.split(' '),
)
const levelOf = (words: ReadonlySet<string>): number =>
  LEVELS.findLastIndex((names) => names.some((n) => words.has(n)))

const own = (written: string): string[] =>
  wordsIn(written.toLowerCase(), '+#').filter((w) => !EMPTY.has(w))

/** How far a certificate held is the one asked for, or fills the level asked for: 1 the same, less for a lower level of it, 0 another. */
function likeness(asked: string, held: string): number {
  const filling = baselineOf(asked)
  if (filling) return filling.includes(certificateNamed(held)?.name ?? '') ? 1 : 0
  const [a, b] = [certificateNamed(asked), certificateIn(held)]
  const rungs = a && b ? rungsAbove(b.name, a.name) : null
  if (rungs !== null) return rungs < 0 ? LOWER : 1
  if (a && b && certificateNamed(held)) return isSame(asked, a, b) ? 1 : 0
  return likenessOfWords(a ? a.name : asked, held)
}

/** The same of a certificate that the table does not know, by the words of both. */
function likenessOfWords(asked: string, held: string): number {
  const [whole, short] = /^(.+) \((.+)\)$/.exec(asked)?.slice(1) ?? []
  if (whole && short) return Math.max(likenessOfWords(whole, held), likenessOfWords(short, held))
  const has = certificateWords(held)
  if (isField(asked)) return isIn(asked, has) ? 1 : 0
  const levels = LEVELS.flat()
  const wanted = own(asked)
  if (!wanted.filter((w) => !levels.includes(w)).every((w) => has.has(w))) return 0
  const [want, have] = [levelOf(new Set(wanted)), levelOf(has)]
  return want > have && have >= 0 ? LOWER : 1
}

const OF_PEOPLE = wordSet(
  `bar ${lexicon.credentialNouns} ${lexicon.admitted} ${lexicon.trades} ${lexicon.admits} ${lexicon.belonging}`,
)
const GENERAL = wordSet(lexicon.generalFields)

/** Whether a name is none, but that of a field in which any certificate will do: "cloud platforms". Credentials of trades are written in small letters too. */
const isField = (name: string): boolean =>
  !holdsUpper(name) &&
  certificateNamed(name) === null &&
  !wordsIn(name, '+#').some((word) => OF_PEOPLE.has(word))

/** The shortest word that opens a longer one of the same field: "cyber", "cybersecurity". */
const SHORTEST = 4

/** Whether words that say what a certificate is about name a field. */
const isIn = (field: string, about: ReadonlySet<string>): boolean =>
  own(field)
    .filter((word) => !GENERAL.has(word))
    .some(
      (word) =>
        about.has(word) || [...about].some((other) => isPart(word, other) || isPart(other, word)),
    )

const isPart = (part: string, word: string): boolean =>
  part.length >= SHORTEST && word.startsWith(part)

type Certificate = NonNullable<ReturnType<typeof certificateNamed>>

/** Of two certificates of the table: the same, or one whose name holds all words asked for. */
const isSame = (asked: string, a: Certificate, b: Certificate): boolean =>
  a.name === b.name ||
  (a.words.size === 1 && b.words.has([...a.words][0] ?? '')) ||
  (asked.toLowerCase() !== a.name.toLowerCase() && own(asked).every((w) => b.words.has(w)))

/** A certificate that the profile names, and how it stands. */
interface Listed {
  readonly fact: Fact<string>
  readonly stands: CertificateStanding
}

const WORTH: Readonly<Record<CertificateStanding['is'], number>> = {
  held: 1,
  'under way': UNDER_WAY,
  expired: EXPIRED,
}

interface Best {
  readonly asked: string
  readonly held: Listed | null
  readonly credit: number
}

function best(asked: string, listed: readonly Listed[]): Best {
  let found: Best = { asked, held: null, credit: 0 }
  for (const one of listed) {
    const credit = likeness(asked, one.fact.value) * WORTH[one.stands.is]
    if (credit > found.credit) found = { asked, held: one, credit }
  }
  return found
}

const evidence = (facts: readonly Fact<string>[]): readonly Evidence[] => facts.map((f) => f.at)

function lacking(
  requirement: CertificationRequirement,
  want: string,
  held: readonly Fact<string>[],
): Verdict {
  const list = held.map((f) => f.value).join(', ')
  const reason =
    held.length === 0
      ? `Asked for: ${want}. Your profile lists no certificates.`
      : `Asked for: ${want}. You hold ${list}.`
  if (requirement.obtainable)
    return unknown(`${reason} The posting lets you gain it later.`, [], {
      text: `Would you gain ${want} in the time that the posting gives?`,
      key: 'certifications',
    })
  const [first, ...more] = held
  const gap = { subject: want, have: list === '' ? null : list, want }
  if (requirement.open && first)
    return partial(
      `${reason} The posting takes others of the kind.`,
      [first.at, ...evidence(more)],
      ANOTHER,
      gap,
    )
  // what sort is meant is open, or what is meant takes some weeks
  return requirement.names.every((name) => isExam(name) || isField(name))
    ? neverBlocking(unmet(reason, [], gap))
    : unmet(reason, [], gap)
}

const EXAMS = wordSet(lexicon.examIssuers)

function isExam(name: string): boolean {
  const about = certificateNamed(name)?.words ?? new Set(own(name))
  return [...about, ...own(name)].some((word) => EXAMS.has(word))
}

/** What is asked is not held, but under way, or was held once. */
function notHeld(
  requirement: CertificationRequirement,
  want: string,
  [first, ...more]: NonEmpty<Listed>,
): Verdict {
  const all = [first, ...more]
  const have = all.map(({ fact }) => fact.value).join(', ')
  const proof: NonEmpty<Evidence> = [first.fact.at, ...more.map(({ fact }) => fact.at)]
  const isUnderWay = all.every(({ stands }) => stands.is === 'under way')
  if (isUnderWay && requirement.obtainable)
    return met(`Under way: ${have}. The posting lets you gain it later.`, proof)
  const expired = all.find(({ stands }) => stands.is === 'expired')
  const on = expired?.stands.date ? ` in ${expired.stands.date}` : ''
  const why = expired
    ? `${expired.fact.value} is not held any longer: it expired${on}.`
    : `${have} is under way, not held yet.`
  return partial(
    `Asked for: ${want}. ${why}`,
    proof,
    Math.min(...all.map(({ stands }) => WORTH[stands.is])),
    { subject: want, have, want },
  )
}

const inWords = ({ names, any }: CertificationRequirement): string =>
  names.length === 0 ? 'a relevant certificate' : names.join(any ? ' or ' : ' and ')

/** Certificates held against those asked for, by name, issuer and level. One under way or expired is partial. */
export function checkCertification(
  requirement: CertificationRequirement,
  { certifications, skills }: Pick<Profile, 'certifications' | 'skills'>,
  { asOf }: Pick<Situation, 'asOf'>,
): Verdict {
  const want = inWords(requirement)
  const listed = [...(certifications ?? []), ...amongSkills(skills ?? [])].map((fact) => ({
    fact,
    stands: certificateStanding(fact.value, asOf),
  }))
  const verdict =
    requirement.names.length === 0
      ? ofAnyName(requirement, want, listed)
      : byNames(requirement, want, listed)
  // a profile that lists no certificates may leave out more than those among its skills
  if (certifications !== null || verdict.status === 'met') return verdict
  return unknown(`Asked for: ${want}. Your profile does not say which certificates you hold.`, [], {
    text: `Do you hold ${want}?`,
    key: 'certifications',
  })
}

/** Certificates that stand among the skills: "CISSP". What is also the name of what one knows ("ITIL") is none there. */
const amongSkills = (skills: readonly SkillFact[]): readonly Fact<string>[] =>
  skills.flatMap(({ name, at }) => {
    const known = certificateNamed(name)
    return known && !(known.ambiguous && conceptNamed(name) !== null) ? [{ value: name, at }] : []
  })

const isHeld = ({ stands }: Listed): boolean => stands.is === 'held'
const factsOf = (listed: readonly Listed[]): readonly Fact<string>[] => listed.map((l) => l.fact)

/** "A relevant certificate": any will do. */
function ofAnyName(
  requirement: CertificationRequirement,
  want: string,
  listed: readonly Listed[],
): Verdict {
  const [first, ...more] = factsOf(listed.filter(isHeld))
  if (first)
    return met(`You hold ${[first, ...more].map((f) => f.value).join(', ')}.`, [
      first.at,
      ...evidence(more),
    ])
  const [one, ...others] = listed
  return one ? notHeld(requirement, want, [one, ...others]) : lacking(requirement, want, [])
}

/** Certificates that are asked for by their names: all of them, or the best of those of which any will do. */
function byNames(
  requirement: CertificationRequirement,
  want: string,
  listed: readonly Listed[],
): Verdict {
  const found = requirement.names
    .map((name) => best(name, listed))
    .sort((a, b) => b.credit - a.credit)
  const counted = requirement.any ? found.slice(0, 1) : found
  const [first, ...more] = counted.flatMap((b) => (b.held ? [b.held] : []))
  if (!first) return lacking(requirement, want, factsOf(listed.filter(isHeld)))
  const held = [first, ...more]
  if (held.length === counted.length && !held.some(isHeld))
    return notHeld(requirement, want, [first, ...more])
  const proof = nonEmpty(evidence(factsOf(held)))
  const have = held.map(({ fact }) => fact.value).join(', ')
  const degree = counted.reduce((sum, b) => sum + b.credit, 0) / counted.length
  if (degree === 1) return met(`You hold ${have}.`, proof)
  const missing = counted
    .filter((b) => b.credit < 1)
    .map((b) => b.asked)
    .join(', ')
  return partial(`You hold ${have}; missing: ${missing}.`, proof, degree, {
    subject: missing,
    have,
    want: missing,
  })
}
