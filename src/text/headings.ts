import { filter, flatMap, map } from '../core/lists.ts'
import { codeAt } from './chars.ts'
import type { LineRole } from '../core/posting.ts'
import type { Importance } from '../core/requirement.ts'
import { pattern, PatternIndex, type Pattern, type PhraseClass } from './pattern.ts'
import type { Segment } from './segments.ts'
import type { Token } from './tokens.ts'
import { wordSet } from './words.ts'

/** What stands under a heading. `importance` is that of its demands where their own words do not say. */
export interface Section {
  readonly role: Exclude<LineRole, 'heading' | 'unread' | 'blank'>
  readonly importance: Importance
  /** What the job teaches: "knowledge of Go" is given here, not asked. */
  readonly taught?: true
}

const required: Section = { role: 'requirement', importance: 'required' }
const preferred: Section = { role: 'requirement', importance: 'preferred' }
const taught: Section = { role: 'responsibility', importance: 'required', taught: true }
const section = (role: Section['role']): Section => ({ role, importance: 'required' })

/**
 * Phrases that are a heading wherever they stand in heading dress or glued into a text, by what they open. The first that fits counts, so the narrow
 * ones stand first.
 */
const PHRASES: readonly (readonly [Section, readonly string[]])[] = [
  [
    preferred,
    [
      'preferred|desired|desirable|additional|optional|bonus|advantageous|recommended|ideal qualifications|requirements|skills|experience|skill|qualification|attributes|knowledge|education|criteria|background|competencies <scope>?',
      'preferred|desired|bonus|additional|ideal <adjective>? <adjective>? qualifications|requirements|skills|experience|attributes',
      'preferred|desired skills|experience|education|qualifications and|&|/|or skills|experience|education|qualifications|certifications',
      'nice to haves|have',
      'nice to have|haves skills|qualifications|experience|requirements',
      'good|great to have|haves <qualification>?',
      'it_would_be|it_is|it_s|would_be|would_be_a nice|great|good|bonus|plus if you|to have|have?',
      'bonus points|skills|qualifications|if|point for|if?',
      'bonus points for?|if? you? have?',
      'bonus|plus|pluses|plusses|preferred|desired|desirable|optional|advantages',
      'major|big|huge|extra|strong|definite pluses|plus|plusses',
      'plus points|if for?|you?',
      'what|skills|things will|would|might|could make|set you stand_out|apart',
      'what|things will|would|that? makes|make|set|sets you stand_out|apart|shine',
      'ways to stand_out from_the_crowd?',
      'extra credit|points for|if?',
      'even better if|if_you? have?',
      'brownie points for|if?',
      'we_d|we_would|would_be love|nice it? if you also? have?',
      'not required|essential but|though nice|preferred|helpful|desirable',
      'icing on the cake',
    ],
  ],
  [
    required,
    [
      'minimum|basic|required|essential|mandatory|key|core|must_have|general|main|critical|other|job|position|role|technical|professional|special <adjective>? qualifications|requirements|skills|qualification|criteria|competencies|experience <scope>?',
      'minimum|basic|required|job|technical|key|core|essential <adjective>? qualifications|requirements|skills|experience|knowledge and|&|/ qualifications|requirements|skills|experience|abilities|expertise|competencies|education',
      'qualifications|requirements|qualification <scope>?',
      'your|our|the|role|intern|internship|candidate|applicant|hiring|eligibility|educational|education|academic qualifications|requirements|requirement|criteria|eligibility|background <scope>?',
      'qualifications|requirements|skills|experience|education|knowledge|expertise and|&|/|, qualifications|requirements|skills|experience|education|knowledge|abilities|training|eligibility|competencies|background|expertise',
      'skills|knowledge|education|experience , skills|abilities|experience|knowledge , and|&? abilities|experience|knowledge|skills|qualifications',
      'skills|experience|qualifications you_ll|you_will|you|we|required need|needed|have|bring|value|for_this_role|require?',
      'skills|qualifications|experience needed|required|requirements <scope>?',
      'what you|we <contraction>? need|bring|have|looking_for|are_looking_for|expect|require|will_need|will_bring|should_have|should_bring|must_have|offer_us to? <tail>?',
      "what you'll|we're|you'd|we'd need|bring|looking_for|like|love|have|expect to? <tail>?",
      'what are|is we|it looking|searching|it for|take|takes <tail>?',
      'what it_takes <tail>?',
      'you',
      'who|what you are|should_be|we_are_looking_for|we_look_for|we_need|we_want',
      "who you're|we're looking_for|seeking|searching_for?",
      'who will|would|should love|be? this|good? role|fit?',
      "you'll|you|you_will need|bring|have|are|should_have|must_have|need_to_have|might_be_a_good_fit|may_be_a_good_fit|will_have|will_bring|will_need|possess <tail>?",
      "you're|you|you_are|you_might|you_may|you_will|you_ll|you'd|you'll are|may|might|will|could|be|thrive|a|an? be? a? good|great|strong|perfect|right? fit|match|thrive|candidate|in? this? role? for? us? if you?",
      'you|you_might|you_may|might|may thrive in this role if you?',
      'about you|yourself|your_skills|the_candidate',
      'about you',
      'must haves|have',
      'must have|haves skills|qualifications|requirements|experience',
      'your|the|ideal|candidate|our|person profile|specification|background|skills|skill_set|skillset|expertise|experience|strengths|toolkit|superpowers <tail>?',
      'ideal|the|our|successful|right candidate|applicant|profile|person|intern will? has|have|is|should|must|are?',
      'the|our ideal|successful|right|perfect candidate|applicant|person|intern will? has|have|is|should|must|are?',
      "we're|we|we_are|who_we|who_we_are|who_we're looking|seeking for|someone|people|who|candidates? <tail>?",
      'to be|succeed successful? in this role|position you? will|should|need? have|to?',
      'to_be|in_order_to_be considered|eligible|successful for? this? role|position|internship? you? must|will|need|should? have|be?',
      'is this you|role_for_you',
      'competencies|prerequisites|skillset|must-haves|requisites|eligibility',
      'skills|experience|education|expertise|profile|knowledge',
      'person specification',
      'experience required',
      'technical|tech|hard|soft|functional|computer|programming skills|expertise|competencies|knowledge|requirements',
      "here's|here_is what we|you <contraction>? looking_for|look_for|need",
      'physical|language|travel|work|working requirements|demands',
      'educational|education requirements|qualifications|background',
      'work|professional experience',
      'the|you must|should have',
    ],
  ],
  [
    taught,
    [
      "what you'll|you|you_will|you'd|will_you|will_i|interns_will|the_intern|an_intern|students_will be? learn|learning|gain|take_away <tail>?",
      "skills|experience|knowledge you|you'll|you_will|interns_will be? learn|learning|gain|gaining|develop|developing|acquire|build",
      "things you'll|you_will learn|gain",
      'learning objectives|outcomes|opportunities|goals',
    ],
  ],
  [
    section('responsibility'),
    [
      'job|key|main|core|primary|your|role|essential|general|principal|major <adjective>? responsibilities|duties|accountabilities|functions|tasks|objectives|activities <scope>?',
      'responsibilities|duties|accountabilities|deliverables|objectives <scope>?',
      'responsibilities|duties and|&|/ duties|responsibilities|tasks|expectations|accountabilities',
      'job|position|role|key|your|the roles|role|duties|tasks and|&|/ responsibilities',
      'roles|role and|&|/ your? responsibilities',
      "what you'll|you|you_will|you'd|will_you|will_i|we'll|the_intern be? doing|do|work_on|accomplish|own|build|drive|contribute|help <tail>?",
      "what you're|you_are|i'll going_to|doing|do do?",
      'what will|would|do you|i|an_intern be? doing|do|work_on <tail>?',
      "how you'll|you|you_will|will_you? contribute|make|spend|help|add|impact|work <tail>?",
      "in this role|position|internship|job , you|you'll|your will|be|may|responsibilities?",
      "you|you'll will|get|be|work responsible|be|to for|on|responsible?",
      "as an|a <tail> you'll|you will?",
      'a day|typical in_the_life|day',
      'day to day|days',
      'your day|role|mission|job|impact|tasks|work|challenge|contribution|opportunity to? day?',
      'the role|job|work|challenge|opportunity|position|internship|mission|project|projects',
      'about|the role|job|position|internship|opportunity|project|challenge <tail>?',
      'about the|this|your role|job|position|internship|opportunity|project|program|work <tail>?',
      'job|role|position|internship|project description|summary|overview|purpose|profile|scope|details|brief|objective',
      'description|summary|overview|duties|tasks|objective',
      'position|opportunity|role',
      'scope of work|role|responsibilities',
      'key tasks|deliverables|areas|activities|projects|outcomes',
      'what is the role|job <tail>?',
      'projects you|interns will|may|might <tail>?',
      'your role|responsibilities and your? responsibilities|role?',
    ],
  ],
  [
    section('benefits'),
    [
      'what we|you <contraction>? offer|provide|get|gain|give|can_offer|will_get|can_expect|will_receive you? <tail>?',
      "what you'll|we're|we'll get|receive|gain|offering|offer <tail>?",
      "what's in it for you",
      'what is in it for you',
      "what's on offer",
      'why you|join|us|work|this|choose|apply|<name> <tail>?',
      "why you'll|we're love|great <tail>?",
      'our|your|the|employee|company|additional|key|core|some|other benefits|perks|offer|compensation|package|rewards <tail>?',
      'benefits|perks|compensation|salary|remuneration|pay and|&|/|,|range? benefits|perks|compensation|range|pay|salary|rewards|equity|transparency? <scope>?',
      'benefits|perks|rewards|offer|compensation|salary|remuneration|positives',
      'we offer|provide|offer_you',
      'pay|salary|compensation|wage range|rate|details|information|transparency|scale',
      'base|annual|expected|hourly|estimated salary|pay|compensation|rate range?',
      'total rewards|compensation',
      'intern life <tail>?',
      'life at <tail>?',
      'perks of <tail>',
      'health <tail>? wellbeing',
      'personal & professional development',
    ],
  ],
  [
    section('legal'),
    [
      'equal|eeo|eoe employment|opportunity|statement opportunity|employer|statement? <tail>?',
      'diversity|inclusion|dei ,|&|and|equity|inclusion <tail>?',
      'diversity|accessibility|accommodations|disclaimer|disclaimers|disclosures|notice',
      'reasonable|disability|disclaimer|our|your accommodation|accommodations|privacy|commitment <tail>?',
      'our commitment to <tail>?',
      'privacy|legal|e-verify|applicant|recruitment|agency|fraud policy|notice|statement|alert|privacy|fraud|disclaimer <tail>?',
      'background check|checks|screening',
      'notice to <tail>',
      'affirmative action <tail>?',
    ],
  ],
  [
    section('application'),
    [
      'how to apply <tail>?',
      'application|interview|hiring|selection|recruitment process|instructions|deadline|procedure|timeline|steps',
      'to apply <tail>?',
      'apply now|here|today|online?',
      'next steps',
      'interested|ready to_apply?',
      'contact|contacts us|information|person?',
      'what to expect <tail>?',
      'the hiring|interview|application process',
      'our interview|hiring|recruitment process',
      'questions',
    ],
  ],
  [
    section('about'),
    [
      'about us|the_company|the_team|our_team|our_company|our_client|this_team|our_culture|the_organization|the_department|<name> <tail>?',
      'more about us|<name> <tail>?',
      'about <name> <name>? <name>? <name>?',
      'who we|are are|we',
      'who are we <tail>?',
      'our|the company|team|mission|story|values|culture|vision|client|product|products|stack|tech_stack|technology|people|technologies|process|approach <tail>?',
      'company|team|department|organization|business overview|description|summary|background|profile|culture|introduction|info|information|bio',
      'the|our|tech|technology|technical stack|environment <tail>?',
      'technologies|tools|technology we use',
      'how we work|hire|operate',
      'why|what we|do exist|do|are|are_building',
      'what we do|are|build|<contraction>',
      'meet the|your team',
      'experience|seniority level',
      'location|locations|industry|department|reports_to|reporting|team|schedule|hours|job_type|employment_type|workplace|work_location|travel|duration|start_date|salary_range|tags|category',
      'reasons not|to to|not? apply <tail>?',
      'disclaimer',
      'logistics',
      'learn more <tail>?',
      'additional|other information|info|details|notes|comments',
    ],
  ],
]

