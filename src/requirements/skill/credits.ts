import type { SkillLevel } from '../../core/profile.ts'
import { because } from '../../core/reasoned.ts'

/** The numbers that skills are judged by. Credits are parts of 1. */
export const CREDIT = {
  sibling: because(
    0.5,
    'What one knows of MySQL serves for PostgreSQL after weeks, not months; but it was not asked for.',
  ),
  parent: because(
    0.25,
    'Deep learning without PyTorch is a start: the ideas are there, the tool is not.',
  ),
  levelsShort: because(
    [1, 0.75, 0.4, 0.2],
    'One level is closed by a few months of use; each further level takes longer than the one before.',
  ),
  unlevelled: because<SkillLevel>(
    'proficient',
    'People list what they work with; nobody writes "proficient" behind each.',
  ),
  unasked: because<SkillLevel>(
    'familiar',
    'A bare name asks that one can work with it; having heard of it is less.',
  ),
  stale: because(
    3,
    'Years after which a tool has changed and fluency has gone; told, not taken off.',
  ),
} as const
