import type { PhraseClass } from '../../matcher/pattern.ts'
import { normAt, memoizedTest, type Token } from '../../matcher/tokenizer.ts'
import { country, nationality } from '../../vocabulary/countries.ts'
import { EEA_ONLY, GULF } from './areas.ts'
import { peopleOf } from './peoples.ts'
import { visaAt } from './visas.ts'
import { beginnings, stands } from '../shared/listed-names.ts'
import { wordSet } from '../../matcher/words.ts'
import * as lexicon from './lexicon.ts'

/** Whom a posting admits, from narrow to wide. */
export type Person = 'citizen' | 'permanentResident' | 'usPerson' | 'authorized'

export interface Persons {
  /** The widest of the list: "citizen or permanent resident" admits permanent residents. */
  readonly admits: Person
  readonly countries: readonly string[]
  /** Visas that the list names beside them: TN of "citizens, green card holders and TN". */
  readonly statuses: readonly string[]
  /** More than the bare word "citizen", which may speak of citizens in general. */
  readonly sure: boolean
}

const WIDTH: readonly Person[] = ['citizen', 'permanentResident', 'usPerson', 'authorized']

/** Names of persons and of what makes them so, between bars. */
const HEADS: readonly { readonly person: Person; readonly names: string }[] = [
  {
    person: 'citizen',
    names:
      'citizen|citizens|citizenship|nationals|national|nationality|passport|passport holder|passport holders',
  },
  {
    person: 'permanentResident',
    names:
      'permanent resident|permanent residents|permanent residence|permanent residency|perm resident|green card|green cards|green card holder|green card holders|greencard|greencard holder|gc|gc holder|gc holders|pr|prs|lpr|lprs|settled status|indefinite leave to remain|ilr',
  },
  {
    person: 'usPerson',
    names:
      'refugee|refugees|asylee|asylees|asylum|protected individual|protected individuals|protected person',
  },
  {
    person: 'authorized',
    names:
      'visa holder|visa holders|visa|valid visa|work permit|work permits|work visa|work authorization|work authorisation|ead|authorized to work|authorised to work|legally authorized to work|otherwise authorized to work|right to work|eligible to work|work rights|residence permit|residency permit',
  },
]
const headsFrom = beginnings(HEADS)

const BETWEEN = wordSet(lexicon.betweenPersons)
const NOT_PERSONS = wordSet(lexicon.notPersons)
const CAPITALS = wordSet(lexicon.capitals)
/** "PR" or "PRs", and no "pr". */
const SHORT_FORM = /^[A-Z]+s?$/
const NEVER_ALONE = wordSet(lexicon.neverAlone)
/** So many words may stand between two members. */
const REACH = 14
/** Tokens of the longest list. */
const LONGEST = 80

interface Head {
  readonly to: number
  readonly person: Person
  readonly bare: boolean
  /** It says something without a country or a second member of the list beside it. */
  readonly alone: boolean
  /** It names a people, of whom an advert may speak in many ways: "Singaporeans". */
  readonly isPeople?: true
}

function headAt(tokens: readonly Token[], at: number, limit: number): Head | null {
  const token = tokens[at]
  if (!token) return null
  for (const { words, list } of headsFrom(token)) {
    if (!stands(words, tokens, at, limit)) continue
    const { person } = list
    if (CAPITALS.has(token.norm) && !SHORT_FORM.test(token.text)) continue
    const next = at + words.length < limit ? (tokens[at + words.length]?.norm ?? '') : ''
    if (person === 'citizen' && NOT_PERSONS.has(next)) continue
    if (
      words[0] === 'national' &&
      next !== '' &&
      !/^(?:[^\p{L}]|or|and|only|is|required)/u.test(next)
    )
      continue
    return {
      to: at + words.length,
      person,
      bare: person === 'citizen',
      alone: !CAPITALS.has(token.norm) && !NEVER_ALONE.has(token.norm),
    }
  }
  return null
}