/** Headings of adverts in other languages of Europe, so that names of skills are read there too; sentences are read in English only. */
const ABROAD: readonly (readonly [Section, readonly string[]])[] = [
  [
    preferred,
    [
      'titolo preferenziale',
      'costituisce titolo preferenziale',
      'wünschenswert',
      'von vorteil',
      'nice to have',
      'deseable',
      'se valora|valorará|valorara',
      'atouts',
      'les plus',
      'desejável',
      'diferenciais',
      'een pré',
      'mile widziane',
    ],
  ],
  [
    required,
    [
      'requisiti <tail>?',
      'competenze <tail>?',
      'cosa cerchiamo',
      'chi cerchiamo',
      'il tuo profilo',
      'anforderungen <tail>?',
      'dein|ihr profil <tail>?',
      'das bringst|bringen du|sie mit',
      'was|das du|sie mitbringst|mitbringen',
      'qualifikationen',
      'voraussetzungen',
      'profil <tail>?',
      'requisitos <tail>?',
      'perfil <tail>?',
      'qué buscamos',
      'lo que buscamos',
      'profil recherché',
      'votre|ton profil <tail>?',
      'compétences <tail>?',
      'requisitos <tail>?',
      'o que buscamos',
      'functie_eisen',
      'wat vragen wij',
      'jouw profiel',
      'wymagania <tail>?',
      'vereisten',
      'soft skills',
    ],
  ],
  [
    section('responsibility'),
    [
      'attività <tail>?',
      'responsabilità <tail>?',
      'cosa farai',
      'aufgaben <tail>?',
      'deine|ihre aufgaben <tail>?',
      'funciones <tail>?',
      'responsabilidades <tail>?',
      'missions <tail>?',
      'vos|tes missions <tail>?',
      'atividades',
      'wat ga je doen',
      'obowiązki',
    ],
  ],
  [
    section('benefits'),
    [
      'cosa offriamo',
      'offriamo',
      'perchè|perché <tail>?',
      'wir bieten <tail>?',
      'das bieten|erwartet wir|dich <tail>?',
      'qué ofrecemos',
      'ofrecemos',
      'nous offrons',
      'ce que nous offrons',
      'avantages',
      'o que oferecemos',
      'benefícios',
      'wij bieden',
      'oferujemy',
    ],
  ],
  [
    section('about'),
    [
      'chi siamo',
      'su di noi',
      'über uns',
      'wer wir sind',
      'sobre nosotros',
      'quiénes somos',
      'à propos <tail>?',
      'qui sommes nous',
      'sobre nós',
      'over ons',
      'o nas',
    ],
  ],
]

