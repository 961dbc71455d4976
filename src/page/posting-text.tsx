import { useMemo } from 'preact/hooks'
import { SIGN } from '../core/signs.ts'
import { shownLines, type ShownLine, type MarkedSegment } from './segments.ts'
import type { LiveFinding, Outcome } from './what-if.ts'

export interface Handling {
  /** Shows what is known of these findings beside the element; null hides it. */
  readonly onPeek: (findings: readonly LiveFinding[] | null, at?: Element) => void
  readonly onPick: (findings: readonly LiveFinding[], at: Element) => void
}

interface PostingTextOptions extends Handling {
  readonly outcome: Outcome
  /** The finding whose words are to stand out. */
  readonly picked: string | null
}

/** The posting's own words, those of each requirement in the colour of its status. */
export function PostingText({ outcome, picked, ...handling }: PostingTextOptions) {
  const lines = useMemo(() => shownLines(outcome.page), [outcome.page])
  const marked = useMemo(() => firstMarks(lines), [lines])
  return (
    <div class="text" dir="auto">
      {lines.map((line, i) => (
        <TextLine
          key={i}
          line={line}
          at={i}
          outcome={outcome}
          picked={picked}
          marked={marked}
          {...handling}
        />
      ))}
    </div>
  )
}

/** Each finding's id goes to the first stretch of its words. */
function firstMarks(lines: readonly ShownLine[]): ReadonlyMap<string, number> {
  const marks = new Map<string, number>()
  const seen = new Set<number>()
  lines.forEach((line, i) =>
    line.segments.forEach((segment, j) => {
      const fresh = segment.findings.find((f) => !seen.has(f))
      if (fresh === undefined) return
      for (const f of segment.findings) seen.add(f)
      marks.set(`${i}:${j}`, fresh)
    }),
  )
  return marks
}

interface TextLineOptions extends PostingTextOptions {
  readonly line: ShownLine
  readonly at: number
  readonly marked: ReadonlyMap<string, number>
}

function TextLine({ line, at, ...rest }: TextLineOptions) {
  if (line.segments.every((s) => s.text.trim() === '')) return <div class="gap" />
  return (
    <div class={`line${line.heading ? ' heading' : ''}${line.bullet ? ' bullet' : ''}`} dir="auto">
      {line.segments.map((segment, j) => (
        <Stretch key={j} segment={segment} place={`${at}:${j}`} {...rest} />
      ))}
    </div>
  )
}

interface StretchOptions extends Omit<TextLineOptions, 'line' | 'at'> {
  readonly segment: MarkedSegment
  readonly place: string
}

function Stretch({ segment, place, outcome, picked, marked, onPeek, onPick }: StretchOptions) {
  if (segment.findings.length === 0) {
    if (!segment.unread || segment.text.trim() === '') return <>{segment.text}</>
    return (
      <span class="unread">
        {segment.text}
        <span class="sign">not understood</span>
      </span>
    )
  }
  const findings = segment.findings.flatMap((f) => outcome.findings[f] ?? [])
  const [narrowest] = findings
  if (!narrowest) return <>{segment.text}</>
  const isPicked = findings.some((f) => f.finding.id === picked)
  const pick = (e: Event): void => onPick(findings, e.currentTarget as Element)
  const id = marked.get(place)
  const ids = findings.map((f) => f.finding.id).join(' ')
  return (
    <>
      <span
        role="button"
        tabIndex={id === undefined ? -1 : 0}
        class={`mark ${narrowest.status}${isPicked ? ' picked' : ''}`}
        data-findings={ids}
        onMouseEnter={(e) => onPeek(findings, e.currentTarget)}
        onMouseLeave={() => onPeek(null)}
        onFocus={(e) => onPeek(findings, e.currentTarget)}
        onBlur={() => onPeek(null)}
        onClick={pick}
        onKeyDown={(e) => {
          if (e.key !== 'Enter' && e.key !== ' ') return
          e.preventDefault()
          pick(e)
        }}
      >
        <span class="hidden">{findings.map((f) => f.status).join(', ')}: </span>
        {segment.text}
      </span>
      {segment.ends.map((f) => {
        const status = outcome.findings[f]?.status
        return status ? (
          <span key={f} class={`sign ${status}`} aria-hidden="true">
            {SIGN[status]}
          </span>
        ) : null
      })}
    </>
  )
}
