// Pages for browsers: that of `--format html`, the whole program in one, and the extension.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import {
  countriesLater,
  forBrowsers,
  hash,
  inScript,
  policyOf,
  SCRIPT,
  unused,
  widthsLater,
} from './bundling.js'
import { at, load } from './files.js'

/** The page of `--format html`: its program and style as texts, and the policy that allows these two and nothing else. */
export async function page() {
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

/** Bytes that the script may have that draws the form of `fit app`: the browser reads it before anything can be seen. */
const MOST_FIRST = 120_000

/**
 * The whole program as one page, which `fit app` writes out: a script that draws the form stands in it as it is, before all else; what reads and judges lies behind it compressed, a
 * script too, which the first one unpacks and adds to the page. The policy allows the two by their hashes. The extension has the same page, with scripts and style in files beside it,
 * as browsers ask of extensions.
 */
export async function app(define) {
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