/** "U.S. persons": the word alone says too little. */
const personAfterUs = (tokens: readonly Token[], at: number, codes: readonly string[]): boolean =>
  codes.includes('US') && /^persons?$/.test(tokens[at]?.norm ?? '')

/** "EU/EEA citizens": the citizens of three more states than those of the Union. */
const namesEea = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .some((t, i, all) => t.norm === 'eea' || (t.norm === 'economic' && all[i + 1]?.norm === 'area'))

/** "GCC nationals", "Gulf state citizens": the states of the Gulf Cooperation Council, where a person of theirs follows; else a compiler or a coast. */
function gulfAt(tokens: readonly Token[], at: number, limit: number): number | null {
  const norm = tokens[at]?.norm
  if (norm !== 'gcc' && norm !== 'gulf') return null
  let to = at + 1
  while (to < limit && GULF_BETWEEN.has(tokens[to]?.norm ?? '')) to++
  return headAt(tokens, to, limit)?.person === 'citizen' ? to : null
}
const GULF_BETWEEN = wordSet(lexicon.gulfBetween)

/** What tokens at `at` name the persons of. */
function countriesAt(
  tokens: readonly Token[],
  at: number,
  limit: number,
): { readonly to: number; readonly value: readonly string[] } | null {
  const token = tokens[at]
  if (!token || token.norm === 'the') return null
  const gulf = gulfAt(tokens, at, limit)
  if (gulf !== null) return { to: gulf, value: GULF }
  if (nationality.starts(token))
    return nationality.eat(tokens, at, limit) ?? country.eat(tokens, at, limit)
  return country.starts(token) ? country.eat(tokens, at, limit) : null
}

/** Who may apply, by status: "US citizens or green card holders", "U.S. person", "citizen of Australia or permanent resident". */
export const persons: PhraseClass<Persons> = {
  starts: memoizedTest(
    (token) =>
      headsFrom(token).length > 0 ||
      token.norm === 'the' ||
      token.norm === 'usc' ||
      token.norm === 'uscs' ||
      token.norm === 'lawful' ||
      token.norm === 'legal' ||
      token.norm === 'gcc' ||
      token.norm === 'gulf' ||
      nationality.starts(token) ||
      peopleOf(token) !== null,
  ),
  eat(tokens, start, end) {
    const { found, countries, statuses, to } = members(
      tokens,
      start,
      Math.min(end, start + LONGEST),
    )
    if (saysTooLittle(tokens, { start, to, found, countries })) return null
    const admits = WIDTH[Math.max(...found.map((h) => WIDTH.indexOf(h.person)))] ?? 'citizen'
    return {
      to,
      value: {
        admits,
        countries: [...new Set([...countries, ...(namesEea(tokens, start, to) ? EEA_ONLY : [])])],
        statuses,
        sure: countries.length > 0 || found.length > 1 || found.some((h) => !h.bare),
      },
    }
  },
}

/** Whether a list names nobody for sure: "GC/MS", "PR reviews", "supports refugees" are one such word alone; a people, or the University of Southern California, count with "only". */
function saysTooLittle(
  tokens: readonly Token[],
  {
    start,
    to,
    found,
    countries,
  }: Pick<Members, 'found' | 'countries' | 'to'> & { readonly start: number },
): boolean {
  const isLone = found.length === 1 && found[0]?.alone === false
  if (found.length === 0 || (isLone && countries.length === 0)) return true
  const isVague = found.every((h) => h.isPeople) || (isLone && USC.test(tokens[to - 1]?.text ?? ''))
  return isVague && !isOnly(tokens, start, to)
}

/** Behind the name of a visa it is no right of its own. */
const VISA = wordSet('visa visas status')

const USC = /^USCs?$/
const isOnly = (tokens: readonly Token[], from: number, to: number): boolean =>
  normAt(tokens, from - 1) === 'only' || normAt(tokens, to) === 'only'

