import type { PhraseClass } from '../../text/pattern.ts'
import type { Token } from '../../text/tokens.ts'

/** Statuses that postings accept or refuse by name, as words in a row. `OPT` and `TN` count in capitals only: "opt out" is a verb. */
const NAMES: readonly (readonly [name: string, words: readonly string[]])[] = [
  ['STEM OPT', ['stem opt', 'opt stem', 'stem extension', 'opt extension']],
  ['OPT', ['opt', 'optional practical training']],
  ['CPT', ['cpt', 'curricular practical training']],
  ['F-1', ['f 1', 'f1']],
  ['J-1', ['j 1', 'j1']],
  ['H-1B', ['h 1b', 'h1b', 'h1 b', 'h 1 b', 'h 1', 'h1', 'h1bs', 'h 1bs']],
  ['H-4', ['h 4', 'h4']],
  ['TN', ['tn']],
  ['E-3', ['e 3', 'e3']],
  ['O-1', ['o 1', 'o1']],
  ['L-1', ['l 1', 'l1']],
  ['L-2', ['l 2', 'l2']],
  ['EAD', ['ead', 'eads']],
  ['DACA', ['daca']],
]
const BY_FIRST = new Map<string, { readonly words: readonly string[]; readonly name: string }[]>()
for (const [name, spellings] of NAMES) {
  for (const spelling of spellings) {
    const words = spelling.split(' ')
    const first = words[0] ?? ''
    BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), { words, name }].sort((a, b) => b.words.length - a.words.length))
  }
}
const BETWEEN = new Set(', / ( ) or and & e.g. i.e. the a an any extension extensions visa visas status students student holder holders including'.split(' '))

/** Tokens of the longest list. */
const LONGEST = 60

const capital = (token: Token): boolean => /^[A-Z]/.test(token.text) || token.norm === 'optional' || token.norm === 'curricular'

function nameAt(tokens: readonly Token[], at: number, limit: number): { readonly to: number; readonly name: string } | null {
  const token = tokens[at]
  if (!token || at >= limit || !capital(token)) return null
  for (const { words, name } of BY_FIRST.get(token.norm) ?? []) {
    if (at + words.length > limit || !words.every((w, i) => tokens[at + i]?.norm === w)) continue
    if (words.length > 1 && words[0]?.length === 1 && !tokens[at + 1]?.hyphen) continue
    if (token.text !== token.text.toUpperCase() && words[0] !== 'optional' && words[0] !== 'curricular') continue
    return { to: at + words.length, name }
  }
  return null
}

/** Names of visas and of work permissions that hang on them, in a row: "F-1 (CPT/OPT)", "H-1B, TN or E-3". */
export const visas: PhraseClass<readonly string[]> = {
  starts: (token) => BY_FIRST.has(token.norm) && capital(token),
  eat(tokens, at, end) {
    const limit = Math.min(end, at + LONGEST)
    const names: string[] = []
    let to = at
    for (let next = at; next < limit && next - to < 4; ) {
      const hit = nameAt(tokens, next, limit)
      if (hit) {
        names.push(hit.name)
        to = next = hit.to
      } else if (names.length > 0 && BETWEEN.has(tokens[next]?.norm ?? '')) next++
      else break
    }
    return names.length > 0 ? { to, value: [...new Set(names)] } : null
  },
}

/** Every status that tokens `from` to `to` name. */
export function visasIn(tokens: readonly Token[], from: number, to: number): readonly string[] {
  const names: string[] = []
  for (let at = from; at < to; at++) {
    const hit = nameAt(tokens, at, to)
    if (hit) names.push(hit.name)
  }
  return [...new Set(names)]
}
