import * as classes from './lexicon.ts'
import { pattern, type Pattern } from '../matcher/pattern.ts'
import { PatternIndex, phraseIndex } from '../matcher/pattern-index.ts'
import { normAt, type Token } from '../matcher/tokenizer.ts'
import * as lexicon from '../vocabulary/lexicon/sentences.ts'
import { alternation, wordSet } from '../matcher/words.ts'

/** Tokens `from` to before `to`. */
export interface Waived {
  readonly from: number
  readonly to: number
}

/**
 * How far a negation reaches: what follows it up to the next "but" (`part`: up to the next comma), what stands before it in its part of the sentence (`bare`: the same where no verb
 * stands with it and nothing but a reason follows; `taught`: the same where its part of the sentence ends with it), the words of the phrase alone, or all of its clause. `condition`:
 * as `part`, but where who lacks the thing is turned away. `lesson`: as `part`, up to the next condition or the next word about the candidate. `farewell`: as `part`,
 * up to what has taken the place of what was left.
 */
type Reach =
  | 'after'
  | 'part'
  | 'before'
  | 'bare'
  | 'phrase'
  | 'clause'
  | 'condition'
  | 'taught'
  | 'lesson'
  | 'farewell'

interface Negation {
  readonly reach: Reach
  readonly pattern: Pattern
}

const negations = (reach: Reach, written: readonly string[]): Negation[] =>
  written.map((w) => ({ reach, pattern: pattern(w) }))

const NOT = alternation(classes.doNot)
const WE = 'we|this_role|this_position|the_role|the_job|this_job'
const ASK = alternation(classes.asksFor)
const SURELY = 'really|actually|even|generally|necessarily|ever'
/** "haven't", "lack", "have never": what somebody has not. */
const LACK = alternation(classes.lackWords)

/** Who teaches, and where one learns: "we can", "on the job". */
const TEACHERS = "we|we'll|we_will|we_can|we_could|our_team_will|they_will|colleagues_will"
const WHERE = alternation(classes.whereLearned)

/** What begins a sentence about what somebody has not. */
const LACKING = alternation(classes.lacking)

/** What may be of no weight to an employer, as it is said: "a degree or no degree". */
const PAPER = alternation(`${classes.degreeNouns} ${classes.papersOfStudy}`)

/** What is said of something that leaves an employer cold: "A degree is neither here nor there." */
const INDIFFERENT = [
  `doesn't|does_not|don't|do_not|won't|will_not|wouldn't|hardly|never ${SURELY}? ${alternation(classes.moves)} us|me|anybody|anyone|much|here`,
  'leaves|leave us|me cold|unmoved|indifferent',
  `is|are|seems|seem|would_be ..1 ${alternation(classes.worthNothing)}`,
  `counts|count|means|mean|matters|matter for? ${alternation(classes.littleOrNothing)}`,
  'carries|carry|has|have no|little weight|bearing',
  'gets|get|gives|give|earns|earn you? no head_start|headstart|advantage|points|credit',
  'would_be|is|are more than we|you|anybody|this_job|this_role|the_job needs|need|asks_for|ask_for',
  'is|are|would_be the last thing that? we|i ..2 at|for|about|want|need',
  'least of all',
]

