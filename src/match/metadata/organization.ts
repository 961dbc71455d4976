import type { Passage } from '../../text/outline.ts'
import { conceptNamed } from '../../vocabulary/index.ts'
import type { Sentences, Topic } from './topics.ts'

/** Up to five words that begin with a capital: "Bank of Examples". */
const CALLED = `(${'[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ž0-9&’.-]{1,30}'}(?: (?:of |the |and |& |for )?${'[A-ZÀ-ÖØ-Þ0-9&][A-Za-zÀ-ÖØ-öø-ž0-9&’.-]{0,30}'}){0,4})`

/** Phrases that name the employer, the surest first, with the topics of their sentences. */
const PHRASES: readonly (readonly [Topic, RegExp])[] = [
  ['at', new RegExp(`\\b(?:[Aa]t|AT) ${CALLED}, (?:we|you|our|your|it|I)\\b`, 'u')],
  ['is', new RegExp(`(?:^|[.!?\\n]\\s*)${CALLED} is (?:an|a|the|one of|seeking|looking|hiring|searching|building|proud|committed|on a mission)\\b`, 'u')],
  ['at', new RegExp(`\\b(?:team|[Ii]nternship|[Ii]ntern|[Cc]areer|[Cc]areers|working|work|job|role|[Ll]ife|[Ww]hy|interns|employment) at ${CALLED}`, 'u')],
  ['join', new RegExp(`\\b(?:[Jj]oin|[Jj]oining) (?:the )?${CALLED}`, 'u')],
  ['at', new RegExp(`\\bat ${CALLED}[.]`, 'u')],
  ['about', new RegExp(`\\b(?:[Ww]ho we are|[Aa]bout(?: the company)?:?) ${CALLED}`, 'u')],
]

const NOT_NAME = /^(?:This|That|The|Our|Your|We|You|It|Its|There|They|Team|Role|Job|Position|Company|About|Us|As|In|At|If|What|Who|Why|How|An?|Here|All|Data|Software|Machine|Senior|Junior|Engineering|Engineer|Intern|Internship|Please|Overview|Description|Summary|AI|ML|IT|Remote|Qualified|Each|Every|Candidate|Candidates|Experience|Apply|Full|Part|Tech|Technology|Contract|Permanent|Join|Currently|Today|One|Our|His|Her|My|Location|Salary|People|Work|Being|LinkedIn|Glassdoor|Indeed)\b/

/** "LarkspurLarkspur" stands where a heading and its text were glued. */
const once = (name: string): string => (name.length > 5 && name.slice(0, name.length / 2).repeat(2) === name ? name.slice(0, name.length / 2) : name)

const tidy = (name: string): string => once(bare(name))

const bare = (name: string): string => name.replace(/(?<=[a-zß-öø-ÿ])(?:We|Our|The|At|Job|About|This|You)[’'a-zß-öø-ÿ]*$/, '').replace(/(?:[’']s|[.,'’-])+$/, '').replace(/ (?:Team|Careers|Group Team|is|Inc|Corp)$/, (suffix) => (suffix === ' Inc' || suffix === ' Corp' ? suffix : ''))

/** A heading "About Larkspur" names the employer; "About us", "About the team" do not. */
function fromHeading(text: string, passages: readonly Passage[]): string | null {
  for (const p of passages) {
    if (!p.isHeading || p.to - p.from > 7) continue
    const said = /^[^A-Za-zÀ-ÖØ-öø-ž]*(?:About|Who is|Why|Why join|Life at|Working at|Inside) ([A-ZÀ-ÖØ-Þ][^?!:]{1,40}?)[?!:*\s]*$/.exec(text.slice(p.span.start, p.span.end))?.[1]
    if (said && !NOT_NAME.test(said) && !/\b(?:Team|Role|Position|Job|Internship|Program|Us|You|Project|Opportunity|Department|Group|Division|Lab)\b/i.test(said)) return tidy(said)
  }
  return null
}

/** An advert names its employer early. */
const FAR = 6000

/** The employer, where no label and no head names it. */
export function organizationIn(text: string, passages: readonly Passage[], sentences: Sentences): string | null {
  const heading = fromHeading(text, passages)
  if (heading) return heading
  const beginning = text.slice(0, FAR)
  let best: string | null = null
  let times = 0
  for (const [topic, phrase] of PHRASES) {
    const said = firstSaid(phrase, sentences.on(topic), sentences)
    const name = said && tidy(said)
    if (!name || NOT_NAME.test(name) || name.length < 2) continue
    // a product may be the subject of a sentence; the employer is named most often
    const named = beginning.split(name).length - 1
    if (named > times) [best, times] = [name, named]
  }
  return best
}

function firstSaid(phrase: RegExp, passages: readonly Passage[], sentences: Sentences): string | null {
  for (const passage of passages) {
    if (passage.span.start > FAR) return null
    const said = phrase.exec(sentences.wordsOf(passage))?.[1]
    // "Rust is a plus" among the demands is about no employer
    if (said && !((passage.bullet || passage.section.role === 'requirement') && conceptNamed(said))) return said
  }
  return null
}
