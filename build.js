// Builds the program: terms/*.yaml to one module, then bundles of the command line and of the library.
import { build } from 'esbuild'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import path from 'node:path'
import { parse } from 'yaml'

const root = import.meta.dirname
const at = (...parts) => path.join(root, ...parts)
const terms = at('src', 'vocabulary', 'terms')

/** TypeScript cannot be run as it is on Node 20: bundles `entry` and imports the result. */
async function load(entry, name) {
  const outfile = at('dist', 'build', name)
  await build({ entryPoints: [at(entry)], outfile, bundle: true, format: 'esm', platform: 'node', packages: 'external', logLevel: 'error' })
  return import(`${pathToFileURL(outfile).href}?${Date.now()}`)
}

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
  writeFileSync(at('src', 'vocabulary', 'generated.ts'), compiled.source)
  return compiled
}

const { faults, concepts, names } = await vocabulary()
for (const { file, name, message } of faults) console.error(`${file}: ${name}: ${message}`)
console.error(`${concepts} concepts, ${names} names`)
