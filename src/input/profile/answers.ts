import { Document, isMap, isNode, isScalar, isSeq, parse, parseDocument, type YAMLMap } from 'yaml'
import { InputError } from '../../core/diagnostic.ts'
import { KNOWN_KEYS } from './schema.ts'
import { keyed, type Value } from './write.ts'

/** The answer to a question: a key of the profile ("returningToDegree", "location.relocate", "education.gpa", "skills.Go.years") and its value as one writes it in YAML. */
export interface Answer {
  readonly key: string
  readonly value: string
}

/** Keys that hold lists: a further answer is added to what stands there. */
const LISTS = new Set([
  'languages',
  'frameworks',
  'tools',
  'knowledge',
  'skills',
  'publications',
  'experience',
  'projects',
  'workAuthorization',
  'citizenships',
  'spokenLanguages',
  'certifications',
])
const SKILL_LISTS = ['languages', 'frameworks', 'tools', 'knowledge', 'skills']
/** Keys of an education that may stand at the top. */
const SHORT = new Set(['degree', 'field', 'institution', 'graduation', 'gpa', 'gpaScale'])
/** The profile's YAML with the answers put in; comments, order and everything else stay. Throws `InputError` where the text is not YAML or a key cannot hold a value. */
export function setAnswers(text: string, answers: readonly Answer[], source = 'profile'): string {
  const document = parseDocument(text, { stringKeys: true, prettyErrors: false })
  const [fault] = document.errors
  if (fault || (document.contents !== null && !isMap(document.contents))) {
    throw new InputError([
      { severity: 'error', source, message: 'The answers cannot be written into this file. Run "fit profile check" to see what is wrong with it.' },
    ])
  }
  const before = pairsOf(parseDocument(text, { stringKeys: true, prettyErrors: false }))
  for (const { key, value } of answers) setAnswer(document, key, valueOf(value), source)
  return rewritten(text, before, document)
}

type Range = readonly [start: number, end: number]

/** Where each top key and its value stand. */
function pairsOf(document: Document): ReadonlyMap<string, Range> {
  const pairs = isMap(document.contents) ? document.contents.items : []
  return new Map(
    pairs.map((pair) => {
      const [start = 0, end = 0] = (isNode(pair.key) && pair.key.range) || []
      const stop = isNode(pair.value) && pair.value.range ? pair.value.range[1] : end + 1
      return [isScalar(pair.key) ? String(pair.key.value) : '', [start, Math.max(stop, end + 1)]]
    }),
  )
}

/** The text with new values in the place of the old ones and new keys at its end; every other character stays. */
function rewritten(text: string, before: ReadonlyMap<string, Range>, document: Document): string {
  const values = (document.toJS({ maxAliasCount: 100 }) ?? {}) as Record<string, Value>
  const old = (parse(text, { maxAliasCount: 100, stringKeys: true, logLevel: 'silent' }) ?? {}) as Record<string, Value>
  let result = text
  const changed = Object.keys(values).filter((key) => JSON.stringify(values[key]) !== JSON.stringify(old[key]))
  const inPlace = changed.filter((key) => before.has(key)).sort((a, b) => (before.get(b)?.[0] ?? 0) - (before.get(a)?.[0] ?? 0))
  for (const key of inPlace) {
    const [start, end] = before.get(key) ?? [0, 0]
    const own = text.slice(start, end)
    result =
      result.slice(0, start) +
      (own.includes('#') ? single(document, key) : keyed(key, values[key] ?? null)) +
      (own.endsWith('\n') ? '\n' : '') +
      result.slice(end)
  }
  const added = changed.filter((key) => !before.has(key)).map((key) => `${keyed(key, values[key] ?? null)}\n`)
  return added.length === 0 ? result : `${result}${result === '' || result.endsWith('\n') ? '' : '\n'}${added.join('')}`
}

/** A key whose value holds comments, as the document keeps them. */
function single(document: Document, key: string): string {
  const alone = new Document({})
  alone.set(key, document.get(key, true))
  return alone.toString({ lineWidth: 0 }).trimEnd()
}

/** "true" is true, "[US, CA]" a list, anything that is not YAML a text. */
function valueOf(written: string): unknown {
  try {
    const value: unknown = parse(written, { maxAliasCount: 0, stringKeys: true })
    return value === null ? written : value
  } catch {
    return written
  }
}

/** A text in the place of a mapping means this field of it. */
const TEXT_MEANS: Readonly<Record<string, string>> = {
  location: 'current',
  clearance: 'level',
  availability: 'start',
  education: 'degree',
  workAuthorization: 'country',
  experience: 'title',
  publications: 'title',
  spokenLanguages: 'language',
  certifications: 'name',
}

