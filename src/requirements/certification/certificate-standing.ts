import { itemAt } from '../../core/item-at.ts'
import { isoWhen, type Day, type When } from '../../core/day.ts'
import { whenOf, writtenDate } from '../../matcher/dates.ts'
import { tokenize, type Token } from '../../matcher/tokenizer.ts'
import { holdsWord } from '../../matcher/words.ts'
import * as lexicon from './lexicon.ts'

/** Whether a certificate of a profile is held, still to be gained, or was held once; with the day that says so, where one does. */
export interface CertificateStanding {
  readonly is: 'held' | 'under way' | 'expired'
  readonly date: string | null
}

/** Characters before a date in which the words stand that say what it is the date of. */
const BEFORE = 24

interface Dated {
  readonly when: When
  /** The words before it, in small letters. */
  readonly before: string
}

function datesIn(written: string, tokens: readonly Token[]): readonly Dated[] {
  const found: Dated[] = []
  for (let at = 0; at < tokens.length; at++) {
    const eaten = writtenDate.eat(tokens, at, tokens.length)
    const when = eaten && whenOf(eaten.value)
    if (!eaten || !when) continue
    const { start } = itemAt(tokens, at)
    found.push({ when, before: written.slice(Math.max(0, start - BEFORE), start) })
    at = eaten.to - 1
  }
  return found
}

const HELD: CertificateStanding = { is: 'held', date: null }

/**
 * How a certificate stands that a profile names: "CPA (in progress)" is under way, "PMP (expired 2023)" and "valid until 2023-05" are no longer held. A date
 * to come is that of an exam, unless it is said to be the end.
 */
export function certificateStanding(written: string, asOf: Day): CertificateStanding {
  const small = written.toLowerCase()
  const dates = /\d/.test(small) ? datesIn(small, tokenize(written)) : []
  const end = dates.find(({ before }) => holdsWord(before, lexicon.endWords))
  if (end) return end.when.last < asOf ? { is: 'expired', date: isoWhen(end.when) } : HELD
  if (holdsWord(small, lexicon.lapsed)) return { is: 'expired', date: null }
  const toCome = dates.find(({ when }) => when.first > asOf)
  if (toCome) return { is: 'under way', date: isoWhen(toCome.when) }
  return holdsWord(small, lexicon.underWay) || isPartOfExams(small)
    ? { is: 'under way', date: null }
    : HELD
}

/** "CFA Level II": of a certificate that is gained in parts, one of them. */
const isPartOfExams = (small: string): boolean =>
  holdsWord(small, lexicon.gainedInParts) && holdsWord(small, lexicon.partsOfExams)

/** Certificates of one maker or trade by their rank, the lowest first. */
const LADDERS = lexicon.ladders.map((names) => names.split(' < '))

/** How many rungs a certificate stands above another of the same ladder; null where no ladder holds both. */
export function rungsAbove(held: string, asked: string): number | null {
  for (const ladder of LADDERS) {
    const [low, high] = [ladder.indexOf(asked), ladder.indexOf(held)]
    if (low >= 0 && high >= 0) return high - low
  }
  return null
}