/** What of a list has been read: its heads, the countries that belong to them, those that wait for their head ("Canadian or US citizens"), and where the list ends so far. */
interface Members {
  readonly found: Head[]
  readonly countries: string[]
  readonly statuses: string[]
  pending: readonly string[]
  to: number
}

/** The heads and countries of a list that begins at token `start`; the words between two of them are few. */
function members(tokens: readonly Token[], start: number, limit: number): Members {
  const list: Members = { found: [], countries: [], statuses: [], pending: [], to: start }
  for (let at = start, skipped = 0; at < limit && skipped < REACH; skipped++) {
    const head = memberAt(tokens, at, limit, list.found.length === 0)
    if (head) {
      add(list, head)
      at = head.to
      skipped = -1
      continue
    }
    const visa = list.found.length > 0 ? visaAt(tokens, at, limit) : null
    if (visa) {
      list.statuses.push(visa.name)
      list.to = at = visa.to + (VISA.has(normAt(tokens, visa.to)) ? 1 : 0)
      skipped = -1
      continue
    }
    const named = countriesAt(tokens, at, limit)
    if (named) addCountries(list, tokens, at, named)
    else if (!mayStandBetween(tokens, at, list)) break
    at = named?.to ?? at + 1
  }
  return list
}

/** A head, or "U.S. person", at a token; a right to work alone does not begin a list. */
function memberAt(
  tokens: readonly Token[],
  at: number,
  limit: number,
  isFirst: boolean,
): (Head & { readonly country?: string }) | null {
  const head = headAt(tokens, at, limit)
  if (head && !(isFirst && head.person === 'authorized')) return head
  // recruiters' short form of a US citizen, which is a university too
  if (USC.test(tokens[at]?.text ?? ''))
    return { to: at + 1, person: 'citizen', bare: false, alone: false, country: 'US' }
  const people = peopleOf(tokens[at])
  if (people !== null)
    return {
      ...{ to: at + 1, person: 'citizen', bare: false, alone: false, isPeople: true },
      country: people,
    }
  const named = countriesAt(tokens, at, limit)
  return named && personAfterUs(tokens, named.to, named.value)
    ? { to: named.to + 1, person: 'usPerson', bare: false, alone: true, country: 'US' }
    : null
}

function add(list: Members, head: Head & { readonly country?: string }): void {
  list.found.push(head)
  list.to = head.to
  if (head.country) {
    list.countries.push(head.country)
    return
  }
  list.countries.push(...list.pending)
  list.pending = []
}

/** "citizen of the United States": the country stands behind its head; elsewhere it waits for one. */
function addCountries(
  list: Members,
  tokens: readonly Token[],
  at: number,
  { to, value }: { readonly to: number; readonly value: readonly string[] },
): void {
  if (list.found.length > 0 && at - list.to <= 2 && normAt(tokens, list.to) === 'of') {
    list.countries.push(...value)
    list.to = to
  } else list.pending = value
}

/** Whether a word may part two members; no comma parts the first country from its head. */
function mayStandBetween(
  tokens: readonly Token[],
  at: number,
  { found, pending }: Members,
): boolean {
  const norm = normAt(tokens, at)
  const waits = found.length === 0 && pending.length > 0
  return BETWEEN.has(norm) && !(waits && (norm === ',' || norm === '(' || norm === ':'))
}

/** The list that token `at` belongs to, though a comma or a bracket may have parted the clause inside it. Its first token, and what it says. */
export function listAround(
  tokens: readonly Token[],
  at: number,
  from: number,
  to: number,
): { readonly from: number; readonly to: number; readonly value: Persons } | null {
  for (let i = from; i <= at; i++) {
    const token = tokens[i]
    const hit = token && persons.starts(token) ? persons.eat(tokens, i, to) : null
    if (hit && hit.to > at) return { from: i, ...hit }
    if (hit) i = hit.to - 1
  }
  return null
}