/** Words that take a demand back: whoever lacks what they name lacks nothing. */
const INDEX = new PatternIndex<Negation>([
  ...negations('after', [
    `you|candidates|applicants|they ${NOT} ${SURELY}? need|have_to|require|necessarily`,
    `you needn't|need_not ${alternation(classes.notNeeded)}`,
    `${WE} ${NOT} ${SURELY}? ${ASK}`,
    `we're|we_are not ${SURELY}? ${alternation(classes.askingFor)}`,
    `not expected|required|necessary|needed|obliged to ${alternation(classes.notNeeded)}`,
    "you aren't|are_not|won't_be|will_not_be|need_not_be required|obliged|expected|asked|tested to|for|on|about",
    "you're not required|obliged|expected|asked to|for",
    'nobody|no_one is|will_be expected|required to',
    'nobody|no_one has|needs|will_have|will_need to',
    `isn't|is_not|aren't|are_not|won't_be|never necessary|required|needed|essential|mandatory|obligatory|compulsory for|to you|candidates|anyone|anybody? to? ${alternation(classes.notNeeded)}`,
    `nobody|no_one will|would? ${alternation(classes.askingVerbs)} you|about|for|whether|if`,
    'no need|obligation to|for',
    `nor do|does|will|would we|you|this_role|the_role|they ${ASK}`,
    'nor is|are',
    "couldn't|could_not|wouldn't care less whether|if|about",
    "don't|do_not|doesn't|won't care whether|if|about|how",
    "doesn't|does_not|won't|wouldn't matter to_us? if|whether",
    'makes|make no difference to_us|here? if|whether',
    'no matter whether|if',
    'matters|counts little|not|least_of_all whether|if|how',
    "won't|will_not|not|never be? impressed|swayed|moved|blinded|dazzled by",
    'regardless|irrespective of whether',
    `even if|when|though you|you've|you_have ..1 ${LACK}`,
    `even if|when|though you're new to`,
    `${alternation(classes.allRight)} if|when you ..1 ${LACK}`,
    `${alternation(classes.allRight)} if|when you've|you're never|not|new`,
    'you|candidates|applicants may|might|can well? lack|be_new_to|be_missing',
    'can|could|may ..6 without knowing|speaking|holding',
    `doesn't|does_not|never|will_never ${SURELY}? asks|ask|request|requests|requires|expects|demands for? you|candidates|applicants?`,
    `we|they ${NOT} ${SURELY}? ${alternation(classes.ownWork)}`,
    'nobody|no_one|none_of_us ..2 has|have|holds|speaks|knows',
    `${NOT} ${alternation(classes.turningAway)} ..2 for|over|because|if|by`,
    // "nobody is turned away for want of a degree"
    `${NOT}|not|nobody|no_one ..3 ${alternation(classes.turnedAway)} for want|lack of`,
    `${NOT}|not|nobody|no_one ..3 ${alternation(classes.turnedAway)} for lacking|not_having`,
  ]),
  ...negations('part', [
    'with or without',
    'whether or not you|candidates|applicants have|hold|know|speak|own|possess',
    'not necessarily a|an',
    `can|could|may|will ..6 without a|an|any|prior|previous ..3 ${alternation(classes.lackedThings)}`,
  ]),
  // "Don't worry if you've never written Kotlin", "if you don't have a degree, do not hesitate"
  ...negations('condition', [
    `if|when|where you don't|do_not|can't|cannot ..1 ${alternation(classes.lackedVerbs)}`,
    `if|when|where you lack|miss|have_no|have_never|haven't|have_not|never|are_new_to|hold_no|speak_no`,
    `if|when|where you've|you're never|not|no|new|yet to?`,
  ]),
  // "Recent graduates should apply for our full-time roles": who is sent elsewhere is not asked for here
  ...negations('clause', [
    `should|please|must|may|can|could|to|instead ${alternation(classes.sendingVerbs)} ..1 for|to|at|through|via|out? ..6 ${alternation(classes.otherPosts)} ..4 ${alternation(classes.openPosts)}`,
  ]),
  ...negations('before', [
    `is|are|be not ${alternation(classes.neededWords)}`,
    `isn't|aren't ${alternation(classes.neededWords)}`,
    `is|are|be by_no_means|in_no_way|not_at_all|never|no_longer ${alternation(classes.conditions)}`,
    `isn't|aren't|wouldn't_be|won't_be|would_not_be|will_not_be ${SURELY}? ${alternation(classes.conditions)}`,
    `is|are|be not ${SURELY}? ${alternation(classes.conditions)}`,
    `is|are no requirement|condition|prerequisite|precondition|must`,
    `is|are|seems ${alternation(classes.unneededWords)}`,
    'is|are of no|little|scant|minor importance|relevance|consequence|interest|concern',
    ...INDIFFERENT,
    'plays|play no role|part',
    'makes|make no difference',
    `is|are no|not|not_a|not_an ${alternation(classes.obstacles)}`,
    `isn't|aren't something|anything|what that? we ..4 for|on|after|about|require|expect|need|demand`,
    `is|are not something|anything|what that? we ..4 for|on|after|about|require|expect|need|demand`,
    "doesn't|does_not|don't|do_not matter",
    'or not ,|:|–|—',
    // "a Master's may substitute for up to two years of experience" asks neither
    `${alternation(classes.degreeNouns)} ..4 may|can|could|will|might also? be? ${alternation(classes.offsetting)} for|as|toward|towards? ..5 year|years|months ..3 experience|work|practice`,
  ]),
  // "Kotlin we can teach you", "Rust can be learned on the job"
  ...negations('taught', [
    `${TEACHERS} ..1 ${alternation(classes.givesLessons)} ${alternation(classes.pupils)} ${WHERE}?`,
    `you'll|you_will|you_are|you're ..1 ${alternation(classes.takesLessons)} ${WHERE}?`,
    `you can|could|may ..1 ${alternation(classes.takesLessons)} ${WHERE}`,
    `you ${alternation(classes.takesLessons)} ${WHERE}`,
    `can|could|may|will be ..1 ${alternation(classes.taughtWords)} ${WHERE}?`,
    `is|are ..1 ${alternation(classes.taughtWords)} ${WHERE}`,
    `is|are something|a_thing|things|what that? ${TEACHERS}|you|you_can|you_will|you'll ..1 ${alternation(classes.givesLessons)}|learn|pick_up ${alternation(classes.pupils)}? ${WHERE}?`,
    `is|are not_something|not_anything|nothing|no_thing that? you|we|anyone|one ..1 ${alternation(classes.needsOrLooks)}`,
    `is|are ${alternation(classes.doneByOthers)} by ${alternation(classes.otherOnes)} team|department|colleague|group|office|person|people?`,
    `${alternation(classes.otherOnes)} team|department|colleague|group|office|person? ${alternation(classes.othersDo)} it|this|that|those|them`,
  ]),
  ...negations('lesson', [
    `we'll|we_will|we_can|we_could|we ..1 ${alternation(classes.givesLessons)} ${alternation(classes.pupils)} in|on|about|how_to_use|to_use?`,
  ]),
  // "We said goodbye to Perl", "our COBOL is long gone"
  ...negations('farewell', [
    `we|they|we've|we_have|they_have ..1 ${alternation(classes.partedWith)}`,
  ]),
  ...negations('before', [
    `is|are|was|were|has_been|have_been long|now|already|finally|slowly? ${alternation(classes.nowGone)}`,
  ]),
  ...negations('part', [
    `${alternation(classes.others)} ..1 speak|speaks|understand|know|knows no`,
  ]),
  ...negations('bare', [
    `not ${alternation(classes.neededWords)}`,
    `by_no_means|in_no_way|never|no_longer ${alternation(classes.conditions)}`,
    `no ${alternation(classes.bareNo)}`,
    `not a|an ${alternation(classes.bareNo)}`,
    alternation(classes.unneededWords),
  ]),
  // notices of fraud name what nobody is to send
  ...negations('clause', [
    `beware|aware|wary|notice|alert|warning of|about|:|– ..4 ${alternation(classes.fraud)}`,
    `${alternation(classes.fraud)} notice|alert|warning|disclaimer`,
  ]),
  ...negations('phrase', [
    `${PAPER} or no ${PAPER}`,
    `forget|never_mind|skip|spare_yourself|save_yourself about? the|a|an|your|any ${PAPER}`,
    `not for your|their|a|any? ..1 ${PAPER}`,
    `no|zero ..7 ${alternation(classes.unaskedWords)}`,
    'neither ..8 nor ..6 required|necessary|needed|expected|asked|demanded',
    'no previous|prior ..5 is|are? required|necessary|needed|expected|assumed',
    `${LACKING} ..6 is|are no|not ${alternation(classes.obstacles)}`,
    `${LACKING} ..6 isn't|won't_be|is_not|are_not|will_not_be a|an|disqualifying ${alternation(classes.obstacles)}?`,
    `${LACKING} ..8 is|are|will_be ${alternation(classes.allRight)}`,
    `${LACKING} ..6 ${NOT} ${alternation(classes.doesHarm)}`,
  ]),
])

