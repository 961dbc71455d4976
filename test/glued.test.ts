import { describe, expect, test } from 'vitest'
import type { Requirement } from '../src/requirements/registry.ts'
import { tokenize } from '../src/matcher/tokenizer.ts'
import { reading } from './postings.ts'

const read = (text: string) => reading(text).requirements

/** The demands of a text, each by its kind, its importance and what stands in `fields` of it. */
const asked = (text: string, ...fields: string[]) =>
  read(text).map((r) =>
    [r.kind, r.importance, ...fields.map((field) => String(r[field as keyof typeof r]))].join(' '),
  )

const words = (text: string): string =>
  tokenize(text)
    .map((t) => (t.glued ? `| ${t.text}` : t.text))
    .join(' ')

describe('words of lines whose ends were lost', () => {
  test.each([
    [
      'supportRequirementsQualificationsBachelor’s degree',
      'support | Requirements | Qualifications | Bachelor’s degree',
    ],
    ['QualificationsA degree', 'Qualifications | A degree'],
    ['OptionalGraduate degree', 'Optional | Graduate degree'],
    ['What you bring4-year degree', 'What you bring | 4 year degree'],
    ['kite designClearance', 'kite design | Clearance'],
  ])('%s', (text, expected) => {
    expect(words(text)).toBe(expected)
  })

  test.each([
    'PowerPoint and DevOps',
    'TypeA and PlanA',
    'a McGraw degree',
    'Web3 for 4 years',
    'LangChain',
    'LinkedIn',
    'YouTube',
  ])('a name is one word: %s', (text) => {
    expect(words(text)).toBe(text)
  })
})

describe('fields of public employers’ forms', () => {
  const clearances = (text: string) =>
    read(text).flatMap((r) => (r.kind === 'workAuthorization' ? [r] : []))

  test('a value stands below its label, which asks nothing itself', () => {
    expect(
      clearances(
        'Clearance Level Must Currently Possess:\n\nSecret\n\nClearance Level Must Be Able to Obtain:\n\nTop Secret\n\nPublic Trust/Other Required:\n\nNone\n\nJob Family:\n\nKite Design',
      ),
    ).toMatchObject([
      { quote: 'Secret', level: 'Secret', obtainable: false, importance: 'required' },
      { quote: 'Top Secret', level: 'Top Secret', obtainable: true },
    ])
  })

  test('a label without a value, and one with none, ask nothing', () => {
    expect(
      clearances(
        'Clearance Level Must Be Able to Obtain:\n\nSuitability:\n\nNot needed\n\nSecurity Clearance:\nNone\n\nRequirements\n- Go',
      ),
    ).toEqual([])
  })

  test.each([
    ['Travel Requirements: None', []],
    ['Travel Required:\nNo travel', []],
    ['Travel Requirements: 20%', [20]],
    ['Travel Required: No more than 20%', [null]],
  ])('%s', (line, shares) => {
    const found = read(`Clerk\n\nRequirements\n- Excel\n\n${line}\n`) as readonly Requirement[]
    expect(found.flatMap((r) => (r.kind === 'location' ? [r.travelPercent] : []))).toEqual(shares)
  })

  test('label and value glued into one line', () => {
    expect(
      clearances(
        'Schedule DayMinimum Clearance Required SecretClearance Level Must Be Able to Obtain NonePotential for Remote Work No',
      ),
    ).toMatchObject([{ level: 'Secret', obtainable: false }])
  })

  test('a sentence that begins with such words says itself what it asks', () => {
    expect(
      clearances('Requirements\n- Security clearance at the level of Secret is preferred\n- Go'),
    ).toMatchObject([{ level: 'Secret', importance: 'preferred' }])
    expect(clearances('Preferred qualifications\n- Security Clearance\n- Go')).toMatchObject([
      { importance: 'preferred' },
    ])
  })
})

describe('degrees behind a lost line end', () => {
  test.each([
    ['RequirementsEducationBachelor’s degree in Physics', 'education required bachelor'],
    ['Required QualificationsA bachelor’s degree in Physics', 'education required bachelor'],
    ['What You’ll Bring4-year degree in Physics', 'education required bachelor'],
  ])('%s', (text, expected) => {
    expect(asked(`Larkspur builds kites that fly.${text}`, 'levels')).toEqual([expected])
  })
})

/** The importance of the last skill of a text. */
const lastSkill = (text: string) => {
  const last = (read(text) as readonly Requirement[]).findLast((r) => r.kind === 'skill')
  return last && `${last.skills.map((s) => s.name).join('+')} ${last.importance}`
}

