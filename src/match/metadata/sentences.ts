import type { Place, Workplace } from '../../core/posting.ts'
import type { Passage } from '../../text/outline.ts'
import type { Token } from '../../text/tokens.ts'
import { countryOf } from '../../vocabulary/countries.ts'
import { namesJob } from './opening.ts'
import { isPlace, placesOf } from './places.ts'
import type { Sentences, Topic } from './topics.ts'

/** A place in a sentence: words with capitals, and the state or country behind a comma. */
const PLACE = "([A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ž.'’-]+(?: (?:of |and |or )?[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ž.'’-]+){0,3}(?:, (?:[A-Z]{2}\\b|[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ž.]+(?: [A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ž.]+){0,2})){0,2})"
const JOB = '(?:role|position|internship|job|opportunity|candidate|intern|team member|person|employee)'

/** By topic: what a sentence must say before a place for it to be where this job is, not where the company, a customer or a team is. */
const SENTENCES: readonly (readonly [Topic, RegExp])[] = [
  ['job', new RegExp(`\\b${JOB} (?:is|are|will be|can be|must be|would be|may be) (?:[a-zß-öø-ÿ-]+ ){0,5}(?:based|located|performed|sited)?,? ?(?:out of|in|at|from|near|within|around|based in|located in) (?:the |our )?${PLACE}`)],
  ['job', new RegExp(`\\b${JOB},? (?:based|located|onsite|on-site|in-person|hybrid|remote) (?:out of|in|at|from) (?:the |our )?${PLACE}`, 'u')],
  ['office', new RegExp(`\\b(?:work(?:ing)?|based|located|role|position|hybrid|onsite|on-site|in[- ]person|in[- ]office|days?) (?:[a-zß-öø-ÿ-]+ ){0,5}(?:from|in|at|out of|to) our (?:[A-Za-zÀ-ÖØ-öø-ž]+ ){0,2}?${PLACE}(?:,? [a-zß-öø-ÿ]+)? (?:office|headquarters|HQ|hub|location|site|studio|lab|campus)`)],
  ['moving', new RegExp(`\\b(?:relocate|relocating|commute|commuting) to (?:the |our )?${PLACE}`, 'u')],
  ['seeking', new RegExp(`\\b(?:seeking|looking for|hiring) (?:an?|our) [^.\\n]{3,80}? (?:to join (?:our|the) [^.\\n]{0,40} ?|based |located |, )?(?:in|at) (?:our )?${PLACE}`, 'u')],
  ['living', new RegExp(`\\b(?:[Cc]andidates?|[Aa]pplicants?|[Yy]ou) (?:must|should|will|need to|are|can) (?:[a-zß-öø-ÿ-]+ ){0,3}(?:be )?(?:based|located|reside|live|residing) (?:in|within|near) (?:the |or )?${PLACE}`)],
]

const tail = /^(?:.*?)(?: (?:Office|Headquarters|HQ|Team|Area|Campus))$/

/** Where the job is, by title and sentences; only places that are known as such. */
export function placesIn(title: string | null, sentences: Sentences): readonly Place[] {
  const named = title === null ? [] : titlePlaces(title)
  if (named.length > 0) return named
  for (const said of firstSaid(sentences)) {
    const places = placesOf(tail.test(said) ? said.replace(/ (?:Office|Headquarters|HQ|Team|Campus)$/, '') : said).filter((p) => p.country !== null || isPlace(p.text))
    if (places.length > 0) return places
  }
  return []
}

function* firstSaid(sentences: Sentences): Generator<string> {
  for (const [topic, phrase] of SENTENCES) {
    for (const passage of sentences.on(topic)) {
      const said = leadsToName(sentences.tokens, passage) ? phrase.exec(sentences.wordsOf(passage))?.[1] : undefined
      if (said) yield said
    }
  }
}

const PREPOSITIONS = new Set(['in', 'at', 'from', 'near', 'within', 'around', 'of', 'to'])
/** So many words may stand between the preposition and the place: "from our beautiful Lake Street office". */
const BETWEEN = 4

/** Whether a word with a capital stands behind a preposition: no place is named without. */
function leadsToName(tokens: readonly Token[], { from, to }: Passage): boolean {
  let preposition = -BETWEEN
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token
    if (PREPOSITIONS.has(token.norm)) preposition = at
    else if (at - preposition <= BETWEEN && token.kind === 'word' && token.text !== token.norm) return true
  }
  return false
}

