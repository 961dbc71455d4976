import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { AskedQuestion, Metadata } from '../src/core/posting.ts'
import { isRecord } from '../src/core/records.ts'
import { jobLists } from '../src/postings/ats/boards.ts'
import { apiLink, jobOf } from '../src/postings/ats/links.ts'
import { PROVIDERS, SITES } from '../src/postings/ats/providers.ts'
import { readDocuments } from '../src/postings/index.ts'
import { json } from './input/formats.ts'
import { expectReleaseEngineer, only } from './input/release-engineer.ts'

/*
 * Applicant tracking systems, in the shape of their public answers. A system is told by its fixture alone: `links` with where the API answers for each,
 * the `metadata` that must be read, and an `answer` with the posting that all of them tell (or the name of a `file` beside it, where that is XML). Where there are such: lines that the
 * system `adds` to the text, the `questions` of its form, and `summaries`, a board's list without texts.
 */

interface Fixture {
  readonly links: readonly {
    readonly link: string
    readonly url: string
    readonly job: string | null
  }[]
  readonly metadata: Partial<Metadata>
  readonly adds?: readonly string[]
  readonly questions?: readonly AskedQuestion[]
  readonly summaries?: unknown
  readonly answer?: unknown
  readonly file?: string
}

const folder = path.join('test', 'fixtures', 'ats')
const SYSTEMS = readdirSync(path.join('src', 'postings', 'ats', 'systems')).map((file) =>
  path.basename(file, '.ts'),
)
const fixtureOf = (name: string): Fixture =>
  JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8')) as Fixture
const contentOf = ({ answer, file }: Fixture): Uint8Array =>
  file === undefined ? json(answer) : readFileSync(path.join(folder, file))

/** The title of a job as the one system tells it that knows its form; undefined where none does. */
const titleOf = (job: unknown): unknown =>
  isRecord(job) ? PROVIDERS.find(({ fits }) => fits(job))?.metadata(job).title : undefined

describe.each(SYSTEMS)('%s', (name) => {
  const fixture = fixtureOf(name)

  test('tells the posting, and what is known of the job', async () => {
    const read = await readDocuments(contentOf(fixture), fixture.file ?? `${name}.json`)
    const document = only(read)
    expect(document.metadata).toEqual(fixture.metadata)
    expect(document.questions).toEqual(fixture.questions)
    expectReleaseEngineer(document, fixture.adds)
  })

  test.each(fixture.links)('answers for $link', ({ link, url, job }) =>
    expect(apiLink(new URL(link))).toEqual({ url, job }),
  )

  test('gives the one job that a link names, out of a whole board', () => {
    for (const { job } of fixture.links)
      if (job !== null) {
        expect(titleOf(jobOf(fixture.answer, job))).toBe(fixture.metadata.title)
        expect(jobOf(fixture.answer, `${job}0`)).toBeUndefined()
      }
  })
})

test.each(SYSTEMS.filter((name) => fixtureOf(name).summaries !== undefined))(
  '%s: a list of jobs without their text is refused by name',
  async (name) =>
    expect(readDocuments(json(fixtureOf(name).summaries), `${name}.json`)).rejects.toThrow(
      /names jobs but holds no text/,
    ),
)

test('every form of a link has an example', () => {
  const links = SYSTEMS.flatMap((name) => fixtureOf(name).links.map(({ link }) => new URL(link)))
  const forms = SITES.flatMap((site) => site.links)
  const untried = forms.filter(
    ([host, at]) => !links.some((link) => host.test(link.hostname) && at.test(link.pathname)),
  )
  expect(untried).toEqual([])
  expect(forms.length).toBeGreaterThanOrEqual(SITES.length)
})

test('no job is taken by two systems', () => {
  for (const name of SYSTEMS) {
    const jobs = [...jobLists(fixtureOf(name).answer)].flatMap(([list]) => list.filter(isRecord))
    for (const job of jobs) expect(PROVIDERS.filter(({ fits }) => fits(job)).length).toBeLessThan(2)
  }
})

test('a site that only names one of them in its path is none', () =>
  expect(apiLink(new URL('https://example.com/boards.greenhouse.io/larkspur/jobs/42'))).toBeNull())
