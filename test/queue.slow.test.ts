import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { connect, createServer, type AddressInfo, type Server as NetServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Redis } from 'ioredis'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { candidates } from '../bench/candidates.js'
import { lines } from '../bench/generator.js'
import { fit, folder } from './session.ts'

const program = path.join(import.meta.dirname, '..', 'bin', 'fit.js')
const has = (name: string): boolean => spawnSync(name, ['--version']).status === 0
const REDIS = has('redis-server')
const BASH = has('bash')
const OPENSSL = spawnSync('openssl', ['version']).status === 0
if (!REDIS)
  console.warn(
    'fit queue is not tested: there is no redis-server (Debian: apt-get install redis-server).',
  )
if (!OPENSSL)
  console.warn('fit queue is not tested over TLS: there is no openssl to make certificates.')

const DOCS = readFileSync(path.join(import.meta.dirname, '..', 'docs', 'spreading.md'), 'utf8')

const root = folder({
  ...Object.fromEntries(
    Object.entries(candidates(3, 7)).map(([name, text]) => [`students/${name}`, text]),
  ),
  'students/zz-bad.yaml': 'degree: [\n',
  'jobs.ndjson': `${[...lines(24, 5)].join('')}${JSON.stringify({ title: 'no text' })}\n`,
})
const JUDGED = ['--profiles', 'students', '--as-of', '2026-01-15']

/** Runs the built program; gives how it ended and what it wrote. */
const run = (
  words: readonly string[],
  env: Record<string, string> = {},
  where: { readonly cwd?: string } = {},
) =>
  new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) => {
    const child = start(words, env, where)
    let [stdout, stderr] = ['', '']
    child.stdout?.on('data', (data: Buffer) => (stdout += data.toString()))
    child.stderr?.on('data', (data: Buffer) => (stderr += data.toString()))
    child.on('close', (code) => resolve({ code, stdout, stderr }))
  })

const start = (
  words: readonly string[],
  env: Record<string, string> = {},
  { cwd = root }: { readonly cwd?: string } = {},
): ChildProcess =>
  spawn(process.execPath, [program, ...words], { cwd, env: { ...process.env, ...env } })

/** A script after which a program stands still for some milliseconds where it unpacks this text. */
const SLOW = (
  text: string,
  milliseconds: number,
): string => `const zlib = require('node:zlib'); const whole = zlib.gunzipSync
zlib.gunzipSync = (data) => { const text = whole(data); if (text.includes('${text}')) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ${milliseconds}); return text }`

/** Runs a script to its first fault; gives how it ended. */
const bash = (script: string, cwd: string) =>
  new Promise<{ status: number | null; stderr: string }>((resolve) => {
    const child = spawn('bash', ['-e', '-c', script], { cwd })
    let stderr = ''
    child.stderr.on('data', (data: Buffer) => (stderr += data.toString()))
    child.on('close', (status) => resolve({ status, stderr }))
  })

const ended = (child: ChildProcess) => new Promise((resolve) => child.once('close', resolve))

/** A Redis of the tests' own, which can be stopped and started again with what it holds. */
class Server {
  private child: ChildProcess | null = null
  private readonly data = mkdtempSync(path.join(tmpdir(), 'fit-redis-'))
  private readonly options: readonly string[]
  url = ''
  port = 0

  constructor(options: readonly string[] = ['--appendonly', 'yes', '--appendfsync', 'always']) {
    this.options = options
  }

