import { alternation } from '../../matcher/words.ts'
import * as lexicon from './lexicon.ts'
import type { DegreeLevel } from '../../core/profile.ts'
import { pattern, type Pattern } from '../../matcher/pattern.ts'
import { PatternIndex } from '../../matcher/pattern-index.ts'

export type Level = DegreeLevel | 'any'

/**
 * What a phrase speaks of. `degree`: a degree by name. `bare`: a degree whose level it does not tell. `place`: somebody who studies, or a place at a
 * university. `major`: the subject that somebody studies.
 */
export type Sort = 'degree' | 'bare' | 'place' | 'major'

export interface DegreeName {
  readonly levels: readonly Level[]
  readonly sort: Sort
  /** Short for a degree only in capitals: `MS`, not `ms`. */
  readonly capitals: boolean
  /** Counts only beside another degree, "degree", or a subject: "MS" alone is a company, "master" alone a verb. */
  readonly linked: boolean
  readonly pattern: Pattern
}

const names = (
  levels: string,
  sort: Sort,
  written: readonly string[],
  how: { readonly capitals?: boolean; readonly linked?: boolean } = {},
): DegreeName[] =>
  written.map((w) => ({
    levels: levels.split(' ') as Level[],
    sort,
    capitals: how.capitals ?? false,
    linked: how.linked ?? false,
    pattern: pattern(w),
  }))

const UP = { capitals: true }
const SHORT = { capitals: true, linked: true }
const LINKED = { linked: true }
const HIGHER = 'master doctorate'

