import { pattern, type Pattern } from '../../matcher/pattern.ts'
import { PatternIndex } from '../../matcher/pattern-index.ts'
import type { Token } from '../../matcher/tokenizer.ts'

export type StudyStatus = 'pursuing' | 'completed' | 'either'

interface Cue {
  readonly says: StudyStatus | null
  readonly pattern: Pattern
}

const cues = (says: Cue['says'], written: readonly string[]): Cue[] =>
  written.map((w) => ({ says, pattern: pattern(w) }))

const HAVE =
  'completed|completing|hold|holds|holding|obtained|obtain|earned|received|possess|possesses|graduated|graduates|recent|recently|finished|completion|have|has|having|attained|graduation|grads'
const STUDY =
  'pursuing|pursue|enrolled|enrollment|enrolling|studying|working_towards|working_toward|working_on|currently|seeking|attending|progress|in_progress|completing|pursuit'

/** Words that say whether a degree must be finished. Those with null only look like it ("completed at least two semesters"). */
const INDEX = new PatternIndex<Cue>([
  ...cues('either', [
    `${STUDY} ..6 or|/|and_or ..3 ${HAVE}`,
    'enrolled|enrolment|enrollment in|,? ,? or ..2 completion|graduation',
    `${HAVE} ..2 or|/|and_or ..3 ${STUDY}`,
    `completed|obtained|earned|hold|have|has|possess|graduated|received|finished ..12 or|/ ..3 pursuing|pursue|enrolled|enrolling|working_towards|working_toward|studying|in_progress|on_track|in_the_process|currently`,
    'or|( ..2 in progress|process',
    'or|( be|are|is|currently|actively? working|studying|pursuing toward|towards|one|the|a',
    'graduate|graduates|graduated ..4 or|( ..3 graduating',
    'graduate|graduates|grad|grads ( or graduating',
    'student|students|undergraduate|undergraduates|undergrad|undergrads or|/|,|and ..2 recent|new|fresh|newly|alumni graduate|graduates|grad|grads|graduated?',
    'graduate|graduates|grad|grads or|/ ..3 current|final|last|penultimate|enrolled|undergraduate? year? student|students',
    'recent|new|fresh graduate|graduates|grad|grads|graduated or|/|and|, ..3 student|students|undergraduate|undergraduates|pursuing|enrolled|current|rising|senior|seniors|upcoming',
    'student|students ..8 or recent|new|recently graduate|graduates|grad|grads|graduated',
    'or nearing completion|graduation',
    'completed or near|nearly|almost completion|completed|complete',
    'recent|recently or upcoming|soon|soon_to_be',
  ]),
  ...cues('pursuing', [
    'pursuing|pursue|pursuit',
    'student|students in|at|of|studying|majoring',
    'enrolled|enrollment|enrolment|enrolling|matriculated|enroll in|at|as|with|into|for',
    'enrolled|enrollment|enrolment|matriculated',
    'working|work|studying|progressing|leading|lead|progress|study toward|towards',
    'working on ..3 degree|bachelor|master|phd',
    'currently|presently|actively|now ..2 studying|completing|attending|in|obtaining|earning|seeking|undertaking',
    'in the process of obtaining|completing|earning|pursuing|getting',
    'seeking|completing|earning ..3 degree',
    'studying',
    'attending',
    "candidate|candidates for ..2 degree|bachelor's|master's|bachelor|master|phd|bs|ms",
    'on track to',
    'degree seeking',
    'rising|penultimate|final|third|second|fourth|3rd|2nd|4th|junior|senior|sophomore year|senior|junior|sophomore|seniors|juniors',
    'year|years of ..1 undergraduate|university|college|study|studies|school',
    'expected|expecting|expect|anticipated|scheduled graduation|to_graduate|to_complete|to_receive|completion|graduate|degree|to_obtain|to_earn',
    'graduating',
    'in progress',
  ]),
  ...cues('completed', [
    'recent|recently|new graduate|graduates|graduated|grad|grads|completed|obtained|earned',
    'graduated|graduate from|with|in',
    'graduates of|with|from',
  ]),
  ...cues(null, [
    'completed|completing|completion ..3 year|years|semester|semesters|credits|hours|coursework|course|courses|sophomore|junior|freshman|units|quarter',
    'pursuing|pursue a|an|your|the? career|careers|passion|goals|interest|opportunities|certification|certifications|new|growth|excellence|additional',
    'working toward|towards ..3 goal|goals|certification|certifications|solutions|solution',
    'studying|study the|how|market|user|users',
    'attending meetings|conferences|events|training|classes_and|standups|to',
  ]),
])

/** What the words `from` to `to` say of the degree they name; null where they say nothing. */
export function statusIn(tokens: readonly Token[], from: number, to: number): StudyStatus | null {
  const found: { readonly says: Cue['says']; readonly from: number; readonly to: number }[] = []
  for (const { entry, match } of INDEX.matches(tokens, from, to))
    found.push({ says: entry.says, from: match.from, to: match.to })
  found.sort((a, b) => a.from - b.from || b.to - a.to)
  const silent = found.filter((f) => f.says === null)
  // "enrolled in A or B and have completed the first year" is no "enrolled or graduated"
  const runsOn = (f: {
    readonly says: Cue['says']
    readonly from: number
    readonly to: number
  }): boolean =>
    f.says === 'either' && silent.some((s) => f.from < s.from && s.from <= f.to && f.to < s.to)
  const said = found
    .filter(
      (f) => f.says !== null && !runsOn(f) && !silent.some((s) => s.from <= f.from && f.to <= s.to),
    )
    .map((f) => f.says)
  if (said.includes('either')) return 'either'
  if (said.includes('pursuing')) return 'pursuing'
  return said.includes('completed') ? 'completed' : null
}
