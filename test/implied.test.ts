import { describe, expect, test } from 'vitest'
import type { Metadata } from '../src/core/posting.ts'
import { extractRequirements } from '../src/extraction/extract.ts'
import { parsePosting } from '../src/extraction/annotated.ts'
import type { LanguageRequirement } from '../src/requirements/language/requirement.ts'

const reading = (text: string, metadata: Partial<Metadata> = {}) =>
  extractRequirements({ source: 'posting.txt', text, metadata, hints: [] })
const named = (text: string, metadata: Partial<Metadata> = {}): string[] =>
  reading(text, metadata).implied.map((i) => `${i.name} ${i.from}`)

const ASKS = 'Requirements:\n\n- Experience with Python\n'

describe('what is named without being asked', () => {
  test('in the title, in lines of tools and in duties, each once and at its place', () => {
    const text = `Senior Rust Engineer\n\nTech stack: Rust, PostgreSQL and Kafka.\n\nResponsibilities:\n\n- Tune Kubernetes clusters and Kafka topics\n\n${ASKS}`
    const { implied, requirements } = reading(text, { title: 'Senior Rust Engineer' })
    expect(implied.map((i) => `${i.name} ${i.from}`)).toEqual([
      'Rust title',
      'PostgreSQL stack',
      'Apache Kafka stack',
      'Kubernetes duty',
    ])
    for (const { span, surface } of implied) expect(text.slice(span.start, span.end)).toBe(surface)
    expect(requirements.filter((r) => r.kind === 'skill')).toHaveLength(1)
  })

  test.each([
    ['a requirement names it', `Python Developer\n\n${ASKS}`, { title: 'Python Developer' }],
    ['everyday words', `Duties:\n\n- Go further and react to what customers say\n\n${ASKS}`, {}],
    ['benefits', `${ASKS}\nBenefits:\n\n- Courses in Kubernetes and Rust\n`, {}],
    [
      'the employer',
      `Responsibilities:\n\n- Represent Snowflake at fairs\n\n${ASKS}`,
      { hiringOrganization: 'Snowflake' },
    ],
    [
      'what is not needed',
      `Responsibilities:\n\n- You do not need to know Kubernetes\n\n${ASKS}`,
      {},
    ],
  ])('not where %s', (_why, text, metadata) => {
    expect(named(text, metadata)).toEqual([])
  })

  test.each([
    [
      'under a heading of demands',
      'Experience: We weave in three mills.\n\nTech: Clojure, Bazel, Svelte\n',
    ],
    [
      'among benefits',
      `${ASKS}\nBenefits:\n\n- 30 days off\n\nTech: we write Clojure, Bazel and Svelte.\n`,
    ],
  ])('a line that says that it tells of the tools counts %s', (_where, text) => {
    expect(named(text)).toEqual(['Clojure stack', 'Bazel stack', 'Svelte stack'])
  })

  test('in a line that asks and was not read', () => {
    const { implied, lines } = reading(
      "Fen Looms weaves in Graz.\n\nWe're currently looking for a Senior Backend Engineer (Elixir).\n",
    )
    expect(lines.map((l) => l.role)).toContain('unread')
    expect(implied.map((i) => i.name)).toEqual(['Elixir'])
  })

  test('does not count as read or unread', () => {
    const without = reading(ASKS).coverage
    expect(reading(`Responsibilities:\n\n- Tune Kafka topics\n\n${ASKS}`).coverage).toEqual(without)
  })
})

