/** Signs that are bullets wherever they stand. */
export const ALWAYS_BULLETS = new Set([
  '•',
  '●',
  '▪',
  '◦',
  '‣',
  '■',
  '➢',
  '►',
  '✓',
  '✔',
  '✅',
  '☑',
  '❖',
  '◆',
])

/** Signs of bullets where they begin a line. */
export const BULLETS = new Set([
  ...ALWAYS_BULLETS,
  '○',
  '□',
  '▸',
  '▶',
  '→',
  '➔',
  '♦',
  '⁃',
  '※',
  '★',
  '☆',
  '–',
  '—',
  '-',
  '*',
  '·',
  '+',
  'o',
  '§',
])

/** Signs that end a sentence. */
export const SENTENCE_END = new Set(['.', '!', '?', '…'])

/** Signs that end what calls or asks somebody. */
export const ENDS_CALL = new Set(['?', '!'])
