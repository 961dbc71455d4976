import type { Fact, Profile } from '../../core/profile.ts'
import type { NonEmpty, Evidence, Verdict } from '../../core/verdict.ts'
import { wordsIn, wordSet } from '../../matcher/words.ts'
import { met, neverBlocking, partial, unknown, unmet } from '../shared/verdicts.ts'
import type { CertificationRequirement } from './requirement.ts'
import { baselineOf } from './baseline.ts'
import { certificateNamed, wordsOf } from './certificates.ts'
import * as lexicon from './lexicon.ts'

/** Another certificate, where the posting says "or the like". */
const ANOTHER = 0.5
/** The same certificate at a lower level: associate where professional is asked for. */
const LOWER = 0.6

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
  const [a, b] = [certificateNamed(asked), certificateNamed(held)]
  if (a && b) return isSame(asked, a, b) ? 1 : 0
  const has = wordsOf(held)
  const levels = LEVELS.flat()
  const wanted = own(a ? a.name : asked)
  if (!wanted.filter((w) => !levels.includes(w)).every((w) => has.has(w))) return 0
  const [want, have] = [levelOf(new Set(wanted)), levelOf(has)]
  return want > have && have >= 0 ? LOWER : 1
}

type Certificate = NonNullable<ReturnType<typeof certificateNamed>>

/** Of two certificates of the table: the same, or one whose name holds all words asked for. */
const isSame = (asked: string, a: Certificate, b: Certificate): boolean =>
  a.name === b.name ||
  (a.words.size === 1 && b.words.has([...a.words][0] ?? '')) ||
  (asked.toLowerCase() !== a.name.toLowerCase() && own(asked).every((w) => b.words.has(w)))

interface Best {
  readonly asked: string
  readonly held: Fact<string> | null
  readonly credit: number
}

function best(asked: string, held: readonly Fact<string>[]): Best {
  let found: Best = { asked, held: null, credit: 0 }
  for (const one of held) {
    const credit = likeness(asked, one.value)
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
  return requirement.names.length > 0 && requirement.names.every(isExam)
    ? neverBlocking(unmet(reason, [], gap))
    : unmet(reason, [], gap)
}

const EXAMS = wordSet(lexicon.examIssuers)

function isExam(name: string): boolean {
  const about = certificateNamed(name)?.words ?? new Set(own(name))
  return [...about, ...own(name)].some((word) => EXAMS.has(word))
}

/** Certificates held against those asked for, by name, issuer and level. */
export function check(
  requirement: CertificationRequirement,
  { certifications }: Pick<Profile, 'certifications'>,
): Verdict {
  const { names, any } = requirement
  const want = names.length === 0 ? 'a relevant certificate' : names.join(any ? ' or ' : ' and ')
  if (certifications === null) {
    return unknown(
      `Asked for: ${want}. Your profile does not say which certificates you hold.`,
      [],
      { text: `Do you hold ${want}?`, key: 'certifications' },
    )
  }
  const [first, ...more] = certifications
  if (!first) return lacking(requirement, want, certifications)
  if (names.length === 0)
    return met(`You hold ${certifications.map((f) => f.value).join(', ')}.`, [
      first.at,
      ...evidence(more),
    ])
  const found = names.map((name) => best(name, certifications)).sort((a, b) => b.credit - a.credit)
  const counted = any ? found.slice(0, 1) : found
  const held = counted.flatMap((b) => (b.held ? [b.held] : []))
  if (held.length === 0) return lacking(requirement, want, certifications)
  const proof = evidence(held) as NonEmpty<Evidence>
  const have = held.map((f) => f.value).join(', ')
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