const isCapital = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'number' ||
    (token.kind === 'word' && codeAt(token.text, 0) !== codeAt(token.norm, 0)))
const one = (accepts: (token: Token) => boolean, atMost: number): PhraseClass<null> => ({
  starts: accepts,
  eat(tokens, at, limit) {
    let to = at
    while (to < limit && to - at < atMost && tokens[to] && accepts(tokens[to] as Token)) to++
    return to > at ? { to, value: null } : null
  },
})

const SCOPE = wordSet(
  'for this the our role position job internship all interns intern candidates applicants include includes needed required desired experience skills of qualifications a an to be considered successful candidate level levels and at as in',
)
const ADJECTIVE = wordSet(
  'technical professional educational academic job skill skills role position additional basic minimum soft key specific core general work internship qualification qualifications experience',
)

const CLASSES = {
  scope: one((t) => SCOPE.has(t.norm), 6),
  adjective: one((t) => ADJECTIVE.has(t.norm), 1),
  qualification: one(
    (t) => ['skills', 'qualifications', 'experience', 'requirements'].includes(t.norm),
    1,
  ),
  contraction: one((t) => ["'re", 'are', 'will', "'ll", "'d", 'would', 'can'].includes(t.norm), 1),
  name: one((t) => t.kind !== 'sign' && isCapital(t), 1),
  tail: one((t) => t.kind !== 'sign' || ["'", '’', '&', '/'].includes(t.text), 5),
}