/** What is said behind a question and takes back what it names: "Five years of experience? Not necessary." */
const ANSWERS = phraseIndex([alternation(classes.answersNo)])

/** Whether the words behind a question say that it may be answered with no. */
function isAnswered(tokens: readonly Token[], to: number): boolean {
  if (tokens[to - 1]?.text !== '?') return false
  const end = Math.min(tokens.length, to + ANSWER)
  return (tokens[to]?.newlines ?? 0) === 0 && ANSWERS.matchesAt(tokens, to, end).length > 0
}

/** Words of an answer that takes back, at most. */
const ANSWER = 5

const TURNS = wordSet(lexicon.turns)

/** Words that begin a sentence whose first half gives way to the second: "While you need no Rust, …". */
const YIELDS = wordSet(classes.yields)

/** Words by which what is not required is wished for all the same: "preferred, but is not required". */
const WISHED = wordSet(classes.wished)

/** Where the part of a sentence begins that ends before `at`. */
function partBefore(tokens: readonly Token[], from: number, at: number): number {
  let start = at
  while (
    start > from &&
    !TURNS.has(tokens[start - 1]?.norm ?? '') &&
    tokens[start - 1]?.text !== ','
  )
    start--
  return start
}

const OTHERWISE = wordSet(classes.goesOnOtherwise)

