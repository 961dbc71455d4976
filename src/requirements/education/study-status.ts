import { alternation } from '../../matcher/words.ts'
import * as lexicon from './lexicon.ts'
import { pattern, type Pattern } from '../../matcher/pattern.ts'
import { PatternIndex } from '../../matcher/pattern-index.ts'
import type { Token } from '../../matcher/tokenizer.ts'
import type { StudyStatus } from './requirement.ts'

interface Cue {
  readonly says: StudyStatus | null
  readonly pattern: Pattern
}

const cues = (says: Cue['says'], written: readonly string[]): Cue[] =>
  written.map((w) => ({ says, pattern: pattern(w) }))

const HAVE = alternation(lexicon.having)
const STUDY = alternation(lexicon.studyingWords)
const DEGREE = alternation(lexicon.degreesBehindFinishing)

/** Words that say whether a degree must be finished. Those with null only look like it ("completed at least two semesters"). */
const INDEX = new PatternIndex<Cue>([
  ...cues('either', [
    `${STUDY} ..6 or|/|and_or ..3 ${HAVE}`,
    'enrolled|enrolment|enrollment in|,? ,? or ..2 completion|graduation',
    `${HAVE} ..2 or|/|and_or ..3 ${STUDY}`,
    `${alternation(lexicon.havingFirst)} ..12 or|/ ..3 ${alternation(lexicon.studyingSecond)}`,
    'or|( ..2 in progress|process',
    'or|( be|are|is|currently|actively? working|studying|pursuing toward|towards|one|the|a',
    'graduate|graduates|graduated ..4 or|( ..3 graduating',
    'graduate|graduates|grad|grads ( or graduating',
    'student|students|undergraduate|undergraduates|undergrad|undergrads or|/|,|and ..2 recent|new|fresh|newly|alumni graduate|graduates|grad|grads|graduated?',
    'graduate|graduates|grad|grads or|/ ..3 current|final|last|penultimate|enrolled|undergraduate? year? student|students',
    `recent|new|fresh graduate|graduates|grad|grads|graduated or|/|and|, ..3 ${alternation(lexicon.studentsBehindOr)}`,
    'student|students ..8 or recent|new|recently graduate|graduates|grad|grads|graduated',
    'or nearing completion|graduation',
    'completed or near|nearly|almost completion|completed|complete',
    'student|students|undergraduate|undergraduates|undergrads ..4 or|/|and ..3 graduated|alumni',
    `${alternation(lexicon.willDo)} ..1 ${alternation(lexicon.finishing)}`,
    `${alternation(lexicon.soonDone)} ..2 ${alternation(lexicon.finishing)}`,
    'on track|course|schedule|target for',
    'predicted|projected|forecast|expecting a|an|at_least|to|grade|grades|:',
    'recent|recently or upcoming|soon|soon_to_be',
  ]),
  ...cues('pursuing', [
    'pursuing|pursue|pursuit',
    'student|students in|at|of|studying|majoring',
    'enrolled|enrollment|enrolment|enrolling|matriculated|enroll in|at|as|with|into|for',
    'enrolled|enrollment|enrolment|matriculated',
    `${alternation(lexicon.working)} toward|towards`,
    'working on ..3 degree|bachelor|master|phd',
    `currently|presently|actively|now ..2 ${alternation(lexicon.studyingNow)}`,
    'in the process of obtaining|completing|earning|pursuing|getting',
    'seeking|completing|earning ..3 degree',
    `completing|finishing ..2 ${DEGREE}`,
    'in the|your|their|his|her last|final year|semester|term|trimester of',
    'studying',
    'attending',
    `candidate|candidates for ..2 ${alternation(lexicon.candidateOf)}`,
    'on track to',
    'degree seeking',
    `${alternation(lexicon.yearsOfStudy)} year|senior|junior|sophomore|seniors|juniors`,
    'year|years of ..1 undergraduate|university|college|study|studies|school',
    `expected|expecting|expect|anticipated|scheduled ${alternation(lexicon.expectedEnds)}`,
    'graduating',
    'in progress',
    // how far one is, and what one does with a degree that is not done
    `${alternation(lexicon.partWay)} through|into|in with? a|an|your|their|the? ..4 ${DEGREE}`,
    `${alternation(lexicon.midst)} of a|an|your|their|the? ..4 ${DEGREE}`,
    `${alternation(lexicon.timesStudied)} into a|an|your|their|the? ..4 ${DEGREE}`,
    `${alternation(lexicon.doing)} a|an|your|their ..4 ${DEGREE}`,
    `not|yet finished|completed|done with? ..4 ${DEGREE}`,
    'is|are|still|already|well|currently under_way|underway|ongoing',
    `ongoing ..3 ${DEGREE}`,
    `${alternation(lexicon.partsOfTime)} of|on ..6 ${DEGREE} ..6 ${alternation(lexicon.stillToCome)}`,
    `${DEGREE} ..6 not|n't|haven't|hasn't|yet ..2 finished|completed|done|over`,
    `on your|the|their way to|towards a|an|your? ..4 ${DEGREE}`,
    `started|begun|began|starting a|an|your ..4 ${DEGREE}`,
    `${DEGREE} ..4 still going_on|running|going|open|ahead`,
    'at college|university|uni|school ,|and|for|doing|to? for|doing|reading|studying|learning',
  ]),
  ...cues('completed', [
    `recent|recently|new ${alternation(lexicon.recentGraduates)}`,
    'graduated|graduate from|with|in',
    'graduates of|with|from',
    'graduation from',
  ]),
  ...cues(null, [
    `completed|completing|completion ..3 ${alternation(lexicon.partsOfStudy)}`,
    `pursuing|pursue a|an|your|the? ${alternation(lexicon.otherPursuits)}`,
    'working toward|towards ..3 goal|goals|certification|certifications|solutions|solution',
    'studying|study the|how|market|user|users',
    `attending ${alternation(lexicon.otherAttended)}`,
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