interface HeadingPhrase {
  readonly section: Section
  readonly pattern: Pattern
  /** The phrase as it stands inside a sentence, where it has no end of its own and its open tail is left to the sentence; null where it is no heading there. Made when first met. */
  inside?: Pattern | null
  readonly abroad: boolean
}

const phrases = (
  list: readonly (readonly [Section, readonly string[]])[],
  abroad: boolean,
): HeadingPhrase[] =>
  flatMap(list, ([section, written]) =>
    map(written, (w) => ({ section, pattern: pattern(w, CLASSES), abroad })),
  )

/** The first in the list that fits a line whole counts. */
const index = new PatternIndex<HeadingPhrase>([
  ...phrases(PHRASES, false),
  ...phrases(ABROAD, true),
])

const insideOf = (phrase: HeadingPhrase): Pattern | null =>
  (phrase.inside ??= phrase.abroad
    ? null
    : pattern(phrase.pattern.written.replace(/ <tail>\??/g, ''), CLASSES))

/** Words that tell what a line in heading dress is about, where no phrase fits it whole. The first in this list that occurs counts. */
const KEYWORDS: readonly (readonly [Section, readonly string[]])[] = [
  [
    preferred,
    [
      'preferred|bonus|desired|desirable|pluses|advantageous|optional',
      'nice to have|haves',
      'good to have',
      'stand out',
      'set you apart',
    ],
  ],
  [
    section('legal'),
    [
      'equal opportunity',
      'eeo|accommodation|accommodations|privacy|disclaimer|nondiscrimination',
      'affirmative action',
      'non discrimination',
    ],
  ],
  [
    section('benefits'),
    [
      'benefit|benefits|perks|compensation|salary|rewards',
      'we offer',
      "what you'll get",
      'in it for you',
      'pay range',
      'can|they|we|to offer',
    ],
  ],
  [
    section('responsibility'),
    [
      'responsibility|responsibilities|duties|accountabilities',
      'you will do',
      "you'll do",
      'you will be doing',
      'day to day',
    ],
  ],
  [
    required,
    [
      'qualification|qualifications|requirement|requirements|skill|skills|prerequisites|competency|competencies|eligibility',
      'must have|haves',
      'you have|bring',
      "you'll need",
      'you need',
      'looking for',
      'who you are',
      'ideal candidate',
    ],
  ],
  [section('application'), ['how to apply', 'application|interview|hiring process', 'next steps']],
  [
    section('about'),
    ['about|company', 'who we are', 'our mission|values|team|culture|story', 'why join'],
  ],
]
const keywords = new PatternIndex(
  flatMap(KEYWORDS, ([section, list], rank) =>
    map(list, (written) => ({ section, rank, pattern: pattern(written) })),
  ),
)

