import { isRecord } from '../core/records.ts'
import { InputError } from '../core/diagnostic.ts'
import type { Metadata, PostingDocument } from '../core/posting.ts'
import type {
  Conflict,
  ImpliedMention,
  PostedRole,
  ReadLine,
  ParsedPosting,
} from '../core/report.ts'
import type { RequirementBase } from '../core/requirement.ts'
import type { LocatedSpan } from '../core/span.ts'
import { overlaps } from '../core/overlaps.ts'
import { kindOf } from '../requirements/registry.ts'
import { conflictsBetween } from './conflicts.ts'
import { annotatedSchema } from './schemas.ts'
import { extractRequirements } from './extract.ts'
import { faultsOf } from './annotated-faults.ts'

/** What a posting asks: as it is stated where it is, else as it is read from the text. Throws an InputError where what is stated cannot be understood. */
export const parsePosting = (document: PostingDocument): ParsedPosting =>
  document.stated === undefined ? extractRequirements(document) : statedReading(document)

/** The same document with what is stated found right; throws as `readingOf` does. What it takes to show a fault in its line is let go. */
export function validateAnnotated(document: PostingDocument): PostingDocument {
  if (document.stated === undefined) return document
  statedReading(document)
  const { statedIn: _place, ...rest } = document
  return rest
}

interface Stated {
  readonly posting?: Metadata & { readonly source: string }
  readonly requirements: readonly RequirementBase[]
  readonly implied?: readonly ImpliedMention[]
  readonly roles?: readonly PostedRole[]
  readonly conflicts?: readonly Conflict[]
  readonly lines?: readonly ReadLine[]
  readonly coverage?: ParsedPosting['coverage']
  readonly text?: string
}

function statedReading(document: PostingDocument): ParsedPosting {
  const { text, source } = document
  const isWhole = isRecord(document.stated) && document.stated['schema'] !== undefined
  const stated = valid(document, isWhole)
  const requirements = completed(stated.requirements, document)
  let plain: ParsedPosting | null = null
  const fromText = (): ParsedPosting => (plain ??= extractRequirements(document))
  // without its text, lines have nothing to point into
  const lines =
    stated.text === undefined ? [] : answered(stated.lines ?? fromText().lines, requirements)
  return {
    schema: 'fit.parse/1',
    posting: { ...(stated.posting ?? fromText().posting), source },
    requirements,
    implied:
      stated.text === undefined ? (stated.implied ?? []) : (stated.implied ?? fromText().implied),
    roles: stated.roles ?? [],
    conflicts: conflictsOf(stated, requirements),
    lines,
    coverage: lines.length === 0 && stated.coverage ? stated.coverage : coverageOf(lines),
    text,
  }
}

/** Between requirements they are sought anew, since these may have been changed; what a sentence of the text takes back is kept as it is stated, where its requirement is. */
const conflictsOf = (stated: Stated, requirements: readonly RequirementBase[]): Conflict[] => [
  ...conflictsBetween(requirements),
  ...(stated.conflicts ?? []).filter(
    ({ requirements: [only, ...others] }) =>
      others.length === 0 && requirements.some((r) => r.id === only),
  ),
]

/** What is stated, in its form. By hand (`isWhole` false) only the requirements have one: the rest of the file was read as any posting's. */
function valid(document: PostingDocument, isWhole: boolean): Stated {
  const given =
    isWhole || !isRecord(document.stated)
      ? document.stated
      : { requirements: document.stated['requirements'], text: document.text }
  const outcome = annotatedSchema().safeParse(given, { jitless: true, reportInput: true })
  if (!outcome.success) throw new InputError(faultsOf(document, outcome.error.issues))
  return inOrder(given, outcome.data) as Stated
}

/** Keys in the order in which they were written; those that were filled in follow. */
function inOrder(given: unknown, made: unknown): unknown {
  if (Array.isArray(made))
    return made.map((item: unknown, i) =>
      inOrder(Array.isArray(given) ? given[i] : undefined, item),
    )
  if (!isRecord(made)) return made
  const keys = isRecord(given) ? Object.keys(given).filter((key) => Object.hasOwn(made, key)) : []
  return Object.fromEntries(
    [...new Set([...keys, ...Object.keys(made)])].map((key) => [
      key,
      inOrder(isRecord(given) ? given[key] : undefined, made[key]),
    ]),
  )
}

/** Fills in what only the program writes: the id, the quote and its place. */
function completed(
  requirements: readonly RequirementBase[],
  { text }: PostingDocument,
): RequirementBase[] {
  const taken = new Set(requirements.map((r) => r.id))
  let next = 1
  const free = (): string => {
    while (taken.has(`r${next}`)) next++
    return `r${next++}`
  }
  return requirements.map((r) => {
    const quote = r.quote === '' ? kindOf(r).describe(r) : r.quote
    return { ...r, id: r.id === '' ? free() : r.id, quote, span: placed(text, quote, r.span) }
  })
}

/** The place of a quote in the text: where it is stated to be, else where it first stands; where it was reworded, its line as stated. */
function placed(text: string, quote: string, span: LocatedSpan): LocatedSpan {
  if (text.slice(span.start, span.end) === quote) return span
  const start = text.indexOf(quote)
  if (start < 0)
    return {
      ...span,
      start: Math.min(span.start, text.length),
      end: Math.min(span.end, text.length),
    }
  const before = text.slice(0, start)
  return {
    start,
    end: start + quote.length,
    line: before.split('\n').length,
    column: start - (before.lastIndexOf('\n') + 1) + 1,
  }
}

/** A line that was not understood is, once somebody has stated what it asks. */
const answered = (
  lines: readonly ReadLine[],
  requirements: readonly RequirementBase[],
): ReadLine[] =>
  lines.map((l) =>
    l.role === 'unread' && requirements.some((r) => overlaps(l.span, r.span))
      ? { ...l, role: 'requirement' }
      : l,
  )

function coverageOf(lines: readonly ReadLine[]): ParsedPosting['coverage'] {
  const unread = lines.filter((l) => l.role === 'unread').length
  const read = lines.filter((l) => l.role === 'requirement').length
  return { requirementLines: read + unread, read, unread }
}
