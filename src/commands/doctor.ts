import { counted } from '../core/counted.ts'
import { accessSync, constants, readdirSync, statSync } from 'node:fs'
import { arch, platform, version } from 'node:process'
import path from 'node:path'
import { diagnosticText, json } from '../report/index.ts'
import { InputError, type Diagnostic } from '../core/diagnostic.ts'
import { SETTING_NAMES, type SettingName } from '../settings/settings.ts'
import { POSTING_FILE, postingFiles, profileFile } from './files.ts'
import { choose, weightsAsked } from './judging.ts'
import { lookOf, writeStdout } from './output.ts'
import { diagnoseFile } from './profile-check.ts'
import { statIfThere } from './reading.ts'
import type { ExitCode, Session } from './session.ts'
import { nearestFile, readAll, shownPath, userFile, type EffectiveSettings } from './settings.ts'

/** Written by the build. */
declare const FIT_VERSION: string

export interface DoctorOptions {
  readonly format?: string | undefined
}

/** The oldest Node that the program runs on, as package.json says. */
const OLDEST = [20, 19] as const

/** Where a value comes from: an environment variable, a line of a file, or the program itself. */
interface Taken {
  readonly value: string | null
  readonly from: string
}

interface Fault {
  readonly severity: Diagnostic['severity']
  /** What is wrong. */
  readonly what: string
  /** What to do. */
  readonly then: string
}

/** All that `fit doctor` says; with `--format json` exactly this. */
interface Findings {
  readonly schema: 'fit.doctor/1'
  readonly versions: { readonly fit: string; readonly node: string; readonly system: string }
  readonly program: string | null
  readonly configuration: readonly { readonly file: string; readonly isThere: boolean }[]
  readonly settings: Readonly<Record<SettingName, Taken>>
  readonly postings: number
  readonly cache: {
    readonly folder: string | null
    readonly files: number
    readonly bytes: number
  }
  readonly terminal: {
    readonly isTerminal: boolean
    readonly width: Taken
    readonly colors: Taken
  }
  readonly faults: readonly Fault[]
}

/** `fit doctor`: what is taken from where, and what is wrong. Exit code 2 where something is, that keeps postings from being judged. */
export async function run(session: Session, { format }: DoctorOptions): Promise<ExitCode> {
  const shown = choose('--format', format, ['text', 'json'] as const, 'text')
  const found = await findings(session)
  await writeStdout(session, shown === 'json' ? json(found) : text(found))
  return found.faults.some((fault) => fault.severity === 'error') ? 2 : 0
}

async function findings(session: Session): Promise<Findings> {
  const faults: Fault[] = [...oldNode(), ...signs(session)]
  const read = settingsIfSound(session, faults)
  const settings = taken(session, read ?? { values: {} })
  if (read || settings.profile.value !== null)
    await profileFaults(session, settings.profile.value, faults)
  weightFaults(session, settings.weights.value, faults)
  const postings = await count(session, settings.postings.value ?? '', faults)
  return {
    schema: 'fit.doctor/1',
    versions: { fit: FIT_VERSION, node: version, system: `${platform} ${arch}` },
    program: session.loader === undefined ? null : path.dirname(path.dirname(session.loader)),
    configuration: configurationOf(session),
    settings,
    postings,
    cache: cacheOf(session, faults),
    terminal: terminalOf(session),
    faults,
  }
}

function oldNode(): Fault[] {
  const [major = 0, minor = 0] = version.slice(1).split('.').map(Number)
  const [least, within] = OLDEST
  if (major > least || (major === least && minor >= within)) return []
  return [
    {
      severity: 'error',
      what: `Node ${version} is older than what fit is made for (${OLDEST.join('.')}).`,
      then: 'Install a newer one from https://nodejs.org.',
    },
  ]
}

