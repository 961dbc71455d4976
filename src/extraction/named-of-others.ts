import { itemAt } from '../core/item-at.ts'
import { startsUpper } from '../matcher/chars.ts'
import { phraseIndex } from '../matcher/pattern-index.ts'
import type { TokenRange } from '../matcher/token-range.ts'
import type { Token } from '../matcher/tokenizer.ts'
import { alternation, wordSet } from '../matcher/words.ts'
import { townsNamed } from '../vocabulary/gazetteer.ts'
import { conceptNamed, type Concept } from '../vocabulary/index.ts'
import * as lexicon from './lexicon.ts'

const COMPANIES = alternation(lexicon.companies)

/** Words behind which organizations are named, or sites where something is to be found: a list of names with capitals follows. */
const LEADS = phraseIndex([
  `${COMPANIES} ,? such as`,
  `${COMPANIES} ,|(? like|including|include|e.g.|e.g|:`,
  `${COMPANIES} ..2 are|is|range_from|span`,
  `${alternation(lexicon.peopleOfOthers)} at|from`,
  'used|trusted|loved|adopted|chosen|endorsed by ..6 at|of|like|such_as|including|from',
  'used|trusted|loved|adopted|chosen|endorsed by',
  'backed|funded|led|founded|started|supported by ..7 of|from|at|like|including',
  'acquired|owned by',
  `${alternation(lexicon.formerly)} ..4 of|from|at`,
  'formerly|previously|ex',
  'alumni|alums|veterans|veteran of|from|at',
  'investors|founders|angels|executives|backers ..3 of|from|at|like|including',
  `${alternation(lexicon.partnerWords)} ..5 with|of|like|such_as|including`,
  'subsidiary|spinoff|spin_off|spin_out|spinout of|from',
  'spun_out of|from',
  'alternative|alternatives|competitor|competitors|rival|rivals to|of|like',
  `${alternation(lexicon.seenAt)} in|on|at`,
])

const JOINTS = wordSet(', or and')
const JOINS = wordSet(', and & or / the + ( ’s')

/** The end of the list of names with capitals that begins at `from`; `from` where none does. */
function endOfNames(tokens: readonly Token[], from: number, limit: number): number {
  let end = from
  for (let at = from; at < limit; at++) {
    const token = itemAt(tokens, at)
    if (token.text === '.' || token.text === ';') break
    if (startsUpper(token.text) || token.kind === 'number') end = at + 1
    else if (!JOINS.has(token.norm) && !(token.hyphen && end === at)) break
  }
  return end
}

/**
 * The stretches between two tokens that name somebody and not what one must know: customers, partners, investors, former employers, competitors, sites
 * ("customers such as Snowflake and Stripe", "founders of DigitalOcean").
 */
export function othersIn(
  tokens: readonly Token[],
  from: number,
  to: number,
): readonly TokenRange[] {
  return LEADS.matches(tokens, from, to).flatMap(({ match }) => {
    const end = endOfNames(tokens, match.to, to)
    return end > match.to ? [{ from: match.to, to: end }] : []
  })
}

/** What stands on one side of a name in a list, at `at` and on: a name with capitals, or a skill. */
function beside(tokens: readonly Token[], at: number, step: 1 | -1): 'town' | 'skill' | null {
  if (!JOINTS.has(tokens[at]?.norm ?? '')) return null
  const words: string[] = []
  for (let i = at + step; startsUpper(tokens[i]?.text ?? '') && words.length < 3; i += step)
    words.push(tokens[i]?.text ?? '')
  const name = (step === 1 ? words : words.reverse()).join(' ')
  if (name === '') return null
  if (conceptNamed(name)) return 'skill'
  return townsNamed(name).length > 0 ? 'town' : null
}

/** "Denver, Phoenix or Dallas": whether what stands here is a town in a list of towns, and no skill beside another. */
export function isTownAmongTowns(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const sides = [beside(tokens, from - 1, -1), beside(tokens, to, 1)]
  if (!sides.includes('town') || sides.includes('skill')) return false
  const own = tokens.slice(from, to).map((t) => t.text)
  return townsNamed(own.join(' ')).length > 0
}

/** "Remote Desktop Services (RDS)": the words that letters in brackets are short for; null where those before them begin with others. */
function wordsOfLetters(tokens: readonly Token[], at: number): string | null {
  const letters = tokens[at]?.text ?? ''
  if (tokens[at - 1]?.text !== '(' || tokens[at + 1]?.text !== ')') return null
  if (!/^[A-Z]{2,6}$/.test(letters)) return null
  const words = tokens.slice(Math.max(0, at - 1 - letters.length), at - 1)
  const initials = words.map((t) => t.text.charAt(0).toUpperCase()).join('')
  return initials === letters ? words.map((t) => t.text).join(' ') : null
}

const wordsOf = (name: string): string[] => name.toLowerCase().split(/[\s-]+/)

/** Whether the words that letters stand for have nothing of the concept that the vocabulary knows by them. */
function isOther(letters: string, words: string, known: Concept): boolean {
  if (known.name === letters || conceptNamed(words)?.id === known.id) return false
  const own = wordsOf(known.name)
  return !own.includes(letters.toLowerCase()) && !wordsOf(words).some((word) => own.includes(word))
}

/** Letters that a text uses as short for something that the vocabulary does not know by them: TS of "Top Secret (TS)" is no TypeScript. */
export function lettersOfItsOwn(tokens: readonly Token[]): ReadonlySet<string> {
  const own = new Set<string>()
  for (let at = 2; at < tokens.length; at++) {
    const words = tokens[at - 1]?.text === '(' ? wordsOfLetters(tokens, at) : null
    const letters = tokens[at]?.text ?? ''
    const known = words === null ? null : conceptNamed(letters)
    if (words !== null && known && isOther(letters, words, known)) own.add(letters)
  }
  return own
}
