import { startsLetter, startsUpper } from '../../matcher/chars.ts'
import { alternation } from '../../matcher/words.ts'
import * as lexicon from './lexicon.ts'
import { labelAlone, labels } from './labels.ts'
import { bylineOf } from './byline.ts'
import { namesJob, type OpeningLine } from './opening.ts'
import { endsInLegalForm, isPlace } from './written-places.ts'
import { workplaceSaid } from './workplace.ts'
import { written, type Written } from './written.ts'

/*
 * A title by how it stands. No list holds every occupation, but the head of an advert is built the same way in every trade: a short line without a verb, and
 * under it who hires and where.
 */

/** Who is meant, in adverts of languages whose nouns have a gender: "(m/w/d)", "(f/m/x)", "(H/F)", "(m/v)". Only a title bears it. */
const GENDERS = /\((?:[mwfhdvxiga*]|div|all)(?:\s?[/|]\s?(?:[mwfhdvxiga*]|div|all)){1,4}\)/i

export const hasGenders = ({ text }: Written): boolean => GENDERS.test(text)

/** Behind a title this says that it is on offer: "Compiler Engineer opportunity", the subject of a message. */
const OFFERED = new RegExp(` (?:${alternation(lexicon.offeredPosts)}|job)$`)

/** Of "DevOps-Ingenieurin (m/w/x) in Leipzig" the title and the place; the line itself where it names none. */
export function partPlace(written: string): readonly [title: string, place: string] {
  const line = written.replace(OFFERED, '')
  const [, title, place] = /^(.{3,80}?\)) in (\p{Lu}[^|;]{2,50})$/u.exec(line) ?? []
  return title && place ? [title, place] : [line, '']
}

/** Endings of those who do a thing, in the languages of the adverts: "statistician", "underwriter", "Analista", "rédacteur". */
const DOER = new RegExp(String.raw`(?:${alternation(lexicon.doerEndings)}|\bnurse)$`, 'i')
/** What stands behind the noun of a title: "Buyer, Dairy", "Chef (Evenings)", "Estimator II", "Baker in Training". */
const BEHIND_NOUN = /\s*(?:[,(/|–—-]\s|\s(?:[IVX]{1,3}|[1-4]|in|of|for|de|für|voor|to)\b).*$/

/** A firm's name in one word: "WorldMerchant". */
const WRITTEN_TOGETHER = /\p{Ll}\p{Lu}\p{Ll}+$/u

/** Whether the words name somebody who does a thing. */
export function namesDoer(line: Written): boolean {
  const noun = line.text.replace(GENDERS, '').replace(BEHIND_NOUN, '').trim()
  return namesJob(line) || (DOER.test(noun) && !WRITTEN_TOGETHER.test(noun))
}

const LONGEST = 70
const MOST_WORDS = 9

/** A line that is as long as titles are, and no place, firm, label or sentence. */
export const mayBeTitle = (line: Written): boolean =>
  line.text.length <= LONGEST &&
  line.text.split(/\s+/).length <= MOST_WORDS &&
  /^[\p{L}\p{N}]/u.test(line.text) &&
  !/[.:?!;]$/.test(line.text) &&
  !endsInLegalForm(line.text) &&
  !isPlace(line) &&
  bylineOf(line) === null

/** A label with its value that tells where the job is or who hires. */
const isLabelled = ({ text }: OpeningLine): boolean =>
  labels(text).some(({ field, own }) => own && (field === 'location' || field === 'organization'))

/**
 * Whether the first of these lines is a title by what stands under it, whatever it names: the line says who is meant, or the next one is employer and place, or
 * a firm by its ending. Over a place alone, or a label, a line may be a firm's name too; there it has to name somebody who does a thing.
 */
export function standsAsTitle([first, second, third]: readonly OpeningLine[]): boolean {
  if (!first || !mayBeTitle(first)) return false
  if (hasGenders(first)) return true
  if (!second) return false
  const below = bylineOf(second)
  if (below && below.organization !== null) return true
  if (endsInLegalForm(second.text)) return true
  // title, employer and place on three lines
  if (!second.apart && third?.apart === false && labelAlone(second) === null && isPlace(third))
    return true
  return (below !== null || isLabelled(second)) && namesDoer(first)
}

/** Firms are called by many of a trade, posts by one: "Foster Architects", "Quill Engineering". */
const OF_FIRM = /(?:\p{L}{2}s|ing|[Gg]roup|[Ll]ab)$/u

/** Whether the second line is no title but the employer with the place, named for its trade, below a line that names somebody who does a thing. */
export function isAboveFirm([first, second]: readonly OpeningLine[]): boolean {
  const below = second ? bylineOf(second) : null
  return (
    first !== undefined &&
    below !== null &&
    below.organization !== null &&
    OF_FIRM.test(below.organization) &&
    mayBeTitle(first) &&
    namesDoer(first)
  )
}

/** Where the title stands again without the place of a search behind it: "Rigger in Leeds, UK", and below it "Rigger". */
export function shortestOf(lines: readonly OpeningLine[], at: number): number {
  const searched = lines[at]?.text ?? ''
  const alone = lines.findIndex(
    (line, i) => i > at && searched.startsWith(`${line.text} in `) && namesJob(line),
  )
  return alone < 0 ? at : alone
}

/** Of "Senior Ruby developer (remote in the EU)" and "Remote Ruby Developer" the title. */
export function titleBesideWay({ text }: Written): string | null {
  const title = written(
    text.replace(/\s*\([^()]*\)$/, '').replace(/^(?:remote|hybrid)\s+(?=[A-Z])/i, ''),
  )
  const isTitle = title.text !== text && namesJob(title) && title.text.includes(' ')
  return isTitle && workplaceSaid(title) === null && !isPlace(title) ? title.text : null
}

/** Titles are written with capitals, sentences without. */
export function isCapitalised({ tokens }: Written): boolean {
  const words = tokens.filter(
    ({ kind, text }) => kind === 'word' && text.length > 2 && startsLetter(text.slice(-1)),
  )
  return (
    words.length > 0 && words.filter(({ text }) => startsUpper(text)).length * 2 >= words.length
  )
}
