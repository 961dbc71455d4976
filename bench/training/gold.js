// Labelled postings as training data: what a careful reader marked, laid over the program's passages and tokens.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { NEITHER } from './clauses.js'

/** A posting with its labels: { name, text, requirements: [{ kind, isCounted, importance, start, end, skills: [{ start, end }] }] }; `isCounted` where a number of years is asked. */
export function labelled(folder) {
  return readdirSync(folder)
    .filter((f) => f.endsWith('.gold.json'))
    .sort()
    .map((f) => {
      const name = f.slice(0, -'.gold.json'.length)
      const text = readFileSync(path.join(folder, `${name}.txt`), 'utf8')
      const { requirements } = JSON.parse(readFileSync(path.join(folder, f), 'utf8'))
      return { name, text, requirements: requirements.flatMap((r) => placed(text, r)) }
    })
}

/** Whether a requirement asks for a number of years. */
export const isCounted = ({ minYears, maxYears }) => (minYears ?? maxYears ?? null) !== null

function placed(text, requirement) {
  const { kind, type, importance, quote, groups = [] } = requirement
  const start = text.indexOf(quote)
  // good news asks nothing
  if (start < 0 || type === 'sponsorshipOffered') return []
  const skills = groups
    .flatMap((g) => g.skills)
    .flatMap((surface) => skillAt(quote, surface, start))
  const end = start + quote.length
  return [{ kind, isCounted: isCounted(requirement), importance, start, end, skills }]
}

const WORD = /[\p{L}\p{N}+#]/u

/** A skill's own place in its quote: a hit of whole words, else any. */
function skillAt(quote, surface, offset) {
  for (let at = quote.indexOf(surface); at >= 0; at = quote.indexOf(surface, at + 1)) {
    const [before, after] = [quote[at - 1], quote[at + surface.length]]
    if ((!before || !WORD.test(before)) && (!after || !WORD.test(after)))
      return [{ start: offset + at, end: offset + at + surface.length }]
  }
  const loose = quote.toLowerCase().indexOf(surface.toLowerCase())
  return loose < 0 ? [] : [{ start: offset + loose, end: offset + loose + surface.length }]
}

/** The fold of a posting, by its name alone: the same whatever else there is. */
export function foldOf(name, folds) {
  let hash = 7
  for (const c of name) hash = (Math.imul(hash, 31) + c.charCodeAt(0)) | 0
  return (((hash >>> 4) % folds) + folds) % folds
}

/** The label of each passage: 0 asks nothing, 1 required, 2 preferred. A demand counts where it covers three words of the passage or half of it. */
export function passageLabels({ requirements }, tokens, passages) {
  return passages.map(({ from, to }) => {
    const counts = [0, 0, 0]
    for (let at = from; at < to; at++) {
      const { start, end } = tokens[at]
      const there = requirements.find((r) => r.start < end && start < r.end)
      if (there) counts[there.importance === 'preferred' ? 2 : 1]++
    }
    const asked = counts[1] + counts[2]
    if (asked < 3 && asked * 2 < to - from) return 0
    return counts[2] > counts[1] ? 2 : 1
  })
}

/** The label of each token from `from` to `to`: 0 outside, 1 begins a skill, 2 goes on with one. */
export function tokenLabels({ requirements }, tokens, from, to) {
  const labels = new Uint8Array(to - from)
  const skills = requirements.flatMap((r) => r.skills)
  for (const { start, end } of skills) {
    let first = true
    for (let at = from; at < to; at++) {
      if (tokens[at].start >= end || tokens[at].end <= start) continue
      if (labels[at - from] === 0) labels[at - from] = first ? 1 : 2
      first = false
    }
  }
  return labels
}

/** A name and a skill that a reader marked are the same where they share so much of the longer, as the evaluator has it. */
const ENOUGH = 1 / 3

/** The share of the longer of two stretches of text that both have. */
function shared(a, b) {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return both <= 0 ? 0 : both / Math.max(a.end - a.start, b.end - b.start)
}

/**
 * The label of each of `names` (token ranges): 1 where it is a skill that a reader marked, each of which is met once; 0 where it is none; null for a
 * further part of one that is met, which no one asks about.
 */
export function nameLabels({ requirements, tokens }, names) {
  const places = names.map(({ from, to }) => ({
    start: tokens[from].start,
    end: tokens[to - 1].end,
  }))
  const labels = names.map(() => 0)
  const skills = requirements.flatMap((requirement) => requirement.skills)
  for (const skill of skills) {
    let [best, most] = [-1, ENOUGH]
    places.forEach((place, i) => {
      const share = labels[i] === 1 ? 0 : shared(place, skill)
      if (share > most || (share === most && best < 0)) [best, most] = [i, share]
    })
    if (best >= 0) labels[best] = 1
  }
  const isPart = ({ start, end }) =>
    skills.some((skill) => skill.start <= start && end <= skill.end)
  return labels.map((label, i) => (label === 0 && isPart(places[i]) ? null : label))
}

/**
 * The labels of each of `clauses` (spans of the text), one for each of `kinds`: 1 for the clause that holds most of what a reader marked, NEITHER for further
 * clauses that it covers, 0 elsewhere. Experience counts where no number of years is asked; those are read by rules.
 */
export function clauseLabels({ requirements }, clauses, kinds) {
  const labels = clauses.map(() => new Uint8Array(kinds.length))
  for (const { kind, isCounted, start, end } of requirements) {
    const k = kinds.indexOf(kind)
    if (k < 0 || (kind === 'experience' && isCounted)) continue
    const overlaps = clauses.map((clause) => {
      const both = Math.min(clause.end, end) - Math.max(clause.start, start)
      return both <= 0 ? 0 : both / (clause.end - clause.start) + both / (end - start)
    })
    const most = Math.max(0, ...overlaps)
    if (most === 0) continue
    const best = overlaps.indexOf(most)
    overlaps.forEach((overlap, i) => {
      if (i === best) labels[i][k] = 1
      else if (overlap > 0 && labels[i][k] === 0) labels[i][k] = NEITHER
    })
  }
  return labels
}
