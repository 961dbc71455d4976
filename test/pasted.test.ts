import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Requirement } from '../src/requirements/registry.ts'
import { extractRequirements } from '../src/extraction/extract.ts'

/** Pages of job sites as they arrive when all of their text is copied: our own words in the shape of public pages. */
const page = (site: string) => {
  const file = path.join(import.meta.dirname, 'fixtures', 'pasted', `${site}.txt`)
  return extractRequirements({
    source: site,
    text: readFileSync(file, 'utf8'),
    metadata: {},
    hints: [],
  })
}

const reading = (text: string) =>
  extractRequirements({ source: 'test', text, metadata: {}, hints: [] })

/** What a requirement asks, in a few words. */
function brief(requirement: Requirement): string {
  const weight = requirement.importance === 'preferred' ? '~' : ''
  const years = 'minYears' in requirement && requirement.minYears ? ` ${requirement.minYears}y` : ''
  switch (requirement.kind) {
    case 'skill':
      return `${weight}${requirement.skills.map((s) => s.name).join(requirement.mode === 'any' ? '|' : '+')}${years}`
    case 'workAuthorization':
      return `${weight}${[requirement.type, ...requirement.countries, requirement.level].filter(Boolean).join(' ')}`
    case 'language':
      return `${weight}${requirement.languages.join('+')}`
    case 'education':
      return `${weight}${requirement.levels.join('|')}`
    case 'location':
      return `${weight}${[requirement.workplace, requirement.relocate && 'relocate', ...requirement.places, requirement.travelPercent].filter(Boolean).join(' ')}`
    default:
      return `${weight}${requirement.kind}${years}`
  }
}

const asked = (site: string): string[] =>
  page(site).requirements.map((r) => brief(r as Requirement))

describe('what the page says of the job', () => {
  test.each([
    [
      'linkedin',
      {
        title: 'Senior Platform Engineer',
        hiringOrganization: 'Kestrel Tide',
        jobLocation: [{ text: 'Boise, ID', country: 'US' }],
        workplace: 'hybrid',
        employmentType: 'full-time',
        baseSalary: { min: 131000, max: 158000, currency: 'USD', unit: 'year' },
      },
    ],
    [
      'indeed',
      {
        title: 'Warehouse Systems Analyst',
        hiringOrganization: 'Fennel & Root',
        jobLocation: [{ text: 'Tulsa, OK', country: 'US' }],
        workplace: 'onsite',
        baseSalary: { min: 27.5, max: 34, currency: 'USD', unit: 'hour' },
      },
    ],
    [
      'glassdoor',
      {
        title: 'Imaging Data Engineer',
        hiringOrganization: 'Marrow Optics',
        jobLocation: [{ text: 'Rochester, NY', country: 'US' }],
        baseSalary: { min: 96000, max: 128000, currency: 'USD', unit: 'year' },
      },
    ],
    [
      'seek',
      {
        title: 'Backend Developer',
        hiringOrganization: 'Wattle Freight',
        jobLocation: [{ text: 'Melbourne VIC', country: 'AU' }],
        workplace: 'hybrid',
        employmentType: 'full-time',
        baseSalary: { min: 118000, max: 135000, currency: 'AUD', unit: 'year' },
      },
    ],
    [
      'handshake',
      {
        title: 'Software Engineering Intern',
        hiringOrganization: 'Pallas Grid',
        jobLocation: [{ text: 'Duluth, MN', country: 'US' }],
        workplace: 'hybrid',
        employmentType: 'internship',
        datePosted: '2026-10-30',
        validThrough: '2026-12-15',
        baseSalary: { min: 28, max: 34, currency: 'USD', unit: 'hour' },
      },
    ],
    [
      'google',
      {
        title: 'Software Engineer III, Route Planning',
        hiringOrganization: 'Google',
        jobLocation: [
          { text: 'Boulder, CO, USA', country: 'US' },
          { text: 'Austin, TX, USA', country: 'US' },
          { text: 'Seattle, WA, USA', country: 'US' },
        ],
        validThrough: '2026-12-05',
        baseSalary: { min: 141000, max: 202000, currency: 'USD', unit: 'year' },
      },
    ],
  ])('%s', (site, metadata) => expect(page(site).posting).toMatchObject(metadata))
})

describe('what the page asks, and nothing of what stands around it', () => {
  test.each([
    ['linkedin', ['Go 4y', 'Kubernetes', 'bachelor', '~Terraform', 'authorized US']],
    [
      'indeed',
      [
        'certification',
        'SQL',
        'Microsoft Excel',
        'bachelor',
        'availability',
        'SQL 2y',
        '~experience 1y',
        'drivingLicence',
        'onsite Tulsa, OK',
        '~relocate Tulsa, OK',
        'authorized US',
        '~clearance Confidential',
        '~Spanish',
        'English',
        '~25',
        'onsite',
      ],
    ],
    ['glassdoor', ['Python 3y', 'Apache Airflow|Dagster', '~GPU programming']],
    ['seek', ['Kotlin', 'PostgreSQL', 'authorized AU', '~Apache Kafka']],
    ['handshake', ['authorized US', 'authorized US', 'bachelor', 'graduation', 'gpa', 'Python']],
    ['google', ['bachelor', 'software engineering', 'C++|Python 2y', '~master', '~experience']],
  ])('%s', (site, demands) => expect(asked(site)).toEqual(demands))
})

