// Builds the program: terms/*.yaml to one packed file, then bundles of the command line and of the library.
import { build } from 'esbuild'
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
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
  writeFileSync(at('src', 'vocabulary', 'vocabulary.bin'), compiled.bytes)
  return compiled
}

/** Packages that load when a format asks for them; they stay dependencies of their own. */
const LAZY = ['mammoth', 'unpdf', 'tinypool']

/** The page of `--format html`: its program and style as texts, and the policy that allows these two and nothing else. */
async function page() {
  const bundled = async (entry, options) => (await build({ entryPoints: [at('src', 'page', entry)], bundle: true, minify: true, write: false, legalComments: 'none', target: ['chrome111', 'firefox113', 'safari16.4'], logLevel: 'error', ...options })).outputFiles[0].text.trim()
  const script = (await bundled('main.tsx', { format: 'iife', jsx: 'automatic', jsxImportSource: 'preact', charset: 'ascii' })).replaceAll('</script', '<\\/script')
  const style = await bundled('style.css', {})
  const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  const policy = `default-src 'none'; script-src ${hash(script)}; style-src ${hash(style)}; base-uri 'none'; form-action 'none'`
  return { FIT_PAGE_SCRIPT: JSON.stringify(script), FIT_PAGE_STYLE: JSON.stringify(style), FIT_PAGE_POLICY: JSON.stringify(policy) }
}

/** Names, versions, licences and their texts of the packages that `inputs`, paths below the root, come from. A package that comes without one is said to. */
function notices(inputs) {
  const folders = new Set(inputs.flatMap((file) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? []))
  const entries = [...folders].map((folder) => {
    const { name, version, license, author, homepage } = JSON.parse(readFileSync(at(folder, 'package.json'), 'utf8'))
    const text = (shape) => readdirSync(at(folder)).filter((f) => shape.test(f)).map((f) => readFileSync(at(folder, f), 'utf8'))[0]
    const terms = text(/^(?:licen[cs]e|copying)/i) ?? /^(?:#+ )?licen[cs]e\b[^]*/im.exec(text(/^readme/i) ?? '')?.[0]
    return `## ${name} ${version} (${license})\n\n${(terms ?? `The package comes without the text of its licence. By ${author?.name ?? author}, ${homepage}.`).trim().replace(/\r/g, '').replace(/^(?=.)/gm, '    ').replace(/[ \t]+$/gm, '')}\n`
  })
  return `# Notices\n\nThe program holds code of these packages, under their own licences.\n\n${[...new Set(entries)].sort().join('\n')}`
}

/** Declarations of the library, for those who import it. */
function declarations() {
  rmSync(at('dist', 'types'), { recursive: true, force: true })
  execFileSync(process.execPath, [at('node_modules/typescript/bin/tsc'), '-p', at('tsconfig.build.json')], { stdio: 'inherit' })
}

/**
 * Packages load some of Node's modules and look at the terminal as they start, for what this program never asks of them: commander to run commands
 * that are programs of their own, chalk to find out about colours, which we decide ourselves. That is left out of the bundle of the command line.
 */
const unused = {
  name: 'unused',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) => (importer.includes('commander') ? { path: 'child_process', namespace: 'unused' } : undefined))
    onResolve({ filter: /^#supports-color$/ }, () => ({ path: 'supports-color', namespace: 'unused' }))
    onLoad({ filter: /^child_process$/, namespace: 'unused' }, () => ({ contents: 'module.exports = {}' }))
    onLoad({ filter: /^supports-color$/, namespace: 'unused' }, () => ({ contents: 'export default { stdout: false, stderr: false }' }))
  },
}

