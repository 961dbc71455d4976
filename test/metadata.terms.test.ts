import { describe, expect, test } from 'vitest'
import { said, told } from './postings.ts'

describe('the pay', () => {
  test.each([
    [
      'The salary is $120,000 - $150,000 per year.',
      { min: 120000, max: 150000, currency: 'USD', unit: 'year' },
    ],
    ['Salary: DKK 420k - 540k', { min: 420000, max: 540000, currency: 'DKK', unit: 'year' }],
    [
      'Salary: 420000 - 540000 DKK YEAR',
      { min: 420000, max: 540000, currency: 'DKK', unit: 'year' },
    ],
    [
      'We pay £65,000 – £100,000 annually.',
      { min: 65000, max: 100000, currency: 'GBP', unit: 'year' },
    ],
    [
      'Salary: EUR 3,800 - EUR 6,200 per month',
      { min: 3800, max: 6200, currency: 'EUR', unit: 'month' },
    ],
    [
      'Compensation: $105,000 - $125,000 CAD',
      { min: 105000, max: 125000, currency: 'CAD', unit: 'year' },
    ],
    [
      'The base salary is €55.000 to €60.000 gross.',
      { min: 55000, max: 60000, currency: 'EUR', unit: 'year' },
    ],
    ['Pay: ¥6,000,000 per year', { min: 6000000, max: 6000000, currency: 'JPY', unit: 'year' }],
    ['The hourly rate is $30 to $42.50.', { min: 30, max: 42.5, currency: 'USD', unit: 'hour' }],
    ['A daily rate of €450 per day.', { min: 450, max: 450, currency: 'EUR', unit: 'day' }],
    ['The pay is 30USD per hour.', { min: 30, max: 30, currency: 'USD', unit: 'hour' }],
    ['Salary range: 60kEUR', { min: 60000, max: 60000, currency: 'EUR', unit: 'year' }],
    ['Pay: $21.50/hr - $27.75/hr', { min: 21.5, max: 27.75, currency: 'USD', unit: 'hour' }],
    ['Salary: $110K/yr – $135K/yr', { min: 110000, max: 135000, currency: 'USD', unit: 'year' }],
    [
      'We pay £31,500 a year to £38,000 a year.',
      { min: 31500, max: 38000, currency: 'GBP', unit: 'year' },
    ],
    ['Pay: 9-14 LPA', { min: 900000, max: 1400000, currency: 'INR', unit: 'year' }],
    ['CTC of ₹11L - ₹16L per annum', { min: 1100000, max: 1600000, currency: 'INR', unit: 'year' }],
    [
      'Salary: ₹8,50,000 - ₹12,00,000 a year',
      { min: 850000, max: 1200000, currency: 'INR', unit: 'year' },
    ],
    ['Salary: ₹16-21 lakh a year', { min: 1600000, max: 2100000, currency: 'INR', unit: 'year' }],
    ['OTE $170,000 (base $110,000)', { min: 110000, max: 110000, currency: 'USD', unit: 'year' }],
    ['$170,000 OTE, $110,000 base', { min: 110000, max: 110000, currency: 'USD', unit: 'year' }],
    ['OTE $170,000', { min: 170000, max: 170000, currency: 'USD', unit: 'year' }],
    ['Pay: 110k-140k/yr USD', { min: 110000, max: 140000, currency: 'USD', unit: 'year' }],
    [
      'Salary: PLN 17 000 - 22 000 net + VAT / month',
      { min: 17000, max: 22000, currency: 'PLN', unit: 'month' },
    ],
    ['₹4 lakh of insurance cover', null],
    ['Pay: 15 lakhs per annum', { min: 1500000, max: 1500000, currency: 'INR', unit: 'year' }],
    [
      'CH: 98000 - 131000 (CHF) + 15% bonus target + equity',
      { min: 98000, max: 131000, currency: 'CHF', unit: 'year' },
    ],
    [
      'The base salary range is $88,000-$101,000 + bonus + equity.',
      { min: 88000, max: 101000, currency: 'USD', unit: 'year' },
    ],
    ['A $4,000 bonus awaits you, plus stock.', null],
    ['We give everyone a $150/month cloud tools budget.', null],
    ['There is $75 per month for lunches and books.', null],
    [
      'The pay is $31 per hour for all interns.',
      { min: 31, max: 31, currency: 'USD', unit: 'hour' },
    ],
    ['The pay is 30usda per hour.', null],
    ['We raised $42M in our Series B.', null],
    ['A signing bonus of $10,000 awaits you.', null],
    ['Our platform moves $5 billion a year.', null],
    ['A yearly learning budget of $1,500 per year.', null],
    ['There is a learning stipend of $2,000/year.', null],
    ['We give £1,500 a year for training.', null],
    ['Everyone gets a travel allowance of £3,000 a year.', null],
    ['We contribute £200 a month to your pension.', null],
    ['The company contributes $100 per month to your HSA.', null],
    ['You get $50/month towards your phone.', null],
    ['A £500 wellness budget, and a bonus up to 20 %.', null],
    ['A 401k match of 5 % up to $4,000 a year.', null],
    [
      'The stipend is $1,200 per week for all interns.',
      { min: 1200, max: 1200, currency: 'USD', unit: 'week' },
    ],
    ['Pay: $25 per hour to start', { min: 25, max: 25, currency: 'USD', unit: 'hour' }],
    ['Salary: CHF 98’000 - 104’500', { min: 98000, max: 104500, currency: 'CHF', unit: 'year' }],
    ['Salary 2,300–2,900 € gross.', { min: 2300, max: 2900, currency: 'EUR', unit: 'month' }],
    [
      'We pay €51,000 to €57,000 plus lunch.',
      { min: 51000, max: 57000, currency: 'EUR', unit: 'year' },
    ],
    [
      'Salary: £37,000 rising to £46,000',
      { min: 37000, max: 46000, currency: 'GBP', unit: 'year' },
    ],
    [
      'Salary: £61,000 at two years to £83,000',
      { min: 61000, max: 83000, currency: 'GBP', unit: 'year' },
    ],
    ['Salary: 41 to 49 thousand euros', { min: 41000, max: 49000, currency: 'EUR', unit: 'year' }],
    ['KES 90k–140k monthly', { min: 90000, max: 140000, currency: 'KES', unit: 'month' }],
    ['Up to £51k', { min: 51000, max: 51000, currency: 'GBP', unit: 'year' }],
    ['The job pays $77,000.', { min: 77000, max: 77000, currency: 'USD', unit: 'year' }],
    ['€33,000 + 8% variable', { min: 33000, max: 33000, currency: 'EUR', unit: 'year' }],
    ['Save up to £51k with us.', null],
    ['Our clients pay $300 to $400 a month.', null],
    ["We pay CHF 98'000 a year.", { min: 98000, max: 98000, currency: 'CHF', unit: 'year' }],
  ])('%s', (sentence, pay) => expect(told(sentence, 'Compiler Engineer').baseSalary).toEqual(pay))
})

