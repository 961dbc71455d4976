import { isOneOf } from '../core/one-of.ts'
import { own } from '../core/own.ts'
import { isMap, isScalar, isSeq, type Document, type YAMLMap } from 'yaml'
import { NAME_LISTS } from '../core/profile.ts'
import { fault, type InputError } from '../core/diagnostic.ts'
import { KNOWN_KEYS } from './schema.ts'

/** Keys that hold lists: a further answer is added to what stands there. */
const LISTS = new Set<string>([
  ...NAME_LISTS,
  'languages',
  'frameworks',
  'tools',
  'knowledge',
  'skills',
  'publications',
  'experience',
  'projects',
  'workAuthorization',
  'spokenLanguages',
])
const SKILL_LISTS = ['languages', 'frameworks', 'tools', 'knowledge', 'skills']
/** Keys of an education that may stand at the top. */
const SHORT = new Set(['degree', 'field', 'institution', 'graduation', 'gpa', 'gpaScale'])
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

/** Keys and indices of a path. */
type Path = readonly (string | number)[]

/** Puts a value where `key` says: into a list, a mapping, a skill, or the first education. Throws `InputError` where it has no place. */
export function setAnswer(document: Document, key: string, value: unknown, source: string): void {
  const [first = '', ...rest] = key.split(/[./]/).filter((part) => part !== '')
  const path: Path = rest.map((part) => (/^\d{1,3}$/.test(part) ? Number(part) : part))
  if (!isOneOf(KNOWN_KEYS.profile, first)) throw unanswerable(source, key)
  if (SKILL_LISTS.includes(first) && typeof path[0] === 'string') {
    const [name, field] = skillAndField(key.slice(first.length + 1), path)
    setSkill(document, first, name, field, value)
  } else if (first === 'education') setEducation(document, String(path.at(-1) ?? ''), value)
  else if (SHORT.has(first) && document.has('education')) setEducation(document, first, value)
  else if (path.length > 0) {
    if (!setField(document, first, path, value)) throw unanswerable(source, key)
  } else if (LISTS.has(first)) addTo(document, first, value)
  else document.set(first, document.createNode(value, { flow: true }))
}

/** The skill and the field of it that a key names: "Node.js.years" asks for the years of Node.js, dots inside the name belong to it; "Go" asks for the level. */
function skillAndField(written: string, path: Path): readonly [name: string, field: string] {
  const last = String(path.at(-1))
  return path.length > 1 ? [written.slice(0, -last.length - 1), last] : [last, 'level']
}

/** Sets a field of the mapping under `key`, or of an entry of its list; false where neither is there. */
function setField(document: Document, key: string, path: Path, value: unknown): boolean {
  const [index] = path
  const field = path.at(-1)
  if (typeof field !== 'string') return false
  const entry = mappingAt(document, key, typeof index === 'number' ? index : null)
  entry?.set(field, document.createNode(value, { flow: true }))
  return entry !== null
}

const unanswerable = (source: string, key: string): InputError =>
  fault(source, `The answer to "${key}" has no place in this profile. Write it with an editor.`)

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
  const means = own(TEXT_MEANS, key)
  const kept =
    isScalar(held) && held.value !== null && means !== undefined ? { [means]: held.value } : {}
  if (held !== undefined && !isScalar(held)) return null
  const made = document.createNode(kept, { flow: true }) as YAMLMap
  document.setIn(index !== null && !isSeq(node) ? [key] : at, made)
  return made
}

function addTo(document: Document, key: string, value: unknown): void {
  const list = document.get(key, true)
  const added = Array.isArray(value) ? value : [value]
  if (isSeq(list))
    for (const item of added) list.add(document.createNode(item, { flow: list.flow === true }))
  else if (list && !(isScalar(list) && list.value === null))
    document.set(
      key,
      document.createNode([isScalar(list) ? list.value : list, ...added], { flow: true }),
    )
  else document.set(key, document.createNode(added, { flow: true }))
}

/** Level or years of a skill: at the skill where it is listed, else as a new one of the list. */
function setSkill(
  document: Document,
  list: string,
  name: string,
  field: string,
  value: unknown,
): void {
  for (const key of SKILL_LISTS) {
    const items = document.get(key, true)
    if (!isSeq(items)) continue
    for (const [i, item] of items.items.entries()) {
      if (isScalar(item) && String(item.value).toLowerCase() === name.toLowerCase())
        return void items.set(
          i,
          document.createNode({ [name]: { [field]: value } }, { flow: true }),
        )
      const inner = isMap(item) ? detailIn(document, item, name) : null
      if (inner) return void inner.set(field, value)
    }
  }
  addTo(document, list, { [name]: { [field]: value } })
}

/** The mapping of level and years under a skill's name, made from `Go: 3` or `Go: proficient` where it is short. */
function detailIn(document: Document, item: YAMLMap, name: string): YAMLMap | null {
  const pair = item.items.find(
    (one) => isScalar(one.key) && String(one.key.value).toLowerCase() === name.toLowerCase(),
  )
  if (!pair) return null
  if (isMap(pair.value)) return pair.value
  const short = isScalar(pair.value) ? pair.value.value : null
  const detail = document.createNode(detailOf(short), { flow: true }) as YAMLMap
  pair.value = detail
  return detail
}

/** What the short form of a skill says: a number its years, a word its level. */
function detailOf(short: unknown): Readonly<Record<string, unknown>> {
  if (short === null) return {}
  return typeof short === 'number' ? { years: short } : { level: short }
}