/** Degree words of English adverts, and the German, French, Italian and Spanish ones that stand in adverts of Europe. */
export const DEGREE_WORDS = new PatternIndex<DegreeName>([
  ...names('highschool', 'degree', [
    'high_school|highschool|secondary_school|hs|h.s. diploma|degree|graduate|graduation|education|equivalency',
    'high_school /|or ged',
    'high_school|secondary_school or|/ equivalent',
    'ged',
    'g.e.d.',
    'abitur',
    'a levels',
    'secondary education',
    'high_school diploma|degree /|or ged',
    'high_school|secondary_school|hs diploma|degree ( ged )',
  ]),
  ...names('highschool', 'degree', ['hs'], SHORT),
  ...names('highschool', 'place', ['high_school student|students|senior|seniors|junior|juniors']),
  ...names('associate', 'degree', [
    "associate's|associates|associate|associate_´_s degree|degrees|diploma",
    "associate's|associate of|in science|arts|applied_science|applied_arts|engineering",
    '2|two year|years college|technical? degree|diploma',
    "associate's",
  ]),
  ...names('bachelor', 'degree', [
    'graduation|graduated from an|a|any? accredited|recognized|recognised? 4|four year college|university',
  ]),
  ...names('associate', 'degree', ['aa|as|a.s.|a.a.|a.a.s.|aas', 'associates|associate'], SHORT),
  ...names('associate', 'degree', ['associates|associate', 'a.s.|a.a.|a.a.s.'], LINKED),
  ...names('bachelor', 'degree', [
    "bachelor|bachelor's|bachelors",
    // misspelt, or with what was left of an entity for the apostrophe
    `${alternation(lexicon.misspeltBachelor)} degree?`,
    "bachelor ´|`|' s|degree?",
    'bachelor s',
    `bachelor|bachelors|bachelor's of ${alternation(lexicon.bachelorOf)}`,
    'baccalaureate|baccalaureat',
    alternation(lexicon.bachelorShort),
    'b tech|sc|eng',
    'b . tech|sc|eng|s|e .?',
    `${alternation(lexicon.undergraduateWords)} ${alternation(lexicon.degreeNouns)}`,
    '4|four year|years college|university degree',
    'undergraduate|undergraduate_level education in',
    'laurea triennale',
    'licenciatura|grado|bac_+_3',
    '2 : 1|2',
    'upper|lower second class? degree?',
    'hbo_bachelor|wo_bachelor',
    'hbo diploma|opleiding|level|niveau',
  ]),
  ...names('bachelor', 'degree', ['bs'], UP),
  ...names('bachelor', 'degree', ['be', 'ba', 'hbo'], SHORT),
  ...names('bachelor', 'degree', ['undergraduate|undergrad'], LINKED),
  ...names('bachelor', 'place', [
    `undergraduate|undergrad|undergraduate_level|undergraduate_college|undergraduate_university ${alternation(lexicon.undergraduatePlaces)}`,
    'undergraduates|undergrads',
    'undergraduate|undergrad college|university student|students',
    'undergraduate|undergrad junior|sophomore|senior|juniors|seniors',
    `${alternation(lexicon.bachelorNames)} student|students|candidate|candidates`,
    "bachelor's|bachelors|bachelor|bs|b.s.|bsc degree? level? student|students|candidate|candidates",
  ]),
  ...names('master', 'degree', [
    "master's|masters",
    'masterrsquos|mastersrsquo degree?',
    `master ${alternation(lexicon.behindMaster)}`,
    "master ´|`|' s|degree?",
    `master|masters|master's of ${alternation(lexicon.masterOf)}`,
    alternation(lexicon.masterShort),
    'm tech|sc|eng|phil',
    'm . tech|sc|eng|s .?',
    'laurea magistrale|specialistica',
    `${alternation(lexicon.engineerDiplomas)} ing|informatiker?`,
    "ingénieur|ingenieur d'état?",
  ]),
  ...names('master', 'degree', ['ms|ma|me|mse|mcs'], SHORT),
  ...names('master', 'degree', ['master'], LINKED),
  ...names('master', 'degree', ['wo_master|wo_msc|hbo_master', 'maîtrise']),
  // the Dutch university track holds both cycles
  ...names('bachelor master doctorate', 'degree', ['wo diploma|opleiding|level|niveau']),
  ...names('bachelor master doctorate', 'degree', ['wo'], SHORT),
  ...names('master', 'place', [
    `${alternation(lexicon.masterNames)} degree? level? student|students|candidate|candidates`,
  ]),
  ...names('doctorate', 'degree', [
    alternation(lexicon.doctorateNames),
    'ph d',
    'ph . d .?',
    'doctorate|doctorates',
    'doctoral|doctorate degree|degrees|program|programme|studies',
    `doctor of ${alternation(lexicon.doctorOf)}`,
    alternation(lexicon.professionalDoctorates),
  ]),
  ...names('doctorate', 'degree', ['md|jd|dds|dvm|dnp|edd'], SHORT),
  ...names('doctorate', 'degree', ['doctoral'], LINKED),
  ...names('doctorate', 'place', [
    `phd|ph.d|ph.d.|phd's|doctoral|doctorate degree? level? ${alternation(lexicon.doctorateStudents)}`,
  ]),
  ...names(HIGHER, 'degree', [
    `${alternation(lexicon.postgraduateWords)} university|college|technical|academic? degree|degrees|diploma|qualification|qualifications`,
    'master|masters level|degree degree|qualification',
    'graduate|postgraduate|graduate_level education in',
  ]),
  ...names(HIGHER, 'degree', ['graduate|advanced|postgraduate|grad'], LINKED),
  ...names(HIGHER, 'place', [
    'graduate|grad|postgraduate|post_graduate|graduate_level student|students|standing|coursework',
    'graduate|grad|postgraduate school|studies',
    'graduate|postgraduate program|programs|programme in|at',
    'enrolled|enrollment in|at a|an|the? graduate|postgraduate program|programme',
  ]),
  ...names('bachelor master doctorate', 'degree', [
    'undergraduate|undergrad or|and|/|and_/_or|, or? graduate|advanced|postgraduate|grad degree|degrees|program|programs|level',
  ]),
  ...names('bachelor master doctorate', 'place', [
    `undergraduate|undergrad|undergraduates|undergrads or|and|/|, or? graduate|grad|postgraduate ${alternation(lexicon.studentsOfEither)}`,
    'undergraduate|undergrad student|students or|and|/ graduate|grad student|students',
  ]),
  ...names('any', 'bare', [
    'degree|degrees',
    `${alternation(lexicon.academicWords)} ${alternation(lexicon.degreeOrEducation)}`,
    'higher education degree|qualification|diploma',
    'diploma in|from',
    'degree|diploma|degrees or|/ diploma|degree|diplomas',
    alternation(lexicon.degreesAbroad),
    'abgeschlossenes studium',
  ]),
  ...names('any', 'place', [
    `${alternation(lexicon.beforeStudents)} student|students`,
    'student|students',
    `enrolled|enrollment|enrolment|matriculated|registered in|at|with ..6 ${alternation(lexicon.places)}`,
    'attending|attend a|an|the? accredited? ..3 university|college|school|institution',
    'currently|presently in a|an|the? ..3 degree|university|college|academic|school program|programme?',
    'pursuing a|an|your|their? accredited? university|college|academic program|programme|degree',
    'degree_seeking|degree program|programme|course|track',
    'student status',
    'currently studying',
    'studying towards|toward a|an',
  ]),
  ...names('any', 'major', [
    'majoring|majored in',
    `${alternation(lexicon.yearsOfDegree)} year of|in`,
    'you study',
    'enrolled|enrollment|studying|registered|student|students in',
    'major|majors :',
    'major|majors in|include|includes|such_as',
    `${alternation(lexicon.majorSorts)} major|majors`,
    'major|majors',
    'studying|studied',
    'field|fields of study :',
    'course|courses of study :|in',
  ]),
])
