import type { Day } from '../core/day.ts'
import type { JobDates, Metadata } from '../core/posting.ts'
import type { Profile, SkillLevel } from '../core/profile.ts'
import type { Draft, Importance, RequirementBase } from '../core/requirement.ts'
import type { Status, Verdict } from '../core/verdict.ts'
import type { Clause } from '../document/clauses.ts'
import type { Passage } from '../document/outline.ts'
import { pattern, type Match, type Pattern, type PhraseClasses } from '../matcher/pattern.ts'
import type { Token } from '../matcher/tokenizer.ts'
import type { Refuse } from './refusal.ts'

/** What a rule may look at. `clause` is the part of `passage` that is being read. */
export interface Context {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly passage: Passage
  readonly clause: Clause
  /** Whether the passage asks something of the candidate, by its section or by its own words. */
  readonly demand: boolean
  /** It tells of a task, in a section of demands ("Collaborate with partners" under Qualifications). */
  readonly duty: boolean
  /** Whether a kind that claims its words has read the token at this index already: a field of study is no skill. */
  readonly claimed: (at: number) => boolean
  /** Whether anything was read so far in this clause, or, given an index, at this token. Kinds are asked in the order of the list of kinds. */
  readonly found: (at?: number) => boolean
  /** Whether a reading of this clause holds these words in one of its fields: a field of study, an area of experience. */
  readonly quoted: (words: string) => boolean
  /** Is told what a reader refuses and why; undefined where nobody asks. See `isRefused`. */
  readonly refuse: Refuse | undefined
}

/**
 * Where the phrase of a rule counts. `demand`: only where the passage asks something (a requirement section, or a sentence with a demand's words).
 * `anywhere`: the phrase is a demand by itself, in the text about the job too. `even legal`: in the small print as well.
 */
export type Where = 'demand' | 'anywhere' | 'even legal'

export interface Rule<R extends RequirementBase> {
  /** The phrase it reads; its pattern, as written. */
  readonly name: string
  readonly pattern: Pattern
  readonly where: Where
  /** The fields of the requirement, or null where the words only look like one. */
  readonly read: (match: Match, context: Context) => Draft<R> | null
  /** What it is where the clause's own words do not say, whatever its heading ("we cannot sponsor visas" under "Nice to have"). */
  readonly importance?: Importance
}

/** What was read, before it becomes a requirement. Tokens `from` to `to` are the words that say it. */
export interface Found<R extends RequirementBase> {
  readonly draft: Draft<R>
  readonly rule: string
  readonly from: number
  readonly to: number
  /** Where the words themselves say it, against clause and heading. */
  readonly importance?: Importance
}

/** For what phrases alone cannot read (lists of skills): reads a clause as a whole. `names` are the rules that it reports. */
export interface Reader<R extends RequirementBase> {
  readonly names: readonly string[]
  readonly read: (context: Context) => readonly Found<R>[]
  /** Reads after the readers of skills and of what else has a name, what these have left. */
  readonly late?: true
  /** Reads once more when it is decided for good which words are skills: what a rule took for one may be none. */
  readonly rest?: (context: Context) => readonly Found<R>[]
}

/** What a verdict depends on besides requirement and profile. */
export interface Situation {
  /** The day to judge on. */
  readonly asOf: Day
  readonly job: Metadata
  /** When the job begins and ends, moved by `yearsLater`. */
  readonly dates: JobDates
  /** Whole years by which every date that the posting names is moved, as its term has passed: it is judged as what stands again in the coming year. 0 where it has not. */
  readonly yearsLater: number
  /** ISO 3166-1 alpha-2 of where the job may be: from `--country`, else the posting. Empty where nothing says. */
  readonly countries: readonly string[]
  /** Hours a week that the posting asks for anywhere; null where it names none. */
  readonly hoursPerWeek: number | null
  /** The day from which the candidate can work, where the profile says it: a job that names no start begins for them then at the earliest. */
  readonly freeFrom: Day | null
  /** Places that the posting's demands name, as it writes them. */
  readonly places: readonly string[]
}

/**
 * What an unmet required item does to the gate. `knock-out`: closes it. `open`: keeps it from `yes`. `none`: the gate does not look at this kind.
 */
export type Gate = 'knock-out' | 'open' | 'none'

