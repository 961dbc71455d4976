import { addToList } from '../core/grouped.ts'
import { flatMap, map } from '../core/lists.ts'
import { tokenize } from '../matcher/tokenizer.ts'
import { countries, uncoded } from './lexicon/countries.ts'
import { furtherTowns } from './lexicon/further-towns.ts'
import { states, towns } from './lexicon/places.ts'
import { fold, type NameLines } from './names.ts'

/** Names and the country that they stand for. */
type Line = readonly [names: readonly string[], country: string]

/** Names of places in more than one country. */
const SEVERAL: Readonly<Record<string, string>> = { Georgia: 'US GE' }

/** Names with none of these are taken apart at their spaces; others as any text is. */
const SIGNS = /[.,'’&()-]/

const wordsOf = (name: string): string[] =>
  SIGNS.test(name) ? map(tokenize(name), (t) => fold(t.text)) : fold(name).split(' ')

/** A first word of plain letters, as nearly all have. */
const PLAIN = /^[A-Za-z]+(?= |$)/

/** The first word of a name, taken apart no further. */
function firstOf(name: string): string {
  const plain = PLAIN.exec(name)
  if (plain) return plain[0].toLowerCase()
  const [first = ''] = name.split(' ')
  return SIGNS.test(first) ? (wordsOf(first)[0] ?? '') : fold(first)
}

/** The form of names in which `Names` looks them up: see `NameLines`. */
function nameLines(list: readonly Line[]): NameLines {
  const byFirst = new Map<string, { words: readonly string[]; codes: string }[]>()
  for (const [names, country] of list)
    for (const name of names) {
      const words = wordsOf(name)
      const first = firstOf(name)
      if (words[0] !== first) throw new Error(`"${name}" does not begin with the word "${first}".`)
      addToList(byFirst, first, { words, codes: SEVERAL[name] ?? country })
    }
  const byLetter = new Map<string, string[]>()
  for (const [first, names] of byFirst) {
    const longestFirst = names.sort((a, b) => b.words.length - a.words.length)
    const cells = flatMap(longestFirst, ({ words, codes }) => [words.slice(1).join(' '), codes])
    addToList(byLetter, first.charAt(0), [first, ...cells].join('\t'))
  }
  return Object.fromEntries(map([...byLetter], ([letter, lines]) => [letter, lines.join('\n')]))
}

const all = Object.entries({ ...countries, ...uncoded })

/** The names that the readers of places look up, by the name of the table. */
export const placeNames: Readonly<Record<string, NameLines>> = {
  countryNames: nameLines(map(all, ([code, { names }]): Line => [names, code])),
  adjectives: nameLines(map(all, ([code, { adjectives }]): Line => [adjectives, code])),
  regionNames: nameLines(map(states, ({ country, names }): Line => [names, country])),
  townNames: nameLines(
    flatMap([towns, furtherTowns], (of) =>
      map(Object.entries(of), ([country, names]): Line => [names, country]),
    ),
  ),
}
