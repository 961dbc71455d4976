import { once } from '../../core/once.ts'
import type {
  EducationFact,
  ExperienceFact,
  Profile,
  SkillFact,
  SkillLevel,
  SkillOrigin,
} from '../../core/profile.ts'
import { stem } from '../../matcher/stem.ts'
import { tokenize } from '../../matcher/tokenizer.ts'
import {
  concept as conceptNumbered,
  conceptNamed,
  termAt,
  type ConceptId,
} from '../../vocabulary/index.ts'
import { occupationsIn, studiesIn, type NamedOccupation } from '../../vocabulary/occupations.ts'
import { areSiblings, parents, proves } from '../../vocabulary/relations.ts'
import type { Trade } from '../../vocabulary/trades.ts'
import { SHOWN_SKILLS, SHOWN_LEVEL, YEARS_OF_WRITING, type Shown } from './shown.ts'

/** One entry of the profile and what it proves. */
export interface Known {
  readonly fact: SkillFact
  /** What the entry names; empty where the vocabulary knows none of its words. */
  readonly concepts: readonly ConceptId[]
  readonly proves: ReadonlySet<ConceptId>
  /** Stems of its words, each with a space on both sides: " distribut train ". */
  readonly words: string
}

/** A job and what its skills prove. */
export interface Job {
  readonly fact: ExperienceFact
  readonly proves: ReadonlySet<ConceptId>
  readonly words: ReadonlySet<string>
}

/** What the profile has for one wanted skill, by how it stands to it; strongest evidence first. */
export interface SkillStanding {
  readonly same: readonly Known[]
  readonly narrower: readonly Known[]
  readonly siblings: readonly Known[]
  readonly parents: readonly Known[]
}

/** The skills of a profile, made ready once for any number of postings. */
export interface KnownSkills {
  /** The profile has no key that lists skills. */
  readonly silent: boolean
  readonly all: readonly Known[]
  readonly jobs: readonly Job[]
  readonly standings: Map<ConceptId | string, SkillStanding>
}

const STRENGTH: Readonly<Record<SkillOrigin, number>> = {
  publication: 0,
  experience: 1,
  project: 2,
  certification: 3,
  listed: 4,
  shown: 5,
}

const stems = new Map<string, string>()
/** Emptied when full, so that memory stays flat. */
const MOST_STEMS = 10_000

export function stemmedWords(written: string): string {
  const known = stems.get(written)
  if (known !== undefined) return known
  const words = tokenize(written, () => true).filter(
    (t) => t.kind !== 'sign' || t.text === '+' || t.text === '#',
  )
  const made = ` ${words.map((t) => (/^[a-z]+$/.test(t.lemma) ? stem(t.lemma) : t.lemma)).join(' ')} `
  if (stems.size >= MOST_STEMS) stems.clear()
  stems.set(written, made)
  return made
}

/** What an entry names: the whole of it, all but its version ("Java 17"), or the names inside ("Advanced PyTorch training"). */
export function conceptsIn(written: string): readonly ConceptId[] {
  const whole = conceptNamed(written) ?? conceptNamed(written.replace(/\s+v?\d[\d.x+]*$/, ''))
  if (whole) return [whole.id]
  const tokens = tokenize(written, () => true)
  // "compilers and runtimes": each by its name
  const parts = written.split(/\s+(?:and|&|\+)\s+|,\s+/)
  const inside: ConceptId[] =
    parts.length > 1 ? parts.flatMap((part) => conceptNamed(part)?.id ?? []) : []
  for (let at = 0; at < tokens.length;) {
    const term = termAt(tokens, at, tokens.length)
    if (term && term.concept.kind !== 'none' && term.guard !== 'context')
      inside.push(term.concept.id)
    at = term ? term.to : at + 1
  }
  return [...new Set(inside)]
}

const union = (concepts: readonly ConceptId[]): ReadonlySet<ConceptId> => {
  const [first, ...rest] = concepts
  if (first === undefined) return new Set()
  return rest.length === 0 ? proves(first) : new Set(concepts.flatMap((id) => [...proves(id)]))
}

/** The names inside the name of a certificate: "AWS Certified Developer" speaks of AWS. */
function certifiedConcepts(written: string): readonly ConceptId[] {
  const tokens = tokenize(written, () => true)
  const inside = tokens.flatMap((_, at) =>
    [1, 2, 3].flatMap((words) =>
      words < tokens.length ? (termAt(tokens, at, Math.min(tokens.length, at + words)) ?? []) : [],
    ),
  )
  const names = inside
    .filter(
      (t) => t.guard !== 'context' && t.concept.kind !== 'none' && t.concept.kind !== 'category',
    )
    .map((t) => t.concept.id)
  return [...new Set([...conceptsIn(written), ...names])]
}

/** What an entry names and proves. By the fact: a profile with one skill more shares all others. */
export const knownFrom = once((fact: SkillFact): Known => {
  const concepts =
    fact.origin === 'certification' ? certifiedConcepts(fact.name) : conceptsIn(fact.name)
  return { fact, concepts, proves: union(concepts), words: stemmedWords(fact.name) }
})

