/** An advert with what is right to read of it; see `factsOf` in test/foreign.test.ts for how that is written. */
export interface Advert {
  readonly text: string
  readonly right: readonly string[]
}
