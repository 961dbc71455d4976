// How the time of reading and judging grows: hostile texts of n and of 2n characters. `node bench/growth.js [n]` prints a line for each shape and ends with 1 where one
// grows faster than it may. Time on the processor is taken, the least of three, so that a busy machine changes little.
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const library = await import(
  pathToFileURL(path.join(import.meta.dirname, '..', 'dist', 'index.js')).href
)
const { profile } = library.readProfile('languages: [Go, Python]\n', 'profile.yaml')
const N = Number(process.argv[2] ?? 40_000)
/** Twice the text may take this much more: 2 is linear, 4 the square. */
const MOST = 2.6
/** What seems to grow faster is measured so often at most: noise and the collector of garbage do not come each time, a square does. */
const TURNS = 3
/** Milliseconds under which a measurement says nothing. */
const TOO_SHORT = 40

const again = (unit) => (n) => 'Requirements:\n' + unit.repeat(Math.ceil(n / unit.length))
const numbered = (unit, end) => (n) =>
  'Requirements:\n' +
  Array.from(
    { length: Math.ceil(n / (unit.length + 6 + end.length)) },
    (_, i) => `${unit}${String(i).padStart(6, '0')}${end}`,
  ).join('')

/** Each a text that made some reader slow, or looks as if it could. */
export const SHAPES = {
  'words glued': again('GoPython'),
  'one long word': (n) => `Requirements:\n- Experience with X${'x'.repeat(n)}\n`,
  'capitals inside': again('aB'),
  'names and semicolons': again('Go; '),
  'names and slashes': again('Go/'),
  'and/or': again('Go and/or '),
  'experience with': again('experience with Go and '),
  degrees: again("Bachelor's or Master's degree in "),
  months: again('May 2025 to '),
  amounts: again('$100,000 - '),
  'open brackets': again('(Go '),
  bullets: again('• '),
  'bullets on lines': again('• Go\n'),
  headings: again('Requirements:\n'),
  'blank lines': (n) => `Go${'\n'.repeat(n)}x`,
  places: again('Berlin, Germany; '),
  sentences: again('You will build Go services. '),
  'unknown names': numbered('Zq', ', '),
  years: again('10+ years '),
  'demands of their own': numbered('- 3 years of Zq', '\n'),
  'names of their own': numbered('Rust or Zq', '; '),
  'years of their own': numbered('', ' years of Go; '),
  colons: again('a: '),
  tags: again('<p'),
  'CR alone': again('Go is needed\r'),
}

/** Formats that are parsed. */
const FILES = {
  'YAML of many keys': [
    'a.yaml',
    (n) => `${Array.from({ length: n / 10 }, (_, i) => `k${i}: v\n`).join('')}text: Go\n`,
  ],
  'YAML of many merges': [
    'a.yaml',
    (n) =>
      `a: &a {x: 1}\n${Array.from({ length: n / 15 }, (_, i) => `k${i}: {<<: *a}\n`).join('')}text: Go\n`,
  ],
  'an open quote in CSV': ['a.csv', (n) => `title,text\n"${'x,'.repeat(10 * n)}`],
  'nested tags': ['a.html', (n) => `<html><body>${'<div>'.repeat(n / 5)}Go`],
}

async function spent(name, text) {
  let least = Infinity
  for (let i = 0; i < 3; i++) {
    const begun = process.cpuUsage()
    try {
      for (const document of await library.readPostings(Buffer.from(text), name))
        library.check(library.parse(document), profile, { asOf: '2025-01-15' })
    } catch (error) {
      if (!(error instanceof library.InputError)) throw error
    }
    const { user, system } = process.cpuUsage(begun)
    least = Math.min(least, (user + system) / 1000)
  }
  return least
}

let failed = 0
const all = [
  ...Object.entries(SHAPES).map(([name, made]) => [name, 'a.txt', made]),
  ...Object.entries(FILES).map(([name, [file, made]]) => [name, file, made]),
]
/** What twice the text takes more: times for n and 2n, and their ratio. */
async function growth(file, made) {
  const [one, two] = [await spent(file, made(N)), await spent(file, made(2 * N))]
  return { one, two, ratio: two / Math.max(one, TOO_SHORT) }
}

for (const [name, file, made] of all) {
  await spent(file, made(N / 4))
  let measured = await growth(file, made)
  for (let turn = 1; turn < TURNS && measured.ratio > MOST; turn++)
    measured = await growth(file, made)
  const { one, two, ratio } = measured
  const holds = ratio <= MOST
  if (!holds) failed++
  console.log(
    `${holds ? 'ok  ' : 'FAST'} ${ratio.toFixed(2)}  ${name} (${one.toFixed(0)} ms, ${two.toFixed(0)} ms)`,
  )
}
console.log(`${all.length} shapes, ${failed} grow faster than ${MOST}`)
process.exit(failed > 0 ? 1 : 0)
