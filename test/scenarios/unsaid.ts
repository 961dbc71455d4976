import { GO, type Scenario } from './scenario.ts'

const LEEDS = `${GO}\nlocation: { current: "Leeds, UK", relocate: false }`
const IN_LEEDS = { places: ['Leeds / GB'] } as const

/** What goes without saying is shown and keeps nobody from applying; what does not is asked. */
export default [
  // how one works: who lives there works there, and nobody minds to stay at home
  ['Work on site in Leeds', LEEDS, 'location unknown → apply', IN_LEEDS],
  ['Work on site in Leeds or York', LEEDS, 'location unknown → apply'],
  ['This is a remote position (UK)', LEEDS, 'location unknown → apply'],
  [
    'Work on site in Leeds',
    `${GO}\nlocation: { current: "Hull, UK", relocate: true }`,
    'location unknown → apply',
    IN_LEEDS,
  ],
  // where it is not known, or would be a move, it is a question
  ['Work on site', LEEDS, 'location unknown → clarify'],
  ['Work on site in Leeds', GO, 'location unknown → clarify', IN_LEEDS],
  [
    'Work on site in Leeds',
    `${GO}\nlocation: { current: "Dover, UK" }`,
    'location unknown → clarify',
    IN_LEEDS,
  ],
  // a usual week; hours beside something else are asked about
  ['40 hours a week', GO, 'availability unknown → apply'],
  ['37.5 hours per week', GO, 'availability unknown → apply'],
  ['20 hours a week', GO, 'availability unknown → clarify'],
  ['60 hours a week', GO, 'availability unknown → clarify'],
  [
    '12-week internship of 40 hours a week',
    GO,
    'availability unknown → clarify',
    { says: 'when you are free' },
  ],
  [
    'Must be available for 12 weeks, 40 hours a week',
    `${GO}\navailability: { start: 2025-03-03, end: 2025-08-29 }`,
    'availability unknown → apply',
  ],
  // the language of the posting; a native speaker's is another
  ['Fluent English', GO, 'language unknown → apply'],
  ['Native English', GO, 'language unknown → clarify'],
  ['Fluent German', GO, 'language unknown → clarify'],
  ['Fluent English and German', GO, 'language unknown → clarify'],
  ['Fluent English', `${GO}\nspokenLanguages: [Dutch]`, 'language unmet → skip'],
  // dates of an earlier term are asked about
  [
    'Available for 10 weeks from June 2025',
    `${GO}\navailability: { start: 2024-05-13, end: 2024-08-16 }`,
    'availability unknown → clarify',
    { says: 'have passed' },
  ],
  [
    'Go',
    `${GO}\navailability: { start: 2024-05-13, end: 2024-08-16 }`,
    'skill met, availability unknown → clarify',
    { title: 'Software Engineering Intern, Summer 2025', term: 'summer 2025' },
  ],
  // turns on call tell when one works, and are no skill
  ['Go|Participate in an on-call rotation', GO, 'skill met, availability unknown → apply'],
  ['Go|On-call duty every fourth week', GO, 'skill met, availability unknown → apply'],
  ['Go|Experience with on-call', GO, 'skill met, skill unmet → apply'],
] satisfies readonly Scenario[]
