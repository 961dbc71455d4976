import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Look } from '../report/index.ts'
import { statIfThere } from './reading.ts'
import type { Session } from './session.ts'

/** One of many postings in a file: "saved.ndjson#12". */
const ONE_OF_MANY = /^(.+)#(\d+)$/
/** Where it is the line of that number. */
const BY_LINES = /\.(?:ndjson|jsonl)$/i

/**
 * `look` with links to files, where they are wanted: a coloured terminal that is known to show them (`supports-hyperlinks`; `FORCE_HYPERLINK` decides before).
 * A line stands behind "#", as iTerm2, kitty and VS Code take it.
 */
export async function withLinks<L extends Look>(session: Session, look: L): Promise<L> {
  const { stdout, env, cwd } = session
  if (look.colors === 0) return look
  if (stdout.isTTY !== true && env['FORCE_HYPERLINK'] === undefined) return look
  const { createSupportsHyperlinks } = await import('supports-hyperlinks')
  if (!createSupportsHyperlinks({ isTTY: stdout.isTTY === true })) return look
  return { ...look, linkOf: (source, line) => addressOf(cwd, source, line) }
}

function addressOf(cwd: string, source: string, line: number | undefined): string | null {
  const [, many, number] = ONE_OF_MANY.exec(source) ?? []
  if (many !== undefined)
    return hrefOf(path.resolve(cwd, many), BY_LINES.test(many) ? number : undefined)
  return hrefOf(path.resolve(cwd, source), line)
}

function hrefOf(file: string, line: number | string | undefined): string | null {
  if (statIfThere(file)?.isFile() !== true) return null
  const { href } = pathToFileURL(file)
  return line === undefined ? href : `${href}#${line}`
}
