import { filter, map } from '../../core/lists.ts'
import type { Passage } from '../../text/outline.ts'
import type { Token } from '../../text/tokens.ts'
import { Topics } from '../../text/topics.ts'

/** Words of which one stands in every phrase of a topic. */
const WORDS = {
  name: 'at is join joining about who',
  workplace: 'hybrid remote remotely onsite site office person day days hq',
  place:
    'role position internship job opportunity candidate candidates intern person employee member work working based located hybrid onsite days relocate relocating commute commuting seeking looking hiring applicant applicants you',
  employment: 'internship intern part contract temporary full permanent',
  pay: '$ £ € ¥ ₹ ₩ ₪ ₽ zł usd eur gbp cad aud nzd chf jpy cny rmb inr sgd hkd dkk sek nok pln czk huf ron brl mxn zar ils aed krw twd thb myr idr php vnd try',
  deadline: 'deadline close closes closed closing due until through apply',
  time: 'week weeks wk wks month months summer fall spring winter autumn start starts starting begin begins beginning commence commences commencing january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
} as const

export type Topic = keyof typeof WORDS
const TOPICS = new Topics<Topic>(WORDS)

/** The sentences of a posting, each with what it may speak of: one look at every word, so that no phrase is sought where it cannot stand. */
export class Sentences {
  private readonly said: readonly { readonly passage: Passage; readonly topics: number }[]
  readonly text: string
  readonly tokens: readonly Token[]

  constructor(text: string, tokens: readonly Token[], passages: readonly Passage[]) {
    this.text = text
    this.tokens = tokens
    this.said = filter(
      map(passages, (passage) => ({
        passage,
        topics: TOPICS.of(tokens, passage.from, passage.to),
      })),
      ({ topics }) => topics !== 0,
    )
  }

  /** The passages that may speak of `topic`. */
  on(topic: Topic): readonly Passage[] {
    return map(
      filter(this.said, ({ topics }) => TOPICS.speaks(topics, topic)),
      ({ passage }) => passage,
    )
  }

  /** How tokens `from` to before `to` are written. */
  quote(from: number, to: number): string {
    return this.text.slice(this.tokens[from]?.start, this.tokens[to - 1]?.end)
  }
}
