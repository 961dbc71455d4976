import * as lexicon from './lexicon.ts'
import { own } from '../core/own.ts'
import { alternation } from '../matcher/words.ts'
import { conceptNamed } from '../vocabulary/index.ts'
import { lookUp, CEFR_WORDS, SKILL_LEVEL_WORDS } from './value-words.ts'
import type { DraftValue } from './draft-entries.ts'
import { namesDriving } from './draft-headings.ts'
import { dated, type CvLine } from './draft-lines.ts'
import { isSpokenLanguage } from './spoken.ts'
import { isGroupName } from './formats/translate.ts'

/** Labels whose entries are no skills that postings ask for. */
const NO_SKILLS =
  /^(?:interests?|hobbies|soft skills?|personal skills?|interpersonal(?: skills)?|communication(?: skills)?|loisirs|interessen)$/i
/** Dots, stars and bars by which templates show how well something is known, and percents. */
const RATING = /[●○★☆■□▪▫⚫⚪◉◯◐▮▯█░]+|\b\d{1,3}\s?%|\b\d{1,2}\s?\/\s?(?:5|10)\b/gu
/** "Proficient with POS systems" as "POS systems". */
const BEFORE = new RegExp(
  `^(?:(?:${alternation(lexicon.beforeSkills)})\\s+)+(?:with|in|of|using)\\s+`,
  'i',
)
/** A label that nothing follows: "Laboratory:". */
const LABEL_ALONE = /^[^:,]{1,40}:$/
const MOST_WORDS = 5
const LONGEST_NAME = 40

interface Named {
  readonly line: CvLine
  readonly name: string
}

/** A line's label and what follows it; a tab parts them as a colon does where a list with commas follows. */
function labelled(line: CvLine): { readonly label: string; readonly rest: string } {
  const text = line.cells.join('\t')
  const [, label = '', rest = ''] = /^([^:\t]{1,40}?)\s*:\s*(.+)$/s.exec(text) ?? []
  if (label !== '') return { label, rest: rest.replaceAll('\t', ', ') }
  const [first = '', ...more] = line.cells
  if (more.length > 0 && spokenOf(first) !== null) return { label: first, rest: more.join(', ') }
  return more.length === 1 && (more[0] ?? '').includes(',')
    ? { label: first, rest: more.join(', ') }
    : { label: '', rest: line.cells.join(', ') }
}

/** Signs between entries; a point too where a sentence of two words ends. */
const SIGNS = /\s*[,;|•·/]\s+(?![^()]*\))|\s*[,;|•·](?![^()]*\))|(?<=\p{Ll}{3})\.\s+(?=\p{Lu})/u

function namesIn(line: CvLine, rest: string): readonly Named[] {
  if (LABEL_ALONE.test(line.text)) return []
  return rest
    .replace(RATING, ' ')
    .split(SIGNS)
    .map((part) =>
      part
        .replace(/^(?:and|und|et|y)\s+/i, '')
        .replace(/[\s.:–—-]+$/u, '')
        .trim(),
    )
    .map(withoutLabel)
    .flatMap(namesOfSentence)
    .filter(
      (name) =>
        /[\p{L}]/u.test(name) &&
        !/^none$/i.test(name) &&
        name.length <= LONGEST_NAME &&
        name.split(/\s+/).length <= MOST_WORDS,
    )
    .flatMap(split)
    .map((name) => ({ line, name }))
}

/** "Made dashboards in Tableau and Excel" as the two that it names, where a sentence ends in known names. */
function namesOfSentence(part: string): readonly string[] {
  const [, names = ''] =
    part.split(/\s+/).length > 3 && conceptNamed(part) === null
      ? (/^\p{L}+ .*\b(?:in|with|using)\s+(.+)$/u.exec(part) ?? [])
      : []
  const each = names.split(/\s+(?:and|&)\s+/)
  return names !== '' && each.every((name) => conceptNamed(name) !== null) ? each : [part]
}

