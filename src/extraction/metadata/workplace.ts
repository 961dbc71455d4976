import type { Workplace } from '../../core/choices.ts'
import { NO_REMOTE, NO_REMOTE_CLASSES } from '../../requirements/location/no-remote.ts'
import { alternativesIn } from '../../requirements/location/ways.ts'
import { amount } from '../../matcher/numbers.ts'
import type { PhraseClass } from '../../matcher/pattern.ts'
import { Signs, type SignFound } from './signs.ts'
import type { Sentences } from './sentence-topics.ts'
import type { Written } from './written.ts'
import * as lexicon from './lexicon.ts'
import { alternation, wordSet } from '../../matcher/words.ts'

/** A field that answers whether the work is done from afar: "Remote job: No". */
const ASKED = `${alternation(lexicon.remoteFields)} ${alternation(lexicon.remoteFieldNouns)}? ?|:|-|–`
const REFUSED = `${ASKED} no|none|not_possible|not_available|n`

/** How one works by the words of a label, a title or a part of a header. */
const WORDS = new Signs<Workplace | 'not remote'>([
  ['not remote', ['not|no|non remote', 'nonremote', REFUSED]],
  ['hybrid', ['hybrid|flexible', 'partially|partly remote', 'partial|partially on_site|onsite']],
  ['onsite', ['onsite|onsites|on_site|on_sites|in_office|in_person']],
  ['remote', [alternation(lexicon.remoteWords)]],
])

/** Null where the words do not say how one works, or say several ways ("remote or onsite"). */
export function workplaceSaid({ tokens }: Written): Workplace | null {
  const said = new Set(WORDS.all(tokens).map(({ says }) => says))
  if (said.has('not remote')) return 'onsite'
  if (said.has('hybrid')) return 'hybrid'
  const [only] = said.size === 1 ? said : alternativesIn(tokens, 0, tokens.length)
  return only !== 'not remote' ? (only ?? null) : null
}

/** "Onsite preferred", "ideally hybrid": not the only way there is. */
const PREFERRED =
  /\b(on-?site|in[- ]office|in[- ]person|hybrid) (?:is )?(?:strongly )?(?:preferred|ideal)\b|\b(?:preferably|ideally) (on-?site|in[- ]office|in[- ]person|hybrid)\b/i
/** "Flexible / Remote": who need not come may come. */
const FLEXIBLE =
  /\bflexible\s*(?:\/|,|or|&)\s*remote\b|\bremote\s*(?:\/|,|or|&)\s*flexible\b(?! \w)/i

/** Ways of which any will do in a convenient order: whoever may work partly on site is asked less than whoever must always. */
export const hybridFirst = (ways: readonly Workplace[]): readonly Workplace[] =>
  ways.includes('hybrid') ? ['hybrid', ...ways.filter((w) => w !== 'hybrid')] : ways

/** Ways of working of which a label, a title or a part of a header offers any: "Hybrid (Leeds) or remote". The first stands for all where one is needed; `[]` where it offers one at most. */
export const workplacesOf = ({ tokens, text }: Written): readonly Workplace[] => {
  if (FLEXIBLE.test(text)) return ['hybrid', 'remote']
  const offered = alternativesIn(tokens, 0, tokens.length)
  const [, behind, before] = PREFERRED.exec(text) ?? []
  const preferred = behind ?? before
  if (preferred === undefined || offered.includes('remote')) return hybridFirst(offered)
  const way = preferred.toLowerCase() === 'hybrid' ? 'hybrid' : 'onsite'
  return hybridFirst([...new Set<Workplace>([way, ...offered, 'remote'])])
}

/** In a title these are the work itself, or nothing that one could hold to. */
const WORK = new Signs([
  ['work', ['remote sensing', 'hybrid cloud', 'flexible|virtual|distributed']],
])

/** "Engineer (Remote)", "Hybrid - Seattle, WA"; not "Remote Sensing Engineer". */
export const workplaceOfTitle = (title: Written): Workplace | null =>
  WORK.first(title.tokens) === null ? workplaceSaid(title) : null

/** `word` where none of `others` follows it. */
const without = (word: string, others: string): PhraseClass => {
  const followers = new Set(others.split(' '))
  return {
    starts: ({ norm }) => norm === word,
    words: [word],
    eat: (tokens, at, limit) =>
      at + 1 < limit && followers.has(tokens[at + 1]?.norm ?? '')
        ? null
        : { to: at + 1, value: word },
  }
}

/** Numbers from 1 of which a test holds. */
const amountWhere = (holds: (least: number, most: number) => boolean): PhraseClass => ({
  starts: amount.starts,
  eat(tokens, at, limit) {
    const eaten = amount.eat(tokens, at, limit)
    if (!eaten) return null
    const { min, max } = eaten.value
    return min > 0 && holds(min, max ?? min) ? eaten : null
  },
})

/** Days of a week, but not all of them: "two", "2-3", "three (3)". */
const few = amountWhere((_, most) => most < 5)

/** A share of the time, but not all of it. */
const part = amountWhere((least) => least < 100)

const WEEKDAYS = alternation(lexicon.homeDays)

/** Behind "hybrid" these tell of systems. */
const OF_SYSTEMS = wordSet(lexicon.ofSystems)

const JOB = 'role|position|job|internship|opportunity'
const HERE = 'onsite|on_site|in_office|in_person'
const ON_SITE = 'in_person|on_site|onsite|in_office|office'
const WHOLLY = 'fully|completely|entirely|100_%'