describe('a bare dollar is that of the country of the job', () => {
  test.each([
    ['Melbourne, Australia', 'AUD'],
    ['Toronto, ON', 'CAD'],
    ['Boise, ID', 'USD'],
    ['London, UK', 'USD'],
    ['Toronto, ON; Boise, ID', 'USD'],
  ])('%s: %s', (place, currency) =>
    expect(
      said(`Compiler Engineer\n\nLocation: ${place}\nSalary: $90,000 - $110,000 a year\n`)
        .baseSalary,
    ).toEqual({ min: 90000, max: 110000, currency, unit: 'year' }),
  )

  test('a currency that is named stays', () =>
    expect(
      said('Compiler Engineer\n\nLocation: Toronto, ON\nSalary: US$90,000 a year\n').baseSalary
        ?.currency,
    ).toBe('USD'))
})

describe('when the job is done', () => {
  const nothing = { term: null, jobStartDate: null, jobEndDate: null, weeks: null }
  test.each<[string, string, object]>([
    [
      'Compiler Intern, Summer 2025',
      'Text.',
      { term: 'summer 2025', jobStartDate: '2025-05', jobEndDate: '2025-08', weeks: null },
    ],
    [
      '2025 Summer Compiler Intern',
      'Text.',
      { term: 'summer 2025', jobStartDate: '2025-05', jobEndDate: '2025-08', weeks: null },
    ],
    [
      'Compiler Intern',
      'This 12-week internship, starting in May/June 2025, is paid.',
      { term: null, jobStartDate: '2025-05', jobEndDate: null, weeks: 12 },
    ],
    [
      'Summer 2025 Compiler Intern',
      'This is a 10-week internship.',
      { term: 'summer 2025', jobStartDate: '2025-05', jobEndDate: null, weeks: 10 },
    ],
    [
      'Compiler Intern',
      'The internship runs from June 2 to August 22, 2025.',
      { term: null, jobStartDate: '2025-06', jobEndDate: '2025-08', weeks: null },
    ],
    [
      'Compiler Intern',
      'The internship runs from 06/2025 to 08/2025.',
      { term: null, jobStartDate: '2025-06', jobEndDate: '2025-08', weeks: null },
    ],
    ['Compiler Intern', 'The internship runs from 06 to 08.', nothing],
    [
      'Compiler Intern',
      'A 16-week (May to August) summer internship in 2025.',
      { term: 'summer 2025', jobStartDate: '2025-05', jobEndDate: '2025-08', weeks: 16 },
    ],
    [
      'Compiler Co-op, Fall 2025',
      'Text.',
      { term: 'fall 2025', jobStartDate: '2025-08', jobEndDate: '2025-12', weeks: null },
    ],
    [
      'Compiler Intern',
      'Start date: September 2025',
      { term: null, jobStartDate: '2025-09', jobEndDate: null, weeks: null },
    ],
    ['Compiler Intern', 'Duration: 6 months', { ...nothing, weeks: 26 }],
    ['Compiler Intern', 'You graduate between December 2025 and May 2026.', nothing],
    ['Compiler Intern', 'You have six months of internship experience.', nothing],
    [
      'Compiler Engineer',
      'We offer 12 weeks of parental leave, and a 10-week onboarding programme.',
      nothing,
    ],
  ])('%s: %s', (title, sentence, expected) => expect(told(sentence, title)).toMatchObject(expected))

  test('a term without its year follows the day of the posting', () => {
    expect(
      said('Compiler Intern\n\nPosted: 2024-10-02\n\nOur summer internship begins with a walk.'),
    ).toMatchObject({ term: 'summer 2025', jobStartDate: '2025-05' })
  })
})

