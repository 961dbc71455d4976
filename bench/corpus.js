// What the reading does in the wild: runs over real postings beside the project and prints what to work on next.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse, readPostings } from '../dist/index.js'

const folder = path.join(import.meta.dirname, '..', '..', 'shared', 'corpus')
if (!existsSync(folder)) {
  console.log('No corpus beside the project (../shared/corpus): nothing was measured.')
  process.exit(0)
}

/** mulberry32: the same sample on every run. */
function random(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const only = process.argv[2]
const postings = readdirSync(folder)
  .filter((f) => f.endsWith('.ndjson') && (!only || f.startsWith(only)))
  .sort()
  .flatMap((file) =>
    readFileSync(path.join(folder, file), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line, i) => ({ source: `${file}:${i + 1}`, ...JSON.parse(line) })),
  )

const unknown = new Map()
const unread = []
const outside = []
const tally = { none: 0, lines: 0, read: 0, crashes: 0, requirements: 0, characters: 0 }
const started = performance.now()
for (const { source, text: raw, title, organization } of postings) {
  tally.characters += raw.length
  let reading
  let text
  try {
    const [document] = await readPostings(new TextEncoder().encode(raw), source)
    text = document.text
    reading = parse({
      ...document,
      metadata: {
        ...document.metadata,
        ...(title && { title }),
        ...(organization && { hiringOrganization: organization }),
      },
    })
  } catch (error) {
    tally.crashes++
    console.log(`CRASH ${source}: ${error.stack}`)
    continue
  }
  if (reading.requirements.length === 0) tally.none++
  tally.requirements += reading.requirements.length
  tally.lines += reading.coverage.requirementLines
  tally.read += reading.coverage.read
  for (const line of reading.lines)
    if (line.role === 'unread')
      unread.push(
        `${source}:${line.line}  ${text.slice(line.span.start, line.span.end).replace(/\s+/g, ' ')}`,
      )
  for (const r of reading.requirements) {
    for (const s of r.skills ?? [])
      if (!s.known)
        unknown.set(s.surface.toLowerCase(), (unknown.get(s.surface.toLowerCase()) ?? 0) + 1)
    const at = reading.lines.find((l) => l.span.start <= r.span.start && r.span.end <= l.span.end)
    if (at?.section && at.section !== 'requirement')
      outside.push(`${source}:${r.span.line}  ${r.kind}  ${r.quote.replace(/\s+/g, ' ')}`)
  }
}
const seconds = (performance.now() - started) / 1000

const draw = random(20261122)
const sample = (list, n) => {
  const pool = [...list]
  for (let i = pool.length - 1; i > 0; i--) {
    const j = Math.floor(draw() * (i + 1))
    ;[pool[i], pool[j]] = [pool[j], pool[i]]
  }
  return pool.slice(0, n)
}
const size = Number(process.argv[3] ?? 40)
console.log(
  `${postings.length} postings, ${tally.requirements} requirements, ${tally.crashes} crashes`,
)
console.log(
  `${tally.none} postings without any requirement (${((100 * tally.none) / postings.length).toFixed(1)} %)`,
)
console.log(
  `${tally.read} of ${tally.lines} requirement lines read (${((100 * tally.read) / tally.lines).toFixed(1)} %)`,
)
console.log(
  `${Math.round(postings.length / seconds)} postings a second, ${(tally.characters / 1e6 / seconds).toFixed(1)} million characters a second`,
)
console.log('\nMost frequent skill terms that the vocabulary lacks:')
console.log(
  [...unknown]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 100)
    .map(([term, n]) => `${term} (${n})`)
    .join(', '),
)
console.log(`\nUnread requirement lines, ${size} of ${unread.length}:`)
for (const line of sample(unread, size)) console.log(`  ${line.slice(0, 240)}`)
console.log(`\nRead as demands outside requirement sections, ${size} of ${outside.length}:`)
for (const line of sample(outside, size)) console.log(`  ${line.slice(0, 240)}`)
