import type { PostingDocument } from '../core/posting.ts'
import { classifyTone, type Tone } from '../document/intent.ts'
import { outline, type Passage } from '../document/outline.ts'
import { segment } from '../document/segments.ts'
import { tokenize, type Token } from '../matcher/tokenizer.ts'
import { isName } from '../vocabulary/index.ts'

/** A posting taken apart, before any demand is looked for. */
export interface PreparedPosting {
  readonly tokens: readonly Token[]
  readonly passages: readonly Passage[]
  /** What each passage does by the rules alone. */
  readonly tones: readonly Tone[]
}

export function prepare({ text, hints }: PostingDocument): PreparedPosting {
  const tokens = tokenize(text, isName)
  const passages = outline(text, tokens, segment(text, tokens, hints))
  return { tokens, passages, tones: passages.map((passage) => classifyTone(tokens, passage)) }
}
