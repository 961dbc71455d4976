import type { Span } from './span.ts'

/** Whether two spans have a character in common. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
