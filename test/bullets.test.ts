import { expect, test } from 'vitest'
import type { SkillRequirement } from '../src/requirements/skill/requirement.ts'
import { reading } from './postings.ts'

const names = (text: string): string[] =>
  reading(text).requirements.flatMap((r) =>
    r.kind === 'skill' ? [(r as SkillRequirement).skills.map((s) => s.name).join(' and ')] : [],
  )

/** Signs that Word, copies of a page and pages themselves set before the items of a list. */
const SIGNS =
  '\uf0b7 \uf0a7 \uf0d8 \uf076 \uf02d \uf0fc \uf0a8 o · ∙ ▫ ➤ ⮚ ❑ ❏ » › ◉ ⬧ ═ ☛ ✦ →'.split(' ')

test.each(SIGNS)('"%s" begins an item of a list, and is no name', (sign) => {
  const text = `Requirements\n${sign} Knowledge of Rust\n${sign} Docker\n${sign} SQL\n`
  expect(names(text)).toEqual(['Rust', 'Docker', 'SQL'])
})

test.each(['\uf0b7', '\uf0a7', '\uf0d8', '•'])('"%s" is a bullet inside a line, too', (sign) => {
  expect(names(`Requirements\n${sign}Three years of Java ${sign}SQL ${sign} Docker\n`)).toEqual([
    'Java',
    'SQL',
    'Docker',
  ])
})

test.each(['\uf0b7', 'o'])('"%s" may stand on a line of its own', (sign) => {
  expect(names(`Requirements\n${sign}\nKnowledge of Rust\n${sign}\nDocker\n`)).toEqual([
    'Rust',
    'Docker',
  ])
})

test('a heading may stand behind such a sign', () => {
  expect(names('We fly kites.\n\n➤ Requirements\n\n- Docker\n- SQL\n')).toEqual(['Docker', 'SQL'])
})

test('an arrow inside a sentence is none', () => {
  expect(names('Requirements\n- Moved from Java → Kotlin and Swift\n')).toHaveLength(1)
})
