import type { Readable, Writable } from 'node:stream'

/** Where reports go. */
export interface Output {
  readonly write: (text: string, done?: (error?: Error | null) => void) => unknown
  readonly isTTY?: boolean
  readonly columns?: number
}

/** All that a command may know of the world around it; made in `cli.ts`, or by a test. */
export interface Session {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** `YYYY-MM-DD` by the user's clock. */
  readonly today: string
  /** The same, asked anew: for what runs longer than a day. */
  readonly clock?: () => string
  readonly stdin: Readable & { readonly isTTY?: boolean }
  readonly stdout: Output
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number }
  /** Called with a function that ends the work early and cleanly; gives a function that takes it back. */
  readonly onInterrupt: (stop: () => void) => () => void
  /** The module that loads the built program, for workers to run; left out where it is not built. */
  readonly loader?: string
  /** Lets V8 look longer at a function before it optimizes it: called when all is loaded that will run, see load.cjs; left out where the process is not the program's own. */
  readonly compileLess?: () => void
  /** Names this build of the program: what it was made of; left out where it is not built. */
  readonly build?: string
  /** The folder in which this build of the program keeps what it may lose; left out where the system names no place for it. */
  readonly kept?: string
}

/** What a command ends with: 0 done, 1 a gate asked for was not passed, 2 the work could not be done. */
export type ExitCode = 0 | 1 | 2

/** Thrown for what the user must mend in the command line itself. */
export class UsageError extends Error {}