function keywordIn(tokens: readonly Token[], from: number, to: number): Section | undefined {
  let best: { readonly section: Section; readonly rank: number } | undefined
  for (const { entry, match } of keywords.matches(tokens, from, to))
    if ((!best || entry.rank < best.rank) && !tokens[match.to]?.hyphen) best = entry
  return best?.section
}

/** Tokens of `s` without the signs around it (`**Requirements:**`). */
function bare(tokens: readonly Token[], s: Segment): readonly [number, number] {
  let { from, to } = s
  while (from < to && tokens[from]?.kind === 'sign' && tokens[from]?.text !== '(') from++
  while (to > from && tokens[to - 1]?.kind === 'sign' && tokens[to - 1]?.text !== ')') to--
  return [from, to]
}

/** How many words a heading has at most; more is a sentence. */
const LONGEST = 10

/** The section that `s` opens, where it is a heading; `undefined` where it is none, null where it is one whose words say nothing known. */
export function headingOf(tokens: readonly Token[], s: Segment): Section | null | undefined {
  const [from, to] = bare(tokens, s)
  const words = to - from
  if (words < 1 || words > LONGEST + 4) return undefined
  const last = tokens[s.to - 1]?.text ?? ''
  const whole = s.opensLine && s.closesLine
  const colon = last === ':' || (last === '*' && tokens.slice(to, s.to).some((t) => t.text === ':'))
  const marked =
    s.heading ||
    colon ||
    (tokens[s.from]?.text === '#' && words <= LONGEST) ||
    (tokens[s.from]?.text === '*' && tokens[s.from + 1]?.text === '*' && last === '*')
  if (!whole && !colon) return undefined
  if (last === '.' || last === ',' || last === ';') return undefined
  for (const start of startsOf(tokens, from, to)) {
    if (!isCapital(tokens[from]) && !marked) break
    if (
      !marked &&
      OPENS_SENTENCE.has(tokens[start]?.norm ?? '') &&
      (s.bullet || tells(tokens, start, to))
    )
      continue
    const whole = index.matchesAt(tokens, start, to).find(({ match }) => match.to === to)
    if (whole) return whole.entry.section
  }
  if (words > LONGEST) return undefined
  const text = tokens.slice(from, to)
  const capitals = filter(text, (t) => t.kind === 'word' && isCapital(t)).length
  const shouted =
    text.every((t) => t.kind !== 'word' || t.text === t.text.toUpperCase()) &&
    text.some((t) => t.text.length > 3)
  const titled =
    capitals >=
    Math.max(2, Math.ceil(filter(text, (t) => t.kind === 'word' && t.text.length > 3).length * 0.8))
  const dressed = marked || shouted || (titled && !s.bullet)
  if (!dressed) return undefined
  const keyword = keywordIn(tokens, from, to)
  if (keyword && (marked || shouted || words <= 6)) return keyword
  return (marked || (shouted && words > 1)) && !s.bullet ? null : undefined
}

