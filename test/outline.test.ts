import { describe, expect, test } from 'vitest'
import { extractRequirements } from '../src/extraction/extract.ts'
import { reading } from './postings.ts'

/** The role and section of every line that is not blank. */
const roles = (text: string): string[] =>
  reading(text)
    .lines.filter((l) => l.role !== 'blank')
    .map((l) => `${l.role} ${l.section}`)

describe('headings', () => {
  test.each([
    ['What you bring', 'heading requirement'],
    ['Minimum Qualifications:', 'heading requirement'],
    ['Nice to have', 'heading requirement'],
    ['Bonus points for you', 'heading requirement'],
    ['Must-haves', 'heading requirement'],
    ['E-Verify Notice', 'heading legal'],
    ['Things You’ll Do', 'heading responsibility'],
    ['What We Offer', 'heading benefits'],
    ['Equal Opportunity', 'heading legal'],
    ['How to apply', 'heading application'],
    ['To apply you should have:', 'heading requirement'],
    ['To be considered, candidates must bring:', 'heading requirement'],
    ['Exigences / Requirements', 'heading requirement'],
    ['Requirements / Exigences', 'heading requirement'],
    ['Who we are', 'heading about'],
    ['Anforderungen', 'heading requirement'],
    ['SALARY RANGE', 'heading benefits'],
    ['Pet Insurance Perks & More', 'heading benefits'],
  ])('%s', (heading, expected) => {
    expect(
      roles(
        `Larkspur builds kites.\n\n${heading}\n- A line that stands under it and tells of kites`,
      )[1],
    ).toBe(expected)
  })

  test.each([
    'Requirements: Go, Docker',
    'Skills: Go, Docker',
    'Qualifications: BSc in Physics',
    '**Requirements:** Go, Docker',
    '**Qualifications**: BSc in Physics',
  ])('a heading with its demands on its own line: %s', (line) => {
    const text = `Larkspur builds kites.\n\n${line}\n\nApply by mail.`
    const { requirements } = reading(text)
    expect(requirements).toHaveLength(1)
  })

  test('two headings joined by a colon are one', () => {
    expect(roles('Larkspur builds kites.\n\nYour Profile: Skills and Experience\n- Go')[1]).toBe(
      'heading requirement',
    )
  })

  test.each([
    ['Bonus points for you', 'preferred'],
    ['Plus points for you', 'preferred'],
    ['Nice extras', 'preferred'],
    ['Added advantage', 'preferred'],
    ['Not required but useful', 'preferred'],
    ['Would be useful', 'preferred'],
    ['Essentials', 'required'],
    ['What makes you a fit', 'required'],
    ['Bring with you', 'required'],
    ['Points for you', 'required'],
    ['Our ideal candidate has', 'preferred'],
    ['Our successful candidate has', 'required'],
    ['Your assets', 'preferred'],
    ['What will help you on the job', 'preferred'],
    ['Skills that would be a plus', 'preferred'],
    ['Any of these will improve your chances:', 'preferred'],
    ['You will have better chances if you know', 'preferred'],
    ['What you will need on the job', 'required'],
    ['We expect:', 'required'],
    ['We are after', 'required'],
    ['Who may apply', 'required'],
    ['You should apply if you have', 'required'],
    ["What's needed", 'required'],
    ['In your toolbox', 'required'],
    ['Required education and training', 'required'],
    ['Entry requirements', 'required'],
    ['Conditions for applying', 'required'],
    ['The must-haves', 'required'],
    ['Things we look for', 'required'],
    ['Could have', 'preferred'],
    ['Would be lovely', 'preferred'],
    ['Our wish list', 'preferred'],
    ['Ideally, you also know', 'preferred'],
    ["What we'd love", 'preferred'],
    ['It helps if you know', 'preferred'],
    ["We'd be delighted if you know", 'preferred'],
    ['Welcome, no must', 'preferred'],
    ['Beneficial, not mandatory', 'preferred'],
    ['Nice to have but not necessary', 'preferred'],
    ['Bonus (not a requirement)', 'preferred'],
    ['Optional - by no means critical', 'preferred'],
    ['Preferred, any two', 'preferred'],
    ['Not needed, but we will like it', 'preferred'],
    ['Not mandatory', 'preferred'],
    ['Not a deal-breaker', 'preferred'],
    ['A big plus', 'preferred'],
    ['Soft criteria', 'preferred'],
    ['Handy', 'preferred'],
    ['Also useful', 'preferred'],
    ['What also helps', 'preferred'],
    ['It would help if you know', 'preferred'],
    ['Makes us happy', 'preferred'],
    ['Gives you a head start', 'preferred'],
    ['Puts you ahead', 'preferred'],
    ['We would be glad of', 'preferred'],
    ['You will do even more with', 'preferred'],
    ['You must really apply if you also know', 'preferred'],
    ['To do the job even better', 'preferred'],
    ['Essential, not optional', 'required'],
    ['Requirements, not wishes', 'required'],
  ])('what stands under "%s" is %s', (heading, importance) => {
    const text = `Requirements\n- Go\n\n${heading}\n- Rust`
    const { requirements } = reading(text)
    expect(requirements.map((r) => r.importance)).toEqual(['required', importance])
  })

  test.each([
    ['Git Preferred Qualifications Experience with Rust', 'preferred'],
    ['Git.Desirable Skills Experience with Rust', 'preferred'],
    ['Git.Skills That Supercharge Kites Experience with Rust', 'preferred'],
    ['Git. Minimum Qualifications Experience with Rust', 'required'],
  ])('a heading without a line of its own: %s', (rest, importance) => {
    const text = `Requirements\nKnowledge of ${rest}`
    const { requirements } = reading(text)
    expect(requirements.at(-1)).toMatchObject({ skills: [{ name: 'Rust' }], importance })
  })

  test.each(['Conditions of carriage', 'We expect a windy summer', 'Our wish is a calm day'])(
    '"%s" is none',
    (line) => {
      expect(roles(`Larkspur builds kites.\n\n${line}\n- Go`)[1]).not.toContain('heading')
    },
  )

  test.each([
    'Helpful: Rust',
    'Extra: Rust',
    'Not a must: Rust',
    'Desired, not essential: Rust',
    'A plus: Rust',
  ])('a label of one line of demands wishes: %s', (line) => {
    const text = `Requirements\nGo\n${line}\nDocker`
    const { requirements } = reading(text)
    expect(requirements.map((r) => r.importance)).toEqual(['required', 'preferred', 'required'])
  })

  test.each(['Welcome', 'Useful', 'Extra'])(
    '"%s" heads no wishes where nothing is asked',
    (word) => {
      expect(roles(`${word}\nLarkspur builds kites.\n\nRequirements\n- Go`)[0]).not.toContain(
        'requirement',
      )
    },
  )

  test.each([
    "What you don't need",
    'You do not have to know',
    'Skills you will not need',
    'Not necessary',
    "Don't worry if you have never used",
    'It is fine if you lack',
    'We never ask for',
    'What we are not looking for',
    'Nobody expects',
    'Does not matter here',
    'No prerequisites',
    'Irrelevant to us',
    'You may lack',
    'Not needed, whoever tells you so',
    'For this role you do not need',
    'You can still thrive if you have',
  ])('nothing is asked under "%s"', (heading) => {
    for (const line of [heading, `${heading}:`]) {
      const text = `Requirements\n- Go\n\n${line}\n- A degree\n- Rust\n\nNice to have\n- Docker`
      const { requirements, implied, lines } = reading(text)
      expect(requirements.map((r) => r.quote)).toEqual(['Go', 'Docker'])
      expect(implied).toEqual([])
      expect(lines.filter((l) => l.role === 'unread')).toEqual([])
    }
  })

  test.each([
    ['You need not know Rust', ['Go', 'Docker']],
    ['No Rust needed', ['Go', 'Docker']],
    ["Don't need: Rust, a degree", ['Go', 'Docker']],
    ['Not required: Rust', ['Go', 'Docker']],
    ["Won't have (sorry): Rust", ['Go', 'Docker']],
    ['Travel\nNot required', ['Go', 'Docker']],
    ['Experience is not required', ['Go', 'Docker']],
  ])('a line that denies speaks of itself: %s', (line, quotes) => {
    const { requirements } = reading(`Requirements\nGo\n${line}\nDocker`)
    expect(requirements.map((r) => r.quote)).toEqual(quotes)
  })

  test('what is not needed ends with its block, by a blank line or a heading of any words', () => {
    const read = (text: string): string[] => reading(text).requirements.map((r) => r.quote)
    const sentence = 'You must have experience with Docker.'
    expect(read(`You won't need\n- Rust\n\n${sentence}`)).toEqual([sentence])
    expect(read(`You won't need:\n- Rust\nOf The Wind:\n${sentence}`)).toEqual([sentence])
    expect(read(`You won't need:\n\nRust\n\nScala`)).toEqual([])
    expect(read('Requirements\nGo\nTo do this job you do not need\nA degree. Rust.')).toEqual([
      'Go',
    ])
  })

  test('what will not be needed is not asked', () => {
    expect(roles("Must have\n- Go\n\nWon't need\n- Rust")).toEqual([
      'heading requirement',
      'requirement requirement',
      'heading about',
      'about about',
    ])
  })

  test.each([
    'Docker - essential',
    'Ansible – nice to have',
    "We'd love it if you know Terraform",
    'Redis | must',
  ])('"%s" among the bullets of demands is none, and colours none', (line) => {
    const text = `Requirements\n- Go\n- ${line}\n- Rust`
    expect(roles(text)[2]).not.toContain('heading')
    const { requirements } = reading(text)
    expect(requirements.at(-1)).toMatchObject({
      skills: [{ name: 'Rust' }],
      importance: 'required',
    })
  })

  test('rows of a table are demands, weighed by their cells', () => {
    const text =
      '| Skill | Needed |\n| --- | --- |\n| Java | must |\n| Rust | nice |\n| Svelte | Preferred |\n| Redis | yes |'
    const { requirements } = extractRequirements({
      source: 'posting.md',
      text,
      metadata: {},
      hints: [],
    })
    expect(requirements).toMatchObject([
      { skills: [{ name: 'Java' }], importance: 'required' },
      { skills: [{ name: 'Rust' }], importance: 'preferred' },
      { skills: [{ name: 'Svelte' }], importance: 'preferred' },
      { skills: [{ name: 'Redis' }], importance: 'required' },
    ])
  })

  test('a sentence is none, however short', () => {
    expect(
      roles(
        'Larkspur builds kites.\n\nRequirements\n- Go\n- The role requires travel\n- You know Rust',
      ),
    ).toEqual([
      'about about',
      'heading requirement',
      'requirement requirement',
      expect.stringMatching(/ requirement$/),
      'requirement requirement',
    ])
  })
})

