// Orders postings by the words that they share with a profile: what advice has to beat to be worth anything.
// No lists, no vocabulary, no facts; the profile is the query, all its strings taken together.

/** Words: runs of letters and digits, with the signs of names like C++, C# and .NET inside or behind. */
const wordsOf = (text) => text.toLowerCase().match(/\.?[\p{L}\d]+(?:[.'-][\p{L}\d]+)*[+#]*/gu) ?? []

/** How often each word occurs. */
function countsOf(words) {
  const counts = new Map()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** The texts of `value`, at any depth; names of fields are no words of the candidate's, except where a skill stands as one ("Go: expert"). */
function textsOf(value, isList = false) {
  if (Array.isArray(value)) return value.flatMap((item) => textsOf(item, true))
  if (typeof value !== 'object' || value === null) return typeof value === 'string' ? [value] : []
  const entries = Object.entries(value)
  const isSkill = isList && entries.length === 1
  return entries.flatMap(([key, inner]) => [...(isSkill ? [key] : []), ...textsOf(inner)])
}

/** The words of a profile, as read from its YAML. */
export const profileWords = (profile) => textsOf(profile).flatMap(wordsOf)

/** The postings of a part, counted once: what both measures look up. `texts`: by id. */
export function collectionOf(texts) {
  const documents = [...texts].map(([id, text]) => {
    const words = wordsOf(text)
    return { id, counts: countsOf(words), length: words.length }
  })
  const frequency = new Map()
  for (const { counts } of documents)
    for (const word of counts.keys()) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  const length = documents.reduce((sum, d) => sum + d.length, 0) / documents.length
  return { documents: new Map(documents.map((d) => [d.id, d])), frequency, length }
}

/** Saturation of repeated words, and how far long postings are discounted: the usual values. */
const [K1, B] = [1.2, 0.75]

/** BM25 (Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond, 2009), with the idf kept above zero; each word of the query once. */
function bm25({ documents, frequency, length }, query) {
  const idf = (word) => {
    const n = frequency.get(word) ?? 0
    return Math.log(1 + (documents.size - n + 0.5) / (n + 0.5))
  }
  const words = [...query.keys()]
  return ({ counts, length: own }) =>
    words.reduce((sum, word) => {
      const tf = counts.get(word) ?? 0
      return sum + (idf(word) * tf * (K1 + 1)) / (tf + K1 * (1 - B + (B * own) / length))
    }, 0)
}

/** The cosine of two vectors of tf · idf (Salton and Buckley, Term-weighting approaches in automatic text retrieval, 1988), with the logarithm of the count for tf. */
function tfIdf({ documents, frequency }, query) {
  const weight = (word, count) =>
    (1 + Math.log(count)) * Math.log(documents.size / (frequency.get(word) ?? documents.size))
  const vector = (counts) => new Map([...counts].map(([word, n]) => [word, weight(word, n)]))
  const norm = (v) => Math.sqrt([...v.values()].reduce((sum, x) => sum + x * x, 0))
  const asked = vector(query)
  return ({ counts }) => {
    const has = vector(counts)
    const dot = [...has].reduce((sum, [word, x]) => sum + x * (asked.get(word) ?? 0), 0)
    return dot / (norm(has) * norm(asked) || 1)
  }
}

/** The measures, by the name of their column. */
export const MEASURES = { 'TF-IDF': tfIdf, BM25: bm25 }

/** Ids of postings, most overlap first; equal ones in the order of the alphabet. */
export function orderedBy(measure, collection, words, ids) {
  const worth = measure(collection, countsOf(words))
  const scored = ids.map((id) => ({ id, score: worth(collection.documents.get(id)) }))
  return scored.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).map((each) => each.id)
}
