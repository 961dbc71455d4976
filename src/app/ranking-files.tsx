import type { PageData } from '../core/page.ts'
import { offerDownload } from './files.ts'
import { library } from './library.ts'
import type { Notebook } from './store.ts'

interface FilesOptions {
  readonly view: 'ranking' | 'study'
  readonly data: PageData
  readonly notebook: Notebook
  readonly asOf: string
}

/** The ranking or the study plan as the files that the command line writes. */
export function RankingFiles({ view, notebook, asOf }: FilesOptions) {
  const made = async (format: 'json' | 'csv' | 'markdown'): Promise<string> => {
    const { batchTools, json, judgingOf, studyPlanOf, rankingOf, PLAIN } = await library()
    const judging = judgingOf(notebook, asOf)
    const { renderRanking, renderStudyPlan } = await batchTools()
    if (view === 'study') {
      const plan = await studyPlanOf(notebook.postings, judging)
      return format === 'json'
        ? json(plan)
        : renderStudyPlan(plan, format, { ...PLAIN, top: null, by: 'skill' })
    }
    const ranking = await rankingOf(notebook.postings, judging)
    return format === 'json' ? json(ranking) : renderRanking(ranking, format, PLAIN)
  }
  const button = (
    format: 'json' | 'csv' | 'markdown',
    name: string,
    ending: string,
    type: string,
  ) => (
    <button
      type="button"
      onClick={() =>
        void made(format).then((text) => offerDownload(`fit-${view}.${ending}`, text, type))
      }
    >
      {name}
    </button>
  )
  return (
    <p class="filters files">
      <span class="quiet">Take this {view === 'study' ? 'plan' : 'ranking'} along:</span>
      {button('json', 'JSON', 'json', 'application/json')}
      {button('csv', 'CSV', 'csv', 'text/csv')}
      {button('markdown', 'Markdown', 'md', 'text/markdown')}
    </p>
  )
}