test.each(["A few years' experience with Rust.", 'A few years’ experience with Rust.'])(
  '%s asks for something wherever it stands',
  (sentence) => {
    expect(roles(`Larkspur builds kites.\n\n${sentence}`).at(-1)).toBe('requirement about')
  },
)

describe('sentences that open a section of their own', () => {
  test.each([
    ['All qualified applicants will receive consideration for the job.', 'legal legal'],
    ['We make reasonable accommodations for people with disabilities.', 'legal legal'],
    ['Dental cover and paid time off come with the job.', 'benefits benefits'],
    ['The salary range for this job is wide and fair.', 'benefits benefits'],
    ['To apply, send us a letter and one page about a kite.', 'application application'],
    ['The interview process has three short steps for everybody.', 'application application'],
  ])('%s', (sentence, expected) => {
    expect(roles(`Requirements\n- Go\n\n${sentence}`).at(-1)).toBe(expected)
  })

  test.each([
    'You find the career of your life in kites.',
    'We apply string theory to kites.',
    'People of all sorts are encouraged to apply: there are many kites.',
    'The kites outlast the years’ storms.',
  ])('%s tells of the company', (sentence) => {
    expect(roles(`Larkspur builds kites.\n\n${sentence}`).at(-1)).toBe('about about')
  })
})
