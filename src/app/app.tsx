import { counted } from '../core/counted.ts'
import { errorMessage } from '../core/error-code.ts'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { PageData } from '../core/page.ts'
import type { Diagnostic } from '../index.ts'
import { Check } from '../page/check.tsx'
import { postingIn, toMain, useHash, useTicks } from '../page/hooks.ts'
import { RankingView } from '../page/ranking.tsx'
import { StudyView } from '../page/study.tsx'
import { AnswerFrame } from './answer-frame.tsx'
import { Desk } from './desk.tsx'
import { diagnosticsOf } from '../core/diagnostic.ts'
import { Faults } from './faults.tsx'
import { Keeping } from './keeping.tsx'
import { library, type Library } from './library.ts'
import { RankingFiles } from './ranking-files.tsx'
import {
  EMPTY,
  forget,
  remember,
  remembered,
  withPosting,
  type Kept,
  type Notebook,
} from './store.ts'
import type { Checked, Judging } from './work.ts'

/** Told where the extension was pressed on a page that browsers close to extensions. */
const UNREADABLE: Diagnostic = {
  severity: 'warning',
  source: 'the page',
  message:
    'Nothing was taken: no extension may read it (pages of the browser itself, its store, some PDF viewers). Copy the text of the posting and paste it here.',
}

interface AppOptions {
  readonly today: string
  /** What the extension has taken from a page. */
  readonly handedOver: Promise<Kept | null>
}

type View = 'check' | 'ranking' | 'study' | 'posting'

/** The view that a fragment of the address names, and the posting of the ranking. */
function placeOf(hash: string): { readonly view: View; readonly at: number } {
  const at = postingIn(hash)
  if (at !== null) return { view: 'posting', at }
  if (hash === '#ranking' || hash === '#study')
    return { view: hash === '#study' ? 'study' : 'ranking', at: -1 }
  return { view: 'check', at: -1 }
}

/** The whole program in one page. */
export function App({ today, handedOver }: AppOptions) {
  const place = placeOf(useHash())
  const [notebook, setNotebook] = useState<Notebook>(remembered)
  const [posting, setPosting] = useState<Kept>({ name: '', text: '' })
  const [asOf, setAsOf] = useState(today)
  const [faults, setFaults] = useState<readonly Diagnostic[]>([])
  const [busy, setBusy] = useState('')
  const [kept, setKept] = useState(true)
  const [answer, setAnswer] = useState<(Checked & { readonly judging: Judging }) | null>(null)

  const change = (more: Partial<Notebook>): Notebook => {
    const next = { ...notebook, ...more }
    setNotebook(next)
    setKept(remember(next))
    return next
  }
  const work = async (what: string, run: (library: Library) => Promise<void>): Promise<void> => {
    setFaults([])
    setBusy(what)
    try {
      await run(await library())
    } catch (error) {
      setFaults(told(error))
    } finally {
      setBusy('')
    }
  }
  const onCheck = (given: Kept = posting, book: Notebook = notebook): Promise<void> =>
    work('Reading …', async ({ checked, judgingOf }) => {
      setAnswer(null)
      const judging = judgingOf(book, asOf)
      setFaults(judging.warnings)
      const named = given.name === '' ? { ...given, name: 'pasted.txt' } : given
      const made = await checked(named, judging)
      setAnswer({ ...made, judging })
      change({ ...book, postings: withPosting(book.postings, named) })
    })
  useEffect(() => {
    void handedOver.then((taken) => {
      if (!taken) return
      if (taken.text === '') return setFaults([UNREADABLE])
      setPosting(taken)
      if (notebook.profile.trim() !== '') void onCheck(taken)
    })
    // once, when the page opens
  }, [])

  const data = useRanking({ place: place.view, notebook, asOf, setFaults, setBusy })
  return (
    <>
      <a class="skip" href="#main" onClick={toMain}>
        To the content
      </a>
      <Top view={place.view} postings={notebook.postings.length} />
      <main id="main" tabIndex={-1}>
        {place.view === 'check' && (
          <>
            {!answer && <h1 class="hidden">Check a posting</h1>}
            <Desk
              notebook={notebook}
              posting={posting}
              asOf={asOf}
              busy={busy}
              onChange={change}
              onPosting={setPosting}
              onAsOf={setAsOf}
              onCheck={onCheck}
              onFaults={setFaults}
              kept={kept}
            />
            <Faults faults={faults} />
            {answer && <AnswerFrame key={answer.data.postings.length} {...answer} />}
            <Keeping
              notebook={notebook}
              onLoad={(book) => change(book)}
              onForget={() => {
                forget()
                setNotebook(EMPTY)
                setPosting({ name: '', text: '' })
                setAnswer(null)
              }}
              onFaults={setFaults}
            />
          </>
        )}
        {place.view !== 'check' && (
          <>
            <Faults faults={faults} />
            {busy !== '' && (
              <p class="note" role="status">
                {busy}
              </p>
            )}
            {data && <Ranked place={place} data={data} notebook={notebook} asOf={asOf} />}
            {!data && busy === '' && faults.length === 0 && <NothingYet />}
          </>
        )}
      </main>
      <footer class="quiet">
        <p>
          The whole program is in this file. It asks nothing of the network, and its policy forbids
          that it could: what you paste stays in this browser.
        </p>
      </footer>
    </>
  )
}

