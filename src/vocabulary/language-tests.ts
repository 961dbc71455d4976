import { own } from '../core/own.ts'
import { filter, map } from '../core/lists.ts'
import type { Cefr } from '../core/profile.ts'

/** The result of a test of language, and the levels of the Common European Framework that it may stand for. */
export interface LanguageTest {
  readonly name: string
  /** English name of the language. */
  readonly language: string
  /** Larger is better. */
  readonly grade: number
  readonly low: Cefr
  readonly high: Cefr
  /** As written: "JLPT N2". */
  readonly label: string
}

/** From this grade on, a result stands for `low`, or for `high` at best. */
type Step = readonly [from: number, low: Cefr, high?: Cefr]

interface Test {
  readonly name: string
  readonly language: string
  /** The name, and behind it the grade as its first group. */
  readonly written: RegExp
  readonly steps: readonly Step[]
  /** Turns what is written into a number where larger is better. */
  readonly gradeOf?: (written: string) => number
  /** The result in full, where it is written short. */
  readonly labelOf?: (written: string) => string
}

const BY_LEVEL: readonly Step[] = [
  [1, 'A1'],
  [2, 'A2'],
  [3, 'B1'],
  [4, 'B2'],
  [5, 'C1'],
  [6, 'C2'],
]
const CEFR_GRADES = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2']
const ROMAN: Readonly<Record<string, number>> = { uno: 3, due: 4, tre: 5, quattro: 6 }
const named = (written: string): number =>
  own(ROMAN, written.toLowerCase()) ?? CEFR_GRADES.indexOf(written.toUpperCase()) + 1
const CAMBRIDGE: Readonly<Record<string, number>> = { ket: 2, pet: 3, fce: 4, cae: 5, cpe: 6 }
/** Results of Japanese are written "N2" beside the name of the language. */
const JLPT_STEPS: readonly Step[] = [
  [1, 'A1'],
  [2, 'A2'],
  [3, 'A2', 'B1'],
  [4, 'B1', 'B2'],
  [5, 'B2', 'C1'],
]
const jlptGrade = (written: string): number => 6 - Number(written)
/** Levels of the Brazilian test, by their words. */
const CELPE: Readonly<Record<string, number>> = {
  intermediario: 3,
  'intermediario superior': 4,
  avancado: 5,
  'avancado superior': 6,
}
const plain = (written: string): string =>
  written.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
const level = '\\W{0,3}(?:level |grade |stufe |zertifikat |certificate )?'
/** Tests that carry the level in their name. */
const byName = (name: string, language: string, words: string): Test => ({
  name,
  language,
  written: new RegExp(`\\b(?:${words})${level}\\W{0,2}([ABC][12])\\b`, 'i'),
  steps: BY_LEVEL,
  gradeOf: named,
})

/**
 * JLPT: jlpt.jp, reference levels on reports since December 2025: a pass alone leaves two levels open (N1: B2 under 142 points of 180, else C1).
 * HSK: the test's own claim above, the estimate of the Fachverband Chinesisch below. TOPIK: the usual six for six. IELTS: ielts.org. TOEFL iBT: ETS, the
 * scale of 0 to 120 with its conversion of 2026, and the scale of 1 to 6 that took its place on 2026-01-21. TOEIC Listening and Reading: ETS. PTE Academic,
 * Duolingo, TestDaF, CELI, CILS, ILR, DSH, TCF, Celpe-Bras, Staatsexamen NT2, Cambridge: as their makers say; guides differ on Duolingo and ILR, so that they are bands. Reviewed
 * 2026-11-26; no page was compared for TCF, Celpe-Bras, NT2 and Norskprøven.
 */
