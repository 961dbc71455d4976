import { describe, expect, test } from 'vitest'
import { said } from './postings.ts'

const BODY = '\n\nAbout the job\nWe sail long boats.\n\nRequirements\n- Go\n- Docker\n'

/** Title, employer, places, way to work and sort of employment that a head tells. */
const head = (text: string): string => {
  const { title, hiringOrganization, jobLocation, workplace, employmentType } = said(text + BODY)
  const places = jobLocation.map((place) => place.text).join('; ')
  return [title, hiringOrganization, places, workplace, employmentType]
    .map((part) => part || '-')
    .join(' | ')
}

describe('heads of pages as they are copied with what stands around them', () => {
  test.each([
    // a search, whose words stand above the title
    [
      'LinkedIn\nSailmaker Engineer in Leeds, England, United Kingdom\nExpand search\nJobs\nPeople\nLearning\nClear text\nSign in\nJoin now\nSailmaker Engineer\nKestrel Tide\nLeeds, England, United Kingdom\n\n1 month ago\nBe among the first 25 applicants\nSee who Kestrel Tide has hired for this role',
      'Sailmaker Engineer | Kestrel Tide | Leeds, England, United Kingdom | - | -',
    ],
    // places to go of a site, with its counts and fields
    [
      'Skip to main content\nIndeed Home\nHome\nCompany reviews\nFind salaries\nMessages\nUnread messages count\n0\nNotifications\nEmployers / Post Job\nwhat\nwhere\nFind jobs\nRigging Analyst\nKestrel Tide\n3.4\n3.4 out of 5 stars\n12 Quay Road, Boise, ID 83702\n$70,000 - $80,000 a year - Part-time',
      'Rigging Analyst | Kestrel Tide | Boise, ID | - | part-time',
    ],
    // an occupation that no list holds, and a region
    [
      "Banner for Kestrel Tide\nSail Technologist\nKestrel Tide\nHastings, Hawke's Bay\nContract/Temp\n$34 – $38 p.h.\nPosted 2h ago\nApply\nSave",
      "Sail Technologist | Kestrel Tide | Hastings, Hawke's Bay | - | contract",
    ],
    // the sign of the employer in words beside its name, above its trade
    [
      'Kestrel Tide\nKestrel Tide\nShipping\nRigging Engineer\nPosted 1 month ago ∙ Apply by February 1, 2027\nApply\nSave\nAt a glance\nHybrid, based in Boise, ID',
      'Rigging Engineer | Kestrel Tide | Boise, ID | hybrid | -',
    ],
    // names of icons, glued to what they stand for
    [
      'Skip navigation links\nJobs search\narrow_back\nJobs search\nRigging Engineer, Masts\ncorporate_fareKestrel Tide\nplaceBoise, ID, USA; Austin, TX, USA\nlaptop_windowsRemote eligible\nbar_chartMid\nApply',
      'Rigging Engineer, Masts | Kestrel Tide | Boise, ID, USA; Austin, TX, USA | remote | -',
    ],
    // terms between dots and dashes
    [
      'ZipRecruiter\nFind Jobs\nSalaries\nSign In\nRigging Engineer\nKestrel Tide • Duluth, MN • Onsite\n1-Click Apply\nFull-time • Medical, Dental',
      'Rigging Engineer | Kestrel Tide | Duluth, MN | onsite | full-time',
    ],
    [
      'Dice\nMy jobs\nTech news\nApply Now\nRigging Engineer\nKestrel Tide\nHybrid in Boise, ID, US • Posted 4 days ago\nHybrid\nContract - W2',
      'Rigging Engineer | Kestrel Tide | Boise, ID, US | hybrid | contract',
    ],
    // a German page
    [
      'XING\nJobs\nNetzwerk\nInsights\nZur Jobsuche\nTakelage-Ingenieur (w/m/d)\nMöwe SE\n3,8\nKununu\nRostock\nVollzeit\nHybrid\nVor 2 Wochen veröffentlicht\nBewerben\nMerken',
      'Takelage-Ingenieur (w/m/d) | Möwe SE | Rostock | hybrid | full-time',
    ],
    // a comment of a forum
    [
      'mast_kate 3 hours ago | parent | context | favorite | on: Ask HN: Who is hiring? (November 2026)\n\nKestrel Tide (YC W21) | Rigging Engineer | Lisbon, Portugal | ONSITE | Full-time',
      'Rigging Engineer | Kestrel Tide | Lisbon, Portugal | onsite | full-time',
    ],
    [
      "r/sailjobs\n•\n4 hr. ago\nu/mastkate\n\n[Hiring] Rigging engineer for a tall ship, remote, $35-45/hr\nHiring\nHi all, we're Kestrel Tide and our ropes are old.",
      'Rigging engineer for a tall ship | Kestrel Tide | - | remote | -',
    ],
    [
      "We're hiring: Rigging Engineer (Masts), Leeds, UK, hybrid, contract",
      'Rigging Engineer (Masts) | - | Leeds, UK | hybrid | contract',
    ],
    // pages of an employer's own, with a department beside the place
    [
      'Kestrel Tide\nSign In\nSearch for Jobs\nIntroduce Yourself\nCareers Home\nRigging Engineer page is loaded\nRigging Engineer\nApply\nremote type\nHybrid\nlocations\nBoise, ID\nNampa, ID\ntime type\nFull time',
      'Rigging Engineer | Kestrel Tide | Boise, ID; Nampa, ID | hybrid | full-time',
    ],
    [
      'Career menu\nStart\nDepartments\nLocations\nJobs\nEmployee login\nThis website uses cookies\nKestrel Tide uses cookies to make the site work.\nAccept all cookies\nDecline all non-necessary cookies\nEngineering · Gothenburg · Hybrid\nRigging Engineer\nApply for this job\nKestrel Tide is a builder of boats.',
      'Rigging Engineer | Kestrel Tide | Gothenburg | hybrid | -',
    ],
    [
      'Kestrel Tide\nCurrent Openings\nRigging Specialist\nOperations – Boise, Idaho\nApply for This Job\nShare\nEmployment Type\nPart-Time',
      'Rigging Specialist | Kestrel Tide | Boise, Idaho | - | part-time',
    ],
    // what was passed on by mail
    [
      'Hi, is this for you? I met them at a fair.\n\nRowan\n\n---------- Forwarded message ---------\nFrom: Kestrel Tide <jobs@tide.example>\nDate: Tue, Nov 17, 2026\nSubject: Internship opening\nTo: <students@uni.example>\n\nDear students,\n\nRigging Intern (m/f/x)\nLocation: Glasgow, UK',
      'Rigging Intern (m/f/x) | - | Glasgow, UK | - | internship',
    ],
  ])('%#', (text, expected) => expect(head(text)).toBe(expected))

  test.each([
    ['Rigging Engineer · Boise, ID', 'Rigging Engineer'],
    ['Engineering Manager\nKestrel Tide, Boise, ID', 'Engineering Manager'],
    ['Place Manager\nKestrel Tide, Boise, ID', 'Place Manager'],
    ['Offer Manager\nKestrel Tide, Boise, ID', 'Offer Manager'],
    ['Startup Engineer\nKestrel Tide, Boise, ID', 'Startup Engineer'],
  ])('left alone: %s', (text, title) => expect(said(text + BODY).title).toContain(title))
})

