import * as classes from './lexicon.ts'
import type { Importance } from '../core/requirement.ts'
import { pattern } from '../matcher/pattern.ts'
import { PatternIndex } from '../matcher/pattern-index.ts'
import { isInRanges, withoutOverlaps } from '../matcher/token-range.ts'
import { normAt, type Token } from '../matcher/tokenizer.ts'
import { alternation, wordSet } from '../matcher/words.ts'
import * as lexicon from '../vocabulary/lexicon/sentences.ts'
import { tailWeight } from './tail-weights.ts'

/**
 * How far a cue reaches: its clause, what follows it, the words just before it, or those words where it is all that is said of them: "Kafka essential,
 * Terraform desirable".
 */
type Reach = 'clause' | 'after' | 'before' | 'verdict'

interface Cue {
  readonly importance: Importance | null
  readonly reach: Reach
  readonly pattern: ReturnType<typeof pattern>
}

const cues = (importance: Importance | null, reach: Reach, written: readonly string[]): Cue[] =>
  written.map((w) => ({ importance, reach, pattern: pattern(w) }))

/** Words that say how much a demand weighs. Those with null are look-alikes, longer than the cue inside them, that say nothing. */
const INDEX = new PatternIndex<Cue>([
  // "a Master's is equally welcome": as good as what stands before it
  ...cues(null, 'clause', [
    'is|are|be|would_be|will_be? equally|just_as|every_bit_as|as_well|no_less welcome|welcomed|good|fine',
  ]),
  ...cues('preferred', 'clause', [
    `is|are|be|would_be|will_be|being|considered|as an|a? ..1 ${alternation(classes.advantages)}`,
    `is|are|be|would_be|will_be ..2 ${alternation(classes.welcomeWords)}`,
    'is|are|be|would_be|will_be ..2 nice|good|great|helpful to have?',
    'but|though|although is|are? not strictly? required|necessary|mandatory|essential',
    'is|are not strictly? required|necessary|mandatory|essential',
    'is|are|be|would_be nice|great|good|perfect ,? but|though|although',
    `but|though|although ${alternation(classes.teachers)} ..4 ${alternation(classes.teaching)} ..1 ${alternation(classes.whatIsTaught)}`,
    'not strictly? required|mandatory',
    'not a must|requirement',
    'highly|strongly|very? desirable|beneficial|advantageous',
    `a|an ${alternation(classes.advantageSizes)}? plus|advantage|asset`,
    'encouraged|invited|welcome to apply',
    'bonus points? if|for',
    'bonus points',
    'extra points|credit',
    `would be ..1 ${alternation(classes.wouldBe)}`,
    'viewed|seen|regarded|considered|looked_upon ..1 favourably|favorably',
    'brownie points',
    "that's awesome|great|nice|cool|lovely|a_bonus if|when",
    'counts|count in your favour|favor',
    'counts|count for you',
    `counts|count as an|a? ${alternation(classes.advantages)}`,
    'is|are|be|will_be rewarded',
    'gets|get|earns|earn you? a|an? stipend|premium|allowance|bonus|supplement',
    "wouldn't|won't|can't|would_not|will_not|cannot|could_not|couldn't hurt",
    'icing|cherry on the|top',
    'a nice|welcome|useful extra|touch|addition',
    'welcome|useful|helpful|handy but no|not a? must|requirement|necessity|condition',
    'is|are no must',
    'would also? help',
    "we'd|we_would merely|also|really|certainly|just? enjoy|welcome|appreciate|applaud|cherish",
    "we'll|we_will gladly|happily? take it|them",
    'only if you happen_to|already',
    'would|will also? set_you_apart|give_you_an_edge',
    'not strictly? essential|necessary|needed',
    'preferred|desired|ideal location|locations|work_location|place_of_work|base :|is|are|would_be',
    'nice to have',
    'good to have',
    'nice to haves',
    'an asset',
    'with a preference for',
    'preference for|given|to|will',
    'with preference',
    'is|are a ..1 preference',
    'we would love|also_love|like',
    "we'd love|like|prefer",
    'ideal|dream candidate|candidates|applicant',
    `an|the|our|your ideal|dream ..4 ${alternation(classes.afterPerson)}`,
    'especially|particularly interested|excited|keen in|about|to_hear',
    'greatly|highly|much|extremely|very valued|valuable|appreciated|regarded',
    "you|you_will|you'll get|earn extra|bonus points",
    'knowledge|experience|familiarity|exposure|background|skills ..6 helps',
  ]),
  ...cues('preferred', 'before', [
    'preferred',
    'desired',
    'desirable',
    'beneficial',
    'helpful',
    'advantageous',
    'a_plus',
    'optional',
    '( bonus )',
    '( plus )',
    '( nice_to_have )',
    '( nice )',
  ]),
  ...cues('preferred', 'verdict', [
    alternation(classes.verdicts.preferred),
    'if|where possible',
    'if|where you already|also|happen_to? have|know|speak|hold it|one|them|any|some',
  ]),
  ...cues('required', 'verdict', [
    alternation(classes.verdicts.required),
    'has|have|needs|need to be in|part_of your|the kit|toolbox|toolkit|repertoire|bag|hands|quiver',
    'is|are what you ..2 in|with|on|by_default?',
  ]),
  ...cues('preferred', 'after', [
    'it|it_also helps|would_help if|when|to',
    'it is|would_be helpful|useful|lovely|good|wonderful|fantastic if|when|to',
    `it's|it_is|it'd_be|it'll_be|it_would_be|it_will_be|that_would_be ..1 ${alternation(classes.wouldBe)} if|when`,
    `it's|it_is|it'd_be|it'll_be|it_would_be|it_will_be|that_would_be a|an ..1 ${alternation(classes.advantages)} if|when`,
    'even better if|when|with',
    'ideally',
    'preferably',
    'especially|particularly',
    `recommended|desired|suggested|helpful|optional|secondary ${alternation(classes.recommendedThings)}? :`,
    'bonus :',
    'plus :',
    'useful|handy :',
    'as a|an bonus|extra|plus',
    // "Python and, as a bonus, Rust": what stands before is not weighed
    `and|plus ,|(? as a|an|one ..1 ${alternation(classes.advantages)}|extra ,?`,
    'and|plus ,|(? if|where possible ,?',
    'and|plus ,|(? for|with extra|bonus credit|points ,?',
    'nice_to_have :',
    'preferred :',
    'desired :',
    'optional :',
    'optionally',
    'preferred experience|skills|knowledge in|with|of|includes?',
  ]),
  ...cues('required', 'before', [
    'required',
    'mandatory',
    `is|are ${alternation(classes.essentialWords)}`,
    'is|are a|an? absolute? must|requirement|prerequisite|necessity',
    'must have|haves',
    '( must )',
    '( essential )',
    '( needed )',
  ]),
  ...cues('required', 'after', [
    'must',
    "you|you'd|you'll|we'd|we will|would? struggle|suffer|drown|flounder here? without",
    "you|we can't|cannot|can_not|won't|couldn't get|go|do|come far|along|by|anywhere? here? without",
    'nothing works|happens|moves here? without',
    "there is|there's no way|getting around|round|past",
    'required :',
    'required to',
    'need to|at',
    'requires',
    'should have|be|possess',
  ]),
  ...cues(null, 'clause', [
    // "apply only if you already …" says who may, and not what would be nice
    `${alternation(classes.applyWords)} ..3 only if you happen_to|already`,
    'plus years|benefits|bonus|equity|commission|size',
    `${alternation(classes.bonusSorts)} bonus`,
    `bonus ${alternation(classes.bonusPlans)}`,
    `preferred ${alternation(classes.preferredThings)}`,
    'we|they|i prefer|preferred to?',
    `${alternation(classes.beforeRequired)} required by|to|for`,
    'as required',
    `required ${alternation(classes.requiredBy)}`,
    'advantage of',
    'assets|asset management|tracking|pricing|classes|class|allocation',
    'must read|see',
    'that|which speaks_for_you|sets_you_apart|makes_you_stand_out',
    'desired outcomes|outcome|results|state',
    'ideal for',
    `especially|particularly|preferably ${alternation(classes.conditionOpens)}`,
    'helpful|beneficial to|for|and|,',
    'advantageous to|for',
    'as|if|when|where|whenever|wherever|is|are|be not? ..1 needed|necessary',
    'not only',
    "we'd love to_have_you|to_hear|to_meet|for_you",
    'we would love to_have_you|to_hear|to_meet|for_you',
  ]),
])