describe('names of others', () => {
  test.each([
    'Logistics firms trust us: customers such as Stripe, Snowflake and Datadog.',
    'Our planner is used by Figma, Canva and Notion.',
    'A tool that engineering teams at Vercel and Cloudflare rely on.',
    'We are backed by the founders of DigitalOcean and Segment.',
    'Started by a former director of Atlassian.',
    'The team comes from companies like MongoDB, Elastic and Twilio.',
    'An open alternative to Salesforce.',
    'Previously at Databricks, she leads the lab.',
    'We have partnerships with SAP and Salesforce.',
    'Offices in Tucson, Phoenix and Denver.',
    'Clients include Shopify and Stripe.',
    'All of it is available on GitHub.',
  ])('%s', (sentence) => {
    expect(named(`Responsibilities:\n\n${sentence}\n\n${ASKS}`)).toEqual([])
  })

  test.each([
    ['We run services on AWS, Kafka and Cloudflare.', ['AWS', 'Apache Kafka', 'Cloudflare']],
    ['Build integrations for vendors such as Cisco.', ['Cisco']],
    ['Tune services backed by PostgreSQL and Redis.', ['PostgreSQL', 'Redis']],
    ['Write Phoenix, Elixir and SQL.', ['Phoenix Framework', 'Elixir', 'SQL']],
    ['Customers such as Stripe rely on our Kubernetes clusters.', ['Kubernetes']],
    ['Deploy to cloud providers such as Azure.', ['Microsoft Azure']],
  ])('but %s', (sentence, names) => {
    const found = named(`Responsibilities:\n\n${sentence}\n\n${ASKS}`)
    expect(found.map((name) => name.replace(/ (?:duty|stack)$/, ''))).toEqual(names)
  })

  test('letters that the text uses for something else', () => {
    const text = `Responsibilities:\n\n- Write an Annual Site Report (ASR)\n- File each ASR\n\n${ASKS}`
    expect(named(text)).toEqual([])
    expect(named(text.replace('Write an Annual Site Report (ASR)', 'Go home'))).toHaveLength(1)
  })
})

describe('what a sentence takes back', () => {
  test('is not asked by the title either', () => {
    const title = 'Mobile Engineer (Dart)'
    const text = `${title}\n\nDuties:\n\n- Ship apps. Previous Dart experience is not required.\n\n${ASKS}`
    expect(named(text, { title })).toEqual([])
    expect(named(text.replace('is not required', 'is useful'), { title })).toHaveLength(1)
  })

  test('but not where it does so in part', () => {
    const text = `Duties:\n\n- Write Rust and Go\n- You do not need to know all of Rust\n\n${ASKS}`
    expect(named(text)).toHaveLength(2)
  })
})

describe('lists of which one is enough', () => {
  const choices = (sentence: string) =>
    reading(`Responsibilities:\n\n- ${sentence}\n\n${ASKS}`).implied.map((i) => i.oneOf ?? [])
  test.each([
    [
      'Write services in Go or Rust',
      [
        ['Go', 'Rust'],
        ['Go', 'Rust'],
      ],
    ],
    [
      'Write services in Java or C# or Go',
      [
        ['Java', 'C#', 'Go'],
        ['Java', 'C#', 'Go'],
        ['Java', 'C#', 'Go'],
      ],
    ],
    ['Write services in Go and Rust', [[], []]],
    ['Run PostgreSQL, Kafka or Redis', Array(3).fill(['PostgreSQL', 'Apache Kafka', 'Redis'])],
    ['Run PostgreSQL or MySQL, Kafka', [['PostgreSQL', 'MySQL'], ['PostgreSQL', 'MySQL'], []]],
  ])('%s', (sentence, expected) => {
    expect(choices(sentence)).toEqual(expected)
  })
})

