// What is made from the source and kept with it: the JSON Schemas, and in docs/judging.md the list of kinds and the numbers for years short.
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { at, load } from './files.js'

/** The JSON Schemas that are kept with the source, written by the library itself. */
export async function schemas() {
  const library = await import(pathToFileURL(at('dist', 'index.js')).href)
  for (const [name, schema] of Object.entries(await library.schemas()))
    writeFileSync(at('schemas', `${name}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`)
}

const YEARS = '## Years short and beyond\n\n'
const KINDS = '## By kind\n\n'

/** A row of a table of Markdown. */
const row = (cells) => `| ${cells.join(' | ')} |\n`

/**
 * docs/judging.md with the numbers for years short, and with what each kind tells of its judging, in the order of the report. The numbers come from their table, and what a
 * kind tells from its folder, so that a change of either is made in one place.
 * @param written the text of the document
 * @param kinds name and title of each kind, in their order
 * @param years the rows of the table of years short
 */
export function withTables(written, kinds, years) {
  const head = row(['what', 'how much', 'because']) + row(['---', '---', '---'])
  const numbers = years.map(row)
  const told = kinds.map(({ name, title }) => {
    const text = readFileSync(at('src', 'requirements', name, 'judging.md'), 'utf8').trim()
    return `- **${title}.** ${text}\n`
  })
  const before = written.slice(0, written.indexOf(YEARS) + YEARS.length)
  return `${before}${head}${numbers.join('')}\n${KINDS}${told.join('')}`
}

/** Writes what docs/judging.md has from the source. */
export async function judging() {
  const { KIND_NAMES, kinds } = await load('src/requirements/registry.ts', 'registry.mjs')
  const { yearsShortRows } = await load('src/requirements/shared/years-short.ts', 'years.mjs')
  const file = at('docs', 'judging.md')
  const titled = KIND_NAMES.map((name) => ({ name, title: kinds[name].title }))
  writeFileSync(file, withTables(readFileSync(file, 'utf8'), titled, yearsShortRows()))
}
