import { expect, test } from 'vitest'
import { readDocuments } from '../src/postings/index.ts'
import { bytes, ldBlock } from './input/formats.ts'
import { page } from './input/posting.ts'
import { only } from './input/release-engineer.ts'

test('JSON-LD in the wrong case, with lists and quantities', async () => {
  const odd = {
    '@type': 'https://schema.org/jobposting',
    Title: ['Release Engineer'],
    HiringOrganization: [{ name: 'Larkspur' }],
    DatePosted: '20260203',
    Description: '<p>You look after the builds of forty teams.</p>',
    ExperienceRequirements: {
      '@type': 'OccupationalExperienceRequirements',
      monthsOfExperience: { '@type': 'QuantitativeValue', minValue: 24, maxValue: 60 },
    },
  }
  const document = only(await readDocuments(bytes(page('', ldBlock(odd))), 'a.html'))
  expect(document.metadata).toEqual({
    title: 'Release Engineer',
    hiringOrganization: 'Larkspur',
    datePosted: '2026-02-03',
  })
  expect(document.text).toContain('2 years of experience')
})

test('a posting that a page states may be as short as one item', async () => {
  const short = {
    '@type': 'JobPosting',
    title: 'Release Engineer',
    description: '<p>Requirements</p><ul><li>Bazel</li></ul>',
  }
  for (const body of [
    '',
    '<div id="app"></div>',
    '<main>Apply now, and tell a friend of it.</main>',
  ]) {
    const document = only(await readDocuments(bytes(page(body, ldBlock(short))), 'a.html'))
    expect(document.metadata.title).toBe('Release Engineer')
    expect(document.text).toContain('Bazel')
  }
  const empty = `<html>${ldBlock({ ...short, description: '' })}<body></body></html>`
  await expect(readDocuments(bytes(empty), 'a.html')).rejects.toThrow('no posting in it')
})
