import { foreignNote } from '../core/languages.ts'
import type { ParsedPosting } from '../core/report.ts'
import type { RequirementBase } from '../core/requirement.ts'
import { pad, paint, widthOf, wrapped, type Look, type Paint } from './look.ts'
import { oneLine } from './plain.ts'

/** Fields that are shown elsewhere on the requirement's lines. */
const SHARED = new Set(['id', 'kind', 'importance', 'quote', 'span', 'rule', 'anyOf'])

/** What was understood, for people: the facts about the job, every requirement, every line with its role. */
export function readingText(reading: ParsedPosting, look: Look): string {
  const p = paint(look)
  const width = widthOf(look)
  const { requirementLines, read, unread } = reading.coverage
  return `${[
    ...noted(reading, p, width),
    facts(reading, p, width),
    [
      p.heading(`Requirements: ${reading.requirements.length}`),
      ...reading.requirements.map((r) => requirement(r, p, width)),
    ].join('\n'),
    ...implied(reading, p, width),
    [
      p.heading(`Lines: ${read} of ${requirementLines} requirement lines read, ${unread} not`),
      ...reading.lines.map((l) =>
        wrapped(
          `${p.quiet(`${String(l.line).padStart(4)} ${pad(l.role, 15)}`)}${oneLine(reading.text.slice(l.span.start, l.span.end))}`,
          0,
          width,
        ),
      ),
    ].join('\n'),
  ].join('\n\n')}\n`
}

/** What has to be known before anything else: another language, contradictions. */
function noted({ posting, conflicts }: ParsedPosting, p: Paint, width: number): string[] {
  const foreign = foreignNote(posting.language)
  const notes = [
    ...(foreign === null ? [] : [foreign]),
    ...conflicts.map((c) => `Contradiction: ${c.message}`),
  ]
  return notes.length === 0
    ? []
    : [notes.map((n) => wrapped(`${p.status.partial('!')} ${oneLine(n)}`, 0, width)).join('\n')]
}

/** What the posting names without asking for it. */
function implied({ implied: names }: ParsedPosting, p: Paint, width: number): string[] {
  if (names.length === 0) return []
  const lines = (['title', 'stack', 'duty'] as const).flatMap((from) => {
    const of = names.filter((n) => n.from === from).map(compact)
    return of.length === 0
      ? []
      : [wrapped(`  ${pad(from, 16)}${oneLine(of.join(', '))}`, 18, width)]
  })
  return [[p.heading('Named, not asked'), ...lines].join('\n')]
}

function facts({ posting }: ParsedPosting, p: Paint, width: number): string {
  const shown = Object.entries(posting).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  )
  return shown
    .map(([key, value]) =>
      wrapped(
        `${p.quiet(pad(key, 20))}${oneLine(typeof value === 'string' || typeof value === 'number' ? String(value) : compact(value))}`,
        0,
        width,
      ),
    )
    .join('\n')
}

function requirement(r: RequirementBase, p: Paint, width: number): string {
  const own = Object.entries(r).filter(
    ([key, value]) =>
      !SHARED.has(key) &&
      value !== null &&
      value !== false &&
      !(Array.isArray(value) && value.length === 0),
  )
  const fields = own.map(([key, value]) => `${key} ${compact(value)}`).join('; ')
  return [
    `  ${pad(oneLine(r.id), 5)}${pad(r.importance, 11)}${p.strong(r.kind)}`,
    wrapped(p.quiet(`posting:${r.span.line}  “${oneLine(r.quote)}”`), 18, width),
    ...(fields === '' ? [] : [wrapped(oneLine(fields), 18, width)]),
  ].join('\n')
}

/** A value in few words: a skill by its name, a list with commas. */
function compact(value: unknown): string {
  if (Array.isArray(value)) return value.map(compact).join(', ')
  if (value !== null && typeof value === 'object') {
    const { name, surface, text, country } = value as Record<string, unknown>
    if (typeof name === 'string')
      return surface === undefined || name === surface ? name : `${name} (“${String(surface)}”)`
    if (typeof text === 'string') return country === null ? text : `${text} [${String(country)}]`
    return Object.values(value).map(String).join(' ')
  }
  return String(value)
}
