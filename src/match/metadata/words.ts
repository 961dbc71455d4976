import type { EmploymentType } from '../../core/posting.ts'
import type { Sentences, Topic } from './topics.ts'

const TYPES: readonly (readonly [EmploymentType, RegExp])[] = [
  ['internship', /\b(?:interns?|internships?|co-?ops?|praktik(?:um|ant|antin)|stagiaire|tirocinio|praktyki)\b/i],
  ['part-time', /\b(?:part[ _-]?time|werkstudent|working student|teilzeit)\b/i],
  ['contract', /\b(?:contract(?:or)?|freelance|c2c|corp[- ]to[- ]corp|1099|fixed[- ]term)\b/i],
  ['temporary', /\b(?:temporary|temp|seasonal)\b/i],
  ['full-time', /\b(?:full[ _-]?time|(?:3[5-9]|40) (?:hours|hrs)|permanent|vollzeit|tempo pieno|cdi|festanstellung|unbefristet)\b/i],
]

/** The sort of employment that a title, a label's value or a part of a header names; of "Full-time / Contract" the ordinary one. */
export function employmentOf(written: string): EmploymentType | null {
  const said = TYPES.filter(([, sign]) => sign.test(written)).map(([type]) => type)
  return said.includes('internship') ? 'internship' : said.includes('full-time') ? 'full-time' : (said[0] ?? null)
}

/** What a title says by itself: "Contract Specialist" is no contract work. */
export const employmentOfTitle = (title: string): EmploymentType | null => {
  const said = employmentOf(title)
  return said === 'contract' && !/\b(?:contractor|freelance|\(contract\)|- contract|contract\))|contract$/i.test(title) ? null : said === 'temporary' && !/\btemporary\b/i.test(title) ? null : said
}

/** Sentences that say it in running text. */
const SENTENCES: readonly (readonly [EmploymentType, Topic, RegExp])[] = [
  ['internship', 'internship', /\b(?:this|our|the|a|an|\d{1,2}[ -](?:week|month)) (?:[a-z-]+ ){0,3}(?:internship (?:program|is|will|position|opportunity|runs|offers)|intern(?:ship)? (?:role|position))\b/i],
  ['part-time', 'partTime', /\b(?:this|a) (?:is an? )?(?:[a-z-]+ ){0,2}part[- ]time (?:[a-z]+ ){0,2}(?:position|role|job|opportunity|contract)\b/i],
  ['contract', 'contract', /\b(?:\d{1,2}\+?[ -]months? contract|this is an? (?:[a-z0-9-]+ ){0,3}contract (?:position|role|job|opportunity|assignment)|contract[- ]to[- ]hire|fixed[- ]term contract)\b/i],
  ['temporary', 'temporary', /\bthis is an? (?:[a-z-]+ ){0,2}temporary (?:position|role|job)\b/i],
  ['full-time', 'fullTime', /\b(?:full[- ]time|permanent),? (?:[a-z-]+,? ){0,3}(?:position|role|job|opportunity|employment|employee|hire|basis|contract|team member)s?\b|\bjob types?:? full[- ]time\b/i],
]

export const employmentIn = (sentences: Sentences): EmploymentType | null => SENTENCES.find(([, topic, sign]) => sentences.words(topic).some((s) => sign.test(s)))?.[0] ?? null
