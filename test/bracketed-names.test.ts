import { describe, expect, test } from 'vitest'
import { isOfKind } from '../src/requirements/registry.ts'
import { reading } from './postings.ts'

/** The names of all skills that lines under "Requirements" ask for, with a "?" behind those that the vocabulary does not know. */
const named = (...lines: readonly string[]) =>
  reading(`Requirements\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`).requirements.flatMap(
    (r) => (isOfKind(r, 'skill') ? r.skills.map((s) => s.name + (s.known ? '' : '?')) : []),
  )

describe('a name with brackets', () => {
  test.each([
    ['Experience with Amazon Web Services (AWS)', 'AWS'],
    ['Hands-on experience with Google Cloud Platform (GCP)', 'Google Cloud'],
    ['Retrieval-Augmented Generation (RAG)', 'retrieval-augmented generation'],
    ['Working knowledge of Machine Learning (ML)', 'machine learning'],
    ['Experience with Infrastructure as Code (IaC)', 'infrastructure as code'],
  ])('%s is the one thing that it names', (line, name) => {
    expect(named(line)).toEqual([name])
  })

  test('and what its brackets list is asked by itself', () => {
    expect(named('Experience with cloud platforms (AWS, GCP)')).toEqual(['AWS', 'Google Cloud'])
    expect(named('Experience with Python (pandas, NumPy)')).toContain('pandas')
  })

  test('keeps no half of a pair of brackets', () => {
    const names = named(
      'Experience with AWS (Lambda, Glue, Amazon Web Services (AWS)',
      'Knowledge of identity management (Okta, Active Directory (AD)), SSO',
      'Familiarity with security tools (scanners, Privileged Access Management (PAM))',
    )
    for (const name of names) expect(name.split('(').length, name).toBe(name.split(')').length)
  })
})

test('figures alone are no skills', () => {
  expect(
    named('Experience with publications such as NIST SP 800-27, 30, 37, 53, 60'),
  ).not.toContain('37?')
})
