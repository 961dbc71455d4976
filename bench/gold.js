// Scores the reading against hand-made labels beside the project: rules alone, and rules with models that had not seen the posting, on five folds of
// dev; and the program as it is on check, as figures. `--program` scores the program on dev as it is (which has learned from it), with what follows
// handed on (`--misses`).
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { trainingData } from './training/data.js'
import { crossValidated } from './training/models.js'
import { program } from './training/program.js'

const root = path.join(import.meta.dirname, '..')
const shared = path.join(root, '..', 'shared')
const evaluate = path.join(shared, 'gold', 'evaluate.mjs')
if (!existsSync(evaluate)) {
  console.log('No gold set beside the project (../shared/gold): nothing was scored.')
  process.exit(0)
}
const fit = `${process.execPath} ${path.join(root, 'bin', 'fit.js')}`
if (process.argv[2] === '--program') {
  const given = [evaluate, path.join(shared, 'gold', 'dev'), '--fit', fit, ...process.argv.slice(3)]
  process.exit(spawnSync(process.execPath, given, { stdio: 'inherit' }).status ?? 1)
}

/** What the evaluator says of a set when `command` reads it. */
const scored = (set, command) =>
  JSON.parse(
    execFileSync(
      process.execPath,
      [evaluate, path.join(shared, 'gold', set), '--fit', command, '--json'],
      { encoding: 'utf8', maxBuffer: 1 << 28 },
    ),
  )

/** The same with readings that are there already. */
function scoredReadings(postings, readingOf) {
  const folder = mkdtempSync(path.join(tmpdir(), 'fit-gold-'))
  try {
    mkdirSync(folder, { recursive: true })
    for (const posting of postings) {
      const reading = { ...readingOf(posting), text: undefined }
      writeFileSync(path.join(folder, `${posting.name}.json`), JSON.stringify(reading))
    }
    return scored(
      'dev',
      `${process.execPath} ${path.join(root, 'bench', 'training', 'answer.js')} ${folder}`,
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const inside = await program()
const { words, classes, postings, own } = await trainingData(shared, inside, (what) =>
  console.error(what),
)
const { models, foldIn } = crossValidated(postings, own, { words, classes }, inside)
const columns = [
  ['check', scored('check', fit)],
  [
    'dev, folds',
    scoredReadings(postings, (posting) => {
      inside.useModel(models[foldIn(posting)])
      return inside.parsePosting(posting.document)
    }),
  ],
  [
    'dev, rules alone',
    scoredReadings(postings, ({ document }) =>
      inside.extractRequirements(document, { rulesAlone: true }),
    ),
  ],
]

const show = (n) => (n == null ? '' : n.toFixed(1))
const line = (cells) => console.log(`| ${cells.join(' | ')} |`)
line(['F1', ...columns.map(([name]) => name)])
line(['---', ...columns.map(() => '---:')])
const tallies = (all) => [
  ...all.kinds,
  { kind: 'hard facts', ...all['hard facts'] },
  { kind: 'all', ...all.all },
]
for (const { kind } of tallies(columns[1][1]))
  line([kind, ...columns.map(([, all]) => show(tallies(all).find((row) => row.kind === kind)?.f1))])
for (const rate of Object.keys(columns[1][1].rates))
  line([`${rate}, %`, ...columns.map(([, all]) => show(all.rates[rate]?.percent))])
