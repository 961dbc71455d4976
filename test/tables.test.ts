import { describe, expect, test } from 'vitest'
import { extractRequirements } from '../src/extraction/extract.ts'
import { readDocuments } from '../src/postings/index.ts'
import { bytes, json } from './input/formats.ts'

/** What is known of the postings of a table or of records before and after its text is read. */
async function read(written: Uint8Array, name: string) {
  const documents = await readDocuments(written, name, { onProblem: () => undefined })
  return documents.map((document) => {
    const { posting, requirements } = extractRequirements(document)
    return { ...posting, text: document.text, kinds: requirements.map((r) => r.kind) }
  })
}

const table = async (written: string, name = 'jobs.csv') => read(bytes(written), name)
const record = async (value: unknown) => (await read(json(value), 'jobs.json'))[0]

describe('columns of tables', () => {
  test('cells are parted by tabs, semicolons or strokes, whatever the name of the file', async () => {
    for (const sign of ['\t', ';', '|'])
      for (const name of ['jobs.csv', 'jobs.tsv', ...(sign === '|' ? [] : ['jobs.txt'])]) {
        const rows = [
          ['Title', 'Company', 'Location', 'Salary', 'Description'],
          ['Smith', 'Larkspur', 'Cork, Ireland', '€40k - €45k', 'Requirements: Welding, Forging'],
        ]
        const [found] = await table(rows.map((row) => row.join(sign)).join('\n'), name)
        expect(found, `${name} ${sign}`).toMatchObject({
          title: 'Smith',
          hiringOrganization: 'Larkspur',
          jobLocation: [{ text: 'Cork, Ireland', country: 'IE' }],
          baseSalary: { min: 40000, max: 45000, currency: 'EUR', unit: 'year' },
        })
      }
  })

  test.each([
    ['salary', '"$100,000.00 to $120,000.00 per year"', 'USD 100000-120000 year'],
    ['Salary Range', '"$90,000 - $95,000"', 'USD 90000-95000 year'],
    ['pay', '£450 per day', 'GBP 450-450 day'],
    ['compensation', '₹12-18 LPA', 'INR 1200000-1800000 year'],
    ['salary', '"€4.200 brutto/Monat"', 'EUR 4200-4200 month'],
    ['salary', 'Competitive', null],
    ['salary_from,salary_to,salary_currency', '55000,65000,EUR', 'EUR 55000-65000 year'],
    ['Min Salary,Max Salary,Currency,Pay Period', '40,50,USD,hourly', 'USD 40-50 hour'],
    ['job_min_salary,job_max_salary', '40,50', null],
  ])('pay from %s: %s', async (names, cells, expected) => {
    const [found] = await table(`title,description,${names}\nCook,You make soup.,${cells}\n`)
    const pay = found?.baseSalary
    expect(pay ? `${pay.currency} ${pay.min}-${pay.max} ${pay.unit}` : null).toBe(expected)
  })

  test.each([
    ['Job Title,Company Name,Full Job Description,Date Posted', '11/23/2026', '2026-11-23'],
    ['Stellentitel,Firma,Beschreibung,Veröffentlicht am', '14.11.2026', '2026-11-14'],
    ['Intitulé,Entreprise,Descriptif,Date de publication', '23/11/2026', '2026-11-23'],
    ['job_title,company,raw_description,posted_at', '20261114', '2026-11-14'],
    // either number may be the month
    ['title,company,description,date', '11/03/2026', null],
  ])('names of columns %s', async (names, day, datePosted) => {
    const [found] = await table(`${names}\nCook,Larkspur,You make soup.,${day}\n`)
    expect(found).toMatchObject({ title: 'Cook', hiringOrganization: 'Larkspur', datePosted })
  })

  test('the place is one column, or its parts in several', async () => {
    const places = async (names: string, cells: string) =>
      (await table(`title,text,${names}\nCook,You make soup.,${cells}`))[0]?.jobLocation.map(
        ({ text, country }) => `${text} ${country ?? ''}`,
      )
    expect(await places('job_city,job_state,job_country', 'Austin,TX,US')).toEqual([
      'Austin, TX, US US',
    ])
    expect(await places('city,country', 'Hamburg,DE')).toEqual(['Hamburg, DE DE'])
    expect(await places('location,country', '"Cork, Ireland",IE')).toEqual(['Cork, Ireland IE'])
  })

  test('a table may hold the parts of a posting instead of one text', async () => {
    const [found] = await table(
      'position,org,requirements,experience,skills\nSmith,x,Two horses of your own,3-5 years,"Welding, Forging"',
    )
    expect(found?.title).toBe('Smith')
    expect(found?.text).toBe(
      'Requirements\n\nTwo horses of your own\n\nExperience\n\n3-5 years of experience\n\nSkills\n\nWelding, Forging',
    )
    await expect(table('position,skills\nSmith,Forging')).rejects.toThrow(/No column or key holds/)
  })
})

