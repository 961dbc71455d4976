import * as lexicon from '../vocabulary/lexicon/kinds-of-text.ts'
import { holdsAny, wordSet } from './words.ts'

const HEADINGS: ReadonlySet<string> = new Set(lexicon.headingsOfCvs)
const OF_EVERY_CV: ReadonlySet<string> = new Set(lexicon.headingsOfEveryCv)
const ADDRESS = wordSet(lexicon.wordsOfAddress)

/** A CV is a few pages; what follows says no more of what it is. */
const LONGEST = 20_000
/** Headings and stretches of years that a CV has at least. */
const FEWEST_HEADINGS = 2
const FEWEST_STRETCHES = 2
/** Words of address that a CV may quote, and that an advert has at least. */
const MOST_OF_CV = 2
const FEWEST_OF_ADVERT = 3

/** "2021 – 2023", "Jun 2024 - Sep 2024", "03/2022 to present" */
const STRETCH =
  /\b(?:19|20)\d\d\s{0,3}(?:[–—-]|\bto\b)\s{0,3}(?:\p{L}{3,9}\.?\s|\d{1,2}[/.])?(?:(?:19|20)\d\d|present|now|today|current|ongoing|heute)\b/giu

function wordsOfAddress(text: string): number {
  let count = 0
  for (const word of text.toLowerCase().split(/[^\p{L}']+/u)) if (ADDRESS.has(word)) count++
  return count
}

/** The headings of a CV that have lines of their own. */
function headingsIn(text: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (const line of text.split('\n')) {
    const heading = line.replace(/^[\s#*]+|[\s:*]+$/g, '').toLowerCase()
    if (HEADINGS.has(heading)) found.add(heading)
  }
  return found
}

/** Whether a text is that of a CV: it has headings of one and stretches of years, and speaks to nobody. */
export function readsLikeCv(whole: string): boolean {
  const text = whole.slice(0, LONGEST)
  const headings = headingsIn(text)
  return (
    headings.size >= FEWEST_HEADINGS &&
    [...headings].some((heading) => OF_EVERY_CV.has(heading)) &&
    (text.match(STRETCH)?.length ?? 0) >= FEWEST_STRETCHES &&
    wordsOfAddress(text) <= MOST_OF_CV
  )
}

/** Whether a text is that of an advert for a job: it speaks to somebody, and of what is asked or offered. */
export function readsLikeAdvert(whole: string): boolean {
  const text = whole.slice(0, LONGEST)
  return (
    wordsOfAddress(text) >= FEWEST_OF_ADVERT &&
    holdsAny(text, lexicon.wordsOfAdverts) &&
    !readsLikeCv(text)
  )
}
