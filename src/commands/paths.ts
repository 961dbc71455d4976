import systemPath, { type PlatformPath } from 'node:path'
import { byText } from '../core/order.ts'

/**
 * What this program knows of paths beyond Node: written for Windows, macOS and Linux alike. `path` is that of the system where it is not given, so that all three can be
 * tried on each.
 */

/** Whether `\` parts folders, and names that differ in their case alone are one. */
const isWindows = (path: PlatformPath): boolean => path.sep === '\\'

/** Whether a path is a folder or lies in it; both are whole and without links. */
export function isWithin(folder: string, file: string, path: PlatformPath = systemPath): boolean {
  const way = path.relative(folder, file)
  return way === '' || (way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way))
}

/** A path from the working folder where it lies in it, else the whole path. */
export function shownFrom(cwd: string, file: string, path: PlatformPath = systemPath): string {
  const way = path.relative(cwd, file)
  return way !== '' && isWithin(cwd, file, path) ? way : file
}

/** The same for two paths that lead to one file whatever the case of their letters, where the system sees none; links are not followed. */
export function pathKey(cwd: string, file: string, path: PlatformPath = systemPath): string {
  const whole = path.resolve(cwd, file)
  return isWindows(path) ? whole.toLowerCase() : whole
}

/** Each file once, as it was first named. */
export function eachOnce(
  cwd: string,
  files: readonly string[],
  path: PlatformPath = systemPath,
): string[] {
  const seen = new Map<string, string>()
  for (const file of files) {
    const key = file === '-' ? file : pathKey(cwd, file, path)
    if (!seen.has(key)) seen.set(key, file)
  }
  return [...seen.values()]
}

/** In the same order on every system, whichever sign parts its folders: by UTF-16 code units, a folder's files before those of its neighbours. */
export function byPath(path: PlatformPath = systemPath): (a: string, b: string) => number {
  const key = (file: string): string => file.replaceAll(path.sep, '/')
  return (a, b) => byText(key(a), key(b))
}

/** A file below a folder, with slashes: they are understood on every system, and reports are the same on all. */
export const below = (folder: string, name: string, path: PlatformPath = systemPath): string =>
  isWindows(path) ? path.join(folder, name).replaceAll('\\', '/') : path.join(folder, name)

const MAGIC = /[*?{[]/
export const isGlob = (argument: string): boolean => MAGIC.test(argument)

/** A glob as the folder in which it begins to look and the pattern from there, which has slashes on every system: a backslash would take the meaning from the sign behind it. */
export function globParts(
  glob: string,
  path: PlatformPath = systemPath,
): { readonly folder: string; readonly pattern: string } {
  // a drive, and the sign of a long path on Windows ("\\?\C:\jobs"), in which "?" is no magic
  const [root = ''] = (isWindows(path) && /^(?:[\\/]{2}\?[\\/])?(?:[a-z]:)?/i.exec(glob)) || []
  const behind = glob.slice(root.length)
  const magic = behind.search(/[*?{[(!]/)
  const before = magic < 0 ? behind : behind.slice(0, magic)
  const signs = isWindows(path) ? /[\\/]/ : /\//
  const parts = [...before].map((sign, i) => (signs.test(sign) ? i : -1))
  const cut = root.length + Math.max(-1, ...parts) + 1
  const rest = glob.slice(cut)
  return {
    folder: glob.slice(0, cut),
    pattern: isWindows(path) ? rest.replaceAll('\\', '/') : rest,
  }
}

/** Whether a glob climbs out of the folder in which it begins. */
export const climbs = (glob: string): boolean => glob.split(/[\\/{},]/).includes('..')

type Environment = Readonly<Record<string, string | undefined>>

/** The user's own folder; empty where the system names none. */
const homeOf = ({ HOME, USERPROFILE }: Environment): string => HOME || USERPROFILE || ''

/** "~/jobs" from the user's own folder, as shells read it; "~\jobs" where the backslash parts folders. */
export function fromHome(
  written: string,
  env: Environment,
  path: PlatformPath = systemPath,
): string {
  const home = homeOf(env)
  const isFromHome = written.startsWith('~/') || (isWindows(path) && written.startsWith('~\\'))
  return isFromHome && home !== '' ? path.join(home, written.slice(2)) : written
}

/** The user's own file of settings, in the system's folder for such files (XDG Base Directory Specification; %APPDATA%); null where it names none. */
export function userSettings(env: Environment, path: PlatformPath = systemPath): string | null {
  const { XDG_CONFIG_HOME = '', APPDATA = '' } = env
  const home = homeOf(env)
  const folder = XDG_CONFIG_HOME || APPDATA || (home && path.join(home, '.config'))
  return path.isAbsolute(folder) ? path.join(folder, 'fit', 'config.yaml') : null
}

/** Names that Windows keeps for devices, with any ending, and signs that its file systems do not take. Source: learn.microsoft.com, "Naming Files, Paths, and Namespaces". */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i
// eslint-disable-next-line no-control-regex -- they are among the signs that names must not hold
const NO_NAME = /[<>:"/\\|?*\u0000-\u001f]|[. ]$/

/** Whether every system takes this as the name of a file, so that folders of postings can be shared. */
export const isNameEverywhere = (name: string): boolean =>
  name !== '' && !NO_NAME.test(name) && !DEVICE.test(name)
