import type { Passage } from '../../document/outline.ts'
import { matchAt, pattern } from '../../matcher/pattern.ts'
import type { Token } from '../../matcher/tokenizer.ts'
import { conceptNamed } from '../../vocabulary/index.ts'
import { called } from './called.ts'
import { Signs } from './signs.ts'
import type { Sentences } from './sentence-topics.ts'
import * as lexicon from './lexicon.ts'
import { alternation, wordSet } from '../../matcher/words.ts'

/** Phrases that name the employer, the surest first. */
const PHRASES = new Signs<'subject' | 'named'>(
  [
    ['named', ["at name=<called> , we|we're|we've|we'll|you|you'll|you're|our|your|it|it's|i"]],
    [
      'subject',
      [
        `name=<called> .? is ${alternation(lexicon.behindIs)}`,
        // "Larkspur Looms, Inc. (LLI), a family firm, seeks a weaver"
        `name=<called> .? ( ..3 ) ,? is ${alternation(lexicon.behindIs)}`,
        `name=<called> .? (? ..3 )? ,? ..8 ${alternation(lexicon.employerSeeks)} an|a|the|candidates|highly|someone|experienced|motivated`,
        'name=<called> has an|a ..2 opportunity|opening|vacancy|need',
      ],
    ],
    ['named', [`${alternation(lexicon.atEmployer)} at name=<called>`]],
    [
      'named',
      [
        `${alternation(lexicon.offeredPosts)} ..3 with name=<called>`,
        'recruiting|hiring for ..8 at|with name=<called>',
      ],
    ],
    ['named', ['join|joining the? name=<called>']],
    ['named', ['at name=<called> .']],
    ['named', ['who_we_are|about|about_the_company :? name=<called>']],
    ['named', ["hi|hello|hey ..3 we're|we_are|this_is name=<called>"]],
  ],
  { called },
)

/** See `Signs.words`. */
export const employerWords = (): readonly string[] => PHRASES.words

const NOT_NAME = wordSet(lexicon.notName)
const NOT_COMPANY = wordSet(lexicon.notCompany)

/** "you" of "you'll". */
const stem = (norm: string): string => norm.split("'", 1)[0] ?? norm
const isNoName = (first: Token | undefined): boolean =>
  first === undefined || NOT_NAME.has(stem(first.norm))

/** "LarkspurLarkspur" stands where a heading and its text were glued. */
const once = (name: string): string =>
  name.length > 5 && name.slice(0, name.length / 2).repeat(2) === name
    ? name.slice(0, name.length / 2)
    : name

const tidy = (name: string): string =>
  once(name.replace(/(?:[’']s|[.,'’-])+$/, '').replace(/ (?:Group Team|Team|Careers|Is)$/, ''))

const BEFORE_NAME = pattern(alternation(lexicon.aboutEmployer))
const LONGEST_HEADING = 7

/** A heading "About Larkspur" names the employer; "About us", "About the team" do not. */
function fromHeading(passages: readonly Passage[], sentences: Sentences): string | null {
  const { tokens } = sentences
  for (const p of passages) {
    if (!p.isHeading || p.to - p.from > LONGEST_HEADING) continue
    let from = p.from
    let to = p.to
    while (from < to && tokens[from]?.kind === 'sign') from++
    while (to > from && tokens[to - 1]?.kind === 'sign') to--
    const begun = matchAt(BEFORE_NAME, tokens, from, to)
    const name = begun ? tokens.slice(begun.to, to) : []
    const [first] = name
    if (
      !first ||
      !called.starts(first) ||
      isNoName(first) ||
      name.some((t) => NOT_COMPANY.has(t.norm))
    )
      continue
    return tidy(sentences.quote(to - name.length, to))
  }
  return null
}

/** An advert names its employer early. */
const FAR = 6000

/** The employer, where no label and no head names it. */
export function organizationIn(
  text: string,
  passages: readonly Passage[],
  sentences: Sentences,
): string | null {
  const heading = fromHeading(passages, sentences)
  if (heading) return heading
  const beginning = text.slice(0, FAR)
  let best: string | null = null
  let times = 0
  for (const name of namesSaid(sentences)) {
    // a product may be the subject of a sentence; the employer is named most often
    const named = beginning.split(name).length - 1
    if (named > times) [best, times] = [name, named]
  }
  return best
}

/** What each phrase calls the employer where it is first said, the surest phrase first. */
function namesSaid(sentences: Sentences): readonly string[] {
  const said: (string | null)[] = []
  for (const passage of sentences.on('name')) {
    if (passage.span.start > FAR) break
    for (const { says, weight, match } of PHRASES.all(sentences.tokens, [passage])) {
      const name = match.captures['name']
      if (
        !name ||
        said[weight] !== undefined ||
        (says === 'subject' && !opens(sentences.tokens, name.from, passage))
      )
        continue
      const called = tidy(sentences.quote(name.from, name.to))
      // "Rust is a plus" and "Knowledge of kites is a must" among the demands are about no employer
      const asks = passage.section.role === 'requirement'
      if ((asks && says === 'subject') || ((asks || passage.bullet) && conceptNamed(called)))
        continue
      said[weight] = called.length < 2 || isNoName(sentences.tokens[name.from]) ? null : called
    }
  }
  return said.filter((name) => name != null)
}

/** Whether a sentence or a line begins at `at`. */
const opens = (tokens: readonly Token[], at: number, { from }: Passage): boolean =>
  at === from ||
  (tokens[at]?.newlines ?? 0) > 0 ||
  ['.', '!', '?'].includes(tokens[at - 1]?.text ?? '')
