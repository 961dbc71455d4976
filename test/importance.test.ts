import { describe, expect, test } from 'vitest'
import type { Requirement } from '../src/requirements/registry.ts'
import { reading, weighed } from './postings.ts'

/** What a demand names. */
function namesOf(asked: Requirement): readonly string[] {
  if (asked.kind === 'skill') return asked.skills.map(({ name }) => name)
  if (asked.kind === 'language') return asked.languages
  if (asked.kind === 'certification') return asked.names
  return asked.kind === 'education' ? asked.levels : []
}

/** How much each thing weighs that a bullet under "Requirements" names: "Go required, Rust preferred". */
function weights(line: string): string {
  const text = `Engineer\n\nRequirements:\n\n- ${line}\n`
  const { requirements } = reading(text)
  return (requirements as Requirement[])
    .flatMap((asked) => namesOf(asked).map((name) => `${name} ${asked.importance}`))
    .join(', ')
}

describe('a cue weighs what stands between it and the nearest boundary', () => {
  test.each([
    ['Ansible essential, Terraform desirable', 'Ansible required, Terraform preferred'],
    ['Python needed, Kotlin appreciated', 'Python required, Kotlin preferred'],
    ['Ansible a must, Terraform a plus', 'Ansible required, Terraform preferred'],
    ['Python and SQL, Clojure optional', 'Python required, SQL required, Clojure preferred'],
    ['Docker, Ansible (nice to have), SQL', 'Docker required, Ansible preferred, SQL required'],
    ['Ansible (required) and Redis (preferred)', 'Ansible required, Redis preferred'],
    ['Java (must), Scala (nice)', 'Java required, Scala preferred'],
    [
      'Java (required), Scala (optional), Groovy (a plus)',
      'Java required, Scala preferred, Groovy preferred',
    ],
    [
      'Ansible is a must, Redis would be nice, Scala a plus',
      'Ansible required, Redis preferred, Scala preferred',
    ],
    // an inset weighs what follows it, and nothing before it
    ['Python and, as a bonus, Rust', 'Python required, Rust preferred'],
    ['Java, SQL and, as an advantage, Scala', 'Java required, SQL required, Scala preferred'],
    ['Ansible and, if possible, Terraform', 'Ansible required, Terraform preferred'],
    ['Ansible and, for extra credit, Terraform', 'Ansible required, Terraform preferred'],
    ['Python plus, as a nice extra, Rust', 'Python required, Rust preferred'],
    ['Java and, as a must, Scala', 'Java required, Scala required'],
    // in brackets before a name it speaks of that name
    ['Linux, Ansible and (ideally) Nix', 'Linux required, Ansible required, Nix preferred'],
    ['Kotlin (ideally) and Java', 'Kotlin preferred, Java required'],
    ['4+ years of Java, Scala a plus', 'Java required, Scala preferred'],
    ['Ansible required; secondary skills: Puppet', 'Ansible required, Puppet preferred'],
    ['Polish essential, Czech advantageous', 'Polish required, Czech preferred'],
    ['Fluent English, Welsh advantageous', 'English required, Welsh preferred'],
    ['CPA required, CMA a plus', 'CPA required, CMA preferred'],
    ['BSc required, MSc preferred', 'bachelor required, master preferred'],
    ['Ansible, with Puppet as a plus', 'Ansible required, Puppet preferred'],
    ['Ansible, Puppet is an advantage', 'Ansible required, Puppet preferred'],
    ['Basic Linux, Ansible if you have it', 'Linux required, Ansible preferred'],
    ['React (TypeScript if you know it)', 'React required, TypeScript preferred'],
    [
      "Good Linux, and it's an advantage if you also know Ansible",
      'Linux required, Ansible preferred',
    ],
    ['Fluent German; Italian gets a premium', 'German required, Italian preferred'],
  ])('%s', (line, expected) => expect(weights(line)).toBe(expected))
})