/** The encoding that the locale names, where it names one (POSIX, "Environment Variables", 8.2: LC_ALL before LC_CTYPE before LANG). */
function signs({ env }: Session): Fault[] {
  const [, encoding] =
    /\.([\w-]+)/.exec(env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || '') ?? []
  if (encoding === undefined || /^utf-?8$/i.test(encoding)) return []
  return [
    {
      severity: 'warning',
      what: `The locale says that this terminal shows ${encoding}; fit writes UTF-8, so that signs such as ✓ may look wrong.`,
      then: 'Set LANG to a locale that ends with .UTF-8.',
    },
  ]
}

const faultOf = (d: Diagnostic, then: string): Fault => ({
  severity: d.severity,
  what: diagnosticText(d),
  then,
})

/** The settings; null where they are wrong, which goes to `faults`. */
function settingsIfSound(session: Session, faults: Fault[]): EffectiveSettings | null {
  const MEND = 'Mend this line of the settings; docs/configuration.md lists the keys.'
  try {
    const read = readAll(session)
    faults.push(...read.warnings.map((d) => faultOf(d, MEND)))
    return read
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    faults.push(...error.diagnostics.map((d) => faultOf(d, MEND)))
    return null
  }
}

const DEFAULTS: Readonly<Partial<Record<SettingName, string>>> = {
  postings: 'postings',
  format: 'text',
}

function taken(
  session: Session,
  { values }: Pick<EffectiveSettings, 'values'>,
): Findings['settings'] {
  const one = (name: SettingName): Taken =>
    values[name] ?? { value: DEFAULTS[name] ?? null, from: 'default' }
  const all = Object.fromEntries(SETTING_NAMES.map((name) => [name, one(name)]))
  return { ...all, profile: profileTaken(session, values) } as Findings['settings']
}

function profileTaken(session: Session, { profile }: EffectiveSettings['values']): Taken {
  const named = session.env['FIT_PROFILE']
  if (named !== undefined && named !== '') return { value: named, from: '$FIT_PROFILE' }
  if (profile) return profile
  try {
    return { value: profileFile(session, undefined), from: 'the folder profiles/' }
  } catch {
    return { value: null, from: 'default' }
  }
}

async function profileFaults(
  session: Session,
  file: string | null,
  faults: Fault[],
): Promise<void> {
  if (file === null) {
    faults.push(noProfile(session))
    return
  }
  const { diagnostics } = await diagnoseFile(session, file)
  faults.push(
    ...diagnostics.map((d) => faultOf(d, `Change it in ${file}, then: fit profile check`)),
  )
}

function noProfile(session: Session): Fault {
  try {
    profileFile(session, undefined)
  } catch (error) {
    if (error instanceof InputError)
      return {
        severity: 'error',
        what: 'No profile is chosen.',
        then: error.diagnostics.map((d) => d.message).join(' '),
      }
  }
  return { severity: 'error', what: 'No profile is chosen.', then: 'Make one: fit profile init' }
}

function weightFaults(session: Session, file: string | null, faults: Fault[]): void {
  try {
    weightsAsked(session, file ?? undefined)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    faults.push(
      ...error.diagnostics.map((d) => faultOf(d, 'Change it there; see fit check --help.')),
    )
  }
}

