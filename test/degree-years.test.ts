import { describe, expect, test } from 'vitest'
import type { RequirementBase } from '../src/core/requirement.ts'
import type { ExperienceRequirement } from '../src/requirements/experience/index.ts'
import { reading } from './postings.ts'

const asked = (text: string): readonly RequirementBase[] => reading(text).requirements
const below = (lines: string, heading = 'Requirements'): readonly RequirementBase[] =>
  asked(`# ${heading}\n\n${lines.split('|').join('\n')}\n`)

/** The years by degree: "bachelor 8, master 6". */
const ladder = (all: readonly RequirementBase[]): string[] =>
  all.flatMap((r) => {
    const { byDegree } = r as ExperienceRequirement
    return byDegree
      ? [byDegree.map(({ level, minYears }) => `${level ?? 'none'} ${minYears}`).join(', ')]
      : []
  })

describe('years by degree', () => {
  test.each([
    ["- Associate's AND two years, OR four years without a degree", 'none 4, associate 2'],
    ["- Bachelor's and one year, or six years with no degree", 'none 6, bachelor 1'],
    ['- HS + 6, or AS + 4, or BA/BS + 2', 'highschool 6, associate 4, bachelor 2'],
    ['- BS + 8 years, MS + 6 years', 'bachelor 8, master 6'],
    ["- PharmD, or a BS in Pharmacy with three years' practice", 'bachelor 3, doctorate 0'],
    [
      "- Bachelor's and nine years, master's and seven, doctorate and four years of work experience",
      'bachelor 9, master 7, doctorate 4',
    ],
    [
      "- You hold a BSc (6 years' experience), an MSc (4) or a PhD (1)",
      'bachelor 6, master 4, doctorate 1',
    ],
    ["- 7+ years of experience with a Bachelor's, 4+ with a Master's", 'bachelor 7, master 4'],
    [
      "- A doctorate, or a master's and two years, or a bachelor's and four years of experience",
      'bachelor 4, master 2, doctorate 0',
    ],
    [
      '- Ten years of experience with a high school diploma, six years with a BS, or three years with an MS',
      'highschool 10, bachelor 6, master 3',
    ],
    [
      "- Associate's and 6 years, bachelor's and 4 years, or master's and 2 years of related experience",
      'associate 6, bachelor 4, master 2',
    ],
    [
      "- Bachelor's degree plus five years of work; a master's counts as two years",
      'bachelor 5, master 3',
    ],
    [
      "- Bachelor's in geology with 5 years of experience, including 2 years at sea, or master's with 3 years",
      'bachelor 5, master 3',
    ],
    [
      '- BS or BA with 4 years of experience; MS or MBA with 2 years of experience',
      'bachelor 4, master 2',
    ],
    [
      "- PhD in geology, or|- Master's in geology plus 3 years of experience, or|- Bachelor's in geology plus 5 years of experience",
      'bachelor 5, master 3, doctorate 0',
    ],
    [
      "- 8 years of experience, or 5 with a Master's, or 3 with a PhD",
      'none 8, master 5, doctorate 3',
    ],
  ])('are read from %s', (lines, expected) => {
    const all = below(lines)
    expect(ladder(all)).toEqual([expected])
    expect(all.filter((r) => r.kind === 'education').length).toBeLessThan(2)
    expect(all.filter((r) => r.kind === 'experience')).toHaveLength(1)
  })

  test.each([
    'Minimum qualifications (one of the following)',
    'Qualifications (any one)',
    'You need one of these:',
    'Requirements (either of the below)',
  ])('are one choice below %s', (heading) => {
    const lines =
      "1) BS in geology with 6 years' experience|2) MS in geology with 4 years' experience|3) PhD in geology"
    const all = below(lines, heading)
    expect(ladder(all)).toEqual(['bachelor 6, master 4, doctorate 0'])
    expect(all.filter((r) => r.kind === 'education')).toHaveLength(1)
  })

  test.each([
    "- Bachelor's degree, 5+ years of experience, 3+ years of leading people, Master's preferred",
    "- Bachelor's or Master's degree with 4 years of experience",
    '- BS, MS, or PhD with 3 years of experience',
    "- Bachelor's degree and 2 years of experience; Master's degree and 4 years of experience",
    '- A degree of a 4-year college or a graduate programme',
    "- Bachelor's degree and five years of experience|- Master's degree preferred",
    '- Two years of college and a high school diploma',
  ])('are not seen in %s', (lines) => {
    expect(ladder(below(lines))).toEqual([])
  })
})
