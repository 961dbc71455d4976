import { codeAt } from '../matcher/chars.ts'

/** Signs that are bullets wherever they stand. */
const ALWAYS_BULLETS = new Set([
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
const BULLETS = new Set([
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
  '»',
  '›',
  '–',
  '—',
  '-',
  '*',
  '·',
  '+',
  'o',
  '§',
])

/** Where Word keeps the signs of its fonts for symbols, which texts copied from it hold as they are: no font has a letter there. */
const WORD_SIGNS = { first: 0xf020, last: 0xf0ff }
/** Arrows of those fonts, which may stand inside a sentence ("junior \uf0e0 senior"). */
const WORD_ARROWS = { first: 0xf0df, last: 0xf0f8 }

const isWithin = (code: number, { first, last }: typeof WORD_SIGNS): boolean =>
  code >= first && code <= last

/** Signs that say nothing but "here begins an item": arrows, boxes, stars, hands and the like. */
const ORNAMENTS = [
  { first: 0x2190, last: 0x21ff },
  { first: 0x2219, last: 0x2219 },
  { first: 0x2500, last: 0x27bf },
  { first: 0x2900, last: 0x297f },
  { first: 0x29bf, last: 0x29eb },
  { first: 0x2b00, last: 0x2bff },
]

/** Whether a sign is a bullet wherever it stands: one of the list, or one of Word's own. */
export function isAlwaysBullet(sign: string): boolean {
  const code = codeAt(sign, 0)
  if (code < FIRST_BULLET) return false
  return ALWAYS_BULLETS.has(sign) || (isWithin(code, WORD_SIGNS) && !isWithin(code, WORD_ARROWS))
}

/** No sign before it is a bullet wherever it stands. */
const FIRST_BULLET = 0x2000

/** Whether a sign is a bullet where it begins a line. */
export function isBulletOfLine(sign: string): boolean {
  if (BULLETS.has(sign)) return true
  const code = codeAt(sign, 0)
  if (code < FIRST_BULLET) return false
  return isWithin(code, WORD_SIGNS) || ORNAMENTS.some((range) => isWithin(code, range))
}

/** Signs that end a sentence. */
export const SENTENCE_END = new Set(['.', '!', '?', '…'])

/** Signs that end what calls or asks somebody. */
export const ENDS_CALL = new Set(['?', '!'])
