import { useMemo } from 'preact/hooks'
import type { PageData } from '../core/page.ts'
import { Check } from './check.tsx'
import { fileName } from './facts.ts'
import { postingIn, toMain, useHash, useTicks } from './hooks.ts'
import { RankingView } from './ranking.tsx'
import { safe } from './segments.ts'
import { StudyView } from './study.tsx'

type Place =
  { readonly view: 'posting'; readonly at: number } | { readonly view: 'ranking' | 'study' }

/** What a fragment of the address names; the view that the page opens with where it names nothing. */
function placeOf(hash: string, data: PageData): Place {
  const at = postingIn(hash) ?? -1
  if (data.postings[at]) return { view: 'posting', at }
  if (hash === '#ranking') return { view: 'ranking' }
  if (hash === '#study' && data.plan) return { view: 'study' }
  if (data.view === 'check' && data.postings.length === 1) return { view: 'posting', at: 0 }
  return { view: data.view === 'study' && data.plan ? 'study' : 'ranking' }
}

/** The whole page: where one is, and what is ticked. */
export function ReportPage({ data }: { readonly data: PageData }) {
  const hash = useHash()
  const place = useMemo(() => placeOf(hash, data), [hash, data])
  const { ticked, plain, outcomes, onTick, onClear } = useTicks(data)
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
            <button type="button" onClick={onClear}>
              Clear
            </button>
          </p>
        )}
        {here && <Check key={here.at} data={data} outcome={here} ticked={ticked} onTick={onTick} />}
        {place.view === 'ranking' && (
          <RankingView
            data={data}
            outcomes={outcomes}
            plain={plain}
            ticked={ticked}
            onTick={onTick}
          />
        )}
        {place.view === 'study' && data.plan && (
          <StudyView
            data={data}
            plan={data.plan}
            outcomes={outcomes}
            plain={plain}
            ticked={ticked}
            onTick={onTick}
            onClear={onClear}
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
