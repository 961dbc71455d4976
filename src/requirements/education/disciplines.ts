import * as lexicon from '../../vocabulary/lexicon/disciplines.ts'

/** Why two disciplines of a family count as near: what an employer who asks for one finds in the other. */
export const FAMILIES = {
  computing: 'programming, algorithms and systems are at the core of each',
  electronics: 'circuits, signals and hardware close to the program',
  engineering: 'engineering mathematics, modelling and design of technical systems',
  quantitative: 'probability, modelling and proof or computation with numbers',
  data: 'collecting, modelling and explaining data',
  physical: 'laboratory science with mathematical models',
  life: 'the science of living things, with statistics',
  business: 'running organizations: markets, money, processes',
  social: 'people and societies, studied with surveys, texts and statistics',
  design: 'how people see and use things',
  humanities: 'reading, writing and interpreting',
} as const

export type Family = keyof typeof FAMILIES

/** One discipline under all its names, or, where `umbrella` is set, whole families under a name. */
export interface Discipline {
  /** Names between bars, each as its token norms with a space between. */
  readonly names: string
  readonly families: readonly Family[]
  readonly umbrella: boolean
}

interface Row {
  readonly families: readonly Family[]
  readonly names: string
}

const discipline =
  (umbrella: boolean) =>
  ({ families, names }: Row): Discipline => ({
    names: names.replaceAll(' | ', '|'),
    families,
    umbrella,
  })

/** Disciplines by name; those that share a family are near. */
export const DISCIPLINES: readonly Discipline[] = lexicon.disciplines.map(discipline(false))

/** Names that stand for whole families: who asks for "a STEM field" is content with any discipline of these. */
export const UMBRELLAS: readonly Discipline[] = lexicon.umbrellas.map(discipline(true))
