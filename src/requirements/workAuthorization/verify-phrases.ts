import { alternation, wordSet } from '../../matcher/words.ts'
import { normAt } from '../../matcher/tokenizer.ts'
import { isRefused } from '../refusal.ts'
import * as lexicon from './lexicon.ts'
import { NOT } from './passage-words.ts'
import { authorizationDraft, type Read } from './requirement.ts'

const OF_VERIFY = wordSet(lexicon.ofVerify)

/** An employer outside E-Verify; nothing where its numbers are spoken of. */
const outside: Read = (match, context) =>
  isRefused(context, OF_VERIFY.has(normAt(context.tokens, match.to)) ? 'meaning' : null, match)
    ? null
    : authorizationDraft('notInEVerify', ['US'])

/** What says that an employer is not in E-Verify, without which nobody can work there on STEM OPT. */
export const verifyPhrases: readonly (readonly [
  phrase: string,
  where: 'even legal',
  read: Read,
])[] = [
  [`${NOT} ..5 ${alternation(lexicon.takingPart)} ..4 e_verify|everify`, 'even legal', outside],
  [
    `${NOT} ..2 e_verify|everify ..1 employer|company|participant|participants|member`,
    'even legal',
    outside,
  ],
  ['e_verify|everify :|-|–? no|none', 'even legal', outside],
]
