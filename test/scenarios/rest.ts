import type { Scenario } from './scenario.ts'

const MAY = { asOf: '2025-01-15', type: 'internship' } as const

const NURSE = { title: 'Registered Nurse' } as const
const DEVELOPER =
  'experience: [{ title: Front-end Developer, start: 2016-01, end: null }]\nskills: [React]'

/** Time, place, experience, papers, languages, certificates, and whole postings. */
export default [
  // years of another world
  ['5+ years of nursing experience', DEVELOPER, 'experience partial → skip', NURSE],
  ['3+ years of experience', DEVELOPER, 'experience partial → skip', NURSE],
  [
    '2+ years of nursing experience',
    'experience: [{ title: Staff Nurse, start: 2016-01, end: null }]',
    'experience met → apply',
    NURSE,
  ],
  [
    '3+ years of experience in marketing',
    DEVELOPER,
    'experience partial → stretch',
    { title: 'Marketing Data Analyst' },
  ],
  // availability
  [
    'Available for 12 weeks from May 2025',
    'availability: { start: 2025-05-12, end: 2025-08-29 }',
    'availability met → apply',
    MAY,
  ],
  [
    'Able to commit to 12 weeks in summer 2025',
    'availability: { start: 2025-05-12, end: 2025-08-29 }',
    'availability met → apply',
    MAY,
  ],
  [
    'Able to commit to 12 weeks in summer 2025',
    'availability: { start: 2025-07-01, end: 2025-08-15 }',
    'availability partial → clarify',
    MAY,
  ],
  [
    'Able to commit to 12 weeks in summer 2025',
    'availability: { start: 2025-10-01 }',
    'availability unmet → skip',
    MAY,
  ],
  ['Able to commit to 12 weeks in summer 2025', 'name: Ada', 'availability unknown → clarify', MAY],
  [
    'Able to work 40 hours per week',
    'availability: { hoursPerWeek: 40 }',
    'availability met → apply',
  ],
  [
    'Able to work 40 hours per week',
    'availability: { hoursPerWeek: 20 }',
    'availability partial → clarify',
  ],
  [
    'Able to work 40 hours per week',
    'availability: { start: 2025-05-01 }',
    'availability unknown → apply',
  ],
  // experience
  [
    '3+ years of professional experience',
    'experience: [{ title: Engineer, start: 2020-01, end: 2024-06, type: full-time }]',
    'experience met → apply',
  ],
  [
    '3-5 years of professional experience',
    'experience: [{ title: Engineer, start: 2022-01, end: 2023-06, type: full-time }]',
    'experience partial → stretch',
  ],
  [
    '3-5 years of professional experience',
    'experience: [{ title: Engineer, start: 2014-01, end: 2024-06, type: full-time }]',
    'experience met → apply',
  ],
  ['3+ years of professional experience', 'name: Ada', 'experience unknown → clarify'],
  [
    '2+ years of professional experience',
    'experience: [{ title: A, start: 2022-01, end: 2023-03 }, { title: B, start: 2022-01, end: 2023-03 }]',
    'experience partial → stretch',
  ],
  ['# About us: For more than 50 years we have built bridges', 'name: Ada', 'nothing'],
  // publications
  [
    'Published papers at top conferences',
    'publications: [{ title: Sparse sums, venue: NeurIPS, year: 2024, authorship: first }]',
    'publication met → apply',
  ],
  [
    'Published papers at top conferences',
    'publications: [{ title: Sparse sums, venue: arXiv, year: 2024, status: preprint }]',
    'publication partial → apply',
  ],
  ['Published papers at top conferences', 'publications: []', 'publication unmet → apply'],
  ['Published papers at top conferences', 'name: Ada', 'publication unknown → apply'],
  [
    'Published papers at top conferences is a plus',
    'publications: [{ title: Sparse sums, venue: MLSys, year: 2024 }]',
    'publication met → apply',
  ],
  // languages
  [
    'Fluent in German',
    'spokenLanguages: [{ language: German, level: C1 }]',
    'language met → apply',
  ],
  [
    'Fluent in German',
    'spokenLanguages: [{ language: German, level: A2 }]',
    'language partial → skip',
  ],
  [
    'Fluent in German',
    'spokenLanguages: [{ language: English, level: C2 }]',
    'language unmet → skip',
  ],
  ['Fluent in German', 'name: Ada', 'language unknown → clarify'],
  ['German is a plus', 'spokenLanguages: [English]', 'language unmet → apply'],
  // certificates
  [
    'AWS Certified Solutions Architect required',
    'certifications: [AWS Certified Solutions Architect]',
    'certification met → apply',
  ],
  ['CISSP certification required', 'certifications: []', 'certification unmet → skip'],
  ['CISSP certification preferred', 'certifications: []', 'certification unmet → apply'],
  // competencies are a self-check
  ['Excellent communication skills', 'name: Ada', 'competency unknown → apply'],
  [
    'Excellent communication skills',
    'competencies: { communication: taught two courses }',
    'competency met → apply',
  ],
  // several lines
  [
    "Master's degree in Computer Science|Experience with Go",
    'degree: MSc in Computer Science\ngraduation: 2023-06\nlanguages: [Go]',
    'education met, skill met → apply',
  ],
  [
    "Master's degree in Computer Science|Experience with MySQL",
    'degree: MSc in Computer Science\ngraduation: 2023-06\ntools: [PostgreSQL]',
    'education met, skill partial → stretch',
  ],
  [
    "Master's degree in Computer Science|Experience with Go",
    'degree: BSc in Computer Science\ngraduation: 2023-06\nlanguages: [Go]',
    'education unmet, skill met → skip',
  ],
  [
    "Master's degree in Computer Science|Experience with Go",
    'languages: [Go]',
    'education unknown, skill met → clarify',
  ],
  [
    "Master's degree in Computer Science|Experience with Go",
    'languages: [SQL]',
    'education unknown, skill unmet → stretch',
  ],
  ['Experience with Go|Experience with Go', 'languages: [Go]', 'skill met → apply'],
  [
    'Experience with Go|# Nice to have: Experience with Kubernetes',
    'languages: [Go]',
    'skill met, skill unmet → apply',
  ],
  [
    '# Responsibilities: Build services in Go|Experience with SQL',
    'languages: [SQL]',
    'skill met → apply',
  ],
  // nothing asked
  ['# Benefits: 401k match and parental leave', 'name: Ada', 'nothing'],
  ['# About us: Our platform runs on Kubernetes', 'name: Ada', 'nothing'],
] satisfies readonly Scenario[]