describe('the days of the posting', () => {
  const day = (line: string, days: object): [string, object] => [
    `Compiler Engineer\nLarkspur, Kent\n${line}\nYou need\n- Bazel`,
    days,
  ]

  test.each([
    ['Compiler Engineer\n\nDate posted: 2021-05-12 Likes: 0', { datePosted: '2021-05-12' }],
    ['Compiler Engineer\nApplication deadline: 25.07.2025', { validThrough: '2025-07-25' }],
    [
      'Compiler Engineer\n\nText.\n\nPlease apply by March 31, 2025.',
      { validThrough: '2025-03-31' },
    ],
    ['Compiler Engineer\nPosted: 22 hours ago', { datePosted: null }],
    ['Compiler Engineer\nPosted: 06/05/2025', { datePosted: null }],
    // the words before a day say what it is, in the languages that are read
    ...[
      'Bewerbungsfrist: 15.12.2026',
      'Bewerben Sie sich bis zum 15.12.2026',
      'Sluitingsdatum: 15-12-2026',
      'Reageren kan tot en met 15 december 2026',
      'Date limite de candidature : 15 décembre 2026',
      'Fecha límite: 15 de diciembre de 2026',
      'Inviare il CV entro il 15/12/2026',
      'Candidaturas até 15 de dezembro de 2026',
      'Ansök senast 15 december 2026',
      'Sista ansökningsdag: 2026-12-15',
      'Søknadsfrist: 15.12.2026',
      'Hakuaika päättyy 15.12.2026',
      'Termin składania aplikacji: 15.12.2026',
      'Zgłoszenia do 15.12.2026',
      'Closes: midnight, 15 December 2026',
      'Applications must be in by 15 December 2026',
      'Closing date\t15 December 2026',
    ].map((line) => day(line, { datePosted: null, validThrough: '2026-12-15' })),
    ...[
      'Advert start date: 15/12/2026',
      'Date advertised: 15 December 2026',
      'Eingestellt am 15.12.2026',
      'Publié le 15 décembre 2026',
      'Leeds, 15 December 2026',
    ].map((line) => day(line, { datePosted: '2026-12-15', validThrough: null })),
    ...[
      'Interview date: 15 December 2026',
      'Applicants will be interviewed by 15 December 2026',
      'Start date: 15 December 2026',
      'Eintrittsdatum: 15.12.2026',
      'Our new lab opened on 15 December 2026',
      'The project closes on 15 December 2026',
    ].map((line) => day(line, { datePosted: null, validThrough: null })),
  ])('%s', (text, expected) => expect(said(text)).toMatchObject(expected))
})

test('an amount may be the last that a text says', () => {
  for (const end of ['', ' at', ', rising', ' for experts with', ' after'])
    expect(said(`Rigger\n\nSalary: $61,000${end}`).baseSalary?.min).toBe(61000)
})
