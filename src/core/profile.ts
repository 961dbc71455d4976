import type { When } from './day.ts'
import type { Pay } from './posting.ts'
import type { EmploymentType, Workplace } from './choices.ts'
import type { Evidence } from './verdict.ts'

/** A value with the profile line that states it. */
export interface Fact<T> {
  readonly value: T
  readonly at: Evidence
}

export const DEGREE_LEVELS = ['highschool', 'associate', 'bachelor', 'master', 'doctorate'] as const
export type DegreeLevel = (typeof DEGREE_LEVELS)[number]

export const SKILL_LEVELS = ['aware', 'familiar', 'proficient', 'expert'] as const
export type SkillLevel = (typeof SKILL_LEVELS)[number]

/** A mark, or a band of marks, on the system of a country (`vocabulary/grades.ts`). */
export interface GradeBand {
  readonly system: string
  readonly low: number
  readonly high: number
  readonly label: string
}

export interface EducationFact {
  readonly at: Evidence
  readonly degree: Fact<DegreeLevel> | null
  /** The higher level that the name of the degree may stand for too, by country or age; null where it is one thing. */
  readonly mayBe: DegreeLevel | null
  /** A Master's that begins without a first degree. */
  readonly integrated: boolean
  /** The degree as written. */
  readonly written: string
  readonly field: Fact<string> | null
  readonly institution: string | null
  readonly start: Fact<When> | null
  /** Past or expected. */
  readonly graduation: Fact<When> | null
  readonly gpa: Fact<number> | null
  /** Highest mark of the scale that `gpa` is on; 4 unless given. */
  readonly gpaScale: number
  /** `gpa` on the marks of its country, where a table knows them: a class of degree is a band of marks. */
  readonly grade: GradeBand | null
  /** ISO 3166-1 alpha-2 of where the degree is from, where its institution tells; null where nothing does. */
  readonly country: string | null
}

/** Where a skill shows, from strongest to weakest. `shown`: nowhere by name, but by what a job, a course of study or another skill consists of. */
export type SkillOrigin =
  'publication' | 'experience' | 'project' | 'certification' | 'listed' | 'shown'

export interface SkillFact {
  /** As written, without the notes that follow it. */
  readonly name: string
  readonly at: Evidence
  readonly origin: SkillOrigin
  readonly level: SkillLevel | null
  readonly years: number | null
  /** When it was last used: the end of the job or project, null where unknown or still in use. */
  readonly lastUsed: When | null
  /** The candidate's own words: "built a scheduler in Go". */
  readonly note: string | null
}

export interface PublicationFact {
  readonly at: Evidence
  readonly title: string | null
  readonly venue: string | null
  readonly year: number | null
  readonly authorship: string | null
  readonly status: 'published' | 'accepted' | 'submitted' | 'preprint'
}

export interface ExperienceFact {
  readonly at: Evidence
  readonly title: string | null
  readonly organization: string | null
  readonly start: When | null
  /** Null while the job lasts. */
  readonly end: When | null
  readonly type: 'internship' | 'part-time' | 'full-time' | 'contract' | 'volunteer' | null
  readonly skills: readonly string[]
  readonly summary: string | null
}

export interface AuthorizationFact {
  readonly at: Evidence
  /** ISO 3166-1 alpha-2, or `EU` for the free-movement area. */
  readonly country: string
  /** As written: "F-1", "citizen", "H-1B", … null where only the country is named. */
  readonly status: string | null
  /** "CPT", "OPT", "STEM OPT", "EAD". */
  readonly basis: string | null
  readonly until: When | null
  readonly sponsorship: 'none' | 'now' | 'later' | null
}

export interface ClearanceFact {
  readonly at: Evidence
  readonly country: string | null
  readonly level: string
  readonly status: string | null
}

export interface AvailabilityFact {
  readonly at: Evidence
  readonly start: Fact<When> | null
  readonly end: Fact<When> | null
  readonly hoursPerWeek: Fact<number> | null
}

export interface LocationFact {
  readonly at: Evidence
  readonly current: Fact<string> | null
  readonly relocate: Fact<boolean> | null
  readonly workplaces: Fact<readonly Workplace[]> | null
  readonly travelPercent: Fact<number> | null
  /** The longest way to work that is no move, in kilometres as the crow flies. */
  readonly commuteKm: Fact<number> | null
}

/** Levels of a language in order: those of the Common European Framework, and the mother tongue above them. */
export const CEFR_LEVELS = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'native'] as const
export type Cefr = (typeof CEFR_LEVELS)[number]

export interface SpokenFact {
  readonly language: string
  /** Of a test that leaves two levels open, the lower. */
  readonly level: Cefr | null
  /** The test that proves it, as written: "JLPT N2". */
  readonly test: string | null
  readonly at: Evidence
}

/** Keys under which stand names and no more, each with its line: adding, showing and answering treat them alike. `profiles/name-lists.ts` tells what each is. */
export const NAME_LISTS = ['citizenships', 'certifications'] as const
export type NameListKey = (typeof NAME_LISTS)[number]

/**
 * A candidate, as read. A list that is null was not given at all: the profile is silent on it, which means something else for each kind
 * (see docs/judging.md). Every fact carries the line that proves it.
 */
export interface Profile extends Readonly<Record<NameListKey, readonly Fact<string>[] | null>> {
  readonly source: string
  readonly name: string | null
  readonly education: readonly EducationFact[] | null
  readonly returningToDegree: Fact<boolean> | null
  /** From languages, frameworks, tools, knowledge, and the skills of jobs, projects and publications, in that order of the file. Null where none of these keys stands. */
  readonly skills: readonly SkillFact[] | null
  readonly publications: readonly PublicationFact[] | null
  readonly experience: readonly ExperienceFact[] | null
  readonly workAuthorization: readonly AuthorizationFact[] | null
  readonly clearance: ClearanceFact | null
  readonly availability: AvailabilityFact | null
  readonly location: LocationFact | null
  readonly spokenLanguages: readonly SpokenFact[] | null
  readonly competencies:
    readonly { readonly name: string; readonly note: string | null; readonly at: Evidence }[] | null
  readonly preferences: {
    readonly minimumPay: Fact<Pay> | null
    /** Kinds of employment that are wanted; any where it is null. */
    readonly employmentTypes: Fact<readonly EmploymentType[]> | null
  } | null
}

/** What a profile says of its candidate, key by key: what treats every key (adding, showing) is typed by this, so that none is forgotten. */
export type ProfileFacts = Omit<Profile, 'source' | 'name'>

/** A profile that says nothing, to build on in tests and in code. */
export const SILENT: Profile = {
  source: '',
  name: null,
  education: null,
  returningToDegree: null,
  skills: null,
  publications: null,
  experience: null,
  workAuthorization: null,
  citizenships: null,
  clearance: null,
  availability: null,
  location: null,
  spokenLanguages: null,
  certifications: null,
  competencies: null,
  preferences: null,
}

/** One thing that a profile has in a what-if, as a profile of its own. */
export interface Addition {
  /** As written: "Go:2y". */
  readonly written: string
  readonly profile: Profile
}
