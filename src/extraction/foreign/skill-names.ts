import { itemAt } from '../../core/item-at.ts'
import type { Draft } from '../../core/requirement.ts'
import type { Token } from '../../matcher/tokenizer.ts'
import { holdsUpper } from '../../matcher/words.ts'
import type { SkillRequirement } from '../../requirements/skill/requirement.ts'
import { conceptNamed, isName, termAt, type Term } from '../../vocabulary/index.ts'
import { KINDS_BY_NAME, type TermKind } from '../../vocabulary/kinds.ts'
import type { Counted } from './counts.ts'
import type { WeighedPart } from './parts.ts'
import type { ForeignRules } from './rules.ts'

const BY_NAME: ReadonlySet<TermKind> = new Set(KINDS_BY_NAME)

/** A demand for skills with the tokens from the first to the last of them. */
export interface NamesFound {
  readonly draft: Draft<SkillRequirement>
  readonly from: number
  readonly to: number
}

/** Names of skills in a stretch that the vocabulary knows, written as names are and no everyday word of the language. */
export function namesOfSkills(
  text: string,
  tokens: readonly Token[],
  { from, to }: Pick<WeighedPart, 'from' | 'to'>,
  { set }: ForeignRules,
  isTaken: (at: number) => boolean,
): readonly Term[] {
  const found: Term[] = []
  for (let at = from; at < to;) {
    const term = isTaken(at) ? null : (termAt(tokens, at, to) ?? inCapitals(tokens, at))
    if (term && isSkill(term)) found.push(term)
    at = term ? term.to : at + 1
  }
  return found

  function isSkill(term: Term): boolean {
    const { kind } = term.concept
    if (term.small || kind === 'none' || kind === 'category') return false
    const first = itemAt(tokens, term.from)
    const isOneWord = term.to === term.from + 1
    if (isOneWord && (set.noSkills.has(first.norm) || isOtherWord(first, term))) return false
    // "R$ 900"
    if (tokens[term.to]?.text === '$') return false
    const surface = text.slice(first.start, tokens[term.to - 1]?.end)
    // "dbt" is written so
    return holdsUpper(surface) || (BY_NAME.has(kind) && surface === term.concept.name)
  }
}

/** Letters of a name in capitals at least. */
const SHORTEST = 3

/** "DBT": a name that is written otherwise, in capitals. */
function inCapitals(tokens: readonly Token[], at: number): Term | null {
  const { kind, text } = itemAt(tokens, at)
  if (kind !== 'word' || text.length < SHORTEST || text !== text.toUpperCase()) return null
  const concept = conceptNamed(text)
  return concept && BY_NAME.has(concept.kind)
    ? { concept, from: at, to: at + 1, guard: 'none', small: false }
    : null
}

/** Whether a name was met by taking a plural off, which may make it another word here: "Notions" is no Notion, but "APIs" are of an API. */
const isOtherWord = ({ norm, lemma, text }: Token, { concept }: Term): boolean =>
  norm !== lemma &&
  !concept.name.toLowerCase().endsWith('s') &&
  !isName(norm) &&
  text.slice(0, -1) !== text.slice(0, -1).toUpperCase()

/** Words between two names of one list at most. */
const BETWEEN = 4

/** How two names are joined: by "or" or a stroke, by a comma; null where other words part them. */
function jointOf(
  tokens: readonly Token[],
  before: Term,
  next: Term,
  { set }: ForeignRules,
): 'or' | 'comma' | null {
  const between = tokens.slice(before.to, next.from)
  if (between.length === 0 || between.length > BETWEEN) return null
  if (between.some((t) => set.or.has(t.norm) || t.text === '/')) return 'or'
  return between.length === 1 && between[0]?.text === ',' ? 'comma' : null
}

/** Names in lists: those of which any will do ("A, B oder C"), and all others one by one. */
function listsOf(
  tokens: readonly Token[],
  terms: readonly Term[],
  rules: ForeignRules,
): readonly (readonly Term[])[] {
  const lists: Term[][] = []
  let run: Term[] = []
  const close = (): void => {
    lists.push(...run.map((term) => [term]))
    run = []
  }
  terms.forEach((term, i) => {
    const last = terms[i - 1]
    const joint = last ? jointOf(tokens, last, term, rules) : null
    if (joint === 'comma') run.push(term)
    else if (joint === 'or') {
      const open = run.length > 0 ? run : (lists.pop() ?? [])
      lists.push([...open, term])
      run = []
    } else {
      close()
      run = [term]
    }
  })
  close()
  return lists
}

/** The demands that the names of a part make, with the years that it counts. */
export function skillsOf(
  text: string,
  tokens: readonly Token[],
  terms: readonly Term[],
  years: Counted | null,
  rules: ForeignRules,
): readonly NamesFound[] {
  const lists = listsOf(tokens, terms, rules)
  const single = lists.filter((list) => list.length === 1).flat()
  const chosen = lists.filter((list) => list.length > 1)
  const groups = [...(single.length > 0 ? [single] : []), ...chosen]
  return groups.map((group) => {
    const isChoice = group !== single
    return {
      draft: {
        mode: isChoice ? 'any' : 'all',
        atLeast: isChoice ? 1 : null,
        open: false,
        category: null,
        skills: group.map((term) => mentionOf(text, tokens, term)),
        level: null,
        minYears: years?.min ?? null,
        maxYears: years?.max ?? null,
      },
      from: group[0]?.from ?? 0,
      to: group.at(-1)?.to ?? 0,
    }
  })
}

function mentionOf(text: string, tokens: readonly Token[], { concept, from, to }: Term) {
  const span = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }
  return { name: concept.name, surface: text.slice(span.start, span.end), span, known: true }
}