describe('records of JSON', () => {
  test('values may stand inside values', async () => {
    expect(
      await record({
        title: '<b>Head</b> Smith &amp; Farrier',
        company: { display_name: 'Larkspur' },
        locations: [{ city: 'Oslo', country: 'Norway' }, 'Bergen, Norway'],
        description: { text: 'You shoe horses all day.' },
        salary: { from: 40, to: 45, currency: 'EUR', period: 'HOUR' },
        remote: 'yes',
        created: '2026-11-02T10:00:00Z',
      }),
    ).toMatchObject({
      title: 'Head Smith & Farrier',
      hiringOrganization: 'Larkspur',
      jobLocation: [
        { text: 'Oslo, Norway', country: 'NO' },
        { text: 'Bergen, Norway', country: 'NO' },
      ],
      workplace: 'remote',
      datePosted: '2026-11-02',
      baseSalary: { min: 40, max: 45, currency: 'EUR', unit: 'hour' },
      text: 'You shoe horses all day.',
    })
  })

  test('lists of postings stand under keys of answers, however deep', async () => {
    const job = { job_title: 'Smith', job_description: 'You shoe horses.' }
    for (const value of [
      { data: { jobs: [job] } },
      { results: [job] },
      { data: job },
      // the key of one system
      { result: { jobOpening: job } },
    ])
      expect((await record(value))?.title).toBe('Smith')
    const mapped = await readDocuments(json({ jobs: [{ advert: 'You shoe horses.' }] }), 'a.json', {
      map: { text: 'advert' },
    })
    expect(mapped[0]?.text).toBe('You shoe horses.')
  })

  test('records that stand one by one in a list of others are all found', async () => {
    const jobs = ['You shoe horses.', 'You bake bread.'].map((advert) => ({
      rank: 1,
      job: { advert },
    }))
    for (const board of ['results', 'whatever']) {
      const found = await readDocuments(json({ [board]: jobs }), 'a.json', {
        map: { text: 'advert' },
      })
      expect(found.map(({ text }) => text)).toEqual(['You shoe horses.', 'You bake bread.'])
    }
  })

  test('a map leads to a list under any keys', async () => {
    const opening = { advert: { long: 'Requirements\n- Welding' }, naming: { head: 'Smith' } }
    const found = await readDocuments(json({ payload: { rows: [{ opening }] } }), 'jobs.json', {
      map: { text: 'opening.advert.long', title: 'opening.naming.head' },
    })
    expect(found.map(({ metadata }) => metadata.title)).toEqual(['Smith'])
    const lost = readDocuments(json({ payload: { rows: [{ opening }] } }), 'jobs.json', {
      map: { text: 'opening.advert.short' },
    })
    await expect(lost).rejects.toThrow(/no column/)
  })

  test('a list without texts is told as such', async () => {
    await expect(
      readDocuments(
        json({
          total: 1,
          jobPostings: [{ title: 'x', externalPath: '/x', locationsText: 'Cork' }],
        }),
        'a.json',
      ),
    ).rejects.toThrow(/holds no text of them/)
  })
})

describe('feeds made for job sites', () => {
  const job =
    '<job><title><![CDATA[Smith]]></title><company>Larkspur</company><city>Cork</city><country>IE</country><salary>€20 an hour</salary><description><![CDATA[<p>You shoe horses.</p>]]></description><experience>5+ years</experience></job>'

  test.each(['source', 'jobs'])('<%s> with <job>', async (name) => {
    const [found] = await read(bytes(`<?xml version="1.0"?><${name}>${job}</${name}>`), 'a.xml')
    expect(found).toMatchObject({
      title: 'Smith',
      hiringOrganization: 'Larkspur',
      jobLocation: [{ text: 'Cork, IE', country: 'IE' }],
      baseSalary: { min: 20, max: 20, currency: 'EUR', unit: 'hour' },
      kinds: ['experience'],
    })
  })

  test.each([
    [
      ['Larkspur: Smith', 'Fen & Sons: Baker'],
      ['Smith, Larkspur', 'Baker, Fen & Sons'],
    ],
    [
      ['Smith at Larkspur', 'Baker at Fen'],
      ['Smith, Larkspur', 'Baker, Fen'],
    ],
    [['Larkspur is hiring a Smith'], ['Smith, Larkspur']],
    [['Apprentice: Smith'], ['Apprentice: Smith, null']],
    [
      ['Larkspur: Smith', 'Baker'],
      ['Larkspur: Smith, null', 'Baker, null'],
    ],
  ])('employer and title in one: %j', async (titles, expected) => {
    const items = titles.map(
      (title) =>
        `<item><title>${title}</title><description>You make things of iron.</description></item>`,
    )
    const feed = `<rss version="2.0"><channel><title>Jobs</title>${items.join('')}</channel></rss>`
    const found = await readDocuments(bytes(feed), 'jobs.rss')
    const told = found.map(
      ({ metadata: { title, hiringOrganization } }) =>
        `${title ?? ''}, ${hiringOrganization ?? 'null'}`,
    )
    expect(told).toEqual(expected)
  })

  test('others are refused', async () => {
    const other = '<?xml version="1.0"?><jobs><printer>One</printer></jobs>'
    await expect(readDocuments(bytes(other), 'a.xml')).rejects.toThrow(
      /outermost element is <jobs>/,
    )
  })

  test('RSS 1.0', async () => {
    const rdf =
      '<rdf:RDF><item><title>Cook</title><description>You make soup.</description></item></rdf:RDF>'
    expect((await read(bytes(`<?xml version="1.0"?>${rdf}`), 'a.xml'))[0]?.title).toBe('Cook')
  })
})
