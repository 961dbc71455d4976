// What is made from the source and kept with it: the JSON Schemas, and the list of kinds in docs/judging.md.
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { at, load } from './files.js'

/** The JSON Schemas that are kept with the source, written by the library itself. */
export async function schemas() {
  const library = await import(pathToFileURL(at('dist', 'index.js')).href)
  for (const [name, schema] of Object.entries(await library.schemas()))
    writeFileSync(at('schemas', `${name}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`)
}

const KINDS = '## By kind\n\n'

/**
 * docs/judging.md with what each kind tells of its judging, in the order of the report. What a kind tells stands in its folder, so that a kind is added
 * and taken away with its folder.
 * @param written the text of the document
 * @param kinds name and title of each kind, in their order
 */
export function withKinds(written, kinds) {
  const rows = kinds.map(({ name, title }) => {
    const told = readFileSync(at('src', 'requirements', name, 'judging.md'), 'utf8').trim()
    return `- **${title}.** ${told}\n`
  })
  return `${written.slice(0, written.indexOf(KINDS) + KINDS.length)}${rows.join('')}`
}

/** Writes the list of kinds in docs/judging.md. */
export async function listOfKinds() {
  const { KIND_NAMES, kinds } = await load('src/requirements/registry.ts', 'registry.mjs')
  const file = at('docs', 'judging.md')
  const titled = KIND_NAMES.map((name) => ({ name, title: kinds[name].title }))
  writeFileSync(file, withKinds(readFileSync(file, 'utf8'), titled))
}
