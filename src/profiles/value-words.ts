import type { ExperienceFact, Cefr, PublicationFact, SkillLevel } from '../core/profile.ts'
import type { Pay } from '../core/posting.ts'
import type { Workplace } from '../core/choices.ts'

/** Each value with the words that people write for it, in lower case, parted by commas. */
export type WordsOfValues<T extends string> = Readonly<Record<T, string>>

/** What people write for each value of a profile. Where a word fits two levels the lower one stands here: a profile must not claim more than its writer did. */
export const SKILL_LEVEL_WORDS: WordsOfValues<SkillLevel> = {
  aware: 'aware, awareness, basic, basics, beginner, novice, learning, exposure, elementary',
  familiar: 'familiar, familiarity, intermediate, working, working knowledge, some, competent',
  proficient: 'proficient, proficiency, advanced, strong, fluent, solid, experienced, senior',
  expert: 'expert, expertise, master, mastery, guru',
}

/** CEFR levels by the words of CVs, with the meaning that they have in a posting (requirements/language/levels.ts). The scale of LinkedIn (elementary … native or bilingual) follows the ILR levels 1 to 5, set against CEFR as A1/A2, B1, B2, C1, native. */
export const CEFR_WORDS: WordsOfValues<Cefr> = {
  A1: 'a1, beginner',
  A2: 'a2, basic, basics, a little, a bit, little, some, elementary, elementary proficiency, limited, grundkenntnisse',
  B1: 'b1, conversational, conversational proficiency, intermediate, limited working, limited working proficiency, working, working knowledge, working proficiency, good, pretty good, ok, okay, decent, competent',
  B2: 'b2, professional, business, professional working, professional working proficiency, upper intermediate, upper-intermediate, proficient, proficiency, very good, strong, business level, solid',
  C1: 'c1, fluent, excellent, advanced, full professional, full professional proficiency, business fluent, fluency, fluently, verhandlungssicher, fließend, courant, fluente, outstanding',
  C2: 'c2, near native, near-native, bilingual, mastery',
  native:
    'native, native speaker, native level, mother tongue, mother-tongue, first language, muttersprache, madrelingua, langue maternelle, native or bilingual, native or bilingual proficiency',
}

export const PUBLICATION_STATUS_WORDS: WordsOfValues<PublicationFact['status']> = {
  published: 'published, in print',
  accepted: 'accepted, to appear, in press, forthcoming',
  submitted: 'submitted, under review, in review, in preparation, draft',
  preprint: 'preprint, arxiv, working paper',
}

/** Kinds of employment that somebody looks for. */
export const EMPLOYMENT_WORDS: WordsOfValues<
  Exclude<NonNullable<ExperienceFact['type']>, 'volunteer'>
> = {
  internship:
    'internship, intern, co-op, coop, placement, work placement, traineeship, trainee, apprenticeship, apprentice',
  'part-time': 'part-time, part time, parttime, working student, werkstudent',
  'full-time': 'full-time, full time, fulltime, permanent, regular, employee',
  contract:
    'contract, contractor, freelance, freelancer, self-employed, temporary, temp, seasonal, fixed-term, fixed term, casual, per diem, locum, gig',
}

/** What a job of the past may have been. */
export const JOB_TYPE_WORDS: WordsOfValues<NonNullable<ExperienceFact['type']>> = {
  ...EMPLOYMENT_WORDS,
  volunteer: 'volunteer, volunteering, volunteer work, voluntary, honorary, pro bono',
}

export const WORKPLACE_WORDS: WordsOfValues<Workplace> = {
  onsite: 'onsite, on-site, on site, office, in-person, in person',
  hybrid: 'hybrid',
  remote: 'remote, home office, wfh',
}

export const SPONSORSHIP_WORDS: WordsOfValues<'none' | 'now' | 'later'> = {
  none: 'none, no, never, not needed, not required',
  now: 'now, yes, required, needed',
  later: 'later, future, in the future',
}

export const PAY_UNIT_WORDS: WordsOfValues<Pay['unit']> = {
  hour: 'hour, hr, h, hourly',
  day: 'day, daily',
  week: 'week, weekly',
  month: 'month, monthly',
  year: 'year, yr, annual, annually, yearly',
}

const TRUTH: WordsOfValues<'true' | 'false'> = { true: 'true, yes, y', false: 'false, no, n' }

/** The value that a word stands for; null where it is none of the table's. */
export function lookUp<T extends string>(words: WordsOfValues<T>, written: string): T | null {
  const word = written.trim().toLowerCase()
  if (word === '') return null
  for (const value in words) if (words[value].split(', ').includes(word)) return value
  return null
}

/** Whether a word says yes or no; null where it says neither. */
export function truthOf(written: string): boolean | null {
  const value = lookUp(TRUTH, written)
  return value === null ? null : value === 'true'
}

/** Every word of a table. */
export const wordsOfTable = (words: WordsOfValues<string>): string[] =>
  Object.values(words).flatMap((all) => all.split(', '))
