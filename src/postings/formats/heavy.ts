import type { ChildProcess } from 'node:child_process'
import { InputError, type Diagnostic } from '../../core/diagnostic.ts'
import { ofNode } from '../../core/node.ts'
import type { PostingDocument } from '../../core/posting.ts'
import { problem } from '../problem.ts'

/** Formats whose readers a small file can keep busy for hours, or make to fill the memory. */
export type HeavyFormat = 'pdf' | 'docx'

/** `prose` joins the lines of a paragraph; `cells`, for CVs, keeps what stands apart on one line apart, by a tab: "Engineer → May 2024". */
export type Layout = 'prose' | 'cells'

/** What the process that reads them is asked, and what it answers. */
export interface HeavyTask {
  readonly bytes: Uint8Array
  readonly source: string
  readonly format: HeavyFormat
  readonly layout: Layout
}
export type HeavyAnswer =
  { readonly document: PostingDocument } | { readonly diagnostics: readonly Diagnostic[] }

/** Megabytes of V8's heap in that process. A long posting takes a third of it. */
const HEAP = 256
/** Milliseconds after which a file is given up, whatever the processor does meanwhile; the process itself counts its time on the processor, see `heavy-process.ts`. */
const PATIENCE = 60_000

/** Where there is no such process, in a browser, nothing else would bound the time. */
const NOWHERE = {
  pdf: 'A PDF cannot be read in the browser. Copy its text and paste it, or use the command line: fit check FILE.pdf',
  docx: 'A Word document cannot be read in the browser. Copy its text and paste it, or use the command line: fit check FILE.docx',
} as const

const NAMES = { pdf: 'PDF', docx: 'Word document' } as const

let reader: ChildProcess | null = null
let last: Promise<unknown> = Promise.resolve()

/**
 * The posting of a PDF or a Word document, read in a process of its own with bounded memory and time, which is killed where a file takes more; the next file gets a new one.
 * Throws an InputError, and nothing else, where the file cannot be read.
 */
export function readHeavy(
  bytes: Uint8Array,
  source: string,
  format: HeavyFormat,
  layout: Layout = 'prose',
): Promise<PostingDocument> {
  const read = last.then(() => asked({ bytes, source, format, layout }))
  last = read.catch(() => undefined)
  return read
}

async function asked(task: HeavyTask): Promise<PostingDocument> {
  const answer = await answerOf(task)
  if ('diagnostics' in answer) throw new InputError(answer.diagnostics)
  return answer.document
}

function answerOf(task: HeavyTask): Promise<HeavyAnswer> {
  const { source, format } = task
  return new Promise((resolve, reject) => {
    const child = (reader ??= started())
    if (!child) {
      reject(problem(source, NOWHERE[format]))
      return
    }
    const settle = (work: () => void): void => {
      clearTimeout(timer)
      child.removeAllListeners()
      // who waits for nothing else may end
      child.unref()
      child.channel?.unref()
      work()
    }
    const lost = (message: string): void =>
      settle(() => {
        reader = null
        child.on('error', () => undefined)
        child.kill('SIGKILL')
        reject(problem(source, message))
      })
    const tooMuch = `This ${NAMES[format]} takes more time or memory than a posting needs, and was given up. Save the posting as text.`
    const timer = setTimeout(() => lost(tooMuch), PATIENCE)
    child.ref()
    child.channel?.ref()
    child.once('message', (answer) => settle(() => resolve(answer as HeavyAnswer)))
    child.once('exit', () => lost(tooMuch))
    child.once('error', (error: NodeJS.ErrnoException) =>
      lost(
        `The process that reads a ${NAMES[format]} cannot be started (${error.code ?? error.message}).`,
      ),
    )
    child.send(task, (error) => {
      if (error) lost(tooMuch)
    })
  })
}

/** Beside the built program, where tests run the sources too. Null where there are no processes. */
function started(): ChildProcess | null {
  const [processes, fs, path] = [
    ofNode('node:child_process'),
    ofNode('node:fs'),
    ofNode('node:path'),
  ]
  if (!processes || !fs || !path) return null
  const here = path.join(import.meta.dirname, 'heavy.cjs')
  const file = fs.existsSync(here)
    ? here
    : path.join(import.meta.dirname, '..', '..', '..', 'dist', 'heavy.cjs')
  return processes.fork(file, [], {
    execArgv: [`--max-old-space-size=${HEAP}`],
    serialization: 'advanced',
    // what V8 says as it ends is not for the user
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
}
