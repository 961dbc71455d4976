// The command line: chunks of modules, each part of which is one script.
import { init, parse as parseModule } from 'es-module-lexer'
import { build } from 'esbuild'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { countriesLater, inAscii, unused, widthsLater } from './bundling.js'
import { at, root } from './files.js'

await init

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

/**
 * The parts of the command line, in their order, with the modules that they begin with: what one needs and none before it has is in it; the last has the rest.
 * A start loads the first, which judges; the second is loaded when a posting must be read, the third where one states its requirements itself.
 */
export const PARTS = {
  start: ['src/cli.ts', 'src/commands/check.ts'],
  reading: ['src/extraction/extract.ts'],
  stated: ['src/extraction/annotated.ts'],
  more: [],
}

/** Bundles the command line as chunks and writes each part as one script: a function for each chunk, which gets `require` and gives what it exports. */
export async function commandLine(options) {
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
