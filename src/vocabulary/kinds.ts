/** Kinds of things that are used by name. */
export const KINDS_BY_NAME = [
  'language',
  'framework',
  'library',
  'tool',
  'platform',
  'database',
  'service',
  'operating-system',
  'protocol',
  'format',
  'hardware',
] as const

export const TERM_KINDS = [...KINDS_BY_NAME, 'method', 'knowledge', 'category', 'none'] as const
export type TermKind = (typeof TERM_KINDS)[number]