describe('a cue that stands apart weighs all that is said', () => {
  test.each([
    ['Ansible, preferred but not required', 'Ansible preferred'],
    ['(Preferred) Experience with Ansible', 'Ansible preferred'],
    ['Ansible, if possible', 'Ansible preferred'],
    ["If you know Ansible, that's a bonus", 'Ansible preferred'],
    ['Experience with Rust, and Go is a plus', 'Rust preferred, Go preferred'],
    ['Rust, Go or Scala preferred', 'Rust preferred, Go preferred, Scala preferred'],
    ['Knowledge of Rust, Go is an advantage', 'Rust preferred, Go preferred'],
    ['Ansible would be brilliant', 'Ansible preferred'],
    ['Ansible counts as a plus', 'Ansible preferred'],
    ['Ansible is a merit', 'Ansible preferred'],
    ['High school or equivalent (Preferred)', 'highschool preferred'],
  ])('%s', (line, expected) => expect(weights(line)).toBe(expected))
})

describe('a line that names something and weighs it is a demand', () => {
  test.each([
    ["Ansible won't hurt", 'Ansible preferred'],
    ['Ansible: nice to have', 'Ansible preferred'],
    ['Ansible – Preferred', 'Ansible preferred'],
    ['Ansible | Desirable', 'Ansible preferred'],
    ['It helps if you know Ansible', 'Ansible preferred'],
    ['Even better if you know Ansible', 'Ansible preferred'],
    ["We'd love it if you know Ansible", 'Ansible preferred'],
    ['Knowing some Italian helps', 'Italian preferred'],
  ])('%s', (line, expected) => expect(weights(line)).toBe(expected))

  test.each([
    'Our handbook helps',
    'We would love to hear from you',
    'Technical skills – Preferred',
    'Even better if you',
  ])('and none where it names nothing: %s', (line) => expect(weights(line)).toBe(''))
})

describe('what may come to be asked turns nobody away', () => {
  test.each([
    'Norwegian citizenship may be required for some customers',
    'Certain projects could call for a security clearance',
    'A clearance might become necessary',
    'A driving licence may be needed later',
  ])('%s', (line) => expect(weighed(line)).toEqual(['workAuthorization preferred']))

  test.each([
    ['Norwegian citizenship is required', 'workAuthorization required'],
    [
      'You may be asked to prove Norwegian citizenship, which is required',
      'workAuthorization required',
    ],
    ['Coursework in these areas could be required: Kubernetes', 'skill required'],
    ['Occasional weekend work may be required', 'availability required'],
  ])('but %s', (line, expected) => expect(weighed(line)).toEqual([expected]))
})

test.each(['HTML, CSS, PHP', 'CKA / CKAD', 'LINUX AND DOCKER'])(
  'names in capitals close no list of demands: %s',
  (line) => {
    const text = `Engineer\n\nRequirements:\nMust know Go\n${line}\nMust know Perl\n`
    const { requirements } = reading(text)
    expect(requirements.at(-1)?.quote).toBe('Must know Perl')
  },
)

test.each(['SALARY AND BENEFITS', 'PAY, PERKS', 'OUR TEAM'])(
  'a heading in capitals closes it: %s',
  (line) => {
    const text = `Engineer\n\nRequirements:\n- Experience with Go\n\n${line}\n- A Perl mug\n`
    const { requirements } = reading(text)
    expect(requirements).toHaveLength(1)
  },
)

test('a heading with a colon is one, however the line before it ends', () => {
  const text = 'Engineer\n\nPay 400 to 500 all in\nProfile:\n- Ansible\n- Kafka\n'
  const { requirements } = reading(text)
  expect(requirements).toHaveLength(2)
})

test('what stands behind a stroke heads the lines below a noun of headings alone', () => {
  const text = 'Engineer\n\nTechnical Skills – Preferred\n\n- Ansible\n- Kafka\n'
  const { requirements } = reading(text)
  expect(requirements.map(({ importance }) => importance)).toEqual(['preferred', 'preferred'])
})

