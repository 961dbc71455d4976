// What "npm run lint" checks, as many checks at once as there are processors. Each one's output is printed in one piece when it ends.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import path from 'node:path'

/** The program of a package, run by this Node: no shell, no npx. */
const program = (name, file) => path.join(import.meta.dirname, 'node_modules', name, file)
const TSC = program('typescript', 'bin/tsc')

if (!existsSync(path.join(import.meta.dirname, 'dist/types/index.d.ts'))) {
  console.error('The declarations of the library are not built yet: npm run build.')
  process.exit(1)
}

/** The package as it would be published lies here while it is looked at. */
const packed = mkdtempSync(path.join(tmpdir(), 'fit-lint-'))

/** The npm that runs this script packs, without building: the program and its declarations are there since "npm ci". */
function pack() {
  const { npm_execpath: npm } = process.env
  const words = ['pack', '--ignore-scripts', '--pack-destination', packed]
  return npm ? [process.execPath, npm, ...words] : ['npm', ...words]
}

const tarball = () => path.join(packed, readdirSync(packed)[0] ?? '')

/** What looks at the packed package, one after the other: whether it can be imported, and whether its types say what is there. */
const PACKAGE = [
  pack,
  () => [process.execPath, program('publint', 'src/cli.js'), tarball(), '--strict'],
  () => [
    ...[process.execPath, program('@arethetypeswrong/cli', 'dist/index.js')],
    // of modules alone
    ...[tarball(), '--profile', 'esm-only'],
  ],
]

const node = (...words) => [() => [process.execPath, ...words]]

/** Each check with the programs that it runs, one after the other. The slowest first, so that none is left over at the end. */
const CHECKS = [
  ['ESLint', node(program('eslint', 'bin/eslint.js'), '.')],
  ['layout', node(program('prettier', 'bin/prettier.cjs'), '--check', '--log-level', 'warn', '.')],
  ['types', node(TSC, '--noEmit')],
  ['what nothing uses', node(program('knip', 'bin/knip.js'), '--no-progress')],
  ['the package and its types', PACKAGE],
  ['types of the page', node(TSC, '-p', 'src/page')],
]

/** Runs a program and gives whether it ends well. What it writes is added to `output`. */
const endsWell = ([file, ...words], output) =>
  new Promise((resolve) => {
    // npm by its name is a script of the shell on Windows
    const shell = file === 'npm' && process.platform === 'win32'
    const child = spawn(file, words, { cwd: import.meta.dirname, shell })
    child.stdout.on('data', (piece) => output.push(piece))
    child.stderr.on('data', (piece) => output.push(piece))
    child.on('close', (code) => resolve(code === 0))
  })

/** Runs one check; gives whether it passed. What its programs say is shown where one of them finds something. */
async function passes([name, programs]) {
  const begun = performance.now()
  const output = []
  let isGood = true
  for (const words of programs) isGood &&= await endsWell(words(), output)
  if (!isGood || programs !== PACKAGE) process.stdout.write(Buffer.concat(output))
  const seconds = ((performance.now() - begun) / 1000).toFixed(1)
  process.stdout.write(`${isGood ? 'passed' : 'failed'}: ${name} (${seconds} s)\n`)
  return isGood
}

const waiting = [...CHECKS]
const results = []
const worker = async () => {
  for (let check = waiting.shift(); check; check = waiting.shift())
    results.push(await passes(check))
}
await Promise.all(Array.from({ length: availableParallelism() }, worker))
rmSync(packed, { recursive: true })
if (results.includes(false)) process.exitCode = 1
