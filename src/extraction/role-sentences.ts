import { itemAt } from '../core/item-at.ts'
import { startsUpper } from '../matcher/chars.ts'
import { normAt, type Token } from '../matcher/tokenizer.ts'
import { wordSet } from '../matcher/words.ts'
import * as lexicon from './lexicon.ts'
import { ROLE_NOUNS as NOUNS_OF_ROLES } from './role-labels.ts'

/** Tokens `from` to `to`. */
interface Range {
  readonly from: number
  readonly to: number
}

/** A role that a sentence names: tokens of its title, and where what is said of it begins, with the article or the number. */
export interface NamedRole {
  readonly opens: number
  readonly title: Range
}

const NOUNS = wordSet(NOUNS_OF_ROLES)
const SEEKS = wordSet(lexicon.seeksRoles)
const SEEKS_FOR = wordSet(lexicon.seeksRolesFor)
const ONE_OR_MORE = wordSet(lexicon.oneOrMoreRoles)
const JOINS = wordSet(lexicon.joinsRoles)
const TELLS_OF = wordSet(lexicon.tellsOfRole)
const AROUND = wordSet(lexicon.colleagues)
const NOT_IN_TITLE = wordSet(lexicon.notInTitles)

/** Words of a title before its noun at most. */
const BEFORE_NOUN = 5
/** Words between what seeks and the first role at most: "hires in Riga: a". */
const TO_FIRST = 5

/** Where what a sentence seeks begins: behind "we need", "looking for"; -1 where it seeks nobody. */
function seeksAt(tokens: readonly Token[], { from, to }: Range): number {
  for (let at = from; at < to; at++) {
    const norm = normAt(tokens, at)
    if (SEEKS.has(norm)) return normAt(tokens, at + 1) === 'for' ? at + 2 : at + 1
    if (SEEKS_FOR.has(norm) && normAt(tokens, at + 1) === 'for') return at + 2
  }
  return -1
}

/** The title whose noun stands at `noun`, and what opens it: an article, a number, or in a list a capital with a remark in brackets behind it. */
function roleAt(tokens: readonly Token[], noun: number, floor: number): NamedRole | null {
  let from = noun
  while (from > floor && noun - from < BEFORE_NOUN && mayBeOfTitle(itemAt(tokens, from - 1))) from--
  const title = { from, to: noun + 1 }
  if (from > floor && ONE_OR_MORE.has(normAt(tokens, from - 1))) return { opens: from - 1, title }
  const isOfList = tokens[noun + 1]?.text === '(' && startsUpper(tokens[from]?.text ?? '')
  return isOfList ? { opens: from, title } : null
}

const mayBeOfTitle = ({ kind, norm }: Token): boolean =>
  (kind === 'word' && !ONE_OR_MORE.has(norm) && !JOINS.has(norm) && !NOT_IN_TITLE.has(norm)) ||
  norm === '/'

/** Whether something is said of a role behind its title. */
const isTold = (tokens: readonly Token[], { title }: NamedRole): boolean =>
  TELLS_OF.has(normAt(tokens, title.to))

/** Whether one role follows another in the list of those that are sought, and nothing between them speaks of colleagues. */
function follows(tokens: readonly Token[], before: number, { opens }: NamedRole): boolean {
  if (!JOINS.has(normAt(tokens, opens - 1))) return false
  for (let at = before; at < opens; at++) if (AROUND.has(normAt(tokens, at))) return false
  return true
}

/** The roles that one sentence seeks: "we need a designer who knows …, and two engineers with …". Empty where it seeks none of which it says something. */
export function rolesSought(tokens: readonly Token[], range: Range): readonly NamedRole[] {
  const sought = seeksAt(tokens, range)
  if (sought < 0) return []
  const roles: NamedRole[] = []
  for (let at = sought; at < range.to; at++) {
    if (!NOUNS.has(normAt(tokens, at)) || NOUNS.has(normAt(tokens, at + 1))) continue
    const role = roleAt(tokens, at, roles.at(-1)?.title.to ?? sought)
    if (!role || !isTold(tokens, role)) continue
    const last = roles.at(-1)
    if (last ? follows(tokens, last.title.to, role) : role.opens - sought <= TO_FIRST)
      roles.push(role)
    else if (!last) return []
  }
  return roles
}

/** The role that opens a sentence of its own behind a line that offers several: "A data engineer: …". Null where none does. */
export function roleOpening(tokens: readonly Token[], { from, to }: Range): NamedRole | null {
  if (!ONE_OR_MORE.has(normAt(tokens, from))) return null
  for (let at = from + 1; at < Math.min(to, from + BEFORE_NOUN + 2); at++) {
    if (!mayBeOfTitle(itemAt(tokens, at))) return null
    if (NOUNS.has(normAt(tokens, at)) && tokens[at + 1]?.text === ':')
      return { opens: from, title: { from: from + 1, to: at + 1 } }
  }
  return null
}

const ANOTHER = wordSet(lexicon.anotherRole)

/** Whether a sentence says that it seeks one more. */
export const seeksAnother = (tokens: readonly Token[], { from, to }: Range): boolean =>
  tokens.slice(from, to).some(({ norm }) => ANOTHER.has(norm))
