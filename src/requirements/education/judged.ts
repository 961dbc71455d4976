import type { Corpus } from '../kind.ts'
import type { EducationRequirement } from './requirement.ts'
import { CS, asked, DONE, RUNNING, MASTER, SUMMER } from './example-demands.ts'

/** Profile against demand, as a recruiter would tick them off. */
export const judges: Corpus<EducationRequirement>['judges'] = [
  // levels
  ['met', asked, DONE, { says: 'Bachelor' }],
  ['met', { ...asked, levels: ['any'] }, DONE],
  ['met', asked, 'education: [{ degree: doctorate, graduation: 2022-06 }]'],
  [
    'met',
    { ...asked, levels: ['bachelor', 'master', 'doctorate'] },
    'education: [{ degree: master, graduation: 2022-06 }]',
  ],
  ['unmet', { ...asked, levels: ['master'] }, DONE, { says: "Master's" }],
  [
    'unmet',
    { ...asked, levels: ['any'] },
    'education: [{ degree: highschool, graduation: 2020-06 }]',
  ],
  ['met', { ...asked, levels: ['highschool'] }, RUNNING],
  ['unmet', { ...asked, levels: ['doctorate'] }, MASTER],
  // completed, by the day the job starts
  ['met', asked, RUNNING, { start: '2026-07-01' }],
  ['unmet', asked, RUNNING, { ...SUMMER, says: '2026-05' }],
  ['unmet', asked, RUNNING, { asOf: '2025-01-15' }],
  ['partial', asked, RUNNING, { asOf: '2025-09-01', says: 'not finished' }],
  [
    'unknown',
    asked,
    'education: [{ degree: bachelor, graduation: 2025 }]',
    { ...SUMMER, says: 'When do you finish' },
  ],
  ['unknown', asked, 'education: [{ degree: bachelor }]', { says: 'graduation' }],
  ['met', asked, MASTER, { ...SUMMER, says: 'first' }],
  [
    'unmet',
    { ...asked, levels: ['master'] },
    'education: [{ degree: doctorate, graduation: 2027-06 }]',
    { ...SUMMER },
  ],
  // pursuing
  [
    'met',
    { ...asked, levels: ['master'], status: 'pursuing' },
    MASTER,
    { ...SUMMER, says: 'under way' },
  ],
  [
    'partial',
    { ...asked, levels: ['master'], status: 'pursuing' },
    'education: [{ degree: doctorate, start: 2023-09, graduation: 2027-06 }]',
    { ...SUMMER, says: 'doctorate' },
  ],
  ['unmet', { ...asked, levels: ['master'], status: 'pursuing' }, RUNNING, SUMMER],
  ['unmet', { ...asked, status: 'pursuing' }, DONE, { ...SUMMER, says: 'still enrolled' }],
  [
    'unmet',
    { ...asked, status: 'pursuing' },
    'education: [{ degree: bachelor, start: 2025-09, graduation: 2029-06 }]',
    { ...SUMMER, says: 'begin' },
  ],
  ['met', { ...asked, levels: ['any'], status: 'pursuing' }, RUNNING, SUMMER],
  [
    'unknown',
    { ...asked, status: 'pursuing' },
    'education: [{ degree: bachelor, graduation: 2025 }]',
    SUMMER,
  ],
  [
    'met',
    { ...asked, levels: ['master'], status: 'pursuing' },
    'education: [{ degree: bachelor, graduation: 2024-06 }, { degree: master, start: 2024-09, graduation: 2026-06 }]',
    SUMMER,
  ],
  // either
  ['met', { ...asked, status: 'either' }, RUNNING, SUMMER],
  ['met', { ...asked, status: 'either' }, DONE, SUMMER],
  [
    'met',
    { ...asked, status: 'either' },
    'education: [{ degree: bachelor, graduation: 2025 }]',
    SUMMER,
  ],
  // fields
  ['met', { ...asked, fields: ['CS'] }, DONE],
  ['met', { ...asked, fields: ['Engineering', 'computer sciences'] }, DONE],
  ['met', { ...asked, fields: ['STEM'] }, DONE],
  [
    'met',
    { ...asked, fields: ['quantitative field'] },
    'education: [{ degree: bachelor, field: Physics, graduation: 2023-06 }]',
  ],
  [
    'met',
    { ...asked, fields: CS, relatedField: true },
    'education: [{ degree: bachelor, field: Software Engineering, graduation: 2023-06 }]',
    { says: 'near' },
  ],
  [
    'partial',
    { ...asked, fields: CS },
    'education: [{ degree: bachelor, field: Mathematics, graduation: 2023-06 }]',
    { says: 'Mathematics' },
  ],
  [
    'unmet',
    { ...asked, fields: CS, relatedField: true },
    'education: [{ degree: bachelor, field: History, graduation: 2023-06 }]',
    { says: 'History' },
  ],
  [
    'unknown',
    { ...asked, fields: CS, relatedField: true },
    'education: [{ degree: bachelor, field: Cartomancy, graduation: 2023-06 }]',
    { says: 'Cartomancy' },
  ],
  [
    'unknown',
    { ...asked, fields: CS },
    'education: [{ degree: bachelor, graduation: 2023-06 }]',
    { says: 'field' },
  ],
  [
    'met',
    { ...asked, fields: ['Mathematics'] },
    'education: [{ degree: bachelor, field: Computer Science and Mathematics, graduation: 2023-06 }]',
  ],
  // experience instead, and silence
  [
    'met',
    { ...asked, orExperience: true },
    'education: []\nexperience: [{ title: Developer, start: 2019-01, end: 2024-12, type: full-time }]',
    { says: 'place of the degree' },
  ],
  [
    'partial',
    { ...asked, orExperience: true },
    'education: []\nexperience: [{ title: Developer, start: 2023-01, end: 2024-12, type: full-time }]',
    { says: '4 years' },
  ],
  ['unknown', { ...asked, orExperience: true }, 'education: []', { says: 'experience' }],
  ['unmet', asked, 'education: []'],
  ['unknown', asked, 'languages: [Go]', { says: 'education' }],
]
