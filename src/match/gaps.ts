import type { Row, Study, StudyPlan, Want } from '../core/ranking.ts'
import type { Recommendation } from '../core/report.ts'
import { hash } from './duplicates.ts'
import { Keys } from './keys.ts'
import { planOf } from './plan.ts'

/** How often something is asked, each posting once. */
export interface Asked {
  postings: number
  required: number
  preferred: number
}

/** One subject over all postings. */
export interface Tally extends Asked {
  readonly subject: string
  readonly kind: string
  /** Names of which any one closes it; empty where only the subject itself does. */
  readonly ways: readonly string[]
  /** Tenths of points. */
  tenths: number
}

/** Postings that improve by the same steps. */
export interface Lock {
  readonly from: Recommendation
  readonly stages: Study['stages']
  postings: number
}

/** All that the study list is made of: it grows with the variety of what is asked, not with the number of postings. */
export interface Tallies {
  readonly subjects: ReadonlyMap<string, Tally>
  /** By name, where it is asked by itself or as one of several. */
  readonly names: ReadonlyMap<string, Asked>
  readonly locks: ReadonlyMap<string, Lock>
}

/** A posting that lacks more than this is improved by no plan for one season. */
const MOST_STEPS = 8

const NOTHING: Study = { wants: [], stages: [], knockouts: [] }

/** Takes judged postings one by one and counts what they lack. Whole numbers are added, so that the order of adding changes nothing. */
export class StudyTally {
  private readonly subjects = new Map<string, Tally>()
  private readonly names = new Map<string, Asked>()
  private readonly locks = new Map<string, Lock>()
  private readonly knockouts = new Map<
    string,
    { readonly subject: string; readonly kind: string; postings: number; closes: number }
  >()
  private readonly recommendations = { apply: 0, clarify: 0, stretch: 0, skip: 0 }
  private readonly seen = new Keys()
  private judged = 0
  private failed = 0
  private about: { readonly profile: Row['profile']; readonly asOf: string } | null = null

  /** Copies of a posting count once; where copies are judged differently (another heading, another date), each counts. */
  add(row: Row): void {
    this.judged++
    this.about ??= { profile: row.profile, asOf: row.asOf }
    const study = row.study ?? NOTHING
    const key = hash(`${row.key}${row.recommendation}${JSON.stringify(study)}`)
    const before = this.seen.size
    if (this.seen.number(key) < before) return
    this.recommendations[row.recommendation]++
    this.count(study.wants)
    this.lock(row.recommendation, study.stages)
    this.shut(study.knockouts)
  }

  fail(): void {
    this.failed++
  }

  result(partial = false): StudyPlan {
    return {
      schema: 'fit.gaps/1',
      profile: this.about?.profile ?? null,
      asOf: this.about?.asOf ?? null,
      partial,
      postings: this.seen.size,
      folded: this.folded,
      failed: this.failed,
      recommendations: this.recommendations,
      gaps: planOf({ subjects: this.subjects, names: this.names, locks: this.locks }),
      knockouts: [...this.knockouts.values()].sort(
        (a, b) =>
          b.closes - a.closes || b.postings - a.postings || (a.subject < b.subject ? -1 : 1),
      ),
    }
  }

  get folded(): number {
    return this.judged - this.seen.size
  }

  private count(wants: readonly Want[]): void {
    const subjects = new Map<string, boolean>()
    const names = new Map<string, boolean>()
    for (const want of wants) {
      const key = `${want.kind}\n${want.subject}\n${want.ways.join('\n')}`
      const tally = this.subjects.get(key) ?? {
        subject: want.subject,
        kind: want.kind,
        ways: want.ways,
        postings: 0,
        required: 0,
        preferred: 0,
        tenths: 0,
      }
      tally.tenths += want.tenths
      this.subjects.set(key, tally)
      const required = want.importance === 'required'
      subjects.set(key, required || (subjects.get(key) ?? false))
      for (const name of want.ways.length > 0 ? want.ways : [want.subject])
        names.set(name, required || (names.get(name) ?? false))
    }
    for (const [key, required] of subjects) ask(this.subjects.get(key), required)
    for (const [name, required] of names) {
      const asked = this.names.get(name) ?? { postings: 0, required: 0, preferred: 0 }
      this.names.set(name, asked)
      ask(asked, required)
    }
  }

  private lock(from: Recommendation, stages: Study['stages']): void {
    const reached: Study['stages'][number][] = []
    let steps = 0
    for (const stage of stages) {
      steps += stage.closing.length
      if (steps > MOST_STEPS) break
      reached.push(stage)
    }
    if (reached.length === 0) return
    const key = `${from}${JSON.stringify(reached)}`
    const lock = this.locks.get(key)
    if (lock) lock.postings++
    else this.locks.set(key, { from, stages: reached, postings: 1 })
  }

  private shut(knockouts: Study['knockouts']): void {
    const once = new Map<
      string,
      { readonly subject: string; readonly kind: string; readonly closes: boolean }
    >()
    for (const { subject, kind, closes } of knockouts) {
      const key = `${kind}\n${subject}`
      once.set(key, { subject, kind, closes: closes || (once.get(key)?.closes ?? false) })
    }
    for (const [key, { subject, kind, closes }] of once) {
      const counted = this.knockouts.get(key) ?? { subject, kind, postings: 0, closes: 0 }
      this.knockouts.set(key, counted)
      counted.postings++
      if (closes) counted.closes++
    }
  }
}

function ask(asked: Asked | undefined, required: boolean): void {
  if (!asked) return
  asked.postings++
  if (required) asked.required++
  else asked.preferred++
}
