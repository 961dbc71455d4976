import { describe, expect, test } from 'vitest'
import { readDocuments } from '../src/postings/index.ts'
import { bytes } from './input/formats.ts'
import { only } from './input/release-engineer.ts'
import { html, linesOf, page, WORDS } from './input/posting.ts'

describe('what pages state in RDFa', () => {
  test.each([
    ['by one vocabulary', 'vocab="https://schema.org/" typeof="JobPosting"', ''],
    ['by a prefix', 'prefix="s: https://schema.org/" typeof="s:JobPosting"', 's:'],
    ['by whole names', 'typeof="http://schema.org/JobPosting"', 'http://schema.org/'],
  ])('of RDFa, %s', async (_, marks, before) => {
    const property = (name: string): string => `property="${before}${name}"`
    const pay = `<div ${property('baseSalary')} typeof="${before}MonetaryAmount"><meta ${property('currency')} content="EUR"><span ${property('value')} typeof="${before}QuantitativeValue"><b ${property('minValue')}>3100</b> to <b ${property('maxValue')}>3600</b> <span ${property('unitText')} content="MONTH">monthly</span></span></div>`
    const where = `<p ${property('jobLocation')} typeof="${before}Place"><span ${property('address')} typeof="${before}PostalAddress"><b ${property('addressLocality')}>Lyon</b> <meta ${property('addressCountry')} content="FR"></span></p>`
    const document = only(
      await readDocuments(
        bytes(
          page(
            `<div ${marks}><h1 ${property('title')}>Engineer</h1><i ${property('hiringOrganization')}>Larkspur</i>${where}${pay}<time ${property('datePosted')} datetime="2026-02-03">Tuesday</time><link ${property('employmentType')} href="https://schema.org/FULL_TIME"><div ${property('description')}>${html()}</div></div>`,
          ),
        ),
        'a.html',
      ),
    )
    expect(document.metadata).toEqual({
      title: 'Engineer',
      hiringOrganization: 'Larkspur',
      employmentType: 'full-time',
      datePosted: '2026-02-03',
      jobLocation: [{ text: 'Lyon, FR', country: 'FR' }],
      baseSalary: { min: 3100, max: 3600, currency: 'EUR', unit: 'month' },
    })
    expect(linesOf(document.text)).toEqual(WORDS)
  })

  test('pages that mark something else are read as pages', async () => {
    const marked = `<div vocab="https://schema.org/" typeof="Article"><h2 property="headline">News</h2></div>`
    const document = only(await readDocuments(bytes(page(`${marked}${html()}`)), 'a.html'))
    expect(document.metadata.hiringOrganization).toBeUndefined()
  })
})
