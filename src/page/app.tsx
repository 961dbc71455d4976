import { useEffect, useMemo, useState } from 'preact/hooks'
import type { PageData } from '../core/page.ts'
import { Check } from './check.tsx'
import { fileName } from './facts.ts'
import { Ranking } from './ranking.tsx'
import { safe } from './segments.ts'
import { Study } from './study.tsx'
import { outcome } from './what-if.ts'

type Place =
  { readonly view: 'posting'; readonly at: number } | { readonly view: 'ranking' | 'study' }

/** What a fragment of the address names; the view that the page opens with where it names nothing. */
function placeOf(hash: string, data: PageData): Place {
  const posting = /^#posting-(\d{1,6})$/.exec(hash)
  const at = posting ? Number(posting[1]) - 1 : -1
  if (data.postings[at]) return { view: 'posting', at }
  if (hash === '#ranking') return { view: 'ranking' }
  if (hash === '#study' && data.plan) return { view: 'study' }
  if (data.view === 'check' && data.postings.length === 1) return { view: 'posting', at: 0 }
  return { view: data.view === 'study' && data.plan ? 'study' : 'ranking' }
}

function usePlace(data: PageData): Place {
  const [hash, setHash] = useState(window.location.hash)
  useEffect(() => {
    const onChange = (): void => {
      setHash(window.location.hash)
      window.scrollTo(0, 0)
    }
    window.addEventListener('hashchange', onChange)
    return () => window.removeEventListener('hashchange', onChange)
  }, [])
  return useMemo(() => placeOf(hash, data), [hash, data])
}

/** The whole page: where one is, and what is ticked. */
export function App({ data }: { readonly data: PageData }) {
  const place = usePlace(data)
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const plain = useMemo(() => data.postings.map((p, i) => outcome(p, i, new Set())), [data])
  const outcomes = useMemo(
    () => (ticked.size === 0 ? plain : data.postings.map((p, i) => outcome(p, i, ticked))),
    [data, plain, ticked],
  )
  const onTick = (name: string): void =>
    setTicked((set) => new Set(set.has(name) ? [...set].filter((n) => n !== name) : [...set, name]))
  const here = place.view === 'posting' ? outcomes[place.at] : undefined
  const several = data.postings.length > 1 || data.view !== 'check'
  return (
    <>
      <a class="skip" href="#main" onClick={toMain}>
        To the content
      </a>
      <header class="top">
        <span class="name">fit</span>
        {several && (
          <nav aria-label="Views">
            <a href="#ranking" aria-current={place.view === 'ranking' ? 'page' : undefined}>
              Ranking
            </a>
            {data.plan && (
              <a href="#study" aria-current={place.view === 'study' ? 'page' : undefined}>
                Study plan
              </a>
            )}
            {here && (
              <span aria-current="page">
                Posting {here.at + 1} of {data.postings.length}
              </span>
            )}
          </nav>
        )}
        <span class="who">{safe(data.profile.name ?? fileName(data.profile.source))}</span>
      </header>
      <main id="main" tabIndex={-1}>
        {several && ticked.size > 0 && (
          <p class="note" role="status">
            What if you had: {safe([...ticked].join(', '))}.{' '}
            <button type="button" onClick={() => setTicked(new Set())}>
              Clear
            </button>
          </p>
        )}
        {here && <Check key={here.at} data={data} outcome={here} ticked={ticked} onTick={onTick} />}
        {place.view === 'ranking' && (
          <Ranking data={data} outcomes={outcomes} plain={plain} ticked={ticked} onTick={onTick} />
        )}
        {place.view === 'study' && data.plan && (
          <Study
            data={data}
            plan={data.plan}
            outcomes={outcomes}
            plain={plain}
            ticked={ticked}
            onTick={onTick}
            onClear={() => setTicked(new Set())}
          />
        )}
      </main>
      <footer class="quiet">
        Made by fit from a profile and postings, offline. The file asks nothing of the network and
        sends nothing.
      </footer>
    </>
  )
}

/** The address stays: it names the view. */
function toMain(e: Event): void {
  e.preventDefault()
  document.getElementById('main')?.focus()
}
