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
