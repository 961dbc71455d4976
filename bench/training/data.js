// What training and measuring begin with: the corpus and the labelled postings beside the project, taken apart by the program.
import path from 'node:path'
import { texts, trainWords, wordClasses } from './corpus.js'
import { examples } from './examples.js'
import { labelled } from './gold.js'
import { labelledCorpus } from './labels.js'

/** A text as a posting taken apart, with what else is known of it. */
async function prepared(program, { text, name, ...more }) {
  const [document] = await program.readPostings(Buffer.from(text), `${name}.txt`)
  return { text, name, ...more, document, ...program.prepare(document) }
}

/** `shared` is the folder beside the project. Gives what the corpus teaches, the labelled postings, and in their form what is
 * learned from and not measured on: the project's own examples, and its labels of postings of the corpus. */
export async function trainingData(shared, program, note = () => {}) {
  const adverts = []
  for (const text of texts(path.join(shared, 'corpus')))
    adverts.push(await prepared(program, { text, name: 'advert' }))
  note(`${adverts.length} adverts without labels`)
  const words = trainWords(adverts, program)
  note(`words of demands: ${words.kept.length} features from ${words.passages} passages`)
  const classes = wordClasses(adverts, program)
  note(`classes of ${classes.length} words`)
  const postings = []
  for (const posting of labelled(path.join(shared, 'gold', 'dev')))
    postings.push(await prepared(program, posting))
  const own = []
  for (const posting of examples(program)) own.push(await prepared(program, posting))
  note(`${postings.length} labelled postings, ${own.length} examples`)
  const before = own.length
  for (const posting of labelledCorpus(path.join(shared, 'corpus')))
    own.push(await prepared(program, posting))
  note(`${own.length - before} more of the corpus, labelled by this project`)
  return { words: words.kept, classes, postings, own }
}
