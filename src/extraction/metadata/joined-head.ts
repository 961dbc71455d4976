import type { Place } from '../../core/posting.ts'
import { alternation, holdsAny } from '../../matcher/words.ts'
import * as lexicon from './lexicon.ts'
import { hasGenders, mayBeTitle, namesDoer } from './standing-title.ts'
import { isPlace, placesOf } from './written-places.ts'
import { namesJob } from './opening.ts'
import { written, type Written } from './written.ts'

/*
 * Title, employer and place in one line or one sentence: "Compiler Engineer at Larkspur (Cork, Ireland).", "Larkspur (Bath, UK) seeks a Buyer." An advert that
 * lost its line ends has nothing else for a head.
 */

/** What such a line says. */
export interface JoinedHead {
  readonly title: string
  readonly organization: string | null
  readonly places: readonly Place[]
}

/** Words of a title: with capitals, but for small ones between. */
const TITLE = String.raw`\p{Lu}[\p{L}\p{N}+#./&-]*(?:,? (?:\p{Lu}[\p{L}\p{N}+#./&-]*|of|for|and|in|de|du|der|für|&|\([^()]{1,20}\))){0,7}`
/** Words of a firm's name. */
const FIRM = String.raw`\p{Lu}[\p{L}\p{N}&.’'-]*(?: (?:&|and|of|the|\p{Lu}[\p{L}\p{N}&.’'-]*)){0,5}`
/** In brackets, or behind "in" or a comma, up to the end of the sentence. */
const PLACE = String.raw`(?: \((?<bracketed>[^()]{2,60})\)|(?:, based)? in (?<inside>\p{Lu}[^.;:()]{1,50}?)|, (?<behind>\p{Lu}[^.;:()]{1,50}?))?`

/** "Compiler Engineer at Larkspur (Cork, Ireland)", and nothing else in its line or its sentence. */
const AT = new RegExp(
  String.raw`^(?<title>${TITLE}) (?:at|@|for|bei|chez|bij|—) (?<firm>${FIRM}?)${PLACE}(?:$|[.:;!](?=\s)|\s[–—-]\s|\n)`,
  'u',
)
/** "Larkspur (Bath, UK) is hiring a Buyer in Bath." */
const SEEKS = new RegExp(
  String.raw`^(?<firm>${FIRM}?)(?: \((?<where>[^()]{2,60})\))?,? (?:is (?:now |currently |actively )?(?:hiring|seeking|recruiting|looking for|after)|seeks|hires|needs|wants|recruits|has an opening for|sucht|recherche|zoekt|busca) (?:for )?(?:an?|our|the|its|une?|eine?n?) (?:new |experienced |full-time |part-time )?(?<title>${TITLE}?)${PLACE}(?:$|[.:;!](?=\s)|,? (?:to|who|for|with)\s|\s[–—-]\s|\n)`,
  'u',
)
/** Of these a text holds one that `AT` matches, in its first line. */
const JOINTS = [' at ', ' @ ', ' for ', ' bei ', ' chez ', ' bij ', ' — ']
/** Of these a text holds one that `SEEKS` matches. */
const VERBS = [
  ...[' is hiring', ' is seeking', ' is recruiting', ' is looking for', ' is after'],
  ...[' is now ', ' is currently ', ' is actively ', ' seeks', ' hires', ' needs', ' wants'],
  ...[' recruits', ' has an opening for', ' sucht', ' recherche', ' zoekt', ' busca'],
]
/** The longest line, and so much of a text without line ends, that is asked. */
const FAR = 240

/** Verbs with which a sentence begins that is no title. */
const NO_TITLE = new RegExp(String.raw`^(?:${alternation(lexicon.opensNoTitle)})\b`)

/** A heading before the name, which lost its line end. */
const HEADING = new RegExp(
  String.raw`^(?:(?:Position|Job|Role|Company) )?(?:${alternation(lexicon.headingsBeforeName)})`,
)

function placesSaid(groups: Readonly<Record<string, string | undefined>>): readonly Place[] | null {
  const said = groups['bracketed'] ?? groups['inside'] ?? groups['behind'] ?? groups['where']
  if (said === undefined) return []
  return isPlace(written(said.trim())) ? placesOf(said) : null
}

/** "Glazier – Larkspur – Leeds, UK", "Larkspur · Glazier · Leeds, UK": three parts, the last a place, and one of the others names somebody who does a thing. */
function parted(line: string): JoinedHead | null {
  const parts = line.split(/\s+[·•–—-]\s+/)
  const [first, second, place] = parts.map(written)
  if (!first || !second || !place || parts.length !== 3 || !isPlace(place)) return null
  const [title, firm] = namesDoer(second) && !namesDoer(first) ? [second, first] : [first, second]
  const isTitle = namesDoer(title) && mayBeTitle(title) && !namesDoer(firm) && !isPlace(firm)
  return isTitle
    ? { title: title.text, organization: firm.text, places: placesOf(place.text) }
    : null
}

/** The first of the forms that begins a text. V8 takes longer to compile either than for all else that is done with a head, so that the words are sought first. */
const sought = (text: string): RegExpExecArray | null =>
  holdsAny(text, VERBS) ? SEEKS.exec(text) : null
const joined = (text: string): RegExpExecArray | null =>
  holdsAny(text.split('\n', 1)[0] ?? '', JOINTS) ? AT.exec(text) : null

/** A line or sentence of one of the forms, by the names of its groups. */
function said(beginning: string): JoinedHead | null {
  const seeks = sought(beginning)
  const groups = (seeks ?? joined(beginning))?.groups
  if (!groups) return null
  const { inside } = groups
  const [named, firm] = [String(groups['title']), String(groups['firm'])]
  if (NO_TITLE.test(seeks ? firm : named) || isPlace(written(firm))) return null
  const places = placesSaid(groups)
  if (places === null && inside === undefined) return null
  // "in" before what is no place belongs to the title: "Apprentice in Logistics"
  const title = written(places === null ? `${named} in ${inside}` : named)
  if (seeks === null && !isSure(title, places ?? [])) return null
  return {
    title: title.text,
    organization: HEADING.test(firm) ? null : firm,
    places: places ?? [],
  }
}

/** Without a place only a word for a job tells a title from any other name. */
const isSure = (title: Written, places: readonly Place[]): boolean =>
  places.length > 0 || namesJob(title) || hasGenders(title)

/** The head that opens a text or is a line of its own; null where none does. */
export function joinedHead(text: string): JoinedHead | null {
  const beginning = text.slice(0, FAR).trimStart()
  return parted(beginning.split('\n', 1)[0] ?? '') ?? said(beginning)
}