/** "Data Engineer - Bengaluru", "Engineer (Hybrid - Seattle, WA)". */
function titlePlaces(title: string): readonly Place[] {
  const parts = title.split(/\s[-–—|]\s|[()]/).slice(1)
  for (const part of parts) {
    const written = part.trim()
    if (written !== '' && isPlace(written.replace(/^(?:remote|hybrid|on-?site)\s*[-,:–]?\s*/i, '')) && countryOf(written) !== null) return placesOf(written)
  }
  return []
}

/** "As a Compiler Engineer, you will …", "we are seeking a Compiler Engineer to …": the job's name where the posting has no title. */
const TITLED = /\b(?:[Aa]s|seeking|looking for|hiring|recruiting) (?:an?|our|the) ((?:[A-Z][\w+#.&-]*|\/|of|for|and|in)(?: (?:[A-Z][\w+#.&-]*|\/|of|for|and|in)){0,6})(?=,? (?:you|to|who|with|at|on|based|that|within|will)\b|[.,!])/

export function titleIn(text: string): string | null {
  const said = TITLED.exec(text)?.[1]?.replace(/ (?:of|for|and|in|at)$/, '')
  return said && namesJob(said) ? said : null
}

/** Signs of how one works with their topics, in the order in which they weigh. What is about clouds, teams or customers does not fit any. */
const WORKPLACE: readonly (readonly [Workplace, Topic, RegExp])[] = [
  ['hybrid', 'hybrid', /#LI-hybrid\b/i],
  ['onsite', 'onsite', /#LI-on-?site\b/i],
  ['remote', 'remote', /#LI-remote\b/i],
  ['onsite', 'remote', /\b(?:no remote|not (?:a )?remote|remote (?:work )?(?:is )?not|isn[’']t (?:a )?remote|cannot be (?:done |performed )?remote)/i],
  ['hybrid', 'hybrid', /\bhybrid[’'"”]?,? (?:work|working|role|position|schedule|model|environment|arrangement|office|opportunity|in\b|from|setup|setting|format|structure|policy|internship|approach|remote|flexib|\()/i],
  ['hybrid', 'hybrid', /(?:\b(?:is|as|are|be|on a|work) (?:an? |currently |designed as )?[‘'"“]?hybrid[’'"”]?(?: |\.|,|;|$)(?!(?:cloud|model|search|app|data|system|architecture|environment|mobile|infrastructure)))/i],
  ['hybrid', 'days', /\b(?:[1-4]|one|two|three|four)(?:\s?(?:-|–|to)\s?(?:[2-4]|two|three|four))?\+? days? (?:a|per|each|\/|every)\s?week (?:in|at|from|on)[ -](?:the |our |an? )?(?:[\w-]+ ){0,3}?(?:office|site|person|onsite|hq)/i],
  ['hybrid', 'days', /\b(?:in|at|from|to|into) (?:the|our|an?) (?:[\w-]+ ){0,3}?(?:office|hq) (?:for )?(?:at least |a minimum of )?(?:[1-4]|one|two|three|four)(?:\s?(?:-|–|to)\s?(?:[2-4]|two|three|four))?\+? days/i],
  ['remote', 'remote', /\b(?:this|the) (?:is )?(?:an? )?(?:role|position|job|internship|opportunity)? ?(?:is|can be|will be|may be)? ?(?:an? )?(?:100 ?% |fully |completely |entirely )?remote[ -]?(?:first |based |only )?(?:role|position|job|internship|opportunity|work|within|in\b|from|\.|,|and|with|\()/i],
  ['remote', 'remote', /\b(?:100 ?%|fully|completely|entirely)[ -]remote\b(?! (?:or|and) )/i],
  ['remote', 'remote', /\bremote (?:position|role|job|internship|opportunity)\b|\bwork (?:100 ?% )?remotely from (?:anywhere|home)\b|\bremote-first\b/i],
  ['onsite', 'onsite', /\b(?:this|the) (?:role|position|job|internship|opportunity) (?:is|will be|requires)[^.\n]{0,50}\b(?:on-?site|on site|in[- ]office|in[- ]person)\b/i],
  ['onsite', 'onsite', /\b(?:work(?:ing)? model|work(?:place)? type|work arrangement|location type)[^.\n]{0,30}\bon-?site|\b(?:fully|100 ?%|full[- ]time,?) (?:on-?site|in[- ](?:office|person))\b|\bon-?site (?:role|position|job|internship|in our|at our|5 days|five days)\b/i],
  ['onsite', 'days', /\b(?:5|five) days (?:a|per) week (?:in|on|at)\b/i],
]

export const workplaceIn = (sentences: Sentences): Workplace | null => WORKPLACE.find(([, topic, sign]) => sentences.words(topic).some((s) => sign.test(s)))?.[0] ?? null
