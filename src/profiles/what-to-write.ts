import { own } from '../core/own.ts'
import { NAME_LIST } from './name-lists.ts'

/** What to write where an answer was not understood, by the key; of lists of names `name-lists.ts` says it. */
export const INSTEAD = {
  clearance: 'Write its level, such as Secret.',
  workAuthorization: 'Write country and status, such as US citizen, or US F-1 (CPT).',
  spokenLanguages: 'Write language and level, such as German (B1).',
  location: 'Write where you live, such as Pittsburgh, PA, US.',
  availability: 'Write from when until when, such as 2025-05-12 to 2025-08-29.',
  experience: 'Write title, employer and dates, such as Analyst at Example, 2023-06 to 2024-09.',
  publications: 'Write title, venue and year.',
  competencies: 'Write what shows it.',
  years: 'Write a number such as 2.',
  gpa: 'Write what it is, such as 3.7/4.',
  graduation: 'Write when you expect to, such as May 2026.',
  degree: 'Write its name, such as BSc Physics.',
  institution: 'Write its name.',
  name: 'Write your name.',
}

/** What to write for a key, for who has written something else. */
export const instead = (key: string): string | undefined =>
  own(INSTEAD, key) ?? own(NAME_LIST, key)?.instead