/** "Languages Python" without the label of its line, which nothing parted from the first name. */
function withoutLabel(part: string, i: number): string {
  const [, label = '', rest = ''] = (i === 0 && /^(\p{L}+) (.+)$/u.exec(part)) || []
  return isGroupName(label) && conceptNamed(part) === null && conceptNamed(rest) !== null
    ? rest
    : part
}

/** "C/C++" as two, where both are known and the whole is not. */
function split(name: string): readonly string[] {
  const parts = name.split('/')
  if (conceptNamed(name) !== null) return [name]
  if (parts.length > 1 && parts.every((part) => conceptNamed(part) !== null)) return parts
  // names that a page set apart with nothing between: "Python PyTorch"
  const words = name.split(/\s+/)
  return words.length > 1 && words.every((word) => conceptNamed(word) !== null) ? words : [name]
}

/** Languages by their names in German, French, Spanish and Italian. */
const IN_ENGLISH: Readonly<Record<string, string>> = Object.fromEntries(
  `German: deutsch allemand alemán tedesco | English: englisch anglais inglés inglese | French: französisch français francés francese | Spanish: spanisch espagnol español spagnolo
  | Italian: italienisch italien italiano | Portuguese: portugiesisch portugais portugués portoghese | Dutch: niederländisch néerlandais holandés olandese | Russian: russisch russe ruso russo
  | Polish: polnisch polonais polaco polacco | Turkish: türkisch turc turco | Arabic: arabisch arabe árabe arabo | Chinese: chinesisch chinois chino cinese | Japanese: japanisch japonais japonés giapponese`
    .split('|')
    .flatMap((row) => {
      const [english = '', names = ''] = row.trim().split(': ')
      return names.split(/\s+/).map((name) => [name, english] as const)
    }),
)

const inEnglish = (name: string): string =>
  own(IN_ENGLISH, name.toLowerCase()) ??
  (name === name.toUpperCase() ? name.charAt(0) + name.slice(1).toLowerCase() : name)

