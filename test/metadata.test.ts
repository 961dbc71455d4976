import { describe, expect, test } from 'vitest'
import { said, told } from './postings.ts'

describe('the head', () => {
  test.each([
    [
      'Compiler Intern\nLarkspur\nBoise, ID\n\nYou will …',
      {
        title: 'Compiler Intern',
        hiringOrganization: 'Larkspur',
        jobLocation: [{ text: 'Boise, ID', country: 'US' }],
      },
    ],
    [
      '# Compiler Engineer at Larkspur\n\nText.',
      { title: 'Compiler Engineer', hiringOrganization: 'Larkspur' },
    ],
    [
      '# Compiler Engineer — Larkspur\n\n**Location:** Cork (Remote)',
      {
        title: 'Compiler Engineer',
        hiringOrganization: 'Larkspur',
        workplace: 'remote',
        jobLocation: [{ text: 'Cork', country: 'IE' }],
      },
    ],
    [
      'Larkspur | Compiler Engineer | Cork or London, UK | Hybrid | Full-time | €60k - €80k\n\nText.',
      {
        title: 'Compiler Engineer',
        hiringOrganization: 'Larkspur',
        workplace: 'hybrid',
        employmentType: 'full-time',
        jobLocation: [
          { text: 'Cork', country: 'IE' },
          { text: 'London, UK', country: 'GB' },
        ],
        baseSalary: { min: 60000, max: 80000, currency: 'EUR', unit: 'year' },
      },
    ],
    [
      'Larkspur | REMOTE (US) | Contract\n\nText.',
      {
        hiringOrganization: 'Larkspur',
        workplace: 'remote',
        employmentType: 'contract',
        jobLocation: [{ text: 'US', country: 'US' }],
      },
    ],
    [
      'Company: Larkspur\nPosition: Compiler Engineer\nLocation: Oslo, Norway\nEmployment Type: Part-time\nPosted: 2025-03-04',
      {
        title: 'Compiler Engineer',
        hiringOrganization: 'Larkspur',
        employmentType: 'part-time',
        datePosted: '2025-03-04',
        jobLocation: [{ text: 'Oslo, Norway', country: 'NO' }],
      },
    ],
    [
      '# Compiler Engineer, New Graduate\n\n**Larkspur** | Boise, ID (hybrid) | Full-time\n\nText.',
      {
        title: 'Compiler Engineer, New Graduate',
        hiringOrganization: 'Larkspur',
        workplace: 'hybrid',
      },
    ],
    [
      'Compiler Engineer Position\nCompany: Larkspur\nJob Title: Compiler Engineer\n\nText.',
      { title: 'Compiler Engineer' },
    ],
    [
      'Job Title: Compiler Engineer Intern BJob Code: 7\n\nText.',
      { title: 'Compiler Engineer Intern B', employmentType: 'internship' },
    ],
    ['Job Title: Compiler Intern Job Code: 7\n\nText.', { title: 'Compiler Intern' }],
    ['JOB TITLE: Compiler InternREPORTS TO: Mia\n\nText.', { title: 'Compiler Intern' }],
    ['Job Title: JavaScript: tools engineer\n\nText.', { title: 'JavaScript: tools engineer' }],
    [
      'Compiler Engineer\nLocation\nOslo\n\nEmployment Type\nFull time',
      {
        title: 'Compiler Engineer',
        employmentType: 'full-time',
        hiringOrganization: null,
        jobLocation: [{ text: 'Oslo', country: 'NO' }],
      },
    ],
    [
      'Requirements\n- Knowledge of Flurbitron is a plus\n- Flurbix is a must',
      { hiringOrganization: null },
    ],
    [
      'https://jobs.example.com/1\n\nCompiler Engineer\n\nMarch 4, 2025\n\nText.',
      { title: 'Compiler Engineer', datePosted: '2025-03-04' },
    ],
    [
      'Our compilers are fast and small, and this sentence is no title of anything',
      { title: null },
    ],
    [
      'The opportunity\n\nAs a Compiler Engineer, you will make it faster.',
      { title: 'Compiler Engineer' },
    ],
  ])('%s', (text, expected) => expect(said(text)).toMatchObject(expected))

  test('what the document states wins', () => {
    const posting = said('Compiler Intern\nLarkspur\nOslo\n\nText.', {
      title: 'Linker Intern',
      jobLocation: [{ text: 'Bergen', country: 'NO' }],
      weeks: 8,
    })
    expect(posting).toMatchObject({
      title: 'Linker Intern',
      hiringOrganization: 'Larkspur',
      jobLocation: [{ text: 'Bergen', country: 'NO' }],
      weeks: 8,
    })
  })
})

