import type { Tone } from '../../document/intent.ts'
import type { Passage } from '../../document/outline.ts'
import type { Token } from '../../matcher/tokenizer.ts'
import { TERM_KINDS } from '../../vocabulary/kinds.ts'
import {
  affixHashes,
  feature,
  hashText,
  NUMBER,
  shapeHash,
  shapeText,
  wordHash,
  YEAR,
} from './features.ts'
import { AGES, LENGTHS, PASSAGE_TEMPLATES, SCORES, sectionCode } from './passage-features.ts'
import { RuleMark, MARGINS, TOKEN_TEMPLATES } from './token-features.ts'

/** What the hashes that fill features stand for in one posting. */
export type ValueNames = ReadonlyMap<number, string>

type Templates<T> = Readonly<Record<keyof T, string>>

/** What each template of `passage-features.ts` says, in words; a brace is filled with the next value. */
const PASSAGE_PHRASES: Templates<typeof PASSAGE_TEMPLATES> = {
  bias: 'any passage',
  word: 'the word {text}',
  pair: 'the words {text} {text}',
  first: 'begins with {text}',
  firstTwo: 'begins with {text} {text}',
  firstThree: 'begins with {text} {text} {text}',
  last: 'ends with {text}',
  length: 'has {length} words and signs',
  form: 'stands as {form}',
  section: 'section {text} by the rules',
  tone: 'by the rules it {text}',
  sectionTone: 'section {text}, by the rules it {text}',
  headingWord: 'the heading has {text}',
  heading: 'the heading is {text}{more}{more}',
  headingPair: 'the heading has {text} {text}',
  headingAge: 'stands {age} below its heading',
  score: 'its words alone weigh {score}',
  scoreSection: 'its words alone weigh {score}, section {text}, by the rules it {text}',
  place: 'stands in eighth {place} of the posting',
  terms: '{number} names of the vocabulary among {length} words and signs',
  beforeScore: 'the words of the passage before it weigh {score}',
  nextScore: 'the words of the passage behind it weigh {score}',
  beforeFirst: 'the passage before it begins with {text}',
  nextFirst: 'the passage behind it begins with {text}',
  beforeSection: 'the passage before it is of section {text}',
  nextSection: 'the passage behind it is of section {text}',
  commas: '{number} commas and {number} names of the vocabulary (3 or more as 3)',
  end: 'ends with {text} in section {text}',
  beforeForm: 'the passage before it stands as {form}',
  nextForm: 'the passage behind it stands as {form}',
}

/** The same for `token-features.ts`. */
const TOKEN_PHRASES: Templates<typeof TOKEN_TEMPLATES> = {
  bias: 'any word',
  word: 'the word {text}',
  before: 'behind {text}',
  next: 'before {text}',
  before2: 'two behind {text}',
  next2: 'two before {text}',
  pairBefore: 'the words {text} {text}',
  pairNext: 'the words {text} {text}',
  around: 'between {text} and {text}',
  prefix: 'begins with the letters {text}',
  suffix: 'ends with the letters {text}',
  ending: 'ends with the letters {text}',
  shape: 'looks like {text}',
  shapePair: 'it and the word before look like {text} {text}',
  shapeNext: 'it and the next word look like {text} {text}',
  term: 'is {term}',
  termBefore: 'behind {term}, is {term}',
  termNext: 'is {term}, before {term}',
  termWord: 'is {term}, behind {text}',
  mark: 'the rules read {mark}',
  markNext: 'the rules read {mark}, of the next word {mark}',
  markBefore: 'the rules read of the word before {mark}, of this {mark}',
  markTerm: 'the rules read {mark}, is {term}',
  margin: 'the passage asks by {margin}',
  marginTerm: 'the passage asks by {margin}, is {term}',
  marginMark: 'the passage asks by {margin}, the rules read {mark}',
  fine: 'is of fine class {number}',
  fineBefore: 'behind fine class {number}',
  fineNext: 'before fine class {number}',
  coarse: 'is of coarse class {number}',
  coarseBefore: 'behind coarse class {number}',
  coarseNext: 'before coarse class {number}',
  coarsePair: 'coarse classes {number} {number}, it the second',
  coarseNextPair: 'coarse classes {number} {number}, it the first',
  coarseTriple: 'coarse classes {number} {number} {number}, it the second',
  lead: 'behind {text} {text}',
  bracket: 'brackets around it: {number}, its run of words ends before {text}',
  chunkFirst: 'its run of words begins with {text}, {number} before it',
  chunkLast: 'its run of words ends with {text}, {number} words on',
  chunkLength: 'its run has {number} words, {number} before it',
  chunkBefore: 'its run of words stands between {text} and {text}',
  chunkAfter: 'before {text}',
  section: 'section {text}, the rules read {mark}',
  first: 'the first of its passage looks like {text}',
  cue: 'behind the cue {cue}',
  cueTerm: 'behind the cue {cue}, is {term}',
  fine2Before: 'two behind fine class {number}',
  fine2Next: 'two before fine class {number}',
  suffixNext: 'the next word ends with the letters {text}',
  suffixBefore: 'the word before ends with the letters {text}',
}