describe('lines of a page', () => {
  const roleOf = (line: string): string | undefined =>
    reading(`Compiler Engineer\n\nRequirements\n- Rust\n${line}\n- Go\n`).lines.find(
      (l) => l.line === 5,
    )?.role

  test.each([
    'Easy Apply',
    'Over 200 applicants',
    '1,204 people clicked apply',
    '12 school alumni work here',
    'Be among the first 25 applicants',
    '3.9 out of 5 stars',
    'Posted 30+ days ago',
    'Reposted 2w ago',
    'Actively reviewing applicants',
    'Larkspur logo',
    'corporate_fare',
    'Report this job',
    '+ show more',
    '&nbsp;',
  ])('%s', (line) => expect(roleOf(line)).toBe('meta'))

  test.each([
    'Apply machine learning to maps',
    'Share what you know with two hundred applicants',
    'Save energy with better kernels',
    'Over 5 years of C++',
    'Report to the board in French',
    'Show more than one language',
    'Logo design',
    'View data with Grafana',
    'Follow the style of the Linux kernel',
  ])('left alone: %s', (line) => expect(roleOf(line)).not.toBe('meta'))

  test('a list of other postings ends with the next section of a posting', () => {
    const { requirements } = reading(
      'Compiler Engineer\n\nRequirements\n- Rust\n\nSimilar jobs\nScala Engineer\nMust know Scala\n\nPreferred qualifications\n- Zig\n',
    )
    expect(requirements.map((r) => brief(r as Requirement))).toEqual(['Rust', '~Zig'])
  })

  test.each(['More jobs for machines means more time for people who know Rust.', 'Jobs'])(
    'no list of other postings: %s',
    (line) => {
      const { requirements } = reading(`Compiler Engineer\n\nRequirements\n- Go\n${line}\n- Zig\n`)
      expect(requirements.map((r) => brief(r as Requirement))).toContain('Zig')
    },
  )
})

describe('values of a form with their weight behind them', () => {
  const demands = (text: string): string[] =>
    reading(`Compiler Engineer\n\n${text}\n`).requirements.map((r) => brief(r as Requirement))

  test.each([
    ['Work authorization:\nCanada (Required)', ['authorized CA']],
    ['Work authorization: Canada (Required)', ['authorized CA']],
    ['Language:\nPolish (Preferred)\nGerman (Required)', ['~Polish', 'German']],
    ['Security clearance:\nTop Secret (Preferred)', ['~clearance Top Secret']],
    [
      'Ability to Relocate:\nBoise, ID: Relocate with an employer provided package (Required)',
      ['relocate Boise, ID'],
    ],
    ['Willingness to travel:\n75% (Required)', ['75']],
    ['Experience:\nplanting trees: 3 years (Preferred)', ['~experience 3y']],
    ['Experience:\nRust: 3 years (Preferred)', ['~Rust 3y']],
    ['License/Certification:\nSecret clearance (Required)', ['clearance Secret']],
    ['License/Certification:\nCISSP (Preferred)', ['~certification']],
  ])('%s', (text, expected) => expect(demands(text)).toEqual(expected))

  test.each([
    ['Language:\nPolish', []],
    ['Language:\nThe team speaks much.', []],
    ['Work authorization:\nsee below (Required)', []],
  ])('left alone: %s', (text, expected) => expect(demands(text)).toEqual(expected))
})

describe('the line below the title', () => {
  test.each([
    ['Larkspur Rivers, Boise, ID', 'Larkspur Rivers', ['Boise, ID']],
    ['Larkspur Rivers, Denver', 'Larkspur Rivers', ['Denver']],
    ['Quill & Dray, Boise, ID & Austin, TX', 'Quill & Dray', ['Boise, ID', 'Austin, TX']],
    [
      'Larkspur Rivers · Boise, ID (Hybrid) · 2 weeks ago · 31 applicants',
      'Larkspur Rivers',
      ['Boise, ID'],
    ],
    ['Larkspur Rivers — Leeds, UK', 'Larkspur Rivers', ['Leeds, UK']],
    ['Boise, ID 83702', null, ['Boise, ID']],
    ['Milan, Lombardy, Italy', null, ['Milan, Lombardy, Italy']],
    ['Canary Wharf, London', null, ['Canary Wharf, London']],
    ['South San Francisco, CA', null, ['South San Francisco, CA']],
  ])('%s', (line, organization, places) => {
    const { posting } = reading(`Compiler Engineer\n${line}\n\nRequirements\n- Rust\n`)
    expect(posting.hiringOrganization).toBe(organization)
    expect(posting.jobLocation.map(({ text }) => text)).toEqual(places)
  })
})

