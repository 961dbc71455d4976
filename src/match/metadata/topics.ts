import type { Passage } from '../../text/outline.ts'
import type { Token } from '../../text/tokens.ts'
import { Topics } from '../../text/topics.ts'

/** Words of which one stands in every phrase of a topic. */
const WORDS = {
  at: 'at',
  is: 'is',
  join: 'join joining',
  about: 'about who',
  hybrid: 'hybrid',
  remote: 'remote remotely',
  onsite: 'onsite site office person',
  days: 'day days',
  job: 'role position internship job opportunity candidate intern person employee member',
  office: 'office offices headquarters hq hub hubs location locations site sites studio lab labs campus',
  moving: 'relocate relocating commute commuting',
  seeking: 'seeking looking hiring',
  living: 'based located reside live residing',
  internship: 'internship intern',
  partTime: 'part',
  contract: 'contract',
  temporary: 'temporary',
  fullTime: 'full permanent',
  pay: '$ £ € ¥ ₹ ₩ ₪ zł usd eur gbp cad aud nzd chf jpy cny rmb inr sgd hkd dkk sek nok pln czk huf ron brl mxn zar ils aed krw twd thb myr idr php vnd try us$ c$ a$ s$',
  deadline: 'deadline close closes closed closing due until through apply',
  time: 'week weeks wk wks month months summer fall spring winter autumn start starts starting begin begins beginning commence commences commencing january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
} as const

export type Topic = keyof typeof WORDS
const TOPICS = new Topics<Topic>(WORDS)

/** The sentences of a posting, each with what it may speak of: one look at every word, so that no phrase is sought where it cannot stand. */
export class Sentences {
  private readonly said: readonly { readonly passage: Passage; readonly topics: number }[]
  private readonly text: string
  readonly tokens: readonly Token[]

  constructor(text: string, tokens: readonly Token[], passages: readonly Passage[]) {
    this.text = text
    this.tokens = tokens
    this.said = passages.map((passage) => ({ passage, topics: TOPICS.of(tokens, passage.from, passage.to) })).filter(({ topics }) => topics !== 0)
  }

  /** The passages that may speak of `topic`. */
  on(topic: Topic): readonly Passage[] {
    return this.said.filter(({ topics }) => TOPICS.speaks(topics, topic)).map(({ passage }) => passage)
  }

  /** Their words; of a stretch without an end, its beginning. */
  words(topic: Topic): readonly string[] {
    return this.on(topic).map((p) => this.wordsOf(p))
  }

  wordsOf({ span }: Passage): string {
    return this.text.slice(span.start, Math.min(span.end, span.start + LONGEST))
  }
}

/** A sentence is not longer than this; what is longer is no sentence. */
const LONGEST = 2000
