import type { Scenario } from './scenario.ts'

const US = 'workAuthorization: [{ country: US, status: citizen }]'
const bachelor = (field: string, graduation: string): string =>
  `education: [{ degree: bachelor, field: ${field}, start: ${Number(graduation.slice(0, 4)) - 4}-09, graduation: ${graduation} }]`
const job = (title: string, start: string, more = ''): string =>
  `experience: [{ title: ${title}, organization: Nordlicht, start: ${start}${more} }]`

const NURSE = `${bachelor('Nursing', '2018-05')}\nknowledge: [patient care]\n${job('Registered Nurse', '2020-02')}`
const ACCOUNTANT = `${bachelor('Accounting', '2019-05')}\ntools: [Excel]\n${job('Accountant', '2020-01')}`
const VETERAN = `education: [{ degree: highschool, graduation: 2014-06 }]\ntools: [Linux]\n${job('Network Administrator', '2015-01')}`
const DOCTOR = `education: [{ degree: doctorate, field: Physics, start: 2016-09, graduation: 2021-05 }]\nlanguages: [Python]\n${job('Data Scientist', '2022-01')}`
const PHD_STUDENT =
  'education: [{ degree: doctorate, field: Computer Science, start: 2022-09, graduation: 2027-05 }]\nlanguages: [Python]\nreturningToDegree: true'
const JUNIOR = `${bachelor('Computer Science', '2026-05')}\nlanguages: [Java]\nreturningToDegree: true`
const BOOTCAMP = `education: [{ degree: highschool, graduation: 2012-06 }]\nlanguages: [JavaScript]\n${job('Junior Web Developer', '2024-02')}`

const GONE = 'skill met, other unmet → skip'

const at = (place: string, more = ''): string =>
  `location: { current: "${place}", relocate: false${more} }`

const LADDER =
  'High school diploma and 12 years of experience|Bachelor’s degree and 6 years of experience|Master’s degree and 4 years of experience'

