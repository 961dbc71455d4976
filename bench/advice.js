// How far the advice agrees with a careful advisor's: `npm run advice` (builds nothing; run `node build.js` first).
// --dev or --check: that part alone. --misses: each pair of dev where verdicts differ, and the study lists beside the advisor’s. --json: for programs.
import { existsSync } from 'node:fs'
import path from 'node:path'

const shared = path.join(import.meta.dirname, '..', '..', 'shared')
const advisor = path.join(shared, 'advisor')
if (!existsSync(advisor)) {
  console.log(
    'No benchmark of advice beside the project (../shared/advisor): nothing was measured.',
  )
  process.exit(0)
}
const { judgeAll, measure, measureOverlap, measureStudy } = await import('./advisor.js')
const args = new Set(process.argv.slice(2))
const parts = ['dev', 'check'].filter(
  (p) => args.has(`--${p}`) || !(args.has('--dev') || args.has('--check')),
)
const gold = path.join(shared, 'gold', 'dev')

/** The figures of a part, read from the text and, for dev, with the demands as labelled beside them; and of an order by the overlap of words, which says no verdict. */
async function figuresOf(part) {
  const dir = path.join(advisor, part)
  const judged = await judgeAll(dir, null)
  const read = { ...measure(judged), study: measureStudy(dir, judged.plans) }
  const labelled = part === 'dev' && existsSync(gold) ? measure(await judgeAll(dir, gold)) : null
  return { read, labelled, overlap: measureOverlap(dir) }
}

const VERDICTS = ['apply', 'clarify', 'stretch', 'skip']

function confusionTable(confusion) {
  const cell = (text) => String(text).padStart(9)
  const rows = VERDICTS.map(
    (want) => cell(want) + VERDICTS.map((got) => cell(confusion[`${want} → ${got}`] ?? 0)).join(''),
  )
  return [`advisor${VERDICTS.map(cell).join('')}`.padStart(45), ...rows].join('\n')
}

function print(part, { read, labelled, overlap }) {
  const columns = {
    read: read.figures,
    ...(labelled ? { labelled: labelled.figures } : {}),
    ...overlap,
  }
  const cells = (texts) => texts.map((text) => String(text).padStart(10)).join('')
  console.log(`\n${part.padEnd(30)}${cells(Object.keys(columns))}`)
  for (const name of Object.keys(read.figures))
    console.log(
      `  ${name.padEnd(28)}${cells(Object.values(columns).map((figures) => figures[name] ?? '–'))}`,
    )
  if (read.study)
    console.log('  study lists: of the advisor’s among those said, and the other way round')
  for (const [name, value] of Object.entries(read.study?.figures ?? {}))
    console.log(`  ${name.padEnd(28)}${String(value).padStart(7)}`)
  for (const [title, result] of [
    ['verdicts as read: the advisor’s down, said across', read],
    ['verdicts as labelled', labelled],
  ])
    if (result) console.log(`  ${title}\n${confusionTable(result.confusion)}`)
}

const results = {}
for (const part of parts) results[part] = await figuresOf(part)
if (args.has('--json')) {
  const plain = ({ figures, taus, confusion, study }) => ({
    figures,
    taus,
    confusion,
    ...(study ? { study: study.figures } : {}),
  })
  const out = Object.entries(results).map(([part, { read, labelled, overlap }]) => [
    part,
    { read: plain(read), ...(labelled ? { labelled: plain(labelled) } : {}), overlap },
  ])
  console.log(JSON.stringify(Object.fromEntries(out)))
} else for (const part of parts) print(part, results[part])
if (args.has('--misses') && results.dev) {
  const { said } = (args.has('--labelled') && results.dev.labelled) || results.dev.read
  for (const p of said)
    if (p.said !== p.verdict || (p.place < 5 && p.fit <= 2))
      console.log(
        `${p.profile}: ${p.posting} advisor ${p.verdict} ${p.fit}, said ${p.said} at ${p.place + 1} (${p.blockers.join('; ') || 'nothing in the way'}): ${p.why}`,
      )
}
if (args.has('--misses'))
  for (const { profile, wanted, subjects } of results.dev?.read.study?.said ?? [])
    console.log(`${profile}: advisor ${wanted.join(' · ')}\n  said ${subjects.join(' · ')}`)
