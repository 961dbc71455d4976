import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { candidates } from '../bench/candidates.js'
import { lines } from '../bench/generator.js'
import { fit, folder } from './session.ts'

const program = path.join(import.meta.dirname, '..', 'bin', 'fit.js')
const has = (name: string): boolean => spawnSync(name, ['--version']).status === 0
const REDIS = has('redis-server')
const PARALLEL = has('parallel')
if (!REDIS)
  console.warn(
    'fit queue is not tested: there is no redis-server (Debian: apt-get install redis-server).',
  )
if (!PARALLEL)
  console.warn(
    'GNU parallel is not tested: it is not installed (Debian: apt-get install parallel).',
  )

const root = folder({
  ...Object.fromEntries(
    Object.entries(candidates(3, 7)).map(([name, text]) => [`students/${name}`, text]),
  ),
  'students/zz-bad.yaml': 'degree: [\n',
  'jobs.ndjson': `${[...lines(24, 5)].join('')}${JSON.stringify({ title: 'no text' })}\n`,
})
const JUDGED = ['--profiles', 'students', '--as-of', '2026-01-15']

/** Runs the built program; gives how it ended and what it wrote. */
const run = (words: readonly string[], env: Record<string, string> = {}) =>
  new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) => {
    const child = start(words, env)
    let [stdout, stderr] = ['', '']
    child.stdout?.on('data', (data: Buffer) => (stdout += data.toString()))
    child.stderr?.on('data', (data: Buffer) => (stderr += data.toString()))
    child.on('close', (code) => resolve({ code, stdout, stderr }))
  })

const start = (words: readonly string[], env: Record<string, string> = {}): ChildProcess =>
  spawn(process.execPath, [program, ...words], { cwd: root, env: { ...process.env, ...env } })

const ended = (child: ChildProcess) => new Promise((resolve) => child.once('close', resolve))

/** A Redis of the tests' own, which can be stopped and started again with what it holds. */
class Server {
  private child: ChildProcess | null = null
  private readonly data = mkdtempSync(path.join(tmpdir(), 'fit-redis-'))
  url = ''
  private port = 0

  async start(): Promise<void> {
    if (this.port === 0) this.port = await freePort()
    this.url = `redis://127.0.0.1:${this.port}`
    this.child = spawn('redis-server', [
      ...['--port', String(this.port), '--bind', '127.0.0.1', '--dir', this.data],
      ...['--save', '', '--appendonly', 'yes', '--appendfsync', 'always'],
    ])
    await new Promise<void>((resolve) =>
      this.child?.stdout?.on('data', (data: Buffer) => {
        if (data.includes('Ready to accept connections')) resolve()
      }),
    )
  }

  async stop(): Promise<void> {
    if (!this.child) return
    const gone = ended(this.child)
    this.child.kill('SIGKILL')
    await gone
  }
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })

