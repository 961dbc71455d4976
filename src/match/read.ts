import { filter, flatMap, map } from '../core/lists.ts'
import type { LineRole, PostingDocument } from '../core/posting.ts'
import type { ReadLine, Reading } from '../core/report.ts'
import type { Draft, RequirementBase } from '../core/requirement.ts'
import { KIND_NAMES, type KindName } from '../requirements/index.ts'
import type { Context, Found, Rule } from '../requirements/kind.ts'
import { readingOfKind } from '../requirements/readings.ts'
import { clauses, type Clause } from '../text/clauses.ts'
import { toneOf, type Tone } from '../text/demands.ts'
import { outline, type Passage } from '../text/outline.ts'
import { PatternIndex, type Pattern } from '../text/pattern.ts'
import { waivedIn, type Waived } from '../text/negation.ts'
import { segment } from '../text/segments.ts'
import { tokenize, type Token } from '../text/tokens.ts'
import { isName } from '../vocabulary/index.ts'
import { readMetadata } from './metadata/index.ts'

interface Entry {
  readonly pattern: Pattern
  readonly kind: KindName
  readonly rule: Rule<RequirementBase>
}

const ENTRIES: readonly Entry[] = flatMap(KIND_NAMES, (kind) =>
  map(readingOfKind(kind).rules, (rule) => ({ pattern: rule.pattern, kind, rule })),
)
/** Phrases that are a demand by themselves, and those that count only where the sentence asks: most sentences of an advert do not. */
const ANYWHERE = new PatternIndex(filter(ENTRIES, (e) => e.rule.where !== 'demand'))
const ASKED = new PatternIndex(filter(ENTRIES, (e) => e.rule.where === 'demand'))

const READERS = flatMap(KIND_NAMES, (kind) => {
  const { reader } = readingOfKind(kind)
  return reader ? [{ kind, reader }] : []
}).sort((a, b) => Number(a.reader.late ?? false) - Number(b.reader.late ?? false))

/** What one clause gives, kind by kind. */
type FoundIn = Found<RequirementBase> & { readonly kind: KindName; readonly clause: Clause }

/** Reads a posting: every demand with its place, and what became of every line. */
export function read(document: PostingDocument): Reading {
  const { text } = document
  const tokens = tokenize(text, isName)
  const passages = outline(text, tokens, segment(text, tokens, document.hints))
  const metadata = readMetadata(document, tokens, passages)
  const employer = employerIn(tokens, metadata.hiringOrganization)
  const requirements: RequirementBase[] = []
  const lines: ReadLine[] = []
  for (const passage of passages) {
    const tone = toneOf(tokens, passage)
    const found = passage.isHeading ? [] : readPassage(text, tokens, passage, tone, employer)
    requirements.push(
      ...require(text, passage, found, alternatives(
        tokens,
        found,
        requirements.length,
      ), requirements.length),
    )
    lines.push({
      line: passage.span.line,
      role: roleOf(
        passage,
        found.length === 0 && waivedIn(tokens, passage.from, passage.to).length > 0
          ? 'tells'
          : tone,
        found.length > 0,
      ),
      section: passage.section.role,
      span: passage.span,
    })
  }
  const asked = filter(lines, (l) => l.role === 'requirement' || l.role === 'unread')
  const unread = filter(asked, (l) => l.role === 'unread').length
  return {
    schema: 'fit.parse/1',
    posting: { source: document.source, ...metadata },
    requirements,
    lines: withBlanks(text, lines),
    coverage: { requirementLines: asked.length, read: asked.length - unread, unread },
    text,
  }
}

/** Whether the token at an index is the employer's name: a product of the vocabulary may be the employer ("Snowflake", "Databricks"). */
type IsEmployer = (at: number) => boolean

function employerIn(tokens: readonly Token[], organization: string | null): IsEmployer {
  const name = organization?.split(/[\s,]+/)[0] ?? ''
  if (name.length < 3) return () => false
  const forms = new Set([name, `${name}'s`, `${name}’s`])
  return (at) => forms.has(tokens[at]?.text ?? '')
}

/** Everything that the clauses of a passage say, of all kinds. */
function readPassage(
  text: string,
  tokens: readonly Token[],
  passage: Passage,
  tone: Tone,
  employer: IsEmployer,
): FoundIn[] {
  const found: FoundIn[] = []
  for (const clause of clauses(text, tokens, passage))
    for (const each of readClause(text, tokens, passage, clause, tone, employer)) found.push(each)
  return found
}

/** Rules first, then the readers in the order of the kinds; what a claiming kind has read, no later reader reads. */
function readClause(
  text: string,
  tokens: readonly Token[],
  passage: Passage,
  clause: Clause,
  tone: Tone,
  employer: IsEmployer,
): FoundIn[] {
  let found: FoundIn[] = []
  const context: Context = {
    text,
    tokens,
    passage,
    clause,
    demand: tone === 'asks',
    duty: tone === 'duty',
    claimed: (at) =>
      employer(at) || found.some((f) => f.from <= at && at < f.to && readingOfKind(f.kind).claims),
    found: (at) =>
      at === undefined ? found.length > 0 : found.some((f) => f.from <= at && at < f.to),
    quoted: (words) => found.some(({ draft }) => holds(draft, words)),
  }
  const matched: FoundIn[] = []
  const said = ANYWHERE.matches(tokens, clause.from, clause.to)
  for (const { entry, match } of context.demand
    ? [...said, ...ASKED.matches(tokens, clause.from, clause.to)]
    : said) {
    if (!counts(entry.rule, context)) continue
    const draft = entry.rule.read(match, context)
    if (draft)
      matched.push({
        draft,
        rule: entry.rule.name,
        from: match.from,
        to: match.to,
        kind: entry.kind,
        clause,
        ...(entry.rule.importance && !clause.importance
          ? { importance: entry.rule.importance }
          : {}),
      })
  }
  found = matched.length > 1 ? longest(matched) : matched
  for (const { kind, reader } of READERS) {
    for (const { draft, rule, from, to, importance } of reader.read(context))
      found.push(
        importance
          ? { draft, rule, from, to, kind, clause, importance }
          : { draft, rule, from, to, kind, clause },
      )
  }
  found = found.length === 0 ? found : asked(found, waivedIn(tokens, clause.from, clause.to))
  if (found.length < 2) return found
  return found.sort(
    (a, b) => a.from - b.from || KIND_NAMES.indexOf(a.kind) - KIND_NAMES.indexOf(b.kind),
  )
}

