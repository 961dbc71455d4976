import path from 'node:path'
import { own } from '../core/own.ts'
import { streamNamed } from './output.ts'
import { UsageError } from './session.ts'

/** Endings of files that are written in one way only. */
const ENDINGS: Readonly<Record<string, string>> = {
  '.html': 'html',
  '.htm': 'html',
  '.json': 'json',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.csv': 'csv',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.yaml': 'yaml',
  '.yml': 'yaml',
  '.ics': 'ics',
}

/** Endings of files that no text can be: programs that open them would find them broken. */
const NO_TEXT: ReadonlySet<string> = new Set(
  '.pdf .docx .odt .xlsx .ods .pptx .png .jpg .jpeg .gif .webp .epub .zip .gz .parquet'.split(' '),
)

/** What is asked of a file that is to be written. */
interface Asked {
  readonly output?: string | undefined
  readonly format?: string | undefined
}

/**
 * The format that the ending of `--output` names; undefined for a text, where nothing is named, and where `--format` says what is meant. `formats` are those that the
 * command prints, `option` what stands before the file's name. Throws a UsageError where it cannot write such a file.
 */
export function formatOfFile(
  { output, format }: Asked,
  formats: readonly string[],
  option = '-o ',
): string | undefined {
  if (output === undefined || streamNamed(output) !== null) return undefined
  const ending = path.extname(output).toLowerCase()
  if (NO_TEXT.has(ending))
    throw new UsageError(
      `${option}${output}: fit writes no ${ending.slice(1).toUpperCase()}. ${
        formats.includes('html')
          ? 'Write a page (-o report.html), open it in a browser and print it or save it from there.'
          : `It writes ${formats.join(', ')}.`
      }`,
    )
  if (format !== undefined) return undefined
  const named = own(ENDINGS, ending)
  if (named === undefined || formats.includes(named)) return named
  throw new UsageError(
    `${option}${output}: this command writes ${
      formats.length === 1
        ? `nothing but ${formats[0]}. Take an ending of that.`
        : `${formats.join(', ')}, and no ${named}. Take another ending, or say with --format what the file is to hold.`
    }`,
  )
}
