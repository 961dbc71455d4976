import { describe, expect, test } from 'vitest'
import type { SkillRequirement } from '../src/requirements/skill/requirement.ts'
import { extractRequirements } from '../src/extraction/extract.ts'

const modes = (line: string): string[] =>
  extractRequirements({
    source: 'posting.txt',
    text: `# Requirements\n\n- ${line}\n`,
    metadata: {},
    hints: [],
  }).requirements.flatMap((r) => {
    const { mode, skills } = r as SkillRequirement
    return r.kind === 'skill' ? [`${mode} ${skills.map((s) => s.name).join(', ')}`] : []
  })

describe('one of two halves is enough', () => {
  test.each([
    ['Kotlin, or you have written apps in Swift', 'any Kotlin, Swift'],
    ['Angular experience, or you know Svelte', 'any Angular, Svelte'],
    ['Command of Terraform – or of Pulumi', 'any Terraform, Pulumi'],
    ['Django skills; alternatively, Flask', 'any Django, Flask'],
    ['Experience with MySQL, or else MongoDB', 'any MySQL, MongoDB'],
    ['Azure experience or comparable experience with AWS', 'any Microsoft Azure, AWS'],
    ['You have worked with Jenkins, or at least with Travis CI', 'any Jenkins, Travis CI'],
    ['Fluent in Scala or you can show Haskell projects', 'any Scala, Haskell'],
    ['Ansible know-how or Puppet know-how', 'any Ansible, Puppet'],
    ['Rust or, alternatively, Kotlin', 'any Rust, Kotlin'],
  ])('%s', (line, expected) => expect(modes(line)).toEqual([expected]))
})

describe('both are asked', () => {
  test.each([
    ['Kotlin, and you have written apps in Swift', 1],
    ['Kotlin or Java, and experience with SQL', 2],
    ['Experience with MySQL and MongoDB', 1],
  ])('%s', (line, count) => {
    const all = modes(line)
    expect(all).toHaveLength(count)
    expect(all.some((mode) => mode.startsWith('all'))).toBe(true)
  })
})