/** Signs of how one works in running text. What is about clouds, teams or customers is none. */
const SENTENCES = new Signs<Workplace>(
  [
    ['hybrid', ['# li? hybrid']],
    ['onsite', ['# li? onsite|on_site']],
    ['remote', ['# li? remote']],
    [
      'onsite',
      [
        REFUSED,
        'no remote',
        "not|isn't a? remote|remotely",
        "not|cannot|unable|can't ..3 consider|offer|support|accept|accommodate ..2 remote|remotely",
        'remote work? is? not',
        'cannot be done|performed? remote|remotely',
        ...NO_REMOTE,
      ],
    ],
    ['hybrid', [`hybrid ’|'|"|”? ,? ${alternation(lexicon.behindHybrid)}`]],
    [
      'hybrid',
      [
        `${alternation(lexicon.mixing)} ..4 ${ON_SITE} ..2 and|with|& ..2 remote|remotely`,
        `${alternation(lexicon.mixing)} ..4 remote|remotely ..2 and|with|& ..2 ${ON_SITE}`,
      ],
    ],
    [
      'hybrid',
      [
        `in|at|into|to the|our|an ..2 office|hq|studio on|every|each? ${WEEKDAYS}`,
        `from_home|at_home|home_office on|every|each ${WEEKDAYS}`,
        `${WEEKDAYS} is|are|can_be|may_be? from_home|at_home|remote|remotely|off_site`,
        `${WEEKDAYS} is|are our|the|fixed? office_days|office_day|onsite_days`,
        `office ${WEEKDAYS}`,
        'once|twice a|per|each|every week in|at|from|on|to the|our ..3 office|offices|hq|site',
        'be|come|work|in|expected ..4 <few> days|day out_of|of five|5',
        '<few> days|day a|per|each|every week together',
        '<few> days|day client_site|customer_site|office|on_site ,|/|; <few> days|day',
        '<part> % in|from|at the|our|an? office|home|person',
        'once|twice a|per|every|each fortnight on_site|onsite|in_the_office',
        'on_site|onsite|in_the_office once|twice a|per|every|each week|fortnight',
      ],
    ],
    ['onsite', ['work|working from office']],
    ['remote', [`${ASKED} yes|y`]],
    ['hybrid', ['is|as|are|be|work|on_a a|an|currently|designed_as? ‘|\'|"|“? <hybrid>']],
    [
      'hybrid',
      [
        '<few> day|days a|per|each|/|every week in|at|from|on the|our|a|an? ..3 office|offices|site|onsite|person|hq',
      ],
    ],
    [
      'hybrid',
      ['in|at|from|to|into the|our|a|an ..3 office|hq for? at_least|a_minimum_of? <few> days'],
    ],
    ['hybrid', ['in_person|on_site|onsite ,|for? at_least|a_minimum_of? <few> days a|per|each|/']],
    [
      'remote',
      [
        `this|the is? a|an? ${JOB}? is|can_be|will_be|may_be? a|an? ${WHOLLY}? remote first|based|only? ${JOB}|work|working|within|in|from|.|,|and|with|(`,
      ],
    ],
    [
      'hybrid',
      [
        `wfh|work_from_home|remote|work_remotely on? ${alternation(lexicon.homeDays)}`,
        '<few> days? in ,|/|+|and|;|& ..1 <few> days? out|remote|remotely|home|wfh|from_home|at_home',
      ],
    ],
    ['remote', [`${WHOLLY} <remote>`]],
    [
      'remote',
      [
        `fully|globally|completely|entirely|100_% distributed ${alternation(lexicon.distributedOnes)}`,
        // "Larkspur (fully distributed)"
        `( ${WHOLLY}|all|globally|fully_and_globally distributed|remote )`,
        '( distributed|remote team|company|workforce )',
        `we're|we_are|team_is|company_is|workforce_is fully|globally|completely|entirely|100_% distributed`,
      ],
    ],
    [
      'onsite',
      [
        `office|in_office first ${alternation(lexicon.officeFirstOnes)}`,
        "we're|we_are|team_is|company_is|role_is an? office|in_office first",
      ],
    ],
    ['remote', [`remote ${JOB}`, 'work 100_%? remotely from anywhere|home', 'remote first']],
    ['onsite', [`this|the ${JOB} is|will_be|requires ..8 ${HERE}`]],
    [
      'onsite',
      [
        'work|working model ..4 onsite|on_site',
        'work|workplace|location type ..4 onsite|on_site',
        'work arrangement ..4 onsite|on_site',
        `fully|100_%|full_time ,? ${HERE}`,
        `onsite|on_site ${alternation(lexicon.onSiteJobs)}`,
      ],
    ],
    ['onsite', ['5|five days a|per week in|on|at']],
  ],
  {
    hybrid: without(
      'hybrid',
      'cloud clouds model models search app apps application applications data database databases system systems architecture architectures environment environments mobile infrastructure',
    ),
    remote: without('remote', 'or and'),
    few,
    part,
    ...NO_REMOTE_CLASSES,
  },
)

/** See `Signs.words`. */
export const workplaceWords = (): readonly string[] => SENTENCES.words

/** Words around "hybrid" in which the thing that is hybrid is named, and before a sign those in which it is made a case. */
const REACH = 8

/** "if this is a remote role", "a hybrid environment of cloud and on-premise databases": a case, or no place of work. */
function isOfSomethingElse(
  { tokens }: Sentences,
  { match: { from, to }, says }: SignFound<Workplace>,
): boolean {
  const before = tokens.slice(Math.max(0, from - REACH), from + 1)
  if (before.some(({ norm }) => norm === 'if' || norm === 'whether')) return true
  return says === 'hybrid' && tokens.slice(to, to + REACH).some(({ norm }) => OF_SYSTEMS.has(norm))
}

export const workplaceIn = (sentences: Sentences): Workplace | null =>
  SENTENCES.all(sentences.tokens, sentences.on('workplace')).find(
    (found) => !isOfSomethingElse(sentences, found),
  )?.says ?? null