/** A cue where it stands. */
export interface CueHit {
  readonly cue: Pick<Cue, 'importance' | 'reach'>
  readonly from: number
  readonly to: number
}

/** See tail-weights.ts. */
const AT_END: Pick<Cue, 'importance' | 'reach'> = { importance: 'preferred', reach: 'clause' }

/** Cues of a passage, the longest at a place first; look-alikes take the place of the cues inside them. */
export function cuesIn(tokens: readonly Token[], from: number, to: number): CueHit[] {
  const tail = tailWeight(tokens, from, to)
  const found: CueHit[] = tail ? [{ cue: AT_END, ...tail }] : []
  for (const { entry, match } of INDEX.matches(tokens, from, to))
    if (!tail || match.to <= tail.from || match.from >= tail.to)
      found.push({ cue: entry, from: match.from, to: match.to })
  if (found.length === 0) return found
  return withoutOverlaps(found).filter(
    (h) =>
      h.cue.importance !== null &&
      !amongAlternatives(tokens, h) &&
      (h.cue.reach !== 'verdict' || (h.from > from && isFollowedByPause(tokens, h.to, to))),
  )
}

/** Whether a cue is a leaning. */
export const isLeaning = ({ cue }: CueHit): boolean => cue.importance === 'preferred'

/** Whether a cue stands alone in brackets behind what it speaks of: "Kubernetes (nice to have)", but not "Linux and (ideally) Nix". */
export function isBracketed(tokens: readonly Token[], { cue, from, to }: CueHit): boolean {
  const isInside = tokens[from - 1]?.text === '(' && tokens[to]?.text === ')'
  if (isInside && cue.reach === 'after') {
    const next = tokens[to + 1]
    return next === undefined || next.newlines > 0 || isPause(tokens, to + 1)
  }
  return isInside || (tokens[from]?.text === '(' && tokens[to - 1]?.text === ')')
}

