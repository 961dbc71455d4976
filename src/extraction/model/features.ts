import { codeAt, startsDigit, startsLetter, startsUpper } from '../../matcher/chars.ts'
import { memoize, newSlot } from '../../matcher/word-table.ts'
import { type Token } from '../../matcher/tokenizer.ts'

/** A feature is known by a 32-bit hash of its template and the words or values that fill it: no text is stored, and looking one up makes none. */
export type FeatureHash = number

/** FNV-1a over the code units of a text. */
export function hashText(text: string): FeatureHash {
  let hash = 0x811c9dc5 | 0
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ codeAt(text, i), 0x01000193)
  return hash
}

/** The bits of a hash spread over all of it (the finalizer of MurmurHash3), so that sums of products do not meet. */
function spread(hash: number): FeatureHash {
  let h = hash
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return h ^ (h >>> 16)
}

/** The feature of `template` filled with up to three values, in their order. */
export function feature(template: number, a = 0, b = 0, c = 0): FeatureHash {
  let h = Math.imul(template + 1, 0x9e3779b1) ^ a
  h = Math.imul(h, 0x85ebca77) ^ b
  h = Math.imul(h ^ (h >>> 15), 0xc2b2ae3d) ^ c
  return spread(h)
}

const HASH = newSlot()
/** What all figures and all years are to the model. */
export const NUMBER = hashText('#')
export const YEAR = hashText('####')

/** The hash of a word in lower case. All figures are one word, and all years another: which figure it is decides nothing. */
export function wordHash(token: Token | undefined): FeatureHash {
  if (token === undefined) return 0
  return (
    (token.word.memoized[HASH] as number | undefined) ??
    memoize(token.word.memoized, HASH, hashOf(token))
  )
}

function hashOf({ kind, norm }: Token): FeatureHash {
  if (kind === 'number') return /^(?:19|20)\d\d$/.test(norm) ? YEAR : NUMBER
  return hashText(norm)
}

const SHAPE = newSlot()

/** The look of a word, each run of one kind as one letter: "PyTorch" is `AaAa`, "C++" is `A+`, "e-mail" is `a-a`. */
export function shapeHash(token: Token | undefined): FeatureHash {
  if (token === undefined) return 0
  return (
    (token.word.memoized[SHAPE] as number | undefined) ??
    memoize(token.word.memoized, SHAPE, hashText(shapeText(token.text)))
  )
}

/** The look of a text as `shapeHash` knows it. */
export function shapeText(text: string): string {
  let shape = ''
  for (const sign of text.slice(0, 12)) {
    let next = sign
    if (startsUpper(sign)) next = 'A'
    else if (startsLetter(sign)) next = 'a'
    else if (startsDigit(sign)) next = '1'
    if (!shape.endsWith(next)) shape += next
  }
  return shape
}

const AFFIXES = newSlot()

/** Hashes of the first three, last three and last two letters of a word of four letters or more; none for shorter ones. */
export function affixHashes(token: Token): readonly FeatureHash[] {
  return (
    (token.word.memoized[AFFIXES] as FeatureHash[] | undefined) ??
    memoize(token.word.memoized, AFFIXES, affixesOf(token.norm))
  )
}

const affixesOf = (norm: string): FeatureHash[] =>
  norm.length < 4
    ? []
    : [hashText(norm.slice(0, 3)), hashText(norm.slice(-3)), hashText(norm.slice(-2))]

/** Features of one place in a sequence. Reused from place to place: what must stay is copied with `taken`. */
export class FeatureList {
  readonly hashes = new Int32Array(512)
  count = 0

  clear(): void {
    this.count = 0
  }

  /** Adds the feature of `template` filled with up to three values. Past 512 a place says nothing new. */
  add(template: number, a = 0, b = 0, c = 0): void {
    if (this.count < this.hashes.length) this.hashes[this.count++] = feature(template, a, b, c)
  }

  taken(): Int32Array {
    return this.hashes.slice(0, this.count)
  }
}

/** The step of `value` among rising `steps`: how many of them it reaches. */
export function bucket(value: number, steps: readonly number[]): number {
  let at = 0
  while (at < steps.length && value >= (steps[at] ?? 0)) at++
  return at
}
