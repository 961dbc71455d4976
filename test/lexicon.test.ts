import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import { tokenize } from '../src/matcher/tokenizer.ts'
import { compileLexicon } from '../src/vocabulary/lexicons.ts'

const src = path.join(import.meta.dirname, '..', 'src')
const all = readdirSync(src, { recursive: true, encoding: 'utf8' }).map((file) =>
  file.replaceAll(path.sep, '/'),
)
const lexicons = all.filter(
  (file) => path.basename(file) === 'lexicon.yaml' || /^vocabulary\/lexicon\/\w+\.yaml$/.test(file),
)
const text = (file: string): string => readFileSync(path.join(src, file), 'utf8')

/** How `code`, which stands in `file`, imports a module: under which name as a whole, or which of its keys one by one. */
const importsOf = (
  code: string,
  file: string,
  module: string,
): readonly { readonly whole: string; readonly keys: readonly string[] | null }[] =>
  [...code.matchAll(/import (?:\* as (\w+)|\{([^}]*)\}) from '(\.[^']+)'/g)]
    .filter(([, , , from]) => path.posix.join(path.posix.dirname(file), from ?? '') === module)
    .map(([, whole = '', keys]) => ({
      whole,
      keys: keys?.split(',').map((key) => key.trim()) ?? null,
    }))

/** Keys of a module of words that `code`, which stands in `file`, names: of the module as a whole, or imported one by one. */
function named(code: string, file: string, module: string): readonly string[] {
  return importsOf(code, file, module).flatMap(({ whole, keys }) => {
    if (keys !== null) return keys
    // a table whose keys are data too (languages by their codes) is gone through as a whole
    if (['keys', 'values', 'entries'].some((of) => code.includes(`Object.${of}(${whole})`)))
      return Object.keys(parseDocument(text(module.replace(/ts$/, 'yaml'))).toJS() as object)
    return [...code.matchAll(new RegExp(`\\b${whole}\\.(\\w+)`, 'g'))].map(([, key]) => key ?? '')
  })
}

const code = all.filter((file) => /\.tsx?$/.test(file)).map((file) => [file, text(file)] as const)

/** How `code` of `file` calls a key of a module of words: `lexicon.key`, or `key` where it is imported by itself. */
function callsOf(code: string, file: string, module: string, key: string): readonly string[] {
  return importsOf(code, file, module).flatMap(({ whole, keys }) => {
    if (keys === null) return [`${whole}.${key}`]
    return keys.includes(key) ? [key] : []
  })
}

/** Whether all that code does with a list of words is to make sets of it, which are asked for one word at a time. */
function isOnlySet(module: string, key: string): boolean {
  const uses = code.flatMap(([file, written]) =>
    callsOf(written, file, module, key).map((name): readonly [number, number] => {
      const use = new RegExp(`(?<![.\\w])${name.replace('.', '\\.')}\\b`, 'g')
      const count = (text: string): number => text.match(use)?.length ?? 0
      const body = written.replace(/^import [^;]*? from '[^']+'$/gm, '')
      const inSets = [...body.matchAll(/\bwordSet\(([^()]*)\)/g)].map(([, of]) => count(of ?? ''))
      return [count(body), inSets.reduce((sum, n) => sum + n, 0)]
    }),
  )
  return uses.some(([all]) => all > 0) && uses.every(([all, inSets]) => all === inSets)
}

/** Sets that are asked for words joined by "_", or for words of a text that is no posting. */
const NOT_OF_TOKENS: ReadonlySet<string> = new Set([
  'document/lexicon.yaml insteadWords',
  'extraction/lexicon.yaml unsureIndustries',
  'postings/formats/lexicon.yaml noRequirements',
  'profiles/lexicon.yaml slashedNames',
  'requirements/experience/lexicon.yaml empty',
  'requirements/experience/lexicon.yaml noArea',
  'requirements/skill/lexicon.yaml examples',
  'vocabulary/lexicon/headings.yaml cellsPreferred',
  'vocabulary/lexicon/sentences.yaml leadsToList',
])