async function program() {
  const { version } = JSON.parse(readFileSync(at('package.json'), 'utf8'))
  const shared = { bundle: true, platform: 'node', target: 'node20', external: LAZY, minify: true, metafile: true, legalComments: 'none', alias: { yaml: at('node_modules/yaml/browser/index.js') }, define: { FIT_VERSION: JSON.stringify(version), ...(await page()) }, logLevel: 'error' }
  // Node 20 has no import() in a script that comes out of V8's cache: packages that load lazily are required instead, which it can for modules too
  const bundles = []
  // tinyglobby's module asks import.meta, which a script has not
  const alias = { ...shared.alias, tinyglobby: at('node_modules/tinyglobby/dist/index.cjs') }
  bundles.push(await build({ ...shared, alias, plugins: [unused], supported: { 'dynamic-import': false }, define: { ...shared.define, 'import.meta.dirname': '__dirname' }, entryPoints: { cli: at('src/cli.ts') }, outdir: at('dist'), format: 'cjs', outExtension: { '.js': '.cjs' }, banner: { js: '(function (exports, require, module, __filename, __dirname) {' }, footer: { js: '})' } }))
  copyFileSync(at('src/vocabulary/vocabulary.bin'), at('dist', 'vocabulary.bin'))
  const made = createHash('sha256')
  for (const name of ['cli.cjs', 'vocabulary.bin']) made.update(readFileSync(at('dist', name)))
  writeFileSync(at('dist', 'load.cjs'), readFileSync(at('src/load.cjs'), 'utf8').replace("'unbuilt'", `'${made.digest('hex').slice(0, 16)}'`))
  bundles.push(await build({ ...shared, entryPoints: { index: at('src/index.ts') }, outdir: at('dist'), format: 'esm', minify: false, banner: { js: "import { createRequire as makeRequire } from 'node:module'\nconst require = makeRequire(import.meta.url)" } }))
  writeFileSync(at('dist', 'NOTICES.md'), notices([...bundles.flatMap((b) => Object.keys(b.metafile.inputs)), 'node_modules/preact/'])) // preact is in the page, a bundle of its own
}

/** The JSON Schemas that are kept with the source, written by the library itself. */
async function schemas() {
  const library = await import(pathToFileURL(at('dist', 'index.js')).href)
  for (const [name, schema] of Object.entries(await library.schemas())) writeFileSync(at('schemas', `${name}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`)
}

/** Runs the program twice on an example, the second time with its reading kept, and keeps the code that V8 compiled on the way. */
function codeCache() {
  // V8 knows a script by its length: compiled code of another build must not be taken for that of this one
  for (const name of readdirSync(at('dist'))) if (name.endsWith('.cache')) rmSync(at('dist', name))
  const kept = mkdtempSync(path.join(tmpdir(), 'fit-build-'))
  const [profile, posting] = [at('profiles', 'student.yaml'), at('postings', 'ml-systems-intern.txt')]
  const script = `
    const { Writable } = require('node:stream')
    const { load, keep } = require(${JSON.stringify(at('dist', 'load.cjs'))})
    const { main } = load()
    const sink = () => new Writable({ write: (c, e, done) => done() })
    const session = { cwd: ${JSON.stringify(root)}, env: {}, today: '2025-01-15', stdin: process.stdin, stdout: sink(), stderr: sink(), kept: ${JSON.stringify(kept)}, onInterrupt: () => () => {} }
    const check = () => main(['check', ${JSON.stringify(posting)}, '-p', ${JSON.stringify(profile)}], session)
    check().then(check).then(() => keep(${JSON.stringify(at('dist'))}))`
  execFileSync(process.execPath, ['-e', script], { stdio: 'inherit' })
  rmSync(kept, { recursive: true })
}

const { faults, concepts, names } = await vocabulary()
for (const { file, name, message } of faults) console.error(`${file}: ${name}: ${message}`)
await program()
if (process.argv.includes('--types')) declarations()
if (process.argv.includes('--schemas')) await schemas()
codeCache()
console.error(`${concepts} concepts, ${names} names`)
if (faults.length > 0 && process.env.CI) process.exitCode = 1
