import { describe, expect, test } from 'vitest'
import { weighed } from './postings.ts'

describe('an afterthought behind a comma is weighed alone', () => {
  test.each([
    ["A master's degree with 4+ years of experience, PhD a plus", 'education required'],
    ['3 years of work experience, experience in banking is a plus', 'experience required'],
    ['Fluent in English, Dutch is a plus', 'language required'],
    ['You are fluent in English, Dutch is an advantage', 'language required'],
    ['Expert in SQL, Python is a bonus', 'skill required'],
    ['Attention to detail, experience with Git is a plus', 'competency required'],
    ['All work is remote, but preferred time zone is Central', 'location required'],
    ["Bachelor's degree in physics, with a master's degree preferred", 'education required'],
  ])('%s', (line, first) => {
    const all = weighed(line)
    expect(all[0]).toBe(first)
    expect(all.at(-1)).toMatch(/ preferred$/)
  })
})

describe('a leaning weighs all that was said', () => {
  test.each([
    'Experience with Azure, AWS or GCP is a plus',
    'Experience with Matlab, Python, Perl is a plus',
    'Jira, Figma, GitHub, Python experience a plus',
    'Knowledge of Docker, and experience with Kubernetes are a plus',
    'Familiarity with front-end technologies, such as React, is a plus',
    "Master's degree in statistics, but not required",
  ])('%s', (line) => {
    const all = weighed(line)
    expect(all.length).toBeGreaterThan(0)
    for (const one of all) expect(one).toMatch(/ preferred$/)
  })
})