describe('the language of a posting', () => {
  const DUTCH =
    'Over de functie\n\nWat vragen wij?\n\n- Je hebt minimaal 3 jaar ervaring met Java en je werkt graag met een team\n- Een diploma in de informatica is een pré\n'
  test.each([
    ['en', 'You will build tools for the team and you have experience with Go.'],
    ['nl', DUTCH],
    [
      'de',
      'Dein Profil\n\n- Du hast Erfahrung mit Kafka und bist gut in der Arbeit mit einem Team',
    ],
    [
      'fr',
      'Votre profil\n\n- Vous avez une expérience de Python et vous êtes à l’aise avec les données',
    ],
    [
      'es',
      'Requisitos\n\n- Tienes experiencia con Python y conocimientos de los datos para el equipo',
    ],
    [null, 'Python, Go, Rust, Kafka, Kubernetes'],
  ])('%s', (language, text) => {
    expect(reading(text).posting.language).toBe(language)
  })

  test.each([
    ['a grade behind each', 'Deutsch C2, Englisch C1', 'German C2, English C1'],
    // word order is not that of English: which of the two a level is said of is not known
    [
      'one level for two',
      'Deutsch auf C1-Niveau und gute Englischkenntnisse',
      'German C1, English B1',
    ],
    [
      'one level that two share',
      'Sehr gute Deutsch- und Englischkenntnisse',
      'German B2, English B2',
    ],
    ['one language', 'Deutsch C1', 'German C1'],
  ])('levels of languages: %s', (_name, line, said) => {
    const text = `Datenanalyst (m/w/d)\n\nDein Profil\n\n- Erfahrung mit SQL und Python in der Praxis\n- ${line}\n\nWir bieten\n\n- Ein tolles Team und eine gute Bezahlung\n`
    const levels = reading(text).requirements.flatMap((r) => {
      if (r.kind !== 'language') return []
      const { languages, level } = r as LanguageRequirement
      return languages.map((name) => `${name} ${level}`)
    })
    expect(levels.join(', ')).toBe(said)
  })

  test('what a language names otherwise is no skill', () => {
    const { requirements } = reading(DUTCH)
    expect(requirements.map((r) => r.kind)).toEqual(['skill'])
    expect(requirements[0]).toMatchObject({ skills: [{ name: 'Java' }] })
  })

  test('a part in English is read', () => {
    const { posting, requirements } = reading(
      `${DUTCH}${DUTCH}\nRequirements:\n\n- You have a bachelor's degree in computer science and experience with Rust\n`,
    )
    expect(posting.language).toBe('nl')
    expect(requirements.map((r) => r.kind)).toContain('education')
  })
})

describe('contradictions', () => {
  const messages = (text: string): string[] => reading(text).conflicts.map((c) => c.message)
  test.each([
    [
      'a clearance',
      'Requirements:\n\n- Active Secret clearance required\n\nAbout us:\n\nNo security clearance is needed.\n',
      'line 7 says that no clearance is needed',
    ],
    [
      'years',
      'Requirements:\n\n- 3+ years of experience with Kotlin\n- Strong team player\n- 6+ years of experience with Kotlin\n',
      '3 years of Kotlin in line 3 and 6 in line 5',
    ],
    [
      'importance',
      'Requirements:\n\n- Experience with Terraform\n\nNice to have:\n\n- Terraform\n',
      'Terraform is required in line 3 and only preferred in line 7',
    ],
  ])('%s', (_name, text, message) => {
    expect(messages(text).join()).toContain(message)
  })

  test.each([
    [
      'Requirements:\n\n- Active Secret clearance required\n\nAbout us:\n\nNo prior experience is needed.\n',
    ],
    [
      'Requirements:\n\n- 3+ years of experience with Kotlin\n- 6+ years of experience with Scala\n',
    ],
    ['Requirements:\n\n- Experience with Terraform\n\nNice to have:\n\n- 5 years of Terraform\n'],
    ['Requirements:\n\n- Experience with Terraform\n\nNice to have:\n\n- Terraform or Pulumi\n'],
    [
      'Requirements:\n\n- PhD in optics\n- A higher degree may substitute for up to two years of experience\n',
    ],
  ])('none in %j', (text) => {
    expect(messages(text)).toEqual([])
  })
})

test('a parse that is read again names and contradicts the same', () => {
  const { text, ...stated } = reading(
    `Rust Engineer\n\nRequirements:\n\n- Active Secret clearance required\n- Experience with Terraform\n\nNice to have:\n\n- Terraform\n\nAbout us:\n\nNo security clearance is needed.\n`,
    { title: 'Rust Engineer' },
  )
  const again = parsePosting({
    source: 'posting.txt',
    text,
    metadata: {},
    hints: [],
    stated: { ...stated, text },
  })
  expect(again.implied).toEqual(stated.implied)
  expect(again.conflicts).toEqual(stated.conflicts)
  expect(again.conflicts).toHaveLength(2)
})