/** What knocks out and what only seems to, for people of other trades, countries and ages than the other tables have. */
export default [
  // of years by degree one rung is meant, the others are for other people
  [LADDER, NURSE, 'education met, experience partial → stretch', { says: '6 years' }],
  [LADDER, VETERAN, 'education met, experience partial → stretch', { says: '12 years' }],
  [LADDER, DOCTOR, 'education met, experience met → apply', { says: '4 years' }],
  [
    'Bachelor’s degree and 9 years of experience|PhD and 3 years of experience',
    DOCTOR,
    'education met, experience met → apply',
  ],
  // a degree above one's own is no bar where the posting takes one's own too
  [
    'Bachelor’s degree in Accounting|Master’s degree counts as 2 years of experience',
    ACCOUNTANT,
    'education met → apply',
  ],
  ['Bachelor’s degree in Accounting|Master’s degree', ACCOUNTANT, 'education met → apply'],
  ['Master’s degree in Accounting', ACCOUNTANT, 'education unmet → skip'],
  [
    'Bachelor’s degree|Currently pursuing a Master’s degree',
    ACCOUNTANT,
    'education met, education unmet → skip',
  ],
  // engineers by that name alone
  ['Degree in Engineering', JUNIOR, 'education partial → apply', { type: 'internship' }],
  ['Degree in Civil Engineering', JUNIOR, 'education unmet → skip', { type: 'internship' }],
  ['Degree in Engineering', NURSE, 'education unmet → stretch'],
  // an internship's degree is under way, by the title too
  [
    'Bachelor’s degree in Computer Science',
    JUNIOR,
    'education met → apply',
    { title: 'Software Engineering Intern' },
  ],
  // undergraduates only, and undergraduates among others
  [
    'Open to current undergraduate students only',
    PHD_STUDENT,
    'education partial → skip',
    { type: 'internship' },
  ],
  [
    'Currently pursuing a Bachelor’s degree',
    PHD_STUDENT,
    'education partial → clarify',
    { type: 'internship' },
  ],
  // recent graduates, and those to be
  [
    'Recent graduate',
    bachelor('History', '2025-06'),
    'graduation partial → clarify',
    { asOf: '2025-01-15' },
  ],
  ['Recent graduate', bachelor('History', '2027-06'), 'graduation unmet → skip'],
  ['Recent graduate', bachelor('History', '2024-06'), 'graduation met → apply'],
  ['Recent graduates only', bachelor('History', '2025-09'), 'graduation unmet → skip'],
  // rising classes are named for a summer
  [
    'Rising senior',
    bachelor('Mathematics', '2025-05'),
    'graduation unmet → skip',
    { type: 'internship', asOf: '2025-01-15' },
  ],
  ['Rising senior', bachelor('Mathematics', '2026-05'), 'graduation met → apply'],
  [
    'Incoming college junior or senior',
    bachelor('Mathematics', '2026-05'),
    'graduation met → apply',
  ],
  // a firm's own decades
  [
    '# About us: With over 40 years of experience in payroll, we serve half the trade',
    ACCOUNTANT,
    'nothing',
  ],
  ['At least 20 years of experience in audit', ACCOUNTANT, 'experience partial → skip'],
  // what is usual is talked about
  [
    'Internships typically last 26 weeks',
    `${JUNIOR}\navailability: { start: 2025-06-01, end: 2025-08-31 }`,
    'availability partial → apply',
    { type: 'internship' },
  ],
  [
    'The internship lasts 30 weeks',
    `${JUNIOR}\navailability: { start: 2025-06-01, end: 2025-08-31 }`,
    'availability partial → skip',
    { type: 'internship' },
  ],
  // closed postings
  [
    'Experience with JavaScript|# Note: This position has been filled.',
    BOOTCAMP,
    'skill met, other unmet → skip',
    { says: 'closed' },
  ],
  [
    'Experience with JavaScript|# Note: We are no longer accepting applications.',
    BOOTCAMP,
    'skill met, other unmet → skip',
  ],
  [
    'Experience with JavaScript|# Note: Apply until the position is filled.',
    BOOTCAMP,
    'skill met → apply',
  ],
  ['Experience with JavaScript|# Note: This vacancy has now closed.', BOOTCAMP, GONE],
  ['Experience with JavaScript|# Note: Applications closed on 3 January 2025.', BOOTCAMP, GONE],
  ['Experience with JavaScript|# Note: The closing date was 3 January 2025.', BOOTCAMP, GONE],
  [
    'Experience with JavaScript|# Note: If this vacancy has closed, look at the others.',
    BOOTCAMP,
    'skill met → apply',
  ],
  ['Experience with closed-loop control', BOOTCAMP, 'skill unmet → stretch'],
  // a remote job's town is where the employer sits; a state that is shut out shuts out its own
  [
    'We hire bookkeepers in Leeds, UK|Experience with Excel',
    `${ACCOUNTANT}\n${at('Bristol, UK')}`,
    'location met, skill met → apply',
    { workplace: 'remote', country: 'GB' },
  ],
  [
    'You are not eligible if you live in California or Texas|Experience with Excel',
    `${ACCOUNTANT}\n${at('Austin, TX')}`,
    'location unmet, skill met → skip',
    { workplace: 'remote', country: 'US' },
  ],
  [
    'You must live in Austin, TX; this post is not eligible for relocation|Experience with Excel',
    `${ACCOUNTANT}\n${at('Austin, TX')}`,
    'location met, skill met → apply',
    { country: 'US' },
  ],
  [
    'You must live in Leeds, UK|Experience with Excel',
    `${ACCOUNTANT}\n${at('Bristol, UK')}`,
    'location unmet, skill met → skip',
    { workplace: 'remote', country: 'GB' },
  ],
  // a job abroad: a question for who fits, an end for who does not
  [
    'Experience with JavaScript',
    `${BOOTCAMP}\n${US}`,
    'skill met, workAuthorization unknown → clarify',
    { places: ['Lisbon, Portugal / PT'] },
  ],
  [
    'Experience with Kubernetes and Go',
    `${BOOTCAMP}\n${US}`,
    'skill unmet, workAuthorization unknown → skip',
    { places: ['Lisbon, Portugal / PT'] },
  ],
  [
    'Experience with Kubernetes and Go',
    `${BOOTCAMP}\n${US}`,
    'skill unmet, workAuthorization unknown → skip',
    { places: ['Portugal / PT'], workplace: 'remote' },
  ],
  [
    'Experience with JavaScript|# About: Remote (Portugal preferred)',
    `${BOOTCAMP}\n${US}`,
    'skill met, location unknown, workAuthorization unknown → clarify',
    { places: ['Portugal / PT'], workplace: 'remote' },
  ],
  [
    'Experience with JavaScript',
    `${BOOTCAMP}\n${US}`,
    'skill met, workAuthorization unknown → clarify',
    { places: ['Lisbon, Portugal / PT'], workplace: 'remote' },
  ],
  [
    'Experience with JavaScript|# About: Remote, Lisbon (Portugal only)',
    `${BOOTCAMP}\n${US}`,
    'skill met, location unknown, workAuthorization unknown → skip',
    { places: ['Lisbon, Portugal / PT'], workplace: 'remote' },
  ],
  [
    'Experience with JavaScript|# About: Remote, Lisbon (mornings only)',
    `${BOOTCAMP}\n${US}`,
    'skill met, workAuthorization unknown → clarify',
    { places: ['Lisbon, Portugal / PT'], workplace: 'remote' },
  ],
  // a team all over the world is no word of whom an office takes
  [
    'Experience with JavaScript|# About: We are a globally distributed team',
    `${BOOTCAMP}\n${US}`,
    'skill met, workAuthorization unknown → clarify',
    { places: ['Lisbon, Portugal / PT'], workplace: 'hybrid' },
  ],
  // whoever has a trade is measured by it; a beginner is taken for any
  [
    'Experience with Git',
    `tools: [Git]\n${job('Data Analyst', '2021-02')}`,
    'skill met → stretch',
    { title: 'Frontend Developer', says: 'Frontend Developer' },
  ],
  // to work from home is still to be employed there
  [
    'Experience with JavaScript|# About: Remote or hybrid',
    `${BOOTCAMP}\n${US}\n${at('Tulsa, OK, US')}`,
    'skill met, workAuthorization unknown, location unmet → skip',
    { places: ['Toronto, Canada / CA'], workplace: 'hybrid' },
  ],
  [
    'Experience with JavaScript|# About: We hire worldwide, remote or hybrid',
    `${BOOTCAMP}\n${US}\n${at('Tulsa, OK, US')}`,
    'skill met → apply',
    { places: ['Toronto, Canada / CA'], workplace: 'hybrid' },
  ],
  // a lone small sum is no pay
  [
    'Experience with Excel',
    `${ACCOUNTANT}\npreferences: { minimumPay: { amount: 90000, currency: USD, unit: year } }`,
    'skill met → apply',
    { pay: { min: 5000, max: 5000, currency: 'USD', unit: 'year' } },
  ],
  // posts for beginners are for beginners; a title whose technology is unknown is another job
  [
    'Experience with Python',
    `${bachelor('Computer Science', '2027-05')}\nlanguages: [Python]`,
    'skill met → apply',
    { title: 'Software Engineering Intern', type: 'internship' },
  ],
  [
    'Experience with Python',
    `${bachelor('Computer Science', '2027-05')}\nlanguages: [Java]`,
    'skill unmet → stretch',
    { title: 'Python Developer', type: 'full-time' },
  ],
  [
    'Good communication skills|Experience with Git',
    `languages: [Swift]\ntools: [Git]\n${job('iOS Developer', '2019-02')}`,
    'competency unknown, skill met → stretch',
    { title: 'Senior Flutter Developer', says: 'Flutter' },
  ],
  [
    'Good communication skills|Experience with Git',
    `languages: [Swift]\ntools: [Git]\n${job('iOS Developer', '2019-02')}`,
    'competency unknown, skill met → apply',
    { title: 'Senior Swift Developer' },
  ],
] satisfies readonly Scenario[]
