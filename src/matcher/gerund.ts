import type { PhraseClass } from './pattern.ts'
import { isGerund } from './tokenizer.ts'

/** What experience is experience of: "building". Gives the word in small letters. */
export const gerund: PhraseClass<string> = {
  starts: isGerund,
  eat: (tokens, at) => ({ to: at + 1, value: tokens[at]?.norm ?? '' }),
}
