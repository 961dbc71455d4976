// Proof for what is meant to change nothing: two builds of the program must write the same, byte for byte.
// node bench/same.js OLD_BUILD NEW_BUILD (checkouts, or their dist folders)
//
// Compared are "parse --format ndjson" over the postings beside the project (../shared/corpus), and check, rank and gaps in every format
// over postings/, for every profile of profiles/, and over ../shared/gold/dev. Prints what differs and exits with 1; where there is no ../shared
// it says so and exits with 0. What a build has written stays in the folder for such things of the system until its files or the inputs change.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Writable } from 'node:stream'

const root = path.join(import.meta.dirname, '..')
const shared = path.join(root, '..', 'shared')
const CORPUS = path.join(shared, 'corpus')
const GOLD = path.join(shared, 'gold', 'dev')

/** The day on which everything is judged: any will do, so long as both builds get the same. */
const AS_OF = '2025-06-01'

/** Formats of the reports on many postings, and of check. */
const TABLES = ['text', 'json', 'ndjson', 'csv', 'markdown', 'html']
const REPORTS = ['text', 'json', 'markdown', 'html', 'ndjson']

const listed = (folder, shape) =>
  readdirSync(folder)
    .filter((name) => shape.test(name))
    .sort()
    .map((name) => path.join(folder, name))

/**
 * What is run, by the name of the file that holds what it writes: one run takes all postings. Every profile gets the examples in every format; the
 * labelled postings are given in every format to the first profile, to the others in the one that leaves nothing out.
 */
function runs() {
  const profiles = listed(path.join(root, 'profiles'), /\.yaml$/)
  const examples = listed(path.join(root, 'postings'), /./)
  const labelled = listed(GOLD, /\.txt$/)
  const run = (of, postings, profile, command, format) => {
    const name = `${command}-${of}-${path.basename(profile, '.yaml')}.${format}`
    const args = [command, '--format', format, '-p', profile, '--as-of', AS_OF]
    return [name, [...args, ...(command === 'check' ? [] : ['--jobs', '1']), ...postings]]
  }
  const inEveryFormat = (of, postings, profile) => [
    ...REPORTS.map((format) => run(of, postings, profile, 'check', format)),
    ...TABLES.map((format) => run(of, postings, profile, 'rank', format)),
    ...TABLES.map((format) => run(of, postings, profile, 'gaps', format)),
  ]
  return new Map([
    ['parse-corpus.ndjson', ['parse', '--format', 'ndjson', ...listed(CORPUS, /\.ndjson$/)]],
    ...profiles.flatMap((profile) => inEveryFormat('examples', examples, profile)),
    ...inEveryFormat('labelled', labelled, profiles[0]),
    ...profiles.slice(1).map((profile) => run('labelled', labelled, profile, 'check', 'ndjson')),
  ])
}

const inputs = () => [
  ...listed(CORPUS, /\.ndjson$/),
  ...listed(GOLD, /\.txt$/),
  ...listed(path.join(root, 'profiles'), /\.yaml$/),
  ...listed(path.join(root, 'postings'), /./),
]

/** The dist folder of a checkout, or the folder itself where it is one. */
function distOf(given) {
  const folder = path.resolve(given)
  const dist = existsSync(path.join(folder, 'load.cjs')) ? folder : path.join(folder, 'dist')
  if (existsSync(path.join(dist, 'load.cjs'))) return dist
  console.error(`${given}: no build there (no load.cjs in it or in its dist); run node build.js.`)
  process.exit(2)
}

/** A number for all that decides what a build writes: its own files, the inputs, and what is run. */
function digest(dist) {
  const hash = createHash('sha256').update(JSON.stringify([...runs()]))
  const own = readdirSync(dist).filter((name) => /\.(?:cjs|bin)$/.test(name))
  for (const name of own.sort()) hash.update(name).update(readFileSync(path.join(dist, name)))
  for (const file of inputs()) {
    const { size, mtimeMs } = statSync(file)
    hash.update(`${file} ${size} ${mtimeMs}\n`)
  }
  return hash.digest('hex').slice(0, 20)
}

