import { CLAUSE_KINDS, clauseFeatures, type ReadClauseContext } from './clause-features.ts'
import { FeatureList } from './features.ts'
import type { Model } from './packing.ts'
import { addScores } from './weights.ts'

const list = new FeatureList()
const scores = new Int32Array(CLAUSE_KINDS.length)

/** How far a clause is for each of `CLAUSE_KINDS`, in 256ths: above 0 it asks something of that kind. The list is used again by the next call. */
export function clauseMargins({ clauses }: Model, context: ReadClauseContext): Int32Array {
  list.clear()
  clauseFeatures(list, context)
  scores.fill(0)
  addScores(clauses, list, scores, 0)
  return scores
}
