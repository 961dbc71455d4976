import {
  Composer,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  Parser,
  type Alias,
  type CST,
  type Node,
} from 'yaml'
import { InputError, type Diagnostic, fault } from '../core/diagnostic.ts'
import { diagnosticAt, QUOTE, type Cell, type Page } from './cell.ts'
import { shown, syntaxMessage } from './problems.ts'

/** A profile has a few hundred values; aliases of aliases multiply to billions. */
const MOST_CELLS = 50_000
const DEEPEST = 40
/** Lists and mappings that the parser may hold open at once; more than `DEEPEST` because it counts brackets that are closed wrongly. */
const MOST_OPEN = 200
/** A page or two of text; a picture inside a JSON Resume may take most of it. */
const LARGEST = 2_000_000

interface Walk {
  readonly page: { readonly source: string; readonly text: string; readonly lines: LineCounter }
  readonly anchors: Map<string, Node>
  readonly problems: Diagnostic[]
  cells: number
}

/** Key, value and where both stand, before the value is read. */
interface Spot {
  readonly pointer: string
  readonly key: string | null
  readonly from: number | null
  /** The nearest key and its whole value. */
  readonly pair: readonly [number, number] | null
  readonly depth: number
}

class TooMuch extends Error {}

/** The tokens of the text, as `Parser.parse` gives them, watched: the composer calls itself for each level and would end the process at some thousands. */
function* tokens(text: string, lines: LineCounter): Generator<CST.Token> {
  const parser = new Parser(lines.addNewLine)
  lines.addNewLine(0)
  for (const lexeme of new Lexer().lex(text)) {
    yield* parser.next(lexeme)
    if (parser.stack.length > MOST_OPEN) throw new TooMuch()
  }
  yield* parser.end()
}

/**
 * Reads YAML into cells. Throws `InputError` with every fault of its grammar. Keys are texts; `__proto__` is a key like any other;
 * merge keys and what grows without end are faults.
 */
export function readCells(text: string, source: string): Page {
  const bare = { source, text, lines: new LineCounter() }
  if (text.length > LARGEST)
    throw fault(source, 'This file is too large for a profile. A profile is a page or two of text.')
  if (text.includes('\0'))
    throw fault(
      source,
      'This is not a text file. A profile is written in YAML; see profiles/ for examples.',
    )
  try {
    const walk: Walk = { page: bare, anchors: new Map(), problems: [], cells: 0 }
    const contents = contentsOf(bare)
    const spot: Spot = { pointer: '', key: null, from: null, pair: null, depth: 0 }
    const root = contents && cellOf(contents, spot, walk)
    if (walk.problems.length > 0) throw new InputError(walk.problems.slice(0, 100))
    return { ...bare, root }
  } catch (error) {
    if (error instanceof RangeError || error instanceof TooMuch)
      throw fault(
        source,
        'This file nests or repeats its parts far more than a profile needs (aliases that refer to aliases, or very deep lists). Write the entries out.',
      )
    throw error
  }
}

/** The contents of the one document in the text; null where it is empty. Throws `InputError` with every fault of its grammar. */
function contentsOf(page: Walk['page']): Node | null {
  const { text, lines } = page
  const [document, second] = new Composer({
    uniqueKeys: false,
    stringKeys: true,
    version: '1.2',
    schema: 'core',
  }).compose(tokens(text, lines), true, text.length)
  const faults = (document?.errors ?? []).map((error) =>
    diagnosticAt(
      page,
      error.pos[0],
      error.pos[1],
      'error',
      syntaxMessage(error.code, error.message),
    ),
  )
  if (second) {
    const [start] = second.range
    faults.push(diagnosticAt(page, start, start + 3, 'error', syntaxMessage('MULTIPLE_DOCS', '')))
  }
  if (faults.length > 0) throw new InputError(faults)
  const contents = (document?.contents ?? null) as Node | null
  return isScalar(contents) && contents.value === null ? null : contents
}

const step = (pointer: string, key: string | number): string =>
  `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`

