import { describe, expect, test } from 'vitest'
import { isSkill } from '../src/requirements/skill/requirement.ts'
import { reading } from './postings.ts'

/** What is asked in a text, in words. */
const asked = (text: string): string[] => reading(text).requirements.map((r) => r.quote)

const LIST = [
  'Two years of theatre nursing',
  'NMC registration',
  'BLS certificate',
  'Diploma in theatre nursing',
]

describe('a list of proofs is asked, whatever stands above it', () => {
  test.each([
    "You've got:",
    'What gets you hired',
    'Table stakes',
    'You tick these:',
    'Apply if',
    'Tick list',
    'In short, you',
    'The basics we cannot skip:',
    'THE BAR',
  ])('%s', (heading) => {
    const text = `Theatre Nurse\nFellside Clinic, Kendal\n\nThere are four theatres.\n\n${heading}\n${LIST.join('\n')}\n`
    expect(asked(text)).toEqual(expect.arrayContaining([LIST[1], LIST[2], LIST[3]]))
  })

  test.each([
    ['bullets behind an intro', 'There are four theatres.\n\n- ', '\n- '],
    ['lines behind an intro', 'There are four theatres.\n\n', '\n'],
    ['bullets behind the head', '- ', '\n- '],
    ['lines behind the head', '', '\n'],
  ])('no heading: %s', (_, lead, joint) => {
    const text = `Theatre Nurse\nFellside Clinic, Kendal\n\n${lead}${LIST.join(joint)}\n`
    expect(asked(text)).toEqual(expect.arrayContaining([LIST[1], LIST[2], LIST[3]]))
  })

  test('a tool between a degree and years is asked with them', () => {
    const text = 'Developer\nFellside Ltd\n\n- 4 yrs Kotlin\n- MongoDB\n- BSc in computing\n'
    expect(asked(text)).toEqual(['4 yrs Kotlin', 'MongoDB', 'BSc in computing'])
  })
})

describe('a list under a heading that is not known is told by its lines', () => {
  const advert = (heading: string, list: readonly string[]): string =>
    `Platform Engineer\nAcme Ltd\nBristol\n\nAbout us\nWe run forty ticket gates.\n\nWhat you bring\n- Java\n\n${heading}\n${list.map((l) => `- ${l}`).join('\n')}\n`

  test.each([
    'Your toolkit',
    'The must-knows',
    "We can't do without",
    'Reqs',
    'You know',
    'Stuff you know cold',
    'What makes us say yes',
  ])('%s', (heading) => {
    const text = advert('', []).replace('What you bring\n- Java', heading)
    expect(asked(`${text.trimEnd()}\n- Kubernetes\n- Terraform\n`)).toEqual(
      expect.arrayContaining(['Kubernetes', 'Terraform']),
    )
  })

  const GIVEN = [
    'AWS certification vouchers and time to study',
    'Your driving licence paid for',
    'Four weeks a year of remote work from anywhere',
    'Spanish lessons in the lunch break',
  ]

  test.each([
    'You get',
    'Our side of the deal',
    'In it for you',
    "We'll treat you to",
    'From us to you',
    'How we spoil you',
    'Goodies',
    'On top of your pay',
  ])('%s', (heading) => expect(asked(advert(heading, GIVEN))).toEqual(['Java']))

  test.each(['Our products', 'Customers', 'In the news', 'Partners we work with'])(
    '%s',
    (heading) => {
      const text = advert(heading, ['Kubernetes', 'Terraform']).replace(
        'What you bring\n- Java\n\n',
        '',
      )
      expect(asked(text)).toEqual([])
    },
  )
})

describe('what the job gives is not asked, whatever stands above it', () => {
  test.each([
    'AWS certification vouchers',
    'Driving lessons on us',
    'Your driving licence paid for',
    'Free Spanish lessons every Tuesday',
    'We pay for your AWS Solutions Architect exam',
    'A budget for CISSP and other exams',
    'German classes at our expense',
  ])('%s', (line) =>
    expect(asked(`Engineer\n\nRequirements\n- Java\n- ${line}\n`)).toEqual(['Java']),
  )

  test.each([
    'Knowledge of free software such as Linux',
    'A driving licence (we pay the petrol)',
    'CISSP certification; we pay its yearly fee',
    'Fluent Spanish (free lessons to keep it up)',
  ])('%s', (line) => expect(asked(`Engineer\n\nRequirements\n- Java\n- ${line}\n`)).toHaveLength(2))
})

