import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { connect, createServer, type AddressInfo, type Server as NetServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Redis } from 'ioredis'
import { candidates } from '../../bench/candidates.js'
import { lines } from '../../bench/generator.js'
import { folder } from '../session.ts'

export const program = path.join(import.meta.dirname, '..', '..', 'bin', 'fit.js')
const has = (name: string): boolean => spawnSync(name, ['--version']).status === 0
export const REDIS = has('redis-server')
export const OPENSSL = spawnSync('openssl', ['version']).status === 0
if (!REDIS)
  console.warn(
    'fit queue is not tested: there is no redis-server (Debian: apt-get install redis-server).',
  )
if (!OPENSSL)
  console.warn('fit queue is not tested over TLS: there is no openssl to make certificates.')

export const DOCS = readFileSync(
  path.join(import.meta.dirname, '..', '..', 'docs', 'spreading.md'),
  'utf8',
)

/** Profiles and postings of the tests, in a folder of this process. */
export const root = folder({
  ...Object.fromEntries(
    Object.entries(candidates(3, 7)).map(([name, text]) => [`students/${name}`, text]),
  ),
  'students/zz-bad.yaml': 'degree: [\n',
  'jobs.ndjson': `${[...lines(24, 5)].join('')}${JSON.stringify({ title: 'no text' })}\n`,
})
export const JUDGED = ['--profiles', 'students', '--as-of', '2026-01-15']

/** Runs the built program; gives how it ended and what it wrote. */
export const run = (
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

export const start = (
  words: readonly string[],
  env: Record<string, string> = {},
  { cwd = root }: { readonly cwd?: string } = {},
): ChildProcess =>
  spawn(process.execPath, [program, ...words], { cwd, env: { ...process.env, ...env } })

/** A script after which a program stands still for some milliseconds where it unpacks this text. */
export const SLOW = (
  text: string,
  milliseconds: number,
): string => `const zlib = require('node:zlib'); const whole = zlib.gunzipSync
zlib.gunzipSync = (data) => { const text = whole(data); if (text.includes('${text}')) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ${milliseconds}); return text }`

export const ended = (child: ChildProcess) => new Promise((resolve) => child.once('close', resolve))

/** A Redis of the tests' own, which can be stopped and started again with what it holds. */
export class Server {
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
export class Line {
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
export interface Counts {
  readonly waiting: number
  readonly active: number
  readonly completed: number
  readonly failed: number
}
/** The words and questions of `fit queue` on a server. */
export function queueOn(server: Server) {
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
  return { at, push, work, collect, counts, until, before, lives }
}

/** Arguments of match and collect whose output the tests compare. */
const SHOWN = ['--top', '5', '--format', 'json']

/** What one process makes of the postings. */
export const wholeMatch = async (): Promise<string> =>
  (await run(['match', 'jobs.ndjson', ...JUDGED, ...SHOWN])).stdout