describe('lines around a title, as other pages print them', () => {
  const BODY = '\n\nAbout the job\nWe sail long boats.\n\nRequirements\n- Go\n- Docker\n'
  test.each([
    [
      'Kestrel Tide logo\nKestrel Tide\nShare\nRigging Engineer\nLeeds, England, United Kingdom · Reposted 3 days ago · Over 100 people clicked apply',
      {
        title: 'Rigging Engineer',
        hiringOrganization: 'Kestrel Tide',
        jobLocation: [{ text: 'Leeds, England, United Kingdom', country: 'GB' }],
      },
    ],
    [
      'Rigging Engineer\nKestrel Tide  Boise, ID\n1 week ago\nApply\nSave',
      { hiringOrganization: 'Kestrel Tide', jobLocation: [{ text: 'Boise, ID', country: 'US' }] },
    ],
    [
      'Kestrel Tide\nActively Hiring\nRigging Engineer\n$120k – $160k • 0.1% – 0.5%\nBoise, ID',
      {
        title: 'Rigging Engineer',
        hiringOrganization: 'Kestrel Tide',
        baseSalary: { min: 120000, max: 160000, currency: 'USD', unit: 'year' },
      },
    ],
    [
      'Kestrel Tide\nRigging Engineer\nReposted 10 Days Ago\nHybrid\nAustin, TX, USA',
      { hiringOrganization: null, workplace: 'hybrid' },
    ],
    [
      'Kestrel Tide\nRigging Intern\nPosted 2 weeks ago∙Apply by May 15, 2027\nSave\nApply\nOnsite, based in Boise, ID',
      { title: 'Rigging Intern', hiringOrganization: 'Kestrel Tide', workplace: 'onsite' },
    ],
    [
      'Built In\nFor Employers\nJoin\nLog In\nJobs\nCompanies\nArticles\nKestrel Tide\nRigging Engineer\nSave\nKestrel Tide\nRigging Engineer\nBe an Early Applicant\nHybrid\nBoise, ID, USA\n120K-150K Annually\nMid level',
      {
        title: 'Rigging Engineer',
        hiringOrganization: 'Kestrel Tide',
        workplace: 'hybrid',
        jobLocation: [{ text: 'Boise, ID, USA', country: 'US' }],
        baseSalary: { min: 120000, max: 150000, currency: 'USD', unit: 'year' },
      },
    ],
    [
      'Handshake\nExplore\nJobs\nInbox\nKestrel Tide\nShipping\nKestrel Tide\nRigging Intern\nSave\nAt a glance\n$30–36/hr\nBoise, ID',
      {
        title: 'Rigging Intern',
        hiringOrganization: 'Kestrel Tide',
        baseSalary: { min: 30, max: 36, currency: 'USD', unit: 'hour' },
      },
    ],
    [
      'Skip to main content\nSearch for Jobs\nSign In\nSailmaker II page is loaded\nSailmaker II\nApply\nremote type\nHybrid\nlocations\nBoise, ID\ntime type\nFull time\nposted on\nPosted 4 Days Ago',
      {
        title: 'Sailmaker II',
        employmentType: 'full-time',
        workplace: 'hybrid',
        jobLocation: [{ text: 'Boise, ID', country: 'US' }],
      },
    ],
    [
      'Rigging Engineer - job post\nKestrel Tide\n4.2 out of 5 stars4.2\n12 reviews\n12 Quay St, Boise, ID 83702\n$21.50 - $25.00 an hour\nKestrel Tide\n12 reviews\nApply now',
      {
        title: 'Rigging Engineer',
        hiringOrganization: 'Kestrel Tide',
        jobLocation: [{ text: 'Boise, ID', country: 'US' }],
      },
    ],
    [
      'Kestrel Tide logo\nShare\nSailmaker\nBoise, ID · 3 days ago\nSave\nSave Sailmaker  at Kestrel Tide',
      { title: 'Sailmaker', hiringOrganization: 'Kestrel Tide' },
    ],
    // a site that seeks people itself, and pay of a country with another currency
    ['Indeed\nRigging Engineer\nBoise, ID', { title: 'Rigging Engineer' }],
    ['Rigging Engineer\nKestrel Tide\nLeeds, UK\n60K-80K Annually', { baseSalary: null }],
    ['Events\nRigging Engineer, Kestrel Tide', { title: 'Rigging Engineer, Kestrel Tide' }],
  ])('%s', (head, facts) => {
    expect(reading(`${head}${BODY}`).posting).toMatchObject(facts)
  })

  test.each([
    ['Visa Sponsorship\nNot Available', 'noSponsorship'],
    ['Visa sponsorship: No', 'noSponsorship'],
    ['Visa Sponsorship\nAvailable', 'sponsorshipOffered'],
    ['Visa sponsorship: Yes', 'sponsorshipOffered'],
  ])('%s', (field, type) => {
    const { requirements } = reading(`Rigger\nKestrel Tide\n\n${field}${BODY}`)
    expect(requirements.flatMap((r) => ('type' in r ? [r.type] : []))).toEqual([type])
  })
})
