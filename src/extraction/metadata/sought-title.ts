import { alternation, textAlternation, withPlurals, wordSet, wordsIn } from '../../matcher/words.ts'
import { jobNouns } from '../../vocabulary/job-nouns.ts'
import { titles } from '../../vocabulary/lexicon/roles.ts'
import * as lexicon from './lexicon.ts'
import { namesJob } from './opening.ts'
import { written } from './written.ts'

/*
 * The title of a posting that has none at its head: whom a sentence of it seeks.
 */

/** Words of a title inside a sentence: with capitals, but for small ones between. */
const WORDS = String.raw`(?:[A-Z][\w+#.&-]*|\/|of|for|and|in)(?: (?:[A-Z][\w+#.&-]*|\/|of|for|and|in)){0,6}`

const POST = alternation(lexicon.offeredPosts)

/** "As a Compiler Engineer, you will …", "we are seeking a Compiler Engineer to …", "our Compiler Engineer role": the job's name where the posting has no title. */
const TITLED = [
  new RegExp(
    String.raw`\b(?:[Aa]s|seeking|looking for|hiring|recruiting(?: for)?) (?:an?|our|the) (${WORDS})(?=,? (?:you|to|who|with|at|on|based|that|within|will|\()\b|[.,!]| \()`,
  ),
  new RegExp(
    String.raw`\b(?:our|an?|the|for|new|open) (${WORDS})(?: \([^()]{2,30}\))? (?:${POST})\b`,
  ),
  new RegExp(
    String.raw`\b(?:${POST}) (?:as|of|for) (?:an? |our |the )?(${WORDS})(?=,? (?:you|to|who|with|at|on|based|that|within|will|in)\b|[.,!?]| \()`,
  ),
]

/** "we're currently looking for two", at the begin of a sentence "Hiring a", "Join us as a": what stands before those who are sought, in letters of any size. */
const SEEKS = new RegExp(
  String.raw`(?:\b(?:we|we['’]re|i['’]m|am|is|are|team)(?: (?:${textAlternation(lexicon.seeksNow)}))* |(?:^|\n|[.!?:] )(?:now |currently )?)(?:${textAlternation(lexicon.seeks)})(?: for| to (?:add|hire|recruit))?:? |\bjoin (?:us|(?:our|the) (?:\w+ )?team) as `,
  'gi',
)
/** What is said of them before they are named: how many, and how good they have to be. */
const BEFORE = new RegExp(
  String.raw`^(?:(?:${textAlternation(lexicon.beforeSought)}|\w+-(?:minded|oriented|driven|focused|motivated)),? (?:(?:and|&) )?)+`,
  'i',
)
/** Where their name ends: at the end of the sentence, or where more is told of them. */
const BEHIND = new RegExp(
  String.raw`[.!?:;](?:\s|$)|\n|["“(]|\s[|–—-]\s|,? \b(?:${textAlternation(lexicon.behindSought)})\b`,
  'i',
)
/** Where a sentence begins whose line end was lost: "Data EngineerIn this role". */
const GLUED = /(?<=[a-z]{4})(?=[A-Z][a-z]* [a-z]+ )/
/** Nouns of occupations: "Engineer", "nurses". */
const NOUNS = wordSet(withPlurals(jobNouns))
/** A noun alone that says too little: "engineers". */
const BARE = wordSet(withPlurals(`${titles} intern internship associate assistant lead officer`))
/** Characters and words of such a title at most. */
const LONGEST = 70
const MOST_WORDS = 9

/** The job's name where the posting has no title: "Compiler Engineer", "backend and frontend engineers". */
export function titleIn(text: string): string | null {
  for (const titled of TITLED) {
    const said = titled.exec(text)?.[1]?.replace(/ (?:of|for|and|in|at)$/, '')
    if (said && namesJob(written(said))) return said
  }
  return soughtIn(text)
}

function soughtIn(text: string): string | null {
  for (const { 0: words, index } of text.matchAll(SEEKS)) {
    const begin = index + words.length
    const [named = ''] = text
      .slice(begin, begin + 2 * LONGEST)
      .replaceAll('*', '')
      .replace(BEFORE, '')
      .split(BEHIND)
    const title = fromCapital((named.split(GLUED)[0] ?? '').trim())
    if (isTitle(title)) return title
  }
  return null
}

/** Without what stands in small letters before a name in capitals: "adaptable Software Developer". */
function fromCapital(named: string): string {
  const at = named.search(/(?<![\w.+#-])[A-Z]/)
  return at > 0 && namesOccupation(named.slice(at)) ? named.slice(at) : named
}

const namesOccupation = (title: string): boolean =>
  wordsIn(title.toLowerCase(), '+#-').some((word) => NOUNS.has(word))

const isTitle = (title: string): boolean =>
  title.length <= LONGEST &&
  title.split(' ').length <= MOST_WORDS &&
  namesOccupation(title) &&
  !BARE.has(title.toLowerCase())