/** A language that people speak at the head or the end of an entry, and what else it says: "English – fluent", "German (B1)", "conversational Spanish". */
function spokenOf(name: string): { readonly language: string; readonly level: string } | null {
  const [before = '', last = ''] = /^(.+?)\s+(?:in\s+)?(\p{L}+)$/u.exec(name)?.slice(1) ?? []
  if (isSpokenLanguage(inEnglish(last)) && lookUp(CEFR_WORDS, before) !== null)
    return { language: inEnglish(last), level: before }
  const [, language = name, level = ''] =
    /^(\p{L}+(?: \p{L}+)?)\s*(?:[:(–—-]|\s)\s*([^()]+?)\)?$/u.exec(name) ?? []
  if (isSpokenLanguage(inEnglish(language.trim())))
    return { language: inEnglish(language.trim()), level: level.trim() }
  const [first = ''] = name.split(/[\s:(–—-]+/u)
  return isSpokenLanguage(inEnglish(first))
    ? {
        language: inEnglish(first),
        level: name
          .slice(first.length)
          .replace(/^[\s:(–—-]+|\)$/gu, '')
          .trim(),
      }
    : null
}

const isLevel = (text: string): boolean =>
  lookUp(SKILL_LEVEL_WORDS, text) !== null || /^\d+\+?\s*(?:years?|yrs?)\.?$/i.test(text)

/** Skills of a list: entries between commas; what stands before a colon is the name of a group, or a skill with its level. */
export function skillsIn(lines: readonly CvLine[]): readonly DraftValue[] {
  const seen = new Set<string>()
  return lines.flatMap((line) => {
    const { label, rest } = labelled(line)
    if (NO_SKILLS.test(label.trim()) || namesDriving(label)) return []
    if (label !== '' && isLevel(rest)) return [[line, `${label} (${rest})`, label] as const]
    const group =
      // "Machine Learning: PyTorch" names two skills, "Systems: Linux" one
      label !== '' && !isGroupName(label) && conceptNamed(label) !== null
        ? [{ line, name: label }]
        : []
    return [...group, ...namesIn(line, rest)].flatMap(({ name: said }): DraftValue[] => {
      const name = said.replace(BEFORE, '')
      const key = name.toLowerCase()
      if (spokenOf(name) !== null || seen.has(key) || isLevel(name)) return []
      seen.add(key)
      return [[line, name, name]]
    })
  })
}

/** A row of Europass: "English C1 C1 B2 B2 B2", the levels of five abilities. */
const ROW_OF_LEVELS = /^(\p{L}+)((?:\s+[ABC][12]){1,12})$/u

/** Labels of Europass: "Mother tongue(s): Spanish". */
const MOTHER_TONGUE =
  /^(?:mother tongues?(?:\(s\))?|native(?: languages?)?|muttersprache|langue maternelle)$/i

/** A row of abilities below the language that it is of: "LISTENING C1 READING C1". */
const ABILITIES =
  /^(?:listening|reading|writing|spoken (?:production|interaction)|speaking)\b.*\b[ABC][12]\b/i

/** The lines with the levels of abilities behind the language that stands above them. */
function withAbilities(lines: readonly CvLine[]): readonly CvLine[] {
  const joined: CvLine[] = []
  for (const line of lines) {
    const last = joined.at(-1)
    if (!last || !ABILITIES.test(line.text)) joined.push(line)
    else {
      const levels = line.text.match(/\b[ABC][12]\b/g) ?? []
      const text = `${last.text} ${levels.join(' ')}`
      joined[joined.length - 1] = { ...last, text, cells: [text] }
    }
  }
  return joined
}

/** Languages that people speak, each with its level where one stands behind it. */
export function spokenIn(lines: readonly CvLine[]): readonly DraftValue[] {
  const seen = new Set<string>()
  return withAbilities(lines).flatMap((line): DraftValue[] => {
    const { label, rest } = labelled(line)
    const { range } = dated(line.text)
    if (range) return []
    const [, ofRow = '', levels = ''] = ROW_OF_LEVELS.exec(line.text) ?? []
    const ofTable = inEnglish(ofRow)
    if (isSpokenLanguage(ofTable) && !seen.has(ofTable.toLowerCase())) {
      seen.add(ofTable.toLowerCase())
      return [[line, `${ofTable} (${levelIn(levels, '')})`, line.text]]
    }
    const alone = spokenOf(label)
    const names = alone
      ? [`${label} ${rest.split(',')[0] ?? ''}`]
      : namesIn(line, rest.replace(/\s*\/\s*/g, ', ')).map(({ name }) => name)
    return names.flatMap((name): DraftValue[] => {
      const spoken = spokenOf(name)
      if (!spoken || seen.has(spoken.language.toLowerCase())) return []
      seen.add(spoken.language.toLowerCase())
      const level = MOTHER_TONGUE.test(label.trim())
        ? 'native'
        : levelIn(`${spoken.level} ${alone ? rest : ''}`, spoken.level)
      return [[line, level === '' ? spoken.language : `${spoken.language} (${level})`, name]]
    })
  })
}

/** The level among the words behind a language: one that we know, else a level of the European scale among them; empty where there is none. */
function levelIn(text: string, words: string): string {
  const cleaned = words.replace(RATING, ' ').trim()
  if (lookUp(CEFR_WORDS, cleaned) !== null) return cleaned
  const scale = [...text.matchAll(/\b[ABC][12]\b/g)].map(([level]) => level)
  // of several skills the least is sure
  return (
    scale.sort()[0] ??
    cleaned.split(/\s*[,(]\s*/).find((part) => lookUp(CEFR_WORDS, part) !== null) ??
    ''
  )
}
