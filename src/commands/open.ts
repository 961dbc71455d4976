import { UsageError } from './session.ts'

export interface OpenOptions {
  readonly format?: string | undefined
  readonly output?: string | undefined
  readonly open?: boolean | undefined
}

/** The format asked for; `--open` asks for a page. Throws a UsageError where it is asked for with another format. */
export function formatAsked({ format, open }: OpenOptions): string | undefined {
  if (open !== true) return format
  if (format !== undefined && format !== 'html')
    throw new UsageError(
      `--open shows a page, and --format ${format} makes none. Use --format html, or leave --format out.`,
    )
  return 'html'
}
