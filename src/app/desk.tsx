import { useState } from 'preact/hooks'
import { counted } from '../core/counted.ts'
import type { Diagnostic } from '../index.ts'
import { safe } from '../page/segments.ts'
import { diagnosticsOf } from '../core/diagnostic.ts'
import { filesOf, fileText } from './files.ts'
import { ProfilePane } from './profile-pane.tsx'
import type { Kept, Notebook } from './store.ts'
import { withPosting } from './store.ts'

export interface DeskOptions {
  readonly notebook: Notebook
  readonly posting: Kept
  readonly asOf: string
  /** What is being done; empty where nothing is. */
  readonly busy: string
  /** Whether the browser keeps what is changed. */
  readonly kept: boolean
  readonly onChange: (more: Partial<Notebook>) => Notebook
  readonly onPosting: (posting: Kept) => void
  readonly onAsOf: (day: string) => void
  readonly onCheck: (posting?: Kept, notebook?: Notebook) => Promise<void>
  readonly onFaults: (faults: readonly Diagnostic[]) => void
}

/** Where postings and the profile are given. */
export function Desk(options: DeskOptions) {
  const { notebook, busy, kept, onCheck } = options
  const [over, setOver] = useState(false)
  const take = useTaking(options)
  return (
    <form
      class={over ? 'desk over' : 'desk'}
      aria-label="What to check"
      onSubmit={(e) => {
        e.preventDefault()
        void onCheck()
      }}
      onDragOver={(e) => {
        e.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(e) => {
        e.preventDefault()
        setOver(false)
        void take(filesOf(e.dataTransfer))
      }}
    >
      <div class="panes">
        <PostingPane {...options} onFiles={take} />
        <ProfilePane
          yaml={notebook.profile}
          onYaml={(profile) => void options.onChange({ profile })}
          onFaults={options.onFaults}
        />
      </div>
      <Options {...options} />
      <div class="go">
        <button type="submit" class="primary" disabled={busy !== ''}>
          Check
        </button>
        <span role="status" class="quiet">
          {busy}
          {!kept && 'The browser keeps nothing for this page: save everything to a file.'}
        </span>
      </div>
    </form>
  )
}

/** Takes files: one is put into the text area, several are kept for the ranking. */
function useTaking({ notebook, onChange, onPosting, onFaults }: DeskOptions) {
  return async (files: readonly File[]): Promise<void> => {
    const faults: Diagnostic[] = []
    let { postings } = notebook
    let last: Kept | null = null
    for (const file of files) {
      try {
        last = await fileText(file)
        if (files.length > 1) postings = withPosting(postings, last)
      } catch (error) {
        faults.push(...diagnosticsOf(error))
      }
    }
    onFaults(faults)
    if (last) onPosting(last)
    if (postings !== notebook.postings) onChange({ postings })
  }
}

type PostingPaneOptions = DeskOptions & {
  readonly onFiles: (files: readonly File[]) => Promise<void>
}

function PostingPane(options: PostingPaneOptions) {
  const { posting, onPosting, onFiles } = options
  return (
    <section class="card pane">
      <div class="pane-head">
        <label for="posting-text">Posting</label>
        <label class="button">
          Open files
          <input
            type="file"
            class="hidden"
            multiple
            onChange={(e) => {
              void onFiles([...(e.currentTarget.files ?? [])])
              e.currentTarget.value = ''
            }}
          />
        </label>
      </div>
      <p class="quiet" id="posting-note">
        Paste the text of a job advert, or drop files: text, HTML, JSON.
      </p>
      <textarea
        id="posting-text"
        aria-describedby="posting-note"
        spellcheck={false}
        value={posting.text}
        onInput={(e) => onPosting({ name: posting.name, text: e.currentTarget.value })}
        onPaste={(e) => {
          const files = filesOf(e.clipboardData)
          if (files.length === 0) return
          e.preventDefault()
          void onFiles(files)
        }}
      />
      <KeptList {...options} />
    </section>
  )
}

/** Postings that were checked or dropped before. */
function KeptList({ notebook, onChange, onPosting, onCheck }: DeskOptions) {
  const { postings } = notebook
  if (postings.length === 0) return null
  return (
    <details class="kept">
      <summary>{counted(postings.length, 'posting')} kept</summary>
      <p class="quiet">
        <a href="#ranking">Rank them all</a>
      </p>
      <ul>
        {postings.map((one) => (
          <li key={one.text}>
            <button
              type="button"
              class="link"
              onClick={() => {
                onPosting(one)
                void onCheck(one)
              }}
            >
              {safe(headOf(one))}
            </button>
            <button
              type="button"
              class="remove"
              aria-label={`Remove ${safe(headOf(one))}`}
              onClick={() => void onChange({ postings: postings.filter((other) => other !== one) })}
            >
              ✕
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** The first line of a posting that was pasted, or its file. */
function headOf({ name, text }: Kept): string {
  if (name !== '' && name !== 'pasted.txt') return name
  const head = text.trimStart().split('\n', 1)[0]?.trim() ?? ''
  return head.slice(0, 80) || name
}

function Options({ notebook, asOf, onChange, onAsOf }: DeskOptions) {
  return (
    <details class="options" open={notebook.country !== '' || notebook.additions !== ''}>
      <summary>Options</summary>
      <div class="fields">
        <label>
          Judge as on
          <input type="date" value={asOf} onInput={(e) => onAsOf(e.currentTarget.value)} />
        </label>
        <label>
          Country of jobs that do not say
          <input
            type="text"
            size={4}
            placeholder="US"
            value={notebook.country}
            onInput={(e) => void onChange({ country: e.currentTarget.value })}
          />
        </label>
        <label class="wide">
          What if I also had
          <input
            type="text"
            placeholder="Kubernetes, Go:2y"
            value={notebook.additions}
            onInput={(e) => void onChange({ additions: e.currentTarget.value })}
          />
        </label>
      </div>
    </details>
  )
}
