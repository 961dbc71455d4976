import type { Draft } from '../../core/requirement.ts'
import { withoutOverlaps, type TokenRange } from '../../matcher/token-range.ts'
import type { Token } from '../../matcher/tokenizer.ts'
import { certificates } from '../../requirements/certification/phrases.ts'
import type { CertificationRequirement } from '../../requirements/certification/requirement.ts'
import * as lexicon from '../lexicon.ts'
import type { ForeignRules } from './rules.ts'

/** Certificates that are asked, with their tokens. */
export interface Papers {
  readonly draft: Draft<CertificationRequirement>
  readonly from: number
  readonly to: number
}

const STEMS = lexicon.stemsOfCertificates.split(' ')

/** Whether a stretch speaks of a certificate, in the word of any language: they are all of one stem. */
const speaksOfOne = (tokens: readonly Token[], { from, to }: TokenRange): boolean =>
  tokens.slice(from, to).some(({ norm }) => STEMS.some((stem) => norm.startsWith(stem)))

interface Name extends TokenRange {
  readonly names: readonly string[]
}

/** Certificates that have one name everywhere: those that are sure to be one, and others where the part says so. */
function knownIn(tokens: readonly Token[], part: TokenRange): Name[] {
  const found: Name[] = []
  for (let at = part.from; at < part.to; at++) {
    const token = tokens[at]
    const read = token && certificates.starts(token) ? certificates.eat(tokens, at, part.to) : null
    if (!read || !(read.value.sure || speaksOfOne(tokens, part))) continue
    found.push({ names: read.value.names, from: at, to: read.to })
    at = read.to - 1
  }
  return found
}

/** "Ausbildereignung (AEVO)": in brackets behind its name stands its short form. */
const isShortForm = (
  tokens: readonly Token[],
  before: TokenRange | undefined,
  name: TokenRange,
): boolean => before?.to === name.from - 1 && tokens[name.from - 1]?.text === '('

/** The certificates that a part asks for: by names that are the same everywhere, and by the words of its language. Those that "or" joins are alternatives. */
export function papersIn(
  text: string,
  tokens: readonly Token[],
  part: TokenRange,
  rules: ForeignRules,
): readonly Papers[] {
  const own = rules.certificates.matches(tokens, part.from, part.to).map(({ match }): Name => ({
    names: [text.slice(tokens[match.from]?.start, tokens[match.to - 1]?.end)],
    from: match.from,
    to: match.to,
  }))
  const all = withoutOverlaps([...knownIn(tokens, part), ...own]).filter(
    (name, i, sorted) => !isShortForm(tokens, sorted[i - 1], name),
  )
  const [first, last] = [all[0], all.at(-1)]
  if (!first || !last) return []
  const draft = (names: readonly string[], any: boolean): Papers['draft'] => ({
    names,
    any,
    open: false,
    obtainable: false,
  })
  const isChoice =
    all.length > 1 && tokens.slice(first.to, last.from).some((t) => rules.set.or.has(t.norm))
  return isChoice
    ? [
        {
          draft: draft(
            all.flatMap(({ names }) => names),
            true,
          ),
          from: first.from,
          to: last.to,
        },
      ]
    : all.map(({ names, from, to }) => ({ draft: draft(names, false), from, to }))
}
