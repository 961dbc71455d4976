import { counted } from '../../core/counted.ts'
import type { Profile } from '../../core/profile.ts'
import type { Finding, Lack, ParsedPosting } from '../../core/report.ts'
import type { Situation } from '../../requirements/kind.ts'
import { isOfKind } from '../../requirements/registry.ts'
import type { SkillRequirement } from '../../requirements/skill/requirement.ts'
import {
  bestOf,
  strengthIn,
  strengthsOf,
  type Strength,
} from '../../requirements/skill/strength.ts'
import { conceptNamed, type Concept } from '../../vocabulary/index.ts'
import { covered } from '../../vocabulary/occupations.ts'
import { careerOf, type Career } from './career.ts'
import { lacksIn, type JudgedSeat } from './lacks.ts'
import { technologiesOf, technologyWeight, type Technology } from './named.ts'
import { rungOf, workText } from './rung.ts'
import { levelsOf, seatsOf, judgedTitle, type Seat } from './seats.ts'
import {
  CHANCE,
  DEMAND_WEIGHT,
  EXAMPLE,
  LEVELS,
  MIDDLE,
  OTHER_TRADE,
  SIDE_LANGUAGES,
  PARTS,
  PROSE,
  STRENGTH,
  strengthTable,
  TAUGHT,
  THIN,
  TITLE,
  WEIGHING,
  type PartName,
} from './table.ts'

const USUAL = { table: strengthTable(STRENGTH), middle: MIDDLE }
const BEGINNER = { table: strengthTable(TAUGHT), middle: TAUGHT }

/** What of a posting is judged, and how. */
export interface FitInput {
  readonly reading: ParsedPosting
  readonly profile: Profile
  readonly situation: Situation
}

/** A part of the fit: from 0 to 1, and what it rests on. */
export interface FitPart {
  readonly part: PartName
  readonly credit: number
  readonly reason: string
}

/** A demand as it counts in the fit. */
interface Weighed {
  readonly weight: number
  readonly credit: number
}

const careerFor = ({ profile, situation: { asOf } }: FitInput): Career => careerOf(profile, asOf)

/** How what is known counts: for a beginner's post and a beginner as what is taught there, else for work with it every day. */
function measureFor(input: FitInput): typeof USUAL | typeof BEGINNER {
  const { years, isStudent } = careerFor(input)
  const levels = levelsOf(input.reading)
  const isMeant =
    (levels.includes('intern') && isStudent) ||
    (levels.includes('entry') && years <= LEVELS.entry.is.most)
  return isMeant ? BEGINNER : USUAL
}

const sideways = (name: string): number => (SIDE_LANGUAGES.has(name) ? WEIGHING.sideLanguage.is : 1)

const middle = ({ low, high }: Finding['credit']): number => low + CHANCE.open.is * (high - low)

function weightOfName({ name, concept }: Strength, titled: ReadonlySet<string>): number {
  const kind = concept ? DEMAND_WEIGHT[concept.kind] : WEIGHING.unknownWord.is
  return kind * sideways(name) * (titled.has(name) ? WEIGHING.title.is : 1)
}

/** What a skill demand counts: of alternatives once, at the weight of the heaviest; of a list, each name. */
function skillDemand(
  requirement: SkillRequirement,
  input: FitInput,
  titled: ReadonlySet<string>,
): Weighed[] {
  const all = strengthsOf(requirement, input.profile, input.situation, measureFor(input).table)
  const factor =
    (requirement.importance === 'preferred' ? WEIGHING.preferred.is : 1) *
    (requirement.minYears === null ? 1 : WEIGHING.yearsAsked.is)
  if (requirement.mode === 'all')
    return all.map((s) => ({ weight: factor * weightOfName(s, titled), credit: s.strength }))
  const need = Math.max(1, requirement.atLeast ?? 1)
  const heaviest = Math.max(0, ...all.map((s) => weightOfName(s, titled)))
  return bestOf(all, need).map((s) => ({ weight: factor * heaviest, credit: s.strength }))
}

/** What a demand counts in the fit: its weight, and how far it is met for work with it every day. */
export function demandWeight(f: Finding, input: FitInput, titled: ReadonlySet<string>): Weighed {
  const { requirement } = f
  if (!isOfKind(requirement, 'skill')) {
    const isPlain = isOfKind(requirement, 'experience') && requirement.minYears === null
    const factor = requirement.importance === 'preferred' ? WEIGHING.preferred.is : 1
    return { weight: isPlain ? factor * DEMAND_WEIGHT.method : 0, credit: middle(f.credit) }
  }
  const each = skillDemand(requirement, input, titled)
  const weight = each.reduce((sum, w) => sum + w.weight, 0)
  const earned = each.reduce((sum, w) => sum + w.weight * w.credit, 0)
  return { weight, credit: weight === 0 ? 0 : earned / weight }
}

