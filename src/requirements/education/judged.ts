import type { Corpus } from '../kind.ts'
import type { EducationRequirement } from './requirement.ts'
import { CS, degreeAsked, DONE, RUNNING, MASTER, SUMMER } from './example-demands.ts'

/** Profile against demand, as a recruiter would tick them off. */
export const judges: Corpus<EducationRequirement>['judges'] = [
  // levels
  ['met', degreeAsked, DONE, { says: 'Bachelor' }],
  ['met', { ...degreeAsked, levels: ['any'] }, DONE],
  ['met', degreeAsked, 'education: [{ degree: doctorate, graduation: 2022-06 }]'],
  [
    'met',
    { ...degreeAsked, levels: ['bachelor', 'master', 'doctorate'] },
    'education: [{ degree: master, graduation: 2022-06 }]',
  ],
  ['unmet', { ...degreeAsked, levels: ['master'] }, DONE, { says: "Master's" }],
  [
    'unmet',
    { ...degreeAsked, levels: ['any'] },
    'education: [{ degree: highschool, graduation: 2020-06 }]',
  ],
  ['met', { ...degreeAsked, levels: ['highschool'] }, RUNNING],
  ['unmet', { ...degreeAsked, levels: ['doctorate'] }, MASTER],
  // completed, by the day the job starts
  ['met', degreeAsked, RUNNING, { start: '2026-07-01' }],
  ['unmet', degreeAsked, RUNNING, { ...SUMMER, says: '2026-05' }],
  ['unmet', degreeAsked, RUNNING, { asOf: '2025-01-15' }],
  ['partial', degreeAsked, RUNNING, { asOf: '2025-09-01', says: 'not finished' }],
  [
    'unknown',
    degreeAsked,
    'education: [{ degree: bachelor, graduation: 2025 }]',
    { ...SUMMER, says: 'When do you finish' },
  ],
  ['unknown', degreeAsked, 'education: [{ degree: bachelor }]', { says: 'graduation' }],
  ['met', degreeAsked, MASTER, { ...SUMMER, says: 'first' }],
  [
    'unmet',
    { ...degreeAsked, levels: ['master'] },
    'education: [{ degree: doctorate, graduation: 2027-06 }]',
    { ...SUMMER },
  ],
  // pursuing
  [
    'met',
    { ...degreeAsked, levels: ['master'], status: 'pursuing' },
    MASTER,
    { ...SUMMER, says: 'under way' },
  ],
  [
    'partial',
    { ...degreeAsked, levels: ['master'], status: 'pursuing' },
    'education: [{ degree: doctorate, start: 2023-09, graduation: 2027-06 }]',
    { ...SUMMER, says: 'doctorate' },
  ],
  ['unmet', { ...degreeAsked, levels: ['master'], status: 'pursuing' }, RUNNING, SUMMER],
  ['unmet', { ...degreeAsked, status: 'pursuing' }, DONE, { ...SUMMER, says: 'still enrolled' }],
  [
    'unmet',
    { ...degreeAsked, status: 'pursuing' },
    'education: [{ degree: bachelor, start: 2025-09, graduation: 2029-06 }]',
    { ...SUMMER, says: 'begin' },
  ],
  ['met', { ...degreeAsked, levels: ['any'], status: 'pursuing' }, RUNNING, SUMMER],
  [
    'unknown',
    { ...degreeAsked, status: 'pursuing' },
    'education: [{ degree: bachelor, graduation: 2025 }]',
    SUMMER,
  ],
  [
    'met',
    { ...degreeAsked, levels: ['master'], status: 'pursuing' },
    'education: [{ degree: bachelor, graduation: 2024-06 }, { degree: master, start: 2024-09, graduation: 2026-06 }]',
    SUMMER,
  ],
  // either
  ['met', { ...degreeAsked, status: 'either' }, RUNNING, SUMMER],
  ['met', { ...degreeAsked, status: 'either' }, DONE, SUMMER],
  [
    'met',
    { ...degreeAsked, status: 'either' },
    'education: [{ degree: bachelor, graduation: 2025 }]',
    SUMMER,
  ],
  // fields
  ['met', { ...degreeAsked, fields: ['CS'] }, DONE],
  ['met', { ...degreeAsked, fields: ['Engineering', 'computer sciences'] }, DONE],
  ['met', { ...degreeAsked, fields: ['STEM'] }, DONE],
  [
    'met',
    { ...degreeAsked, fields: ['quantitative field'] },
    'education: [{ degree: bachelor, field: Physics, graduation: 2023-06 }]',
  ],
  [
    'met',
    { ...degreeAsked, fields: CS, relatedField: true },
    'education: [{ degree: bachelor, field: Software Engineering, graduation: 2023-06 }]',
    { says: 'near' },
  ],
  [
    'partial',
    { ...degreeAsked, fields: CS },
    'education: [{ degree: bachelor, field: Mathematics, graduation: 2023-06 }]',
    { says: 'Mathematics' },
  ],
  [
    'unmet',
    { ...degreeAsked, fields: CS, relatedField: true },
    'education: [{ degree: bachelor, field: History, graduation: 2023-06 }]',
    { says: 'History' },
  ],
  [
    'unknown',
    { ...degreeAsked, fields: CS, relatedField: true },
    'education: [{ degree: bachelor, field: Cartomancy, graduation: 2023-06 }]',
    { says: 'Cartomancy' },
  ],
  [
    'unknown',
    { ...degreeAsked, fields: CS },
    'education: [{ degree: bachelor, graduation: 2023-06 }]',
    { says: 'field' },
  ],
  [
    'met',
    { ...degreeAsked, fields: ['Mathematics'] },
    'education: [{ degree: bachelor, field: Computer Science and Mathematics, graduation: 2023-06 }]',
  ],
  // experience instead, and silence
  [
    'met',
    { ...degreeAsked, orExperience: true },
    'education: []\nexperience: [{ title: Developer, start: 2019-01, end: 2024-12, type: full-time }]',
    { says: 'place of the degree' },
  ],
  [
    'partial',
    { ...degreeAsked, orExperience: true },
    'education: []\nexperience: [{ title: Developer, start: 2023-01, end: 2024-12, type: full-time }]',
    { says: '4 years' },
  ],
  ['unknown', { ...degreeAsked, orExperience: true }, 'education: []', { says: 'experience' }],
  ['unmet', degreeAsked, 'education: []'],
  ['unknown', degreeAsked, 'languages: [Go]', { says: 'education' }],
]
