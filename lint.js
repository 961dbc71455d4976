// What "npm run lint" checks, as many checks at once as there are processors. Each one's output is printed in one piece when it ends.
import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import path from 'node:path'

/** The program of a package, run by this Node: no shell, no npx. */
const program = (name, file) => path.join(import.meta.dirname, 'node_modules', name, file)
const TSC = program('typescript', 'bin/tsc')

/** The slowest first, so that none is left over at the end. */
const CHECKS = [
  ['ESLint', program('eslint', 'bin/eslint.js'), '.'],
  ['layout', program('prettier', 'bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'],
  ['types', TSC, '--noEmit'],
  ['what nothing uses', program('knip', 'bin/knip.js'), '--no-progress'],
  ['types of the page', TSC, '-p', 'src/page'],
]

/** Runs one check; gives whether it passed. */
function passes([name, file, ...args]) {
  const begun = performance.now()
  return new Promise((resolve) => {
    const check = spawn(process.execPath, [file, ...args], { cwd: import.meta.dirname })
    const output = []
    check.stdout.on('data', (piece) => output.push(piece))
    check.stderr.on('data', (piece) => output.push(piece))
    check.on('close', (code) => {
      process.stdout.write(Buffer.concat(output))
      const seconds = ((performance.now() - begun) / 1000).toFixed(1)
      process.stdout.write(`${code === 0 ? 'passed' : 'failed'}: ${name} (${seconds} s)\n`)
      resolve(code === 0)
    })
  })
}

const waiting = [...CHECKS]
const results = []
const worker = async () => {
  for (let check = waiting.shift(); check; check = waiting.shift())
    results.push(await passes(check))
}
await Promise.all(Array.from({ length: availableParallelism() }, worker))
if (results.includes(false)) process.exitCode = 1
