import { once } from '../../core/once.ts'
import type { Cefr } from '../../core/profile.ts'
import type { ForeignWords } from '../../document/foreign-words.ts'
import { pattern, type Pattern } from '../../matcher/pattern.ts'
import { PatternIndex } from '../../matcher/pattern-index.ts'
import { wordSet, type Words } from '../../matcher/words.ts'
import type { Level } from '../../requirements/education/degrees.ts'

interface Said<T> {
  readonly says: T
  readonly pattern: Pattern
}

/** What a phrase of weight speaks of: what follows it, or what stands before it; `null` weighs as its section does and ends what others speak of. */
export interface Cue {
  readonly weight: 'preferred' | 'waived' | null
  readonly ahead: boolean
}

/** The words of a language as its readers ask for them. */
export interface ForeignRules {
  readonly words: ForeignWords
  readonly weights: PatternIndex<Said<Cue>>
  readonly atMost: PatternIndex<Said<null>>
  readonly degrees: PatternIndex<Said<Level>>
  readonly studying: PatternIndex<Said<null>>
  readonly related: PatternIndex<Said<null>>
  readonly orExperience: PatternIndex<Said<null>>
  readonly levels: PatternIndex<Said<Cefr>>
  readonly licence: PatternIndex<Said<null>>
  readonly rights: PatternIndex<Said<null>>
  readonly refusesVisa: PatternIndex<Said<null>>
  readonly offersVisa: PatternIndex<Said<null>>
  readonly citizens: PatternIndex<Said<string>>
  readonly record: PatternIndex<Said<null>>
  readonly vetting: PatternIndex<Said<null>>
  readonly starts: PatternIndex<Said<null>>
  readonly startsNow: PatternIndex<Said<null>>
  readonly certificates: PatternIndex<Said<null>>
  readonly travel: PatternIndex<Said<null>>
  readonly perWeek: PatternIndex<Said<null>>
  readonly areas: PatternIndex<Said<string>>
  readonly similarPost: PatternIndex<Said<null>>
  readonly numbers: ReadonlyMap<string, number>
  readonly set: Readonly<Record<Lists, Words>>
  readonly experienceEnds: readonly string[]
  readonly languageTails: ReadonlySet<string>
  readonly subjectTails: readonly string[]
}

/** The lists that are asked whether they hold a word. */
const LISTS = [
  'joints',
  'years',
  'months',
  'experience',
  'works',
  'or',
  'and',
  'knowledge',
  'finished',
  'subjectLinks',
  'subjectEnds',
  'notLanguages',
  'languageNouns',
  'hours',
  'asides',
  'noSkills',
  'employer',
  'demands',
  'startLinks',
] as const
type Lists = (typeof LISTS)[number]

const rows = <T>(says: T, written: readonly string[]): Said<T>[] =>
  written.map((w) => ({ says, pattern: pattern(w) }))

const plain = (written: readonly string[]): PatternIndex<Said<null>> =>
  new PatternIndex(rows(null, written))

const byRow = <T extends string>(
  table: Readonly<Partial<Record<T, readonly string[]>>>,
): PatternIndex<Said<T>> =>
  new PatternIndex(
    (Object.entries(table) as [T, readonly string[]][]).flatMap(([says, written]) =>
      rows(says, written),
    ),
  )

function weightsOf(weights: ForeignWords['weights']): PatternIndex<Said<Cue>> {
  return new PatternIndex([
    ...rows<Cue>({ weight: 'preferred', ahead: true }, weights.preferredAhead),
    ...rows<Cue>({ weight: 'preferred', ahead: false }, weights.preferredBehind),
    ...rows<Cue>({ weight: null, ahead: false }, weights.required),
    ...rows<Cue>({ weight: 'waived', ahead: true }, weights.waivedAhead),
    ...rows<Cue>({ weight: 'waived', ahead: false }, weights.waivedBehind),
  ])
}

/** The rules of a language; made when a text in it is first read. */
export const foreignRules = once((words: ForeignWords): ForeignRules => {
  return {
    words,
    weights: weightsOf(words.weights),
    atMost: plain(words.atMost),
    degrees: byRow<Level>(words.degrees),
    studying: plain(words.studying),
    related: plain(words.related),
    orExperience: plain(words.orExperience),
    levels: byRow<Cefr>(words.levels),
    licence: plain(words.licence),
    rights: plain(words.rights),
    refusesVisa: plain(words.refusesVisa),
    offersVisa: plain(words.offersVisa),
    citizens: byRow<string>(words.citizens),
    record: plain(words.record),
    vetting: plain(words.vetting),
    starts: plain(words.starts.split(' ')),
    startsNow: plain(words.startsNow),
    certificates: plain(words.certificates),
    travel: plain(words.travel),
    perWeek: plain(words.perWeek),
    areas: new PatternIndex(
      Object.entries(words.areas).map(([name, says]) => ({ says, pattern: pattern(name) })),
    ),
    similarPost: plain(words.similarPost),
    numbers: new Map(Object.entries(words.numbers)),
    set: Object.fromEntries(LISTS.map((name) => [name, wordSet(words[name])])) as Record<
      Lists,
      Words
    >,
    experienceEnds: words.experienceEnds.split(' '),
    languageTails: new Set(words.languageTails.split(' ')),
    subjectTails: words.subjectTails.split(' '),
  }
})
