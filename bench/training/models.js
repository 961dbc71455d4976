// The models of the reading, trained from labelled postings.
import { trainClauses } from './clauses.js'
import { clauseLabels, foldOf, nameLabels, passageLabels, tokenLabels } from './gold.js'
import { train, whole } from './crf.js'
import { trainTrees } from './trees.js'

export const FOLDS = 5

/** Settings chosen on the folds of gold/dev alone; docs/accuracy.md has the figures. */
const PASSAGES = { labels: 3, least: 5, epochs: 10, rate: 0.1, l2: 0.02 }
const TOKENS = { labels: 3, least: 8, epochs: 8, rate: 0.1, l2: 0.02 }
/** F1 is highest where a name is taken that is a skill with odds of about two to three. */
const TREES = { trees: 100, leaves: 10, rate: 0.12, least: 30, l2: 2, threshold: -0.35 }

/** More features, or fewer by a thousand, move F1 on the folds by less than half a point; so many leave the file below its 500 kB. */
const CLAUSES = { least: 8, kept: 5000, epochs: 12, rate: 0.15, l2: 0.001 }

/** Features of less weight, in 256ths, are left out. */
const SMALLEST = 12

/**
 * What is taken off the score of "no skill" at each word, in 256ths. Most words are none, so that a model which weighs both errors alike still
 * misses more than it invents; on the folds F1 is highest where the two are about as many.
 */
const OUTSIDE = 110

/** A model that takes everything for its first label: passages for no demand, words for no skill. */
const empty = (program, labels) => ({
  ...program.tableOf([], labels),
  transitions: Int32Array.from({ length: (labels + 1) * labels }, (_, i) =>
    i % labels === 0 ? 1024 : 0,
  ),
})

/** Short postings are rare among the labelled ones and common elsewhere: each heading with the few passages under it counts as a posting of its own too. */
function excerpts(passages) {
  const found = []
  passages.forEach((passage, i) => {
    if (passage.isHeading) found.push([i, Math.min(passages.length, i + 2 + (found.length % 3))])
  })
  return found
}

/**
 * What the model of passages learns of each of `postings` (with `tokens`, `passages`, `tones` and labels); `words` is the table of words of demands.
 * Which fold a posting is in changes nothing of it.
 */
function passageSequences(postings, words, program) {
  const { FeatureList, passageFeatures, headingsAbove, wordScores } = program
  const list = new FeatureList()
  const sequenceOf = (document, { tokens, passages, tones }, labels) => {
    const context = { tokens, passages, tones, scores: wordScores(words, tokens, passages) }
    const above = headingsAbove(tokens, passages)
    const features = passages.map((_, i) => {
      list.clear()
      passageFeatures(list, context, above, i)
      return list.taken()
    })
    return { document, features, labels }
  }
  const sequencesOf = (posting, document) => {
    const labels = passageLabels(posting, posting.tokens, posting.passages)
    return [
      sequenceOf(document, posting, labels),
      ...excerpts(posting.passages).map(([from, to]) =>
        sequenceOf(
          document,
          {
            tokens: posting.tokens,
            passages: posting.passages.slice(from, to),
            tones: posting.tones.slice(from, to),
          },
          labels.slice(from, to),
        ),
      ),
    ]
  }
  return new Map(postings.map((posting, document) => [posting, sequencesOf(posting, document)]))
}

/** What the model of words learns of each posting, from passages as they are met when `modelOf(posting)` reads, which has not seen the posting. */
function tokenSequences(postings, modelOf, program) {
  const { FeatureList, prepareTokens, tokenFeatures, extractRequirements, useModel } = program
  const list = new FeatureList()
  const sequenceOf = (posting, document, context) => {
    const { tokens, from, to } = context
    const prepared = prepareTokens(context)
    const features = []
    for (let at = from; at < to; at++) {
      list.clear()
      tokenFeatures(list, prepared, at)
      features.push(list.taken())
    }
    return { document, features, labels: tokenLabels(posting, tokens, from, to) }
  }
  return new Map(
    postings.map((posting, document) => {
      let sequences = []
      const probe = (contexts) => {
        sequences = contexts.map((context) => sequenceOf(posting, document, context))
      }
      useModel(modelOf(posting))
      extractRequirements(posting.document, { probe })
      return [posting, sequences]
    }),
  )
}

/**
 * What the trees learn of each posting: the names that `modelOf(posting)` proposes, which has not seen the posting. Nothing of the project's own examples:
 * they are one line each, labelled by the rules alone, which read no discipline where years of it are asked.
 */
function nameExamples(postings, modelOf, program) {
  const { extractRequirements, useModel } = program
  return new Map(
    postings.map((posting) => {
      if (posting.isExample) return [posting, []]
      let examples = []
      const probe = (contexts, judged) => {
        const names = judged.flat()
        const labels = nameLabels(posting, names)
        examples = names.flatMap(({ features }, i) =>
          labels[i] === null ? [] : [{ features, label: labels[i] }],
        )
      }
      useModel(modelOf(posting))
      extractRequirements(posting.document, { probe })
      return [posting, examples]
    }),
  )
}

