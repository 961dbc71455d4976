import { useEffect, useMemo, useState } from 'preact/hooks'
import { Check } from '../page/check.tsx'
import { outcome } from '../page/what-if.ts'
import { offerDownload } from './files.ts'
import { library, type Library } from './library.ts'
import type { Checked } from './work.ts'

/** The answer to one posting; programs that read the page find it by the id and its data. Of a text with several postings the first is shown. */
export function AnswerFrame({ data, reports }: Checked) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const [page, report] = [data.postings[0], reports[0]]
  const now = useMemo(() => page && outcome(page, 0, ticked), [page, ticked])
  // the keyboard goes on where the answer is
  useEffect(() => document.getElementById('answer')?.focus(), [data])
  if (!page || !report || !now) return null
  const onTick = (name: string): void =>
    setTicked((set) => new Set(set.has(name) ? [...set].filter((n) => n !== name) : [...set, name]))
  return (
    <section
      id="answer"
      class="stack"
      aria-label="The answer"
      tabIndex={-1}
      data-recommendation={report.recommendation}
      data-qualified={report.qualified}
      data-score-low={report.score?.low}
      data-score-high={report.score?.high}
    >
      {reports.length > 1 && (
        <p class="note">
          This holds {reports.length} postings; the first is shown here. The{' '}
          <a href="#ranking">ranking</a> has them all.
        </p>
      )}
      <Check data={data} outcome={now} ticked={ticked} onTick={onTick} />
      <p class="filters files">
        <span class="quiet">Take this answer along:</span>
        <FileButton
          name="JSON"
          file="fit-report.json"
          type="application/json"
          made={({ json }) => json(reports.length === 1 ? report : reports)}
        />
        <FileButton
          name="Markdown"
          file="fit-report.md"
          type="text/markdown"
          made={({ renderReport }) =>
            reports.map((r) => renderReport(r, 'markdown')).join('\n---\n\n')
          }
        />
        <FileButton
          name="Text"
          file="fit-report.txt"
          type="text/plain"
          made={({ renderReport }) => reports.map((r) => renderReport(r, 'text')).join('\n')}
        />
      </p>
    </section>
  )
}

interface FileOptions {
  readonly name: string
  readonly file: string
  readonly type: string
  readonly made: (library: Library) => string
}

/** Gives the user a file that the library makes. */
const FileButton = ({ name, file, type, made }: FileOptions) => (
  <button
    type="button"
    onClick={() => void library().then((tools) => offerDownload(file, made(tools), type))}
  >
    {name}
  </button>
)
