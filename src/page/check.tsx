import { useEffect, useRef, useState } from 'preact/hooks'
import type { Status } from '../core/verdict.ts'
import type { PageData } from '../core/page.ts'
import { range } from '../report/number.ts'
import { NOT_LEGAL_ADVICE, RECOMMENDATION } from '../report/words.ts'
import { factsOf } from './facts.ts'
import { FindingCard } from './finding.tsx'
import { change, count, scoreText, Section, SIGN, STATUSES, Verdict } from './parts.tsx'
import { Peek, type Peeked } from './peek.tsx'
import { PostingText } from './posting-text.tsx'
import { ScoreBar } from './score-bar.tsx'
import { safe } from './segments.ts'
import { TickList, type Ticking } from './tick-list.tsx'
import type { LiveFinding, Outcome } from './what-if.ts'

interface CheckOptions extends Ticking {
  readonly data: PageData
  readonly outcome: Outcome
}

/** Findings of a hostile posting can be many; the rest is shown when asked for. */
const FIRST = 150

/** One posting: the answer, its words, and what was found in them. */
export function Check({ data, outcome, ticked, onTick }: CheckOptions) {
  const [picked, setPicked] = useState<string | null>(null)
  const [peeked, setPeeked] = useState<Peeked | null>(null)
  const leaving = useRef<number | undefined>(undefined)
  useEscape(() => setPeeked(null))

  const peek = (findings: readonly LiveFinding[] | null, at?: Element): void => {
    window.clearTimeout(leaving.current)
    if (findings && at) setPeeked({ findings, at, stays: false })
    else leaving.current = window.setTimeout(() => setPeeked((p) => (p?.stays ? p : null)), 120)
  }
  const toFinding = ({ finding }: LiveFinding): void => {
    setPicked(finding.id)
    setPeeked(null)
    reveal(document.getElementById(`finding-${finding.id}`))
  }
  const pick = (findings: readonly LiveFinding[], at: Element): void => {
    const [first] = findings
    if (isNarrow() || findings.length > 1) setPeeked({ findings, at, stays: true })
    else if (first) toFinding(first)
    if (first) setPicked(first.finding.id)
  }
  const toWords = ({ finding }: LiveFinding): void => {
    setPicked(finding.id)
    reveal(document.querySelector(`.mark[data-findings~="${CSS.escape(finding.id)}"]`))
  }
  return (
    <>
      <Answer data={data} outcome={outcome} onPick={toFinding} />
      <div class="columns">
        <section class="card posting" aria-labelledby="posting-title" id="posting" tabIndex={0}>
          <h2 id="posting-title">The posting</h2>
          <p class="quiet legend">
            {STATUSES.map((s) => (
              <span key={s} class={`sign ${s}`}>
                {SIGN[s]} {s}
              </span>
            ))}
            <span class="quiet">choose words to see what was found</span>
          </p>
          <PostingText outcome={outcome} picked={picked} onPeek={peek} onPick={pick} />
        </section>
        <div class="side">
          <Findings outcome={outcome} picked={picked} source={data.profile.source} onShow={toWords} />
          <Questions outcome={outcome} />
          <Gaps outcome={outcome} ticked={ticked} onTick={onTick} />
          <FormQuestions outcome={outcome} />
          <Unread outcome={outcome} />
        </div>
      </div>
      {peeked && <Peek peeked={peeked} onGo={toFinding} onClose={() => setPeeked(null)} />}
    </>
  )
}

const isNarrow = (): boolean => window.matchMedia('(max-width: 60rem)').matches