/** ", what counts is …", "as long as": what follows is asked all the same. */
const turnsAway = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.text === ',' && OTHERWISE.has(tokens[at + 1]?.norm ?? '')) ||
  (tokens[at]?.norm === 'as' && tokens[at + 1]?.norm === 'long')

/** The end of what a negation at `to` takes back, in a passage from `from` to `limit`. */
function endOf(tokens: readonly Token[], from: number, to: number, limit: number): number {
  const yields = YIELDS.has(tokens[from]?.norm ?? '')
  let end = to
  while (
    end < limit &&
    !TURNS.has(tokens[end]?.norm ?? '') &&
    !(yields && tokens[end]?.text === ',') &&
    !turnsAway(tokens, end)
  )
    end++
  return end
}

const isWished = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some((t) => WISHED.has(t.norm))

/** Words behind a condition by which whoever does not meet it is turned away: "if you have no degree, please do not apply". */
const TURNED_AWAY = phraseIndex([
  "not|don't|never ..1 apply",
  "not|don't|never|cannot|can't|won't|unable ..3 bother|considered|consider|proceed|shortlisted|accepted|accept|qualify|qualified",
  "not|isn't ..3 for_you|right|suitable|eligible|fit",
  'automatically|be rejected|disqualified|excluded|declined|ineligible',
])

const DASHES = new Set([':', '-', '–', '—'])
const REASONS = wordSet(classes.reasons)

/** "Driving licence not needed, as …", "Kotlin: not needed": no verb, and what follows gives the reason at most. In brackets it weighs what it stands behind. */
function isBare(tokens: readonly Token[], match: Waived, to: number): boolean {
  const next = tokens[match.to]
  const ends = match.to >= to || next?.kind === 'sign' || REASONS.has(next?.norm ?? '')
  return ends && tokens[match.from - 1]?.text !== '('
}