  async start(tls = false): Promise<void> {
    if (this.port === 0) this.port = await freePort()
    this.url = `redis://127.0.0.1:${this.port}`
    const port = String(this.port)
    this.child = spawn('redis-server', [
      ...(tls ? ['--port', '0', '--tls-port', port] : ['--port', port]),
      ...['--bind', '127.0.0.1', '--dir', this.data],
      ...['--save', '', ...this.options],
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

  /** Waits until there is a key that fits. */
  async has(pattern: string): Promise<void> {
    await this.ask(async (redis) => {
      while ((await redis.keys(pattern)).length === 0) await sleep(50)
    })
  }

  /** What somebody sees who asks the server itself. */
  async ask<T>(look: (redis: Redis) => Promise<T>): Promise<T> {
    const redis = new Redis(this.url)
    try {
      return await look(redis)
    } finally {
      redis.disconnect()
    }
  }
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })

/** Passes on what goes to and fro between programs and a server, and does something once where a word goes by. */
class Line {
  private readonly passing: NetServer
  url = ''
  private word = ''
  private then: () => void = () => undefined

  constructor(to: () => number) {
    this.passing = createServer((near) => {
      const far = connect(to(), '127.0.0.1')
      near.on('data', (data) => {
        far.write(data)
        if (this.word === '' || !data.includes(this.word)) return
        this.word = ''
        this.then()
      })
      far.on('data', (data) => near.write(data))
      for (const [one, other] of [[near, far] as const, [far, near] as const])
        one.on('error', () => other.destroy()).on('close', () => other.destroy())
    })
  }

  open = async (): Promise<void> => {
    await new Promise<void>((resolve) => this.passing.listen(0, '127.0.0.1', resolve))
    this.url = `redis://127.0.0.1:${(this.passing.address() as AddressInfo).port}`
  }

  /** Waits until the word goes by, and what is then to be done is done. */
  at = (word: string, work: () => Promise<void>): Promise<void> =>
    new Promise((resolve, reject) => {
      this.then = () => void work().then(resolve, reject)
      this.word = word
    })

  close = (): void => void this.passing.close()
}

interface Counts {
  readonly waiting: number
  readonly active: number
  readonly completed: number
  readonly failed: number
}

describe.skipIf(!REDIS)('fit queue, against a Redis', () => {
  const server = new Server()
  let whole = ''
  /** Seconds that two workers took together. */
  let alone = 0
  const at = (name: string, url = server.url): string[] => ['--redis', url, '--name', name]
  const push = (name: string, url = server.url) =>
    run(['queue', 'push', 'jobs.ndjson', ...JUDGED, '--chunk', '4', ...at(name, url)])
  const work = (name: string, url = server.url) => [
    'queue',
    'work',
    '--until-empty',
    ...at(name, url),
  ]
  const collect = (name: string, ...more: string[]) =>
    run(['queue', 'collect', '--format', 'json', '--top', '5', ...at(name), ...more])
  const counts = async (name: string) =>
    JSON.parse((await run(['queue', 'status', '--format', 'json', ...at(name)])).stdout) as Counts
  const until = async (name: string, is: (now: Counts) => boolean) => {
    while (!is(await counts(name))) await sleep(100)
  }
  /** A file that programs run before they begin. */
  const before = (name: string, script: string): Record<string, string> => {
    writeFileSync(path.join(root, name), script)
    return { NODE_OPTIONS: `--require ${path.join(root, name)}` }
  }
  /** Seconds that each key of a queue has yet to live; -1 where it never ends. */
  const lives = (name: string) =>
    server.ask(async (redis) => {
      const keys = await redis.keys(`fit:${name}:*`)
      const all = await Promise.all(keys.map((key) => redis.ttl(key)))
      return new Map(keys.map((key, i) => [key, all[i] ?? 0]))
    })

  beforeAll(async () => {
    await server.start()
    const words = ['match', 'jobs.ndjson', ...JUDGED, '--top', '5', '--format', 'json']
    whole = (await run(words)).stdout
    expect(whole).toContain('fit.match/1')
  })
  afterAll(() => server.stop())

  test('two workers give the bytes of one process; --wipe leaves nothing', async () => {
    expect((await push('plain')).code).toBe(0)
    expect(await counts('plain')).toEqual({ waiting: 7, active: 0, completed: 0, failed: 0 })
    expect((await collect('plain')).stderr).toContain('is not done: 7 chunks wait')
    const from = performance.now()
    await Promise.all([run(work('plain')), run(work('plain'))])
    alone = (performance.now() - from) / 1000
    expect(await counts('plain')).toEqual({ waiting: 0, active: 0, completed: 7, failed: 0 })
    // a week is left of all but of what tells who is at work
    for (const [key, seconds] of await lives('plain'))
      expect(seconds, key).toBeGreaterThan(/:(?:pushing|stalled-check)$/.test(key) ? -1 : 600_000)
    expect(await collect('plain', '--wipe')).toMatchObject({ code: 0, stdout: whole })
    expect(await server.ask((redis) => redis.keys('*'))).toEqual([])
    expect((await collect('plain')).stderr).toContain('There is no queue "plain"')
    expect(await server.ask((redis) => redis.keys('*'))).toEqual([])
  })

  test.each(['text', 'json', 'csv', 'ndjson'])('collect is match, as %s', async (format) => {
    if (format === 'text') {
      await push('formats')
      await run(work('formats'))
    }
    // without --top, match writes all rows, of which none is left out here; as ndjson in the order of the postings
    for (const top of format === 'ndjson' ? [['--top', '2']] : [[], ['--top', '2']]) {
      const shown = ['--format', format, ...top]
      const { stdout } = await run(['match', 'jobs.ndjson', ...JUDGED, ...shown])
      expect(stdout).not.toBe('')
      const made = await run(['queue', 'collect', ...at('formats'), ...shown])
      expect(made).toMatchObject({ code: 0, stdout })
    }
  })

  test('collect is match, as pages', async () => {
    const shown = ['--top', '3', '--format', 'html', '-o']
    await run(['match', 'jobs.ndjson', ...JUDGED, ...shown, 'pages-match'])
    const { code } = await run(['queue', 'collect', ...at('formats'), ...shown, 'pages-queue'])
    expect(code).toBe(0)
    const pages = (name: string) => readdirSync(path.join(root, name)).sort()
    expect(pages('pages-queue')).toEqual(pages('pages-match'))
    expect(pages('pages-queue')).toHaveLength(4)
    for (const page of pages('pages-match')) {
      const [one, other] = ['pages-match', 'pages-queue'].map((name) =>
        readFileSync(path.join(root, name, page), 'utf8'),
      )
      expect(other === one, page).toBe(true)
    }
  })

  test.skipIf(!BASH)('the commands of docs/spreading.md, as they stand there', async () => {
    const section = DOCS.split(/^## /m).find((part) => part.startsWith('A queue on')) ?? ''
    const scripts = [...section.matchAll(/^```sh\n([^]*?)^```$/gm)].map(([, script = '']) => script)
    expect(scripts).toHaveLength(3)
    const terminals = `fit() { "${process.execPath}" "${program}" "$@"; }\n${scripts.join('\n')}`
    const { status, stderr } = await bash(
      terminals.replaceAll('redis://127.0.0.1:6379', server.url),
      root,
    )
    expect(status, stderr).toBe(0)
    const words = ['match', 'jobs.ndjson', ...JUDGED, '--top', '20', '--format', 'csv']
    const { stdout } = await run(words)
    expect(readFileSync(path.join(root, 'best.csv'), 'utf8')).toBe(stdout)
    expect([...(await lives('spring')).keys()]).toEqual([])
  })

  test('more rows than are kept are refused', async () => {
    const { code, stderr } = await collect('formats', '--top', '101')
    expect(code).toBe(2)
    expect(stderr).toContain('push with --keep 101')
  })

  test('the same work is there once, however often and by how many it is pushed', async () => {
    const both = await Promise.all([push('twice'), push('twice')])
    expect(both.map(({ code }) => code).sort()).toEqual([0, 2])
    const again = await push('twice')
    expect(again.code).toBe(2)
    expect(again.stderr).toContain('The queue "twice" is there already')
    expect(await counts('twice')).toEqual({ waiting: 7, active: 0, completed: 0, failed: 0 })
    await run(work('twice'))
    expect(await collect('twice')).toMatchObject({ code: 0, stdout: whole })
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

  test('whoever ends meanwhile does not hold the chunk of a dead worker', async () => {
    await push('held')
    const slow = before('stop.cjs', SLOW('jobs.ndjson#2"', 100_000))
    const first = start(work('held'), slow)
    await until('held', ({ active }) => active > 0)
    first.kill('SIGKILL')
    await ended(first)
    const second = start(work('held').filter((word) => word !== '--until-empty'))
    const gone = ended(second)
    await until('held', ({ waiting }) => waiting === 0)
    second.kill('SIGINT')
    await gone
    for (const [key, seconds] of await lives('held'))
      if (/:(?:lock|stalled-check)$/.test(key)) expect(seconds, key).toBeLessThan(15)
    const from = performance.now()
    expect((await run(work('held'))).code).toBe(0)
    expect((performance.now() - from) / 1000 - alone).toBeLessThan(15)
    expect(await collect('held')).toMatchObject({ code: 0, stdout: whole })
  })

  test('a worker that is too slow to be heard of does no harm', async () => {
    await push('slow')
    const slow = before('slow.cjs', SLOW('jobs.ndjson#6"', 20_000))
    const first = run(work('slow'), slow)
    await until('slow', ({ active }) => active > 0)
    expect((await run(work('slow'))).code).toBe(0)
    expect(await counts('slow')).toEqual({ waiting: 0, active: 0, completed: 7, failed: 0 })
    expect(await collect('slow')).toMatchObject({ code: 0, stdout: whole })
    expect((await first).code).toBe(0)
    expect(await collect('slow')).toMatchObject({ code: 0, stdout: whole })
  })

  describe('a Redis that goes away and comes back is waited for', () => {
    const line = new Line(() => server.port)
    const away = async (): Promise<void> => {
      await server.stop()
      await sleep(1500)
      await server.start()
    }
    beforeAll(() => line.open())
    afterAll(() => line.close())

    test.each([
      ['push', 'postings:3'],
      ['work', 'result:3'],
      ['collect', 'result:3'],
    ])('%s, at %s', async (command, word) => {
      const name = `away-${command}-${word.replace(':', '')}`
      const url = (which: string): string => (which === command ? line.url : server.url)
      const gone = line.at(word, away)
      const pushed = await push(name, url('push'))
      const worked = await run(work(name, url('work')))
      const made = await run([
        ...['queue', 'collect', '--format', 'json', '--top', '5'],
        ...at(name, url('collect')),
      ])
      await gone
      expect(pushed.code, pushed.stderr).toBe(0)
      expect(worked.code, worked.stderr).toBe(0)
      expect(made).toMatchObject({ code: 0, stdout: whole })
      const said = { push: pushed, work: worked, collect: made }[command]?.stderr
      expect(said).toMatch(/waiting for redis:\/\/127\.0\.0\.1:\d+\.\n[^]*is back\.\n/)
    })
  })

  test('an interrupt is heard while Redis is away', async () => {
    const own = new Server()
    await own.start()
    await push('interrupted', own.url)
    const child = start(work('interrupted', own.url).filter((word) => word !== '--until-empty'))
    let said = ''
    child.stderr?.on('data', (data: Buffer) => (said += data.toString()))
    await own.has('fit:interrupted:*:lock')
    await own.stop()
    while (!said.includes('waiting for')) await sleep(100)
    const gone = ended(child)
    child.kill('SIGINT')
    await gone
    expect(child.exitCode).toBe(2)
  })

  test('a Redis that comes back with nothing ends the work with what to do', async () => {
    const own = new Server(['--appendonly', 'no'])
    await own.start()
    await push('lost', own.url)
    const slow = before('slower.cjs', SLOW('jobs.ndjson#6"', 3000))
    const working = run(work('lost', own.url), slow)
    await own.has('fit:lost:*:lock')
    await own.stop()
    await own.start()
    const { code, stderr } = await working
    expect(code).toBe(2)
    expect(stderr).toContain('is gone from Redis')
    expect(stderr).toContain('Push again')
    expect(await own.ask((redis) => redis.keys('*'))).toEqual([])
    await own.stop()
  })

  test('a worker of another build is refused', async () => {
    await push('other')
    const { code, stderr } = await fit(root, work('other'))
    expect(code).toBe(2)
    expect(stderr).toContain('another build of fit')
    expect(await counts('other')).toMatchObject({ waiting: 7 })
  })

  test('weights of the settings are pushed; a worker that names others is refused', async () => {
    const own = folder({
      'weights.yaml': 'education: 3\n',
      'others.yaml': 'education: 1\n',
      'fit.config.yaml': 'weights: weights.yaml\ncountry: DE\n',
    })
    const here = { cwd: own }
    const jobs = path.join(root, 'jobs.ndjson')
    const given = ['--profiles', path.join(root, 'students'), '--as-of', '2026-01-15']
    const shown = ['--format', 'json', '--top', '5']
    const { stdout } = await run(['match', jobs, ...given, ...shown], {}, here)
    const plain = await run(['match', jobs, ...given, ...shown])
    expect(stdout).not.toBe(plain.stdout)
    await run(['queue', 'push', jobs, ...given, ...at('weights')], {}, here)
    const other = await run([...work('weights'), '--weights', 'others.yaml'], {}, here)
    expect(other.code).toBe(2)
    expect(other.stderr).toContain('was pushed with other weights')
    expect(await counts('weights')).toMatchObject({ waiting: 1 })
    expect((await run(work('weights'), {}, here)).code).toBe(0)
    // who names none takes those of the queue
    expect((await run(work('weights'))).code).toBe(0)
    expect(await collect('weights')).toMatchObject({ code: 0, stdout })
  })

  test('a chunk that brings down every worker is given up and told with its postings', async () => {
    await push('poison')
    // a worker that dies of one posting, as of a fault of the machine
    const env = before(
      'crash.cjs',
      `const zlib = require('node:zlib'); const whole = zlib.gunzipSync
zlib.gunzipSync = (data) => { const text = whole(data); if (text.includes('jobs.ndjson#6"')) process.kill(process.pid, 'SIGKILL'); return text }`,
    )
    for (let i = 0; i < 3; i++) await run(work('poison'), env)
    expect((await run(work('poison'), env)).code).toBe(0)
    expect(await counts('poison')).toEqual({ waiting: 0, active: 0, completed: 6, failed: 1 })
    const { code, stderr, stdout } = await collect('poison')
    expect(code).toBe(2)
    expect(stderr).toMatch(/chunk 2 was given up[^]*jobs\.ndjson#5, jobs\.ndjson#6, jobs\.ndjson#7/)
    expect(stdout).toContain('fit.match/1')
  })

  test('a worker leaves rows out by what lies in Redis alone: few are kept, one chunk is lost', async () => {
    // three rows are kept of a profile, so that most are left out from the second chunk on
    const given = ['jobs.ndjson', ...JUDGED, '--keep', '3', '--chunk', '4']
    const shown = ['--top', '3', '--format', 'json']
    const env = before(
      'throw-last.cjs',
      `const zlib = require('node:zlib'); const whole = zlib.gunzipSync
zlib.gunzipSync = (data) => { const text = whole(data); return text.includes('jobs.ndjson#8"') ? Buffer.from(JSON.stringify(JSON.parse(text).with(3, null))) : text }`,
    )
    await run(['queue', 'push', ...given, ...at('few')])
    await Promise.all([run(work('few')), run(work('few'))])
    const { stdout } = await run(['match', 'jobs.ndjson', ...JUDGED, ...shown])
    const made = await run(['queue', 'collect', ...at('few'), ...shown])
    expect(made).toMatchObject({ code: 0, stdout })
    // the last posting of chunk 2 brings its reader down: what was found in those before it counts for nothing
    await run(['queue', 'push', ...given, ...at('fewer')])
    expect((await run(work('fewer'), env)).code).toBe(0)
    expect(await counts('fewer')).toMatchObject({ completed: 6, failed: 1 })
    const rest = readFileSync(path.join(root, 'jobs.ndjson'), 'utf8').split('\n')
    writeFileSync(
      path.join(root, 'rest.ndjson'),
      rest.map((line, i) => (i >= 4 && i < 8 ? '' : line)).join('\n'),
    )
    const without = await run(['match', 'rest.ndjson', ...JUDGED, ...shown])
    const least = await run(['queue', 'collect', ...at('fewer'), ...shown])
    expect(least.code).toBe(2)
    expect(least.stdout.replaceAll('jobs.ndjson', 'rest.ndjson')).toBe(without.stdout)
  })

  test('a posting that its reader throws at is tried again after a wait, and told', async () => {
    await push('thrown')
    const env = before(
      'throw.cjs',
      `const zlib = require('node:zlib'); const whole = zlib.gunzipSync
zlib.gunzipSync = (data) => { const text = whole(data); if (text.includes('jobs.ndjson#6"')) throw new Error('this cannot be'); return text }`,
    )
    const from = performance.now()
    expect((await run(work('thrown'), env)).code).toBe(0)
    // one second before the second time, two before the third
    expect(performance.now() - from).toBeGreaterThan(3000)
    const { code, stderr } = await collect('thrown')
    expect(code).toBe(2)
    expect(stderr).toMatch(/chunk 2 was given up after 3 tries: this cannot be\.[^]*jobs\.ndjson#6/)
  })

  describe('a Redis that is full', () => {
    const full = new Server(['--maxmemory-policy', 'noeviction'])
    const room = (memory: string) => full.ask((redis) => redis.config('SET', 'maxmemory', memory))
    beforeAll(() => full.start())
    afterAll(() => full.stop())

    test('pushing into it says what to do, and leaves nothing', async () => {
      await room('1mb')
      const { code, stderr } = await push('full', full.url)
      expect(code).toBe(2)
      expect(stderr).toMatch(/\n--redis {2}Redis has no memory left for this [^\n]* --wipe\.\n$/)
      expect(await full.ask((redis) => redis.keys('*'))).toEqual([])
    })

    test('a worker says it and ends; when there is room the work goes on', async () => {
      await room('0')
      expect((await push('full', full.url)).code).toBe(0)
      await room('1mb')
      const { code, stderr } = await run(work('full', full.url))
      expect(code).toBe(2)
      expect(stderr).toContain('Redis has no memory left for this (maxmemory). Give it more')
      await room('0')
      expect((await run(work('full', full.url))).code).toBe(0)
      const words = ['queue', 'collect', '--format', 'json', '--top', '5', ...at('full', full.url)]
      expect(await run(words)).toMatchObject({ code: 0, stdout: whole })
    })
  })

  describe('pushing that ends early', () => {
    const pushing = () => {
      const child = start(['queue', 'push', '-', ...JUDGED, '--chunk', '4', ...at('early')])
      child.stdin?.write([...lines(24, 5)].join(''))
      return child
    }

    test('an interrupt takes away what was pushed', async () => {
      const child = pushing()
      await server.has('fit:early:postings:3')
      expect((await counts('early')).waiting).toBeGreaterThan(0)
      const gone = ended(child)
      child.kill('SIGINT')
      await gone
      expect(child.exitCode).toBe(2)
      expect([...(await lives('early')).keys()]).toEqual([])
    })

    test('whoever works on it is told when the one who pushed was killed', async () => {
      const child = pushing()
      await server.has('fit:early:postings:3')
      const gone = ended(child)
      child.kill('SIGKILL')
      await gone
      // postings and profiles end by themselves whatever happened to whoever wrote them
      for (const [key, seconds] of await lives('early'))
        if (/:(?:postings|profiles|run|token)/.test(key)) expect(seconds, key).toBeGreaterThan(0)
      await server.ask((redis) => redis.del('fit:early:pushing'))
      const { code, stderr } = await run(work('early'))
      expect(code).toBe(2)
      expect(stderr).toContain('has stopped before all postings were there')
      expect((await collect('early', '--wipe')).stderr).toContain('it is gone')
      expect([...(await lives('early')).keys()]).toEqual([])
    })
  })

  test('whoever works on a queue that is wiped ends, and writes nothing any more', async () => {
    await push('wiped')
    const slow = before('slow-wiped.cjs', SLOW('jobs.ndjson#6"', 3000))
    const working = run(work('wiped'), slow)
    await until('wiped', ({ completed }) => completed > 0)
    expect((await collect('wiped', '--wipe')).code).toBe(2)
    const { code, stderr } = await working
    expect(code).toBe(2)
    expect(stderr).toContain('it was wiped')
    expect([...(await lives('wiped')).keys()]).toEqual([])
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
    const env = before(
      'hide.cjs',
      `const module_ = require('node:module'); const whole = module_._resolveFilename
module_._resolveFilename = function (name, ...rest) { if (name === 'bullmq') throw Object.assign(new Error('no bullmq'), { code: 'MODULE_NOT_FOUND' }); return whole.call(this, name, ...rest) }`,
    )
    const { code, stderr } = await run(['queue', 'status', ...at('x')], env)
    expect(code).toBe(2)
    expect(stderr).toContain('npm install bullmq ioredis')
  })
})

describe.skipIf(!REDIS || !OPENSSL)('a Redis with users and TLS', () => {
  const keys = mkdtempSync(path.join(tmpdir(), 'fit-keys-'))
  const file = (name: string): string => path.join(keys, name)
  const PASSWORD = 'p@ss:w/rd#%'
  const server = new Server([
    ...['--tls-cert-file', file('server.pem'), '--tls-key-file', file('server.key')],
    ...['--tls-ca-cert-file', file('ca.pem'), '--tls-auth-clients', 'no'],
    ...['--aclfile', file('users.acl')],
  ])
  const url = (user: string, protocol = 'rediss', host = 'localhost'): string =>
    `${protocol}://${user}@${host}:${server.port}`
  const FIT = `fit:${encodeURIComponent(PASSWORD)}`
  const trusted = { NODE_EXTRA_CA_CERTS: file('ca.pem') }
  const status = (redis: string, env: Record<string, string> = trusted) =>
    run(['queue', 'status', '--name', 'x'], { ...env, FIT_REDIS: redis })

  beforeAll(async () => {
    const openssl = (words: string): void =>
      expect(spawnSync('openssl', words.split(' '), { cwd: keys }).status, words).toBe(0)
    const key = '-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes'
    openssl(`req -x509 ${key} -keyout ca.key -out ca.pem -days 2 -subj /CN=own`)
    openssl(`req ${key} -keyout server.key -out server.csr -subj /CN=localhost`)
    writeFileSync(file('names'), 'subjectAltName=DNS:localhost\n')
    openssl(
      'x509 -req -in server.csr -CA ca.pem -CAkey ca.key -CAcreateserial -out server.pem -days 2 -extfile names',
    )
    // the rights that docs/spreading.md lists
    const rights = /ACL SETUSER fit on >\S+ (.*)/.exec(DOCS)?.[1]
    writeFileSync(
      file('users.acl'),
      `user default off\nuser fit on >${PASSWORD} ${rights}\nuser weak on >weak ~fit:* +@connection +info\n`,
    )
    await server.start(true)
  })
  afterAll(() => server.stop())

  test('push, work and collect with the rights that the docs name, and print no password', async () => {
    const env = { ...trusted, FIT_REDIS: url(FIT) }
    const name = ['--name', 'safe']
    const shown = ['--top', '5', '--format', 'json']
    const { stdout } = await run(['match', 'jobs.ndjson', ...JUDGED, ...shown])
    const said = [
      await run(['queue', 'push', 'jobs.ndjson', ...JUDGED, '--chunk', '8', ...name], env),
      await run(['queue', 'work', '--until-empty', ...name], env),
      await run(['queue', 'status', ...name], env),
      await run(['queue', 'collect', '--wipe', ...shown, ...name], env),
    ]
    for (const { code, stderr } of said) expect(code, stderr).toBe(0)
    expect(said[3]?.stdout).toBe(stdout)
    for (const { stderr } of said)
      for (const secret of [PASSWORD, FIT]) expect(stderr).not.toContain(secret)
  })

  test.each([
    ['an own CA that nobody named', () => status(url(FIT), {}), 'NODE_EXTRA_CA_CERTS'],
    [
      'a host that the certificate does not name',
      () => status(url(FIT, 'rediss', '127.0.0.1')),
      'its certificate is for another host',
    ],
    ['a wrong password', () => status(url('fit:wrong')), 'it does not let this user in'],
    ['an unknown user', () => status(url('nobody:wrong')), 'it does not let this user in'],
    ['no user', () => status(`rediss://localhost:${server.port}`), 'it does not let this user in'],
    ['a user without rights', () => status(url('weak:weak')), 'may do too little'],
    ['no TLS', () => status(url(FIT, 'redis')), 'rediss://'],
  ])('%s is told, with what to do', async (_, ask, message) => {
    const from = performance.now()
    const { code, stderr } = await ask()
    expect(code).toBe(2)
    expect(stderr).toContain(message)
    expect(stderr).not.toContain('wrong')
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(performance.now() - from).toBeLessThan(20_000)
  })
})
