import { isLower, isUpper } from '../matcher/chars.ts'
import { alternation, withPlurals } from '../matcher/words.ts'
import { jobNouns } from '../vocabulary/job-nouns.ts'
import * as lexicon from './lexicon.ts'

const ONES = `${jobNouns} ${lexicon.endsOfListedRoles}`
/** Nouns of roles, of one and of several. */
export const ROLE_NOUNS = withPlurals(ONES)
/** The noun that the title of a role ends with, but for its level and what stands in brackets. */
export const NOUN = alternation(ROLE_NOUNS)
/** The same of several. */
export const MANY = alternation(ROLE_NOUNS.slice(ONES.length + 1))
/** A grade behind the title of a role: "II", "3", "L4". */
export const GRADE = '(?:[IVX]{1,4}|[0-9]|L[0-9])'
/** Levels of roles, for an expression. */
export const LEVEL = lexicon.levelsOfRoles.join('|')

/** What may stand before a title: a bullet, a number, "for the", "Role:". */
const BEFORE = String.raw`^[\s\-–•*#·\d.)x×+[\]|]*(?:[A-Z][.)]\s+)?(?:(?:role|position|opening|job title|title)(?: ?#?\d)?\s?:\s*)?`

/** What stands in brackets behind a title. */
const IN_BRACKETS = String.raw`(?:\([^()\n]{1,60}\)|\[[^[\]\n]{1,60}\])`
/** A branch of the work behind a comma: ", Back-end", ", Data & Insight". Words in small letters are sorted out by `isTitled`. */
const BRANCH = String.raw`, ?(?!(?:you|we|the)\b)\w[\w+#&/'’-]*(?: (?:\w[\w+#&/'’-]*|&)){0,3}`

/**
 * A title where a passage begins: some words in title case, the noun of a role, a grade, a remark in brackets; or a level by itself ("Senior:",
 * "Level II:"). What parts it from its text is a colon, a dash, a stroke or the end of the line.
 */
const LABEL = new RegExp(
  String.raw`${BEFORE}((?:for (?:the |our )?)?(?:` +
    String.raw`(?:[\w.+#/&'’-]+,? ){0,7}?(?:[\w.+#&'’]+-)?(?:${NOUN})(?:,? ${GRADE}| (?:role|position))?` +
    String.raw`(?:, (?:${LEVEL})(?: ?[+&/] ?(?:${LEVEL}))*|(?:${BRANCH}){1,2})?` +
    String.raw`|(?:head|director|vp|chief) of (?:[\w&/-]+ ){0,4}[\w&/-]+(?:${BRANCH})?` +
    String.raw`|(?:level|grade|band|tier) ${GRADE}|L[0-9]|(?:${LEVEL})(?:[- ]level)?(?: (?:role|position|level|candidates?|hires?))?` +
    String.raw`)(?:\*{0,2} ?${IN_BRACKETS})?)\*{0,2}\s*(?:[:|]|[–—]|-(?=\s)|,\s*(?=(?:you|we|the)\b)|\n|$)`,
  'i',
)
/** Longer is a sentence. */
const LONGEST_LABEL = 90
/** Words that no title holds: they make a sentence of what begins like one. */
export const TELLS = new RegExp(`\\b(?:${alternation(lexicon.notInTitles)})\\b`, 'i')

/** What a role pays, where it is and how many years it asks belongs to it, not to its name. */
const NOT_OF_NAME =
  / ?[([][^()[\]]*(?:[$€£]|\d\s?k\b|\bremote\b|\bonsite\b|\bhybrid\b|\b(?:years?|yrs?|yoe)\b)[^()[\]]*[)\]]$/i

const nameOf = (label: string): string =>
  label
    .replace(/^for (?:the |our )?| (?:role|position)$/gi, '')
    .replace(/\s+/g, ' ')
    .replace(NOT_OF_NAME, '')
    .replace(/\*+/g, '')
    .trim()

