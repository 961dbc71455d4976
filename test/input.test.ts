import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Metadata } from '../src/core/posting.ts'
import { decode, readAtOnce, readPlain, readDocuments } from '../src/postings/index.ts'
import { bytes, FORMATS, json, ldBlock, microdata } from './input/formats.ts'
import { expectReleaseEngineer, marked, only } from './input/release-engineer.ts'
import { html, JOB_POSTING, linesOf, page, POSTING, text, TITLE, WORDS } from './input/posting.ts'

describe('one posting in every format', () => {
  test.each(FORMATS)('%s', async (_name, file, content) => {
    const document = only(await readDocuments(content, file, { map: {} }))
    expect(
      linesOf(document.text)
        .map((l) => l.replace(/:$/, ''))
        .filter((l) => l !== TITLE),
    ).toEqual(WORDS)
  })

  test.each(
    FORMATS.filter(([name]) => /page|fragment|Greenhouse|Lever|Ashby|Word|Markdown/.test(name)),
  )('%s marks headings and list items', async (_name, file, content) => {
    const document = only(await readDocuments(content, file))
    const headings = marked(document, 'heading').map((l) => l.replace(/^#+ |:$/g, ''))
    expect(headings.filter((l) => l !== TITLE)).toEqual([
      'Your days',
      'Requirements',
      'Nice to have',
    ])
    const bullets = marked(document, 'bullet')
    if (bullets.length > 0)
      expect(bullets).toEqual(POSTING.filter(([is]) => is === 'bullet').map(([, words]) => words))
  })
})

describe('text stays as it is, so that spans point into the file', () => {
  test.each([
    ['one\r\ntwo\r\n'],
    ['  indented\n\n\n• a  b\t\n'],
    ['soft\u00adhyphen and\u00a0no break\n'],
    ['Team &amp; culture\n\nRequirements:\n- Go<br>\n- SQL\n'],
    ['{Go} or [Rust]\nyes'],
  ])('%j', (written) => {
    expect(readPlain(written, 'a.txt').text).toBe(written)
    expect(readAtOnce(bytes(written), 'a.txt')?.text).toBe(written)
  })

  test('a byte order mark is dropped', () => {
    expect(decode(bytes('\ufeffGo'))).toBe('Go')
  })

  test('a forum post in HTML is converted, though it is named as text', async () => {
    const { text: read } = only(
      await readDocuments(
        bytes(
          'Larkspur | Cork | ONSITE<p>We&#x27;re looking for someone who writes C&#x2F;C++.<p>Write to us',
        ),
        '-',
      ),
    )
    expect(read).toBe(
      "Larkspur | Cork | ONSITE\n\nWe're looking for someone who writes C/C++.\n\nWrite to us",
    )
  })
})

describe('metadata', () => {
  test('of JSON-LD', async () => {
    const { metadata } = only(
      await readDocuments(
        bytes(page('', ldBlock({ ...JOB_POSTING, description: html() }))),
        'a.html',
      ),
    )
    expect(metadata).toEqual({
      title: TITLE,
      hiringOrganization: 'Larkspur',
      employmentType: 'internship',
      datePosted: '2026-02-03',
      validThrough: '2026-04-30',
      workplace: 'remote',
      jobLocation: [
        { text: 'Cork, IE', country: 'IE' },
        { text: 'Ireland', country: 'IE' },
      ],
      baseSalary: { min: 38, max: 38, currency: 'EUR', unit: 'hour' },
    })
  })

  test('of microdata', async () => {
    expect(only(await readDocuments(bytes(page(microdata)), 'a.html')).metadata).toEqual({
      title: TITLE,
      hiringOrganization: 'Larkspur',
      datePosted: '2026-02-03',
    })
  })

  test('of microdata whose parts stand loose', async () => {
    const loose =
      '<div itemtype="http://schema.org/JobPosting"><meta itemprop="datePosted" content="Wed Sep 02 02:00:00 UTC 2026"><span itemprop="title">Engineer</span><span itemprop="jobLocation"><span itemprop="address"><meta itemprop="addressLocality" content="Lyon"><meta itemprop="addressCountry" content="FR"></span></span>'
    const document = only(
      await readDocuments(
        bytes(page(`${loose}<div class="jobdescription">${html()}</div></div>`)),
        'a.html',
      ),
    )
    expect(document.metadata).toEqual({
      title: 'Engineer',
      datePosted: '2026-09-02',
      jobLocation: [{ text: 'Lyon, FR', country: 'FR' }],
    })
    expect(linesOf(document.text)).toEqual(WORDS)
  })

  test.each([
    ['2026-02-03T23:00:00-05:00', '2026-02-03'],
    ['2026/02/03', '2026-02-03'],
    ['February 3, 2026', '2026-02-03'],
    ['3 Feb 2026', '2026-02-03'],
    ['Tue, 03 Feb 2026 10:20:30 GMT', '2026-02-03'],
    [1_770_112_800_000, '2026-02-03'],
    [1_770_112_800, '2026-02-03'],
    ['2026-02-31', undefined],
    ['yesterday', undefined],
    ['May', undefined],
  ])('the day %j is %s', async (datePosted, day) => {
    expect(
      only(await readDocuments(json({ text: text(), datePosted }), 'a.json')).metadata.datePosted,
    ).toBe(day)
  })

  test('of a page, its heading is the title', async () => {
    expect(only(await readDocuments(bytes(page(html())), 'a.html')).metadata).toEqual({
      title: TITLE,
    })
  })

  test('a title cannot bring control characters along', async () => {
    const { metadata } = only(
      await readDocuments(json({ title: '\u001b[31mRed\u202e\n title', text: text() }), 'a.json'),
    )
    expect(metadata.title).toBe('[31mRed title')
  })
})

describe('feeds', () => {
  const common = { title: 'Release Engineer', datePosted: '2026-02-03' }
  test.each<readonly [string, Partial<Metadata>]>([
    ['rss.xml', { ...common, jobLocation: [{ text: 'Cork, Ireland', country: 'IE' }] }],
    ['atom.xml', { ...common, hiringOrganization: 'Larkspur' }],
  ])('%s', async (file, metadata) => {
    const document = only(await readDocuments(readFileSync(`test/fixtures/ats/${file}`), file))
    expect(document.metadata).toEqual(metadata)
    expectReleaseEngineer(document)
  })
})

describe('pay in tiers, as Ashby answers', () => {
  const job = (compensation: object) =>
    readDocuments(
      bytes(
        JSON.stringify({
          title: 'Release Engineer',
          descriptionHtml: '<p>You look after the builds of forty teams.</p>',
          compensation,
        }),
      ),
      'a.json',
    )
  const salary = {
    compensationType: 'Salary',
    interval: '1 YEAR',
    currencyCode: 'EUR',
    minValue: 70_000,
    maxValue: 85_000,
  }
  const equity = { compensationType: 'EquityPercentage', minValue: 0.1, maxValue: 0.2 }

  test.each([
    [{ compensationTiers: [{ components: [equity, salary] }], summaryComponents: [] }],
    [{ compensationTiers: [], summaryComponents: [salary] }],
  ])('%j', async (compensation) => {
    expect(only(await job(compensation)).metadata.baseSalary).toEqual({
      min: 70_000,
      max: 85_000,
      currency: 'EUR',
      unit: 'year',
    })
  })

  test.each([
    [{ ...salary, minValue: 90_000, maxValue: 110_000 }, 70_000, 110_000],
    // what is paid in another currency is another job's
    [{ ...salary, currencyCode: 'USD', minValue: 190_000, maxValue: 210_000 }, 70_000, 85_000],
  ])('from the least to the most of all tiers: %j', async (higher, min, max) => {
    const compensationTiers = [{ components: [salary] }, { components: [higher, equity] }]
    const { baseSalary } = only(await job({ compensationTiers })).metadata
    expect(baseSalary).toMatchObject({ min, max, currency: 'EUR' })
  })

  test('equity alone is no pay', async () =>
    expect(
      only(await job({ compensationTiers: [{ components: [equity] }] })).metadata.baseSalary,
    ).toBeUndefined())
})

describe('XML', () => {
  test.each(['<?xml version="1.0"?>\n<invoice><sum>4</sum></invoice>', '<?xml version="1.0"?>'])(
    'of an unknown kind is refused by name: %s',
    async (xml) => {
      await expect(readDocuments(bytes(xml), 'a.xml')).rejects.toThrow(/XML of an unknown kind/)
    },
  )

  test('a feed without postings says so', async () => {
    await expect(
      readDocuments(bytes('<rss><channel><title>Jobs</title></channel></rss>'), 'a.xml'),
    ).rejects.toThrow(/no posting in this feed/)
  })

  test('an entry that cannot be read is named, and the rest goes on', async () => {
    const told: string[] = []
    const found = await readDocuments(
      bytes(
        '<rss><channel><item><title>Empty</title></item><item><title>Cook</title><description>You make soup for a hundred.</description></item></channel></rss>',
      ),
      'a.rss',
      { onProblem: (error) => told.push(error.diagnostics[0]?.source ?? '') },
    )
    expect([told, found.map(({ metadata }) => metadata.title)]).toEqual([['a.rss#1'], ['Cook']])
  })

  test('a page of XHTML is a page', async () => {
    const page =
      '<?xml version="1.0"?>\n<html><body><main><h1>Cook</h1><p>You make soup for a hundred people, and clean the pots in the evening.</p></main></body></html>'
    expect(only(await readDocuments(bytes(page), 'a.html')).metadata.title).toBe('Cook')
  })
})

describe('what schema.org states in numbers and categories', () => {
  const description =
    '<p>We build boats for rivers and lakes, and an engineer shall join our yard in the spring.</p>'
  const posting = async (facts: object, words = description) =>
    only(
      await readDocuments(
        bytes(
          JSON.stringify({
            '@type': 'JobPosting',
            title: 'Engineer',
            description: words,
            ...facts,
          }),
        ),
        'a.json',
      ),
    ).text
  const experienceRequirements = { monthsOfExperience: 48 }
  const educationRequirements = { credentialCategory: 'bachelor degree' }

  test('becomes lines of the text', async () => {
    expect(linesOf(await posting({ experienceRequirements, educationRequirements }))).toEqual(
      expect.arrayContaining(['4 years of experience', "Bachelor's degree"]),
    )
    expect(await posting({ educationRequirements, experienceInPlaceOfEducation: true })).toContain(
      "Bachelor's degree or equivalent experience",
    )
    expect(await posting({ experienceRequirements: { monthsOfExperience: 18 } })).toContain(
      '18 months of experience',
    )
  })

  test('is not said twice', async () => {
    const said = '<p>We want 4+ years at sea and a degree in engineering from anyone who joins.</p>'
    const text = await posting({ experienceRequirements, educationRequirements }, said)
    expect(text).not.toMatch(/4 years of experience|Bachelor/)
  })

  test('several degrees are one demand, and what asks nothing is no line', async () => {
    const asked = ['bachelor degree', 'associate degree']
    expect(await posting({ educationRequirements: asked })).toContain(
      "Bachelor's degree or Associate's degree",
    )
    const credentialCategory = asked
    expect(await posting({ educationRequirements: { credentialCategory } })).toContain(
      "Bachelor's degree or Associate's degree",
    )
    const none = { educationRequirements: 'No requirements', experienceRequirements: 'none' }
    expect(linesOf(await posting(none))).toHaveLength(1)
  })

  test('months beside words, skills in all forms, competencies and clearances', async () => {
    const text = await posting({
      experienceRequirements: { description: 'Boats with sails', monthsOfExperience: 24 },
      skills: [{ '@type': 'DefinedTerm', name: 'Knots' }, 'Splicing'],
      educationRequirements: { competencyRequired: ['Charts', { name: 'Tides' }] },
      securityClearanceRequirement: 'Secret',
      eligibilityToWorkRequirement: 'The right to work in Ireland',
      baseSalary: '€30,000 a year',
    })
    expect(linesOf(text)).toEqual(
      expect.arrayContaining([
        'Boats with sails',
        '2 years of experience',
        'Knots',
        'Splicing',
        'Charts',
        'Tides',
        'Security clearance: Secret',
        'The right to work in Ireland',
        'Salary: €30,000 a year',
      ]),
    )
  })

  test('a graph may name the employer elsewhere', async () => {
    const job = {
      '@type': 'JobPosting',
      title: 'Cook &amp; Baker',
      hiringOrganization: { '@id': '#us' },
    }
    const graph = [
      { '@id': '#us', '@type': 'Organization', name: 'Larkspur' },
      { ...job, description },
    ]
    const [found] = await readDocuments(bytes(JSON.stringify({ '@graph': graph })), 'a.json')
    expect(found?.metadata).toMatchObject({
      title: 'Cook & Baker',
      hiringOrganization: 'Larkspur',
    })
  })

  test('in microdata, beside a description or in a page', async () => {
    const facts =
      '<div itemprop="experienceRequirements" itemscope><meta itemprop="monthsOfExperience" content="36"></div><div itemprop="educationRequirements" itemscope><meta itemprop="credentialCategory" content="bachelor degree"></div><meta itemprop="skills" content="Knots">'
    for (const words of [description, '<p>You sail the long boat with us.</p>']) {
      const item = `<h1 itemprop="title">Sailor</h1><div itemprop="description">${words}</div>${facts}`
      const { text } = only(
        await readDocuments(
          bytes(
            `<html><body><div itemscope itemtype="https://schema.org/JobPosting">${item}</div></body></html>`,
          ),
          'a.html',
        ),
      )
      expect(linesOf(text)).toEqual(
        expect.arrayContaining(['3 years of experience', 'Knots', "Bachelor's degree"]),
      )
    }
  })

  test('years that the text asks already are not asked again', async () => {
    const asked = { monthsOfExperience: 12 }
    const words = `${'Row the boat with us. '.repeat(6)}1 year of rowing.`
    const text = await posting({ description: words, experienceRequirements: asked })
    expect(text.match(/1 year/g)).toHaveLength(1)
  })

  test.each([
    [['FULL_TIME', 'PER_DIEM'], 'full-time'],
    [['PER_DIEM'], 'contract'],
  ])('employment as %j', async (employmentType, type) => {
    const job = { '@type': 'JobPosting', title: 'Sailor', description, employmentType }
    expect(only(await readDocuments(json(job), 'a.json')).metadata.employmentType).toBe(type)
  })

  test('what is no number says nothing', async () => {
    const text = await posting({ experienceRequirements: { monthsOfExperience: 'no' } })
    expect(text).not.toContain('experience')
  })
})

test('every example posting is read', async () => {
  const files = readdirSync('postings')
  expect(files.length).toBeGreaterThanOrEqual(4)
  for (const file of files)
    expect(
      (await readDocuments(readFileSync(`postings/${file}`), file))[0]?.text.length,
    ).toBeGreaterThan(400)
})