/** What went wrong: faults that the user can mend as they are, others as what they are. */
function told(error: unknown): readonly Diagnostic[] {
  try {
    return diagnosticsOf(error)
  } catch {
    const message = `An error of the program itself, please report it: ${errorMessage(error)}`
    return [{ severity: 'error', source: 'fit', message }]
  }
}

const Top = ({ view, postings }: { readonly view: View; readonly postings: number }) => {
  const link = (to: View, name: string) => (
    <a href={`#${to}`} aria-current={view === to ? 'page' : undefined}>
      {name}
    </a>
  )
  return (
    <header class="top">
      <span class="name">fit</span>
      <nav aria-label="Views">
        {link('check', 'Check')}
        {link('ranking', postings > 0 ? `Ranking (${postings})` : 'Ranking')}
        {link('study', 'Study plan')}
        {view === 'posting' && <span aria-current="page">Posting</span>}
      </nav>
      <span class="who">Nothing leaves this browser</span>
    </header>
  )
}

const NothingYet = () => (
  <section class="card">
    <h1>Nothing to rank yet</h1>
    <p>
      Each posting that you check is kept here. <a href="#check">Check one</a>, or drop several
      files on the page.
    </p>
  </section>
)

interface RankingNeeds {
  readonly place: View
  readonly notebook: Notebook
  readonly asOf: string
  readonly setFaults: (faults: readonly Diagnostic[]) => void
  readonly setBusy: (what: string) => void
}

/** The ranking of all postings that are kept, made when a view needs it and again when anything has changed. */
function useRanking({ place, notebook, asOf, setFaults, setBusy }: RankingNeeds): PageData | null {
  const [made, setMade] = useState<{ readonly of: string; readonly data: PageData } | null>(null)
  const of = useMemo(() => JSON.stringify([notebook, asOf]), [notebook, asOf])
  const wanted = useRef('')
  const isNeeded = place !== 'check' && notebook.postings.length > 0
  useEffect(() => {
    if (!isNeeded || made?.of === of || wanted.current === of) return
    wanted.current = of
    const total = notebook.postings.length
    setFaults([])
    setBusy(`Judging ${counted(total, 'posting')} …`)
    library()
      .then(({ judgingOf, rankedPage }) =>
        rankedPage(notebook.postings, judgingOf(notebook, asOf), (done) => {
          if (done % 5 === 0) setBusy(`Judging posting ${done} of ${total} …`)
        }),
      )
      .then((data) => setMade({ of, data }))
      .catch((error: unknown) => setFaults(told(error)))
      .finally(() => {
        wanted.current = ''
        setBusy('')
      })
  }, [isNeeded, of])
  return isNeeded && made?.of === of ? made.data : null
}

interface RankedOptions {
  readonly place: ReturnType<typeof placeOf>
  readonly data: PageData
  readonly notebook: Notebook
  readonly asOf: string
}

/** The pages of many postings, with what is ticked. */
function Ranked({ place, data, notebook, asOf }: RankedOptions) {
  const { onClear, ...ticks } = useTicks(data)
  const here = place.view === 'posting' ? ticks.outcomes[place.at] : undefined
  const shared = { data, ...ticks }
  return (
    <>
      {here && (
        <Check
          key={here.at}
          data={data}
          outcome={here}
          ticked={ticks.ticked}
          onTick={ticks.onTick}
        />
      )}
      {!here && place.view !== 'study' && <RankingView {...shared} />}
      {place.view === 'study' && data.plan && (
        <StudyView {...shared} plan={data.plan} onClear={onClear} />
      )}
      {!here && (
        <RankingFiles
          view={place.view === 'study' ? 'study' : 'ranking'}
          data={data}
          notebook={notebook}
          asOf={asOf}
        />
      )}
    </>
  )
}
