import type { EmploymentType, Place, Workplace } from '../../core/posting.ts'
import { labelAlone, labels, type Field, type Labelled } from './labels.ts'
import { namesJob, opening, type OpeningLine } from './opening.ts'
import { isPlace, placesOf, workplaceOf } from './places.ts'
import { dayAlone } from './posted.ts'
import { employmentOf } from './words.ts'

/** What stands in the head of a posting, before its first paragraph, and behind its labels. */
export interface Head {
  readonly title: string | null
  readonly organization: string | null
  readonly places: readonly Place[]
  readonly workplace: Workplace | null
  readonly employment: EmploymentType | null
  readonly posted: string | null
  /** Values of labels that stand on a line of their own. */
  readonly labelled: Readonly<Partial<Record<Field, readonly string[]>>>
  /** Values of labels inside a line. */
  readonly mentioned: Readonly<Partial<Record<Field, readonly string[]>>>
  /** Where the head ends in the text. */
  readonly end: number
}

/** Parts with dashes between, where a head has no bars. */
const DASHED = / — [^—]+ — /
const TERMS = /\b(?:remote|hybrid|on-?site|full[ -]?time|contract)\b/i

const LINK = /https?:|www\.|^url\b|^\S+\.(?:com|io|ai|org)\b\/?$/i
/** Lines of a head that are nobody's name. */
const FURNITURE = /^(?:apply|share|save|back|home|menu|sign|log in|job description|description|about|overview|summary|responsibilities|requirements|qualifications|are you|we are|we’re|we're|hi\b|hello|welcome|who we|what you|new|urgent|hiring|posted|easy apply|home|careers|view|see|skip|reporting|reports|join|the role|the opportunity|role summary|your role|company description|job details)\b/i

/** Parts of "Larkspur | Compiler Engineer | Cork or remote | Full-time". */
interface Parts {
  title: string | null
  organization: string | null
  places: Place[]
  workplace: Workplace | null
  employment: EmploymentType | null
}

const strip = (part: string): string => part.replace(/^\s*\[([^\]]*)\]/, '$1').replace(/\((?:https?:|www\.)[^)]*\)?/gi, '').replace(/https?:\S+/gi, '').replace(/[\s(–—-]+$/, '').trim()

function readParts(line: string): Parts {
  const parts: Parts = { title: null, organization: null, places: [], workplace: null, employment: null }
  line.split(line.includes('|') ? '|' : ' — ').forEach((raw, i) => {
    const part = strip(raw)
    if (part === '' || /[$€£]\s?\d|\d\s?k\b/i.test(part)) return
    const type = employmentOf(part)
    const workplace = workplaceOf(part)
    const place = isPlace(part) || (workplace !== null && i > 0)
    if (i === 0 && !isPlace(part)) {
      if (namesJob(part) && part.split(/\s+/).length > 2) parts.title = part
      else parts.organization = part
      return
    }
    if (namesJob(part) && !place && !(type !== null && part.split(/\s+/).length < 2)) parts.title ??= part
    else if (place) parts.places.push(...placesOf(part))
    parts.workplace ??= workplace
    parts.employment ??= type
  })
  return parts
}

const isTitle = (line: string): boolean => !LINK.test(line) && !FURNITURE.test(line) && !/[.?:]$|[$€£]|^[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ž ]{2,25}: /.test(line) && isCapitalised(line) && dayAlone(line) === null && labelAlone(line) === null

/** Titles are written with capitals, sentences without. */
function isCapitalised(line: string): boolean {
  const words = line.match(/[A-Za-zÀ-ÖØ-öø-ž]{3,}/g) ?? []
  return words.length > 0 && words.filter((w) => /^[A-ZÀ-ÖØ-Þ]/.test(w)).length * 2 >= words.length
}

/** The first line that can be a title, with the employer where the line names it: "Compiler Engineer at Larkspur". */
function readTitle(lines: readonly OpeningLine[], used: ReadonlySet<number>): { readonly at: number; readonly title: string; readonly organization: string | null } | null {
  const canBe = (line: OpeningLine, i: number): boolean => !used.has(i) && isTitle(line.text)
  const named = lines.findIndex((line, i) => i < 6 && namesJob(line.text) && canBe(line, i))
  const [first, second, third] = lines
  // without a word for a job it is a title where employer and place follow, or where the markup says so
  const headed = first && canBe(first, 0) && (first.heading || (second && !second.apart && third && !third.apart && isPlace(third.text)))
  const at = named >= 0 ? named : headed ? 0 : -1
  const written = lines[at]?.text
  if (written === undefined || written.length > 110) return null
  const joined = /^(.{4,80}?)\s+(?:at|@|—|\|)\s*([A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ž0-9&.’' -]{1,40})$/.exec(written)
  if (joined?.[1] && joined[2] && namesJob(joined[1]) && !namesJob(joined[2]) && !isPlace(joined[2])) return { at, title: joined[1].trim(), organization: joined[2].trim() }
  return { at, title: written, organization: null }
}

const isName = (line: string): boolean => line.length < 60 && !namesJob(line) && employmentOf(line) === null && labelAlone(line) === null && (!/[.:|!?]$/.test(line) || /\b(?:Inc|Ltd|Co|Corp|LLC|S\.A|e\.V)\.$/.test(line))

/** Title, employer and place on three lines of their own, as job boards print them. */
function readLines(lines: readonly OpeningLine[], title: number): { readonly organization: string | null; readonly places: Place[]; readonly workplace: Workplace | null } {
  let organization: string | null = null
  const places: Place[] = []
  let workplace: Workplace | null = null
  for (let i = title + 1; i < Math.min(lines.length, title + 4); i++) {
    const line = lines[i]
    if (!line) break
    if (isPlace(line.text)) {
      places.push(...placesOf(line.text))
      workplace ??= workplaceOf(line.text)
      const between = lines[i - 1]
      if (i === title + 2 && between && !between.apart && isName(between.text)) organization = between.text
      break
    }
    if (/^(?:fully )?(?:remote|hybrid|on-?site)\b/i.test(line.text) && line.text.length < 40) workplace ??= workplaceOf(line.text)
  }
  return { organization, places, workplace }
}

/** Values by field; what is no name is dropped. */
function group(all: readonly Labelled[]): Partial<Record<Field, readonly string[]>> {
  const grouped: Partial<Record<Field, string[]>> = {}
  for (const { field, value } of all) {
    const prose = value.length > 60 && (field === 'title' || field === 'organization')
    if (prose || /^(?:we|you|our|i|the following|as|this|in this|not specified|n\/a|null|none)\b/i.test(value)) continue
    if (field === 'title' && !namesJob(value)) continue
    ;(grouped[field] ??= []).push(value)
  }
  return grouped
}

/** A sort of employment or a way to work as a part of a short line: "Platform / Full-time / Hybrid". */
const STANDING = /(?:^|[/,–|·(]\s?)(?:(?:full|part)[- ]?time|contract|permanent|internship|freelance|hybrid|remote|on-?site)(?:\s?[/,–|·):]|$)/i
const LONGEST_TERMS = 60

const standing = <T>(lines: readonly OpeningLine[], read: (line: string) => T | null): T | null =>
  lines.filter((line) => line.text.length < LONGEST_TERMS && !namesJob(line.text) && STANDING.test(line.text)).map((line) => read(line.text)).find((found) => found !== null) ?? null

/** Labels on a line of their own, each over its value. */
function stacked(lines: readonly OpeningLine[]): Labelled[] {
  const found: Labelled[] = []
  lines.forEach((line, i) => {
    const field = labelAlone(line.text)
    const value = lines[i + 1]
    if (field && value && !value.apart && labelAlone(value.text) === null) found.push({ field, value: value.text, at: value.at, own: true })
  })
  return found
}

export function readHead(text: string): Head {
  const lines = opening(text)
  const all = [...labels(text), ...stacked(lines)]
  const labelled = group(all.filter((l) => l.own))
  const mentioned = group(all.filter((l) => !l.own))
  const labelledLines = new Set(lines.flatMap((line, i) => (all.some((l) => l.at >= line.at && l.at < line.at + line.text.length && l.own) || /:$/.test(line.text) ? [i] : [])))
  const bars = lines.findIndex((line) => line.text.split('|').length > 2 || (DASHED.test(line.text) && TERMS.test(line.text)) || (/ \| /.test(line.text) && line.at === 0))
  const parts = bars >= 0 && bars < 3 ? readParts(lines[bars]?.text ?? '') : null
  const title = parts?.title ? null : readTitle(parts ? lines.slice(0, bars) : lines, labelledLines)
  const below = title && !parts ? readLines(lines, title.at) : null
  const last = lines.at(-1)
  return {
    title: title && namesJob(title.title) && !title.title.includes(labelled.title?.[0] ?? '\n') ? title.title : (labelled.title?.[0] ?? parts?.title ?? title?.title ?? mentioned.title?.[0] ?? null),
    organization: labelled.organization?.[0] ?? parts?.organization ?? title?.organization ?? below?.organization ?? mentioned.organization?.[0] ?? null,
    places: parts && parts.places.length > 0 ? parts.places : (below?.places ?? []),
    workplace: parts?.workplace ?? below?.workplace ?? standing(lines, workplaceOf),
    employment: parts?.employment ?? standing(lines, employmentOf),
    posted: lines.map((line) => dayAlone(line.text)).find((d) => d !== null) ?? null,
    labelled,
    mentioned,
    end: last ? last.at + last.text.length : 0,
  }
}
