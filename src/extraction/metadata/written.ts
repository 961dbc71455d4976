import { tokenize, type Token } from '../../matcher/tokenizer.ts'

/** A short text, a line of the head or the value of a label, with its words. */
export interface Written {
  readonly text: string
  readonly tokens: readonly Token[]
}

export const written = (text: string): Written => ({ text, tokens: tokenize(text) })
