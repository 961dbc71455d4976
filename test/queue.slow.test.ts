import { spawn, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  DOCS,
  JUDGED,
  program,
  queueOn,
  REDIS,
  root,
  run,
  Server,
  wholeMatch,
} from './queue/redis.ts'
import { fit, folder } from './session.ts'

const BASH = spawnSync('bash', ['--version']).status === 0

/** Runs a script to its first fault; gives how it ended. */
const bash = (script: string, cwd: string) =>
  new Promise<{ status: number | null; stderr: string }>((resolve) => {
    const child = spawn('bash', ['-e', '-c', script], { cwd })
    let stderr = ''
    child.stderr.on('data', (data: Buffer) => (stderr += data.toString()))
    child.on('close', (status) => resolve({ status, stderr }))
  })

describe.skipIf(!REDIS)('fit queue, against a Redis', () => {
  const server = new Server()
  const { at, push, work, collect, counts, before, lives } = queueOn(server)
  let whole = ''

  beforeAll(async () => {
    await server.start()
    whole = await wholeMatch()
    expect(whole).toContain('fit.match/1')
  }, 120_000)
  afterAll(() => server.stop())

  test('two workers give the bytes of one process; --wipe leaves nothing', async () => {
    expect((await push('plain')).code).toBe(0)
    expect(await counts('plain')).toEqual({ waiting: 7, active: 0, completed: 0, failed: 0 })
    expect((await collect('plain')).stderr).toContain('is not done: 7 chunks wait')
    await Promise.all([run(work('plain')), run(work('plain'))])
    expect(await counts('plain')).toEqual({ waiting: 0, active: 0, completed: 7, failed: 0 })
    // a week is left of all but of what tells who is at work
    for (const [key, seconds] of await lives('plain'))
      expect(seconds, key).toBeGreaterThan(/:(?:pushing|stalled-check)$/.test(key) ? -1 : 600_000)
    expect(await collect('plain', '--wipe')).toMatchObject({ code: 0, stdout: whole })
    expect(await server.ask((redis) => redis.keys('*'))).toEqual([])
    expect((await collect('plain')).stderr).toContain('There is no queue "plain"')
    expect(await server.ask((redis) => redis.keys('*'))).toEqual([])
  })

  // without --top, match writes all rows, of which none is left out here; as ndjson in the order of the postings
  test.each([
    ['text', ['--top', '2']],
    ['json', []],
    ['csv', []],
    ['ndjson', ['--top', '2']],
  ])('collect is match, as %s', async (format, top) => {
    if (format === 'text') {
      await push('formats')
      await run(work('formats'))
    }
    const shown = ['--format', format, ...top]
    const { stdout } = await run(['match', 'jobs.ndjson', ...JUDGED, ...shown])
    expect(stdout).not.toBe('')
    const made = await run(['queue', 'collect', ...at('formats'), ...shown])
    expect(made).toMatchObject({ code: 0, stdout })
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
