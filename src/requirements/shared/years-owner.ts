import { startsUpper } from '../../matcher/chars.ts'
import { isGerund, normAt, type Token } from '../../matcher/tokenizer.ts'
import { termAt } from '../../vocabulary/index.ts'
import { ARTICLES, CODING, FILLERS, LINKS, NAMED, ROLE_ENDS, WORK } from './years-words.ts'

/** The term of the vocabulary at a token: a thing used by its name, a class of things or a practice, or a field of work and knowledge. */
export function termNamedAt(
  tokens: readonly Token[],
  at: number,
  limit: number,
): { readonly to: number; readonly is: 'name' | 'class' | 'work' } | null {
  const term = termAt(tokens, at, limit)
  if (!term || term.concept.kind === 'none') return null
  if (NAMED.has(term.concept.kind)) return { to: term.to, is: 'name' }
  return {
    to: term.to,
    is:
      term.concept.kind === 'knowledge' || WORK.has(tokens[term.to - 1]?.norm ?? '')
        ? 'work'
        : 'class',
  }
}

/** Whether the words from `from` to `to` are named skills, or an area of work that may be done with some. `used`: "with" or "using" stands before them. */
export function owner(
  tokens: readonly Token[],
  from: number,
  to: number,
  used: boolean,
): 'names' | 'area' {
  const { at, using } = behindLinks(tokens, from, to, used)
  const token = tokens[at]
  if (!using && token && isGerund(token) && !termNamedAt(tokens, at, to))
    return isDoneWithNames(tokens, at, to) ? 'names' : 'area'
  const phrase = nounPhraseEnd(tokens, at, to)
  if (isNamedCoding(tokens, at, phrase)) return 'names'
  const last = normAt(tokens, phrase - 1)
  if (ROLE_ENDS.has(last)) return 'area'
  const isThing = (i: number): boolean => {
    const inside = termNamedAt(tokens, i, to)
    return inside?.is === 'name' || (inside?.is === 'class' && (using || !WORK.has(last)))
  }
  for (let i = at; i < (using ? to : phrase); i++) if (isThing(i)) return 'names'
  return isFirstOfNames(tokens, at, phrase, to) ? 'names' : 'area'
}

/** "Shell scripting": what one does in a language that is known by that name. */
const isNamedCoding = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from > 1 && CODING.has(normAt(tokens, to - 1)) && termNamedAt(tokens, from, to)?.to === to

/** "Sage & Excel": a name that no list knows, joined with one that is known. */
const isFirstOfNames = (tokens: readonly Token[], at: number, end: number, to: number): boolean =>
  end - at === 1 &&
  startsUpper(tokens[at]?.text ?? '') &&
  ['&', 'and'].includes(normAt(tokens, end)) &&
  termNamedAt(tokens, end + 1, to)?.is === 'name'

/** Words between what one does and the name of what it is done with or to, at most. */
const NAME_REACH = 8

/** "Designing dashboards in Metabase", "managing Windows hosts": what is done names a thing that one uses. */
function isDoneWithNames(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from + 1; at < Math.min(to, from + NAME_REACH); at++) {
    if (tokens[at]?.norm === 'including') return false
    if (termNamedAt(tokens, at, to)?.is === 'name') return true
  }
  return false
}

/** Past the small words before what is named, and whether one of them says that it is used. */
function behindLinks(
  tokens: readonly Token[],
  from: number,
  to: number,
  used: boolean,
): { readonly at: number; readonly using: boolean } {
  let at = from
  let using = used
  for (; at < to; at++) {
    const word = normAt(tokens, at)
    if (CODING.has(word) && LINKS.has(normAt(tokens, at + 1))) {
      using = true
      at++
    } else if (!isSmall(word) && !(FILLERS.has(word) && !termNamedAt(tokens, at, to))) break
    if (word === 'with' || word === 'using') using = true
  }
  return { at, using }
}

const isSmall = (word: string): boolean =>
  LINKS.has(word) || ARTICLES.has(word) || word === 'writing'

/** End of the first noun phrase: before a comma, a bracket, an "and" or a link. */
function nounPhraseEnd(tokens: readonly Token[], from: number, to: number): number {
  let at = from
  while (
    at < to &&
    !(
      at > from &&
      (LINKS.has(tokens[at]?.norm ?? '') ||
        [',', '(', ')', 'and', 'or', '&'].includes(tokens[at]?.norm ?? ''))
    )
  )
    at++
  return at
}