/**
 * What the model of clauses learns of each posting: its clauses as `modelOf(posting)` reads them, which has not seen the posting. Nothing of the project's own
 * examples, as above.
 */
function clauseExamples(postings, modelOf, program) {
  const { extractRequirements, useModel, FeatureList, clauseFeatures, CLAUSE_KINDS } = program
  const list = new FeatureList()
  return new Map(
    postings.map((posting, document) => {
      if (posting.isExample) return [posting, []]
      const features = []
      const spans = []
      const probeClause = (asked, { span }) => {
        list.clear()
        clauseFeatures(list, asked)
        features.push(list.taken())
        spans.push(span)
      }
      useModel(modelOf(posting))
      extractRequirements(posting.document, { probeClause })
      const labels = clauseLabels(posting, spans, CLAUSE_KINDS)
      return [posting, features.map((f, i) => ({ document, features: f, labels: labels[i] }))]
    }),
  )
}

/** A model of sequences, in whole numbers. */
function learned(sequences, settings, program) {
  const { kept, transitions } = whole(train(sequences, settings), SMALLEST, program.STEP)
  return { ...program.tableOf(kept, settings.labels), kept, transitions, size: kept.length }
}

function learnedWords(sequences, program) {
  const part = learned(sequences, TOKENS, program)
  for (let before = 0; before <= 3; before++) part.transitions[before * 3] -= OUTSIDE
  return part
}

const learnedTrees = (examples) =>
  trainTrees(
    examples.map(({ features }) => features),
    examples.map(({ label }) => label),
    TREES,
  )

function learnedClauses(examples, program) {
  const kinds = program.CLAUSE_KINDS.length
  const kept = trainClauses(examples, kinds, { ...CLAUSES, step: program.STEP })
  return { ...program.tableOf(kept, kinds), kept, transitions: new Int32Array(0) }
}

/** A model of these parts; what is left out says nothing. */
export function assemble(program, { words, classes, passages, skills, trees, clauses }) {
  return program.unpackModel(
    program.packModel({
      words,
      classes,
      passages: passages ?? empty(program, 3),
      skills: skills ?? empty(program, 3),
      trees: trees ?? new Int16Array(0),
      clauses: clauses ?? program.tableOf([], program.CLAUSE_KINDS.length),
    }),
  )
}

/**
 * What there is to learn for each model, and the models of each fold, which have not seen its postings. What one model learns of another's answers comes
 * from models that had not seen the posting.
 */
export function foldsOf(postings, { words, classes }, program) {
  const shared = {
    words: { labels: 1, ...program.tableOf(words, 1) },
    classes: program.tableOf(classes, 1),
  }
  const folds = Array.from({ length: FOLDS }, (_, fold) => fold)
  /** What is learned where the postings of a fold are left out, or none. */
  const from = (lists, fold) =>
    postings.flatMap((posting) => (foldIn(posting) === fold ? [] : lists.get(posting)))
  const ofPassages = passageSequences(postings, shared.words, program)
  const passages = folds.map((fold) => learned(from(ofPassages, fold), PASSAGES, program))
  const first = passages.map((part) => assemble(program, { ...shared, passages: part }))
  const ofWords = tokenSequences(postings, (p) => first[foldIn(p)], program)
  const parts = folds.map((fold) => ({
    ...shared,
    passages: passages[fold],
    skills: learnedWords(from(ofWords, fold), program),
  }))
  const both = parts.map((part) => assemble(program, part))
  const ofNames = nameExamples(postings, (p) => both[foldIn(p)], program)
  const withTrees = parts.map((part, fold) => ({
    ...part,
    trees: learnedTrees(from(ofNames, fold)),
  }))
  const reading = withTrees.map((part) => assemble(program, part))
  const ofClauses = clauseExamples(postings, (p) => reading[foldIn(p)], program)
  const models = () =>
    withTrees.map((part, fold) =>
      assemble(program, { ...part, clauses: learnedClauses(from(ofClauses, fold), program) }),
    )
  return { from, ofPassages, ofWords, ofNames, ofClauses, models }
}

const foldIn = (posting) => foldOf(posting.name, FOLDS)

/** For each fold of `postings` a model that has not seen its postings; `own` are learned from as well, and fall into folds likewise. */
export function crossValidated(postings, own, corpus, program) {
  return { models: foldsOf([...postings, ...own], corpus, program).models(), foldIn }
}

/** The parts of the model that ships, from all postings of these folds. */
export function finalParts({ from, ofPassages, ofWords, ofNames, ofClauses }, program) {
  return {
    passages: learned(from(ofPassages), PASSAGES, program),
    skills: learnedWords(from(ofWords), program),
    trees: learnedTrees(from(ofNames)),
    clauses: learnedClauses(from(ofClauses), program),
  }
}
