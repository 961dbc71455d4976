// Fits the five parts of the priority to the advisor's benchmark, leaving one candidate out at a time, and compares with the table that the program uses:
// node bench/fit-advice.js (after node build.js). The numbers of src/evaluation/advice/table.ts are round ones near what comes out; nothing here is read by the program.
import { existsSync } from 'node:fs'
import path from 'node:path'

const dir = path.join(import.meta.dirname, '..', '..', 'shared', 'advisor', 'dev')
if (!existsSync(dir)) {
  console.log('No benchmark of advice beside the project (../shared/advisor): nothing was fitted.')
  process.exit(0)
}
const { judgeAll, measure } = await import('./advisor.js')
const judged = await judgeAll(dir, null)
const { said } = measure(judged)

/** The parts of the fit of a pair, each from 0 to 1. */
const partsOf = (row) => row.priorityParts.filter((p) => p.of !== null)
const pairs = said
  .filter((p) => p.row.priorityParts)
  .map((p) => ({ ...p, x: partsOf(p.row).map((q) => q.points / q.of) }))
const names = partsOf(pairs[0].row).map((p) => p.name)
const table = partsOf(pairs[0].row).map((p) => p.of)
const profiles = [...new Set(pairs.map((p) => p.profile))]
const open = pairs.filter((p) => p.verdict !== 'skip')

const mean = (xs) => xs.reduce((a, b) => a + b, 0) / Math.max(1, xs.length)

/** Weights of the parts by ridge regression of the advisor's fit, none below 0, as shares of 100. Gradient descent: five numbers need no more. */
function weightsOf(train) {
  const [centre, target] = [
    names.map((_, i) => mean(train.map((p) => p.x[i]))),
    mean(train.map((p) => p.fit)),
  ]
  let w = names.map(() => 1)
  for (let step = 0; step < 3000; step++) {
    const slope = names.map(() => 0)
    for (const p of train) {
      const error = p.x.reduce((s, v, i) => s + w[i] * (v - centre[i]), 0) - (p.fit - target)
      p.x.forEach((v, i) => (slope[i] += (error * (v - centre[i])) / train.length))
    }
    w = w.map((v, i) => Math.max(0, v - 0.5 * (slope[i] + 0.002 * v)))
  }
  const sum = w.reduce((a, b) => a + b, 0)
  return w.map((v) => (100 * v) / sum)
}

const valueOf = (p, w) => p.x.reduce((s, v, i) => s + w[i] * v, 0)

/** Kendall's tau of values against fits within each candidate, knock-outs of the advisor left out. */
function tau(valued) {
  return mean(
    profiles.map((name) => {
      const mine = valued.filter((p) => p.profile === name)
      let [same, all] = [0, 0]
      mine.forEach((a, i) => {
        for (const b of mine.slice(i + 1)) {
          if (a.fit === b.fit) continue
          all++
          same += Math.sign(a.value - b.value) * Math.sign(a.fit - b.fit)
        }
      })
      return all === 0 ? 0 : same / all
    }),
  )
}

/** The value that parts applications from stretches best. */
function threshold(valued) {
  let best = { at: 0, right: -1 }
  for (let at = 30; at < 80; at += 1) {
    const right = valued.filter((p) => p.value >= at === (p.verdict === 'apply')).length
    if (right > best.right) best = { at, right }
  }
  return best.at
}

const withValue = (list, w) => list.map((p) => ({ ...p, value: valueOf(p, w) }))
const left = profiles.map((name) => {
  const train = open.filter((p) => p.profile !== name)
  const w = weightsOf(train)
  const at = threshold(withValue(train, w))
  const tableAt = threshold(withValue(train, table))
  const mine = withValue(
    open.filter((p) => p.profile === name),
    w,
  ).map((p) => ({ ...p, at }))
  return { w, at, tableAt, mine }
})
const round = (x) => Math.round(x * 10) / 10
console.log('parts', names.join(' · '))
console.log(
  'the table          ',
  table.join(' '),
  '  tau',
  round(100 * tau(withValue(open, table))) / 100,
)
console.log(
  'one left out, mean ',
  names.map((_, i) => round(mean(left.map((l) => l.w[i])))).join(' '),
  '  tau',
  round(100 * tau(left.flatMap((l) => l.mine))) / 100,
)
const right = (list) =>
  round(
    (100 * list.filter((p) => p.value >= p.at === (p.verdict === 'apply')).length) / list.length,
  )
console.log(
  'apply or not, right %, threshold of the others:',
  right(left.flatMap((l) => l.mine)),
  'at',
  round(mean(left.map((l) => l.at))),
)
console.log(
  'the same with the table:',
  right(
    profiles.flatMap((name, i) =>
      withValue(
        open.filter((p) => p.profile === name),
        table,
      ).map((p) => ({ ...p, at: left[i].tableAt })),
    ),
  ),
  'at',
  round(mean(left.map((l) => l.tableAt))),
)
