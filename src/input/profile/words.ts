import type { ExperienceFact, Cefr, PublicationFact, SkillLevel } from '../../core/profile.ts'
import type { Pay, Workplace } from '../../core/posting.ts'

/** What people write for each value of a profile. Where a word fits two levels the lower one stands here: a profile must not claim more than its writer did. */
export const SKILL_LEVEL_WORDS: Readonly<Record<string, SkillLevel>> = {
  aware: 'aware', awareness: 'aware', basic: 'aware', basics: 'aware', beginner: 'aware', novice: 'aware', learning: 'aware', exposure: 'aware', elementary: 'aware',
  familiar: 'familiar', familiarity: 'familiar', intermediate: 'familiar', working: 'familiar', 'working knowledge': 'familiar', some: 'familiar', competent: 'familiar',
  proficient: 'proficient', proficiency: 'proficient', advanced: 'proficient', strong: 'proficient', fluent: 'proficient', solid: 'proficient', experienced: 'proficient', senior: 'proficient',
  expert: 'expert', expertise: 'expert', master: 'expert', mastery: 'expert', guru: 'expert',
}

/** CEFR levels by the words of CVs. The scale of LinkedIn (elementary … native or bilingual) follows the ILR levels 1 to 5, set against CEFR as A1/A2, B1, B2, C1, native. */
export const CEFR_WORDS: Readonly<Record<string, Cefr>> = {
  a1: 'A1', a2: 'A2', b1: 'B1', b2: 'B2', c1: 'C1', c2: 'C2', native: 'native', 'native speaker': 'native', 'mother tongue': 'native', 'first language': 'native', bilingual: 'native', 'native or bilingual': 'native', 'native or bilingual proficiency': 'native',
  'near native': 'C2', 'near-native': 'C2', proficient: 'C1', fluent: 'C1', advanced: 'C1', 'full professional': 'C1', 'full professional proficiency': 'C1', 'business fluent': 'C1', professional: 'B2', business: 'B2', 'professional working': 'B2', 'professional working proficiency': 'B2', 'upper intermediate': 'B2', 'upper-intermediate': 'B2', good: 'B2',
  conversational: 'B1', intermediate: 'B1', 'limited working': 'B1', 'limited working proficiency': 'B1', working: 'B1', basic: 'A2', elementary: 'A2', 'elementary proficiency': 'A2', beginner: 'A1',
}

export const PUBLICATION_STATUS_WORDS: Readonly<Record<string, PublicationFact['status']>> = {
  published: 'published', 'in print': 'published', accepted: 'accepted', 'to appear': 'accepted', 'in press': 'accepted', forthcoming: 'accepted', submitted: 'submitted', 'under review': 'submitted', 'in review': 'submitted', 'in preparation': 'submitted', draft: 'submitted', preprint: 'preprint', arxiv: 'preprint', 'working paper': 'preprint',
}

export const JOB_TYPE_WORDS: Readonly<Record<string, NonNullable<ExperienceFact['type']>>> = {
  internship: 'internship', intern: 'internship', 'co-op': 'internship', coop: 'internship', placement: 'internship', traineeship: 'internship', apprenticeship: 'internship', 'part-time': 'part-time', 'part time': 'part-time', parttime: 'part-time', 'working student': 'part-time', 'full-time': 'full-time', 'full time': 'full-time', fulltime: 'full-time', permanent: 'full-time', contract: 'contract', contractor: 'contract', freelance: 'contract', 'self-employed': 'contract', temporary: 'contract',
}

export const WORKPLACE_WORDS: Readonly<Record<string, Workplace>> = {
  onsite: 'onsite', 'on-site': 'onsite', 'on site': 'onsite', office: 'onsite', 'in-person': 'onsite', 'in person': 'onsite', hybrid: 'hybrid', remote: 'remote', 'home office': 'remote', wfh: 'remote',
}

export const SPONSORSHIP_WORDS: Readonly<Record<string, 'none' | 'now' | 'later'>> = {
  none: 'none', no: 'none', never: 'none', 'not needed': 'none', 'not required': 'none', now: 'now', yes: 'now', required: 'now', needed: 'now', later: 'later', future: 'later', 'in the future': 'later',
}

export const PAY_UNIT_WORDS: Readonly<Record<string, Pay['unit']>> = {
  hour: 'hour', hr: 'hour', h: 'hour', hourly: 'hour', day: 'day', daily: 'day', week: 'week', weekly: 'week', month: 'month', monthly: 'month', year: 'year', yr: 'year', annual: 'year', annually: 'year', yearly: 'year',
}

export const YES_NO: Readonly<Record<string, boolean>> = { yes: true, y: true, true: true, no: false, n: false, false: false }

/** Own keys only: "constructor" is no level. */
export const lookUp = <T>(words: Readonly<Record<string, T>>, written: string): T | null => {
  const key = written.trim().toLowerCase()
  return Object.hasOwn(words, key) ? (words[key] ?? null) : null
}
