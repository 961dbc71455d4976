import { once } from '../core/once.ts'
import type { ParsedPosting } from '../core/report.ts'
import { codeAt } from '../matcher/chars.ts'
import { bareText as bare } from '../matcher/bare.ts'

/** Fewer demands than this are too little to know a posting by: its whole text is taken. */
const ENOUGH_DEMANDS = 3

/** 53 bits of two multiply-and-shift hashes over UTF-16 code units, as hexadecimal text: with a million postings, one chance in ten thousand of one false copy. */
export function hash(text: string): string {
  let a = 0x811c9dc5
  let b = 0x9e3779b9
  for (let i = 0; i < text.length; i++) {
    const c = codeAt(text, i)
    a = Math.imul(a ^ c, 0x01000193)
    b = Math.imul(b ^ c, 0x85ebca6b)
    b ^= b >>> 13
  }
  a = Math.imul(a ^ (a >>> 15), 0x2c1b3c6d)
  b = Math.imul(b ^ (b >>> 16), 0xc2b2ae35)
  return (((b ^ (b >>> 15)) & 0x1fffff) * 0x1_0000_0000 + ((a ^ (a >>> 12)) >>> 0)).toString(16)
}

/**
 * The same text for copies of one posting: title, organization and places agree, and so do the words of all that it demands, in any order.
 * What else a repost changes (dates, praise, legal text) does not matter. Equality, not likeness: which postings are copies does not depend on order or batch.
 */
export const copyKey = once(({ posting, requirements, text }: ParsedPosting): string => {
  const quotes = new Set(requirements.map((r) => bare(r.quote)))
  const words = quotes.size < ENOUGH_DEMANDS ? [bare(text)] : [...quotes].sort()
  const places = posting.jobLocation.map((p) => bare(p.text)).sort()
  const titled = posting.title === null ? '' : bare(posting.title.replace(/\([^()]{0,80}\)/g, ''))
  return hash(
    [
      titled,
      bare(posting.hiringOrganization ?? ''),
      posting.workplace ?? '',
      ...places,
      '',
      ...words,
    ].join('\n'),
  )
})
