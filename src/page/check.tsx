import { useEffect, useRef, useState } from 'preact/hooks'
import type { PageData } from '../core/page.ts'
import { AnswerHeader } from './answer.tsx'
import { fileName } from './facts.ts'
import { Findings } from './findings.tsx'
import { Gaps } from './gaps.tsx'
import { FormQuestions, Questions, Unread } from './left-open.tsx'
import { Legend } from './parts.tsx'
import { Peek, type Peeked } from './peek.tsx'
import { PostingText } from './posting-text.tsx'
import type { Ticking } from './tick-list.tsx'
import type { LiveFinding, Outcome } from './what-if.ts'

interface CheckOptions extends Ticking {
  readonly data: PageData
  readonly outcome: Outcome
}

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
      <AnswerHeader data={data} outcome={outcome} onPick={toFinding} />
      <div class="columns">
        <section class="card posting" aria-labelledby="posting-title" id="posting" tabIndex={0}>
          <h2 id="posting-title">The posting</h2>
          <Legend notes={['choose words to see what was found']} />
          <PostingText outcome={outcome} picked={picked} onPeek={peek} onPick={pick} />
        </section>
        <div class="side">
          <Findings
            outcome={outcome}
            picked={picked}
            source={fileName(data.profile.source)}
            onShow={toWords}
          />
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
