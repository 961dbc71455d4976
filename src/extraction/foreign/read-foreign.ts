import type { Importance, RequirementBase, Draft } from '../../core/requirement.ts'
import type { Clause } from '../../document/clauses.ts'
import { locate } from '../../document/clauses.ts'
import { type ForeignWords, withoutElision } from '../../document/foreign-words.ts'
import type { Passage } from '../../document/outline.ts'
import { isInRanges } from '../../matcher/token-range.ts'
import type { Token } from '../../matcher/tokenizer.ts'
import { UNSAID_AVAILABILITY as NO_HOURS } from '../../requirements/availability/requirement.ts'
import { UNSAID_LOCATION as NO_PLACE } from '../../requirements/location/requirement.ts'
import type { KindName } from '../../requirements/registry.ts'
import { authorizationDraft as right } from '../../requirements/workAuthorization/requirement.ts'
import { termAt } from '../../vocabulary/index.ts'
import { moneyAt } from '../metadata/money.ts'
import { inOrder, type FoundIn } from '../found.ts'
import type { Repeats } from '../repeats.ts'
import { weeklyHoursIn, countedYears } from './counts.ts'
import { degreeIn } from './degrees.ts'
import { experienceIn } from './experience.ts'
import { papersIn } from './papers.ts'
import { permitsIn } from './permits.ts'
import { namesOfSkills, skillsOf } from './skill-names.ts'
import { startIn } from './starts.ts'
import { type WeighedPart, weighedPartsOf } from './parts.ts'
import { type ForeignRules, foreignRules } from './rules.ts'
import { isOfExperience } from './small-words.ts'
import { languagesIn } from './spoken.ts'

/** What a passage in another language says, and whether it may ask something that was not read. */
export interface ForeignReading {
  readonly found: readonly FoundIn[]
  readonly isUnread: boolean
}

/** A passage to read, in tokens without elisions. */
interface ForeignPassage {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly passage: Passage
  readonly index: number
  readonly rules: ForeignRules
  readonly repeats: Repeats
}

/** Reads the passages of a text by the words of its language, each with its number. */
export function foreignReader(
  text: string,
  tokens: readonly Token[],
  words: ForeignWords,
  repeats: Repeats,
): (passage: Passage, index: number) => ForeignReading {
  const rules = foreignRules(words)
  const given = { text, tokens: withoutElision(tokens), rules, repeats }
  return (passage, index) => readForeign({ ...given, passage, index })
}

const NOTHING: ForeignReading = { found: [], isUnread: false }

/** Sections that ask nothing but hours, travel, a licence and rights. */
const ASK_LITTLE: ReadonlySet<Passage['section']['role']> = new Set([
  'responsibility',
  'benefits',
  'application',
])

/** Reads a passage by the words of its language: every demand that they say exactly, and no other. */
function readForeign(given: ForeignPassage): ForeignReading {
  const { tokens, passage, rules, repeats, index } = given
  const { section, isHeading, from, to } = passage
  if (isHeading || section.role === 'meta' || section.role === 'legal') return NOTHING
  const isAsked = section.role === 'requirement'
  const parts = weighedPartsOf(tokens, from, to, rules)
  const clauses = repeats.fresh(
    parts.map((part) => clauseOf(given, part)),
    passage,
    index,
  )
  const isOfEmployer = says(given, 'employer')
  const tellsOfYears = isOfEmployer && !passage.bullet && !says(given, 'demands')
  if (tellsOfYears && tellsExperience(tokens, passage, rules)) return NOTHING
  const mayAsk = isAsked || (!ASK_LITTLE.has(section.role) && !isOfEmployer && asks(given))
  const found = clauses.flatMap((clause) => {
    const part = parts.find((p) => p.from === clause.from)
    if (!part) return []
    return part.weight === 'waived'
      ? readWaived(given, part, clause)
      : readPart(given, part, clause, mayAsk, isOfEmployer)
  })
  const isWaived = parts.some(({ weight }) => weight === 'waived')
  const isUnread = found.length === 0 && !isWaived && mayBeUnread(given, isOfEmployer)
  return { found: inOrder(found), isUnread }
}

