import type { Ask, Naming, Row, Study, StudyPlan } from '../core/ranking.ts'
import type { Recommendation } from '../core/choices.ts'
import { hash } from '../deduplication/fingerprint.ts'
import { Keys } from '../deduplication/keys.ts'
import { planOf } from './plan.ts'
import { subjectKey, type Unlock, type Tally, type WantedSubjects } from './tally.ts'

/** A posting that lacks more than this is improved by no plan for one season. */
const MOST_STEPS = 8

const NOTHING: Study = { counts: false, asks: [], stages: [], knockouts: [] }

const STRENGTHS: readonly Naming[] = ['named', 'preferred', 'required']

/** Takes judged postings one by one and counts what they lack. Whole numbers are added, so that the order of adding changes nothing. */
export class StudyTally {
  private readonly subjects = new Map<string, Tally>()
  private readonly asks = new Map<string, WantedSubjects>()
  private readonly locks = new Map<string, Unlock>()
  private readonly knockouts = new Map<
    string,
    { readonly subject: string; readonly kind: string; postings: number; closes: number }
  >()
  private readonly recommendations = { apply: 0, clarify: 0, stretch: 0, skip: 0 }
  private readonly seen = new Keys()
  private judged = 0
  private counted = 0
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
    if (study.counts) this.counted++
    this.count(study.asks)
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
      counted: this.counted,
      folded: this.folded,
      failed: this.failed,
      recommendations: this.recommendations,
      gaps: planOf({
        subjects: this.subjects,
        asks: [...this.asks.values()],
        locks: this.locks,
      }),
      knockouts: [...this.knockouts.values()].sort(
        (a, b) =>
          b.closes - a.closes || b.postings - a.postings || (a.subject < b.subject ? -1 : 1),
      ),
    }
  }

  get folded(): number {
    return this.judged - this.seen.size
  }

  private count(asks: readonly Ask[]): void {
    const namings = new Map<string, Naming>()
    for (const ask of asks) {
      this.weigh(ask)
      for (const want of ask) {
        const key = subjectKey(want)
        const tally = this.subjects.get(key) ?? {
          subject: want.subject,
          kind: want.kind,
          begun: want.begun,
          required: 0,
          preferred: 0,
          named: 0,
          tenths: 0,
        }
        tally.tenths += want.tenths
        this.subjects.set(key, tally)
        const before = namings.get(key) ?? 'named'
        const isStronger = STRENGTHS.indexOf(want.naming) > STRENGTHS.indexOf(before)
        namings.set(key, isStronger ? want.naming : before)
      }
    }
    for (const [key, naming] of namings) {
      const tally = this.subjects.get(key)
      if (tally) tally[naming]++
    }
  }

  private weigh(ask: Ask): void {
    const subjects = ask.map(subjectKey)
    const key = subjects.join('\n\n')
    const wanted = this.asks.get(key)
    if (wanted) ask.forEach((want, i) => (wanted.worth[i] = (wanted.worth[i] ?? 0) + want.worth))
    else this.asks.set(key, { subjects, worth: ask.map((want) => want.worth) })
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