function cellOf(node: Node, spot: Spot, walk: Walk): Cell {
  if (++walk.cells > MOST_CELLS || spot.depth > DEEPEST) throw new TooMuch()
  if (isAlias(node)) return aliased(node, spot, walk)
  if ('anchor' in node && node.anchor) walk.anchors.set(node.anchor, node)
  const [start, end] = node.range ?? [0, 0]
  const from = spot.from ?? start
  if (isSeq(node)) {
    const pair = spot.from === null ? null : ([from, end] as const)
    const items = node.items.map((item, i) =>
      cellOf(
        item as Node,
        { pointer: step(spot.pointer, i), key: null, from: null, pair, depth: spot.depth + 1 },
        walk,
      ),
    )
    return cell(walk, spot, [start, end], { items })
  }
  if (isMap(node))
    return cell(walk, spot, [start, end], {
      entries: entriesOf(node.items as unknown as readonly Pair[], spot, walk),
    })
  const quote =
    (spot.pair && quoteAt(walk.page.text, spot.pair[0], spot.pair[1])) ??
    quoteAt(walk.page.text, from, end)
  return cell(walk, spot, [start, end], scalarOf(node), quote)
}

/** The value of a scalar and how it is written; nothing of what is none. */
function scalarOf(node: Node): Pick<Cell, 'value' | 'written'> {
  if (!isScalar(node)) return { value: null, written: '' }
  const value = node.value as Cell['value']
  return { value, written: typeof value === 'string' ? value : (node.source ?? '') }
}

/** What a cell holds. Of a scalar its value, of a list its items, of a mapping its entries. */
type Content = Partial<Pick<Cell, 'value' | 'written' | 'items' | 'entries'>>

/** The cell of what stands from `start` to `end`; what the content leaves out is not there. It is quoted from its key on, unless a quote is given. */
function cell(
  walk: Walk,
  { pointer, key, from: begins }: Spot,
  [start, end]: readonly [start: number, end: number],
  { value = null, written = '', items = null, entries = null }: Content,
  quote = quoteAt(walk.page.text, begins ?? start, end),
): Cell {
  const from = begins ?? start
  const { line } = walk.page.lines.linePos(from)
  return { pointer, key, line, from, start, end, quote, value, written, items, entries }
}

/** The value that the alias stands for, in the place of the alias. */
function aliased(node: Alias, spot: Spot, walk: Walk): Cell {
  const [start, end] = node.range ?? [0, 0]
  const target = walk.anchors.get(node.source)
  const from = spot.from ?? start
  const quote = quoteAt(walk.page.text, spot.pair?.[0] ?? from, spot.pair?.[1] ?? end)
  if (target)
    return {
      ...cellOf(target, { ...spot, depth: spot.depth + 1 }, walk),
      line: walk.page.lines.linePos(from).line,
      from,
      start,
      end,
      quote,
    }
  complain(walk, [start, end], syntaxMessage('BAD_ALIAS', ''))
  return cell(walk, spot, [start, end], {}, quote)
}

function complain(
  { page, problems }: Walk,
  [start, end]: readonly [start: number, end: number],
  message: string,
): void {
  problems.push(diagnosticAt(page, start, end, 'error', message))
}

interface Pair {
  readonly key: Node
  readonly value: Node | null
}

function entriesOf(pairs: readonly Pair[], spot: Spot, walk: Walk): ReadonlyMap<string, Cell> {
  const entries = new Map<string, Cell>()
  for (const { key: name, value } of pairs) {
    const [from, stop] = name.range ?? [0, 0]
    const key = isScalar(name) ? String(name.value) : ''
    if (key === '<<') {
      complain(walk, [from, stop], 'Merge keys ("<<") are not read here. Write the entries out.')
    } else if (entries.has(key)) {
      const first = entries.get(key)?.line ?? 0
      complain(
        walk,
        [from, stop],
        `${shown(key)} stands here a second time (first in line ${first}). Put both into one.`,
      )
    } else {
      const end = value?.range?.[1] ?? stop
      const pointer = step(spot.pointer, key)
      const at: Spot = { pointer, key, from, pair: [from, end], depth: spot.depth + 1 }
      entries.set(key, value ? cellOf(value, at, walk) : cell(walk, at, [stop, stop], {}))
    }
  }
  return entries
}

function quoteAt(text: string, from: number, end: number): string | null {
  if (end - from > QUOTE) return null
  const slice = text.slice(from, end).trim()
  return slice === '' || slice.includes('\n') || slice.includes('\r') ? null : slice
}