/** A title without a remark in brackets behind it. */
const withoutBrackets = (title: string): string => title.replace(/\([^)]*\)|\[[^\]]*\]/g, '').trim()

/** Whether each word of a title has a capital, or is small ("and"), or a sign. */
export const isTitled = (title: string): boolean =>
  title.split(/[\s/]+/).every((word) => !/^[a-z]/.test(word) || word.length < 4)

/** A title that a line begins with. */
export interface Label {
  readonly title: string
  /** Where the title begins in the passage. */
  readonly at: number
  /** What stands on its line beside the name: "| London | £60-120k", "($90k)". */
  readonly details: string
  /** Its text stands on lines below. */
  readonly isWhole: boolean
}

/** An address, pay, or parts with strokes between: what stands behind a title on its line and tells nothing of the work. */
const DETAILS = /https?:|[$€£]\s?\d|\d\s?[$€£]|\b\d{2,3}\s?k\b|^[^.]*\|/i
/** Longer tells of the work. */
const LONGEST_DETAILS = 110

/** The branch of a title behind a dash is shorter. */
const LONGEST_BRANCH = 60

/** The last words of titles, of what heads a department, and of levels, in small letters. */
const LAST_WORDS: ReadonlySet<string> = new Set(
  `${ROLE_NOUNS} ${lexicon.levelsOfRoles.join(' ')} head director vp chief level grade band tier l`.split(
    ' ',
  ),
)
/** What may stand behind them where `LABEL` matches: a sign, a grade, "role", a level, a remark in brackets, "you". */
const MAY_FOLLOW = new RegExp(
  String.raw`^(?:[:|–—\d]|-(?:\s|level)|[ivxl]{1,4}(?![a-z])|(?:of|role|position|level|candidates?|hires?)(?![a-z])` +
    String.raw`|\*|,\s*(?:[\divxl]{1,4}(?![a-z])|you|we|the|${LEVEL})|${IN_BRACKETS}\s*(?:[:|–—\n,-]|$))`,
  'i',
)
/** A branch of the work behind a comma. */
const BRANCH_FOLLOWS = /^,\s*[A-Z]/

const isLetter = (code: number): boolean => isUpper(code) || isLower(code)

/** The letters of a text from `at` on, in small letters. */
function lettersFrom(text: string, at: number): string {
  let end = at
  while (end < text.length && isLetter(text.charCodeAt(end))) end++
  return text.slice(at, end).toLowerCase()
}

/** Whether a title may end at `at`, or go on behind its noun. */
function mayEndAt(text: string, at: number): boolean {
  const rest = text.slice(at)
  const behind = rest.trimStart()
  const between = rest.slice(0, rest.length - behind.length)
  if (behind === '' || between.includes('\n')) return true
  return BRANCH_FOLLOWS.test(behind) || MAY_FOLLOW.test(behind)
}