describe('headings with their weight in brackets', () => {
  test.each([
    ['Skills (nice to have)', 'preferred'],
    ['Certifications & Tools: (Not required, but preferred)', 'preferred'],
    ['What will lift you (preferred skills)', 'preferred'],
    ['Tools (required)', 'required'],
  ])('%s', (heading, importance) => {
    expect(lastSkill(`Requirements\n- Go\n\nBonus\n- Git\n\n${heading}\n- Rust`)).toBe(
      `Rust ${importance}`,
    )
  })

  test('they are one where the line end behind them was lost', () => {
    expect(lastSkill('Requirements\nKnowledge of Go and kites. Tools: (optional)Rust')).toBe(
      'Rust preferred',
    )
  })

  test.each([
    'Requirements\n- Go\n\nA pilot’s licence (preferred)\n\n- Rust',
    'Requirements\n- Go\n- Kite skills (nice to have)\n- Rust',
    'Requirements\n- Go\n\nTools (see below)\n- Rust',
  ])('a demand in brackets is no heading: %s', (text) => {
    expect(lastSkill(text)).toBe('Rust required')
  })
})

describe('headings in running text', () => {
  test.each([
    [
      'RequirementsKnowledge of Go.Preferred Qualifications...These are optional.Knowledge of Rust.',
      'preferred',
    ],
    ['RequirementsKnowledge of GoNice – to – have Skills:· Knowledge of Rust', 'preferred'],
    ['RequirementsKnowledge of kitesRecommendedKnowledge of Rust', 'preferred'],
    [
      'Preferred Qualifications- Knowledge of Go; Minimum Qualifications- Knowledge of Rust',
      'required',
    ],
    ['We fly kites.FOR THIS ROLE, YOU WILL NEED: knowledge of Rust', 'required'],
    ['RequirementsKnowledge of Go as recommended by kite makersKnowledge of Rust', 'required'],
  ])('%s', (text, importance) => {
    expect(lastSkill(text)).toBe(`Rust ${importance}`)
  })
})

describe('bullets in running text', () => {
  test.each([
    ['Requirements: good manners.- Two years of Go.- Knowledge of Rust.', 2],
    [
      'Requirements: -Knowledge of Go in the field of kites and of strings -Knowledge of SQL for the field of kites and strings -Knowledge of Rust',
      3,
    ],
    ['Requirements: a degree in Physics or a field of study* Knowledge of Rust', 2],
    ['Requirements: knowledge of Go - in version 1.22 - and of Rust', 1],
    ['Requirements: knowledge of Go* and of Rust', 1],
  ])('%s', (text, quotes) => {
    expect(new Set(read(text).map((r) => r.quote)).size).toBe(quotes)
  })
})

describe('a degree and years', () => {
  test('"or higher" makes no alternatives of them', () => {
    const [degree, years] = read(
      'Requirements\n- Bachelor’s degree or higher, with 5 years of experience in sales',
    )
    expect(degree).toMatchObject({ kind: 'education' })
    expect(years).toMatchObject({ kind: 'experience', minYears: 5 })
    expect(degree).not.toHaveProperty('anyOf')
  })
})

describe('what may stand in for a degree', () => {
  test.each([
    [
      '4-year degree in Physics; or comparable work experience. A diploma is needed.',
      'bachelor true',
    ],
    [
      'Bachelor’s degree in Physics. (Or equivalent work experience). Kite flying.',
      'bachelor true',
    ],
    [
      'A bachelor’s degree, preferably in Physics or Music, or equivalent training and work experience',
      'bachelor true',
    ],
    ['Bachelor’s degree or eight or more years of work experience', 'bachelor true'],
    ['Bachelor’s degree or equivalent training with kites', 'bachelor true'],
    ['Bachelor’s degree in Physics; knowledge of Go or experience with Rust', 'bachelor false'],
    [
      'Bachelor’s degree in Physics. Or you know Rust. Experience in sales is a plus',
      'bachelor false',
    ],
    ['Bachelor’s degree in Physics or an equivalent training program', 'bachelor false'],
    ['Bachelor’s degree or more in Physics', 'bachelor,master,doctorate false'],
    ['MS or greater in Physics', 'master,doctorate false'],
    ['Bachler’s degree in Physics', 'bachelor false'],
    ['Masterrsquos degree in Physics', 'master false'],
  ])('%s', (text, expected) => {
    expect(asked(`Requirements\n${text}`, 'levels', 'orExperience')[0]).toBe(
      `education required ${expected}`,
    )
  })
})

describe('a line that is an address and nothing else', () => {
  test.each(['[4] https://example.com/jobs/research-phd-intern', 'https://example.com/senior/go'])(
    'asks nothing: %s',
    (line) => expect(read(`Requirements\n- Rust\n${line}`).map((r) => r.kind)).toEqual(['skill']),
  )

  test('is read where words stand beside it', () => {
    expect(asked('Requirements\nA doctorate, see https://example.com/phd')[0]).toBe(
      'education required',
    )
  })
})
