import path from 'node:path'
import { fault } from '../core/diagnostic.ts'
import type { Mark } from '../core/history.ts'
import { byDay } from '../core/by-day.ts'
import type { MarkName } from '../core/choices.ts'
import { loadSaved } from '../postings/index.ts'
import { dayAsked } from './day-asked.ts'
import { writeStdout } from './output.ts'
import { readText, statIfThere } from './reading.ts'
import type { ExitCode, Session } from './session.ts'
import { usualPostings } from './settings.ts'
import { writeWhole } from './writing.ts'

export interface MarkOptions {
  readonly on?: string | undefined
}

/** What takes the marks away. */
const CLEAR = 'clear'

/** `fit mark POSTING MARK`: writes into the file of a saved posting what became of it. A mark that is there is set anew; `clear` takes all away. */
export async function run(
  session: Session,
  posting: string,
  asked: MarkName | typeof CLEAR,
  { on = session.today }: MarkOptions,
): Promise<ExitCode> {
  dayAsked('--on', on)
  const shown = savedFile(session, posting)
  const { historyOf, withMarks } = await loadSaved()
  const text = readText(session, shown, 'a saved posting')
  const { marks: before } = historyOf(text, shown)
  const marks = asked === CLEAR ? [] : marked(before, { mark: asked, on })
  if (JSON.stringify(marks) !== JSON.stringify(before))
    await writeWhole(path.resolve(session.cwd, shown), shown, withMarks(text, shown, marks), null)
  const said = marks.map((m) => `${m.mark} on ${m.on}`).join(', ')
  await writeStdout(session, `${shown}: ${said === '' ? 'no mark' : said}\n`)
  return 0
}

const marked = (before: readonly Mark[], mark: Mark): readonly Mark[] =>
  [...before.filter((m) => m.mark !== mark.mark), mark].sort(byDay)

const SAVED_FILE = /\.ya?ml$/i

/** The file of a posting that is named by its path, or by its name in the folder of postings, with or without its ending. */
function savedFile(session: Session, posting: string): string {
  const isFile = (file: string): boolean =>
    statIfThere(path.resolve(session.cwd, file))?.isFile() ?? false
  const folder = usualPostings(session)
  const found = [
    posting,
    ...['', '.yaml', '.yml'].map((end) => path.join(folder, posting + end)),
  ].find(isFile)
  if (found === undefined)
    throw fault(
      posting,
      `No such file, and none of this name in ${folder}. Name the file of a saved posting.`,
    )
  if (!SAVED_FILE.test(found))
    throw fault(
      found,
      'Marks are kept in the file of a saved posting (.yaml). Save this one first: fit save FILE.',
    )
  return found
}