/** A bullet that begins so is a sentence about the candidate or the job, unless a colon makes it a heading. */
const OPENS_SENTENCE = new Set([
  'you',
  "you're",
  "you'll",
  "you've",
  'we',
  'the',
  'our',
  'certifications',
  'skills',
  'experience',
])

const VERBS = new Set([
  'is',
  'are',
  'was',
  'has',
  'have',
  'starts',
  'begins',
  'requires',
  'offers',
  'runs',
  'will',
  'can',
  'must',
  'include',
  'includes',
  'pays',
  'reports',
])
const ASKS_OF_YOU = new Set([
  'you',
  "you'll",
  "you've",
  "you're",
  'to',
  'who',
  'what',
  'we',
  'will',
  'have',
  'are',
  'do',
  'need',
  'bring',
  'be',
  'doing',
  'looking',
  'for',
  'might',
  'may',
  'a',
  'good',
  'great',
  'fit',
  'if',
  'role',
  'this',
  'in',
  'the',
  'offer',
  'love',
])

/** Whether a short line is a sentence: "The role is on site". "You have" and "Who we are" are headings all the same. */
const tells = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from + 1, to).some((t) => VERBS.has(t.norm)) &&
  tokens
    .slice(from, to)
    .some((t) => t.kind === 'word' && !ASKS_OF_YOU.has(t.norm) && !VERBS.has(t.norm)) &&
  to - from > 3

