// The program: its bundles, the notices of what they hold, declarations for who imports it, and the code that V8 compiled.
import { build } from 'esbuild'
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { unused, UNICODE_CLASSES } from './bundling.js'
import { commandLine, PARTS } from './command-line.js'
import { at, root } from './files.js'
import { app, page } from './pages.js'

/** Packages that load when a format asks for them; they stay dependencies of their own. */
const LAZY = ['mammoth', 'unpdf', 'tinypool', 'bullmq', 'ioredis']

/** The protocol's SDK checks with Ajv what a user answers to a form of the server. This server sends none, so that it is left out. */
const unchecked = {
  name: 'unchecked',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]validation[\\/]ajv-provider\.js$/ }, () => ({
      contents: 'export class AjvJsonSchemaValidator {}',
    }))
  },
}

/** Names, versions, licences and their texts of the packages that `inputs`, paths below the root, come from. A package that comes without one is said to. */
function notices(inputs) {
  const folders = new Set(
    inputs.flatMap((file) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? []),
  )
  const entries = [...folders].map((folder) => {
    const { name, version, license, author, homepage } = JSON.parse(
      readFileSync(at(folder, 'package.json'), 'utf8'),
    )
    const text = (shape) =>
      readdirSync(at(folder))
        .filter((f) => shape.test(f))
        .map((f) => readFileSync(at(folder, f), 'utf8'))[0]
    const terms =
      text(/^(?:licen[cs]e|copying)/i) ??
      /^(?:#+ )?licen[cs]e\b[^]*/im.exec(text(/^readme/i) ?? '')?.[0]
    return `## ${name} ${version} (${license})\n\n${(
      terms ??
      `The package comes without the text of its licence. By ${author?.name ?? author}, ${homepage}.`
    )
      .trim()
      .replace(/\r/g, '')
      .replace(/^(?=.)/gm, '    ')
      .replace(/[ \t]+$/gm, '')}\n`
  })
  return `# Notices\n\nThe program holds code of these packages, under their own licences, and of GeoNames (https://www.geonames.org) the towns of its file cities500, chosen and packed, under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/).\n\n${[...new Set(entries)].sort().join('\n')}`
}

/** Declarations of the library, for those who import it. */
export function declarations() {
  rmSync(at('dist', 'types'), { recursive: true, force: true })
  execFileSync(
    process.execPath,
    [at('node_modules/typescript/bin/tsc'), '-p', at('tsconfig.build.json')],
    { stdio: 'inherit' },
  )
}

/** Packed files of the vocabulary. */
const OF_VOCABULARY = ['vocabulary.bin', 'gazetteer.bin', 'gazetteer-parts.bin']

export async function program() {
  const { version } = JSON.parse(readFileSync(at('package.json'), 'utf8'))
  const shared = {
    bundle: true,
    platform: 'node',
    target: 'node20',
    external: LAZY,
    ...UNICODE_CLASSES,
    minify: true,
    metafile: true,
    legalComments: 'none',
    alias: { yaml: at('node_modules/yaml/browser/index.js') },
    define: { FIT_VERSION: JSON.stringify(version), ...(await page()) },
    logLevel: 'error',
  }
  for (const name of readdirSync(at('dist')))
    if (/\.c?js$|\.cache$/.test(name)) rmSync(at('dist', name))
  const bundles = [await commandLine(shared)]
  for (const packed of OF_VOCABULARY) copyFileSync(at('src/vocabulary', packed), at('dist', packed))
  copyFileSync(at('src/extraction/model/model.bin'), at('dist', 'model.bin'))
  const made = createHash('sha256')
  for (const name of [
    ...Object.keys(PARTS).map((part) => `${part}.cjs`),
    ...OF_VOCABULARY,
    'model.bin',
  ])
    made.update(readFileSync(at('dist', name)))
  writeFileSync(
    at('dist', 'load.cjs'),
    readFileSync(at('src/load.cjs'), 'utf8').replace(
      "'unbuilt'",
      `'${made.digest('hex').slice(0, 16)}'`,
    ),
  )
  const script = (entryPoints, plugins) =>
    build({
      ...shared,
      plugins,
      entryPoints,
      outdir: at('dist'),
      outExtension: { '.js': '.cjs' },
      format: 'cjs',
    })
  bundles.push(
    await script({ heavy: at('src/postings/formats/heavy-process.ts') }, []),
    await script({ protocol: at('src/commands/protocol.ts') }, [unchecked]),
    await build({
      ...shared,
      entryPoints: { index: at('src/index.ts') },
      outdir: at('dist'),
      format: 'esm',
      minify: false,
      plugins: [unused],
    }),
  )
  const inApp = await app(shared.define)
  writeFileSync(
    at('dist', 'NOTICES.md'),
    notices([...bundles.flatMap((b) => Object.keys(b.metafile.inputs)), ...inApp]),
  )
}

/** Runs the program on an example, with its reading kept the second time, and on many, and keeps the code that V8 compiled on the way. */
export function codeCache() {
  const kept = mkdtempSync(path.join(tmpdir(), 'fit-build-'))
  const given = [at('postings', 'ml-systems-intern.txt'), '-p', at('profiles', 'student.yaml')]
  const script = `
    const { Writable } = require('node:stream')
    const { load, keep } = require(${JSON.stringify(at('dist', 'load.cjs'))})
    const { main } = load()
    const sink = () => new Writable({ write: (c, e, done) => done() })
    const session = { cwd: ${JSON.stringify(root)}, env: {}, today: '2025-01-15', stdin: process.stdin, stdout: sink(), stderr: sink(), kept: ${JSON.stringify(kept)}, onInterrupt: () => () => {} }
    const run = (name) => main([name, ...${JSON.stringify(given)}], session)
    run('check').then(() => run('check')).then(() => run('rank')).then(() => keep(${JSON.stringify(at('dist'))}))`
  execFileSync(process.execPath, ['-e', script], { stdio: 'inherit' })
  rmSync(kept, { recursive: true })
}
