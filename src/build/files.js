// Where the files of the project lie, and what the steps of the build load and ask of them.
import { build } from 'esbuild'
import { statSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

/** The folder of the project. */
export const root = path.join(import.meta.dirname, '..', '..')

/** A path below the folder of the project. */
export const at = (...parts) => path.join(root, ...parts)

/** TypeScript cannot be run as it is on Node 20: bundles `entry` and imports the result. */
export async function load(entry, name) {
  const outfile = at('dist', 'build', name)
  await build({
    entryPoints: [at(entry)],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'error',
  })
  return import(`${pathToFileURL(outfile).href}?${Date.now()}`)
}

/** When a file was made last, 0 where it is not there. */
const made = (file) => statSync(file, { throwIfNoEntry: false })?.ctimeMs ?? 0
/** Whether a file is younger than all that it is made of. */
export const isFresh = (file, sources) => made(file) > Math.max(...sources.map(made))

/** A file of the vocabulary. */
export const vocabularyFile = (...parts) => at('src', 'vocabulary', ...parts)
