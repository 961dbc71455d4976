// Postings of realistic length and variety, all invented: `node bench/generator.js 10000 [seed] > postings.ndjson`.
import { once } from 'node:events'
import { pathToFileURL } from 'node:url'
import { FIELDS } from './trades.js'

/** mulberry32: the same numbers for the same seed on every machine. */
export function random(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const LEVELS = [
  ['', 2, 5],
  ['Senior ', 5, 9],
  ['Junior ', 0, 2],
  ['Staff ', 8, 12],
  ['Lead ', 6, 10],
]
const TERMS = ['Summer 2026', 'Fall 2026', 'Summer 2027', 'Spring 2027']
const NAMES = [
  'Alder',
  'Brook',
  'Cinder',
  'Dovetail',
  'Elmet',
  'Fenwick',
  'Gannet',
  'Hollow',
  'Isthmus',
  'Juniper',
  'Kestrel',
  'Lantern',
  'Marram',
  'Nettle',
  'Orrery',
  'Pewter',
  'Quarry',
  'Rushes',
  'Saltern',
  'Thicket',
  'Umber',
  'Vellum',
  'Wharf',
  'Yarrow',
]
const TRADES = [
  'Systems',
  'Analytics',
  'Robotics',
  'Freight',
  'Energy',
  'Health',
  'Labs',
  'Software',
  'Mobility',
  'Instruments',
  'Payments',
  'Cloud',
]
const PLACES = [
  'Pittsburgh, PA, US',
  'Austin, TX, US',
  'Seattle, WA, US',
  'Boston, MA, US',
  'London, UK',
  'Manchester, UK',
  'Berlin, Germany',
  'Munich, Germany',
  'Toronto, ON, Canada',
  'Dublin, Ireland',
  'Amsterdam, Netherlands',
  'Bengaluru, India',
  'Sydney, Australia',
  'Remote, US',
]
const DEGREES = [
  "a Bachelor's degree in Computer Science or a related field",
  'a BS or MS in Computer Science, Electrical Engineering or equivalent',
  "a Master's degree in a quantitative field",
  'a degree in Computer Science, or four years of relevant experience',
  "a PhD or Master's degree in Computer Science or Statistics",
]
const RIGHTS = [
  'You must be authorized to work in the country of the job.',
  'We cannot sponsor visas for this role, now or later.',
  'Visa sponsorship is available.',
  'This role is open to US citizens and permanent residents only.',
  'Applicants need the right to work in the UK.',
]
const PRAISE = [
  'We are a team of forty people who like short meetings and long lunches.',
  'For more than fifteen years our customers have trusted us with work that has to be right the first time.',
  'Our office looks over the river; most of us come in two or three days a week and nobody counts.',
  'We go to great lengths to keep things simple, and we drive every project from the first sketch to the last invoice.',
  'What we build is used each morning by people who have never heard of us, and that is how we like it.',
  'We ship small changes often, look at what they do, and keep what helps.',
  'You will find colleagues from nine countries here, a good library and an espresso machine that is older than the company.',
  'Growth matters to us less than doing the thing well, which may be why we have grown every year.',
]
const TEAM = [
  'The team has six people today and will have nine by autumn; two of them will start with you.',
  'Our week begins with an hour in which everybody shows what went wrong, and it is the most cheerful hour of the week.',
  'You will report to the head of the group, who still writes a good part of the code and would like to write more.',
  'Nobody is asked to be reachable in the evening, and what cannot wait until morning is rare and paid for.',
  'We work in small steps that a customer can see, and we throw away more than we keep.',
  'Half of the team came from other trades: a nurse, a surveyor, two teachers and a man who built organs.',
  'There is one room with whiteboards on all four walls, and there are several where it is always quiet.',
  'In the first month you will pair with three colleagues in turn and ship something small with each of them.',
]
const DUTIES = [
  'Design, build and look after parts of the product together with two or three colleagues',
  'Write down what you decide and why, so that others can follow it later',
  'Review changes of others with care and have your own reviewed',
  'Find out why something is slow and make it faster',
  'Talk with the people who use what you build, and turn what they say into plans',
  'Take a turn in the rota that looks after the systems by day',
  'Help new colleagues to find their way around the code',
  'Keep an eye on cost and retire what nobody needs any more',
]
const PERKS = [
  'Health insurance from the first day',
  '401(k) with a match of 4%',
  '27 days of holiday',
  'A learning budget of $1,500 a year',
  'Paid parental leave of 16 weeks',
  'A bicycle or a ticket for the train',
  'A laptop of your choice',
]
const LEGAL = [
  'We decide without regard to race, religion, sex, national origin, citizenship, disability, age or veteran status.',
  'If you need an adjustment for the interview, tell us and we will arrange it.',
  'We keep your application for six months and then delete it.',
  'Agencies: please do not send us applications that we have not asked for.',
]

/** What chance gives with `next`, a source of numbers from 0 to 1: one of a list, some of a list, or whether something of probability `p` happens. */
const draws = (next) => ({
  pick: (list) => list[Math.floor(next() * list.length)],
  some(list, least, most) {
    const rest = [...list]
    return Array.from(
      { length: least + Math.floor(next() * (most - least + 1)) },
      () => rest.splice(Math.floor(next() * rest.length), 1)[0],
    ).filter((x) => x !== undefined)
  },
  chance: (p) => next() < p,
})

/** Lines of what a posting of `field` requires; `all` are the skills that it names. */
function requiredLines(next, { field, intern, years, all }) {
  const { pick, chance } = draws(next)
  return [
    `Proficiency in ${all[0]} and ${all[1]}`,
    chance(0.5)
      ? `Experience with at least one of ${all[2]}, ${all[3]} or ${all[4]}`
      : `Strong knowledge of ${all[2]} or ${all[3]}`,
    chance(0.6) && !intern
      ? `${Math.max(1, years)}+ years of experience in ${pick(field.areas)}`
      : `Understanding of ${pick(field.areas)}`,
    chance(0.4)
      ? `Hands-on experience with ${all[4]}${chance(0.5) ? ` and ${all[5]}` : ''}`
      : `Good grasp of ${pick(field.areas)} and ${pick(field.areas)}`,
    intern ? `Currently pursuing ${pick(DEGREES)}` : `You have ${pick(DEGREES)}`,
    ...(intern
      ? [
          `Expected graduation between December ${2026 + Math.floor(next() * 2)} and June 2028`,
          `Available for ${pick([10, 12, 14])} weeks, 40 hours a week`,
        ]
      : []),
    ...(chance(0.5) ? ['Clear written and spoken English'] : []),
    ...(chance(0.3)
      ? [`Familiarity with ${pick(['Git', 'Linux', 'Jira', 'Agile methods', 'code review'])}`]
      : []),
    ...(chance(0.25) ? [pick(RIGHTS)] : []),
  ]
}

/** Lines of what it would like to see. */
function preferredLines(next, { field, all }) {
  const { pick, chance } = draws(next)
  return [
    `Experience with ${all.at(-1)}`,
    `Exposure to ${pick(field.areas)}`,
    ...(chance(0.3) ? ['Published papers at top conferences'] : []),
    ...(chance(0.4) ? [`Contributions to open source in ${pick(field.skills)}`] : []),
    ...(chance(0.2) ? ['AWS Certified Solutions Architect'] : []),
  ]
}

/** One posting: `{ title, organization, location, text, datePosted }` and the `id` by which it is found again. */
export function posting(next, number) {
  const { pick, some, chance } = draws(next)
  const field = pick(FIELDS)
  const intern = chance(0.25)
  const [level, from, to] = pick(LEVELS)
  const term = pick(TERMS)
  const title = intern ? `${field.title} Intern, ${term}` : `${level}${field.title}`
  const organization = `${pick(NAMES)} ${pick(TRADES)}`
  const location = pick(PLACES)
  const bullet = pick(['- ', '• ', '* ', ''])
  const list = (items) => items.map((item) => bullet + item).join('\n')
  const heading = (words) => pick([words, `${words}:`, words.toUpperCase(), `**${words}**`])
  const all = some(field.skills, 6, 9)
  const years = from + Math.floor(next() * (to - from))
  const must = requiredLines(next, { field, intern, years, all })
  const nice = preferredLines(next, { field, all })
  const text = [
    title,
    `${organization}, ${location}${chance(0.4) ? ` (${pick(['hybrid', 'remote', 'on site'])})` : ''}`,
    '',
    heading('About us'),
    some(PRAISE, 5, 8).join(' '),
    '',
    heading(pick(['The role', 'What you will do', 'Responsibilities'])),
    `You will work on ${field.work}.`,
    list(some(DUTIES, 5, 8)),
    '',
    heading('The team'),
    some(TEAM, 4, 7).join(' '),
    '',
    heading(
      pick([
        'Requirements',
        'What you bring',
        'Minimum qualifications',
        'What we are looking for',
        'Must-haves',
      ]),
    ),
    list(must),
    '',
    heading(
      pick([
        'Nice to have',
        'Preferred qualifications',
        'Bonus points',
        'It is a plus if you have',
      ]),
    ),
    list(nice),
    '',
    heading(pick(['Benefits', 'What we offer', 'Perks'])),
    list(some(PERKS, 3, 5)),
    '',
    `Pay: $${80 + Math.floor(next() * 90)},000 a year.`,
    '',
    some(LEGAL, 2, 4).join(' '),
    `Reference ${number.toString(36).toUpperCase()}-${Math.floor(next() * 1e6)}.`,
  ].join('\n')
  return {
    id: `p${number}`,
    title,
    organization,
    location,
    datePosted: `2026-${String(1 + Math.floor(next() * 12)).padStart(2, '0')}-${String(1 + Math.floor(next() * 28)).padStart(2, '0')}`,
    text,
  }
}

/** Lines of NDJSON. About one posting in thirty is a repost of one of the last, with another reference. */
export function* lines(count, seed = 1) {
  const next = random(seed)
  const recent = []
  for (let i = 0; i < count; i++) {
    const again = recent.length > 20 && next() < 0.03
    const one = again
      ? { ...recent[Math.floor(next() * recent.length)], id: `p${i}` }
      : posting(next, i)
    if (again) one.text = one.text.replace(/Reference .*$/, `Reference R-${i}.`)
    else recent.push(one)
    if (recent.length > 50) recent.shift()
    yield `${JSON.stringify(one)}\n`
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const line of lines(Number(process.argv[2] ?? 1000), Number(process.argv[3] ?? 1)))
    if (!process.stdout.write(line)) await once(process.stdout, 'drain')
}