/** Whether a skill demand asks for a language of which neither it nor, of several that serve, another is known well enough to work with. */
export function missesLanguage(f: Finding, input: FitInput): boolean {
  const { requirement } = f
  if (!isOfKind(requirement, 'skill')) return false
  const { profile, situation } = input
  const all = strengthsOf(requirement, profile, situation, measureFor(input).table)
  const isMissing = ({ strength }: Strength): boolean => strength < TITLE.is
  const languages = all.filter((s) => s.concept?.kind === 'language')
  return requirement.mode === 'all'
    ? languages.some(isMissing)
    : languages.length > 0 && all.every(isMissing)
}

/** The mean of what was read, drawn toward the middle where that is little. */
function drawn(all: readonly Weighed[], toward: Weighed): number {
  const weight = all.reduce((sum, w) => sum + w.weight, toward.weight)
  const earned = all.reduce((sum, w) => sum + w.weight * w.credit, toward.weight * toward.credit)
  return earned / weight
}

const SHOWN_NAMES = 5
const listed = (names: readonly string[]): string =>
  names.length === 0
    ? 'none'
    : names.slice(0, SHOWN_NAMES).join(', ') +
      (names.length > SHOWN_NAMES ? ` and ${names.length - SHOWN_NAMES} more` : '')

function demandsPart(
  findings: readonly Finding[],
  input: FitInput,
  titled: ReadonlySet<string>,
): FitPart {
  const weighed = findings.map((f) => demandWeight(f, input, titled))
  const heavy = weighed.filter((w) => w.weight > 0)
  return {
    part: 'demands',
    credit: drawn(heavy, measureFor(input).middle.demands.is),
    reason:
      heavy.length === 0
        ? 'No skill is asked for in words that were understood: as an average candidate.'
        : `${counted(heavy.length, 'demand')} of skill, each by how well you know it for daily work, required ones four times the preferred.`,
  }
}

function technologiesPart(input: FitInput): FitPart {
  const { reading, profile, situation } = input
  const { table, middle: toward } = measureFor(input)
  const strength = (concept: Concept): number => strengthIn(concept, profile, situation.asOf, table)
  const all = technologiesOf(reading).map((technology) => {
    const { concept, oneOf, examples } = technology
    const others = oneOf.flatMap((name) => conceptNamed(name) ?? [])
    const own = Math.max(...[concept, ...others].map(strength))
    const nearest = Math.max(own, ...examples.map(strength))
    return {
      name: concept.name,
      // of a list of which one is enough all count together as one, and as the best known of them
      weight: (technologyWeight(technology) * sideways(concept.name)) / Math.max(1, others.length),
      credit: nearest >= table.levels.familiar ? own + EXAMPLE.is * (nearest - own) : own,
    }
  })
  const known = all.filter((t) => t.credit >= table.levels.familiar).map((t) => t.name)
  const missing = all.filter((t) => t.credit < table.levels.familiar).map((t) => t.name)
  return {
    part: 'technologies',
    credit: drawn(all, toward.technologies.is),
    reason:
      all.length === 0
        ? 'No technology is named: as an average candidate.'
        : `Named anywhere in the posting and known: ${listed(known)}. Not known well: ${listed(missing)}.`,
  }
}

const FULL = 1

/** The post that fits best, of those that are offered. */
function bestSeat(seats: readonly Seat[], career: Career): JudgedSeat | null {
  const judged = seats.map((seat) => ({
    seat,
    role: covered(seat.trades, career.trades),
    level: rungOf(seat, career),
  }))
  const worth = (j: (typeof judged)[number]): number =>
    PARTS.role.is * j.role + PARTS.seniority.is * j.level
  return judged.sort((a, b) => worth(b) - worth(a))[0] ?? null
}

function yearsPart(findings: readonly Finding[]): FitPart {
  const asked = findings.flatMap((f) => {
    const { requirement: r } = f
    const years = isOfKind(r, 'skill') || isOfKind(r, 'experience') ? r.minYears : null
    const counts = r.importance === 'required' && (years ?? 0) > 0
    return counts ? [{ title: f.title, credit: middle(f.credit) }] : []
  })
  const shortest = asked.reduce<(typeof asked)[number] | null>(
    (least, a) => (least && least.credit <= a.credit ? least : a),
    null,
  )
  return {
    part: 'years',
    credit: shortest?.credit ?? FULL,
    reason: shortest
      ? `The hardest to meet of the years asked: ${shortest.title}.`
      : 'No years are asked for.',
  }
}

