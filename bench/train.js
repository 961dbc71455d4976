// Trains what is learned of the reading, from the labelled postings and the corpus beside the project, and writes src/extraction/model/weights.bin.
// The same input gives the same bytes. Takes a few minutes.
import { existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { texts, trainWords, wordClasses } from './training/corpus.js'
import { examples } from './training/examples.js'
import { labelled } from './training/gold.js'
import { finalParts } from './training/models.js'
import { program } from './training/program.js'

const root = path.join(import.meta.dirname, '..')
const shared = path.join(root, '..', 'shared')
if (!existsSync(path.join(shared, 'gold', 'dev'))) {
  console.log(
    'No labelled postings beside the project (../shared/gold/dev): the weights stay as they are.',
  )
  process.exit(0)
}

const began = Date.now()
const note = (what) =>
  console.log(`${String(Math.round((Date.now() - began) / 1000)).padStart(4)} s  ${what}`)
const fit = await program()

const corpus = []
for (const text of texts(path.join(shared, 'corpus'))) {
  const [document] = await fit.readPostings(Buffer.from(text), 'advert.txt')
  if (document) corpus.push(fit.prepare(document))
}
note(`${corpus.length} adverts without labels`)
const words = trainWords(corpus, fit)
note(`words of demands: ${words.kept.length} features from ${words.passages} passages`)
const classes = wordClasses(corpus, fit)
note(`classes of ${classes.length} words`)

const postings = []
for (const posting of labelled(path.join(shared, 'gold', 'dev'))) {
  const [document] = await fit.readPostings(Buffer.from(posting.text), `${posting.name}.txt`)
  postings.push({ ...posting, document, ...fit.prepare(document) })
}
const labelledPostings = postings.length
for (const posting of examples(fit)) {
  const [document] = await fit.readPostings(Buffer.from(posting.text), `${posting.name}.txt`)
  postings.push({ ...posting, document, ...fit.prepare(document) })
}
const { passages, skills } = finalParts(postings, { words: words.kept, classes }, fit)
note(
  `passages: ${passages.kept.length} features; skills: ${skills.kept.length} features; from ${labelledPostings} labelled postings and ${postings.length - labelledPostings} examples`,
)

const none = new Int32Array(0)
const bytes = fit.packWeights({
  words: { kept: words.kept, transitions: none },
  classes: { kept: classes, transitions: none },
  passages,
  skills,
})
writeFileSync(path.join(root, 'src', 'extraction', 'model', 'weights.bin'), bytes)
note(
  `weights.bin: ${Math.round(bytes.length / 1000)} kB. Run "npm run build" to put it into the program.`,
)
