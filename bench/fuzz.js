// Changed inputs of every format through the readers, the judge, the reports and --merge: `npm run fuzz -- --minutes 5 --seed 1`.
// Prints what was tried and what was found; a finding is kept as a file in the folder that it names, and ends with exit code 1.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Readable, Writable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { lines } from './generator.js'
import { change, mutated } from './mutations.js'

const root = path.join(import.meta.dirname, '..')
const asked = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? otherwise : Number(process.argv[at + 1])
}
const MINUTES = asked('minutes', 1)
const SEED = asked('seed', 1)
/** Milliseconds that one input of a few kilobytes may take on a busy machine. */
const SLOW = 20_000
const library = await import(pathToFileURL(path.join(root, 'dist', 'index.js')).href)
const { main } = (
  await import(pathToFileURL(path.join(root, 'dist', 'load.cjs')).href)
).default.load()
const folder = mkdtempSync(path.join(os.tmpdir(), 'fit-fuzz-'))
const { profile } = library.readProfile(
  readFileSync(path.join(root, 'profiles', 'student.yaml'), 'utf8'),
  'student.yaml',
)
const text = readFileSync(path.join(root, 'postings', 'ml-systems-intern.txt'), 'utf8')
const record = { title: 'Engineer', company: 'Larkspur', location: 'Cork', text }

/** What inputs are made of: one of each format. */
const SEEDS = {
  'a.txt': text,
  'a.md': `# Engineer\n\n## Requirements\n\n- **Go** and Python\n- 3 years\n`,
  'a.html': `<html><body><h1>Engineer</h1><ul><li>Go &amp; Python</li></ul></body></html>`,
  'a.json': JSON.stringify(record),
  'a.yaml': `title: Engineer\nrequirements:\n  - { kind: skill, skills: [Go] }\ntext: |\n  Requirements:\n  - Go\n`,
  'a.ndjson': [...lines(3, SEED)].join(''),
  'a.csv': `title,text\nEngineer,"Requirements:\n- Go"\n`,
  'a.eml': `From: a@b\nSubject: Engineer\nMIME-Version: 1.0\nContent-Type: text/plain\n\n${text}`,
  'a.rtf': '{\\rtf1 Requirements:\\par - Go \\u233? and Python}',
}

const counts = { inputs: 0, postings: 0, refused: 0, reports: 0, merges: 0, found: 0 }

function found(name, bytes, error) {
  counts.found++
  const file = path.join(folder, `${counts.found}-${name}`)
  writeFileSync(file, bytes)
  console.log(`FOUND ${file}: ${error instanceof Error ? error.stack : error}`)
}

// eslint-disable-next-line no-control-regex -- what must not be printed
const UNSAFE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2028\u2029]/

/** A posting read, judged and reported: spans lie in its text, sums add up, nothing steers the terminal. */
function held(document) {
  const reading = library.parse(document)
  for (const { span } of [...reading.requirements, ...reading.lines])
    if (!(0 <= span.start && span.start <= span.end && span.end <= reading.text.length))
      throw new Error('a span lies outside of the text')
  const report = library.check(reading, profile, { asOf: '2025-01-15' })
  const sum = report.findings.reduce((n, f) => n + f.points.low, 0)
  if (report.score && Math.abs(sum - report.score.low) > 0.051)
    throw new Error('points do not add up')
  if (JSON.stringify(report).includes('native code')) throw new Error('a function in the report')
  for (const format of ['text', 'markdown', 'json'])
    if (UNSAFE.test(library.printable(library.renderReport(report, format))))
      throw new Error(`${format} steers the terminal`)
  counts.reports++
}

async function readAndJudged(name, bytes) {
  counts.inputs++
  const begun = performance.now()
  try {
    for (const document of await library.readPostings(bytes, name)) {
      counts.postings++
      held(document)
    }
  } catch (error) {
    if (error instanceof library.InputError) counts.refused++
    else found(name, bytes, error)
  }
  const took = performance.now() - begun
  if (took > SLOW) found(name, bytes, `took ${Math.round(took)} ms`)
}

/** Runs a command line; gives its exit code and what it printed. */
async function fit(words, input) {
  const printed = { out: '', err: '' }
  const sink = (to) => new Writable({ write: (c, _, done) => ((printed[to] += c), done()) })
  const code = await main(words, {
    cwd: root,
    env: {},
    today: '2025-01-15',
    stdin: Readable.from([Buffer.from(input)]),
    stdout: sink('out'),
    stderr: sink('err'),
    onInterrupt: () => () => undefined,
  })
  return { code, ...printed }
}

const ROWS = (
  await fit(['rank', '-', '-p', 'profiles/student.yaml', '--format', 'ndjson'], SEEDS['a.ndjson'])
).out

/** `--merge` of changed rows: a result or one sentence, never a fault of the program. */
async function merged(bytes) {
  counts.merges++
  const { code, out, err } = await fit(['gaps', '--merge', '-'], bytes)
  if (![0, 2].includes(code) || /program itself/.test(err) || UNSAFE.test(out + err))
    found('rows.ndjson', bytes, `exit ${code}: ${err}`)
}

const until = performance.now() + MINUTES * 60_000
const names = Object.keys(SEEDS)
for (let round = 0; performance.now() < until; round++) {
  const [changes] = fc.sample(fc.array(change, { minLength: 1, maxLength: 6 }), {
    numRuns: 1,
    seed: SEED * 1_000_003 + round,
  })
  const name = names[round % names.length]
  await readAndJudged(name, mutated(SEEDS[name], changes))
  if (round % 3 === 0) await merged(mutated(ROWS, changes))
}
console.log(
  Object.entries(counts)
    .map(([name, n]) => `${n} ${name}`)
    .join(', '),
)
process.exit(counts.found > 0 ? 1 : 0)
