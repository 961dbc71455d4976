import * as lexicon from './lexicon.ts'
import type { Cefr } from '../core/profile.ts'
import { wordSet } from '../matcher/words.ts'
import { CEFR_WORDS, lookUp } from './value-words.ts'

/** Human languages that people list, in English and in their own name. None of them is a programming language too. */
const NAMES = wordSet(lexicon.spokenLanguages)

/** Whether a name under `languages` is one that people speak ("English", "Mandarin Chinese"). */
export const isSpokenLanguage = (name: string): boolean => {
  const words = name.toLowerCase().split(/[\s-]+/)
  return (
    words.length < 4 &&
    NAMES.has(words.at(-1) ?? '') &&
    words
      .slice(0, -1)
      .every(
        (word) =>
          NAMES.has(word) ||
          [
            'american',
            'british',
            'brazilian',
            'simplified',
            'traditional',
            'standard',
            'swiss',
          ].includes(word),
      )
  )
}

/** A language with its level before or behind it: "native English", "English fluent", "mother tongue German"; without one where no level stands there. */
export function languageAndLevel(written: string): {
  readonly language: string
  readonly level: Cefr | null
} {
  const words = written
    .replace(/[():–—,]|\s-\s/g, ' ')
    .trim()
    .split(/\s+/)
  for (let at = 1; at < words.length; at++) {
    const [first, last] = [words.slice(0, at).join(' '), words.slice(at).join(' ')]
    for (const [language, level] of [
      [first, last],
      [last, first.replace(/ (?:in|of|level)$/i, '')],
    ] as const) {
      const found = lookUp(CEFR_WORDS, level)
      if (found !== null && isSpokenLanguage(language)) return { language, level: found }
    }
  }
  const named = [3, 2, 1]
    .map((size) => words.slice(0, size).join(' '))
    .find((name) => isSpokenLanguage(name))
  return { language: named ?? written.trim(), level: null }
}