async function count(session: Session, named: string, faults: Fault[]): Promise<number> {
  if (!statIfThere(path.resolve(session.cwd, named)) && !/[*?{[]/.test(named)) {
    faults.push({
      severity: 'warning',
      what: `There is no folder ${named} yet.`,
      then: 'Keep a first posting with fit save FILE, or set postings in fit.config.yaml.',
    })
    return 0
  }
  try {
    return (await postingFiles(session, [named])).filter((file) => POSTING_FILE.test(file)).length
  } catch {
    return 0
  }
}

function configurationOf(session: Session): Findings['configuration'] {
  const nearest = nearestFile(session)
  const own = userFile(session)
  return [
    {
      file: nearest === null ? 'fit.config.yaml' : shownPath(session, nearest),
      isThere: nearest !== null,
    },
    ...(own === null ? [] : [{ file: own, isThere: statIfThere(own) !== undefined }]),
  ]
}

function cacheOf({ kept }: Session, faults: Fault[]): Findings['cache'] {
  if (kept === undefined) return { folder: null, files: 0, bytes: 0 }
  const folder = path.dirname(kept)
  if (!statIfThere(folder)) return { folder, files: 0, bytes: 0 }
  try {
    accessSync(folder, constants.R_OK | constants.W_OK)
    const sizes = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => statSync(path.join(folder, name), { throwIfNoEntry: false }))
      .flatMap((stat) => (stat?.isFile() ? [stat.size] : []))
    return { folder, files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) }
  } catch {
    faults.push({
      severity: 'warning',
      what: `Nothing can be kept in ${folder}: every posting is read anew.`,
      then: 'Give yourself access to the folder, or set XDG_CACHE_HOME to another.',
    })
    return { folder, files: 0, bytes: 0 }
  }
}

function terminalOf(session: Session): Findings['terminal'] {
  const { stdout, env } = session
  const look = lookOf(session, {})
  const isTerminal = stdout.isTTY === true
  return {
    isTerminal,
    width: { value: String(look.width), from: widthFrom(session) },
    colors: { value: look.colors > 0 ? 'yes' : 'no', from: colorsFrom(env, isTerminal) },
  }
}

function widthFrom({ stdout, env }: Session): string {
  if (stdout.isTTY === true) return stdout.columns === undefined ? 'default' : 'the terminal'
  return Number(env['COLUMNS']) ? '$COLUMNS' : 'default'
}

function colorsFrom(env: Session['env'], isTerminal: boolean): string {
  if (env['FORCE_COLOR'] !== undefined) return '$FORCE_COLOR'
  if (env['NO_COLOR']) return '$NO_COLOR'
  return isTerminal && env['TERM'] === 'dumb' ? '$TERM' : 'whether this is a terminal'
}

const MEGABYTE = 1e6

const sizeOf = (bytes: number): string =>
  bytes < MEGABYTE ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / MEGABYTE).toFixed(1)} MB`
/** A value and where it comes from, in two columns. */
const sourced = ({ value, from }: Taken): string => `${(value ?? 'none').padEnd(28)}  ${from}`

function text(found: Findings): string {
  const { versions, cache, terminal } = found
  const kept =
    cache.folder === null
      ? 'none: the system names no folder for it'
      : `${cache.folder}: ${counted(cache.files, 'file')}, ${sizeOf(cache.bytes)} (fit cache clear takes all away)`
  const rows: (readonly [string, string])[] = [
    ['fit', `${versions.fit}${found.program === null ? '' : ` in ${found.program}`}`],
    ['Node', `${versions.node} on ${versions.system}`],
    ...found.configuration.map(
      ({ file, isThere }, i) =>
        [i === 0 ? 'settings' : '', `${file}${isThere ? '' : ' (not there)'}`] as const,
    ),
    ...Object.entries(found.settings).map(([name, one]) => [`  ${name}`, sourced(one)] as const),
    ['saved', `${counted(found.postings, 'file')} with postings`],
    ['cache', kept],
    ['terminal', terminal.isTerminal ? 'yes' : 'no: the output goes elsewhere'],
    ['  width', sourced(terminal.width)],
    ['  colors', sourced(terminal.colors)],
  ]
  const table = rows.map(([name, value]) => `${name.padEnd(12)}${value}`.trimEnd())
  return `${[...table, '', ...faultLines(found.faults)].join('\n')}\n`
}

function faultLines(faults: readonly Fault[]): string[] {
  if (faults.length === 0) return ['Nothing is wrong.']
  return faults.flatMap(({ severity, what, then }) => [
    `${severity === 'error' ? '✗' : '!'} ${what.replaceAll('\n', '\n  ')}`,
    `  → ${then}`,
  ])
}
