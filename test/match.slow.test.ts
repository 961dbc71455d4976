import { expect, test } from 'vitest'
import { candidates } from '../bench/candidates.js'
import { lines } from '../bench/generator.js'
import { match, rank, readProfile, streamPostings, type PostingDocument } from '../src/index.ts'

test('300 postings for 5 profiles: the rows are those of rank for each', async () => {
  const how = { asOf: '2026-01-15', country: null }
  const postings: PostingDocument[] = []
  const text = Buffer.from([...lines(300, 11)].join(''))
  for await (const document of streamPostings([text], 'jobs.ndjson')) postings.push(document)
  expect(postings).toHaveLength(300)
  const profiles = Object.entries(candidates(5, 5)).map(
    ([name, yaml]) => readProfile(yaml, name).profile,
  )
  const all = await match(postings, profiles, how)
  for (const profile of profiles) {
    const own = all.rows
      .filter((row) => row.rank !== null)
      .filter((row) => row.profile.source === profile.source)
      .map(({ schema: _schema, profile: _profile, ...row }) => row)
    const alone = await rank(postings, profile, how)
    expect(alone.rows.length).toBeGreaterThan(100)
    expect(own).toEqual(alone.rows)
  }
})