/** All runs of the build in `dist`, in this process, one after the other: each writes its report, with what it said on stderr, to a file in `folder`. */
async function write(dist, folder) {
  const { load } = createRequire(import.meta.url)(path.join(dist, 'load.cjs'))
  const { main } = load()
  for (const [name, args] of runs()) {
    let said = ''
    const stderr = new Writable({
      write: (chunk, _, done) => {
        said += chunk
        done()
      },
    })
    const session = {
      cwd: root,
      env: {},
      today: AS_OF,
      stdin: process.stdin,
      stdout: stderr,
      stderr,
      // what was read once is kept, as the program does for whoever runs it
      kept: path.join(folder, 'kept'),
      onInterrupt: () => () => {},
    }
    const code = await main([...args, '--output', path.join(folder, name)], session)
    // how long it took is not part of what is compared
    const plain = said.replaceAll(folder, '').replace(/in [\d.]+ m?s \(.*?\)/g, '')
    writeFileSync(path.join(folder, `${name}.said`), `exit ${code}\n${plain}`)
  }
}

/** The folder with all that the build in `dist` writes; made in a process of its own, unless it is there from before. */
async function written(dist) {
  const folder = path.join(tmpdir(), 'fit-same', digest(dist))
  if (existsSync(folder)) return folder
  const making = `${folder}.${process.pid}`
  mkdirSync(making, { recursive: true })
  const args = [import.meta.filename, '--write', dist, making]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] })
  const code = await new Promise((done) => child.on('exit', done))
  if (code !== 0) {
    rmSync(making, { recursive: true })
    console.error(`${dist}: the runs ended with ${code}.`)
    process.exit(2)
  }
  rmSync(path.join(making, 'kept'), { recursive: true, force: true })
  renameSync(making, folder)
  return folder
}

/** Longest piece of a line that is shown, and how much of what both lines begin with stands before it. */
const SHOWN = 160
const BEFORE = 60

/** Where two lines part, with a little before and what follows. */
function around(line, at) {
  const from = Math.max(0, at - BEFORE)
  const piece = line.slice(from, from + SHOWN)
  return `${from > 0 ? '…' : ''}${piece}${from + SHOWN < line.length ? '…' : ''}`
}

/** What differs between two texts: how many lines, and the first of them; null where they are the same. */
function difference(before, after) {
  if (before.equals(after)) return null
  const [was, is] = [before, after].map((bytes) => bytes.toString('utf8').split('\n'))
  const longest = Math.max(was.length, is.length)
  const differing = Array.from({ length: longest }, (_, i) => i).filter((i) => was[i] !== is[i])
  const first = differing[0] ?? 0
  const [a, b] = [was[first] ?? '(no line)', is[first] ?? '(no line)']
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return `${differing.length} of ${longest} lines differ, the first is line ${first + 1}:\n  - ${around(a, at)}\n  + ${around(b, at)}`
}

/** Compares what two builds have written, and prints each difference once, with the files that have it; the number of files that differ. */
function compare(before, after) {
  const files = new Map()
  for (const name of [...runs().keys()].flatMap((run) => [run, `${run}.said`])) {
    const [was, is] = [before, after].map((folder) => {
      const file = path.join(folder, name)
      return existsSync(file) ? readFileSync(file) : Buffer.from('(not written)')
    })
    const shown = difference(was, is)
    if (shown !== null) files.set(shown, [...(files.get(shown) ?? []), name])
  }
  for (const [shown, names] of files) console.log(`${names.join(', ')}: ${shown}`)
  return [...files.values()].flat().length
}

const [first, second, third] = process.argv.slice(2)
if (first === '--write') await write(second, third)
else if (!existsSync(CORPUS) || !existsSync(GOLD)) {
  console.log('No postings beside the project (../shared): nothing was compared.')
} else if (!second) {
  console.error('usage: node bench/same.js OLD_BUILD NEW_BUILD')
  process.exitCode = 2
} else {
  const folders = [await written(distOf(first)), await written(distOf(second))]
  const differing = compare(...folders)
  const count = runs().size
  console.log(
    differing === 0
      ? `The same, byte for byte: ${count} runs.`
      : `${differing} files of ${count} runs differ.`,
  )
  process.exitCode = differing === 0 ? 0 : 1
}