const jobFrom = once((fact: ExperienceFact): Job => {
  const shown = shownByJob(fact).flatMap(({ skills }) => conceptsOf(skills))
  return {
    fact,
    proves: new Set([
      ...fact.skills.flatMap((name) => [...union(conceptsIn(name))]),
      ...shown.flatMap((id) => [...proves(id)]),
    ]),
    words: new Set(fact.skills.map(stemmedWords)),
  }
})

/** A certificate proves the thing that it certifies. */
const certified = ({
  value,
  at,
}: {
  readonly value: string
  readonly at: SkillFact['at']
}): SkillFact => ({
  name: value,
  at,
  origin: 'certification',
  level: null,
  years: null,
  lastUsed: null,
  note: null,
})

const isHalf = ({ trades }: NamedOccupation, wanted: readonly Trade[]): boolean =>
  wanted.some((trade) => (trades[trade] ?? 0) >= 0.5)

const shownByJob = ({ title }: ExperienceFact): readonly Shown[] => {
  const named = title === null ? [] : occupationsIn(title)
  return SHOWN_SKILLS.filter(({ jobs }) => jobs !== undefined && named.some((n) => isHalf(n, jobs)))
}

const shownByStudy = ({ field }: EducationFact): readonly Shown[] => {
  const named = field === null ? [] : studiesIn(field.value)
  return SHOWN_SKILLS.filter(
    (s) => s.studies !== undefined && named.some((n) => isHalf(n, s.studies ?? [])),
  )
}

const concepts = new Map<string, readonly ConceptId[]>()

/** The concepts of a row of the table. */
function conceptsOf(skills: string): readonly ConceptId[] {
  let ids = concepts.get(skills)
  if (!ids)
    concepts.set(skills, (ids = skills.split('|').flatMap((name) => conceptNamed(name)?.id ?? [])))
  return ids
}

const SENIOR = /\b(?:senior|sr|lead|principal|staff|head|chief)\b/i
const SHORT = /\b(?:intern|internship|co-?op|trainee|assistant|student)\b/i

/** Kinds of employment that hardly fill the week, or the years. */
const IN_PART: ReadonlySet<ExperienceFact['type']> = new Set([
  'internship',
  'part-time',
  'volunteer',
])

function levelOfJob({ title, type }: ExperienceFact): SkillLevel {
  if (IN_PART.has(type) || SHORT.test(title ?? '')) return SHOWN_LEVEL['short job']
  return SENIOR.test(title ?? '') ? SHOWN_LEVEL.senior : SHOWN_LEVEL.job
}

/** What a job or a course of study shows, as an entry of the profile would say it. */
const shownFact = (name: string, at: SkillFact['at'], level: SkillLevel): SkillFact => ({
  name,
  at,
  origin: 'shown',
  level,
  years: null,
  lastUsed: null,
  note: null,
})

/** The activity behind the name of an occupation: "Designer" does design. */
const ACTIVITIES: readonly (readonly [agent: RegExp, activity: string])[] = [
  [/\bengineers?$/i, 'engineering'],
  [/\bdevelopers?$/i, 'development'],
  [/\bdesigners?$/i, 'design'],
  [/\badministrators?$/i, 'administration'],
  [/\banalysts?$/i, 'analysis'],
  [/\bscientists?$/i, 'science'],
  [/\barchitects?$/i, 'architecture'],
  [/\btesters?$/i, 'testing'],
  [/\bmanagers?$/i, 'management'],
  [/\bresearchers?$/i, 'research'],
]

/** Rungs and numbers around the name of an occupation. */
const RUNGS =
  /\b(?:senior|sr|junior|jr|lead|principal|staff|head of|chief|associate|assistant|graduate|intern(?:ship)?|co-?op|trainee|student|working student|[IV]{1,3}|\d)\b\.?/gi

