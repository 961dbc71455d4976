import type { Passage } from '../../document/outline.ts'
import type { Token } from '../../matcher/tokenizer.ts'
import type { Topics } from '../../matcher/topics.ts'

/** What a sentence may speak of that the metadata of a posting is read from. */
export type Topic = 'name' | 'workplace' | 'place' | 'employment' | 'pay' | 'deadline' | 'time'

/** The sentences of a posting, each with what it may speak of: one look at every word, so that no phrase is sought where it cannot stand. */
export class Sentences {
  private readonly said: readonly { readonly passage: Passage; readonly topics: number }[]
  private readonly topics: Topics<Topic>
  readonly text: string
  readonly tokens: readonly Token[]

  constructor(
    text: string,
    tokens: readonly Token[],
    passages: readonly Passage[],
    topics: Topics<Topic>,
  ) {
    this.topics = topics
    this.text = text
    this.tokens = tokens
    this.said = passages
      .map((passage) => ({
        passage,
        topics: topics.of(tokens, passage.from, passage.to),
      }))
      .filter(({ topics }) => topics !== 0)
  }

  /** The passages that may speak of `topic`. */
  on(topic: Topic): readonly Passage[] {
    return this.said
      .filter(({ topics }) => this.topics.speaks(topics, topic))
      .map(({ passage }) => passage)
  }

  /** How tokens `from` to before `to` are written. */
  quote(from: number, to: number): string {
    return this.text.slice(this.tokens[from]?.start, this.tokens[to - 1]?.end)
  }
}
