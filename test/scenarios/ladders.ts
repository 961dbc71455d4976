import type { Scenario } from './scenario.ts'

const person = (degree: string, since: number): string =>
  `education: [{ degree: ${degree}, field: Geology, graduation: ${since}-06 }]
experience: [{ title: Geologist, organization: Survey, start: ${since}-07 }]`
const FRESH = `education: [{ degree: PhD, field: Geology, graduation: 2024-12 }]
experience: []`
const IN_LINE = 'BS and 7 years of experience, MS and 4 years of experience, or a PhD'
const BRACKETS = "A Bachelor's (9 years' experience), a Master's (5) or a Doctorate (2)"
const LINES =
  "Bachelor's with 6 years of experience | or Master's with 3 years of experience | or PhD"

/** Years by degree, judged for people with each degree; the day of judging is 2025-01-15. */
export default [
  [IN_LINE, person('BS', 2016), 'education met, experience met → apply'],
  [IN_LINE, person('BS', 2022), 'education met, experience partial → skip'],
  [IN_LINE, person('MS', 2020), 'education met, experience met → apply'],
  [IN_LINE, FRESH, 'education met, experience met → apply', { says: 'With your degree no years' }],
  [BRACKETS, person('BS', 2015), 'education met, experience met → apply'],
  [BRACKETS, person('BS', 2022), 'education met, experience partial → skip'],
  [BRACKETS, person('PhD', 2022), 'education met, experience met → apply'],
  [LINES, FRESH, 'education met, experience met → apply'],
  [LINES, person('BS', 2021), 'education met, experience partial → stretch'],
  [LINES, person('MS', 2021), 'education met, experience met → apply'],
] satisfies readonly Scenario[]