const TESTS: readonly Test[] = [
  {
    name: 'JLPT',
    language: 'Japanese',
    written: /\b(?:JLPT\W{0,3}(?:level )?|(?:level )?(?=N[1-5]\W{0,2}JLPT))N?([1-5])\b/i,
    gradeOf: jlptGrade,
    steps: JLPT_STEPS,
  },
  {
    name: 'JLPT',
    language: 'Japanese',
    written:
      /\bN([1-5])\b(?:(?<=\bJapanese\b[^.;\n]{0,30}\bN[1-5])|(?=[^.;\n]{0,20}\bJapanese\b))/i,
    gradeOf: jlptGrade,
    labelOf: (written) => `JLPT N${written}`,
    steps: JLPT_STEPS,
  },
  {
    name: 'HSK',
    language: 'Chinese',
    written: new RegExp(`\\bHSK${level}([1-9])\\b`, 'i'),
    steps: [
      [1, 'A1'],
      [2, 'A1', 'A2'],
      [3, 'A1', 'B1'],
      [4, 'A2', 'B2'],
      [5, 'B1', 'C1'],
      [6, 'B2', 'C2'],
      [7, 'C1', 'C2'],
    ],
  },
  {
    name: 'TOPIK',
    language: 'Korean',
    written: new RegExp(`\\bTOPIK(?: II?)?${level}([1-6])\\b`, 'i'),
    steps: BY_LEVEL,
  },
  {
    name: 'IELTS',
    language: 'English',
    written: /\bIELTS\b[^\d]{0,25}(\d(?:\.\d)?)\b/i,
    steps: [
      [1, 'A1'],
      [3, 'A2'],
      [4, 'B1'],
      [5.5, 'B2'],
      [7, 'C1'],
      [8.5, 'C2'],
    ],
  },
  {
    name: 'TOEFL',
    language: 'English',
    written: /\bTOEFL\b[^\d]{0,25}(\d{2,3})\b/i,
    steps: [
      [0, 'A1'],
      [24, 'A2'],
      [44, 'B1'],
      [72, 'B2'],
      [95, 'C1'],
      [114, 'C2'],
    ],
  },
  {
    name: 'TOEFL since 2026',
    language: 'English',
    written: /\bTOEFL\b[^\d]{0,25}([1-6](?:\.[05])?)(?![\d])/i,
    steps: BY_LEVEL,
  },
  {
    name: 'TOEIC',
    language: 'English',
    written: /\bTOEIC\b[^\d]{0,25}(\d{3})\b/i,
    steps: [
      [120, 'A1'],
      [225, 'A2'],
      [550, 'B1'],
      [785, 'B2'],
      [945, 'C1'],
    ],
  },
  {
    name: 'PTE',
    language: 'English',
    written: /\bPTE\b[^\d]{0,15}(\d{2})\b/,
    steps: [
      [10, 'A1'],
      [30, 'A2'],
      [43, 'B1'],
      [59, 'B2'],
      [76, 'C1'],
      [85, 'C2'],
    ],
  },
  {
    name: 'Duolingo English Test',
    language: 'English',
    written: /\b(?:Duolingo(?: English Test)?|DET)\b[^\d]{0,15}(\d{2,3})\b/,
    steps: [
      [10, 'A1', 'A2'],
      [60, 'A2', 'B1'],
      [90, 'B1', 'B2'],
      [100, 'B2'],
      [120, 'B2', 'C1'],
      [130, 'C1'],
      [145, 'C1', 'C2'],
    ],
  },
  {
    name: 'Cambridge',
    language: 'English',
    written: /\b(?:Cambridge\W{0,2}(?:English\W{0,2})?)?(KET|PET|FCE|CAE|CPE)\b/,
    steps: BY_LEVEL,
    gradeOf: (written) => own(CAMBRIDGE, written.toLowerCase()) ?? 0,
  },
  byName('Cambridge', 'English', 'Cambridge(?: English| certificate)?'),
  byName(
    'Goethe',
    'German',
    'Goethe(?:[- ]Zertifikat|[- ]Institut| certificate)?|telc(?: Deutsch)?|ÖSD',
  ),
  {
    name: 'TestDaF',
    language: 'German',
    written: /\bTestDaF\W{0,3}(?:TDN\W?|level )?([3-5])\b/i,
    steps: [
      [3, 'B2'],
      [4, 'B2', 'C1'],
      [5, 'C1'],
    ],
  },
  {
    name: 'DSH',
    language: 'German',
    written: /\bDSH\W{0,2}([1-3])\b/,
    steps: [
      [1, 'B2'],
      [2, 'C1'],
      [3, 'C2'],
    ],
  },
  byName('DELF/DALF', 'French', 'DELF|DALF|TCF|TEF'),
  {
    name: 'TCF',
    language: 'French',
    written: /\bTCF\b[^\d]{0,15}(\d{3})\b/,
    steps: [
      [100, 'A1'],
      [200, 'A2'],
      [300, 'B1'],
      [400, 'B2'],
      [500, 'C1'],
      [600, 'C2'],
    ],
  },
  {
    name: 'Celpe-Bras',
    language: 'Portuguese',
    written: /\bCelpe\W?Bras\b\W{0,3}((?:intermedi[aá]rio|avan[cç]ado)(?: superior)?)/i,
    steps: BY_LEVEL,
    gradeOf: (written) => CELPE[plain(written)] ?? 0,
  },
  {
    name: 'Staatsexamen NT2',
    language: 'Dutch',
    written: /\bNT2\b\W{0,3}(?:level |programma |programme |program |examen )?(II|I|2|1)\b/,
    steps: [
      [1, 'B1'],
      [2, 'B2'],
    ],
    gradeOf: (written) => (written === 'II' || written === '2' ? 2 : 1),
  },
  byName('Norskprøven', 'Norwegian', 'Norskpr[øo]ven?'),
  byName('DELE', 'Spanish', 'DELE|SIELE'),
  {
    name: 'CELI',
    language: 'Italian',
    written: /\bCELI\W{0,2}([1-5])\b/,
    steps: [
      [1, 'A2'],
      [2, 'B1'],
      [3, 'B2'],
      [4, 'C1'],
      [5, 'C2'],
    ],
  },
  {
    name: 'CILS',
    language: 'Italian',
    written: /\bCILS\W{0,2}(uno|due|tre|quattro|[ABC][12])\b/i,
    steps: BY_LEVEL,
    gradeOf: named,
  },
  byName('PLIDA', 'Italian', 'PLIDA'),
]

/** The tests that a text names, each with its result. */
export function testsIn(text: string): readonly LanguageTest[] {
  const found: LanguageTest[] = []
  for (const { name, language, written, steps, gradeOf = Number, labelOf } of TESTS) {
    const hit = written.exec(text)
    const grade = hit?.[1] === undefined ? 0 : gradeOf(hit[1])
    const step = filter(steps, ([from]) => from <= grade).at(-1)
    if (!hit || !step) continue
    const [, low, high = low] = step
    const label = labelOf ? labelOf(hit[1] ?? '') : hit[0].trim()
    found.push({ name, language, grade, low, high, label })
  }
  return found
}

/** Names that a test may begin with, in lower case: what to look for before the patterns are tried. */
export const TEST_NAMES: ReadonlySet<string> = new Set(
  map(
    'NT2 Celpe Norskprøven Norskprøve Norskproven JLPT HSK TOPIK IELTS TOEFL TOEIC PTE Duolingo DET Cambridge FCE CAE CPE Goethe telc ÖSD TestDaF DSH DELF DALF TCF TEF DELE SIELE CELI CILS PLIDA'.split(
      ' ',
    ),
    (name) => name.toLowerCase(),
  ),
)
