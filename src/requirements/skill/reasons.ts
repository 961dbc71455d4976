import { listed } from '../../core/listed.ts'
import { isoMonth } from '../../core/day.ts'
import type { Question } from '../../core/verdict.ts'
import type { TermKind } from '../../vocabulary/kinds.ts'
import type { Known } from './known.ts'
import { lastUse } from './measure.ts'
import type { SkillMeasure, Member } from './member.ts'
import type { SkillRequirement } from './requirement.ts'

const number = (years: number): string =>
  years < 1
    ? `${Math.max(1, Math.round(years * 12))} ${Math.round(years * 12) > 1 ? 'months' : 'month'}`
    : `${Math.round(years * 10) / 10} ${years === 1 ? 'year' : 'years'}`

/** "3 years are asked for" */
const areAsked = (years: number): string =>
  `${number(years)} ${years === 1 ? 'is' : 'are'} asked for`

/** "1.5 years", "4 months", "1 to 2 years" */
const span = (low: number, high: number): string =>
  low === high ? number(high) : `${Math.round(low * 10) / 10} to ${number(high)}`

/** "a deep learning framework", "an IDE" */
const withArticle = (name: string): string =>
  `${/^(?:[aeio]|u(?!ni|se|ti)|[AEFHILMNORSX](?=[A-Z]))/.test(name) ? 'an' : 'a'} ${name}`

/** "data pipelines" and "microservices" are many; "data analysis", "statistics", "DevOps" and "Kubernetes" are one. */
const isPlural = (name: string): boolean =>
  /^[a-z][a-z -]*[a-z]s$/.test(name) && !/(?:[is]s|us|ics|news|ops)$/.test(name)

/** How a sentence calls what is wanted: "Go", "a message broker". */
const called = ({ wanted }: Member): string =>
  wanted.isClass && !isPlural(wanted.name) ? withArticle(wanted.name) : wanted.name

const namesOf = (entries: readonly Known[]): readonly string[] => [
  ...new Set(entries.map((k) => k.fact.name)),
]

/** How many names a sentence bears. */
const MOST = 4
const some = (names: readonly string[]): string =>
  listed(
    names.length > MOST ? [...names.slice(0, MOST - 1), `${names.length - MOST + 1} more`] : names,
  )

/** What the profile has toward a member, for the gap. */
export function have(member: Member): string {
  const names = listed(namesOf(member.entries).slice(0, 3))
  if (member.credit.high === 1 || member.by === 'sibling' || member.by === 'parent') return names
  const details = [
    member.level?.stated ? member.level.level : null,
    member.years?.proved ? span(member.years.proved.low, member.years.proved.high) : null,
  ].filter((d) => d !== null)
  return details.length > 0 ? `${names} (${details.join(', ')})` : names
}

/** "Go (proficient, 3 years)" */
export function wantOf(subject: string, { level, minYears }: SkillMeasure): string {
  const details = [level, minYears === null ? null : number(minYears)].filter((d) => d !== null)
  return details.length > 0 ? `${subject} (${details.join(', ')})` : subject
}

const USED: Readonly<Record<Known['fact']['origin'], (names: string) => string>> = {
  publication: (names) => `You have published with ${names}.`,
  experience: (names) => `You have used ${names} at work.`,
  project: (names) => `You have used ${names} in a project.`,
  certification: (names) => `You are certified: ${names}.`,
  listed: (names) => `You know ${names}.`,
  shown: (names) => `What you have done shows ${names}.`,
}

/** The subject of a demand of which any is enough: its class, or "one of A, B, C". */
export function oneOf(
  { skills, category, atLeast }: SkillRequirement,
  members: readonly Member[],
): string {
  const kind = members.find((m) => m.wanted.isClass)?.wanted.name ?? category
  if (kind !== null) return (atLeast ?? 1) > 1 ? `${atLeast} of: ${kind}` : kind
  return skills.length === 1
    ? (skills[0]?.name ?? '')
    : `${(atLeast ?? 1) > 1 ? atLeast : 'one'} of ${[...new Set(skills.map((s) => s.name))].join(', ')}`
}

/** Why what one has serves, where it is not the thing itself. */
function serves({ wanted, by, entries }: Member): string | null {
  const names = some(namesOf(entries))
  if (by === 'narrower')
    return wanted.isClass
      ? `${names} ${entries.length > 1 && namesOf(entries).length > 1 ? `each count as ${withArticle(wanted.name)}` : `is ${withArticle(wanted.name)}`}.`
      : `${names} ${namesOf(entries).length > 1 ? 'show' : 'shows'} that you know ${wanted.name}.`
  return by === 'similar'
    ? `${names} ${namesOf(entries).length > 1 ? 'are' : 'is'} close to ${wanted.name}, and the posting takes similar ones.`
    : null
}

