import { testsIn } from '../vocabulary/language-tests.ts'
import { CERTIFICATION_KEYS, NAME_LIST } from './name-lists.ts'
import {
  date,
  either,
  endDate,
  list,
  mapping,
  named,
  markShape,
  number,
  oneOrMany,
  optional,
  text,
  texts,
  wordOf,
  yesNo,
} from './schema-parts.ts'
import type { Mapping, Shape } from './shape.ts'
import {
  CEFR_WORDS,
  EMPLOYMENT_WORDS,
  JOB_TYPE_WORDS,
  PAY_UNIT_WORDS,
  PUBLICATION_STATUS_WORDS,
  SKILL_LEVEL_WORDS,
  SPONSORSHIP_WORDS,
  WORKPLACE_WORDS,
} from './value-words.ts'

/*
 * The shape of a profile as people write it. The text behind a shape is the end of a sentence that begins with the key and the value:
 * `graduation "soon"` + ` is not a date. Write …`.
 */

const skillDetail = mapping({
  level: optional(wordOf(SKILL_LEVEL_WORDS)),
  years: optional(number('2')),
  lastUsed: optional(endDate),
  evidence: optional(text),
  note: optional(text),
})

const namedSkill = mapping({ ...skillDetail.keys, name: text })

const keyedSkill = named(
  optional(either([text, skillDetail, list(text)])),
  (name) => name !== 'name',
)

const skillItem = either(
  [text, namedSkill, keyedSkill],
  ' is not a skill. Write Go, or Go: proficient, or Go: { level: proficient, years: 2 }.',
)

const skills = oneOrMany(skillItem, '[Go, Python]')

const education = mapping({
  degree: optional(text),
  field: optional(texts('[Computer Science]')),
  institution: optional(text),
  start: optional(date),
  graduation: optional(date),
  gpa: optional(markShape('3.7')),
  gpaScale: optional(number('4')),
})

const experience = mapping({
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

const project = mapping({
  name: optional(text),
  summary: optional(texts('[text]')),
  start: optional(date),
  end: optional(endDate),
  skills: optional(skills),
  url: optional(text),
})

const publication = mapping({
  title: optional(text),
  venue: optional(text),
  year: optional(number('2025')),
  authorship: optional(text),
  authors: optional(texts('[Ada Example]')),
  status: optional(wordOf(PUBLICATION_STATUS_WORDS)),
  skills: optional(skills),
  url: optional(text),
})

const authorizationDetail = mapping({
  status: optional(text),
  basis: optional(text),
  until: optional(date),
  sponsorship: optional(wordOf(SPONSORSHIP_WORDS)),
})

const authorization = either(
  [
    text,
    mapping({ ...authorizationDetail.keys, country: text }),
    named(
      either([text, authorizationDetail]),
      (name) => !(name in authorizationDetail.keys) && name !== 'country',
    ),
  ],
  ' does not say where. Write US, or { country: US, status: citizen }.',
)

const clearance = mapping({ country: optional(text), level: text, status: optional(text) })

const availability = mapping({
  start: optional(date),
  end: optional(date),
  hoursPerWeek: optional(number('40')),
})

const location = mapping({
  current: optional(text),
  relocate: optional(yesNo),
  workplaces: optional(oneOrMany(wordOf({ ...WORKPLACE_WORDS, any: 'any' }), '[onsite, remote]')),
  travelPercent: optional(number('20')),
  commuteKm: optional(number('80')),
})

/** A test of language, a level with more behind it ("B2+", "C1 (2023)"), or "N2" of Japanese. */
const isLevel = (written: string): boolean =>
  testsIn(written).length > 0 || /^(?:N[1-5]|[ABC][12])\b/i.test(written.trim())
const cefr = wordOf(CEFR_WORDS, isLevel)
const spokenLanguage = either(
  [
    text,
    mapping({ language: text, level: optional(cefr) }),
    named(cefr, (name) => name !== 'language' && name !== 'level'),
  ],
  ' is not a language. Write English, or { language: English, level: C1 }.',
)

const competency = either(
  [text, named(optional(text))],
  ' is not a competency. Write communication, or communication: "taught two courses".',
)

const minimumPay = either(
  [
    text,
    mapping({
      amount: number('40'),
      currency: optional(text),
      unit: optional(wordOf(PAY_UNIT_WORDS)),
    }),
  ],
  ' is not a pay. Write { amount: 40, currency: USD, unit: hour }.',
)

/** Where entries are mappings: text is read as well ("BSc Computer Science, Example University"). */
const entries = (entry: Mapping, what: string): Shape =>
  oneOrMany(
    either([text, entry], ` is not ${what}. Write it as a mapping (key: value) or as text.`),
    '[{ … }]',
  )

const shortEducation = Object.fromEntries(
  Object.entries(education.keys).filter(([key]) => key !== 'start'),
)

/** Citizenships stand with the rights to work, the other lists of names behind the languages. */
const { citizenships, ...namesOfMore } = NAME_LIST

export const profileShape = mapping(
  {
    name: optional(text),
    education: optional(entries(education, 'an education')),
    ...shortEducation,
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
    citizenships: optional(citizenships.shape),
    clearance: optional(
      either(
        [text, clearance],
        ' is not a clearance. Write { country: US, level: secret, status: active }.',
      ),
    ),
    availability: optional(
      either(
        [text, availability],
        ' is not an availability. Write { start: 2025-05-12, end: 2025-08-29 }.',
      ),
    ),
    location: optional(
      either(
        [text, location],
        ' is not a location. Write { current: "Pittsburgh, PA, US", relocate: true }.',
      ),
    ),
    spokenLanguages: optional(oneOrMany(spokenLanguage, '[English]')),
    ...Object.fromEntries(
      Object.entries(namesOfMore).map(([key, { shape }]) => [key, optional(shape)]),
    ),
    competencies: optional(oneOrMany(competency, '[communication]')),
    preferences: optional(
      mapping(
        {
          minimumPay: optional(minimumPay),
          employmentTypes: optional(oneOrMany(wordOf(EMPLOYMENT_WORDS), '[internship, full-time]')),
        },
        ' is not a mapping. Write { minimumPay: { amount: 40, currency: USD, unit: hour } }.',
      ),
    ),
    email: optional(text),
    phone: optional(text),
    url: optional(text),
    summary: optional(text),
  },
  ' is not a profile. Write keys and values, such as "languages: [Go, Python]".',
)

/** Keys of each mapping of a profile, by where it stands: the first key, and the key inside an entry. Mappings that are not here have free keys. */
export const KNOWN_KEYS = {
  profile: Object.keys(profileShape.keys),
  education: Object.keys(education.keys),
  experience: Object.keys(experience.keys),
  projects: Object.keys(project.keys),
  publications: Object.keys(publication.keys),
  skill: Object.keys(skillDetail.keys),
  workAuthorization: [...Object.keys(authorizationDetail.keys), 'country'],
  clearance: Object.keys(clearance.keys),
  availability: Object.keys(availability.keys),
  location: Object.keys(location.keys),
  spokenLanguages: ['language', 'level'],
  certifications: Object.keys(CERTIFICATION_KEYS),
  preferences: ['minimumPay', 'employmentTypes'],
  minimumPay: ['amount', 'currency', 'unit'],
} as const satisfies Readonly<Record<string, readonly string[]>>