function useEscape(then: () => void): void {
  useEffect(() => {
    const onKey = (e: KeyboardEvent): void => {
      if (e.key === 'Escape') then()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}

/** Brings an element into view and moves the keyboard to it. */
function reveal(element: Element | null): void {
  if (!(element instanceof HTMLElement)) return
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  element.focus({ preventScroll: true })
  element.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' })
}

function Answer({ data, outcome, onPick }: { readonly data: PageData; readonly outcome: Outcome; readonly onPick: (f: LiveFinding) => void }) {
  const { page, score, recommendation, findings } = outcome
  const facts = factsOf(page.posting)
  const inTheWay = findings.filter((f) => f.blocking).length
  const moved = outcome.score && page.score && (outcome.score.low !== page.score.low || outcome.score.high !== page.score.high)
  return (
    <header class="card answer">
      <h1>{safe(page.posting.title ?? page.posting.source)}</h1>
      {page.posting.hiringOrganization !== null && <p class="organization">{safe(page.posting.hiringOrganization)}</p>}
      {facts.length > 0 && <p class="quiet facts">{facts.map((f, i) => <span key={i}>{safe(f)}</span>)}</p>}
      <div class="verdict-line">
        <Verdict recommendation={recommendation} />
        <p>
          {capital(RECOMMENDATION[recommendation])}.{inTheWay > 0 ? ` In the way: ${count(inTheWay, 'required item')}.` : ''}
        </p>
        <p class="big-score" aria-live="polite">
          <span class="hidden">Score: </span>
          <strong id="score">{scoreText(score)}</strong> <span class="quiet">{score ? 'of 100' : 'score'}</span>
        </p>
      </div>
      <ScoreBar outcome={outcome} onPick={onPick} />
      {score && (
        <p class="quiet">
          {score.required && <>Required items give {range(score.required.low, score.required.high)} of these points</>}
          {score.preferred && <>{score.required ? ', ' : ''}preferred items {range(score.preferred.low, score.preferred.high)}</>}.
          {moved && page.score && <> Without what is ticked: {scoreText(page.score)} ({page.recommendation}).</>}
        </p>
      )}
      {page.whatIf && (
        <p class="note">
          Judged as if the profile also had {page.whatIf.added.join(', ')}. Without: {scoreText(page.whatIf.before.score)}, {page.whatIf.before.recommendation}.
        </p>
      )}
      {page.warnings.map((w, i) => (
        <p key={i} class="note">
          <span aria-hidden="true">! </span>
          {safe(w)}
        </p>
      ))}
      <p class="quiet">
        For {safe(data.profile.name ?? data.profile.source)}, judged on {data.asOf}. Read {page.coverage.read} of {count(page.coverage.requirementLines, 'requirement line')}.
        {page.findings.some((f) => f.kind === 'workAuthorization') ? ` ${NOT_LEGAL_ADVICE}` : ''}
      </p>
    </header>
  )
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

interface FindingsOptions {
  readonly outcome: Outcome
  readonly picked: string | null
  readonly source: string
  readonly onShow: (live: LiveFinding) => void
}

function Findings({ outcome, picked, source, onShow }: FindingsOptions) {
  const [only, setOnly] = useState<Status | null>(null)
  const [all, setAll] = useState(false)
  const { findings } = outcome
  const shown = findings.filter((f) => only === null || f.status === only || f.finding.id === picked).slice(0, all ? undefined : FIRST)
  const groups = [
    ['In the way', shown.filter((f) => f.blocking)],
    ['Required', shown.filter((f) => !f.blocking && f.finding.importance === 'required')],
    ['Preferred', shown.filter((f) => f.finding.importance === 'preferred')],
  ] as const
  return (
    <Section id="findings" title="Findings">
      <div class="filters" role="group" aria-label="Show findings by status">
        <button type="button" aria-pressed={only === null} onClick={() => setOnly(null)}>
          all {findings.length}
        </button>
        {STATUSES.map((s) => (
          <button key={s} type="button" class={s} aria-pressed={only === s} onClick={() => setOnly(only === s ? null : s)}>
            <span aria-hidden="true">{SIGN[s]}</span> {s} {findings.filter((f) => f.status === s).length}
          </button>
        ))}
      </div>
      {groups.map(([title, list]) =>
        list.length === 0 ? null : (
          <div key={title} class="group">
            <h3>{title}</h3>
            <ul class="findings">
              {list.map((live) => (
                <FindingCard key={live.finding.id} live={live} picked={live.finding.id === picked} source={source} onShow={onShow} />
              ))}
            </ul>
          </div>
        ),
      )}
      {findings.length === 0 && <p>Nothing was read that could be judged.</p>}
      {!all && findings.length > FIRST && (
        <button type="button" onClick={() => setAll(true)}>
          Show all {findings.length}
        </button>
      )}
    </Section>
  )
}

function Questions({ outcome: { page } }: { readonly outcome: Outcome }) {
  if (page.questions.length === 0) return null
  return (
    <Section id="questions" title="Open questions" note="The most telling first. Answer them in your profile and the range becomes narrower.">
      <ol class="questions">
        {page.questions.map((q, i) => (
          <li key={i}>
            {safe(q.text)} <span class="quiet">{[q.key, q.decides ? 'decides the gate' : '', q.points > 0 ? `${q.points} points` : ''].filter((t) => t !== '').join('; ')}</span>
          </li>
        ))}
      </ol>
    </Section>
  )
}

function Gaps({ outcome, ticked, onTick }: Ticking & { readonly outcome: Outcome }) {
  const { findings } = outcome.page
  const gaps = findings.flatMap((f) => (f.gap ? [{ finding: f, gap: f.gap }] : [])).sort((a, b) => b.gap.points - a.gap.points)
  if (gaps.length === 0) return null
  const closable = [...new Map(gaps.filter(({ gap }) => gap.studyable !== false).flatMap(({ finding, gap }) => namesOf(finding.effects.map((e) => e.name), finding.names, gap.subject).map((name) => [name, gap] as const)))]
  const shut = gaps.filter(({ gap }) => gap.studyable === false)
  const by = outcome.score && outcome.page.score ? outcome.score.low - outcome.page.score.low : 0
  return (
    <Section id="gaps" title="Gaps" note="Tick what you would close, and the score above moves.">
      <TickList items={closable.map(([name, gap]) => ({ name, note: gap.points > 0 ? `up to ${gap.points} points` : '' }))} ticked={ticked} onTick={onTick} />
      {ticked.size > 0 && (
        <p class="note" aria-live="polite">
          With this: {scoreText(outcome.score)} ({change(by)}), {outcome.recommendation}.
        </p>
      )}
      {shut.length > 0 && (
        <>
          <h3>Study cannot close</h3>
          <ul>
            {shut.map(({ gap, finding }) => (
              <li key={finding.id}>
                {safe(gap.subject)} <span class="quiet">wanted: {safe(gap.want)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}

/** What closes a gap: the names that it asks for, else the gap as a whole. */
function namesOf(effects: readonly string[], names: readonly string[], subject: string): string[] {
  const named = effects.filter((e) => names.includes(e))
  return named.length > 0 ? named : effects.includes(subject) ? [subject] : []
}

function FormQuestions({ outcome: { page } }: { readonly outcome: Outcome }) {
  if (page.knockouts.length === 0) return null
  return (
    <Section id="form" title="What the form will ask">
      <ul class="findings">
        {page.knockouts.map((k, i) => (
          <li key={i}>
            {safe(k.question)} <strong>{k.answer}</strong>
            <p class="quiet">{safe(k.reason)}</p>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Unread({ outcome: { page } }: { readonly outcome: Outcome }) {
  if (page.unread.length === 0) return null
  return (
    <Section id="unread" title="Not understood" note="Lines under a heading of requirements from which nothing was read. Judge them yourself.">
      <ul>
        {page.unread.map((s, i) => (
          <li key={i}>
            <q>{safe(page.text.slice(s.start, s.end))}</q>
          </li>
        ))}
      </ul>
    </Section>
  )
}
