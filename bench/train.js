// Trains what is learned of the reading, from the labelled postings and the corpus beside the project, and writes src/extraction/model/weights.bin.
// The same input gives the same bytes. Takes a few minutes. `npm run train -- --clauses` writes the model of clauses anew and leaves the others as they are;
// `--try` learns from a few of the project's own examples alone and writes nothing: to see that all of training still runs.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { preparedExamples, trainingData } from './training/data.js'
import { finalParts, foldsOf } from './training/models.js'
import { program } from './training/program.js'

const root = path.join(import.meta.dirname, '..')
const shared = path.join(root, '..', 'shared')
const isTrial = process.argv.includes('--try')
if (!isTrial && !existsSync(path.join(shared, 'gold', 'dev'))) {
  console.log(
    'No labelled postings beside the project (../shared/gold/dev): the weights stay as they are.',
  )
  process.exit(0)
}

/** Every so many of the project's examples is enough for a trial. */
const TRIED = 20
/** They count as postings that readers labelled, of which alone trees and clauses learn. */
const tried = async () =>
  (await preparedExamples(fit, TRIED)).map((posting) => ({ ...posting, isExample: false }))
const began = Date.now()
const note = (what) =>
  console.log(`${String(Math.round((Date.now() - began) / 1000)).padStart(4)} s  ${what}`)
const fit = await program()
const { words, classes, postings, own } = isTrial
  ? { words: [], classes: [], postings: await tried(), own: [] }
  : await trainingData(shared, fit, note)
const { passages, skills, trees, clauses } = finalParts(
  foldsOf([...postings, ...own], { words, classes }, fit),
  fit,
)
note(
  `passages: ${passages.kept.length} features; skills: ${skills.kept.length}; clauses: ${clauses.kept.length}; trees: ${trees.length} numbers`,
)

const none = new Int32Array(0)
const file = path.join(root, 'src', 'extraction', 'model', 'weights.bin')
const learned = {
  words: { kept: words, transitions: none },
  classes: { kept: classes, transitions: none },
  passages,
  skills,
  trees,
  clauses,
}
const isAll = !process.argv.includes('--clauses')
const bytes = fit.packWeights(
  isAll ? learned : { ...fit.unpackWeights(readFileSync(file)), clauses },
)
if (!isTrial) writeFileSync(file, bytes)
note(
  `weights.bin: ${Math.round(bytes.length / 1000)} kB. ${isTrial ? 'Nothing was written.' : 'Run "npm run build" to put it into the program.'}`,
)
