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
    'ged',
    'g.e.d.',
    'abitur',
    'a levels',
    'secondary education',
    'high_school diploma|degree /|or ged',
    'high_school|secondary_school|hs diploma|degree ( ged )',
  ]),
  ...names('highschool', 'place', ['high_school student|students|senior|seniors|junior|juniors']),
  ...names('associate', 'degree', [
    "associate's|associates|associate|associate_´_s degree|degrees|diploma",
    "associate's|associate of|in science|arts|applied_science|applied_arts|engineering",
    '2|two year|years college|technical? degree|diploma',
    "associate's",
  ]),
  ...names('associate', 'degree', ['aa|as|a.s.|a.a.|a.a.s.|aas', 'associates|associate'], SHORT),
  ...names('associate', 'degree', ['associates|associate', 'a.s.|a.a.|a.a.s.'], LINKED),
  ...names('bachelor', 'degree', [
    "bachelor|bachelor's|bachelors",
    // misspelt, or with what was left of an entity for the apostrophe
    "bachler|bachler's|bachlers|bachlor|bachlor's|bachlors|batchelor|batchelor's|batchelors|bachelorrsquos|bachelorsrsquo degree?",
    "bachelor ´|`|' s|degree?",
    'bachelor s',
    "bachelor|bachelors|bachelor's of science|arts|engineering|technology|business_administration|commerce|laws|fine_arts|applied_science",
    'baccalaureate|baccalaureat',
    'b.s.|b.s|b.sc|b.sc.|b.a.|b.a|bsc|bscs|bsee|bsce|bsme|beng|b.eng|btech|b.tech|b.e.|b.e|bcom|b.com|bba|bca|basc|b.a.sc|b.asc|bmath|b.math|bcs',
    'b tech|sc|eng',
    'b . tech|sc|eng|s|e .?',
    'undergraduate|undergrad|undergraduate_level|honours|honors|first|four_year|4_year|four_years|4_years degree|degrees|diploma|qualification|college_degree|university_degree|bachelor|technical_degree',
    '4|four year|years college|university degree',
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
    'undergraduate|undergrad|undergraduate_level|undergraduate_college|undergraduate_university student|students|candidate|candidates|program|programs|programme|studies|intern|interns|standing|juniors|seniors|coursework',
    'undergraduates|undergrads',
    'undergraduate|undergrad college|university student|students',
    'undergraduate|undergrad junior|sophomore|senior|juniors|seniors',
    "bachelor's|bachelors|bachelor|bs|b.s.|bsc|ba student|students|candidate|candidates",
    "bachelor's|bachelors|bachelor|bs|b.s.|bsc degree? level? student|students|candidate|candidates",
  ]),
  ...names('master', 'degree', [
    "master's|masters",
    'masterrsquos|mastersrsquo degree?',
    'master s|degree|degrees|program|programme|thesis|level_degree',
    "master ´|`|' s|degree?",
    "master|masters|master's of science|arts|engineering|technology|business_administration|research|philosophy|public_policy|applied_science|fine_arts",
    'm.s.|m.s|m.sc|m.sc.|m.a.|m.a|msc|mscs|msee|meng|m.eng|mtech|m.tech|mba|m.b.a.|mphil|m.phil|mca|masc',
    'm tech|sc|eng|phil',
    'm . tech|sc|eng|s .?',
    'laurea magistrale|specialistica',
    'diplom|mastère|máster|magister|bac_+_5|dipl|dipl_.|dipl_._- ing|informatiker?',
    "ingénieur|ingenieur d'état?",
  ]),
  ...names('master', 'degree', ['ms|ma|me|mse|mcs'], SHORT),
  ...names('master', 'degree', ['master'], LINKED),
  ...names('master', 'degree', ['wo_master|wo_msc|hbo_master', 'maîtrise']),
  // the Dutch university track holds both cycles
  ...names('bachelor master doctorate', 'degree', ['wo diploma|opleiding|level|niveau']),
  ...names('bachelor master doctorate', 'degree', ['wo'], SHORT),
  ...names('master', 'place', [
    "master's|masters|master|ms|m.s.|msc|mba degree? level? student|students|candidate|candidates",
  ]),
  ...names('doctorate', 'degree', [
    "phd|phds|phd's|ph.d|ph.d.|ph.d's|ph.d.s|ph.ds|d.phil|dphil|dr_._-_ing|dr_ing|doktor|promotion_in|dottorato|doctorat|doctorado",
    'ph d',
    'ph . d .?',
    'doctorate|doctorates',
    'doctoral|doctorate degree|degrees|program|programme|studies',
    'doctor of philosophy|science|engineering',
  ]),
  ...names('doctorate', 'degree', ['doctoral'], LINKED),
  ...names('doctorate', 'place', [
    "phd|ph.d|ph.d.|phd's|doctoral|doctorate degree? level? student|students|candidate|candidates|researcher_in|intern|interns",
  ]),
  ...names(HIGHER, 'degree', [
    'advanced|graduate|postgraduate|post_graduate|postgrad|grad|graduate_level|higher university|college|technical|academic? degree|degrees|diploma|qualification|qualifications',
    'master|masters level|degree degree|qualification',
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
    'undergraduate|undergrad|undergraduates|undergrads or|and|/|, or? graduate|grad|postgraduate student|students|candidate|candidates|level|school|studies|intern|interns|coursework',
    'undergraduate|undergrad student|students or|and|/ graduate|grad student|students',
  ]),
  ...names('any', 'bare', [
    'degree|degrees',
    'university|college|academic|tertiary|post_secondary|postsecondary|third_level|accredited|uni degree|degrees|diploma|qualification|qualifications|education|background',
    'higher education degree|qualification|diploma',
    'diploma in|from',
    'degree|diploma|degrees or|/ diploma|degree|diplomas',
    'laurea|studium|hochschulstudium|universitätsabschluss|hochschulabschluss|titulación|titulo_universitario',
    'abgeschlossenes studium',
  ]),
  ...names('any', 'place', [
    'college|university|uni|tertiary|degree_seeking|matriculated|enrolled student|students',
    'student|students',
    'enrolled|enrollment|enrolment|matriculated|registered in|at|with ..6 university|college|school|institution|program|programme|bootcamp|course|studies|universities|institute|major',
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
    'enrolled|enrollment|studying|registered|student|students in',
    'major|majors :',
    'major|majors in|include|includes|such_as',
    'academic|college|preferred|desired|target|relevant|eligible major|majors',
    'major|majors',
    'studying|studied',
    'field|fields of study :',
    'course|courses of study :|in',
  ]),
])
