import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lines } from '../bench/generator.js'
import {
  ended,
  JUDGED,
  Line,
  queueOn,
  REDIS,
  run,
  Server,
  SLOW,
  start,
  wholeMatch,
} from './queue/redis.ts'

describe.skipIf(!REDIS)('fit queue, where workers, whoever pushes or Redis itself end', () => {
  const server = new Server()
  const { at, push, work, collect, counts, until, before, lives } = queueOn(server)
  let whole = ''
  /** Seconds that two workers take together. */
  let alone = 0

  beforeAll(async () => {
    await server.start()
    whole = await wholeMatch()
    expect(whole).toContain('fit.match/1')
    await push('alone')
    const from = performance.now()
    await Promise.all([run(work('alone')), run(work('alone'))])
    alone = (performance.now() - from) / 1000
    await collect('alone', '--wipe')
  }, 120_000)
  afterAll(() => server.stop())

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
})