const byNumber = <T extends Readonly<Record<string, number>>>(
  templates: T,
  phrases: Templates<T>,
): readonly (readonly [number, string])[] =>
  Object.entries(templates).map(([name, number]) => [number, phrases[name as keyof T]] as const)

const PHRASES: ReadonlyMap<number, string> = new Map([
  ...byNumber(PASSAGE_TEMPLATES, PASSAGE_PHRASES),
  ...byNumber(TOKEN_TEMPLATES, TOKEN_PHRASES),
])

/** A step of `bucket`, as the values that reach it. */
function stepName(step: number, steps: readonly number[], scale: number): string {
  const [from, to] = [steps[step - 1], steps[step]]
  if (from === undefined) return `under ${Number(to) / scale}`
  return to === undefined ? `${from / scale} or more` : `${from / scale} to under ${to / scale}`
}

/** Weights are kept in 256ths. */
const UNIT = 256
const FORMS = [
  'a bullet',
  'the first of its line',
  'the last of its line',
  'a heading',
  'what follows a blank line',
]
const MARKS: ReadonlyMap<number, string> = new Map([
  [RuleMark.None, 'nothing'],
  [RuleMark.SkillBegin, 'the first word of a skill'],
  [RuleMark.SkillInside, 'a further word of a skill'],
  [RuleMark.Claimed, 'a field of study, certificate or venue'],
  [RuleMark.Found, 'another requirement'],
])

const text = (value: number, names: ValueNames): string => {
  if (value === 0) return 'nothing'
  return names.has(value) ? `“${names.get(value) ?? ''}”` : `#${value >>> 0}`
}

function formName(form: number): string {
  if (form < 0) return 'nothing'
  const parts = FORMS.filter((_, bit) => (form & (1 << bit)) !== 0)
  return parts.length === 0 ? 'part of a line' : parts.join(', ')
}

/** See `codeOfTerm` in `token-features.ts`. */
function termName(code: number): string {
  if (code <= 0) return code === 0 ? 'no name of the vocabulary' : 'nothing'
  const kind = TERM_KINDS[(code - 1) >> 4] ?? 'none'
  return `${((code - 1) & 8) === 0 ? 'a further word' : 'the first word'} of a name (${kind})`
}

const VALUES: Readonly<Record<string, (value: number, names: ValueNames) => string>> = {
  text,
  more: (value, names) => (value === 0 ? '' : ` ${text(value, names)}`),
  cue: text,
  number: String,
  place: (eighth) => String(eighth + 1),
  length: (step) => stepName(step, LENGTHS, 1),
  age: (step) => (step < 0 ? 'nothing: no heading stands above it, not' : stepName(step, AGES, 1)),
  score: (step) => (step < 0 ? 'nothing, as there is none' : stepName(step, SCORES, UNIT)),
  margin: (step) => stepName(step, MARGINS, UNIT),
  form: formName,
  term: termName,
  mark: (mark) => MARKS.get(mark) ?? 'nothing, as the passage ends there',
}

/** What a feature says, in words: its template with its values filled in. */
export function nameOfFeature(
  template: number,
  values: readonly number[],
  names: ValueNames,
): string {
  let next = 0
  return (PHRASES.get(template) ?? `template ${template}`).replace(
    /\{(\w+)\}/g,
    (_, kind: string) => VALUES[kind]?.(values[next++] ?? 0, names) ?? '',
  )
}

const TONES: readonly Tone[] = ['asks', 'duty', 'tells']

/** Names for all that a posting's words, passages and sections fill features with. */
export function valueNames(
  tokens: readonly Token[],
  passages: readonly Passage[],
): Map<number, string> {
  const names = new Map<number, string>()
  for (const token of tokens) {
    for (const [i, hash] of affixHashes(token).entries())
      names.set(hash, token.norm.slice(...(AFFIXES[i] as [number, number?])))
    names.set(shapeHash(token), shapeText(token.text))
  }
  // a word has the last word where its letters are those of an ending or a look: the same letters have the same hash
  for (const token of tokens) names.set(wordHash(token), token.norm)
  names.set(NUMBER, 'a figure').set(YEAR, 'a year')
  for (const passage of passages) names.set(sectionCode(passage), sectionName(passage))
  for (const tone of TONES) names.set(hashText(tone), tone)
  return names
}

/** Where the letters of `affixHashes` stand in a word: its first three, last three and last two. */
const AFFIXES: readonly (readonly [number, number?])[] = [[0, 3], [-3], [-2]]

function sectionName({ section }: Passage): string {
  const preferred = section.role === 'requirement' && section.importance === 'preferred'
  return `${section.role}${preferred ? ', preferred' : ''}${section.taught ? ', taught' : ''}`
}

/** Adds the names of the cues that can stand in the passage `from` to `to`: one or two of its words. */
export function addCueNames(
  names: Map<number, string>,
  tokens: readonly Token[],
  from: number,
  to: number,
): void {
  const words = new Map([
    [0, ''],
    ...tokens.slice(from, to).map((t) => [wordHash(t), t.norm] as const),
  ])
  for (const [cue, name] of words)
    for (const [before, nameBefore] of words)
      names.set(feature(0, cue, before), cue === 0 ? 'none' : `${nameBefore} ${name}`.trim())
}
