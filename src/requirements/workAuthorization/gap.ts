import type { Gap } from '../../core/verdict.ts'
import { fixedGap } from '../shared/verdicts.ts'

export const gap = (have: string | null, want: string, subject = 'work authorization'): Gap =>
  fixedGap(subject, have, want)
