/** What became of a posting that was saved, in the order in which it goes. */
export const MARKS = ['applied', 'interview', 'offer', 'rejected', 'closed'] as const
export type MarkName = (typeof MARKS)[number]

/** A mark that the user has set, and for which day (`YYYY-MM-DD`). */
export interface Mark {
  readonly mark: MarkName
  readonly on: string
}

/** What the file of a saved posting tells besides the posting: when it was saved (`YYYY-MM-DD`, null where it does not say), and its marks by their days. */
export interface History {
  readonly saved: string | null
  readonly marks: readonly Mark[]
}

/** By day; of one day in the order in which it goes. */
export const byDay = (a: Mark, b: Mark): number =>
  a.on === b.on ? MARKS.indexOf(a.mark) - MARKS.indexOf(b.mark) : Number(a.on > b.on) - 0.5
