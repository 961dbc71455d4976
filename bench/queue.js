// Measures `fit queue` against `fit match` on one machine, with a redis-server of its own: `node bench/queue.js`, `--postings=400` for fewer. Prints a table for docs/spreading.md.
// Each way is run as often as `--runs` says, in turns, and its quickest is taken: what else the machine does is in the others.
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { Redis } from 'ioredis'
import { candidates } from './candidates.js'
import { lines } from './generator.js'

const option = (name, usual) =>
  Number(process.argv.find((a) => a.startsWith(`--${name}=`))?.split('=')[1] ?? usual)
const POSTINGS = option('postings', 1000)
const PROFILES = option('profiles', 30)
const RUNS = option('runs', 2)
const CHUNK = option('chunk', 50)
/** Chunks of one posting, by which the cost of a chunk is told from that of its postings. */
const SMALL = option('small', 100)
const WORKERS = [1, 2, 4]

if (spawnSync('redis-server', ['--version']).status !== 0) {
  console.error('There is no redis-server to measure with (Debian: apt-get install redis-server).')
  process.exit(2)
}

const program = path.join(import.meta.dirname, '..', 'bin', 'fit.js')
const folder = mkdtempSync(path.join(os.tmpdir(), 'fit-bench-'))
const at = (name) => path.join(folder, name)
mkdirSync(at('students'))
for (const [name, text] of Object.entries(candidates(PROFILES, 7)))
  writeFileSync(at(path.join('students', name)), text)
writeFileSync(at('jobs.ndjson'), [...lines(POSTINGS, 1)].join(''))
writeFileSync(at('small.ndjson'), [...lines(SMALL, 2)].join(''))

const port = await new Promise((resolve) => {
  const server = createServer().listen(0, '127.0.0.1', () => {
    const { port } = server.address()
    server.close(() => resolve(port))
  })
})
const server = spawn('redis-server', [
  ...['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', ''],
  ...['--appendonly', 'yes'],
])
await new Promise((resolve) =>
  server.stdout.on('data', (data) => data.includes('Ready to accept') && resolve()),
)
const redis = new Redis(port)
const env = { ...process.env, FIT_REDIS: `redis://127.0.0.1:${port}`, XDG_CACHE_HOME: at('cache') }

const measure = path.join(import.meta.dirname, 'measure.cjs')
let run = 0

/** Runs the program; gives the seconds of processor time that it took. */
const fit = (...args) =>
  new Promise((resolve, reject) => {
    const processor = at(`processor-${run++}`)
    const child = spawn(process.execPath, ['-r', measure, program, ...args], {
      env: { ...env, FIT_BENCH_PROCESSOR: processor },
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let said = ''
    child.stderr.on('data', (data) => (said += data))
    child.on('close', (code) =>
      code === 0
        ? resolve(Number(readFileSync(processor, 'utf8')))
        : reject(new Error(`${args.join(' ')}: ${said}`)),
    )
  })

/** Seconds that some runs at once take, by the clock and of processors. */
async function seconds(...runs) {
  const from = performance.now()
  const all = await Promise.all(runs.map((args) => fit(...args)))
  return {
    clock: (performance.now() - from) / 1000,
    processor: all.reduce((sum, one) => sum + one, 0),
  }
}

const memory = async () => Number(/used_memory:(\d+)/.exec(await redis.info('memory'))[1])
const JUDGED = ['--profiles', 'students', '--as-of', '2026-01-15']
const SHOWN = ['--top', '20', '--format', 'json']
const named = ['--name', 'bench']

/** One time through a queue with some workers; gives seconds and bytes of each step. */
async function queue(file, chunk, workers) {
  const before = await memory()
  const push = await seconds([
    ...['queue', 'push', file, ...JUDGED, '--chunk', String(chunk)],
    ...named,
  ])
  const pushed = (await memory()) - before
  const words = ['queue', 'work', '--until-empty', ...named]
  const work = await seconds(...Array.from({ length: workers }, () => words))
  const worked = (await memory()) - before - pushed
  const collect = await seconds([
    ...['queue', 'collect', ...SHOWN, '-o', 'queue.json', '--wipe'],
    ...named,
  ])
  return { push, work, collect, pushed, worked }
}

const match = (file, jobs) =>
  seconds(['match', file, ...JUDGED, ...SHOWN, '--jobs', String(jobs), '-o', 'match.json'])

const best = (all, of) => Math.min(...all.map(of))
const clock = (time) => time.clock
const processor = (time) => time.processor
const rows = []
const row = (...cells) => rows.push(`| ${cells.join(' | ')} |`)

try {
  const alone = { 1: [], 2: [] }
  const spread = Object.fromEntries(WORKERS.map((n) => [n, []]))
  for (let i = 0; i < RUNS; i++) {
    for (const jobs of [1, 2]) alone[jobs].push(await match('jobs.ndjson', jobs))
    for (const n of WORKERS) {
      spread[n].push(await queue('jobs.ndjson', CHUNK, n))
      if (readFileSync(at('queue.json'), 'utf8') !== readFileSync(at('match.json'), 'utf8'))
        throw new Error('the queue gave other bytes than one process')
    }
  }
  const one = best(alone[1], clock)
  const way = (what, all, isWhole = true) => {
    const time = best(all, clock)
    const rate = Math.round(POSTINGS / time)
    const used = `${((1000 * best(all, processor)) / POSTINGS).toFixed(1)} ms`
    const ratio = isWhole ? `${(one / time).toFixed(2)} ×` : ''
    row(what, `${time.toFixed(1)} s`, rate, ratio, used)
  }
  way('`fit match --jobs 1`, one process', alone[1])
  way('`fit match --jobs 2`, two threads', alone[2])
  const works = (n) => spread[n].map(({ work }) => work)
  for (const n of WORKERS) way(`${n} × \`fit queue work\``, works(n))
  const all = Object.values(spread).flat()
  const [push, collect] = [all.map((t) => t.push), all.map((t) => t.collect)]
  way('before that `fit queue push`', push, false)
  way('after it `fit queue collect`', collect, false)
  const chunks = Math.ceil(POSTINGS / CHUNK)
  const kilobytes = (of) => `${(best(all, of) / chunks / 1000).toFixed(1)} kB`
  const [many, few] = [[], []]
  for (let i = 0; i < RUNS; i++) {
    many.push(await queue('small.ndjson', 1, 1))
    few.push(await queue('small.ndjson', SMALL, 1))
  }
  const each = (step) => {
    const of = (time) => time[step].processor
    return `${((1000 * (best(many, of) - best(few, of))) / (SMALL - 1)).toFixed(1)} ms`
  }
  console.log(
    `${POSTINGS} postings of \`bench/generator.js\`, ${PROFILES} profiles, chunks of ${CHUNK}; Node ${process.version}, ${os.availableParallelism()} processors, a load of ${os.loadavg()[0].toFixed(1)} at the end:\n`,
  )
  console.log(
    '| what | time | postings a second | against one process | processor time a posting |',
  )
  console.log(`| --- | ---: | ---: | ---: | ---: |\n${rows.join('\n')}\n`)
  console.log('| cost of a chunk | measured |\n| --- | ---: |')
  console.log(`| memory of Redis for ${CHUNK} postings | ${kilobytes((t) => t.pushed)} |`)
  console.log(`| and for what comes of them | ${kilobytes((t) => t.worked)} |`)
  for (const step of ['push', 'work', 'collect'])
    console.log(`| processor time beside that of its postings, \`${step}\` | ${each(step)} |`)
} finally {
  redis.disconnect()
  server.kill()
  rmSync(folder, { recursive: true })
}
