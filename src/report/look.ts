import { Chalk } from 'chalk'
import type { Status } from '../core/verdict.ts'
import { linked, type LinkOf } from './link.ts'
import { terminalColumns, terminalLines } from './terminal-columns.ts'

/** How wide and how coloured the terminal is. */
export interface Look {
  /** Columns of the terminal. */
  readonly width: number
  /** chalk's levels: 0 none, 1 16 colours, 2 256, 3 all. */
  readonly colors: 0 | 1 | 2 | 3
  /** Show the arithmetic behind each point. */
  readonly explain?: boolean
  /** Where names of files lead, for a terminal that shows links. */
  readonly linkOf?: LinkOf
}

export const PLAIN: Look = { width: 100, colors: 0 }

/** Narrower, a finding has no room beside its points. */
const NARROWEST = 40

export const widthOf = (look: Look): number => Math.max(NARROWEST, look.width)

/** Gives a text the colour or weight that it names. */
type Brush = (text: string) => string

export interface Paint {
  readonly status: Readonly<Record<Status, Brush>>
  readonly heading: Brush
  readonly quiet: Brush
  readonly strong: Brush
  /** `text` as a link to a line of the file that `source` names, where the terminal shows links and there is such a file. */
  readonly link: (text: string, source: string, line?: number) => string
}

export function paint({ colors, linkOf }: Look): Paint {
  const c = new Chalk({ level: colors })
  return {
    status: { met: c.green, partial: c.yellow, unmet: c.red, unknown: c.cyan },
    heading: c.bold,
    quiet: c.dim,
    strong: c.bold,
    link: (text, source, line) => linked(text, linkOf?.(source, line) ?? null),
  }
}

export const pad = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - terminalColumns(text)))
export const padLeft = (text: string, width: number): string =>
  ' '.repeat(Math.max(0, width - terminalColumns(text))) + text

/** `text` wrapped to `width`, its lines behind `indent` spaces. */
export const wrapped = (text: string, indent: number, width: number): string =>
  terminalLines(text, Math.max(20, width - indent))
    .map((line) => ' '.repeat(indent) + line)
    .join('\n')

export { range } from './number.ts'
