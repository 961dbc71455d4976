import * as z from 'zod'
import { date, endDate, number, oneOrMany, optional, text, texts, wordOf, yesNo } from './schema-parts.ts'
import { CEFR_WORDS, JOB_TYPE_WORDS, PAY_UNIT_WORDS, PUBLICATION_STATUS_WORDS, SKILL_LEVEL_WORDS, SPONSORSHIP_WORDS, WORKPLACE_WORDS } from './words.ts'

/*
 * The shape of a profile as people write it. Each `error` is the end of a sentence that begins with the key and the value:
 * `graduation "soon"` + ` is not a date. Write …`.
 */

const skillDetail = z.object({
  level: optional(wordOf(SKILL_LEVEL_WORDS)),
  years: optional(number('2')),
  lastUsed: optional(endDate),
  evidence: optional(text),
  note: optional(text),
})

const namedSkill = skillDetail.extend({ name: text })

const skillName = z.string().refine((key) => key !== 'name')

const skillItem = z.union([text, namedSkill, z.record(skillName, z.union([text, skillDetail, z.array(text)]).nullable())], {
  error: ' is not a skill. Write Go, or Go: proficient, or Go: { level: proficient, years: 2 }.',
})

const skills = oneOrMany(skillItem, '[Go, Python]')

const education = z.object({
  degree: optional(text),
  field: optional(texts('[Computer Science]')),
  institution: optional(text),
  start: optional(date),
  graduation: optional(date),
  gpa: optional(number('3.7')),
  gpaScale: optional(number('4')),
})

const experience = z.object({
  title: optional(text),
  organization: optional(text),
  start: optional(date),
  end: optional(endDate),
  type: optional(wordOf(JOB_TYPE_WORDS)),
  skills: optional(skills),
  summary: optional(texts('[text]')),
  location: optional(text),
  url: optional(text),
})

const project = z.object({
  name: optional(text),
  summary: optional(texts('[text]')),
  start: optional(date),
  end: optional(endDate),
  skills: optional(skills),
  url: optional(text),
})

const publication = z.object({
  title: optional(text),
  venue: optional(text),
  year: optional(number('2025')),
  authorship: optional(text),
  authors: optional(texts('[Ada Example]')),
  status: optional(wordOf(PUBLICATION_STATUS_WORDS)),
  skills: optional(skills),
  url: optional(text),
})

const authorizationDetail = z.object({
  status: optional(text),
  basis: optional(text),
  until: optional(date),
  sponsorship: optional(wordOf(SPONSORSHIP_WORDS)),
})

const authorization = z.union(
  [
    text,
    authorizationDetail.extend({ country: text }),
    z.record(
      z.string().refine((key) => !(key in authorizationDetail.shape) && key !== 'country'),
      z.union([text, authorizationDetail]),
    ),
  ],
  {
    error: ' does not say where. Write US, or { country: US, status: citizen }.',
  },
)

const clearance = z.object({ country: optional(text), level: text, status: optional(text) })

const availability = z.object({ start: optional(date), end: optional(date), hoursPerWeek: optional(number('40')) })

const location = z.object({
  current: optional(text),
  relocate: optional(yesNo),
  workplaces: optional(oneOrMany(wordOf({ ...WORKPLACE_WORDS, any: 'any' }), '[onsite, remote]')),
  travelPercent: optional(number('20')),
})

const cefr = wordOf(CEFR_WORDS)
const spokenLanguage = z.union(
  [
    text,
    z.object({ language: text, level: optional(cefr) }),
    z.record(
      z.string().refine((key) => key !== 'language' && key !== 'level'),
      cefr,
    ),
  ],
  {
    error: ' is not a language. Write English, or { language: English, level: C1 }.',
  },
)

const certification = z.union([text, z.object({ name: text, issuer: optional(text), date: optional(date), until: optional(date), url: optional(text) })], {
  error: ' is not a certification. Write its name.',
})

const competency = z.union([text, z.record(z.string(), text.nullable())], {
  error: ' is not a competency. Write communication, or communication: "taught two courses".',
})

const minimumPay = z.union([text, z.object({ amount: number('40'), currency: optional(text), unit: optional(wordOf(PAY_UNIT_WORDS)) })], {
  error: ' is not a pay. Write { amount: 40, currency: USD, unit: hour }.',
})

/** Where entries are mappings: text is read as well ("BSc Computer Science, Example University"). */
const entries = <T extends z.ZodType>(entry: T, what: string) =>
  oneOrMany(z.union([text, entry], { error: ` is not ${what}. Write it as a mapping (key: value) or as text.` }), '[{ … }]')

export const profileSchema = z.object(
  {
    name: optional(text),
    education: optional(entries(education, 'an education')),
    ...education.omit({ start: true }).shape,
    returningToDegree: optional(yesNo),
    languages: optional(skills),
    frameworks: optional(skills),
    tools: optional(skills),
    knowledge: optional(skills),
    skills: optional(skills),
    publications: optional(entries(publication, 'a publication')),
    experience: optional(entries(experience, 'a job')),
    projects: optional(entries(project, 'a project')),
    workAuthorization: optional(oneOrMany(authorization, '[US]')),
    citizenships: optional(texts('[US]')),
    clearance: optional(z.union([text, clearance], { error: ' is not a clearance. Write { country: US, level: secret, status: active }.' })),
    availability: optional(z.union([text, availability], { error: ' is not an availability. Write { start: 2025-05-12, end: 2025-08-29 }.' })),
    location: optional(z.union([text, location], { error: ' is not a location. Write { current: "Pittsburgh, PA, US", relocate: true }.' })),
    spokenLanguages: optional(oneOrMany(spokenLanguage, '[English]')),
    certifications: optional(oneOrMany(certification, '[AWS Certified Developer]')),
    competencies: optional(oneOrMany(competency, '[communication]')),
    preferences: optional(
      z.object({ minimumPay: optional(minimumPay) }, { error: ' is not a mapping. Write { minimumPay: { amount: 40, currency: USD, unit: hour } }.' }),
    ),
    email: optional(text),
    phone: optional(text),
    url: optional(text),
    summary: optional(text),
  },
  { error: ' is not a profile. Write keys and values, such as "languages: [Go, Python]".' },
)

/** Keys of each mapping of a profile, by where it stands: the first key, and the key inside an entry. Mappings that are not here have free keys. */
export const KNOWN_KEYS = {
  profile: Object.keys(profileSchema.shape),
  education: Object.keys(education.shape),
  experience: Object.keys(experience.shape),
  projects: Object.keys(project.shape),
  publications: Object.keys(publication.shape),
  skill: Object.keys(skillDetail.shape),
  workAuthorization: [...Object.keys(authorizationDetail.shape), 'country'],
  clearance: Object.keys(clearance.shape),
  availability: Object.keys(availability.shape),
  location: Object.keys(location.shape),
  spokenLanguages: ['language', 'level'],
  certifications: ['name', 'issuer', 'date', 'until', 'url'],
  preferences: ['minimumPay'],
  minimumPay: ['amount', 'currency', 'unit'],
} as const satisfies Readonly<Record<string, readonly string[]>>
