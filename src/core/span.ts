/** Half-open range of UTF-16 offsets: `text.slice(span.start, span.end)` is the quote. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A span with the place where a person finds it: line and column count from 1. */
export interface LocatedSpan extends Span {
  readonly line: number
  readonly column: number
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
