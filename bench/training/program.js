// The inside of the program, for training and measuring: TypeScript cannot be imported as it is on Node 20.
import { build } from 'esbuild'
import { copyFileSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { corpora, scenarios } from './examples.js'

const root = path.join(import.meta.dirname, '..', '..')
const MODULES = [
  './src/extraction/model/features.ts',
  './src/extraction/model/weights.ts',
  './src/extraction/model/sequence.ts',
  './src/extraction/model/compile.ts',
  './src/extraction/model/packing.ts',
  './src/extraction/model/model.ts',
  './src/extraction/model/passages.ts',
  './src/extraction/model/passage-features.ts',
  './src/extraction/model/token-features.ts',
  './src/extraction/model/tagger.ts',
  './src/extraction/model/judged-names.ts',
  './src/extraction/model/clause-features.ts',
  './src/extraction/prepare.ts',
  './src/extraction/extract.ts',
  './src/extraction/annotated.ts',
  './src/postings/index.ts',
]

/** Lines that export what modules export by default, as one list. */
const listed = (name, modules) => [
  ...modules.map((m, i) => `import ${name}${i} from '${m}'`),
  `export const ${name} = [${modules.map((_, i) => `${name}${i}`)}]`,
]

/** The modules that training needs, as one. */
export async function program() {
  const outfile = path.join(root, 'dist', 'build', 'training.mjs')
  mkdirSync(path.dirname(outfile), { recursive: true })
  await build({
    stdin: {
      contents: [
        ...MODULES.map((m) => `export * from '${m}'`),
        ...listed('corpora', corpora()),
        ...listed('scenarios', scenarios()),
      ].join('\n'),
      resolveDir: root,
      loader: 'ts',
    },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    external: ['mammoth', 'unpdf', 'tinypool'],
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module'\nconst require = makeRequire(import.meta.url)",
    },
    logLevel: 'error',
  })
  for (const packed of ['vocabulary.bin', 'gazetteer.bin', 'gazetteer-parts.bin'])
    copyFileSync(
      path.join(root, 'src', 'vocabulary', packed),
      path.join(path.dirname(outfile), packed),
    )
  return import(`${pathToFileURL(outfile).href}?${process.hrtime.bigint()}`)
}
