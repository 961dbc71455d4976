import { realpathSync } from 'node:fs'
import path from 'node:path'
import { type InputError, fault } from '../core/diagnostic.ts'
import { postingFiles } from './files.ts'
import { climbs, globParts, isGlob, isWithin } from './paths.ts'
import { UsageError, type Session } from './session.ts'

/** Where a path leads once links are followed, as far as it is there. */
function led(file: string): string {
  try {
    // the system's own: it also gives names as they are written there, where their case does not matter
    return realpathSync.native(file)
  } catch {
    const above = path.dirname(file)
    return above === file ? file : path.join(led(above), path.basename(file))
  }
}

/**
 * Folders that somebody else than the user may name files in: the working folder, unless that is the root of the system, and those that are allowed besides.
 * Links count as what they lead to.
 */
export class AllowedFolders {
  private readonly folders: readonly string[]
  private readonly session: Session

  /** Throws a UsageError where a folder that is allowed is not there. */
  constructor(session: Session, allowed: readonly string[]) {
    this.session = session
    const here = led(session.cwd)
    this.folders = [
      ...(path.dirname(here) === here ? [] : [here]),
      ...allowed.map((folder) => {
        try {
          return realpathSync.native(path.resolve(session.cwd, folder))
        } catch {
          throw new UsageError(`--allow takes a folder that is there, not "${folder}".`)
        }
      }),
    ]
  }

  /** The path as it was given. Throws an InputError where it leads out of the folders; it says the same whether there is such a file or not. */
  file(given: string): string {
    const full = led(path.resolve(this.session.cwd, given))
    if (given === '-' || !this.folders.some((folder) => isWithin(folder, full)))
      throw this.outside(given)
    return given
  }

  /** The files of postings that a file, a folder or a glob names, none of which leads out of the folders. Throws an InputError where one does. */
  async files(given: string): Promise<string[]> {
    if (isGlob(given) && climbs(given)) throw this.outside(given)
    this.file(isGlob(given) ? globParts(given).folder || '.' : given)
    const found = await postingFiles(this.session, [given])
    return found.map((file) => this.file(file))
  }

  private outside(given: string): InputError {
    const where = this.folders.length === 0 ? 'no folder' : this.folders.join(', ')
    return fault(
      given,
      `This path leads out of what may be read (${where}). The user can allow a folder: fit mcp --allow FOLDER.`,
    )
  }
}