/** Whether a passage of which nothing was read may ask something all the same: a line of demands, or a bullet under a heading that nobody knows. */
function mayBeUnread(given: ForeignPassage, isOfEmployer: boolean): boolean {
  const { tokens, passage } = given
  const { section, bullet } = passage
  if (!mayBeRead(tokens, passage)) return false
  if (section.role === 'requirement') return bullet || !isOfEmployer
  if (section.unnamed !== true || isOfEmployer) return false
  return bullet ? looksAsked(given) : isLine(passage) && says(given, 'knowledge')
}

/** A line of its own that is no longer than demands are. */
const isLine = ({ from, to, opensLine, closesLine }: Passage): boolean =>
  opensLine && closesLine && to - from <= LONG

/** Whether a line outside the sections of demands asks by its own words: it opens a bullet, or says that it is a demand. */
const asks = (given: ForeignPassage): boolean => given.passage.bullet || says(given, 'demands')

/** Whether a passage holds a word of a list. */
const says = (
  { tokens, passage: { from, to }, rules }: ForeignPassage,
  list: 'demands' | 'employer' | 'knowledge',
): boolean => tokens.slice(from, to).some((t) => rules.set[list].has(t.norm))

/** Words of what a reader might call a demand at least: "Mind." is cut off of one. */
const FEWEST_WORDS = 2

/** Whether a passage may hold a demand: a few letters, and no sum of money. */
function mayBeRead(tokens: readonly Token[], { from, to, bullet }: Passage): boolean {
  let words = 0
  for (let at = from; at < to; at++) {
    if (moneyAt(tokens, at)) return false
    if (tokens[at]?.kind === 'word') words++
  }
  return bullet && tokens[to - 1]?.text !== '.' ? words > 0 : words >= FEWEST_WORDS
}

/** Whether a bullet names what demands name: skills, experience, degrees, languages. */
function looksAsked(given: ForeignPassage): boolean {
  const { text, tokens, passage, rules } = given
  return (
    tellsExperience(tokens, passage, rules) ||
    says(given, 'knowledge') ||
    namesOfSkills(text, tokens, passage, rules, () => false).length > 0
  )
}

function clauseOf(
  { text, tokens, passage }: ForeignPassage,
  { from, to, weight }: WeighedPart,
): Clause {
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0]
  const importance: Importance | null = weight === 'preferred' ? 'preferred' : null
  return { from, to, span: locate(text, passage.span, start, end), importance }
}

/** Whether a stretch names experience. */
const tellsExperience = (
  tokens: readonly Token[],
  { from, to }: Pick<WeighedPart, 'from' | 'to'>,
  rules: ForeignRules,
): boolean => tokens.slice(from, to).some((t) => isOfExperience(t, rules))

/** Collects what is read in a clause. */
class Findings {
  readonly all: FoundIn[] = []
  private readonly clause: Clause

  constructor(clause: Clause) {
    this.clause = clause
  }

  add<R extends RequirementBase>(
    kind: KindName,
    draft: Draft<R>,
    { from, to }: { readonly from: number; readonly to: number },
    importance?: Importance,
  ): void {
    const { clause } = this
    const rule = `${kind} in another language`
    const read = { kind, draft: draft as unknown as FoundIn['draft'], rule, from, to, clause }
    this.all.push(importance ? { ...read, importance } : read)
  }

  readonly isTaken = (at: number): boolean => isInRanges(this.all, at)
}

/** What a part asks. Where `mayAsk` is false only what is asked wherever it stands. */
function readPart(
  given: ForeignPassage,
  part: WeighedPart,
  clause: Clause,
  mayAsk: boolean,
  isOfEmployer: boolean,
): readonly FoundIn[] {
  const findings = new Findings(clause)
  readAnywhere(given, part, findings, isOfEmployer)
  if (mayAsk) readAsked(given, part, findings)
  return findings.all
}

