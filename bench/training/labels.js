// The project's own labels of postings of the corpus beside it. Kept as offsets, fields and a hash of the text (bench/labels), never as words of a posting.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { isCounted } from './gold.js'

const LABELS = path.join(import.meta.dirname, '..', 'labels', 'corpus.ndjson')

const hashOf = (text) => createHash('sha256').update(text).digest('hex').slice(0, 16)
const linesOf = (file) => readFileSync(file, 'utf8').split('\n').filter(Boolean)

/**
 * The labelled postings of the corpus in `folder`, in the form that `labelled` of gold.js gives; those whose text is not the one that was labelled, or
 * is not there, are left out.
 */
export function labelledCorpus(folder) {
  const files = new Map()
  const textOf = (file, row) => {
    const where = path.join(folder, file)
    if (!files.has(file)) files.set(file, existsSync(where) ? linesOf(where) : [])
    const line = files.get(file)[row]
    return line === undefined ? null : JSON.parse(line).text
  }
  return linesOf(LABELS).flatMap((line) => {
    const { file, row, sha256, requirements } = JSON.parse(line)
    const text = textOf(file, row)
    if (text === null || hashOf(text) !== sha256) return []
    return [
      {
        name: `${path.basename(file, '.ndjson')}-${row}`,
        text,
        requirements: requirements.map((requirement) => {
          const { kind, importance, at, groups = [] } = requirement
          const [start, end] = at
          const skills = groups.flatMap((group) =>
            group.skills.map(([from, to]) => ({ start: from, end: to })),
          )
          return { kind, isCounted: isCounted(requirement), importance, start, end, skills }
        }),
      },
    ]
  })
}
