import type { Profile } from '../core/profile.ts'
import type { Row } from '../core/ranking.ts'
import type { Reading } from '../core/report.ts'
import type { Situation } from '../requirements/kind.ts'
import type { WeightOverrides } from '../requirements/weights.ts'
import { keyOf } from './duplicates.ts'
import { judge } from './judge.ts'
import { passed } from './passed.ts'
import { studyOf } from './study.ts'

/** Judges one posting for ranking; `study` adds what it brings to the study list. Knows no other posting. */
export function rowOf(reading: Reading, profile: Profile, situation: Situation, weights: WeightOverrides, study: boolean): Row {
  const report = judge(reading, profile, situation, weights)
  return {
    schema: 'fit.row/1',
    posting: report.posting,
    profile: report.profile,
    asOf: report.asOf,
    qualified: report.qualified,
    recommendation: report.recommendation,
    score: report.score,
    blockers: report.findings.filter((f) => f.blocking).map(({ requirement, title, status }) => ({ kind: requirement.kind, title, status })),
    gaps: report.gaps,
    unread: report.coverage.unread,
    passed: passed(situation),
    key: keyOf(reading),
    ...(study ? { study: studyOf(report, profile, situation) } : {}),
  }
}