describe('a label of wishes where line ends were lost', () => {
  test.each([
    [
      'all that is listed behind it is wished for',
      'Nice If You Have: Experience with RustKnowledge of OCaml',
      'Go required, SQL required, Rust preferred, OCaml preferred',
    ],
    [
      'until the next label',
      'Bonus experience: RustWhen: May to AugustExperience with OCaml',
      'Go required, SQL required, Rust preferred, OCaml required',
    ],
    [
      'one word is such a label where the line end behind it was lost',
      'Ability to explain that to customers DesiredExperience with RustKnowledge of OCaml',
      'Go required, SQL required, Rust preferred, OCaml preferred',
    ],
    [
      'behind a noun too',
      'Qualifications DesiredExperience with RustKnowledge of OCaml',
      'Go required, SQL required, Rust preferred, OCaml preferred',
    ],
    [
      'but none that may speak of what stands before it',
      'Some diploma PreferredExperience with Rust',
      'Go required, SQL required, Rust required',
    ],
    [
      'on a line of its own it speaks of that line',
      '\nNice to have: experience with Rust\nExperience with OCaml',
      'Go required, SQL required, Rust preferred, OCaml required',
    ],
  ])('%s', (_, wishes, expected) => {
    const text = `Engineer\n\nYou Have: Experience with GoKnowledge of SQL${wishes}\n`
    const { requirements } = reading(text)
    const asked = (requirements as Requirement[]).flatMap((r) =>
      namesOf(r).map((name) => `${name} ${r.importance}`),
    )
    expect(asked.join(', ')).toBe(expected)
  })
})

describe('a line that tells of the ideal candidate', () => {
  test.each([
    ['Requirements', 'The ideal candidate will have:', 'required'],
    ['Your profile:', "We'd love it if you have:", 'required'],
    ['Requirements', 'Nice to have:', 'preferred'],
    ['Requirements\n- Experience with Go', 'The ideal candidate also has:', 'preferred'],
  ])('%s, %s', (heading, lead, expected) => {
    const text = `Engineer\n\n${heading}\n${lead}\n- Experience with OCaml\n- Experience with Rust\n`
    const { requirements } = reading(text)
    expect(requirements.slice(-2).map(({ importance }) => importance)).toEqual([expected, expected])
  })
})

describe('the end of a line says that what stands before it may be missing', () => {
  test.each([
    'GraphQL (not a dealbreaker)',
    "GraphQL – we'd be delighted to see it",
    "GraphQL, though we won't hold its absence against you",
    'GraphQL (not critical)',
    'GraphQL: massive plus',
    'GraphQL – would love to see it',
    "GraphQL – nice if you've met it",
    "GraphQL, no big deal if it's missing",
    "GraphQL (don't sweat it)",
    'GraphQL (you can pick it up here)',
    "GraphQL, but we won't mind if not",
    'GraphQL (can come later)',
    'GraphQL [opt]',
    '[pref] GraphQL',
    '[+] GraphQL',
    'GraphQL (D)',
  ])('%s', (line) => expect(weights(line)).toBe('GraphQL preferred'))

  test.each([
    'GraphQL: vital',
    'GraphQL (missing it is a dealbreaker)',
    "GraphQL – we can't do without it",
    'GraphQL – you learnt it on the job or elsewhere',
    'GraphQL (no compromise)',
    'GraphQL (M)',
    '[E] GraphQL',
  ])('%s', (line) => expect(weights(line)).toBe('GraphQL required'))
})

describe('letters weigh as the posting says', () => {
  test.each([
    'Requirements (M = must, O = optional)\n- [M] Angular\n- [O] Storybook',
    'Reqs (M = must, N = nice to have)\n- M Angular\n- N Storybook',
    'Requirements\nE = essential, D = desirable\n- Angular (E)\n- Storybook (D)',
    'Skills: [R] required, [P] preferred\n- [R] Angular\n- [P] Storybook',
    'Requirements (M: must, W: wish)\n- M – Angular\n- W – Storybook',
  ])('%s', (list) => {
    const { requirements } = reading(`Developer\nAcme Ltd, Bristol\n\n${list}\n`)
    const all = (requirements as Requirement[]).flatMap((asked) =>
      namesOf(asked).map((name) => `${name} ${asked.importance}`),
    )
    expect(all).toEqual(['Angular required', 'Storybook preferred'])
  })
})
