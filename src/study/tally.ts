import type { Study, Want } from '../core/ranking.ts'
import type { Recommendation } from '../core/choices.ts'

/** One subject over all postings. */
export interface Tally {
  readonly subject: string
  readonly kind: string
  readonly begun: boolean
  /** Postings that require it, wish for it, or only name it, each posting once. */
  required: number
  preferred: number
  named: number
  /** Tenths of points. */
  tenths: number
}

/** What postings ask for in the same words: one subject, or several of which one is enough, by their keys. */
export interface WantedSubjects {
  readonly subjects: readonly string[]
  /** Of each of them, thousandths over all postings. */
  readonly worth: number[]
}

/** Postings that improve by the same steps. */
export interface Unlock {
  readonly from: Recommendation
  readonly stages: Study['stages']
  postings: number
}

/** All that the study list is made of: it grows with the variety of what is asked, not with the number of postings. */
export interface Tallies {
  /** By kind and name. */
  readonly subjects: ReadonlyMap<string, Tally>
  readonly asks: readonly WantedSubjects[]
  readonly locks: ReadonlyMap<string, Unlock>
}

/** A subject among all kinds. */
export const subjectKey = ({ kind, subject }: Pick<Want, 'kind' | 'subject'>): string =>
  `${kind}\n${subject}`
