// Measures the built program and writes docs/performance.md: `npm run bench` (many minutes), `npm run bench -- --sizes=1000,2000,10000` with fewer postings, `npm run bench -- --quick` (a first look, writes nothing).
// Every figure that is compared is a ratio of two times of one run on one machine. Real postings are measured where there are any: .ndjson files in ../shared/corpus, or in the folder that FIT_CORPUS names.
import { spawnSync } from 'node:child_process'
import {
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { once } from 'node:events'
import os from 'node:os'
import path from 'node:path'
import { candidates } from './candidates.js'
import { lines } from './generator.js'

const root = path.join(import.meta.dirname, '..')
const quick = process.argv.includes('--quick')
const asked = process.argv
  .find((a) => a.startsWith('--sizes='))
  ?.slice('--sizes='.length)
  .split(',')
  .map(Number)
const [SMALL, MIDDLE, LARGE] = asked ?? (quick ? [200, 1000, 4000] : [1000, 10_000, 100_000])
const SEED = 1
/** So many postings somebody may have saved. */
const SAVED = 200
const program = path.join(root, 'bin', 'fit.js')
const profile = path.join(root, 'profiles', 'student.yaml')
const folder = mkdtempSync(path.join(os.tmpdir(), 'fit-bench-'))
const env = {
  ...Object.fromEntries(
    Object.entries(process.env).filter(([name]) => name !== 'NODE_EXTRA_CA_CERTS'),
  ),
  XDG_CACHE_HOME: path.join(folder, 'cache'),
}

async function corpus(count) {
  const file = path.join(folder, `${count}.ndjson`)
  const out = createWriteStream(file)
  for (const line of lines(count, SEED)) if (!out.write(line)) await once(out, 'drain')
  out.end()
  await once(out, 'finish')
  return file
}

/** Seconds and peak memory in MB of one process. */
function time(args) {
  const peak = path.join(folder, 'peak')
  const from = process.hrtime.bigint()
  const { status, stderr } = spawnSync(
    process.execPath,
    ['-r', path.join(import.meta.dirname, 'measure.cjs'), ...args],
    {
      env: { ...env, FIT_BENCH_PEAK: peak },
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
    },
  )
  const seconds = Number(process.hrtime.bigint() - from) / 1e9
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`)
  return { seconds, memory: Number(readFileSync(peak, 'utf8')) / 1024 }
}

/** The quickest of three, as the floor is: what else the machine does is in the others. */
function best(args) {
  return [1, 2, 3].map(() => time(args)).sort((a, b) => a.seconds - b.seconds)[0]
}

/** Medians of several processes of each command line, in turns: milliseconds. */
function startups(commands, runs = quick ? 7 : 25) {
  const times = commands.map(() => [])
  for (let i = 0; i < runs; i++) {
    commands.forEach((args, k) => {
      const from = process.hrtime.bigint()
      spawnSync(process.execPath, args, { env, stdio: 'ignore' })
      times[k].push(Number(process.hrtime.bigint() - from) / 1e6)
    })
  }
  return times.map((all) => all.sort((a, b) => a - b)[Math.floor(runs / 2)])
}

/** Seconds to read and decode the file and split the texts of its postings into words with one regular expression: what no reading of them can go below. */
function floor(file) {
  const script = `
    const { readFileSync } = require('node:fs')
    const from = process.hrtime.bigint()
    const text = new TextDecoder().decode(readFileSync(${JSON.stringify(file)}))
    let words = 0
    for (const _ of text.matchAll(/[\\p{L}\\p{Nd}+#]+/gu)) words++
    console.log(Number(process.hrtime.bigint() - from) / 1e9)`
  return Math.min(
    ...[1, 2, 3].map(() =>
      Number(spawnSync(process.execPath, ['-e', script], { env, encoding: 'utf8' }).stdout),
    ),
  )
}

const command = (name, file, ...more) => [
  program,
  name,
  file,
  '-p',
  profile,
  '--as-of',
  '2026-01-15',
  '--top',
  '20',
  ...more,
]
const times = (x, digits = 2) => `${x.toFixed(digits)} ×`
const megabytes = (file) => statSync(file).size / 1e6

const rows = []
const row = (what, figure, aim = '') => {
  rows.push([what, figure, aim])
  console.log(`${what.padEnd(78)} ${figure.padStart(26)}   ${aim}`)
}

const checked = [
  program,
  'check',
  path.join(root, 'postings', 'ml-systems-intern.txt'),
  '-p',
  profile,
  '--as-of',
  '2025-01-15',
]
const [node, check, anew] = startups([['-e', '0'], checked, [...checked, '--no-cache']])
row(
  'start-up: `fit check` on one posting, against `node -e 0`',
  `${check.toFixed(0)} ms, ${times(check / node)}`,
  '≤ 2.5 ×',
)
row(
  'the same with `--no-cache`, as where a posting is new',
  `${anew.toFixed(0)} ms, ${times(anew / node)}`,
  '≤ 4.75 ×, aim 2.5 ×',
)

const [small, middle, large] = [await corpus(SMALL), await corpus(MIDDLE), await corpus(LARGE)]
const base = floor(middle)
const one = best(command('rank', middle, '--jobs', '1'))
row(
  `${MIDDLE} postings (${megabytes(middle).toFixed(0)} MB): read, decode and split into words`,
  `${base.toFixed(2)} s`,
)
row(
  `rank of ${MIDDLE} postings, one process, against that floor`,
  `${one.seconds.toFixed(1)} s, ${times(one.seconds / base, 1)}`,
  '≤ 30 ×, aim 15 ×',
)
row('postings a second', String(Math.round(MIDDLE / one.seconds)))
const two = best(command('rank', middle, '--jobs', '2'))
row(
  `two workers, against one process (${os.availableParallelism()} processors)`,
  `${two.seconds.toFixed(1)} s, ${times(one.seconds / two.seconds)}`,
  '≥ 1.4 ×',
)
const study = best(command('gaps', middle, '--jobs', '1'))
row(
  'gaps, against rank over the same',
  `${study.seconds.toFixed(1)} s, ${times(study.seconds / one.seconds)}`,
  '≤ 1.5 ×',
)

const few = time(command('rank', small, '--jobs', '1'))
const many = time(command('rank', large, '--jobs', '1'))
const each = (run, count) => (1000 * (run.seconds - anew / 1000)) / count
row(
  `growth: time a posting at ${LARGE}, against ${SMALL} (start-up taken off)`,
  `${each(many, LARGE).toFixed(2)} ms, ${times(each(many, LARGE) / each(few, SMALL))}`,
  '≤ 1.1 ×',
)
row(
  `peak memory at ${LARGE}, against ${SMALL}`,
  `${many.memory.toFixed(0)} MB, ${times(many.memory / few.memory)}`,
  '≤ 1.3 ×',
)

const spread = time(command('rank', large, '--jobs', '2'))
row(
  `two workers over ${LARGE}, against one process`,
  `${spread.seconds.toFixed(1)} s, ${times(many.seconds / spread.seconds)}`,
)

/** Profiles of a careers office, and of a small one. */
const [MANY, SOME] = [50, 20]
const students = (count) => {
  const to = path.join(folder, `students-${count}`)
  mkdirSync(to)
  for (const [name, text] of Object.entries(candidates(count, SEED)))
    writeFileSync(path.join(to, name), text)
  return to
}
const matching = (file, profiles) => [
  ...[program, 'match', file, '--profiles', profiles, '--as-of', '2026-01-15'],
  ...['--top', '20', '--jobs', '1', '--format', 'csv'],
]
const double = await corpus(2 * SMALL)
const [single, all] = [
  time(command('rank', double, '--jobs', '1')),
  time(matching(double, students(MANY))),
]
row(
  `match of ${MANY} profiles with ${2 * SMALL} postings, against rank of one`,
  `${all.seconds.toFixed(1)} s, ${times(all.seconds / single.seconds)}`,
  '≤ 6 ×',
)
row(
  'one more profile, against reading and judging a posting for the first (start-up taken off)',
  times((all.seconds - single.seconds) / (MANY - 1) / (single.seconds - anew / 1000), 3),
  '≤ 0.1 ×',
)
const office = students(SOME)
const [low, high] = [time(matching(small, office)), time(matching(large, office))]
row(
  `peak memory of match of ${SOME} profiles at ${LARGE}, against ${SMALL}`,
  `${high.memory.toFixed(0)} MB, ${times(high.memory / low.memory)}`,
)

const saved = path.join(folder, 'saved')
mkdirSync(saved)
readFileSync(small, 'utf8')
  .split('\n', SAVED)
  .forEach((line, i) => writeFileSync(path.join(saved, `${i}.txt`), JSON.parse(line).text))
const [first, again] = [time(command('rank', saved)), time(command('rank', saved))]
row(
  `rank of ${SAVED} files the second time, against the first`,
  `${again.seconds.toFixed(2)} s, ${times(again.seconds / first.seconds)}`,
)

const real = process.env.FIT_CORPUS ?? path.join(root, '..', 'shared', 'corpus')
if (existsSync(real)) {
  for (const file of readdirSync(real)
    .filter((f) => f.endsWith('.ndjson'))
    .sort()) {
    const whole = path.join(real, file)
    const [low, run] = [floor(whole), time(command('rank', whole, '--jobs', '1'))]
    row(
      `real postings, ${file} (${megabytes(whole).toFixed(1)} MB), against their floor`,
      `${run.seconds.toFixed(1)} s, ${times(run.seconds / low, 1)}`,
      '≤ 45 ×',
    )
  }
}
rmSync(folder, { recursive: true })

if (!quick) {
  const table = rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
  const file = path.join(root, 'docs', 'performance.md')
  const notes = existsSync(file) ? readFileSync(file, 'utf8').split('<!-- notes -->')[1] : undefined
  writeFileSync(
    file,
    `# Performance\n\nWritten by \`npm run bench\` on Node ${process.version}, ${os.cpus()[0]?.model.trim() ?? 'an unknown processor'}. Times of another machine differ; the ratios are what counts.\nThe postings are invented by \`bench/generator.js\` (seed ${SEED}).\n\n| what | measured | aim |\n| --- | ---: | --- |\n${table}\n\n<!-- notes -->${notes ?? '\n'}`,
  )
}
