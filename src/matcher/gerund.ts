import type { PhraseClass } from './pattern.ts'
import { isDoing } from './tokenizer.ts'

/** What experience is experience of: "building". Gives the word in small letters. */
export const doing: PhraseClass<string> = {
  starts: isDoing,
  eat: (tokens, at) => ({ to: at + 1, value: tokens[at]?.norm ?? '' }),
}
