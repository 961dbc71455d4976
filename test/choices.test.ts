import { describe, expect, test } from 'vitest'
import type { SkillRequirement } from '../src/requirements/skill/requirement.ts'
import { reading as read } from './postings.ts'

const skills = (text: string) =>
  read(text).requirements.filter((r): r is SkillRequirement => r.kind === 'skill')
const told = (lines: string): string[] =>
  skills(`Requirements:\n\n${lines}\n`).map(
    ({ mode, atLeast, skills: named }) =>
      `${mode} ${atLeast ?? ''} ${named.map((s) => s.name).join(', ')}`,
  )

describe('lists over lines of which a number is asked', () => {
  test.each([
    [
      'Proficiency in at least two of the following three areas:\n1) SQL\n2) Python\n3) Tableau',
      ['any 2 SQL, Python, Tableau'],
    ],
    [
      'Experience with at least two of the following:\n\n- Kafka\n- Spark\n- Airflow',
      ['any 2 Apache Kafka, Apache Spark, Apache Airflow'],
    ],
    [
      'Knowledge of at least two of these: 1) Terraform; 2) Ansible; 3) Docker',
      ['any 2 Terraform, Ansible, Docker'],
    ],
  ])('%s', (lines, expected) => {
    expect(told(lines)).toEqual(expected)
  })

  test.each([
    'You will need all of the following:\n\n- Experience with Kafka\n- Experience with Spark\n- Experience with Airflow',
    'What you bring:\n\n- Experience with Kafka\n- Experience with Spark\n- Experience with Airflow',
  ])('but not: %s', (lines) => {
    expect(told(lines).every((demand) => demand.startsWith('all'))).toBe(true)
  })
})

test('what a choice repeats is not asked by itself', () => {
  expect(
    told('- We build in Rust and seek engineers with experience in Rust, C++ or Java'),
  ).toEqual(['any 1 Rust, C++, Java'])
  expect(told('- Experience with Rust, and with Java or C++')).toHaveLength(2)
})

describe('what can be learned in the job', () => {
  const weight = (line: string) => skills(`Requirements:\n\n- ${line}\n`).map((r) => r.importance)
  test.each([
    'Kubernetes experience is nice, but you can learn it here',
    'Experience with Terraform, though we can teach it',
  ])('is a wish: %s', (line) => {
    expect(weight(line)).toEqual(['preferred'])
  })
  test('but not what stands beside it', () => {
    expect(weight('Strong SQL, but you will learn Looker with us')).toEqual(['required'])
  })
})

describe('what a job gives', () => {
  const areas = (line: string) =>
    read(`Requirements:\n\n- ${line}\n`).requirements.filter((r) => r.kind === 'experience')
  test.each([
    'In our studio you’ll develop industry expertise and meet many people',
    'You care about clean code, have experience with Go, and thrive in a startup',
    'Experience with two or more of the following:',
  ])('is no experience: %s', (line) => {
    expect(areas(line)).toEqual([])
  })
  test('but experience is', () => {
    expect(areas('You have experience in a startup')).toHaveLength(1)
  })
})
