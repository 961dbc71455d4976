import { entriesOf } from '../core/records.ts'
import path from 'node:path'
import { readSettings, type SettingName } from '../settings/settings.ts'
import type { Diagnostic } from '../core/diagnostic.ts'
import { formatOfFile } from './endings.ts'
import { readText, statIfThere } from './reading.ts'
import { printDiagnostics } from './output.ts'
import { fromHome, shownFrom, userSettings } from './paths.ts'
import type { Session } from './session.ts'

/** The file of settings of a folder and what lies below it. */
const NEAR = 'fit.config.yaml'
/** Settings whose values are paths, from the folder of their file. */
const PATHS: readonly SettingName[] = ['profile', 'postings', 'weights']

export interface EffectiveSetting {
  /** A path as it is to be shown, from the working folder. */
  readonly value: string
  /** Where it was set: `fit.config.yaml:3`. */
  readonly from: string
}

export interface EffectiveSettings {
  readonly values: Readonly<Partial<Record<SettingName, EffectiveSetting>>>
  readonly warnings: readonly Diagnostic[]
}

/** The user's own file of settings; null where the system names no folder for it. */
export const userFile = ({ env }: Session): string | null => userSettings(env)

/** The nearest file of settings, in the working folder or above; null where there is none. */
export function nearestFile({ cwd }: Session): string | null {
  for (let folder = cwd; ; folder = path.dirname(folder)) {
    const file = path.join(folder, NEAR)
    if (statIfThere(file)) return file
    if (folder === path.dirname(folder)) return null
  }
}

/** A path from the working folder where it lies in it, else the whole path. */
export const shownPath = ({ cwd }: Session, file: string): string => shownFrom(cwd, file)

function valueOf(session: Session, file: string, name: SettingName, value: string): string {
  if (!PATHS.includes(name)) return value
  const whole = fromHome(value, session.env)
  return shownPath(session, path.resolve(path.dirname(file), whole))
}

const known = new WeakMap<Session, EffectiveSettings>()

/**
 * What files of settings say: the nearest before the user's own, key by key. Read once a session, and its warnings told then. Throws `InputError` where a file cannot be
 * read or says what cannot be.
 */
export function settingsOf(session: Session): EffectiveSettings {
  const before = known.get(session)
  if (before) return before
  const settings = readAll(session)
  known.set(session, settings)
  printDiagnostics(session, settings.warnings)
  return settings
}

/** As `settingsOf`, without telling. */
export function readAll(session: Session): EffectiveSettings {
  const values: Partial<Record<SettingName, EffectiveSetting>> = {}
  const warnings: Diagnostic[] = []
  for (const file of [nearestFile(session), userFile(session)]) {
    if (file === null || !statIfThere(file)) continue
    const shown = shownPath(session, file)
    const read = readSettings(readText(session, shown, 'a file of settings'), shown)
    warnings.push(...read.warnings)
    for (const [name, { value, line }] of entriesOf(read.values))
      values[name] ??= { value: valueOf(session, file, name, value), from: `${shown}:${line}` }
  }
  return { values, warnings }
}

/** Options that settings stand in for. */
interface Options {
  readonly country?: string | undefined
  readonly weights?: string | undefined
  readonly format?: string | undefined
  readonly output?: string | undefined
  readonly top?: string | undefined
  readonly open?: boolean | undefined
}

/**
 * The options with what is set where they say nothing; `formats` are those that the command prints. The profile and the folder of postings are looked up where they are used.
 * Throws a UsageError where the command cannot write a file of the ending that `--output` has.
 */
export function withSettings<T extends Options>(
  session: Session,
  options: T,
  formats: readonly string[],
): T {
  const { values } = settingsOf(session)
  const format = formatOfFile(options, formats) ?? values.format?.value
  return {
    ...options,
    country: options.country ?? values.country?.value,
    weights: options.weights ?? values.weights?.value,
    top: options.top ?? values.top?.value,
    format:
      options.format ??
      (format !== undefined && options.open !== true && formats.includes(format)
        ? format
        : undefined),
  }
}

/** What the postings are where none are named. */
export const usualPostings = (session: Session): string =>
  settingsOf(session).values.postings?.value ?? 'postings'