const ORDER: Readonly<Record<Member['by'], number>> = {
  same: 0,
  narrower: 1,
  similar: 2,
  sibling: 3,
  parent: 4,
  nothing: 5,
}

export function metReason(
  requirement: SkillRequirement,
  members: readonly Member[],
  asked: SkillMeasure,
): string {
  const [first] = members
  const parts = [
    ...namesMet(requirement.mode, members),
    ...(members.length === 1 && first
      ? [yearsMet(first, requirement, asked), staleSince(first, asked)]
      : []),
  ]
  return parts.filter((p) => p !== '').join(' ')
}

/** A sentence for what is known itself, and one for each thing that serves instead; where one is enough, no entry of the profile is named twice. */
function namesMet(mode: SkillRequirement['mode'], members: readonly Member[]): string[] {
  const parts: string[] = []
  const itself = members.filter((m) => m.by === 'same')
  const strongest = itself[0]?.entries[0]?.fact.origin
  if (strongest && itself.length === 1) parts.push(USED[strongest](itself[0]?.wanted.name ?? ''))
  else if (itself.length > 0) parts.push(`You know ${listed(itself.map(called))}.`)
  const told = new Set(mode === 'any' ? itself.flatMap((m) => m.entries) : [])
  for (const m of [...members].sort((a, b) => ORDER[a.by] - ORDER[b.by])) {
    if (m.by === 'same' || m.entries.every((e) => told.has(e))) continue
    parts.push(serves(m) ?? '')
    if (mode === 'any') for (const e of m.entries) told.add(e)
  }
  return parts
}

/** What the proved years of a single skill are to those asked for; empty where none are asked or proved. */
function yearsMet(
  { years }: Member,
  { maxYears }: SkillRequirement,
  { minYears }: SkillMeasure,
): string {
  if (minYears === null || !years?.proved) return ''
  const { low, high } = years.proved
  const how =
    maxYears !== null && low > maxYears
      ? `are more than the ${minYears} to ${maxYears} asked for`
      : `cover the ${number(minYears)} asked for`
  return `Your ${span(low, high)} ${how}.`
}

function staleSince({ entries }: Member, { asOf }: SkillMeasure): string {
  const stale = lastUse(entries, asOf)
  return stale ? `Last used ${isoMonth(stale.last)}: refresh it before an interview.` : ''
}

/** Why one member is short, in a clause without a full stop; null where it is not. */
function short(m: Member, asked: SkillMeasure): string | null {
  const { wanted, credit, by, entries } = m
  if (credit.low === 1) return null
  const names = some(namesOf(entries))
  switch (by) {
    case 'nothing':
      return `${called(m)} ${!wanted.isClass && isPlural(wanted.name) ? 'are' : 'is'} not in your profile`
    case 'sibling':
      return `you know ${names}, which is close to ${wanted.name} and carries over in part`
    case 'parent':
      return `you know ${names} in general, but ${called(m)} is asked for`
    default: {
      const title = by === 'same' ? wanted.name : `${wanted.name} (${names})`
      return (
        shortOfYears(m, title, asked) ??
        shortOfLevel(m, title, asked) ??
        `you know ${title} only in part`
      )
    }
  }
}

/** The years that are missing or not told; null where enough are, or none are asked. */
function shortOfYears({ years }: Member, title: string, { minYears }: SkillMeasure): string | null {
  if (minYears === null || !years) return null
  if (!years.proved)
    return `you know ${title}, but your profile does not say for how long, and ${areAsked(minYears)}`
  const { low, high } = years.proved
  return low < minYears ? `you have ${span(low, high)} of ${title}; ${areAsked(minYears)}` : null
}

