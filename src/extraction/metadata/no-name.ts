import { isFurniture } from '../../document/furniture.ts'
import { workplaceSaid } from './workplace.ts'
import type { Written } from './written.ts'

/** "£40,000", "$120k", "95K". */
const SUM = /[$€£₹]\s?\d|\b\d{2,3}k\b/i
/** Words of a way to work that stands alone at most: "Fully remote", and no "Hybrid Air Kites Ltd". */
const OF_A_WAY = 2

/** Whether a line below or above a title is nobody's name: pay, a way to work, or a line of the page. */
export const isNoName = (line: Written): boolean =>
  SUM.test(line.text) ||
  (line.tokens.length <= OF_A_WAY && workplaceSaid(line) !== null) ||
  isFurniture(line.tokens, 0, line.tokens.length)