describe('labels over their values below the text', () => {
  const below = (list: string) => said(`Rigging Engineer\nKestrel Tide${BODY}\n${list}\n`)

  test.each([
    ['Employment type\nPart-time', { employmentType: 'part-time' }],
    ['Remote status\nHybrid', { workplace: 'hybrid' }],
    ['Locations\nGothenburg\nMalmö', { jobLocation: [{ text: 'Gothenburg' }, { text: 'Malmö' }] }],
    ['Closing date\n31 January 2027', { validThrough: '2027-01-31' }],
    ['Employer\tKestrel Tide\nHours\tPart-time', { employmentType: 'part-time' }],
    ['Workplace\tHybrid', { workplace: 'hybrid' }],
    ['Role\nSail Test Engineer\nEmployment type\nFull Time', { title: 'Rigging Engineer' }],
  ])('%s', (list, facts) => expect(below(list)).toMatchObject(facts))

  test.each([
    ['Locations\nWe have offices in many towns.', { jobLocation: [] }],
    ['Position\nPart of a crew', { employmentType: null }],
    ['Opening hours\tPart-time', { employmentType: null }],
  ])('left alone: %s', (list, facts) => expect(below(list)).toMatchObject(facts))
})

describe('pay in the currency of its label', () => {
  test.each([
    ['Salary range for all towns (USD): 88,400 - 132,600', 'USD 88400-132600'],
    ['Base salary (CHF) 110,000 - 120,000', 'CHF 110000-120000'],
  ])('%s', (line, expected) => {
    const pay = said(`Rigging Engineer\nKestrel Tide${BODY}\n${line}\n`).baseSalary
    expect(pay && `${pay.currency} ${pay.min}-${pay.max}`).toBe(expected)
  })
})