/** What a job is called after: "Senior UX/UI Designer" has done UX/UI design. Nothing where the title is of one word. */
function activityOf(title: string): string | null {
  const [name = ''] = title.split(/,|\s[-–—|]\s|\(/)
  const bare = name.replace(RUNGS, ' ').replace(/\s+/g, ' ').trim()
  const found = ACTIVITIES.find(([agent]) => agent.test(bare))
  return found && bare.includes(' ') ? bare.replace(...found) : null
}

/** What jobs and courses of study are named after: whoever has the degree has learned the field, whoever had the post did the work. */
function namesakesOf(profile: Profile): readonly Known[] {
  const ofJobs = (profile.experience ?? []).flatMap((job) => {
    const activity = job.title === null ? null : activityOf(job.title)
    return activity === null ? [] : [knownFrom(shownFact(activity, job.at, levelOfJob(job)))]
  })
  const ofStudies = (profile.education ?? []).flatMap(({ degree, field, at }) =>
    field === null
      ? []
      : [knownFrom(shownFact(field.value, at, levelOfStudy(degree?.value ?? null)))],
  )
  return [...ofJobs, ...ofStudies]
}

/** Degrees that are taken in the field itself, beyond its introduction. */
const ADVANCED: ReadonlySet<string | null> = new Set(['master', 'doctorate'])

const levelOfStudy = (degree: string | null): SkillLevel =>
  SHOWN_LEVEL[ADVANCED.has(degree) ? 'advanced study' : 'study']

/** What a programming language shows of programming: as much as is said of the language, as far as that is work. */
function levelOfWriting({ level, years }: SkillFact): SkillLevel {
  const isWork =
    level === 'proficient' ||
    level === 'expert' ||
    (level === null && (years ?? 0) >= YEARS_OF_WRITING)
  return isWork ? SHOWN_LEVEL.job : SHOWN_LEVEL.study
}

/** General skills by what shows them; see `shown.ts`. */
function shownOf(profile: Profile): readonly Known[] {
  const found: Known[] = [...namesakesOf(profile)]
  const add = (rows: readonly Shown[], at: SkillFact['at'], level: SkillLevel): void => {
    for (const id of rows.flatMap(({ skills }) => conceptsOf(skills)))
      found.push({
        fact: shownFact(conceptNumbered(id).name, at, level),
        concepts: [id],
        proves: proves(id),
        words: stemmedWords(conceptNumbered(id).name),
      })
  }
  for (const job of profile.experience ?? []) add(shownByJob(job), job.at, levelOfJob(job))
  for (const study of profile.education ?? [])
    add(shownByStudy(study), study.at, levelOfStudy(study.degree?.value ?? null))
  for (const skill of profile.skills ?? [])
    if (
      skill.level !== 'aware' &&
      conceptNamed(skill.name)?.kind === 'language' &&
      !MARKUP.has(conceptNamed(skill.name)?.name ?? '')
    )
      add(
        SHOWN_SKILLS.filter((s) => s.byLanguage === true),
        skill.at,
        levelOfWriting(skill),
      )
  return found
}

/** Languages that are written without programming. */
const MARKUP = new Set(['HTML', 'CSS', 'SQL', 'XML', 'Markdown', 'LaTeX', 'YAML', 'JSON'])

export const knownSkills = once((profile: Profile): KnownSkills => {
  const facts = [...(profile.skills ?? []), ...(profile.certifications ?? []).map(certified)]
  return {
    silent: profile.skills === null,
    all: [...facts.map(knownFrom), ...shownOf(profile)].sort(
      (a, b) => STRENGTH[a.fact.origin] - STRENGTH[b.fact.origin],
    ),
    jobs: (profile.experience ?? []).map(jobFrom),
    standings: new Map(),
  }
})

/** Levels that somebody states who knows a language with all its parts. */
const MASTERED: ReadonlySet<SkillLevel | null> = new Set<SkillLevel>(['proficient', 'expert'])

/** Whether an entry is a language that is stated to be mastered, and the concept a part of it: window functions to an expert of SQL. */
const masters = ({ fact, concepts }: Known, id: ConceptId): boolean =>
  MASTERED.has(fact.level) &&
  conceptNumbered(id).kind === 'knowledge' &&
  concepts.some((own) => conceptNumbered(own).kind === 'language' && proves(id).has(own))

/** How the entries of a profile stand to a concept. */
export function standingTo(concept: ConceptId, known: KnownSkills): SkillStanding {
  const made = known.standings.get(concept)
  if (made) return made
  const above = parents(concept)
  const same = known.all.filter((k) => k.concepts.includes(concept))
  const narrower = known.all.filter(
    (k) => !k.concepts.includes(concept) && (k.proves.has(concept) || masters(k, concept)),
  )
  const rest = known.all.filter(
    (k) => k.fact.origin !== 'shown' && !k.proves.has(concept) && !narrower.includes(k),
  )
  const siblings = rest.filter((k) => k.concepts.some((id) => areSiblings(id, concept)))
  const standing = {
    same,
    narrower,
    siblings,
    parents: rest.filter(
      (k) => !siblings.includes(k) && k.concepts.some((id) => above.includes(id)),
    ),
  }
  known.standings.set(concept, standing)
  return standing
}

/** The same for words that the vocabulary does not know: an entry that says more proves it, one that says less goes a part of the way. */
export function standingToWords(written: string, known: KnownSkills): SkillStanding {
  const words = stemmedWords(written)
  const made = known.standings.get(words)
  if (made) return made
  const same = known.all.filter((k) => k.words === words)
  const narrower = known.all.filter((k) => k.words !== words && k.words.includes(words))
  const parents = known.all.filter(
    (k) =>
      k.fact.origin !== 'shown' &&
      k.words !== words &&
      k.words.length > 2 &&
      words.includes(k.words),
  )
  const standing = { same, narrower, siblings: [], parents }
  if (known.standings.size >= MOST_STEMS) known.standings.clear()
  known.standings.set(words, standing)
  return standing
}