export interface Fit {
  readonly parts: readonly FitPart[]
  /** Whether the posting says anything of what its work is: a demand of skill, a technology, an occupation. */
  readonly isTelling: boolean
  /** Whether so little was read that only what is asked in so many words can decide. */
  readonly isThin: boolean
  /** Whether it asks nothing that counts, names no technology and has hardly a sentence, as a page that lists posts: all but its titles is a guess. */
  readonly isBlank: boolean
  /** Names of the title, which are core. */
  readonly titled: ReadonlySet<string>
  /** Whether the title names technologies and none of them is known. */
  readonly missesTitle: boolean
  /** Whether the candidate has a trade, and the post is of another. */
  readonly isOtherTrade: boolean
  /** What of the work is missing, whether asked for or not: technologies named, the level, the occupation. Found when asked for: few reports show it. */
  readonly lacks: () => readonly Lack[]
}

/** Of several technologies of a title one is enough: it names posts side by side, or a stack. */
function missesTitle(technologies: readonly Technology[], input: FitInput): boolean {
  const { profile, situation } = input
  const titled = technologies.filter((t) => t.inTitle)
  return (
    titled.length > 0 &&
    titled.every(
      ({ concept }) =>
        strengthIn(concept, profile, situation.asOf, measureFor(input).table) < TITLE.is,
    )
  )
}

const isOtherTrade = ({ role }: JudgedSeat, { years }: Career): boolean =>
  years >= OTHER_TRADE.is.years && role < OTHER_TRADE.is.least

function lacksOf(
  findings: readonly Finding[],
  input: FitInput,
  seat: JudgedSeat | null,
  career: Career,
): Lack[] {
  const { reading, profile, situation } = input
  const { table } = measureFor(input)
  const strength = (name: string): number => {
    const concept = conceptNamed(name)
    return concept ? strengthIn(concept, profile, situation.asOf, table) : 0
  }
  return lacksIn(reading, findings, strength, seat, career)
}

/** Whether nothing that counts is asked, and the posting is not told in sentences but in titles, places and buttons alone. */
function isBlank(findings: readonly Finding[], { lines, text }: ParsedPosting): boolean {
  if (findings.some((f) => f.weight > 0)) return false
  const filled = lines.filter(({ span }) => text.slice(span.start, span.end).trim() !== '')
  const told = filled.filter(
    ({ span }) => text.slice(span.start, span.end).split(/\s+/).length >= PROSE.words.is,
  )
  return told.length < PROSE.share.is * filled.length
}

/** How well a candidate fits a posting, part by part. */
export function fitOf(findings: readonly Finding[], input: FitInput): Fit {
  const { reading } = input
  const technologies = technologiesOf(reading)
  const titled = new Set(technologies.filter((t) => t.inTitle).map((t) => t.concept.name))
  const career = careerFor(input)
  const seat = bestSeat(seatsOf(reading), career)
  const parts: FitPart[] = [
    demandsPart(findings, input, titled),
    technologiesPart(input),
    {
      part: 'role',
      credit: seat?.role ?? MIDDLE.role.is,
      reason: seat
        ? `How much of the work of "${seat.seat.title}" your jobs, studies and skills cover.`
        : 'The posting names no occupation: as an average candidate.',
    },
    {
      part: 'seniority',
      credit:
        seat?.level ??
        rungOf({ title: judgedTitle(reading), trades: {}, levels: levelsOf(reading) }, career),
      reason:
        seat && seat.seat.levels.length > 0
          ? `"${seat.seat.title}" is a post of the level ${seat.seat.levels.join(' or ')}; you have ${workText(seat.seat, career)}${career.isStudent ? ' and study' : ''}.`
          : 'The title names no level.',
    },
    yearsPart(findings),
  ]
  return {
    parts,
    titled,
    missesTitle: missesTitle(technologies, input),
    isOtherTrade: seat !== null && isOtherTrade(seat, career),
    lacks: () => lacksOf(findings, input, seat, career),
    isBlank: technologies.length === 0 && isBlank(findings, reading),
    isThin: seat === null && reading.implied.length < THIN.is && findings.length < THIN.is,
    isTelling:
      findings.some(({ requirement: r }) => r.kind === 'skill' && r.importance === 'required') ||
      technologies.some((t) => !t.isWish) ||
      seat !== null,
  }
}
