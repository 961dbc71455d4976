import { tokenize } from '../matcher/tokenizer.ts'
import { packVocabulary, type Lists } from './blob.ts'
import { bytesOf, GUARDS, nameHash, NO_CONCEPT } from './name-table.ts'
import { TERM_KINDS } from './kinds.ts'
import { termRow, type TermRow } from './schema.ts'
import { american } from './spelling.ts'

/** A fault of the terms: which file and name, and what is wrong. */
export interface TermFault {
  readonly file: string
  readonly name: string
  readonly message: string
}

/** Weeks of steady part-time study to useful work, where a term does not say: what courses and onboarding plans for such things commonly take. */
const EFFORT: Readonly<Record<TermRow['kind'], number>> = {
  language: 8,
  framework: 4,
  library: 2,
  tool: 2,
  platform: 5,
  database: 4,
  service: 2,
  'operating-system': 5,
  protocol: 2,
  format: 1,
  hardware: 6,
  method: 3,
  knowledge: 8,
  category: 4,
  none: 0,
}

/** A product's name of one word in title or camel case has no plural: "Canva" is not in "canvas", "HiGHS" not in "high". */
const isExact = (written: string): boolean =>
  /^\p{Lu}[\p{L}\p{Nd}]*\p{Ll}[\p{L}\p{Nd}]*$/u.test(written) ||
  /^\p{Lu}\p{Ll}+\p{Lu}[\p{L}]*$/u.test(written)

/** The form under which a name or alias is looked up: its words without plural endings, in American spelling. */
export const termKey = (written: string): string =>
  isExact(written)
    ? written.toLowerCase()
    : tokenize(written, () => true)
        .map((t) => american(t.lemma))
        .join(' ')

/**
 * Builds the table of all terms from parsed YAML files. `files` maps a file's name to its entries. Gives the bytes of `vocabulary.bin`, the
 * faults, and the number of concepts.
 */
export function compile(files: ReadonlyMap<string, unknown>): {
  readonly bytes: Uint8Array
  readonly faults: readonly TermFault[]
  readonly concepts: number
  readonly names: number
} {
  const faults: TermFault[] = []
  const terms: (TermRow & { readonly file: string })[] = []
  for (const [file, entries] of files) {
    for (const entry of Array.isArray(entries) ? entries : []) {
      const parsed = termRow.safeParse(entry)
      if (parsed.success) terms.push({ ...parsed.data, file })
      else
        faults.push({
          file,
          name: JSON.stringify(entry),
          message: parsed.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('; '),
        })
    }
  }
  const byKey = new Map<
    string,
    { concept: number; written: Set<string>; guard: number; exact: boolean }
  >()
  const byName = new Map<string, number>()
  terms.forEach((t, concept) => {
    byName.set(t.name, concept)
    for (const written of [t.name, ...t.aliases]) {
      const key = termKey(written)
      const guard = GUARDS.indexOf(
        (typeof t.guard === 'string' ? t.guard : t.guard?.[written]) ?? 'none',
      )
      const there = byKey.get(key)
      if (key === '')
        faults.push({ file: t.file, name: t.name, message: `"${written}" holds no word` })
      else if (!there)
        byKey.set(key, { concept, written: new Set([written]), guard, exact: isExact(written) })
      else if (there.concept === concept) {
        there.written.add(written)
        there.guard = Math.min(there.guard, guard)
        there.exact &&= isExact(written)
      } else
        faults.push({
          file: t.file,
          name: t.name,
          message: `"${written}" is also a name of "${terms[there.concept]?.name}" (${terms[there.concept]?.file})`,
        })
    }
  })
  const references = (
    t: TermRow & { readonly file: string },
    key: 'broader' | 'siblings' | 'builtOn',
  ): number[] =>
    t[key].flatMap((name) => {
      const concept = byName.get(name) ?? byKey.get(termKey(name))?.concept
      if (concept === undefined)
        faults.push({
          file: t.file,
          name: t.name,
          message: `${key} names "${name}", which no file has`,
        })
      return concept === undefined ? [] : [concept]
    })
  const relations = terms.map((t) => ({
    broader: references(t, 'broader'),
    siblings: references(t, 'siblings'),
    builtOn: references(t, 'builtOn'),
  }))
  relations.forEach(({ siblings }, concept) =>
    siblings.forEach(
      (s) => relations[s]?.siblings.includes(concept) || relations[s]?.siblings.push(concept),
    ),
  )
  return {
    bytes: packed(terms, byKey, relations),
    faults,
    concepts: terms.filter((t) => t.kind !== 'none').length,
    names: byKey.size,
  }
}