/** The level that is below the one asked for; null where it is not. */
function shortOfLevel(
  { level, credit }: Member,
  title: string,
  asked: SkillMeasure,
): string | null {
  const wanted = asked.level ?? 'familiar'
  if (!level || level.level === wanted || credit.high >= 1) return null
  return level.stated
    ? `your profile says ${level.level} for ${title}; ${wanted} is asked for`
    : `your profile gives no level for ${title}, which counts as ${level.level}; ${wanted} is asked for`
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`

/** Upper case where a plain word begins the sentence: "gRPC is not …" keeps its own, "algorithms are not …" does not. */
function opened(text: string, members: readonly Member[]): string {
  const isPlain = ({ wanted }: Member): boolean =>
    (['knowledge', 'method', 'category'].includes(wanted.concepts[0]?.kind ?? '') ||
      (wanted.concepts.length === 0 && /^[a-z]+ [a-z ]+$/.test(wanted.name))) &&
    text.startsWith(wanted.name)
  return /^(?:you|your|a|an|none) /.test(text) || members.some(isPlain)
    ? sentence(text)
    : `${text}.`
}

function noneOf({ skills, category, open }: SkillRequirement, members: readonly Member[]): string {
  const kind = members.find((m) => m.wanted.isClass)?.wanted.name ?? category
  const names = [...new Set(skills.map((s) => s.name))]
  const others = open ? `, nor ${kind === null ? 'anything like it' : `any other ${kind}`}` : ''
  if (names.length === 1) return `${names[0]} is not in your profile${others}.`
  return names.length === 2
    ? `Neither ${names[0]} nor ${names[1]} is in your profile${others}.`
    : `None of ${listed(names)} is in your profile${others}.`
}

export function shortReason(
  requirement: SkillRequirement,
  members: readonly Member[],
  helpful: readonly Member[],
  asked: SkillMeasure,
): string {
  if (requirement.mode === 'any' && members.length > 1) {
    const [best] = helpful
    if (!best) return noneOf(requirement, members)
    const met = helpful.filter((m) => m.credit.low === 1)
    if ((requirement.atLeast ?? 1) > 1)
      return `You know ${
        met.length > 0 ? listed(met.map((m) => m.wanted.name)) : 'none of them fully'
      }; ${requirement.atLeast} of ${listed(requirement.skills.map((s) => s.name))} are asked for.`
    const general = helpful.find(
      (m) => m.wanted.isClass && m.by === best.by && m.credit.high === best.credit.high,
    )
    return opened(short(general ?? best, asked) ?? '', members)
  }
  if (members.length === 1)
    return opened(members.map((m) => short(m, asked) ?? '').join(''), members)
  const met = members.filter((m) => m.credit.low === 1).map(called)
  const missing = members.filter((m) => m.by === 'nothing').map(called)
  const clauses = [
    met.length > 0 ? `you know ${listed(met)}` : '',
    missing.length > 0
      ? `${listed(missing)} ${missing.length > 1 || isPlural(missing[0] ?? '') ? 'are' : 'is'} not in your profile`
      : '',
    ...members.filter((m) => m.by !== 'nothing').map((m) => short(m, asked) ?? ''),
  ].filter((c) => c !== '')
  return opened(clauses.join('; '), members)
}

/** Which list of a profile holds things of a kind. */
function keyFor(kind: TermKind | undefined): string {
  switch (kind) {
    case 'language':
      return 'languages'
    case 'framework':
    case 'library':
      return 'frameworks'
    case 'knowledge':
    case 'method':
      return 'knowledge'
    default:
      return 'tools'
  }
}

export function questionForSkills(
  { mode }: SkillRequirement,
  members: readonly Member[],
): Question {
  const [first] = members
  const kind = members.find((m) => m.wanted.isClass) ?? null
  const key =
    kind && /language/.test(kind.wanted.name)
      ? 'languages'
      : keyFor(first?.wanted.concepts[0]?.kind)
  const names = members.filter((m) => m !== kind).map((m) => m.wanted.name)
  if (kind)
    return {
      text: `Do you know ${withArticle(kind.wanted.name)}${names.length > 0 ? `, such as ${listed(names, 'or')}` : ''}? Which?`,
      key,
    }
  if (members.length === 1)
    return {
      text: `Do you know ${names.join('')}? As aware, familiar, proficient or expert?`,
      key: `${key}.${names.join('')}.level`,
    }
  return {
    text: `Which of these do you know: ${listed(names, mode === 'any' ? 'or' : 'and')}?`,
    key,
  }
}

/** The first two steps of a JSON Pointer; empty where there are none. */
function placeOf(pointer = ''): readonly [string, string] {
  const [first = '', second = ''] = pointer.slice(1).split('/')
  return [first, second]
}

/** Asks for the years of what is known: the key is that of the entry in the profile, or of the job that lacks its dates. */
export function questionForYears(open: readonly Member[], { minYears }: SkillMeasure): Question {
  const untold = open.flatMap((m) => m.years?.untold ?? [])
  const isUntold = untold.length > 0
  const names = listed(isUntold ? namesOf(untold) : open.map((m) => m.wanted.name))
  const entries = isUntold ? untold : open.flatMap((m) => m.entries)
  const fact = (entries.find((k) => k.fact.origin === 'listed') ?? entries[0])?.fact
  const [first, index] = placeOf(fact?.at.pointer)
  if (first === 'experience')
    return {
      text: `From which month to which month did you use ${names} at work?`,
      key: `experience.${index}.start`,
    }
  const text = minYears === null ? '' : ` ${areAsked(minYears)}.`
  const key = fact?.origin === 'listed' ? first : keyFor(open[0]?.wanted.concepts[0]?.kind)
  return {
    text: `For how many years have you used ${names}?${text}`,
    key: `${key}.${fact?.name ?? names}.years`,
  }
}
