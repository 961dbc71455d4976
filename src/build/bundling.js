// What the bundles have in common: how packages are changed on their way into one, and how scripts are written.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { build } from 'esbuild'
import { at } from './files.js'

/**
 * esbuild writes expressions with classes of Unicode as `new RegExp("…")`, as new scripts are added to Unicode with the years: made anew wherever they are met, instead of once. The
 * classes that the program asks for are known to Node 20 and to every browser that the pages are made for.
 */
export const UNICODE_CLASSES = { supported: { 'regexp-unicode-property-escapes': true } }

/**
 * Packages load some of Node's modules and look at the terminal as they start, for what this program never asks of them: commander to run commands
 * that are programs of their own, chalk to find out about colours, which we decide ourselves. That is left out of the bundles of the command line and of the library.
 */
export const unused = {
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

/** The package that knows countries makes its tables of names when it is loaded, which few profiles ask for: they are made when a name is first looked up. */
export const countriesLater = {
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
export const widthsLater = {
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
export async function forBrowsers(entry, options) {
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

export const SCRIPT = {
  format: 'iife',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  charset: 'ascii',
}

/** A script as it may stand in a page: it ends no element, and what cleans all that the program writes finds nothing in it, which would make it another one than the policy allows. */
export const inScript = (text) =>
  inAscii(text)
    .replaceAll('</script', '<\\/script')
    // esbuild writes control characters in texts as they are
    .replace(
      // eslint-disable-next-line no-control-regex -- they are what is escaped
      /[\0-\x08\x0b-\x1f\x7f]/g,
      (sign) => `\\x${sign.charCodeAt(0).toString(16).padStart(2, '0')}`,
    )

/**
 * A script with every other character as an escape: esbuild leaves those in regular expressions and raw templates as they are, and the parts of the command line are loaded as
 * Latin-1, of which V8 keeps a byte a character.
 */
export const inAscii = (code) =>
  // eslint-disable-next-line no-control-regex -- they are what is escaped
  code.replace(/[^\x00-\x7f]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** A text as a policy names what it allows. */
export const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** The policy of a page that may run these scripts, have this style, and connect to nothing. */
export const policyOf = (scripts, style) =>
  `default-src 'none'; script-src ${scripts}; style-src ${style}; base-uri 'none'; form-action 'none'`
