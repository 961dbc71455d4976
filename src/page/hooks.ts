import { useEffect, useMemo, useState } from 'preact/hooks'
import type { PageData } from '../core/page.ts'
import { outcome, type Outcome } from './what-if.ts'

/** The fragment of the address, as it is now; another one begins at the top of the page. */
export function useHash(): string {
  const [hash, setHash] = useState(window.location.hash)
  useEffect(() => {
    const onChange = (): void => {
      setHash(window.location.hash)
      window.scrollTo(0, 0)
    }
    window.addEventListener('hashchange', onChange)
    return () => window.removeEventListener('hashchange', onChange)
  }, [])
  return hash
}

/** The posting of the ranking that a fragment names, from 0; null where it names none. */
export function postingIn(hash: string): number | null {
  const posting = /^#posting-(\d{1,6})$/.exec(hash)
  return posting ? Number(posting[1]) - 1 : null
}

export interface Ticks {
  readonly ticked: ReadonlySet<string>
  /** The postings as nothing is ticked, and as what is ticked would have them. */
  readonly plain: readonly Outcome[]
  readonly outcomes: readonly Outcome[]
  readonly onTick: (name: string) => void
  readonly onClear: () => void
}

/** What of the study list is ticked, and what comes of it. */
export function useTicks({ postings }: PageData): Ticks {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const plain = useMemo(() => postings.map((p, i) => outcome(p, i, new Set())), [postings])
  const outcomes = useMemo(
    () => (ticked.size === 0 ? plain : postings.map((p, i) => outcome(p, i, ticked))),
    [postings, plain, ticked],
  )
  const onTick = (name: string): void =>
    setTicked((set) => new Set(set.has(name) ? [...set].filter((n) => n !== name) : [...set, name]))
  return { ticked, plain, outcomes, onTick, onClear: () => setTicked(new Set()) }
}

/** The address stays: it names the view. */
export function toMain(e: Event): void {
  e.preventDefault()
  document.getElementById('main')?.focus()
}
