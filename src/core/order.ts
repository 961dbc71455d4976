import { keysOf } from './records.ts'
import type { Row } from './ranking.ts'
import { RECOMMENDATIONS } from './choices.ts'

/** What of a row decides its place. */
export type Ordered = Pick<Row, 'posting' | 'recommendation' | 'score' | 'priority' | 'passed'>
type Order = (a: Ordered, b: Ordered) => number

/** By UTF-16 code units: the same in every locale. What is not known comes last. */
export function byText(a: string | null, b: string | null): number {
  if (a === b) return 0
  if (a === null) return 1
  if (b === null) return -1
  return a < b ? -1 : 1
}

const byRecommendation: Order = (a, b) =>
  RECOMMENDATIONS.indexOf(a.recommendation) - RECOMMENDATIONS.indexOf(b.recommendation)
const byScore: Order = (a, b) =>
  (b.score?.low ?? -1) - (a.score?.low ?? -1) || (b.score?.high ?? -1) - (a.score?.high ?? -1)
const byPriority: Order = (a, b) => b.priority - a.priority
const byTitle: Order = (a, b) => byText(a.posting.title, b.posting.title)

/** What `--sort` takes; what it leaves equal is decided as by default. */
export const ORDERS = {
  priority: byPriority,
  recommendation: byRecommendation,
  score: byScore,
  title: byTitle,
  organization: (a, b) => byText(a.posting.hiringOrganization, b.posting.hiringOrganization),
  posted: (a, b) => byText(b.posting.datePosted ?? '', a.posting.datePosted ?? ''),
  deadline: (a, b) => byText(a.posting.validThrough, b.posting.validThrough),
} as const satisfies Record<string, Order>

export type SortName = keyof typeof ORDERS
export const SORT_NAMES = keysOf(ORDERS)

/** A total order: postings that have passed sink; then as asked; then priority, recommendation, score, title and source, so that no two rows are equal. */
export const orderBy =
  (name: SortName): Order =>
  (a, b) =>
    Number(a.passed !== null) - Number(b.passed !== null) ||
    ORDERS[name](a, b) ||
    byPriority(a, b) ||
    byRecommendation(a, b) ||
    byScore(a, b) ||
    byTitle(a, b) ||
    byText(a.posting.source, b.posting.source)
