import { isMap, isScalar, LineCounter, parseDocument, type Pair, type YAMLMap } from 'yaml'
import type { History, Mark } from '../core/history.ts'
import { isRecord } from '../core/records.ts'
import { withLineEndsOf } from '../yaml/line-ends.ts'
import { historyIn } from './history.ts'
import { problem } from './problem.ts'

/** The mapping that a file of one posting is. Throws an InputError where it is none that marks can be written into. */
function postingIn(
  text: string,
  source: string,
): { root: YAMLMap; value: Record<string, unknown> } {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const [error] = document.errors
  if (error) {
    const { line, col } = lines.linePos(error.pos[0])
    throw problem(
      source,
      `This YAML is broken here: ${(error.message.split('\n')[0] ?? '').replace(/[.:]?\s*$/, '.')}`,
      {
        line,
        column: col,
      },
    )
  }
  const root = document.contents
  const value: unknown = isMap(root) ? document.toJS({ maxAliasCount: 100 }) : null
  if (!isMap(root) || root.flow === true || !isRecord(value))
    throw problem(
      source,
      'Marks are kept in the file of one saved posting, in lines "key: value". Save the posting by itself: fit save FILE.',
    )
  return { root: root as YAMLMap, value }
}

/** The history of a saved posting, from the text of its file (YAML). Throws an InputError where it is no such file. */
export const historyOf = (text: string, source: string): History =>
  historyIn(postingIn(text, source).value) ?? { saved: null, marks: [] }

/**
 * The text of the file of a saved posting with these marks in the place of those that it has; all other bytes stay. Throws an InputError where it is no such file.
 */
export function withMarks(text: string, source: string, marks: readonly Mark[]): string {
  const { root } = postingIn(text, source)
  const bare = without(text, pairOf(root, 'marks'))
  const written =
    marks.length === 0
      ? ''
      : `marks:\n${marks.map(({ mark, on }) => `  - { mark: ${mark}, on: ${on} }\n`).join('')}`
  const place = startOf(pairOf(postingIn(bare, source).root, 'text')) ?? bare.length
  const before = bare.slice(0, place)
  const joined =
    before +
    withLineEndsOf(text, `${before === '' || before.endsWith('\n') ? '' : '\n'}${written}`) +
    bare.slice(place)
  const now = historyOf(joined, source).marks
  if (JSON.stringify(now) !== JSON.stringify(marks))
    throw problem(source, 'Marks cannot be written into this file without changing the rest of it.')
  return joined
}

const pairOf = (root: YAMLMap, name: string): Pair | undefined =>
  root.items.find(({ key }) => isScalar(key) && key.value === name)

const startOf = (pair: Pair | undefined): number | undefined =>
  isScalar(pair?.key) ? pair.key.range?.[0] : undefined

function without(text: string, pair: Pair | undefined): string {
  const start = startOf(pair)
  if (start === undefined) return text
  const value = pair?.value as { readonly range?: readonly [number, number, number] } | null
  const end = value?.range?.[2] ?? text.indexOf('\n', start) + 1
  return text.slice(0, start) + text.slice(end)
}
