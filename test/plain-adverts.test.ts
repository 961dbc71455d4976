import { describe, expect, test } from 'vitest'
import type { RequirementBase } from '../src/core/requirement.ts'
import { isSkill } from '../src/requirements/skill/requirement.ts'
import { reading } from './postings.ts'

/** What an advert of a few lines asks, in which this sentence stands. */
const asked = (sentence: string): readonly RequirementBase[] =>
  reading(`Engineer, Harbour Lights\n\n${sentence}\nThe office is near the river.\n`).requirements

/** "required Go, SQL; preferred Rust" */
const skills = (sentence: string): string[] =>
  asked(sentence)
    .filter(isSkill)
    .map((r) => `${r.importance} ${r.skills.map(({ surface }) => surface).join(', ')}`)

describe('an advert of a few plain lines asks', () => {
  test.each([
    ['Rust or Go.', 'Rust, Go'],
    ['C++, from class or hobby.', 'C++'],
    ['Enough Ruby to read a diff.', 'Ruby'],
    ['Python for tidying measurements.', 'Python'],
    ['You write Kotlin for a living.', 'Kotlin'],
    ['You think in TypeScript.', 'TypeScript'],
    ['You know Kafka.', 'Kafka'],
    ['You can take a service live with Docker.', 'Docker'],
    ["You've tuned PostgreSQL.", 'PostgreSQL'],
    ['Your toolbox: Terraform, Ansible.', 'Terraform, Ansible'],
  ])('the tools of “%s”', (sentence, names) =>
    expect(skills(sentence)).toEqual([`required ${names}`]),
  )

  test.each([
    ['Kafka is a given.', ['required Kafka']],
    ['Kafka and Flink are non-negotiable.', ['required Kafka, Flink']],
    ['Kafka goes without saying.', ['required Kafka']],
    ['Terraform, no way around it.', ['required Terraform']],
    ['Terraform has to be in your toolbox.', ['required Terraform']],
    ['SQL is second nature to you.', ['required SQL']],
    ['You would drown here without SQL.', ['required SQL']],
    ['Kafka (critical), Nomad (take it or leave it).', ['required Kafka', 'preferred Nomad']],
    ["Docker is a given, Podman we'd certainly enjoy.", ['required Docker', 'preferred Podman']],
    ['Kafka a must, Nomad would be sweet.', ['required Kafka', 'preferred Nomad']],
    ['Nomad sweetens the deal.', ['preferred Nomad']],
    ['Nomad: only if you already know it.', ['preferred Nomad']],
    ["Nomad: we'll gladly take it but won't ask about it.", ['preferred Nomad']],
    ["It'd be lovely if you had dabbled in Nomad.", ['preferred Nomad']],
    ['A little Nomad helps.', ['preferred Nomad']],
    ["Nomad, if we're lucky.", ['preferred Nomad']],
  ])('by the weight of “%s”', (sentence, expected) => expect(skills(sentence)).toEqual(expected))

  test.each([
    "You've closed the books of a listed group.",
    'You have taken a medical device through approval.',
    "You've been employee number five somewhere.",
    'You come from publishing or advertising.',
    'You learned the trade in a newsroom.',
    'Somebody who has run a kitchen on a Saturday night.',
    'Shipped something people pay for.',
    'At least two audits survived.',
    'Two or three launches behind you.',
    'A stint at an agency.',
  ])('the experience of “%s”', (sentence) =>
    expect(asked(sentence)).toMatchObject([{ kind: 'experience', minYears: null }]),
  )

  test.each([
    'Our servers run on Go and Redis.',
    'Stack: Go, Vue, Redis.',
    'The SQL here is older than most of us.',
    'Not a line of Java is written here.',
    'Good news: no Kubernetes.',
    'Shout at the React people, they like it.',
    'Founded by two nurses.',
    'We have run a kitchen since 1990.',
    'You will learn Go from the best.',
    'You get a laptop with Linux.',
    'The plan is critical to our success.',
    'Does Rust make you smile?',
    'Swift answers to every letter.',
  ])('nothing by “%s”', (sentence) => expect(asked(sentence)).toEqual([]))

  test('and a long posting with headings is read by its headings', () => {
    const text =
      'Engineer, Harbour Lights\n\nAbout us\nBoats.\n\nWhat you will do\nKeep boats afloat.\nRust or Go.\n'
    expect(reading(text).requirements).toEqual([])
  })
})
