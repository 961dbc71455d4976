import { ungluedPlaces } from './glued-places.ts'
import type { Labelled } from './labels.ts'

/*
 * Places behind labels that have no colon: "Location – Leeds", "Primary LocationUSA-OH-Dayton" of systems that print a label and its value side by side, and the card
 * of a job between whose amounts and terms a place stands: "$90K - $120K • 0.5% • Boise, ID, US Job type Full-time".
 */

/** Where a line begins, or would if its end were not lost. */
const OPENS = /(?:^|[\n\r*>#•·-]\s*|[\p{Ll}\p{N}).!])$/u
const BEFORE = /(?:(?:Primary|Main|Job|Work|Work Primary|Primary Work|Office) )?$/
/** Behind the word: a dash with white space on both sides. */
const DASH = /^s?\*{0,2}\s[–—-]\s(?=\S)/
/** Behind it the country's code or name and its state, joined by hyphens, whatever signs stand before: "USA-OH-Dayton". */
const CODED =
  /^[\s.*:]{0,6}((?:USA?|United States)\s?\\?-\s?[A-Z][A-Za-z]*(?: [A-Z][a-z]+)?\s?\\?-\s?[A-Z][a-z]+(?: [A-Z][a-z]+){0,2})/
/** A further label on the same line: "Location – Leeds Duration – six months". */
const NEXT = /\s\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?\s[–—-]\s/u
const LONGEST = 100

const WORD = 'Location'

/** What stands behind the word that ends at `from`; null where it is no value of a label. */
function valueBehind(text: string, from: number, isPrimary: boolean): string | null {
  const ahead = text.slice(from, from + LONGEST)
  const coded = isPrimary ? CODED.exec(ahead)?.[1] : undefined
  if (coded !== undefined) return coded.replaceAll('\\', '')
  const dash = DASH.exec(ahead)
  if (!dash) return null
  const [line = ''] = ahead.slice(dash[0].length).split('\n', 1)
  return ungluedPlaces(line.slice(0, NEXT.exec(` ${line}`)?.index ?? line.length)).trim()
}

/** The part of a card between the last of its dots and its terms. */
const TERMS = ' Job type '
const DOT = '•'
function placeOfCard(text: string): Labelled[] {
  const end = text.indexOf(TERMS)
  const dot = end < 0 ? -1 : text.lastIndexOf(DOT, end)
  if (dot < 0 || end - dot > LONGEST) return []
  const value = text.slice(dot + 1, end).trim()
  return [{ field: 'location', value, at: dot + 1, own: false }]
}

/** Every such label of a text. */
export function unmarkedLabels(text: string): Labelled[] {
  const found = placeOfCard(text)
  for (let at = text.indexOf(WORD); at >= 0; at = text.indexOf(WORD, at + 1)) {
    const near = text.slice(Math.max(0, at - 24), at)
    const begin = BEFORE.exec(near)?.index ?? near.length
    // most have a colon, and no value here
    const value = valueBehind(text, at + WORD.length, near.slice(begin).includes('Primary'))
    if (value && OPENS.test(near.slice(0, begin)))
      found.push({ field: 'location', value, at: at - near.length + begin, own: false })
  }
  return found
}