/** What a part says that takes something back: who helps with no visa. */
function readWaived(
  { tokens, rules }: ForeignPassage,
  part: WeighedPart,
  clause: Clause,
): readonly FoundIn[] {
  const findings = new Findings(clause)
  for (const { draft, from, to } of permitsIn(tokens, part, rules))
    if (draft.type === 'noSponsorship') findings.add('workAuthorization', draft, { from, to })
  return findings.all
}

/** Tokens behind the noun of a licence that name its class. */
const CLASS_OF_LICENCE = 3

function readAnywhere(
  { text, tokens, passage: { section }, rules }: ForeignPassage,
  part: WeighedPart,
  findings: Findings,
  isOfEmployer: boolean,
): void {
  const hours = weeklyHoursIn(tokens, part.from, part.to, rules)
  // whatever the heading, hours are those of the job
  const weight = part.weight === 'preferred' ? 'preferred' : 'required'
  if (hours) findings.add('availability', { ...NO_HOURS, hoursPerWeek: hours.min }, hours, weight)
  const start = startIn(text, tokens, part, rules)
  if (start) findings.add('availability', start.draft, start, weight)
  if (isOfEmployer && section.role !== 'requirement') return
  const [licence] = rules.licence.matches(tokens, part.from, part.to)
  if (licence) {
    const { from, to } = licence.match
    const end = Math.min(part.to, to + CLASS_OF_LICENCE)
    findings.add('workAuthorization', right('drivingLicence', []), { from, to: end })
  }
  for (const { draft, from, to } of permitsIn(tokens, part, rules))
    findings.add('workAuthorization', draft, { from, to })
  if (section.role === 'benefits') return
  const [travel] = rules.travel.matches(tokens, part.from, part.to)
  if (travel) findings.add('location', { ...NO_PLACE, travel: true }, travel.match)
}

/** Words and signs of a sentence from which on it tells more than what is asked. */
const LONG = 14

/** A long sentence under a heading of demands may tell of the post. */
const isProse = ({ from, to, bullet }: Passage): boolean => !bullet && to - from > LONG

/** "Scrum Master": a word of a longer name is no degree. */
function isOfName(tokens: readonly Token[], at: number): boolean {
  const term = termAt(tokens, at - 1, at + 1)
  return term !== null && term.to > at
}

function readAsked(given: ForeignPassage, part: WeighedPart, findings: Findings): void {
  const { text, tokens, passage, rules } = given
  const isSure = passage.section.role === 'requirement'
  for (const papers of papersIn(text, tokens, part, rules))
    if (!findings.isTaken(papers.from)) findings.add('certification', papers.draft, papers)
  const degree = degreeIn(text, tokens, part, rules)
  if (degree && !findings.isTaken(degree.from) && !isOfName(tokens, degree.from))
    findings.add('education', degree.draft, degree)
  for (const { name, level, from, to } of languagesIn(tokens, part, rules))
    if ((isSure || level !== null) && !findings.isTaken(from))
      findings.add('language', { languages: [name], any: false, level }, { from, to })
  readWork(given, part, findings, isSure)
}

/** Reads the skills that a part asks for, or the experience where it names none. */
function readWork(
  given: ForeignPassage,
  part: WeighedPart,
  findings: Findings,
  isSure: boolean,
): void {
  const { text, tokens, passage, rules } = given
  const hasExperience = tellsExperience(tokens, part, rules)
  const years = hasExperience ? countedYears(tokens, part.from, part.to, rules) : null
  // outside the sections of demands a name alone may be told of anything
  const mayName = isSure && (hasExperience || !isProse(passage) || says(given, 'knowledge'))
  if (!mayName && !years) return
  const names = namesOfSkills(text, tokens, part, rules, findings.isTaken)
  if (names.length > 0)
    for (const skills of skillsOf(text, tokens, names, years, rules))
      findings.add('skill', skills.draft, skills)
  else if (hasExperience) {
    const experience = experienceIn(tokens, part, years, rules, findings.isTaken)
    if (experience) findings.add('experience', experience.draft, experience)
  }
}