/** Kinds whose own phrases say no: "no remote work", "no evening shifts required". */
const SAYS_NO: ReadonlySet<KindName> = new Set(['location', 'availability'])

/** What is left of the readings of a clause where it takes some of them back: "you do not need a degree". */
const asked = (found: readonly FoundIn[], waived: readonly Waived[]): FoundIn[] =>
  filter(
    found,
    ({ from, kind, draft }) =>
      SAYS_NO.has(kind) ||
      isNone(kind, draft) ||
      !waived.some((w) => w.from <= from && from < w.to),
  )

/** Readings that are themselves of a "no": no experience is asked, no visa is sponsored. */
function isNone(kind: KindName, draft: object): boolean {
  if (kind === 'experience') return 'minYears' in draft && draft.minYears === 0
  return kind === 'workAuthorization' && 'type' in draft && draft.type === 'noSponsorship'
}

/** Whether a field of a reading, or an entry of a list in it, contains `words`. */
const holds = (draft: object, words: string): boolean =>
  Object.values(draft).some((value) =>
    typeof value === 'string'
      ? value.includes(words)
      : Array.isArray(value) && value.some((v) => typeof v === 'string' && v.includes(words)),
  )

/** The small print and the benefits name much and ask little: there only phrases count that are sure of themselves, and what the sentence itself asks. */
const counts = ({ where }: Rule<RequirementBase>, { passage }: Context): boolean =>
  where !== 'anywhere' || (passage.section.role !== 'legal' && passage.section.role !== 'benefits')

/** Of readings of one kind that overlap, the longest stands; of two equal ones, that listed first. */
function longest(found: readonly FoundIn[]): FoundIn[] {
  const kept: FoundIn[] = []
  for (const next of [...found].sort((a, b) => b.to - b.from - (a.to - a.from))) {
    if (!kept.some((k) => k.kind === next.kind && k.from < next.to && next.from < k.to))
      kept.push(next)
  }
  return kept
}

/** Makes requirements of what was found, with their clause as the quote. */
function require(
  text: string,
  passage: Passage,
  found: readonly FoundIn[],
  groups: readonly (string | null)[],
  before: number,
): RequirementBase[] {
  return map(found, ({ draft, rule, kind, clause, importance }, i) => {
    const group = groups[i]
    // drafts have as many forms as there are rules: V8 adds to a copy of them by assignment several times as quickly as in a literal
    const made = { ...draft } as Draft<RequirementBase> & {
      -readonly [K in keyof RequirementBase]: RequirementBase[K]
    }
    made.id = `r${before + i + 1}`
    made.kind = kind
    made.importance = importance ?? clause.importance ?? passage.section.importance
    made.quote = text.slice(clause.span.start, clause.span.end)
    made.span = clause.span
    made.rule = rule
    if (group) made.anyOf = group
    return made
  })
}

/** How many words may stand between two readings that "or" joins to alternatives ("a degree or, failing that, four years"). */
const OR_REACH = 6

/** Readings of different kinds in one clause with "or" between them are alternatives: "a degree or four years of experience". */
function alternatives(
  tokens: readonly Token[],
  found: readonly FoundIn[],
  before: number,
): (string | null)[] {
  const groups: (string | null)[] = map(found, () => null)
  for (let i = 1; i < found.length; i++) {
    const [a, b] = [found[i - 1], found[i]]
    if (
      !a ||
      !b ||
      a.kind === b.kind ||
      a.clause !== b.clause ||
      b.from < a.to ||
      b.from - a.to > OR_REACH
    )
      continue
    const between = map(tokens.slice(a.to, b.from), (t) => t.norm)
    if (!between.includes('or') || between.includes('and')) continue
    groups[i - 1] ??= `any${before + i}`
    groups[i] = groups[i - 1] ?? null
  }
  return groups
}

/** A line of a requirement section is unread where it asks and nothing was read; where it only tells, it is about the job. */
function roleOf(passage: Passage, tone: Tone, found: boolean): LineRole {
  if (passage.isHeading) return 'heading'
  if (found) return 'requirement'
  if (passage.section.role !== 'requirement') return passage.section.role
  return tone === 'tells' ? 'about' : 'unread'
}

/** Adds the blank lines, so that every line of the text has a role. */
function withBlanks(text: string, lines: readonly ReadLine[]): ReadLine[] {
  const result: ReadLine[] = []
  let next = 0
  let start = 0
  const all = text.split('\n')
  all.forEach((content, i) => {
    const line = i + 1
    const from = next
    while (next < lines.length && (lines[next] as ReadLine).line <= line)
      result.push(lines[next++] as ReadLine)
    if (content.trim() === '' && next === from)
      result.push({
        line,
        role: 'blank',
        section: 'blank',
        span: { start, end: start, line, column: 1 },
      })
    start += content.length + 1
  })
  return result.concat(lines.slice(next))
}
