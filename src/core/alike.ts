import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js'

/** Longer words are no typing errors of ours, and what looks at them here takes the square of their letters. */
const LONGEST = 60

/** Below this similarity a suggestion confuses more than it helps: "langauges" and "languages" have 0.98, "colour" and "country" 0.80. */
const ALIKE = 0.82

/** How alike two words are, 0 to 1 (Jaro–Winkler); upper and lower case count as one. */
export const similarity = (a: string, b: string): number =>
  a.length > LONGEST || b.length > LONGEST ? 0 : jaroWinkler(a.toLowerCase(), b.toLowerCase())

/** Letters in which two words differ: put in, left out, changed, or two of them turned round (optimal string alignment). Upper and lower case count as one. */
export function lettersApart(a: string, b: string): number {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()]
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, j) => j)
  for (let i = 1; i <= one.length; i++) {
    const row = [i]
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1
      const turned = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      row[j] = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + same,
        turned ? (before[j - 2] ?? 0) + 1 : Infinity,
      )
    }
    ;[before, last] = [last, row]
  }
  return last[other.length] ?? 0
}

/** The candidate most like `written`, the first of equals; null where none is near. */
export function nearestWord(
  written: string,
  candidates: Iterable<string>,
  atLeast: number = ALIKE,
): string | null {
  let best: string | null = null
  let most = atLeast
  for (const candidate of candidates) {
    const alike = similarity(written, candidate)
    if (alike > most || (best === null && alike >= most)) {
      best = candidate
      most = alike
    }
  }
  return best
}

/** ` Did you mean "languages"?` or nothing. */
export function suggestion(written: string, words: Iterable<string>): string {
  const near = nearestWord(written, words)
  return near === null || near === written ? '' : ` Did you mean "${near}"?`
}