function packed(
  terms: readonly TermRow[],
  byKey: ReadonlyMap<
    string,
    { concept: number; written: ReadonlySet<string>; guard: number; exact: boolean }
  >,
  relations: readonly { broader: number[]; siblings: number[]; builtOn: number[] }[],
): Uint8Array {
  const entries = new Map<
    string,
    { concept: number; guard: number; exact: boolean; longest: number }
  >()
  for (const [key, { concept, guard, exact }] of byKey)
    entries.set(key, { concept, guard, exact, longest: 0 })
  // every beginning of a name is an entry, so that a text is followed word by word as long as a name can still come of it
  for (const key of byKey.keys()) {
    const words = key.split(' ')
    for (let n = 1; n <= words.length; n++) {
      const beginning = words.slice(0, n).join(' ')
      const entry = entries.get(beginning) ?? {
        concept: NO_CONCEPT,
        guard: 0,
        exact: false,
        longest: 0,
      }
      entry.longest = Math.max(entry.longest, words.length)
      entries.set(beginning, entry)
    }
  }
  const keys = [...entries.keys()]
  let slots = 1
  while (slots < keys.length * 1.5) slots *= 2
  const table = new Int32Array(slots)
  const offsets = new Int32Array(keys.length + 1)
  const facts = new Int32Array(keys.length)
  let offset = 0
  keys.forEach((key, i) => {
    const bytes = bytesOf(key)
    offsets[i] = offset
    offset += bytes.length
    const entry = entries.get(key)
    if (entry)
      facts[i] =
        (entry.concept << 8) |
        (Number(entry.exact) << 7) |
        (entry.guard << 5) |
        Math.min(31, entry.longest)
    let slot = nameHash(bytes) & (slots - 1)
    while (table[slot] !== 0) slot = (slot + 1) & (slots - 1)
    table[slot] = i + 1
  })
  offsets[keys.length] = offset
  let written = '\n'
  keys.forEach((key, i) => {
    const entry = byKey.get(key)
    if (entry && entry.guard > 0) written += `${[i, ...entry.written].join('\t')}\n`
  })
  const [broader, siblings, builtOn] = [
    lists(relations.map((r) => r.broader)),
    lists(relations.map((r) => r.siblings)),
    lists(relations.map((r) => r.builtOn)),
  ]
  return packVocabulary({
    table,
    offsets,
    facts,
    'broader.starts': broader.starts,
    'broader.values': broader.values,
    'siblings.starts': siblings.starts,
    'siblings.values': siblings.values,
    'builtOn.starts': builtOn.starts,
    'builtOn.values': builtOn.values,
    effort: Float32Array.from(terms, (t) => t.effort ?? EFFORT[t.kind]),
    keys: keys.join(''),
    names: terms.map((t) => t.name).join('\n'),
    kinds: terms.map((t) => String.fromCharCode(97 + TERM_KINDS.indexOf(t.kind))).join(''),
    written,
  })
}

function lists(numbers: readonly (readonly number[])[]): Lists {
  const starts = new Int32Array(numbers.length + 1)
  numbers.forEach((list, i) => (starts[i + 1] = (starts[i] ?? 0) + list.length))
  return { starts, values: Int32Array.from(numbers.flat()) }
}
