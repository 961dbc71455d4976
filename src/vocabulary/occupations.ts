import { entriesOf } from '../core/records.ts'
import { filter, map } from '../core/lists.ts'
import { wordSet } from '../matcher/words.ts'
import { plainOccupations } from './lexicon/occupations.ts'
import { OCCUPATIONS, STUDIES, type Trade, type Trades } from './trades.ts'

/** An occupation named in a text. */
export interface NamedOccupation {
  readonly name: string
  readonly trades: Trades
}

type Names = ReadonlyMap<string, Trades>

/** Words of the longest name. */
const LONGEST = 4

const tableOf = (rows: typeof OCCUPATIONS): Names => {
  const table = new Map<string, Trades>()
  for (const { trades, names } of rows)
    for (const name of names.split(' | ')) table.set(name, trades)
  return table
}

let occupations: Names | null = null
let studies: Names | null = null

/** Words in small letters; "C++", "C#" and ".NET" stay whole, as far as titles of occupations hold them. */
const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[a-z0-9]+[+#]*/g) ?? []

/** Names of the table in a text, the longest first where they overlap, each once. */
function namedIn(text: string, table: Names): NamedOccupation[] {
  const words = wordsOf(text)
  const found = new Map<string, NamedOccupation>()
  for (let at = 0; at < words.length;) {
    let taken = 1
    for (let n = Math.min(LONGEST, words.length - at); n > 0; n--) {
      const name = words.slice(at, at + n).join(' ')
      const trades = table.get(name)
      if (!trades) continue
      if (!found.has(name)) found.set(name, { name, trades })
      taken = n
      break
    }
    at += taken
  }
  return [...found.values()]
}

const PLAIN = wordSet(plainOccupations)

/** Occupations that a title or a heading names; "engineer" by itself is one, "security engineer" is not two. */
export function occupationsIn(text: string): NamedOccupation[] {
  const named = namedIn(text, (occupations ??= tableOf(OCCUPATIONS)))
  const special = filter(named, ({ name }) => !PLAIN.has(name))
  return special.length > 0 ? special : named
}

/** Fields of study that a text names. */
export const studiesIn = (text: string): NamedOccupation[] =>
  namedIn(text, (studies ??= tableOf(STUDIES)))

/** The same trades, each by a part of its share. */
export const scaled = (trades: Trades, by: number): Trades =>
  Object.fromEntries(map(entriesOf(trades), ([trade, share]) => [trade, share * by]))

/** The trades of several names together: each at its most. */
export function tradesTogether(all: readonly Trades[]): Trades {
  const most: Partial<Record<Trade, number>> = {}
  for (const trades of all)
    for (const [trade, share] of entriesOf(trades)) most[trade] = Math.max(most[trade] ?? 0, share)
  return most
}

/** How much of what is wanted is there: 1 where every trade is held at least as much as it is wanted, 0 where none is. */
export function covered(wanted: Trades, held: Trades): number {
  const shares = map(entriesOf(wanted), ([trade, share]) => ({
    share,
    have: Math.min(share, held[trade] ?? 0),
  }))
  const whole = shares.reduce((sum, s) => sum + s.share, 0)
  return whole === 0 ? 0 : shares.reduce((sum, s) => sum + s.have, 0) / whole
}