/** The stretch that one negation takes back; null where it only looks like one. */
function stretchOf(
  tokens: readonly Token[],
  reach: Reach,
  match: Waived,
  { from, to }: Waived,
): Waived | null {
  switch (reach) {
    case 'clause':
      return { from, to }
    case 'phrase':
      return match
    case 'after':
      return {
        from: withSubject(tokens, from, match.from),
        to: endOf(tokens, from, match.to, to),
      }
    case 'condition':
      if (TURNED_AWAY.matches(tokens, from, to).length > 0) return null
      return { from: match.from, to: partEnd(tokens, from, match.to, to) }
    case 'part':
      return { from: match.from, to: partEnd(tokens, from, match.to, to) }
    case 'bare':
      return isBare(tokens, match, to) ? whatStandsBefore(tokens, match, from, true) : null
    case 'taught':
      return isEnd(tokens, match.to, to) ? whatStandsBefore(tokens, match, from, false) : null
    case 'lesson':
      return { from: match.from, to: lessonEnd(tokens, from, match.to, to) }
    case 'farewell':
      return { from: match.from, to: farewellEnd(tokens, from, match.to, to) }
    case 'before':
      return whatStandsBefore(tokens, match, from, false)
  }
}

/** Whether a part of a sentence ends at `at`. */
const isEnd = (tokens: readonly Token[], at: number, to: number): boolean =>
  at >= to || tokens[at]?.kind === 'sign' || TURNS.has(normAt(tokens, at))

const ENDS_LESSON = wordSet(classes.endsLesson)

/** Where what is taught ends: "we will teach you Rust if you know Java", "… and you bring Java". */
function lessonEnd(tokens: readonly Token[], from: number, to: number, limit: number): number {
  const end = partEnd(tokens, from, to, limit)
  const stop = tokens.slice(to, end).findIndex(({ norm }) => ENDS_LESSON.has(norm))
  return stop < 0 ? end : to + stop
}

const LEADS_TO_NEW = wordSet(classes.leadsToNew)

/** Where what was left ends: "we moved from Perl to Ruby". */
function farewellEnd(tokens: readonly Token[], from: number, to: number, limit: number): number {
  const end = partEnd(tokens, from, to, limit)
  const stop = tokens.slice(to, end).findIndex(({ norm }) => LEADS_TO_NEW.has(norm))
  return stop < 0 ? end : to + stop
}

/** What stands before a negation in its part of the sentence, which a colon or dash may part from it ("Kotlin: no need"); null where it is wished for all the same. */
function whatStandsBefore(
  tokens: readonly Token[],
  match: Waived,
  from: number,
  mayBeLabelled: boolean,
): Waived | null {
  const isLabelled = mayBeLabelled && DASHES.has(tokens[match.from - 1]?.text ?? '')
  const start = partBefore(tokens, from, isLabelled ? match.from - 1 : match.from)
  const isWeighed =
    isWished(tokens, from, match.from) || isWished(tokens, match.to, match.to + WISHED_BEHIND)
  return isWeighed ? null : { from: start, to: match.to }
}

/** Words of a subject that is taken back with its verb, at most: "Acme Labs will never ask for …". */
const SUBJECT = 3

/** Where a negation begins with its subject, where that alone stands before it. */
function withSubject(tokens: readonly Token[], from: number, verb: number): number {
  const start = partBefore(tokens, from, verb)
  return verb - start <= SUBJECT ? start : verb
}

/** Words behind what is not required in which it may be wished for: "is not required, but a plus". */
const WISHED_BEHIND = 4

/** The end of a part of a sentence: its next comma, or what ends what is taken back. */
function partEnd(tokens: readonly Token[], from: number, to: number, limit: number): number {
  const end = endOf(tokens, from, to, limit)
  const comma = tokens.slice(to, end).findIndex(({ text }) => text === ',')
  return comma < 0 ? end : to + comma
}

/** The stretches between `from` and `to` in which a sentence says that something is not needed ("you do not need a degree, but …"). */
export function waivedIn(tokens: readonly Token[], from: number, to: number): readonly Waived[] {
  if (isAnswered(tokens, to)) return [{ from, to }]
  return INDEX.matches(tokens, from, to).flatMap(
    ({ entry, match }) => stretchOf(tokens, entry.reach, match, { from, to }) ?? [],
  )
}