const ENDS_OF_CUE = wordSet(lexicon.endsOfCue)
const JOINS_CUES = wordSet(lexicon.joinsCues)

/** Whether the token at `at` is a sign or a word at which the reach of a cue ends. */
export const isPause = (tokens: readonly Token[], at: number): boolean =>
  ENDS_OF_CUE.has(tokens[at]?.text ?? '') || JOINS_CUES.has(normAt(tokens, at))

/** Whether nothing of its sentence follows a cue that ends before `at` but what a pause parts from it. */
export const isFollowedByPause = (tokens: readonly Token[], at: number, end: number): boolean =>
  at >= end || isPause(tokens, at) || CLOSES.has(normAt(tokens, at))

const CLOSES = wordSet(lexicon.closesCue)

/** "Python (preferred) or Java": a leaning among alternatives is no weight of its own. */
const amongAlternatives = (tokens: readonly Token[], { from, to }: CueHit): boolean =>
  tokens[from - 1]?.text === '(' &&
  tokens[to]?.text === ')' &&
  ['or', '/'].includes(tokens[to + 1]?.norm ?? '')

/** Whether a clause from `from` to `to` holds the words from `start` to `end` and says nothing else but how much they weigh. */
export function onlyWeighs(
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
  start: number,
  end: number,
): boolean {
  const cues = cuesIn(tokens, from, to)
  if (cues.length === 0) return false
  for (let at = from; at < to; at++) {
    const isNamed = start <= at && at < end
    const isCue = isInRanges(cues, at)
    if (!isNamed && !isCue && !ACCOMPANIES.has(normAt(tokens, at)) && tokens[at]?.kind !== 'sign')
      return false
  }
  return true
}

const ACCOMPANIES = wordSet(lexicon.accompaniesName)