/** What stands in no title; "Job title:" may stand on a line before one, which is so many words. */
const PARTS = /[\n|;!?("]/
const WORDS_BEFORE = 2

/** Whether `LABEL` can match at all: it is the largest expression of a reading, which takes V8 longer to compile than most texts take to be read, and few texts open with a title. */
function mayOpenWithTitle(text: string): boolean {
  let words = 0
  for (let at = 0; at < text.length; at++) {
    if (!isLetter(text.charCodeAt(at))) {
      if (words > WORDS_BEFORE && PARTS.test(text.charAt(at))) return false
      continue
    }
    const word = lettersFrom(text, at)
    at += word.length
    if (word.length > 1) words++
    // a bullet may be an "x"
    const isLast = LAST_WORDS.has(word) || LAST_WORDS.has(word.replace(/^x+/, ''))
    if (isLast && mayEndAt(text, at)) return true
    // the letter behind the word is looked at next
    at--
  }
  return false
}

const opened = (text: string): RegExpExecArray | null =>
  mayOpenWithTitle(text) ? LABEL.exec(text) : null

/** The title that a passage begins with; null where it begins with none. */
export function roleLabelOf(text: string): Label | null {
  const found = opened(text.slice(0, LONGEST_LABEL * 2))
  const written = found?.[1]
  if (!found || !written || written.length > LONGEST_LABEL) return null
  const title = nameOf(written)
  const name = withoutBrackets(title)
  if (TELLS.test(name) || !(isTitled(name) || /^for /i.test(written))) return null
  const at = Math.max(found[0].indexOf(title), found[0].indexOf(written))
  const line = text.slice(at + name.length).split('\n', 1)[0] ?? ''
  return { title, at, details: line.trim(), isWhole: isWhole(found[0], text) }
}

/** Whether the text of a role stands on lines below `label`, with which `text` opens. */
function isWhole(label: string, text: string): boolean {
  const behind = text.slice(label.length)
  const rest = label.endsWith('\n') ? '' : (behind.split('\n', 1)[0] ?? '')
  return (
    rest.trim() === '' ||
    (rest.length <= LONGEST_DETAILS && DETAILS.test(rest)) ||
    // "Systems Engineer – Storage", with its text on the lines below
    (behind.includes('\n') && rest.length <= LONGEST_BRANCH && !/[.!?;]\s*$/.test(rest))
  )
}

/** A grade or a sort of employment alone before what it asks: "II: …", "Full-time: …". */
const GRADE_LABEL =
  /^[\s•*#–-]*([IVX]{1,4}|[Ff]ull[- ][Tt]ime|[Pp]art[- ][Tt]ime)\s*(?:[:–—]|-(?=\s))/
/** Grades in the title of a posting ("Chemist I, II, III", "Analyst II/III"), or an internship and more than that. */
const SEVERAL_GRADES =
  /\b[IVX]{1,4}(?:\s?[,/–-]\s?|,? (?:and|or|to) )[IVX]{1,4}\b|\bintern\b.*\b(?:full|part)[- ]time\b|\b(?:full|part)[- ]time\b.*\bintern\b/i

/** Whether the title of a posting holds several grades: only then is one by itself a role. */
export const holdsGrades = (posting: string): boolean => SEVERAL_GRADES.test(posting)

/** A grade by itself with which a passage begins; null where there is none. */
export function gradeLabelOf(text: string): Label | null {
  const found = GRADE_LABEL.exec(text)
  const title = found?.[1]
  if (!found || !title) return null
  const at = found[0].indexOf(title)
  const details = text.slice(at + title.length).split('\n', 1)[0] ?? ''
  return { title, at, details, isWhole: text.slice(found[0].length).trim() === '' }
}

const AREAS = lexicon.areasOfRoles.join('|')
/** An area of work with which a line begins, in the place of a title. */
const AREA_LABEL = new RegExp(
  String.raw`^[\s\-–•*#·]*((?:${AREAS})(?:(?: ?[/&+] ?| )(?:${AREAS}))*)\s*(?:${IN_BRACKETS}|[:|–—]|-(?=\s)|$)`,
  'i',
)

/** The area of work that a passage opens with instead of a title ("Backend: …", "Data (…)"); null where it opens with none. It is a role only where roles are offered. */
export function areaLabelOf(text: string): Label | null {
  const [first = ''] = /[A-Za-z]+/.exec(text) ?? []
  if (!AREAS_BEGIN.has(first.toLowerCase()) || !isUpper(first.charCodeAt(0))) return null
  const found = AREA_LABEL.exec(text)
  const title = found?.[1]
  if (!found || !title) return null
  const at = found[0].indexOf(title)
  const rest = text.slice(at + title.length)
  return { title, at, details: rest.split('\n', 1)[0] ?? '', isWhole: rest.trim() === '' }
}

/** The first words of areas. */
const AREAS_BEGIN: ReadonlySet<string> = new Set(
  lexicon.areasOfRoles.map((area) => area.split(/[- ]/, 1)[0] ?? area),
)