function setAnswer(document: Document, key: string, value: unknown, source: string): void {
  const [first = '', ...rest] = key.split(/[./]/).filter((part) => part !== '')
  const path = rest.map((part) => (/^\d{1,3}$/.test(part) ? Number(part) : part))
  if (!(KNOWN_KEYS.profile as readonly string[]).includes(first)) throw unanswerable(source, key)
  if (SKILL_LISTS.includes(first) && typeof path[0] === 'string') {
    // "frameworks.Node.js.years": dots inside the name belong to it
    const field = path.length > 1 ? String(path.at(-1)) : 'level'
    setSkill(document, first, path.length > 1 ? key.slice(first.length + 1, -field.length - 1) : path[0], field, value)
  } else if (first === 'education' || (SHORT.has(first) && document.has('education')))
    setEducation(document, String((first === 'education' ? path.at(-1) : first) ?? ''), value)
  else if (path.length === 0 && LISTS.has(first)) addTo(document, first, value)
  else if (path.length === 0) document.set(first, document.createNode(value, { flow: true }))
  else {
    const field = path.at(-1)
    const entry = typeof field === 'string' ? mappingAt(document, first, typeof path[0] === 'number' ? path[0] : null) : null
    if (!entry || typeof field !== 'string') throw unanswerable(source, key)
    entry.set(field, document.createNode(value, { flow: true }))
  }
}

const unanswerable = (source: string, key: string): InputError =>
  new InputError([{ severity: 'error', source, message: `The answer to "${key}" has no place in this profile. Write it with an editor.` }])

/** The field of the first education; at the top where the profile has the short form. */
function setEducation(document: Document, field: string, value: unknown): void {
  const entry = document.has('education') ? mappingAt(document, 'education', 0) : null
  const node = document.createNode(value, { flow: true })
  if (entry) entry.set(field, node)
  else if (field !== 'education' && field !== '') document.set(field, node)
  else addTo(document, 'education', value)
}

/** The mapping under a key, or in its list at `index`; a text there becomes the field that it means. */
function mappingAt(document: Document, key: string, index: number | null): YAMLMap | null {
  const node = document.get(key, true)
  const at = isSeq(node) ? [key, index ?? 0] : [key]
  const held = document.getIn(at, true)
  if (isMap(held)) return held
  const means = TEXT_MEANS[key]
  const kept = isScalar(held) && held.value !== null && means !== undefined ? { [means]: held.value } : {}
  if (held !== undefined && !isScalar(held)) return null
  const made = document.createNode(kept, { flow: true }) as YAMLMap
  document.setIn(index !== null && !isSeq(node) ? [key] : at, made)
  return made
}

function addTo(document: Document, key: string, value: unknown): void {
  const list = document.get(key, true)
  const added = Array.isArray(value) ? value : [value]
  if (isSeq(list)) for (const item of added) list.add(document.createNode(item, { flow: list.flow === true }))
  else if (list && !(isScalar(list) && list.value === null))
    document.set(key, document.createNode([isScalar(list) ? list.value : list, ...added], { flow: true }))
  else document.set(key, document.createNode(added, { flow: true }))
}

/** Level or years of a skill: at the skill where it is listed, else as a new one of the list. */
function setSkill(document: Document, list: string, name: string, field: string, value: unknown): void {
  for (const key of SKILL_LISTS) {
    const items = document.get(key, true)
    if (!isSeq(items)) continue
    for (const [i, item] of items.items.entries()) {
      if (isScalar(item) && String(item.value).toLowerCase() === name.toLowerCase())
        return void items.set(i, document.createNode({ [name]: { [field]: value } }, { flow: true }))
      const inner = isMap(item) ? detailIn(document, item, name) : null
      if (inner) return void inner.set(field, value)
    }
  }
  addTo(document, list, { [name]: { [field]: value } })
}

/** The mapping of level and years under a skill's name, made from `Go: 3` or `Go: proficient` where it is short. */
function detailIn(document: Document, item: YAMLMap, name: string): YAMLMap | null {
  const pair = item.items.find((one) => isScalar(one.key) && String(one.key.value).toLowerCase() === name.toLowerCase())
  if (!pair) return null
  if (isMap(pair.value)) return pair.value
  const short = isScalar(pair.value) ? pair.value.value : null
  const kept = short === null ? {} : typeof short === 'number' ? { years: short } : { level: short }
  const detail = document.createNode(kept, { flow: true }) as YAMLMap
  pair.value = detail
  return detail
}
