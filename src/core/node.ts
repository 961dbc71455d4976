import type * as ChildProcess from 'node:child_process'
import type * as Fs from 'node:fs'
import type * as Path from 'node:path'

/**
 * What Node has and a browser has not. Nothing below the commands imports a module of Node, so that one build of the library runs in both; what is of
 * use where Node is there is asked for here.
 */
interface Host {
  readonly process?: {
    readonly getBuiltinModule?: (name: string) => unknown
  }
}

/** Modules of Node that the library has a use for. */
interface Modules {
  readonly 'node:child_process': typeof ChildProcess
  readonly 'node:fs': typeof Fs
  readonly 'node:path': typeof Path
}

/** A module of Node; undefined in a browser. */
export const ofNode = <Name extends keyof Modules>(name: Name): Modules[Name] | undefined =>
  (globalThis as Host).process?.getBuiltinModule?.(name) as Modules[Name] | undefined
