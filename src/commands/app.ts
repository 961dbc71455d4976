import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import path from 'node:path'
import { formatOfFile } from './endings.ts'
import { deliver, writeStderr } from './output.ts'
import { statIfThere } from './reading.ts'
import { UsageError, type ExitCode, type Session } from './session.ts'
import { show } from './show.ts'

export interface AppOptions {
  readonly output?: string | undefined
  readonly open?: boolean | undefined
}

/** The file that is written where none is named. */
const FILE = 'fit.html'
/** What the page says of itself, in its first bytes. */
const MARK = '<meta name="generator" content="fit app '
const HEAD = 1024

/** `fit app`: the whole program as one page, which the build has made. */
export async function run(
  session: Session,
  _args: readonly string[],
  { output, open = false }: AppOptions,
): Promise<ExitCode> {
  if (open && output === '-')
    throw new UsageError('--open needs a file. Name one with -o, or leave -o out.')
  formatOfFile({ output }, ['html'])
  const file = output ?? FILE
  const target = path.resolve(session.cwd, file)
  if (output === undefined && statIfThere(target) !== undefined && !isApp(target))
    throw new UsageError(
      `${FILE} is there already and is something else. Name another file: fit app -o FILE`,
    )
  await deliver(session, page(), file)
  if (file === '-') return 0
  writeStderr(
    session,
    open ? `${file}\n` : `${file}: open it in a browser. It needs no network, and uses none.\n`,
  )
  if (open) await show(session, target)
  return 0
}

/** Beside the built program, where tests run the sources too. */
function page(): string {
  const here = import.meta.dirname
  const beside = path.join(here, 'app.html')
  return readFileSync(
    statIfThere(beside) ? beside : path.join(here, '..', '..', 'dist', 'app.html'),
    'utf8',
  )
}

/** Whether a file is such a page, of this version or another. */
function isApp(file: string): boolean {
  const head = Buffer.alloc(HEAD)
  try {
    const fd = openSync(file, 'r')
    try {
      readSync(fd, head, 0, HEAD, 0)
    } finally {
      closeSync(fd)
    }
  } catch {
    return false
  }
  return head.includes(MARK)
}