describe('labels above a posting', () => {
  test.each([
    [
      'Platform Engineer\nOak Works\nLocation: Tbilisi, Georgia\n\nRequirements\n- Go\n',
      { jobLocation: [{ text: 'Tbilisi, Georgia', country: 'GE' }] },
    ],
    [
      'Oak Works | React+TS / AI | Full time in Bergen\n\nRequirements\n- Go\n',
      { jobLocation: [{ text: 'Bergen', country: 'NO' }] },
    ],
    [
      'Job Title:\tFirmware Engineering\nRegion:\tBC - Victoria\nJob - Country:\tCanada\nEmployment Location Arrangement:\tHybrid\n\nRequirements\n- Go\n',
      { title: 'Firmware Engineering', workplace: 'hybrid' },
    ],
  ])('%s', (text, facts) => expect(said(text)).toMatchObject(facts))

  const placesOfLabel = (value: string) =>
    said(`Platform Engineer\nOak Works\nLocation: ${value}\n\nRequirements\n- Go\n`).jobLocation

  test.each(['(preferred)', '(preferencial)', '(bevorzugt)', '(bij voorkeur)', '- helst'])(
    'a wish binds nobody: %s',
    (wish) => expect(placesOfLabel(`Bergen ${wish}`)).toEqual([]),
  )

  test.each([', PAEducation', ', PA Founding Engineer', ', PA, Tech department'])(
    'the place alone, without what stands behind it: %s',
    (behind) =>
      expect(placesOfLabel(`Exton${behind}`)).toEqual([{ text: 'Exton, PA', country: 'US' }]),
  )

  test('a label with its value is no employer', () =>
    expect(
      said('Platform Engineer\nLocation: Tbilisi, Georgia\n\nRequirements\n- Go\n')
        .hiringOrganization,
    ).toBeNull())
})

describe('the way to work, in phrases of the trade', () => {
  test.each([
    ['We are a remote-friendly team.', 'remote'],
    ['Our team is fully distributed.', 'remote'],
    ['Larkspur is a globally distributed company.', 'remote'],
    ['We build fully distributed systems.', null],
    ['You debug a distributed system.', null],
    ['We are office-first.', 'onsite'],
    ['You will like our office-first culture.', 'onsite'],
    ['The post office first opened in 1900.', null],
    ['We offer WFH Fridays.', 'hybrid'],
    ['You may work from home on Fridays.', 'hybrid'],
    ['Our week is 3 days in, 2 out.', 'hybrid'],
    ['Three days in and two from home.', 'hybrid'],
    ['Thirty days in, you ship your first change.', null],
    ['The job is 100% on site.', 'onsite'],
  ])('%s', (sentence, workplace) => expect(told(sentence).workplace).toBe(workplace))
})

describe('the place', () => {
  test.each([
    ['This role is based in Oslo.', [{ text: 'Oslo', country: 'NO' }]],
    ['The internship will be located in Exeter, NH.', [{ text: 'Exeter, NH', country: 'US' }]],
    ['The team has laboratories in Japan, Brazil and the UK.', []],
    ['Larkspur is headquartered in Boston and serves customers in Paris.', []],
    ['Our compilers run in data centers in Ireland.', []],
  ])('%s', (sentence, places) => expect(told(sentence).jobLocation).toEqual(places))

  test('a currency is no country', () =>
    expect(told('The pay is $45 / hour.')).toMatchObject({
      jobLocation: [],
      baseSalary: { min: 45, max: 45, currency: 'USD', unit: 'hour' },
    }))
})

