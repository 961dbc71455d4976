import type { PassageTrace, TraceDropped, TraceRead, TraceReason } from '../core/trace.ts'
import { pad, padLeft, paint, PLAIN, widthOf, wrapped, type Look, type Paint } from './look.ts'
import { oneLine } from './plain.ts'

/** How the passages of a posting were read, for people. */
export function traceText(
  source: string,
  traces: readonly PassageTrace[],
  look: Look = PLAIN,
): string {
  const printer: Printer = { p: paint(look), width: widthOf(look) }
  if (traces.length === 0) return `${oneLine(source)}: nothing was read from the text here.\n`
  return `${[
    printer.p.heading(oneLine(source)),
    ...traces.map((trace) => passageText(trace, printer)),
  ].join('\n\n')}\n`
}

interface Printer {
  readonly p: Paint
  readonly width: number
}

/** Names of rules are their patterns; this much of one tells which it is. JSON has them whole. */
const LONGEST_RULE = 48
const ruleName = (rule: string): string =>
  rule.length > LONGEST_RULE ? `${rule.slice(0, LONGEST_RULE)}…` : rule

const INDENT = 5
const DEEP = 17

function passageText(trace: PassageTrace, printer: Printer): string {
  const { p, width } = printer
  const { line, section, heading, quote, intent, because, clauses, read, dropped } = trace
  const above = heading === null ? 'under no heading' : `under “${oneLine(heading)}”`
  return [
    `${padLeft(String(line), 4)} ${p.strong(intent)}  ${p.quiet(oneLine(`section ${section}, ${above}`))}`,
    wrapped(`“${oneLine(quote)}”`, INDENT, width),
    ...because.map((reason) => reasonText(reason, INDENT, printer)),
    ...(clauses.length > 1 ? clauses.map((c) => row('clause', `“${oneLine(c)}”`, printer)) : []),
    ...read.flatMap((r) => readText(r, printer)),
    ...dropped.flatMap((d) => droppedText(d, printer)),
  ].join('\n')
}

/** A label in front of what it is of. */
function row(label: string, text: string, { p, width }: Printer): string {
  const lines = wrapped(text, DEEP, width)
  return `${' '.repeat(INDENT)}${p.quiet(pad(label, DEEP - INDENT))}${lines.slice(DEEP)}`
}

function reasonText({ by, says, weight }: TraceReason, indent: number, printer: Printer): string {
  const { p, width } = printer
  const sign = weight !== null && weight > 0 ? '+' : ''
  const shown = weight === null ? '' : `${sign}${weight.toFixed(by === 'words' ? 0 : 2)}`
  const lines = wrapped(oneLine(says), indent + 20, width).slice(indent + 20)
  return `${' '.repeat(indent)}${p.quiet(pad(by, 12))}${padLeft(shown, 6)}  ${lines}`
}

function readText(read: TraceRead, printer: Printer): string[] {
  const { id, kind, importance, by, words, skills } = read
  return [
    row('read', oneLine(`${id} ${kind}, ${importance}: “${words}” by ${ruleName(by)}`), printer),
    ...skills.flatMap(({ name, because }) => [
      row('', oneLine(name), printer),
      ...because.map((reason) => reasonText(reason, DEEP, printer)),
    ]),
  ]
}

const droppedText = (
  { what, kind, by, why, because }: TraceDropped,
  printer: Printer,
): string[] => [
  row('dropped', oneLine(`${kind} “${what}” by ${ruleName(by)}: ${why}`), printer),
  ...because.map((reason) => reasonText(reason, DEEP, printer)),
]