/** Where the telling part of a heading may begin: at its first word, behind "So," or "And", behind a dash or a bar. */
function startsOf(tokens: readonly Token[], from: number, to: number): number[] {
  const starts = [from]
  if (['so', 'and', 'now'].includes(tokens[from]?.norm ?? ''))
    starts.push(from + (tokens[from + 1]?.text === ',' ? 2 : 1))
  for (let at = from + 1; at < to - 1; at++)
    if (['–', '—', '-', '|'].includes(tokens[at]?.text ?? '')) starts.push(at + 1)
  return starts
}

/**
 * Where a heading is glued into the text of `s`, without a line of its own: token indexes `from` and `to` of its words. A heading at the start of a
 * segment needs a colon or a capital behind it; one inside a sentence must be two words in title case as well.
 */
export function inlineHeading(
  tokens: readonly Token[],
  s: Segment,
): { readonly from: number; readonly to: number; readonly section: Section } | null {
  let best: { from: number; to: number; section: Section } | null = null
  for (let at = s.from; at < s.to && !best; at++)
    if (isCapital(tokens[at])) best = headingAt(tokens, s, at)
  return best
}

/** The longest heading that begins at token `at`, where its dress and what stands around it make it one. */
function headingAt(
  tokens: readonly Token[],
  s: Segment,
  at: number,
): { from: number; to: number; section: Section } | null {
  let best: { from: number; to: number; section: Section } | null = null
  for (const { entry, match } of index.matchesAt(tokens, at, s.to, insideOf)) {
    if ((best && match.to <= best.to) || match.to - match.from > 7) continue
    const after = tokens[match.to]
    const inside = tokens.slice(match.from, match.to)
    const titled = inside.every((t) => t.kind === 'sign' || isCapital(t) || SMALL.has(t.norm))
    const colon = after?.text === ':' && match.to < s.to
    const opens = match.from === s.from
    if (match.to >= s.to) continue
    if (
      opens
        ? !(
            colon ||
            (titled &&
              isCapital(after) &&
              !after?.hyphen &&
              (match.to - match.from > 1 || after?.glued === true))
          )
        : !(
            titled &&
            match.to - match.from > 1 &&
            (colon ||
              isCapital(after) ||
              tokens[restOfTitle(tokens, match.to, s.to)]?.text === ':') &&
            !FOLLOWS.has(tokens[match.from - 1]?.norm ?? '')
          )
    )
      continue
    best = { from: match.from, to: restOfTitle(tokens, match.to, s.to), section: entry.section }
  }
  return best
}

/** "What You Will Learn/Gain": words that a stroke or "and" joins to a heading are of it. */
function restOfTitle(tokens: readonly Token[], to: number, limit: number): number {
  let end = to
  while (
    end + 1 < limit &&
    ['/', '&', 'and'].includes(tokens[end]?.norm ?? '') &&
    isCapital(tokens[end + 1])
  )
    end += 2
  return end
}

const SMALL = new Set([
  'the',
  'for',
  'to',
  'of',
  'and',
  '&',
  'you',
  'we',
  'in',
  'if',
  "you'll",
  'a',
  'this',
  'are',
  'is',
])
const FOLLOWS = new Set([
  'the',
  'a',
  'an',
  'our',
  'your',
  'of',
  'and',
  'in',
  'for',
  'with',
  'meet',
  'these',
  'all',
  'following',
  ',',
  '“',
  '"',
])