/** How a kind is read from text. It stands apart from its judging and is loaded when there is something to read: most postings are judged more often than read. */
export interface KindExtraction<R extends RequirementBase> {
  readonly rules: readonly Rule<R>[]
  readonly reader?: Reader<R>
  /** What a clause asks as a whole where no rule reads this kind in it and the model of clauses hears it; null where its words give no fact to judge. */
  readonly ofClause?: (context: Context) => Draft<R> | null
  /** The words that it reads are read by no reader after it: fields of study and certificates are no skills. */
  readonly claims?: boolean
  /**
   * It is read where either the rules or the model see a demand, and not only where the model does: rights, places, dates and proofs are named in passages of
   * every sort, in phrases that hardly mean anything else.
   */
  readonly byEither?: true
}

/** What a kind counts in the score, in parts. */
export interface Weight {
  readonly required: number
  readonly preferred: number
  /** Counts only where the profile brings evidence: shown as a self-check otherwise. */
  readonly onlyWithEvidence?: true
  readonly reason: string
}

export interface RequirementKind<R extends RequirementBase> {
  readonly kind: R['kind']
  /** "Work authorization": the heading of this kind in reports. */
  readonly title: string
  readonly gate: Gate
  readonly weight: Weight
  /** One line, in our words: "5 years of backend development". */
  readonly describe: (requirement: R) => string
  readonly check: (requirement: R, profile: Profile, situation: Situation) => Verdict
  /** How strongly the demand is worded, for its weight: see `weights.ts`. Plain where left out. */
  readonly emphasis?: (requirement: R) => 'strong' | 'plain' | 'slight'
  /** True for what is shown as good news and asks nothing ("visa sponsorship available"): judged by nobody, weight 0. */
  readonly asksNothing?: (requirement: R) => boolean
  /** Where the gate is not that of the kind: a background check knocks nobody out before it is made. */
  readonly gateOf?: (requirement: R) => Gate
  /** What a candidate can learn towards it, for the study list. A gap of a kind without this closes as a whole. */
  readonly learnable?: (requirement: R) => Learnable
}

/** Names of which `need` meet the demand, when known as well and as long as it asks. */
export interface Learnable {
  readonly names: readonly string[]
  readonly need: number
  readonly level: SkillLevel | null
  readonly years: number | null
}

/**
 * A rule named by its phrase, in the language of `pattern`. `classes` are what the phrase names as `<name>` or `key=<name>`; `where` is where it counts; `read` makes the demand of what the
 * phrase has captured. Patterns are compiled once, at start.
 */
export function rule<R extends RequirementBase>(
  phrase: string,
  classes: PhraseClasses,
  where: Where,
  read: Rule<R>['read'],
): Rule<R> {
  return { name: phrase, pattern: pattern(phrase, classes), where, read }
}

/**
 * The proof of a kind, as data. Phrases are our own words. Each stands by itself as a posting whose only line is a bullet under "Requirements";
 * `# Heading: phrase` puts it under that heading instead. Guillemets mark the span that must be read («2 years of Go»); without them it is the whole phrase.
 */
export interface Corpus<R extends RequirementBase> {
  /** Fields that must come out (those named here; others are not compared), and phrases that must give them. `importance` may be named too. */
  readonly reads: readonly (readonly [
    Partial<Draft<R>> & { readonly importance?: Importance },
    readonly string[],
  ])[]
  /** Near phrases from which this kind must read nothing. */
  readonly ignores: readonly string[]
  /** status, requirement, what the profile says (as YAML), and what the situation adds. */
  readonly judges: readonly (readonly [Status, Draft<R>, string, Partial<JudgedIn>?])[]
  /** Statuses that this kind never gives: what everyone claims is never unmet. */
  readonly never?: readonly Status[]
  /** Phrases that it should read and does not yet: known misses, in the open. */
  readonly misses?: readonly string[]
}

/** What a corpus row can say of the situation; `asOf` is 2025-01-15 where it does not. Dates are ISO 8601 texts. */
export interface JudgedIn {
  readonly asOf: string
  readonly start: string
  readonly end: string
  readonly countries: readonly string[]
  readonly job: Partial<Metadata>
  /** Words that the reason, the gap or the question must contain. */
  readonly says: string
}

export const defineCorpus = <R extends RequirementBase>(corpus: Corpus<R>): Corpus<R> => corpus
