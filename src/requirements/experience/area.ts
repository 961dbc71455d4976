import { once } from '../../core/once.ts'
import { keyByWord } from '../../core/records.ts'
import type { ExperienceFact } from '../../core/profile.ts'
import { singular } from '../../matcher/inflection.ts'
import { wordsIn, wordSet } from '../../matcher/words.ts'
import { INDUSTRIES, SETTINGS } from './area-words.ts'
import * as lexicon from './lexicon.ts'

/** Names of one kind of work, for the person and for the work, to one root: an engineer's title proves engineering. */
const ROOTS = {
  engineer:
    'engineering engineer engineered developer development developing develop dev programmer programming swe sde coding',
  science: 'science sciences scientist scientific',
  analysis: 'analysis analyst analytics analytical analyzing analysing analyse analyze',
  administration: 'administration administrator admin administering sysadmin',
  management: 'management manager managing manage managed managerial',
  research: 'research researcher researching postdoc postdoctoral',
  architecture: 'architecture architect architecting',
  consulting: 'consulting consultant consultancy advisory',
  design: 'design designer designing designed',
  test: 'testing tester test qa quality',
  internship: 'internship intern co-op coop trainee placement',
  teaching: 'teaching teacher tutor tutoring instructor lecturer ta',
  leadership:
    'leadership lead leader leading led head supervising supervisor mentoring mentor mentored coaching',
  sales: 'sales selling salesperson',
  marketing: 'marketing marketer',
  security: 'security cybersecurity infosec cyber',
  support: 'support helpdesk supporting',
  startup: 'startup startups start-up scaleup founder founding co-founder seed',
  finance: 'finance financial fintech banking bank',
  health: 'healthcare health medical clinical hospital',
}

let rootByWord: ReadonlyMap<string, string> | null = null
const roots = (): ReadonlyMap<string, string> => (rootByWord ??= keyByWord(ROOTS))

/** Spellings that must meet before words are compared: letters without which none stands there, the spelling, and how it is compared. */
const SPELLINGS: readonly (readonly [sign: string, spelling: RegExp, meant: string])[] = [
  ['back', /\bback[- ]end\b/g, 'backend'],
  ['front', /\bfront[- ]end\b/g, 'frontend'],
  ['full', /\bfull[- ]stack\b/g, 'fullstack'],
  ['ml', /\bml\b/g, 'machine learning'],
  ['ai', /\bai\b/g, 'artificial intelligence'],
  ['bi', /\bbi\b/g, 'business intelligence'],
  ['cyber', /\bcyber[- ]security\b/g, 'cybersecurity'],
  ['start', /\bstart[- ]ups?\b/g, 'startup'],
  ['health', /\bhealth[- ]care\b/g, 'healthcare'],
  ['e-c', /\be-commerce\b/g, 'ecommerce'],
  ['co-op', /\bco-op\b/g, 'internship'],
]

const EMPTY = wordSet(lexicon.empty)

const spelled = (text: string): string =>
  SPELLINGS.reduce(
    (t, [sign, spelling, meant]) => (t.includes(sign) ? t.replace(spelling, meant) : t),
    text.toLowerCase(),
  )
const rootOf = (word: string): string =>
  roots().get(word) ?? roots().get(singular(word)) ?? singular(word)
const rootsOf = (text: string): string[] => wordsIn(spelled(text), '+#-').map(rootOf)

/** What an area names, as alternatives of roots: "data engineering, BI or a similar role" is two. Empty where it names no work. */
export function areaAlternatives(area: string): readonly (readonly string[])[] {
  return spelled(area)
    .split(/[,;/()&]|\bor\b|\band\b/)
    .map((part) => [...new Set(rootsOf(part))].filter((w) => !EMPTY.has(w)))
    .filter((part) => part.length > 0)
}

/** Whether the words name an alternative: all of a short one, most of a long one. */
function names(words: ReadonlySet<string>, alternative: readonly string[]): boolean {
  const found = alternative.filter((w) => words.has(w)).length
  return (
    found === alternative.length || (alternative.length > 2 && found / alternative.length >= 0.6)
  )
}

/** The roots of all words that tell of a job. */
const rootsOfJob = once(
  (job: ExperienceFact): ReadonlySet<string> =>
    new Set(
      rootsOf(
        [job.title, job.organization, job.summary, ...job.skills, job.type]
          .filter((t) => t !== null)
          .join(' '),
      ),
    ),
)

/** Whether a job is of one of the alternatives, by its title, its summary and its skills. */
export function isOf(job: ExperienceFact, wanted: readonly (readonly string[])[]): boolean {
  const words = rootsOfJob(job)
  return wanted.some((alternative) => names(words, alternative))
}

/** Whether a skill's name is one of the alternatives, whole. */
export function namesSkill(skill: string, wanted: readonly (readonly string[])[]): boolean {
  const words = rootsOf(skill)
  return wanted.some((a) => a.length === words.length && a.every((w) => words.includes(w)))
}

let places: readonly string[] | null = null

/** Names of settings and industries, each with a space at both ends. */
const placeNames = (): readonly string[] =>
  (places ??= [SETTINGS.replaceAll('_', ' '), ...INDUSTRIES.map((i) => i.names)]
    .flatMap((names) => names.split('|'))
    .map((name) => ` ${name} `))

/** Whether the area is a place to have worked in, which the title of a job seldom shows. */
export function isPlaceArea(area: string): boolean {
  const text = ` ${wordsIn(area.toLowerCase()).join(' ')} `
  return placeNames().some((place) => text.includes(place))
}