describe('messages of recruiters', () => {
  const message = (text: string): string => {
    const { title, hiringOrganization, baseSalary } = said(`${text}\n`)
    const pay = baseSalary && `${baseSalary.max} ${baseSalary.currency} ${baseSalary.unit}`
    return [title, hiringOrganization, pay].map((part) => part || '-').join(' | ')
  }

  test.each([
    [
      'Hi Sam,\n\nyou would be a great fit for our Senior Rigging Engineer role at Larkspur in Denver. The salary is up to $180k plus equity. You know Rust.',
      'Senior Rigging Engineer | Larkspur | 180000 USD year',
    ],
    [
      "Hi Sam, I hope you're well! I'm recruiting for a Rigging Engineer (contract) with Larkspur, paying up to £550 per day. You need Python.",
      'Rigging Engineer | Larkspur | 550 GBP day',
    ],
    [
      'Sam, are you open to a new role as Staff Rigging Engineer?\nPay up to 95k EUR.\nYou need Python.',
      'Staff Rigging Engineer | - | 95000 EUR year',
    ],
    [
      'Tess Oduya sent you a message\nSenior Rigging Engineer opportunity\nTess Oduya\n10:42 AM\nHi Sam,\nwe have an opening at Larkspur. Up to £95,000. You must know Rust.',
      'Senior Rigging Engineer | Larkspur | 95000 GBP year',
    ],
    ['We play a big Role in Shipping. You need Python.', '- | - | -'],
  ])('%s', (text, expected) => expect(message(text)).toBe(expected))
})

describe('where the job would best be done', () => {
  test.each([
    ['Larkspur | Boston (preferred)\nRigging Engineer', 'Rigging Engineer | Larkspur | -'],
    [
      'Rigging Engineer\nLarkspur Ltd\nPreferred location: Boston, MA',
      'Rigging Engineer | Larkspur Ltd | -',
    ],
    [
      'Rigging Engineer\nLarkspur Ltd\nBased in Austin, but remote work is available',
      'Rigging Engineer | Larkspur Ltd | Austin',
    ],
    // firms are based somewhere too
    [
      'Rigging Engineer\nLarkspur Ltd\nBased in Austin, we make kites',
      'Rigging Engineer | Larkspur Ltd | -',
    ],
  ])('%s', (text, expected) => {
    const { title, hiringOrganization, jobLocation } = said(text + BODY)
    const places = jobLocation.map((place) => place.text).join('; ')
    expect([title, hiringOrganization, places].map((part) => part || '-').join(' | ')).toBe(
      expected,
    )
  })
})