describe('a place that nothing says outright', () => {
  const address = (path: string) =>
    said(`**URL:** https://example.com${path}\n\nData Analyst\n\nYou know SQL.`).jobLocation

  test.each([
    ['/job/Leeds-UK/Data-Analyst_R12', [{ text: 'Leeds, UK', country: 'GB' }]],
    ['/job/India---Bengaluru/Data-Analyst', [{ text: 'Bengaluru, India', country: 'IN' }]],
    ['/analyst-in-perth-australia-jid-7', [{ text: 'Perth, Australia', country: 'AU' }]],
    ['/job/Graz-Data-Analyst/77', [{ text: 'Graz', country: 'AT' }]],
    // of a language, a team, a field and a person
    ['/en_US/team/berlin-data-platform/analyst', []],
    ['/job/analyst-in-it-services', []],
    ['/job/paris-miller', []],
  ])('is in the address %s', (path, places) => expect(address(path)).toEqual(places))

  test.each([
    ['Kyber; Fulltime; Onsite, Austin, TX, USA.', ['Austin, TX, USA']],
    ['Kyber is hiring engineers and designers (on-site, Berlin)', ['Berlin']],
    ['Kyber (REMOTE: US East Coast / ONSITE: London, NYC)', ['US East Coast', 'London', 'NYC']],
    ['Kyber/ Engineering Manager/ NYC-Hybrid/ Full-time', ['NYC']],
    ['Kyber | Engineer | ONSITE - Madagascar', ['Madagascar']],
    ['Kyber | Engineer | REMOTE LATAM', ['LATAM']],
    ['Kyber | Engineer | Remote (Eastern Europe)', ['Eastern Europe']],
    ['Kyber | Engineer | REMOTE (Europe, Africa, W Asia)', ['Europe', 'Africa', 'W Asia']],
    ['Kyber | Engineer | REMOTE(World) / Graz, Austria', ['Graz, Austria']],
    ['Kyber | Engineer | Remote (Global team) | Deventer', ['Deventer']],
    ['Kyber | Engineer | On-site | Washington, DC', ['Washington, DC']],
    ['Kyber | Engineer | On-site in Deventer', ['Deventer']],
    ['Kyber | Engineer | Remote | Florida, Texas, Oregon', ['Florida', 'Texas', 'Oregon']],
    ['Kyber | Engineer | On-site | New York, New York', ['New York, New York']],
    ['Kyber | Tech Lead - San Francisco | Developer Advocate - Remote friendly', ['San Francisco']],
    ['Kyber hiring Data Analyst in Graz, Styria, Austria', ['Graz']],
    // where others are
    ['Kyber builds software that hospitals in Berlin and London like to work with', []],
    ['Kyber | Series A from investors of Boston fame, who also like what we do here | Go', []],
  ])('stands in the head: %s', (head, places) =>
    expect(said(`${head}\n\nYou know Go.`).jobLocation.map((p) => p.text)).toEqual(places),
  )

  test.each([
    ['REMOTE (US) or HYBRID (NYC, Dublin)', ['US remote', 'NYC hybrid', 'Dublin hybrid']],
    ['Prague + REMOTE (CZ)', ['Prague onsite', 'CZ remote']],
    ['NYC (hybrid) or Canada (remote)', ['NYC hybrid', 'Canada remote']],
    [
      'Oslo preferred, remote available (Australia, NZ)',
      ['Oslo onsite', 'Australia remote', 'NZ remote'],
    ],
    // one way for all of them
    ['London, Paris, Remote', ['London', 'Paris']],
    ['Hybrid in London or Paris', ['London', 'Paris']],
  ])('goes with its way to work: %s', (part, places) =>
    expect(
      said(`Kyber | Engineer | ${part} | Full-time\n\nYou know Go.`).jobLocation.map((p) =>
        [p.text, p.workplace].join(' ').trim(),
      ),
    ).toEqual(places),
  )

  test.each([
    ['Our office in Leeds is where you find us.', ['Leeds']],
    ['Some of the team come into our central Bristol office once a week.', ['Bristol']],
    ['This role is Auckland based.', ['Auckland']],
    ['Sie arbeiten an unserem Standort in Augsburg.', ['Augsburg']],
    ['Ons kantoor in Deventer ligt naast het station.', ['Deventer']],
    ['Nos bureaux à Lyon sont ouverts.', ['Lyon']],
    // where others are
    ['Our customers in Leeds like the product.', []],
  ])('stands in a sentence: %s', (line, places) =>
    expect(said(`Data Analyst\n\n${line}\n\nYou know SQL.`).jobLocation.map((p) => p.text)).toEqual(
      places,
    ),
  )
})

describe('the workplace', () => {
  test.each([
    ['This role is hybrid, with three days a week in our office.', 'hybrid'],
    ['This is a fully remote position.', 'remote'],
    ['The work model for this role is onsite.', 'onsite'],
    ['Our culture is that we meet in person 2 to 3 days a week.', 'hybrid'],
    ['We live a hybrid culture.', 'hybrid'],
    ['We train customers in person.', null],
    ['You will build a hybrid cloud.', null],
    ['Remote position: No', 'onsite'],
    ['Telework eligible: no', 'onsite'],
    ['Remote job: yes', 'remote'],
    ['Thursdays are office days.', 'hybrid'],
    ['You come in two days out of five.', 'hybrid'],
    ['You are 70% in the office.', 'hybrid'],
    ['Once a week in our office.', 'hybrid'],
    ['Our office closes on Fridays.', null],
    ['Our model combines in-person and remote work.', 'hybrid'],
    ['We sell a mix of home and office furniture.', null],
    ['Remote procedure calls are our daily bread.', null],
  ])('%s', (sentence, workplace) =>
    expect(told(sentence, 'Compiler Engineer').workplace).toBe(workplace),
  )
})

