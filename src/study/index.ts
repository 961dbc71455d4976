import type { Cefr, Profile } from '../core/profile.ts'
import type { Ask, Knockout, Stage, Study, Want } from '../core/ranking.ts'
import type { Finding } from '../core/report.ts'
import { RECOMMENDATIONS, type Recommendation } from '../core/choices.ts'
import { isOfKind } from '../requirements/registry.ts'
import type { Evaluation } from '../evaluation/evaluate.ts'
import { asksOf, isStudyable, reachOf, type Studied } from './asks.ts'
import { certified, learn, speaking } from './learn.ts'
import { TRIED } from './table.ts'

const isBetter = (a: Recommendation, b: Recommendation): boolean =>
  RECOMMENDATIONS.indexOf(a) < RECOMMENDATIONS.indexOf(b)

/** The level that a language is learned to where the posting names none. */
const USUAL_LEVEL: Cefr = 'B2'

function levelAsked(findings: readonly Finding[], language: string): Cefr {
  const asked = findings.flatMap((f) => {
    const { requirement } = f
    if (!isOfKind(requirement, 'language')) return []
    const { languages, level } = requirement
    return languages.includes(language) && level ? [level] : []
  })
  return asked[0] ?? USUAL_LEVEL
}

/** Finds what must be learned until the recommendation of a posting improves, by asking again with more and more of it. */
class Stages {
  private readonly judged: Evaluation
  private profile: Profile
  private now: Recommendation
  readonly stages: Stage[] = []

  constructor(judged: Evaluation, profile: Profile) {
    this.judged = judged
    this.profile = profile
    this.now = judged.report.recommendation
  }

  /** Certificates and languages that close the posting, all of them. */
  openGate(asks: readonly Ask[]): void {
    const closing = this.judged.report.findings.filter((f) => f.knocksOut)
    if (closing.length === 0 || !closing.every(isStudyable)) return
    const wanted = asks.filter((ask) => ask.every((w) => w.kind !== 'skill'))
    const first = wanted.flatMap((ask) => ask.slice(0, 1))
    if (first.length > 0)
      this.reach(
        this.with(first),
        wanted.map((ask) => ask.map((w) => w.subject)),
      )
  }

  /** Skills: any of those that are enough alone; else as few as are enough together. */
  learnSkills(asks: readonly Ask[]): void {
    if (this.now !== 'stretch') return
    const wants = [...asks.flat()]
      .sort((a, b) => b.worth - a.worth || (a.subject < b.subject ? -1 : 1))
      .filter((w) => w.kind === 'skill')
      .slice(0, TRIED.is)
    if (wants.length === 0 || !isBetter(this.ask(this.with(wants)), this.now)) return
    const alone = wants.filter((w) => isBetter(this.ask(this.with([w])), this.now))
    const [first] = alone
    if (first) this.reach(this.with([first]), [alone.map((w) => w.subject).sort()])
    else this.learnSeveral(wants)
  }

  private learnSeveral(wants: readonly Want[]): void {
    let enough: readonly Want[] = wants
    for (const w of [...wants].reverse()) {
      const fewer = enough.filter((e) => e !== w)
      if (fewer.length > 0 && isBetter(this.ask(this.with(fewer)), this.now)) enough = fewer
    }
    this.reach(
      this.with(enough),
      [...enough].sort((a, b) => (a.subject < b.subject ? -1 : 1)).map((w) => [w.subject]),
    )
  }

  private ask = (profile: Profile): Recommendation => this.judged.again(profile)

  private with(wants: readonly Want[]): Profile {
    return wants.reduce((profile, { subject, kind }) => {
      if (kind === 'certification') return certified(profile, subject)
      if (kind === 'language')
        return speaking(profile, subject, levelAsked(this.judged.report.findings, subject))
      return learn(profile, subject, null, null)
    }, this.profile)
  }

  private reach(profile: Profile, closing: Stage['closing']): void {
    const to = this.ask(profile)
    if (!isBetter(to, this.now)) return
    this.stages.push({ to, closing })
    this.profile = profile
    this.now = to
  }
}

/** Kinds of demand that study cannot close, named as a whole: what is asked in them differs from posting to posting. */
const WHOLE: Readonly<Record<string, string>> = { experience: 'years of experience' }

/** What no study closes: facts of a life. What everyone claims of themselves ("team player") is none of them. */
function knockoutsOf(findings: readonly Finding[]): Knockout[] {
  return findings.flatMap((f): Knockout[] => {
    const { kind } = f.requirement
    if (!f.gap || isStudyable(f) || (f.weight === 0 && !f.blocking)) return []
    if (kind === 'competency' || kind === 'other') return []
    return [{ subject: WHOLE[kind] ?? f.gap.subject, kind, want: f.gap.want, closes: f.knocksOut }]
  })
}

/** What a judged posting adds to the study list: what it would have the candidate learn, what improves the recommendation, and what no study closes. */
export function studyOf(judged: Evaluation, studied: Omit<Studied, 'report'>): Study {
  const { report } = judged
  const asks = asksOf({ ...studied, report })
  const stages = new Stages(judged, studied.profile)
  if (report.recommendation === 'skip') stages.openGate(asks)
  stages.learnSkills(asks)
  return {
    counts: reachOf(report) > 0,
    asks,
    stages: stages.stages,
    knockouts: knockoutsOf(report.findings),
  }
}
