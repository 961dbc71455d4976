import type { Passage } from '../../text/outline.ts'
import type { Token } from '../../text/tokens.ts'

export type Topic = 'workplace' | 'place' | 'employment' | 'pay' | 'deadline' | 'time'

/** A word of its topic, without which no phrase of that topic can stand in a sentence. */
const WORDS: Readonly<Record<Topic, string>> = {
  workplace: 'hybrid remote remotely onsite site office person hq #',
  place: 'based located relocate relocating commute commuting reside residing live office headquarters hq hub campus studio site role position internship job opportunity candidate candidates intern applicants seeking hiring',
  employment: 'full part permanent contract contractor internship intern temporary fixed',
  pay: '$ £ € ¥ ₹ ₩ ₪ zł usd eur gbp cad aud nzd chf jpy cny rmb inr sgd hkd dkk sek nok pln czk huf ron brl mxn zar ils aed krw twd thb myr idr php vnd try us$ c$ a$ s$',
  deadline: 'deadline close closes closed closing due until through apply',
  time: 'week weeks wk wks month months summer fall spring winter autumn start starts starting begin begins beginning commence commences commencing january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
}

const TOPICS = Object.keys(WORDS) as readonly Topic[]
const BIT = new Map<string, number>()
TOPICS.forEach((topic, i) => WORDS[topic].split(' ').forEach((word) => BIT.set(word, (BIT.get(word) ?? 0) | (1 << i))))

/** The passages that can say something of each topic: one look at every word, so that no phrase is sought where it cannot stand. */
export function byTopic(tokens: readonly Token[], passages: readonly Passage[]): Readonly<Record<Topic, readonly Passage[]>> {
  const found: Record<Topic, Passage[]> = { workplace: [], place: [], employment: [], pay: [], deadline: [], time: [] }
  for (const passage of passages) {
    let bits = 0
    for (let at = passage.from; at < passage.to; at++) bits |= BIT.get(tokens[at]?.norm ?? '') ?? 0
    for (let i = 0; bits >> i > 0; i++) {
      const topic = TOPICS[i]
      if (topic && (bits >> i) & 1) found[topic].push(passage)
    }
  }
  return found
}

/** The words of passages, one after the other, each with its neighbourhood cut off. */
export const wordsOf = (text: string, passages: readonly Passage[]): readonly string[] => passages.map((p) => text.slice(p.span.start, Math.min(p.span.end, p.span.start + LONGEST)))

/** A sentence is not longer than this; what is longer is no sentence. */
const LONGEST = 2000