test('no text makes it slow', () => {
  for (const text of [
    '$'.repeat(20_000),
    '1,'.repeat(20_000),
    'the '.repeat(20_000),
    'A'.repeat(40_000),
    'Location: '.repeat(5_000),
    '|'.repeat(20_000),
    'At Aa '.repeat(8_000),
    '1 - '.repeat(10_000),
    'role is based in '.repeat(3_000),
  ]) {
    const before = performance.now()
    said(text)
    expect(performance.now() - before).toBeLessThan(10_000)
  }
})

describe('ways to work', () => {
  test.each([
    ['If this is a remote role, read the notice.', null],
    ['You work in a hybrid environment with cloud and on-premise databases.', null],
    ['This is a remote role.', 'remote'],
    ['You work in a hybrid environment.', 'hybrid'],
    ['We expect everybody in the office on Tuesdays and Thursdays.', 'hybrid'],
    ['You come into the office every Tuesday.', 'hybrid'],
  ])('%s', (sentence, workplace) => expect(told(sentence).workplace).toBe(workplace))

  test.each([
    [
      'Larkspur | Compiler Engineer | Cork (hybrid) or remote (Spain) | Full-time\n\nText.',
      ['remote'],
    ],
    ['Larkspur | Compiler Engineer | REMOTE / ONSITE | Cork\n\nText.', ['onsite']],
    ['Larkspur | Compiler Engineer | Hybrid | Cork\n\nText.', undefined],
    ['Larkspur | Weaver | Cork | ONSITE preferred, remote considered\n\nText.', ['remote']],
    ['Larkspur | Weaver | Cork | Onsite preferred\n\nText.', ['remote']],
    ['Larkspur | Weaver | Cork | ONSITE (Hybrid OK)\n\nText.', ['onsite']],
    ['Larkspur | Weaver | Cork | Onsite | Remote possible\n\nText.', ['remote']],
    ['Larkspur | Weaver | Onsite | Cork (Hybrid)\n\nText.', ['onsite']],
    ['Larkspur | Weaver | Cork, Leeds | Flexible / Remote\n\nText.', ['remote']],
    [
      'Larkspur | Weaver | Cork | Onsite\n\nWe will also consider remote candidates in Spain.',
      ['remote'],
    ],
    [
      'Larkspur | Weaver | Cork | Hybrid\n\nSome of our weavers choose to come into our Cork office once a week, others once a month.',
      ['remote'],
    ],
    ['Larkspur | Weaver | Cork | Hybrid\n\nOffice attendance is optional.', ['remote']],
    ['Larkspur | Weaver | Cork | Hybrid\n\nYou are at our office once a quarter.', ['remote']],
    // of some days, of others, or of something else
    ['Larkspur | Weaver | Cork | Onsite | flexible hours\n\nText.', undefined],
    ['Larkspur | Weaver | Cork | Hybrid\n\nRemote work is possible two days a week.', undefined],
    ['Larkspur | Weaver | Cork | Onsite\n\nRemote work is not available.', undefined],
    ['Larkspur | Weaver | Cork | Onsite\n\nOccasional remote work is possible.', undefined],
    ['Larkspur | Weaver | Cork | Hybrid\n\nThere is lunch in the office monthly.', undefined],
    ['Larkspur | Weaver | Cork | Hybrid\n\nChoose your days in the office.', undefined],
    ['Larkspur | Weaver | Cork | Hybrid\n\n12 days in the office per month.', undefined],
  ])('%s', (text, others) => expect(said(text).otherWorkplaces).toEqual(others))
})

describe('the employer in a sentence', () => {
  test.each([
    ['Marlowe Looms seeks a motivated weaver to join our team in Graz.', 'Marlowe Looms'],
    ['Marlowe Looms, an employee-owned firm, seeks candidates for its mill.', 'Marlowe Looms'],
    ['Marlowe Looms (ML) is seeking a weaver.', 'Marlowe Looms'],
    ['Marlowe Looms is recruiting a weaver.', 'Marlowe Looms'],
    ['Marlowe Looms has an exciting opportunity for a weaver.', 'Marlowe Looms'],
    // headings, and who is sought
    ['Benefits is a part of our pay.', null],
    ['Careers at the mill begin here.', null],
    ['The mill has a large loom.', null],
  ])('%s', (sentence, employer) =>
    expect(said(`${sentence}\n\nYou weave by hand and by machine.`).hiringOrganization).toBe(
      employer,
    ),
  )
})
