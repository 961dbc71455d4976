// The two models of the reading, trained from labelled postings.
import { foldOf, passageLabels, tokenLabels } from './gold.js'
import { train, whole } from './crf.js'

export const FOLDS = 5

/** Settings chosen on the folds of gold/dev alone; docs/accuracy.md has the figures. */
const PASSAGES = { labels: 3, least: 5, epochs: 10, rate: 0.1, l2: 0.02 }
const TOKENS = { labels: 3, least: 8, epochs: 8, rate: 0.1, l2: 0.02 }

/**
 * What is taken off the score of "no skill" at each word, in 256ths. Most words are none, so that a model which weighs both errors alike still
 * misses more than it invents; on the folds F1 is highest where the two are about as many.
 */
const OUTSIDE = 110

const empty = (program, labels) => ({
  ...program.tableOf([], labels),
  transitions: new Int32Array((labels + 1) * labels),
})

/** Short postings are rare among the labelled ones and common elsewhere: each heading with the few passages under it counts as a posting of its own too. */
function excerpts(passages) {
  const found = []
  passages.forEach((passage, i) => {
    if (passage.isHeading) found.push([i, Math.min(passages.length, i + 2 + (found.length % 3))])
  })
  return found
}

/** Learns from `postings` (with `tokens`, `passages`, `tones` and labels); `words` is the table of words of demands. */
export function trainPassages(postings, words, program) {
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
  const sequences = postings.flatMap((posting, document) => {
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
  })
  const { kept, transitions } = whole(train(sequences, PASSAGES), 12)
  return { ...program.tableOf(kept, 3), kept, transitions, size: kept.length }
}

/** Learns which words are skills, from passages as they are met when `modelOf(posting)` reads. */
export function trainTokens(postings, modelOf, program) {
  const { FeatureList, prepareTokens, tokenFeatures, extractRequirements, useModel } = program
  const list = new FeatureList()
  const sequences = []
  postings.forEach((posting, document) => {
    useModel(modelOf(posting))
    const probe = (context) => {
      const { tokens, from, to } = context
      const prepared = prepareTokens(context)
      const features = []
      for (let at = from; at < to; at++) {
        list.clear()
        tokenFeatures(list, prepared, at)
        features.push(list.taken())
      }
      sequences.push({ document, features, labels: tokenLabels(posting, tokens, from, to) })
    }
    extractRequirements(posting.document, { probe })
  })
  const { kept, transitions } = whole(train(sequences, TOKENS), 12)
  for (let before = 0; before <= 3; before++) transitions[before * 3] -= OUTSIDE
  return { ...program.tableOf(kept, 3), kept, transitions, size: kept.length }
}

/** A model of these parts; what is left out says nothing. */
export function assemble(program, { words, classes, passages, skills }) {
  return program.unpackModel(
    program.packModel({
      words,
      classes,
      passages: passages ?? empty(program, 3),
      skills: skills ?? empty(program, 3),
    }),
  )
}

/**
 * For each fold of `postings` a model that has not seen its postings; `own` examples are learned from in all. What the model of words learns of passages
 * comes from models that had not seen those either.
 */
export function crossValidated(postings, own, { words, classes }, program) {
  const shared = {
    words: { labels: 1, ...program.tableOf(words, 1) },
    classes: program.tableOf(classes, 1),
  }
  const foldIn = (posting) => foldOf(posting.name, FOLDS)
  const folds = Array.from({ length: FOLDS }, (_, fold) => fold)
  const others = (fold) => [...postings, ...own].filter((p) => foldIn(p) !== fold)
  const passages = folds.map((fold) => trainPassages(others(fold), shared.words, program))
  const unseen = passages.map((part) => assemble(program, { ...shared, passages: part }))
  const models = folds.map((fold) => {
    const skills = trainTokens(others(fold), (p) => unseen[foldIn(p)], program)
    return assemble(program, { ...shared, passages: passages[fold], skills })
  })
  return { models, foldIn }
}

/** The parts of the model that ships: from all postings; what words are asked of is learned with margins of models that had not seen their posting. */
export function finalParts(postings, { words, classes }, program) {
  const shared = {
    words: { labels: 1, ...program.tableOf(words, 1) },
    classes: program.tableOf(classes, 1),
  }
  const unseen = Array.from({ length: FOLDS }, (_, f) =>
    assemble(program, {
      ...shared,
      passages: trainPassages(
        postings.filter((p) => foldOf(p.name, FOLDS) !== f),
        shared.words,
        program,
      ),
    }),
  )
  return {
    passages: trainPassages(postings, shared.words, program),
    skills: trainTokens(postings, (p) => unseen[foldOf(p.name, FOLDS)], program),
  }
}
