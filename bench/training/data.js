// What training and measuring begin with: the corpus and the labelled postings beside the project, taken apart by the program.
import path from 'node:path'
import { texts, trainWords, wordClasses } from './corpus.js'
import { examples } from './examples.js'
import { labelled } from './gold.js'
import { labelledCorpus } from './labels.js'

/** The project's own examples, taken apart: every `step`-th of them. */
export async function preparedExamples(program, step = 1) {
  const own = []
  for (const [i, posting] of examples(program).entries())
    if (i % step === 0) own.push(await prepared(program, posting))
  return own
}

/** A text as a posting taken apart, with what else is known of it. Labels are places in the text as it was found; they become places in the text that is read. */
async function prepared(program, { text, name, requirements, ...more }) {
  const [document] = await program.readDocuments(Buffer.from(text), `${name}.txt`)
  const moved = requirements && { requirements: placedIn(document.text, text, requirements) }
  return { text, name, ...moved, ...more, document, ...program.prepare(document) }
}

/** Requirements with their places in `text`, to which `raw` was decoded: the same where it is no HTML. */
function placedIn(text, raw, requirements) {
  if (text === raw) return requirements
  const to = alignment(raw, text)
  const moved = ({ start, end, ...more }) => ({ ...more, start: to[start], end: to[end] })
  return requirements.map((r) => moved({ ...r, skills: r.skills.map(moved) }))
}

const ENTITY = /&(?:#x?[\da-f]+|[a-z]+);/iy

/** For each place of `raw` the place in `text` where its words stand: tags and white space count for nothing, an entity is one character. */
function alignment(raw, text) {
  const to = new Int32Array(raw.length + 1)
  let at = 0
  const skip = () => {
    while (/\s/.test(text[at] ?? '')) at++
  }
  for (let i = 0; i < raw.length;) {
    let width = 1
    ENTITY.lastIndex = i
    const entity = ENTITY.exec(raw)
    if (raw[i] === '<' && raw.indexOf('>', i) > 0) width = raw.indexOf('>', i) + 1 - i
    else if (entity) width = entity[0].length
    const isWord = raw[i] !== '<' && !/\s/.test(raw[i])
    if (isWord) skip()
    to.fill(at, i, i + width)
    if (isWord) at++
    i += width
  }
  to[raw.length] = at
  return to
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
  const own = await preparedExamples(program)
  note(`${postings.length} labelled postings, ${own.length} examples`)
  const before = own.length
  for (const posting of labelledCorpus(path.join(shared, 'corpus')))
    own.push(await prepared(program, posting))
  note(`${own.length - before} more of the corpus, labelled by this project`)
  return { words: words.kept, classes, postings, own }
}
