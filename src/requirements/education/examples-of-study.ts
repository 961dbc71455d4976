import type { Corpus } from '../kind.ts'
import type { EducationRequirement } from './requirement.ts'

/** Degrees under way, told by how far one is. */
export const studiesUnderWay: Corpus<EducationRequirement>['reads'] = [
  [
    { status: 'pursuing' },
    [
      'Halfway through a degree in geology',
      "You're in the middle of a master's in geology",
      'Three semesters into a BSc in geology',
      'You are doing a PhD in geology',
      'Not yet finished with your BSc in geology',
      "Your bachelor's in geology is well under way",
      'An ongoing degree in geology',
      'Two semesters of a degree in geology still to go',
      'A degree in geology that you have not finished',
      'You are on your way to a BSc in geology',
      "You've begun a master's in geology",
      'Your PhD in geology is still running',
      'At university for a degree in geology',
      'Part of the way through a degree in geology',
    ],
  ],
  [
    { status: 'completed' },
    ['A degree in geology, and in the middle of a move', 'Doing well, with a degree in geology'],
  ],
]