/** Words that the tokenizer parts, in small letters and as a name, so that no token is ever one of them. */
const parted = (words: string): string[] =>
  words
    .split(/\s+/)
    .filter((word) => /\w/.test(word))
    .filter((word) =>
      [word, word.replace(/(?<![a-z])[a-z]/g, (letter) => letter.toUpperCase())].every(
        (written) => tokenize(written).length !== 1,
      ),
    )

describe('lexicons', () => {
  test('are found', () => {
    expect(lexicons.length).toBeGreaterThan(1)
  })

  test.each(lexicons)('%s: every key is used', (file) => {
    const module = file.replace(/yaml$/, 'ts')
    const used = new Set(code.flatMap(([from, written]) => named(written, from, module)))
    const keys = Object.keys(parseDocument(text(file)).toJS() as object)
    expect(keys.filter((key) => !used.has(key))).toEqual([])
  })

  test.each(lexicons)('%s: every word of a set of words can be a token', (file) => {
    const rows = Object.entries(parseDocument(text(file)).toJS() as object)
    const sets = rows.filter(
      ([key, words]) =>
        typeof words === 'string' &&
        !NOT_OF_TOKENS.has(`${file} ${key}`) &&
        parted(words).length > 0 &&
        isOnlySet(file.replace(/yaml$/, 'ts'), key),
    )
    expect(sets.map(([key, words]) => `${key}: ${parted(String(words)).join(' ')}`)).toEqual([])
  })

  test('a word that the tokenizer parts is seen', () => {
    expect(parted('go node.js ph.d. on-site c++ and/or at_least')).toEqual([
      'on-site',
      'and/or',
      'at_least',
    ])
  })

  test.each(lexicons)('%s has no fault', (file) => {
    expect(compileLexicon(file, text(file)).faults).toEqual([])
  })

  test('become modules: words one text, phrases a list, tables as they are, comments above them', () => {
    const yaml = `# Of the whole file.

# Seasons, as terms
# are named.
seasons: >-
  winter spring
  summer

phrases:
  - at least
  - no more than
months: { may: 5, june: 6 }
`
    expect(compileLexicon('a.yaml', yaml)).toEqual({
      faults: [],
      module: `// Made by the build from a.yaml: change the words there.
/** Seasons, as terms are named. */
export const seasons: string = "winter spring summer"
export const phrases: readonly string[] = ["at least","no more than"]
export const months = {"may":5,"june":6} as const
`,
    })
  })

  test.each([
    ['seasons: winter spring winter', 'seasons', 'stands twice: winter'],
    ['seasons: [winter, spring, winter]', 'seasons', 'stands twice: winter'],
    ['of: { a: [one, one] }', 'of', 'a: stands twice: one'],
    ["seasons: ''", 'seasons', 'holds no word'],
    ['seasons: []', 'seasons', 'holds no phrase'],
    ["seasons: [winter, '']", 'seasons', '1: is empty'],
    ["seasons: [' winter']", 'seasons', '0: has a space at an end'],
    ['seasons: [true]', 'seasons', '0: Invalid input: expected string, received boolean'],
    ['seasons: {}', 'seasons', 'holds no row'],
    ['seasons:', 'seasons', 'Invalid input'],
    ['Two Words: a b', 'Two Words', 'is no name in camel case'],
    ['- a', '-', 'must be a map of keys to lists'],
    ['a: b\na: c', '-', 'Map keys must be unique'],
  ])('a fault names file and key: %s', (yaml, key, message) => {
    const [fault] = compileLexicon('a.yaml', yaml).faults
    expect(fault).toMatchObject({ file: 'a.yaml', key })
    expect(fault?.message).toContain(message)
  })

  test('a key that no code names is seen', () => {
    const user = "import * as words from '../b/lexicon.ts'\nconst of = wordSet(words.seasons)"
    expect(named(user, 'a/c.ts', 'b/lexicon.ts')).toEqual(['seasons'])
    expect(named(user, 'a/c.ts', 'a/lexicon.ts')).toEqual([])
    const single = "import { seasons, terms } from './lexicon.ts'"
    expect(named(single, 'a/c.ts', 'a/lexicon.ts')).toEqual(['seasons', 'terms'])
  })
})
