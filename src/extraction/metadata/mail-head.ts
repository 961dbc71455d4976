import { holdsAny } from '../../matcher/words.ts'
import * as lexicon from './lexicon.ts'

/*
 * What stands above a posting that was sent on: a note of who passes it on, the line that announces the mail, and the mail's own lines of sender and day.
 */

/** Alternatives of an expression. */
const oneOf = (phrases: readonly string[]): string => phrases.join('|')

/** "---------- Forwarded message ---------", "On Tue, 3 Nov 2026, Ada <ada@mail.example> wrote:". */
const ANNOUNCES = new RegExp(
  String.raw`^[ \t]*(?:[-_*]{2,} ?)?(?:${oneOf(lexicon.forwarded)})[ \t]*(?:[-_*]{2,}|:)?[ \t]*$` +
    String.raw`|^[ \t]*(?:on|am|le|el|il|op|em) [^\n]{6,140}\b(?:${oneOf(lexicon.wroteVerbs)})[^\n]{0,60}:[ \t]*$`,
  'gimu',
)
/** "From: …", "Subject: …" at the beginning of what follows. */
const HEADER_LINE = new RegExp(
  String.raw`^[ \t]*(?:(?:${oneOf(lexicon.mailHeaders)})[ \t]?:[^\n]*)?\n`,
  'iu',
)
/** Of these a text holds one that an expression above matches. */
const PIECES = [...lexicon.forwarded, ...lexicon.wroteVerbs]
/** "Dear students,", "Hi Bea,": a greeting as a line. */
const GREETING = new RegExp(
  String.raw`^\s*(?:${oneOf(lexicon.greetings)})\b[^\n.:?]{0,40}[,!:]?[ \t]*\n`,
  'iu',
)
const FAR = 3000

/** Where the text of the last mail that is sent on begins in a text; 0 where none is. */
export function behindMailHead(text: string): number {
  const beginning = text.slice(0, FAR)
  if (!holdsAny(beginning, PIECES)) return 0
  const last = [...beginning.matchAll(ANNOUNCES)].at(-1)
  if (!last) return 0
  let at = last.index + last[0].length + 1
  for (const line of [HEADER_LINE, GREETING])
    for (;;) {
      const length = line.exec(text.slice(at, at + FAR))?.[0].length ?? 0
      if (length === 0) break
      at += length
    }
  return at
}
