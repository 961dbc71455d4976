import type { PostingDocument } from '../core/posting.ts'
import { classifyTone, type Tone } from '../document/intent.ts'
import { foreignWords, type ForeignWords } from '../document/foreign-words.ts'
import { languageOf } from '../document/language.ts'
import { outline, type Passage } from '../document/outline.ts'
import { segment } from '../document/segments.ts'
import { withBlocks } from './blocks.ts'
import { withToldBlocks } from './told-blocks.ts'
import { tokenize, type Token } from '../matcher/tokenizer.ts'
import { isName } from '../vocabulary/index.ts'

/** A posting taken apart, before any demand is looked for. */
export interface PreparedPosting {
  readonly tokens: readonly Token[]
  readonly passages: readonly Passage[]
  /** What each passage does by the rules alone. */
  readonly tones: readonly Tone[]
  /** The code of the language that the text is in, as its source states it or as its small words tell; null where neither says. */
  readonly language: string | null
  /** The words of that language; null where it is English, or has none. */
  readonly words: ForeignWords | null
}

export function prepare({ text, hints, metadata }: PostingDocument): PreparedPosting {
  const tokens = tokenize(text, isName)
  const language = metadata.language ?? languageOf(tokens)
  const words = foreignWords(language)
  const outlined = outline(text, tokens, segment(text, tokens, hints), words, isName)
  // other languages have words of their own by which a list asks
  const passages = words ? outlined : withBlocks(tokens, withToldBlocks(tokens, outlined))
  const tones = passages.map((passage) => classifyTone(tokens, passage))
  return { tokens, passages, tones, language, words }
}
