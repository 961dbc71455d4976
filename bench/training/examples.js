// The project's own examples as training data: each phrase of the corpora and scenarios as a short posting, labelled as the rules read it, which tests hold.
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { isCounted } from './gold.js'

const root = path.join(import.meta.dirname, '..', '..')
const kinds = path.join(root, 'src', 'requirements')

/** Modules of the corpora, as paths from the root. */
export const corpora = () =>
  readdirSync(kinds, { withFileTypes: true })
    .filter(
      (entry) =>
        entry.isDirectory() && readdirSync(path.join(kinds, entry.name)).includes('examples.ts'),
    )
    .map((entry) => `./src/requirements/${entry.name}/examples.ts`)

/** Modules of the scenarios, likewise. */
export const scenarios = () =>
  readdirSync(path.join(root, 'test', 'scenarios'))
    .filter((file) => file !== 'scenario.ts')
    .map((file) => `./test/scenarios/${file}`)

/** A phrase as bullets under "Requirements", or under the heading that it names; "|" parts bullets. */
function postingOf(phrase) {
  const [, heading, rest] = /^# ([^:]+): (.*)$/s.exec(phrase) ?? ['', 'Requirements', phrase]
  const lines = rest.replace(/[«»]/g, '').split('|')
  return `${heading}:\n\n${lines.map((line) => `• ${line.trim()}\n`).join('')}`
}

/** All phrases, those to read and those to leave alone, in the form of labelled postings. */
export function examples(program) {
  const phrases = new Set([
    ...program.corpora.flatMap(({ reads, ignores }) => [
      ...reads.flatMap(([, written]) => written),
      ...ignores,
    ]),
    ...program.scenarios.flat().map(([line]) => line),
  ])
  return [...phrases].sort().map((phrase, i) => {
    const text = postingOf(phrase)
    const { requirements } = program.extractRequirements(
      { source: 'example', text, metadata: {}, hints: [] },
      { rulesAlone: true },
    )
    return {
      name: `example-${i}`,
      isExample: true,
      text,
      requirements: requirements.map((requirement) => ({
        kind: requirement.kind,
        isCounted: isCounted(requirement),
        importance: requirement.importance,
        start: requirement.span.start,
        end: requirement.span.end,
        skills: (requirement.skills ?? []).map((s) => s.span),
      })),
    }
  })
}
