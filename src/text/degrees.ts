import { map } from '../core/lists.ts'
import type { DegreeLevel } from '../core/profile.ts'
import { isAscii } from './chars.ts'

/** A degree as written: its level and its subject, null where the text names none. */
export interface WrittenDegree {
  readonly level: DegreeLevel | null
  readonly field: string | null
}

/**
 * Names of degrees, lower case, without dots and apostrophes; the longest name at a word counts. Bologna levels for the German, French, Italian, Spanish, Dutch and Indian names
 * (a German Diplom, a French diplôme d'ingénieur and a laurea magistrale rank with a master's: EQF level 7).
 */
const NAMES: Readonly<Record<DegreeLevel, string>> = {
  highschool:
    'high school diploma|high school|highschool|secondary school|secondary education|ged|hsc|ssc|a levels|a level|abitur|matura|baccalaureat|bachillerato|international baccalaureate|ib diploma',
  associate:
    'associate of applied science|associate of science|associate of arts|associate degree|associates degree|associates|associate|foundation degree|aas|hnd|hnc|dut|bts|higher national diploma',
  bachelor:
    'bachelor of science|bachelor of arts|bachelor of|bachelors of science|bachelors of arts|bachelors of|bachelors degree|bachelor degree|bachelors|bachelor|baccalaureate|bsc|bs|ba|ab|sb|beng|be|btech|bse|bsee|bscs|bca|bba|bcom|bcs|bcompsc|bfa|barch|bit|llb|undergraduate degree|undergraduate|undergrad|licence|licenciatura|grado|laurea triennale|kandidat|ingenieur fh',
  master:
    'master of science|master of arts|master of|masters of science|masters of arts|masters of|masters degree|master degree|masters|master|msc|ms|ma|meng|me|mtech|mse|msee|mscs|mca|mcs|mba|mphil|mres|mfa|mit|llm|mpa|mph|sm|ms c|diplom ingenieur|diplom|dipl ing|dipl inf|diplome dingenieur|ingenieur|laurea magistrale|laurea|magister|maestria|mastere|postgraduate degree|postgraduate|graduate degree|graduate student',
  doctorate:
    'doctor of philosophy|doctor of|doctorate|doctoral degree|doctoral|doctor|phd|dphil|dsc|scd|dr rer nat|dr ing|dr|edd|jd|md|doktor|doctorat|dottorato',
}

/** Two and three letters that are words, too: a degree only in capitals ("BE" or "B.E.", not "be"). */
const ALSO_WORDS = new Set([
  'be',
  'me',
  'ba',
  'ma',
  'ab',
  'bit',
  'mit',
  'sm',
  'ms',
  'bs',
  'sb',
  'dr',
  'md',
  'jd',
  'ssc',
  'bts',
  'dut',
])

let levels: Map<string, DegreeLevel> | undefined

/** The level of each name. */
function levelNames(): ReadonlyMap<string, DegreeLevel> {
  if (levels) return levels
  levels = new Map()
  for (const [level, names] of Object.entries(NAMES))
    for (const name of names.split('|')) levels.set(name, level as DegreeLevel)
  return levels
}

const LONGEST = 4

/** Subjects that are written short. */
const SUBJECTS = new Map<string, string>([
  ['cs', 'Computer Science'],
  ['compsci', 'Computer Science'],
  ['comp sci', 'Computer Science'],
  ['comp science', 'Computer Science'],
  ['computer sci', 'Computer Science'],
  ['cse', 'Computer Science and Engineering'],
  ['eecs', 'Electrical Engineering and Computer Science'],
  ['ece', 'Electrical and Computer Engineering'],
  ['ee', 'Electrical Engineering'],
  ['ce', 'Computer Engineering'],
  ['swe', 'Software Engineering'],
  ['software eng', 'Software Engineering'],
  ['mech eng', 'Mechanical Engineering'],
  ['it', 'Information Technology'],
  ['is', 'Information Systems'],
  ['mis', 'Management Information Systems'],
  ['ai', 'Artificial Intelligence'],
  ['ml', 'Machine Learning'],
  ['ds', 'Data Science'],
  ['hci', 'Human-Computer Interaction'],
  ['math', 'Mathematics'],
  ['maths', 'Mathematics'],
  ['stats', 'Statistics'],
  ['econ', 'Economics'],
])