describe.skipIf(!REDIS)('fit queue, against a Redis', () => {
  const server = new Server()
  let whole = ''
  /** Seconds that two workers took together. */
  let alone = 0
  const at = (name: string): string[] => ['--redis', server.url, '--name', name]
  const push = (name: string) =>
    run(['queue', 'push', 'jobs.ndjson', ...JUDGED, '--chunk', '4', ...at(name)])
  const work = (name: string) => ['queue', 'work', '--until-empty', ...at(name)]
  const collect = (name: string, ...more: string[]) =>
    run(['queue', 'collect', '--format', 'json', '--top', '5', ...at(name), ...more])
  const counts = async (name: string) =>
    JSON.parse((await run(['queue', 'status', '--format', 'json', ...at(name)])).stdout) as {
      waiting: number
      active: number
      completed: number
      failed: number
    }
  const until = async (name: string, is: (now: Awaited<ReturnType<typeof counts>>) => boolean) => {
    while (!is(await counts(name))) await sleep(100)
  }

  beforeAll(async () => {
    await server.start()
    const words = ['match', 'jobs.ndjson', ...JUDGED, '--top', '5', '--format', 'json']
    whole = (await run(words)).stdout
    expect(whole).toContain('fit.match/1')
  })
  afterAll(() => server.stop())

  test('two workers give the bytes of one process; --wipe leaves nothing', async () => {
    expect((await push('plain')).code).toBe(0)
    expect(await counts('plain')).toEqual({ waiting: 6, active: 0, completed: 0, failed: 0 })
    expect((await collect('plain')).stderr).toContain('is not done: 6 chunks wait')
    expect((await push('plain')).stderr).toContain('is there already')
    const from = performance.now()
    await Promise.all([run(work('plain')), run(work('plain'))])
    alone = (performance.now() - from) / 1000
    expect(await counts('plain')).toEqual({ waiting: 0, active: 0, completed: 6, failed: 0 })
    expect(await collect('plain', '--wipe')).toMatchObject({ code: 0, stdout: whole })
    expect((await collect('plain')).stderr).toContain('There is no queue "plain"')
  })

  test('a worker that is killed in the middle is replaced within 15 seconds', async () => {
    await push('killed')
    const first = start(work('killed'))
    await until('killed', ({ active }) => active > 0)
    first.kill('SIGKILL')
    await ended(first)
    const from = performance.now()
    expect((await run(work('killed'))).code).toBe(0)
    // what it judges itself takes at most twice what two took
    expect((performance.now() - from) / 1000 - 2 * alone).toBeLessThan(15)
    expect(await collect('killed')).toMatchObject({ code: 0, stdout: whole })
  })

  test('a Redis that goes away and comes back is waited for', async () => {
    await push('restarted')
    const words = work('restarted')
    const working = run(words)
    await until('restarted', ({ active, completed }) => active + completed > 0)
    await server.stop()
    await sleep(1500)
    await server.start()
    const { code, stderr } = await working
    expect(code).toBe(0)
    expect(stderr).toMatch(/waiting for redis:\/\/127\.0\.0\.1:\d+\.\n[^]*is back\.\n/)
    expect(await collect('restarted')).toMatchObject({ code: 0, stdout: whole })
  })

  test('a worker of another build is refused', async () => {
    await push('other')
    const { code, stderr } = await fit(root, work('other'))
    expect(code).toBe(2)
    expect(stderr).toContain('another build of fit')
    expect(await counts('other')).toMatchObject({ waiting: 6 })
  })

  test('a chunk that brings down every worker is given up and told with its postings', async () => {
    await push('poison')
    // a worker that dies of one posting, as of a fault of the machine
    const crash = path.join(root, 'crash.cjs')
    writeFileSync(
      crash,
      `const zlib = require('node:zlib'); const whole = zlib.gunzipSync
zlib.gunzipSync = (data) => { const text = whole(data); if (text.includes('jobs.ndjson#6"')) process.kill(process.pid, 'SIGKILL'); return text }`,
    )
    const env = { NODE_OPTIONS: `--require ${crash}` }
    for (let i = 0; i < 3; i++) await run(work('poison'), env)
    expect((await run(work('poison'), env)).code).toBe(0)
    expect(await counts('poison')).toEqual({ waiting: 0, active: 0, completed: 5, failed: 1 })
    const { code, stderr, stdout } = await collect('poison')
    expect(code).toBe(2)
    expect(stderr).toMatch(/chunk 2 was given up[^]*jobs\.ndjson#5, jobs\.ndjson#6, jobs\.ndjson#7/)
    expect(stdout).toContain('fit.match/1')
  })

  test.each([
    [['--redis', 'http://localhost', '--name', 'x'], 'Name the Redis'],
    [['--redis', 'redis://localhost', '--name', 'a b'], 'Name the queue'],
  ])('%j is a usage error', async (words, message) => {
    const { code, stderr } = await run(['queue', 'status', ...words])
    expect(code).toBe(2)
    expect(stderr).toContain(message)
  })

  test('without the packages it says how to get them', async () => {
    const hide = path.join(root, 'hide.cjs')
    writeFileSync(
      hide,
      `const module_ = require('node:module'); const whole = module_._resolveFilename
module_._resolveFilename = function (name, ...rest) { if (name === 'bullmq') throw Object.assign(new Error('no bullmq'), { code: 'MODULE_NOT_FOUND' }); return whole.call(this, name, ...rest) }`,
    )
    const { code, stderr } = await run(['queue', 'status', ...at('x')], {
      NODE_OPTIONS: `--require ${hide}`,
    })
    expect(code).toBe(2)
    expect(stderr).toContain('npm install bullmq ioredis')
  })
})

describe.skipIf(!PARALLEL)('GNU parallel', () => {
  const shell = (command: string) =>
    spawnSync('bash', ['-c', command.replaceAll('fit ', `${process.execPath} ${program} `)], {
      cwd: root,
      encoding: 'utf8',
    })

  test('parts that failed are tried again, and make the bytes of one process', async () => {
    const words = ['match', '-', ...JUDGED, '--top', '5', '--format', 'json']
    shell(`head -24 jobs.ndjson > good.ndjson`)
    const whole = shell(`fit ${words.join(' ')} < good.ndjson`).stdout
    const made = shell(
      `cat good.ndjson | parallel --will-cite --pipe -N 8 --jobs 2 --retries 3 --joblog log --sshlogin : 'test -e tried-{#} || { touch tried-{#}; exit 1; }; fit match - ${JUDGED.join(' ')} --keep 20 --format ndjson > part-{#}.ndjson'; fit match --merge part-*.ndjson --top 5 --format json`,
    )
    expect(made.stdout).toBe(whole)
    expect(shell('cat log').stdout.split('\n')).toHaveLength(5)
  })
})
