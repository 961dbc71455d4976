import { errorCode } from '../core/error-code.ts'
import {
  chmodSync,
  closeSync,
  constants,
  fsyncSync,
  linkSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
  type Stats,
} from 'node:fs'
import { open } from 'node:fs/promises'
import path from 'node:path'
import { kill, pid, platform } from 'node:process'
import { unwritable } from './faults.ts'
import { statIfThere } from './reading.ts'

/** Files that are being written, by the process that writes them. */
const PART = /^\.fit-(\d{1,10})-[a-z0-9]{1,12}\.part$/

let parts = 0

/** A name beside a file that no other process uses, short enough for every file system. */
export const temporaryName = (file: string): string =>
  path.join(
    path.dirname(file),
    `.fit-${pid}-${(parts++).toString(36)}${Math.random().toString(36).slice(2, 8)}.part`,
  )

/** Removes what processes left in a folder that ended in the middle of a file. */
export function sweep(folder: string): void {
  for (const name of readdirSync(folder)) {
    const [, writer] = PART.exec(name) ?? []
    if (writer !== undefined && !isAlive(Number(writer)))
      rmSync(path.join(folder, name), { force: true })
  }
}

function isAlive(writer: number): boolean {
  try {
    kill(writer, 0)
    return true
  } catch (error) {
    return errorCode(error) === 'EPERM'
  }
}

function writeAll(fd: number, text: string): void {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length;) at += writeSync(fd, bytes, at)
}

/** Writes a new file beside `file`; gives its name. Nothing is left where that fails. */
function writePart(file: string, text: string, mode: number): string {
  const part = temporaryName(file)
  const fd = openSync(part, 'wx', mode)
  try {
    writeAll(fd, text)
    fsyncSync(fd)
  } catch (error) {
    rmSync(part, { force: true })
    throw error
  } finally {
    closeSync(fd)
  }
  return part
}

/** What Windows says while another program, often one that looks for viruses, has the file open for a moment. */
const IN_USE = new Set(['EPERM', 'EACCES', 'EBUSY'])
/** Tries, and milliseconds between them: half a second in all. */
const TRIES = 10
const PAUSE = 50

/** Gives a file its name, in the place of another one. Where files that are open cannot be replaced it tries again for a moment. */
export function renameWhole(part: string, target: string, system: string = platform): void {
  for (let tries = 1; ; tries++) {
    try {
      return renameSync(part, target)
    } catch (error) {
      const code = errorCode(error) ?? ''
      if (system !== 'win32' || !IN_USE.has(code) || tries === TRIES) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE)
    }
  }
}

/** Access that the system gives to new files, of which its mask takes some away. */
const USUAL = 0o666

/**
 * Writes a file whole or not at all; a link stays a link, and a device or pipe is written to and never replaced. `mode` is the access to the file; null for that of the
 * file that is replaced, or the usual one. Throws an InputError that names the file as `shown`.
 */
export async function writeWhole(
  file: string,
  shown: string,
  text: string,
  mode: number | null,
): Promise<void> {
  try {
    const before = statIfThere(file)
    if (before && !before.isFile() && !before.isDirectory()) {
      await writeThrough(file, before, text)
      return
    }
    const target = before ? realpathSync(file) : file
    const part = writePart(target, text, mode ?? USUAL)
    try {
      if (mode === null && before) chmodSync(part, before.mode & 0o7777)
      renameWhole(part, target)
    } catch (error) {
      rmSync(part, { force: true })
      throw error
    }
  } catch (error) {
    throw unwritable(shown, error)
  }
}

/** Writes to a device or a pipe as it stands. */
async function writeThrough(file: string, before: Stats, text: string): Promise<void> {
  const reader = before.isFIFO() ? await withReader(file) : null
  try {
    const handle = await open(file, 'w')
    try {
      await handle.writeFile(text)
    } finally {
      await handle.close()
    }
  } finally {
    if (reader !== null) closeSync(reader)
  }
}

/** Milliseconds between two looks whether anybody reads from a pipe, and for which a reader is waited for. */
const EVERY = 50
const PATIENCE = 3000

/** Opens a pipe once somebody reads from it, and holds it open. Throws ENXIO where nobody does in time. */
export async function withReader(file: string): Promise<number> {
  for (let waited = 0; ; waited += EVERY) {
    try {
      return openSync(file, constants.O_WRONLY | constants.O_NONBLOCK)
    } catch (error) {
      if (errorCode(error) !== 'ENXIO' || waited >= PATIENCE) throw error
    }
    await new Promise((resolve) => void setTimeout(resolve, EVERY))
  }
}

/** What `link` says on file systems that have no hard links. */
const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV'])

/**
 * Makes a file that was not there, whole or not at all; false where one of this name is there already, which stays as it is whoever made it and when.
 * Throws an InputError that names the file as `shown`.
 */
export function writeNewFile(file: string, shown: string, text: string, mode = USUAL): boolean {
  try {
    const part = writePart(file, text, mode)
    try {
      linkSync(part, file)
    } catch (error) {
      if (!NO_LINKS.has(errorCode(error) ?? '')) throw error
      writeExclusive(file, text, mode)
    } finally {
      rmSync(part, { force: true })
    }
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    throw unwritable(shown, error)
  }
}

function writeExclusive(file: string, text: string, mode: number): void {
  const fd = openSync(file, 'wx', mode)
  try {
    writeAll(fd, text)
  } catch (error) {
    rmSync(file, { force: true })
    throw error
  } finally {
    closeSync(fd)
  }
}

/** Whether a path names something that is no file: a device or a pipe, which is written to as it stands. */
export function isStream(file: string): boolean {
  const stat = statIfThere(file)
  return stat !== undefined && !stat.isFile() && !stat.isDirectory()
}

export const isPipe = (file: string): boolean => statSync(file).isFIFO()
