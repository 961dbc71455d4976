import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { TOOLS } from '../src/commands/mcp-tools.ts'
import { asking, fit, folder, PROFILE } from './session.ts'

const skill = readFileSync(
  path.join(import.meta.dirname, '..', 'skills', 'fit', 'SKILL.md'),
  'utf8',
)
const OFFER = asking('Backend Engineer', ['Proficiency in Go.', '3 years of Kubernetes.'])

/** Every command between backquotes that has words behind its name, as a shell would split it. */
const commands = [
  ...new Set([...skill.matchAll(/`(fit [^`]+)`/g)].map(([, command = '']) => command)),
]
const wordsOf = (command: string): string[] =>
  [...command.matchAll(/"([^"]*)"|(\S+)/g)]
    .map(([, quoted, plain]) => quoted ?? plain ?? '')
    .slice(1)

describe('the skill', () => {
  test('has the head that skills have', () => {
    const [, head = ''] = /^---\n([^]*?)\n---\n/.exec(skill) ?? []
    const { name, description, ...more } = parseYaml(head) as Record<string, string>
    expect([name, more]).toEqual(['fit', {}])
    // the limits of the format (agentskills.io/specification)
    expect(description?.length).toBeLessThanOrEqual(1024)
    expect(skill.split('\n').length).toBeLessThan(500)
  })

  // `fit save` of the prose stands for the one of the table
  test.each(commands.filter((command) => command !== 'fit save'))('%s', async (command) => {
    const cwd = folder({
      'profiles/me.yaml': PROFILE,
      'profiles/ada.yaml': PROFILE,
      'profiles/default.yaml': PROFILE,
      'postings/offer.txt': OFFER,
      'postings/offer.yaml': 'title: Other\ntext: |\n  Go is required.\n',
      'offer.txt': `${OFFER}\n- Rust.\n`,
      'resume.json': JSON.stringify({ basics: { name: 'Ada Example' }, skills: [{ name: 'Go' }] }),
    })
    const { code, stdout, stderr } = await fit(
      cwd,
      wordsOf(command),
      command.includes(' - ') ? OFFER : '',
    )
    expect([code, stderr]).toEqual([0, expect.not.stringMatching(/error|No such file/)])
    expect(stdout).not.toBe('')
    if (command.includes('--format json')) expect(() => JSON.parse(stdout) as unknown).not.toThrow()
  })

  test('names every tool of the server, and commands of each kind', () => {
    for (const name of Object.keys(TOOLS)) expect(skill).toContain(`\`${name}\``)
    expect(commands.length).toBeGreaterThan(8)
  })

  test('names only fields that an answer has', async () => {
    const report = JSON.parse(
      (await fit(folder({ 'offer.txt': OFFER }), ['check', 'offer.txt', '--format', 'json']))
        .stdout,
    ) as Record<string, unknown> & { findings: { requirement: object; evidence: object[] }[] }
    for (const key of ['recommendation', 'score', 'questions', 'unread'])
      expect([key, skill.includes(`\`${key}\``), key in report]).toEqual([key, true, true])
    expect(report.findings[0]?.requirement).toHaveProperty('quote')
    expect(report.findings[0]?.evidence[0]).toHaveProperty('quote')
  })
})
