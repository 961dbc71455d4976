// What unlabelled adverts teach: which words demands are made of, and which words stand in the same places.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { random, train } from './crf.js'

/** The texts of the corpus, files in the order of their names. */
export function texts(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((f) => f.endsWith('.ndjson'))
    .sort()
    .flatMap((f) =>
      readFileSync(path.join(folder, f), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line).text),
    )
}

/** The words of demands: passages below a heading of demands against those below any other, told apart by words alone. */
export function trainWords(postings, { FeatureList, wordFeatures, STEP }) {
  const list = new FeatureList()
  const sequences = []
  postings.forEach(({ tokens, passages }, document) => {
    if (!passages.some((p) => p.isHeading && p.section.role === 'requirement')) return
    let headed = false
    for (const passage of passages) {
      if (passage.isHeading) {
        headed = true
        continue
      }
      if (!headed || passage.to - passage.from < 2) continue
      list.clear()
      wordFeatures(list, tokens, passage)
      sequences.push({
        document,
        features: [list.taken()],
        labels: [passage.section.role === 'requirement' ? 1 : 0],
      })
    }
  })
  const learned = train(sequences, { labels: 2, least: 12, epochs: 4, rate: 0.1, l2: 0.02 })
  const kept = []
  for (const [hash, i] of learned.numbers) {
    const difference = learned.weights[2 * i + 1] - learned.weights[2 * i]
    const weight = STEP * Math.round((256 * difference) / STEP)
    if (Math.abs(weight) >= 24) kept.push([hash, [weight]])
  }
  return { kept, passages: sequences.length }
}

const SIZES = [255, 48]
const DIMENSIONS = 96
const CONTEXTS = 1500
const ROUNDS = 15

/**
 * Classes of words: words whose neighbours are alike get the same number (positive pointwise mutual information with the commonest neighbours on
 * either side, projected at random to fewer numbers, then k-means by angle). Returns [hash, [fine << 8 | coarse]] for words that occur `least` times.
 */
export function wordClasses(postings, { wordHash }, least = 12) {
  const counts = new Map()
  for (const { tokens } of postings)
    for (const token of tokens) {
      const hash = wordHash(token)
      counts.set(hash, (counts.get(hash) ?? 0) + 1)
    }
  const byCount = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])
  const words = byCount.filter(([, n]) => n >= least).map(([hash]) => hash)
  const number = new Map(words.map((hash, i) => [hash, i]))
  const context = new Map(byCount.slice(0, CONTEXTS).map(([hash], i) => [hash, i]))
  const pairs = words.map(() => new Map())
  const contextTotal = new Float64Array(2 * CONTEXTS)
  const wordTotal = new Float64Array(words.length)
  let total = 0
  for (const { tokens } of postings)
    for (let at = 0; at < tokens.length; at++) {
      const word = number.get(wordHash(tokens[at]))
      if (word === undefined) continue
      for (const side of [-1, 1]) {
        const other = context.get(wordHash(tokens[at + side]))
        if (other === undefined) continue
        const key = other + (side > 0 ? CONTEXTS : 0)
        pairs[word].set(key, (pairs[word].get(key) ?? 0) + 1)
        contextTotal[key]++
        wordTotal[word]++
        total++
      }
    }
  const next = random(11)
  const projection = Array.from({ length: 2 * CONTEXTS }, () =>
    Float64Array.from({ length: DIMENSIONS }, () => (next() < 0.5 ? -1 : 1)),
  )
  const vectors = pairs.map((row, word) => {
    const vector = new Float64Array(DIMENSIONS)
    for (const [key, n] of row) {
      const information = Math.log((n * total) / (wordTotal[word] * contextTotal[key]))
      if (information <= 0) continue
      const from = projection[key]
      for (let d = 0; d < DIMENSIONS; d++) vector[d] += information * from[d]
    }
    return unit(vector)
  })
  const [fine, coarse] = SIZES.map((size) => kMeans(vectors, size))
  return words.map((hash, i) => [hash, [((((fine[i] + 1) << 8) | (coarse[i] + 1)) << 16) >> 16]])
}

function unit(vector) {
  let length = 0
  for (const x of vector) length += x * x
  const by = Math.sqrt(length) || 1
  return vector.map((x) => x / by)
}

/** The number of the nearest of `size` centres for each vector; the commonest words are the first centres. */
function kMeans(vectors, size) {
  let centres = vectors.slice(0, size)
  const nearest = new Int32Array(vectors.length)
  for (let round = 0; round < ROUNDS; round++) {
    vectors.forEach((vector, i) => {
      let best = -Infinity
      centres.forEach((centre, c) => {
        let dot = 0
        for (let d = 0; d < DIMENSIONS; d++) dot += vector[d] * centre[d]
        if (dot > best) {
          best = dot
          nearest[i] = c
        }
      })
    })
    const sums = centres.map(() => new Float64Array(DIMENSIONS))
    vectors.forEach((vector, i) => {
      const sum = sums[nearest[i]]
      for (let d = 0; d < DIMENSIONS; d++) sum[d] += vector[d]
    })
    centres = sums.map(unit)
  }
  return nearest
}
