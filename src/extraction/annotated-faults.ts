import { listed } from '../core/listed.ts'
import { isMap, isPair, isScalar, LineCounter, parseDocument, type Document, type Node } from 'yaml'
import type * as z from 'zod'
import type { Diagnostic } from '../core/diagnostic.ts'
import type { PostingDocument, StatedIn } from '../core/posting.ts'
import { requirementBase } from '../core/requirement.ts'
import { KIND_NAMES, kinds, type KindName } from '../requirements/registry.ts'
import { shapeOf } from '../requirements/shapes.ts'
import { suggestion } from '../core/alike.ts'

type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]

/** What is wrong with what a posting states, each fault in its line. */
export function faultsOf(
  { source, stated, statedIn }: PostingDocument,
  issues: readonly Issue[],
): Diagnostic[] {
  const find = places(statedIn)
  const shared = { severity: 'error', source: statedIn?.source ?? source } as const
  return issues
    .flatMap((issue) => told(issue, stated))
    .map(({ path, message, isKey }) => ({ ...shared, message, ...find(path, isKey) }))
}

interface Fault {
  readonly path: Path
  readonly message: string
  /** The fault is in the key itself, not in its value. */
  readonly isKey: boolean
}

function told(issue: Issue, stated: unknown): Fault[] {
  const { path } = issue
  const at = (message: string): Fault[] => [
    { path, message: `${nameOf(path)} ${message}`, isKey: false },
  ]
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(path, key, stated))
    case 'invalid_value':
      return at(
        `${shown(issue.input)} is not known. Write ${listed(issue.values.map(String), 'or')}.${near(issue.input, issue.values.map(String))}`,
      )
    case 'invalid_union':
      if (path.at(-1) === 'kind')
        return told(
          {
            ...issue,
            code: 'invalid_value',
            values: [...KIND_NAMES],
            input: (issue.input as { kind?: unknown }).kind,
          } as Issue,
          stated,
        )
      return at(`${shown(issue.input)} is not ${issue.message}.`)
    case 'invalid_format':
      return at(`${shown(issue.input)} is not ${issue.message}.`)
    case 'too_small':
      return at(
        `${shown(issue.input)} is too small: at least ${String(issue.minimum)}${issue.origin === 'array' ? ' entries' : ''}.`,
      )
    case 'too_big':
      return at(`${shown(issue.input)} is too large: at most ${String(issue.maximum)}.`)
    case 'invalid_type':
      return at(
        issue.input === undefined
          ? `is missing. Write ${nameOf(path)}: and its value.`
          : `${shown(issue.input)} is not ${TYPES[issue.expected] ?? issue.expected}.`,
      )
    default:
      return at(`${shown(issue.input)} cannot be read here.`)
  }
}

const unknownKey = (path: Path, key: string, stated: unknown): Fault => {
  const where = path.length === 0 ? 'a posting' : nameOf(path)
  return {
    path: [...path, key],
    message: `"${key}" is no key of ${where}.${near(key, keysBeside(path, stated))}`,
    isKey: true,
  }
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping (key: value)',
}

/** The last key with a name: of `requirements, 2, level` it is `level`, of `requirements, 2` it is `requirements`. */
const nameOf = (path: Path): string =>
  String(path.findLast((key) => typeof key === 'string') ?? 'This posting')

/** Keys that people mistype most, by the mapping in which they stand. */
const KEYS = {
  posting:
    'source title hiringOrganization employmentType otherEmploymentTypes datePosted validThrough jobLocation workplace otherWorkplaces baseSalary term jobStartDate jobEndDate weeks'.split(
      ' ',
    ),
  '': 'schema posting requirements lines coverage text'.split(' '),
} as const

function keysBeside(path: Path, stated: unknown): readonly string[] {
  if (path.length === 0) return KEYS['']
  if (path[0] === 'posting') return KEYS.posting
  if (path[0] !== 'requirements' || path.length !== 2) return []
  const kind = (stated as { requirements: { kind: KindName }[] }).requirements[Number(path[1])]
    ?.kind
  return kind && Object.hasOwn(kinds, kind)
    ? ['kind', ...Object.keys(requirementBase()), ...Object.keys(shapeOf(kind))]
    : []
}

function near(written: unknown, known: readonly string[]): string {
  return typeof written === 'string' ? suggestion(written, known) : ''
}

function shown(value: unknown): string {
  if (value === undefined) return '(nothing)'
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  if (typeof value === 'object' && value !== null) return 'a mapping'
  return typeof value === 'string'
    ? JSON.stringify(value.length > 40 ? `${value.slice(0, 39)}…` : value)
    : String(value)
}

/** Finds the line of a value; JSON is YAML as well. The file is parsed again: a fault is rare, and keeping all places is not free. */
function places(
  statedIn: StatedIn | undefined,
): (path: Path, isKey: boolean) => Pick<Diagnostic, 'line' | 'column' | 'excerpt' | 'width'> {
  const written = statedIn?.written
  if (!statedIn || typeof written !== 'string') return () => ({})
  const lines = new LineCounter()
  const document = parseDocument(written, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: false,
  })
  return (path, isKey) => {
    const range = nodeAt(document, [...statedIn.path, ...path], isKey)?.range
    if (!range) return {}
    const { line, col } = lines.linePos(range[0])
    const excerpt = written.split('\n')[line - 1]?.trimEnd() ?? ''
    const width = Math.max(1, Math.min(range[1] - range[0], excerpt.length - col + 1))
    return excerpt.length > LONGEST_EXCERPT
      ? { line, column: col }
      : { line, column: col, excerpt, width }
  }
}

const LONGEST_EXCERPT = 160

/** The key or value at a path; where it is missing, the key of the mapping in which it should stand. */
function nodeAt(document: Document, path: Path, isKey: boolean): Node | null {
  if (path.length === 0) return (document.contents as Node | null) ?? null
  const value = isKey ? undefined : (document.getIn(path, true) as Node | undefined)
  if (value) return value
  const parent = document.getIn(path.slice(0, -1), true)
  if (isKey && isMap(parent)) {
    const pair = parent.items.find(
      (item) => isPair(item) && isScalar(item.key) && item.key.value === path.at(-1),
    )
    if (pair) return pair.key as Node
  }
  return nodeAt(document, path.slice(0, -1), typeof path.at(-2) === 'string')
}
