import type { Concept } from '../vocabulary/index.ts'
import { parents, proves } from '../vocabulary/relations.ts'
import { concept as numbered } from '../vocabulary/index.ts'
import { BY_DOING } from './table.ts'

/** Kinds of things that are parts of a platform where its makers sell them under its name. */
const PARTS: ReadonlySet<string> = new Set(['service', 'database', 'tool', 'platform', 'library'])
const CLOUD = 'cloud platform'

/** A cloud is a member of the class of clouds, or of a class of them ("major cloud platform"); its services are members of neither. */
const isCloud = (c: Concept): boolean =>
  c.kind === 'platform' &&
  parents(c.id).some(
    (id) =>
      numbered(id).kind === 'category' && [...proves(id)].some((b) => numbered(b).name === CLOUD),
  )

/** What one sits down to study to learn a thing: for a service of a cloud, the cloud. Null for what the work itself teaches. */
export function topicOf(concept: Concept): Concept | null {
  if (BY_DOING.has(concept.name)) return null
  if (!PARTS.has(concept.kind)) return concept
  const [cloud] = parents(concept.id).map(numbered).filter(isCloud)
  return cloud ?? concept
}

const MOST_WORDS = 3
const SMALL = /^(?:of|and|for|the|in|de|&)$/

/** Whether words that no list knows look like the name of a thing: short, each word with a capital, and no number that asks ("5+ Years"). */
export function looksLikeName(written: string): boolean {
  const words = written.split(/\s+/)
  return (
    words.length <= MOST_WORDS &&
    /[A-Z]/.test(words[0] ?? '') &&
    !/\d\s*\+|[,;:()]/.test(written) &&
    words.every((w) => SMALL.test(w) || /^[A-Z0-9][\w.+#-]*$/.test(w)) &&
    /[A-Za-z]{2}/.test(written)
  )
}
