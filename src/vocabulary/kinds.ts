export const TERM_KINDS = [
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
  'method',
  'knowledge',
  'category',
  'none',
] as const
export type TermKind = (typeof TERM_KINDS)[number]
