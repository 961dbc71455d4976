// The project's own examples as training data: each phrase of the corpora as a short posting, labelled as the rules read it, which tests hold.
import { readdirSync } from 'node:fs'
import path from 'node:path'

const kinds = path.join(import.meta.dirname, '..', '..', 'src', 'requirements')

/** Modules of the corpora, as paths from the root. */
export const corpora = () =>
  readdirSync(kinds, { withFileTypes: true })
    .filter(
      (entry) =>
        entry.isDirectory() && readdirSync(path.join(kinds, entry.name)).includes('corpus.ts'),
    )
    .map((entry) => `./src/requirements/${entry.name}/corpus.ts`)

/** A phrase as a bullet under "Requirements", or under the heading that it names. */
function postingOf(phrase) {
  const [, heading, rest] = /^# ([^:]+): (.*)$/s.exec(phrase) ?? ['', 'Requirements', phrase]
  return `${heading}:\n\n• ${rest.replace(/[«»]/g, '')}\n`
}

/** All phrases, those to read and those to leave alone, in the form of labelled postings. */
export function examples(program) {
  const phrases = new Set(
    Object.values(program.corpora).flatMap(({ reads, ignores }) => [
      ...reads.flatMap(([, written]) => written),
      ...ignores,
    ]),
  )
  return [...phrases].sort().map((phrase, i) => {
    const text = postingOf(phrase)
    const { requirements } = program.read(
      { source: 'example', text, metadata: {}, hints: [] },
      { rulesAlone: true },
    )
    return {
      name: `example-${i}`,
      text,
      requirements: requirements.map(({ kind, importance, span, skills = [] }) => ({
        kind,
        importance,
        start: span.start,
        end: span.end,
        skills: skills.map((s) => s.span),
      })),
    }
  })
}