/** Degrees whose name holds their subject. */
const NAMED_SUBJECT = new Map<string, string>([
  ['mba', 'Business Administration'],
  ['bba', 'Business Administration'],
  ['bca', 'Computer Applications'],
  ['mca', 'Computer Applications'],
  ['mcs', 'Computer Science'],
  ['bcs', 'Computer Science'],
  ['mscs', 'Computer Science'],
  ['bscs', 'Computer Science'],
  ['bsee', 'Electrical Engineering'],
  ['msee', 'Electrical Engineering'],
  ['meng', 'Engineering'],
  ['beng', 'Engineering'],
  ['bit', 'Information Technology'],
  ['llb', 'Law'],
  ['llm', 'Law'],
  ['jd', 'Law'],
  ['md', 'Medicine'],
])

/** Around the subject; not part of it. */
const AROUND = new Set(
  'in of the a an and or with degree diploma student candidate honours honors hons hon program programme major majoring course studies study first class distinction cum laude magna summa international current currently pursuing completed final year level'.split(
    ' ',
  ),
)
/** What follows these is no subject. */
const ENDS = new Set([
  'at',
  'from',
  'minor',
  'minoring',
  'thesis',
  'specialization',
  'specialisation',
  'concentration',
  'expected',
  'graduating',
  'graduated',
])

interface Word {
  readonly norm: string
  readonly start: number
  readonly end: number
  readonly capitals: boolean
}

/** Without marks, signs and capitals: "Diplôme" is "diplome", "Master's" is "masters". */
const plain = (word: string): string =>
  (isAscii(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, ''))
    .toLowerCase()
    .replace(/[.'’]/g, '')

const startsDotted = (word: string): boolean =>
  word.includes('.') && (isAscii(word) ? /^[a-z]\.[a-z]/i.test(word) : /^\p{L}\.\p{L}/u.test(word))

function wordsOf(text: string): Word[] {
  const found = text.matchAll(
    isAscii(text) ? /[a-z\d][a-z\d.'+#&]*/gi : /[\p{L}\p{N}][\p{L}\p{N}\p{M}.'’+#&]*/gu,
  )
  return Array.from(found, ({ 0: signs, index }) => {
    const written = signs.replace(/[.]+$/, '')
    return {
      norm: plain(written),
      start: index,
      end: index + written.length,
      capitals: written === written.toUpperCase() || startsDotted(written),
    }
  })
}

/** The level that the name at `at` gives, and how many words it takes. */
function levelAt(
  words: readonly Word[],
  at: number,
): { readonly level: DegreeLevel; readonly name: string; readonly length: number } | null {
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length--) {
    const name = map(words.slice(at, at + length), (w) => w.norm).join(' ')
    const level = levelNames().get(name)
    if (level && (!ALSO_WORDS.has(name) || words[at]?.capitals)) return { level, name, length }
  }
  return null
}

const RANK: readonly DegreeLevel[] = ['highschool', 'associate', 'bachelor', 'master', 'doctorate']

/**
 * Level and subject of a degree as a CV writes it: "BSc (Hons) Comp Sci", "Master's in Computer Science", "B.Tech, EE", "Diplom Informatik".
 * Of several levels ("BS/MS") the highest counts. Short subjects are written out; others stay as written.
 */
export function degreeOf(text: string): WrittenDegree {
  const words = wordsOf(text.slice(0, 300))
  let level: DegreeLevel | null = null
  let named: string | null = null
  const rest: Word[] = []
  for (let at = 0; at < words.length;) {
    const found = levelAt(words, at)
    if (!found) {
      const word = words[at++]
      if (word) rest.push(word)
      continue
    }
    if (level === null || RANK.indexOf(found.level) > RANK.indexOf(level)) level = found.level
    named ??= NAMED_SUBJECT.get(found.name) ?? null
    at += found.length
  }
  return { level, field: subjectOf(text, rest) ?? named }
}

/** The subject of a text without its degree; short forms written out. */
export function fieldOf(text: string): string | null {
  return subjectOf(text, wordsOf(text.slice(0, 300)))
}

function subjectOf(text: string, rest: readonly Word[]): string | null {
  const stop = rest.findIndex((word) => ENDS.has(word.norm))
  const kept = stop < 0 ? rest : rest.slice(0, stop)
  let from = 0
  let to = kept.length
  while (from < to && isAround(kept[from])) from++
  while (to > from && isAround(kept[to - 1])) to--
  const first = kept[from]
  const last = kept[to - 1]
  if (!first || !last || to <= from) return null
  const short = SUBJECTS.get(map(kept.slice(from, to), (w) => w.norm).join(' '))
  return short ?? text.slice(first.start, last.end).replace(/\s+/g, ' ')
}

const isAround = (word: Word | undefined): boolean =>
  word !== undefined && AROUND.has(word.norm) && !isSubject(word)

const isSubject = (word: Word | undefined): boolean =>
  word !== undefined && word.capitals && SUBJECTS.has(word.norm)
