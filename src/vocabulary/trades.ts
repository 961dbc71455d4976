import * as lexicon from './lexicon/occupations.ts'

/**
 * What occupations are made of. A trade is one thing that a person does all day; an occupation is one or several of them, each from 0 to 1 by how much of the work it is.
 * The words are those of job titles and of fields of study, small letters, spaces for hyphens and slashes; a longer name wins over a shorter one inside it.
 */
export const TRADES = [
  'code',
  'interface',
  'server',
  'ios',
  'android',
  'systems',
  'device',
  'hardware',
  'graphics',
  'robotics',
  'signals',
  'operations',
  'network',
  'support',
  'security',
  'pipelines',
  'analysis',
  'statistics',
  'learning',
  'research',
  'trading',
  'testing',
  'business',
  'product',
  'project',
  'people',
  'design',
  'selling',
  'marketing',
  'writing',
  'construction',
  'machines',
  'laboratory',
  'medicine',
  'accounting',
  'law',
  'teaching',
  'goods',
] as const
export type Trade = (typeof TRADES)[number]

/** How much of an occupation each trade is. */
export type Trades = Readonly<Partial<Record<Trade, number>>>

interface Occupation {
  readonly trades: Trades
  /** Between bars. */
  readonly names: string
}

/** Occupations by the nouns of their titles. */
export const OCCUPATIONS: readonly Occupation[] = lexicon.occupations

/** Fields of study, by what they teach. A field is weaker proof than a job: see `career.ts`. */
export const STUDIES: readonly Occupation[] = lexicon.studies