describe('a list of something else is left alone', () => {
  test.each([
    ['the firm', 'Fellside in short', ['15 years in business', 'ISO 9001 certified', '60 people']],
    [
      'what there is to get',
      'Goodies:',
      ['28 days of leave', 'Two years of parental leave', 'French lessons'],
    ],
    ['the tools', 'The stack:', ['Kotlin', 'PostgreSQL, five years of rows', 'Terraform']],
    ['tasks', 'Your week', ['Write Python services', 'Review Go code', 'Test in Rust for years']],
    ['terms', 'On paper', ['Two-year contract', 'Leeds or York', 'English tea at four']],
    [
      'other teams',
      'The teams around you',
      ['Data: Python, Airflow', 'Web: React, ten years of code', 'Ops: Terraform'],
    ],
    [
      'the way in',
      'The steps from here',
      ['A chat of half an hour', 'A small Python task', 'Check of your certificates'],
    ],
  ])('%s', (_, heading, lines) => {
    const text = `Kite Maker\nFellside Ltd, Kendal\n\nFellside makes kites.\n\n${heading}\n- ${lines.join('\n- ')}\n`
    expect(asked(text)).toEqual([])
  })
})

const letter = (sentence: string): string[] =>
  asked(
    `Hi all,\n\nthere is a free desk at Fellside from March.\n\n${sentence} The rest is up to you.\n\nBest,\nRuth\n`,
  )

describe('a sentence that asks somebody for a proof is a demand wherever it stands', () => {
  test.each([
    'You need four years of Kotlin.',
    'Whoever joins needs solid SQL.',
    'They do ask that you know PostGIS.',
    "You'd have to know COBOL.",
    'You ought to be at home in Docker.',
    "You'll be expected to know Figma.",
    'They want you to know Ruby on Rails well.',
    'The successful candidate will need six years in logistics.',
    'Candidates have to speak Dutch at B2.',
    'Somebody in this seat must have used Kafka for two years.',
    'The person has to hold a CISSP.',
    "We can't do without Terraform.",
    'It would be tough to do the work without Ansible.',
    'Kotlin is all over the place, so please know it well.',
    'Bring Bash and a sense of order.',
    "What we do care about: you know Linux and you've run a fleet with Terraform.",
  ])('%s', (sentence) => {
    expect(new Set(letter(sentence))).toEqual(new Set([sentence]))
  })

  test('what it goes on to ask is asked too', () => {
    const { requirements } = reading(
      "Hi,\n\nWhat we care about: you have run a shop with tills and stock for five years or so, you know Linux well, and you've set up a fleet with Terraform.\n",
    )
    const names = requirements.flatMap((r) => (isSkill(r) ? r.skills.map((s) => s.name) : []))
    expect(names).toEqual(expect.arrayContaining(['Linux', 'Terraform']))
  })

  test.each([
    'They used to ask for a physics degree but dropped that.',
    'You need to build services in Go.',
    'You should know that we use Kotlin.',
    'Our customers need a Java toolkit for this.',
    'They need our licence server every day.',
    'You must try our SQL editor.',
    'We need Python for our models.',
    'The team should have a Kubernetes cluster by May.',
    'You will need a laptop, and we give you one with Linux.',
    'If you need training in Rust, we pay for it.',
    "You don't need Java.",
    'They ask that you send your CV in English.',
    'Bring your own laptop with Linux or a Mac.',
    'They should move to Kubernetes this year.',
    'Users need a certificate to log in.',
  ])('%s asks nothing', (sentence) => {
    expect(letter(sentence)).toEqual([])
  })
})

describe('a sentence of nothing but names behind one that asks asks too', () => {
  test.each([
    ['Required: four years of Java. Ansible.', 'Ansible.'],
    ['You need four years of Kotlin. Terraform and Docker.', 'Terraform and Docker.'],
    ['Candidates have to speak Dutch at B2. Kafka or Kinesis.', 'Kafka or Kinesis.'],
  ])('%s', (line, quote) => {
    expect(asked(`Developer\nFellside Ltd\n\n${line}\n`)).toContain(quote)
  })

  test.each([
    'You need four years of Kotlin. Terraform? Never.',
    'You need four years of Kotlin. No Ansible.',
    'You need four years of Kotlin. We run Docker.',
    'Fellside was founded by three people from Kendal. Terraform.',
  ])('%s does not', (line) => {
    const quotes = asked(`Developer\nFellside Ltd\n\n${line}\n`)
    expect(quotes.filter((q) => /Terraform|Ansible|Docker/.test(q))).toEqual([])
  })
})
