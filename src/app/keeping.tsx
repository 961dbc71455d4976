import type { Diagnostic } from '../index.ts'
import { offerDownload } from './files.ts'
import { notebookOf, type Notebook } from './store.ts'

interface KeepingOptions {
  readonly notebook: Notebook
  readonly onLoad: (notebook: Notebook) => void
  readonly onForget: () => void
  readonly onFaults: (faults: readonly Diagnostic[]) => void
}

/** What the user is told of their data, and how to take it along. */
export function Keeping({ notebook, onLoad, onForget, onFaults }: KeepingOptions) {
  const load = async (file: File | undefined): Promise<void> => {
    if (!file) return
    const book = notebookOf(await file.text())
    if (book) onLoad(book)
    else
      onFaults([
        {
          severity: 'error',
          source: file.name,
          message: 'This is not a file that "Save everything" has written.',
        },
      ])
  }
  return (
    <section class="card keeping" aria-labelledby="keeping-title">
      <h2 id="keeping-title">Your data</h2>
      <p>
        Profile and postings are kept in this browser, on this computer, and nowhere else. The
        page’s policy forbids every connection. To see for yourself: switch the network off and go
        on, or open the browser’s developer tools at “Network” and check a posting: nothing appears.
      </p>
      <p class="filters">
        <button
          type="button"
          onClick={() =>
            offerDownload('fit-data.json', JSON.stringify(notebook, null, 2), 'application/json')
          }
        >
          Save everything to a file
        </button>
        <label class="button">
          Load such a file
          <input
            type="file"
            class="hidden"
            accept=".json,application/json"
            onChange={(e) => void load(e.currentTarget.files?.[0])}
          />
        </label>
        <button
          type="button"
          onClick={() => {
            if (
              window.confirm('Delete the profile and all postings that this browser keeps for fit?')
            )
              onForget()
          }}
        >
          Delete everything
        </button>
      </p>
    </section>
  )
}
