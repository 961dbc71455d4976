/** A number, or whatever else is judged by, with the reason for it beside it. */
export interface Reasoned<T> {
  readonly is: T
  readonly reason: string
}

export const because = <T>(is: T, reason: string): Reasoned<T> => ({ is, reason })
