import type { Corpus } from '../kind.ts'
import { yearsDemand } from './example-demands.ts'
import type { ExperienceRequirement } from './requirement.ts'

/** Years in short forms and everyday words, and experience in the text about the employer. */
export const yearsInPlainWords: Corpus<ExperienceRequirement>['reads'] = [
  [
    yearsDemand(3, null),
    [
      '# About us: We are hiring lead engineers with 3+ YOE who like maps',
      '# About us: Data engineer (3+ years xp)',
      '# About us: Full-time Role Sales Experience 3+ years Visa will be sponsored',
    ],
  ],
  [
    yearsDemand(3, 'sales'),
    [
      '# About us: Looking for 3+ years in sales',
      '# About us: We are looking for somebody with 3+ years in sales',
    ],
  ],
  [
    yearsDemand(5, null),
    ['5+ combined years of related experience', '5+ (senior) years of related experience'],
  ],
  [yearsDemand(2, 'hospital'), ['Has worked in a hospital for at least two years']],
  [yearsDemand(5, 'test role'), ['You have worked in a test role for 5+ years']],
  [
    { area: 'healthcare', importance: 'preferred' },
    ['# About us: Prior healthcare experience is a plus'],
  ],
  [yearsDemand(2, 'SAP relevant'), ['Minimum 2 years of SAP relevant experience highly desired']],
]
