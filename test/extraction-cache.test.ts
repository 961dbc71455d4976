import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { cachePosting, cachedPosting } from '../src/commands/extraction-cache.ts'
import { hash, parse, readPostings, type PostingDocument } from '../src/index.ts'
import { asking, fit, folder } from './session.ts'

const POSTING = asking(
  'Systems Intern',
  ['Experience with Go and Python', "Pursuing a Master's degree in Computer Science"],
  ['Kubernetes'],
)
const plain = (text: string, source = 'a.txt'): PostingDocument => ({
  source,
  text,
  metadata: {},
  hints: [],
})

/** A folder with a posting, and a place for what is kept. */
function place(files: Readonly<Record<string, string>> = { 'a.txt': POSTING }) {
  const root = folder(files)
  const kept = path.join(root, 'cache', 'fit', 'build')
  const readings = path.join(kept, 'readings')
  return { root, kept, readings, names: () => (existsSync(readings) ? readdirSync(readings) : []) }
}

describe('readings are kept', () => {
  test('the second check takes the reading of the first', async () => {
    const { root, kept, readings, names } = place()
    const first = await fit(root, ['check', 'a.txt'], '', { kept })
    const [name = ''] = names()
    expect(names()).toHaveLength(1)
    expect(await fit(root, ['check', 'a.txt'], '', { kept })).toEqual(first)
    const file = path.join(readings, name)
    const whole = readFileSync(file, 'utf8')
    const [, content = ''] = /^[^\n]*\n([^]*)$/.exec(whole) ?? []
    const other = content.replaceAll('"Python"', '"Fortran"')
    writeFileSync(file, `${hash(other)}\n${other}`)
    expect((await fit(root, ['check', 'a.txt'], '', { kept })).stdout).toContain('Fortran')
    // the same change without its sum is damage: the posting is read anew, and the reading kept again
    writeFileSync(file, whole.replaceAll('"Python"', '"Fortran"'))
    expect(await fit(root, ['check', 'a.txt'], '', { kept })).toEqual(first)
    expect(readFileSync(file, 'utf8')).toBe(whole)
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  test('--no-cache takes none and keeps none', async () => {
    const { root, kept, names } = place()
    const plainly = await fit(root, ['check', 'a.txt', '--no-cache'], '', { kept })
    expect(names()).toEqual([])
    expect(plainly).toEqual(await fit(root, ['check', 'a.txt']))
  })

  test('rank keeps those of files, on one worker or two, and none of lines', async () => {
    const { root, kept, names } = place({
      'jobs/a.txt': POSTING,
      'jobs/b.txt': asking('Analyst', ['Strong SQL']),
      'jobs.ndjson': `${JSON.stringify({ title: 'Clerk', description: POSTING })}\n`,
    })
    await fit(root, ['rank', 'jobs.ndjson'], '', { kept })
    expect(names()).toEqual([])
    const [first, second] = [
      await fit(root, ['rank', 'jobs', '--format', 'json'], '', { kept }),
      await fit(root, ['rank', 'jobs', '--format', 'json'], '', { kept }),
    ]
    expect(names()).toHaveLength(2)
    expect(second.stdout).toBe(first.stdout)
    expect(first.stdout).toBe((await fit(root, ['rank', 'jobs', '--format', 'json'])).stdout)
  })

  test('what cannot be read is read anew, and what cannot be written is not kept', async () => {
    const { root, kept, readings, names } = place()
    const first = await fit(root, ['check', 'a.txt'], '', { kept })
    for (const broken of ['', '{"of":[', 'null', '{"of":["other words",{},[]],"reading":{}}']) {
      writeFileSync(path.join(readings, names()[0] ?? ''), broken)
      expect(await fit(root, ['check', 'a.txt'], '', { kept })).toEqual(first)
    }
    rmSync(kept, { recursive: true })
    writeFileSync(kept, 'a file where the folder should be')
    expect(await fit(root, ['check', 'a.txt'], '', { kept })).toEqual(first)
  })

  test('the same words are another posting where the source says more of them', () => {
    const { readings } = place()
    const document = plain(POSTING)
    cachePosting(readings, document, parse(document))
    expect(cachedPosting(readings, document)).toStrictEqual(parse(document))
    expect(cachedPosting(readings, { ...document, source: 'elsewhere.txt' })?.posting.source).toBe(
      'elsewhere.txt',
    )
    expect(
      cachedPosting(readings, { ...document, metadata: { title: 'Chief Engineer' } }),
    ).toBeNull()
    expect(
      cachedPosting(readings, {
        ...document,
        hints: [{ span: { start: 0, end: 4 }, is: 'heading' }],
      }),
    ).toBeNull()
    expect(cachedPosting(readings, plain(`${POSTING} `))).toBeNull()
  })

  test('a reading comes back as it went', async () => {
    const { readings } = place()
    const postings = path.join(import.meta.dirname, '..', 'postings')
    for (const name of readdirSync(postings)) {
      for (const document of await readPostings(readFileSync(path.join(postings, name)), name)) {
        if (document.stated !== undefined) continue
        cachePosting(readings, document, parse(document))
        expect(cachedPosting(readings, document)).toStrictEqual(parse(document))
      }
    }
    expect(readdirSync(readings).length).toBeGreaterThan(2)
  })

  test('what is stated is not kept: it is not read from the text', () => {
    const { readings } = place()
    const document = { ...plain(POSTING), stated: { requirements: [] } }
    cachePosting(readings, document, parse(document))
    expect(existsSync(readings)).toBe(false)
    cachePosting(readings, plain(POSTING), parse(plain(POSTING)))
    expect(cachedPosting(readings, document)).toBeNull()
  })

  test('the folder does not grow without end, and forgets builds that are gone', () => {
    const { kept, readings, names } = place()
    const [gone, other] = ['gone', 'other'].map((name) => path.join(path.dirname(kept), name))
    for (const build of [gone, other]) mkdirSync(build ?? '', { recursive: true })
    utimesSync(gone ?? '', new Date('2020-01-01'), new Date('2020-01-01'))
    cachePosting(readings, plain(POSTING), parse(plain(POSTING)))
    expect([existsSync(gone ?? ''), existsSync(other ?? '')]).toEqual([false, true])
    for (let i = names().length; i < 2000; i++) {
      const file = path.join(readings, `${i}.json`)
      writeFileSync(file, '{}')
      utimesSync(file, i, i)
    }
    // what stands there is looked at when a program starts
    const more = `${readings}${path.sep}`
    const document = plain(asking('Analyst', ['Strong SQL']))
    cachePosting(more, document, parse(document))
    expect(names()).toHaveLength(1001)
    expect(cachedPosting(more, document)).not.toBeNull()
    expect(cachedPosting(more, plain(POSTING))).not.toBeNull()
  })

  test('who finds nothing many times knows what stands there, and what was kept since', () => {
    const { readings } = place()
    const other = plain(asking('Analyst', ['Strong SQL']))
    cachePosting(readings, other, parse(other))
    for (let i = 0; i < 40; i++) expect(cachedPosting(readings, plain(`${POSTING}${i}`))).toBeNull()
    expect(cachedPosting(readings, other)).not.toBeNull()
    const late = plain(asking('Clerk', ['Experience with Go']))
    expect(cachedPosting(readings, late)).toBeNull()
    cachePosting(readings, late, parse(late))
    expect(cachedPosting(readings, late)).not.toBeNull()
    rmSync(readings, { recursive: true })
    expect(cachedPosting(readings, late)).toBeNull()
    cachePosting(readings, late, parse(late))
    expect(cachedPosting(readings, late)).not.toBeNull()
  })
})
