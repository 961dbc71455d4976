import { capitalized } from '../core/capitalized.ts'
import { useEffect, useId, useState } from 'preact/hooks'
import { safe } from '../page/segments.ts'
import { library, type Library } from './library.ts'

type Tools = Awaited<ReturnType<Library['profileTools']>>
type Field = ReturnType<Tools['profileFields']>[number]
type Value = ReturnType<Tools['valuesByKey']>[string]
type Mapping = Readonly<Record<string, Value>>

interface FormOptions {
  readonly yaml: string
  readonly onYaml: (yaml: string) => void
}

/** A profile key by key, made from the schema; every change is written into the YAML. */
export function ProfileForm({ yaml, onYaml }: FormOptions) {
  const [tools, setTools] = useState<Tools | null>(null)
  useEffect(
    () =>
      void library()
        .then(({ profileTools }) => profileTools())
        .then(setTools),
    [],
  )
  if (!tools) return null
  let values: Mapping
  try {
    values = tools.valuesByKey(yaml)
  } catch {
    return (
      <p class="note" role="alert">
        This YAML has a fault, so that the form cannot show it. Go back to the YAML and press Check:
        it says where.
      </p>
    )
  }
  return (
    <div class="form">
      {tools
        .profileFields()
        // what a new profile has elsewhere (one degree, written at the top), or judging does not look at
        .filter(({ key, about }) => about !== '' || key in values)
        .map((field) => (
          <FieldRow
            key={field.key}
            tools={tools}
            field={field}
            value={values[field.key] ?? null}
            onValue={(value) => onYaml(tools.withKey(yaml, field.key, value))}
          />
        ))}
    </div>
  )
}

interface RowOptions {
  readonly tools: Tools
  readonly field: Field
  readonly value: Value
  readonly onValue: (value: Value) => void
}

/** "workAuthorization" as words. */
const labelOf = (key: string): string => {
  const words = key.replace(/[A-Z]+/g, (letters) => ` ${letters.toLowerCase()}`)
  return words === 'gpa' ? 'GPA' : capitalized(words)
}

function FieldRow(options: RowOptions) {
  const { field, value, onValue } = options
  if (field.control.is === 'fields') return <FieldsRow {...options} control={field.control} />
  const { control } = field
  return (
    <label class="row">
      <span>{labelOf(field.key)}</span>
      {control.is === 'yesNo' ? (
        <select
          value={value === null ? '' : String(value)}
          onChange={(e) => onValue(answerOf(e.currentTarget.value))}
        >
          <option value="">not said</option>
          <option value="true">yes</option>
          <option value="false">no</option>
        </select>
      ) : (
        <Line {...options} isList={control.is === 'list'} words={control.words} />
      )}
      {field.about !== '' && <span class="quiet small">{field.about}</span>}
    </label>
  )
}

const answerOf = (chosen: string): Value => (chosen === '' ? null : chosen === 'true')

type LineOptions = RowOptions & { readonly isList: boolean; readonly words: readonly string[] }

/** One line; it is written into the profile when one leaves it, so that half a word changes nothing. */
function Line({ tools, value, onValue, isList, words }: LineOptions) {
  const id = useId()
  const shown = tools.lineOf(value)
  return (
    <>
      <input
        type="text"
        value={safe(shown)}
        list={words.length > 0 ? id : undefined}
        onChange={(e) => {
          const written = e.currentTarget.value
          if (written !== shown) onValue(tools.valueOfLine(written, isList))
        }}
      />
      {words.length > 0 && (
        <datalist id={id}>
          {words.map((word) => (
            <option key={word} value={word} />
          ))}
        </datalist>
      )}
    </>
  )
}

type Fields = Extract<Field['control'], { readonly is: 'fields' }>

/** A mapping, or any number of them. */
function FieldsRow({
  tools,
  field,
  value,
  onValue,
  control,
}: RowOptions & { readonly control: Fields }) {
  const entries = entriesOf(value, control)
  // entries that were added and say nothing yet are no part of the profile
  const [added, setAdded] = useState(0)
  const put = (at: number, entry: Value): void => {
    const next = [...entries]
    if (at >= entries.length) setAdded(added - 1)
    if (at >= entries.length && entry === null) return
    if (entry === null) next.splice(at, 1)
    else next[at] = entry
    if (next.length === 0) onValue(null)
    else onValue(control.many ? next : (next[0] ?? null))
  }
  const shown = control.many
    ? [...entries, ...Array.from({ length: added }, () => null)]
    : [entries[0] ?? null]
  return (
    <details class="group" open={entries.length > 0}>
      <summary>
        {labelOf(field.key)}
        {control.many && entries.length > 0 ? ` (${entries.length})` : ''}
      </summary>
      {field.about !== '' && <p class="quiet small">{field.about}</p>}
      {shown.map((entry, i) => (
        <Entry
          key={i}
          tools={tools}
          name={control.many ? `${labelOf(field.key)} ${i + 1}` : labelOf(field.key)}
          control={control}
          value={entry}
          onValue={(next) => put(i, next)}
          onRemove={control.many ? () => put(i, null) : null}
        />
      ))}
      {control.many && (
        <button type="button" onClick={() => setAdded(added + 1)}>
          Add
        </button>
      )}
    </details>
  )
}

const entriesOf = (value: Value, { many }: Fields): readonly Value[] => {
  if (value === null) return []
  return many && Array.isArray(value) ? (value as readonly Value[]) : [value]
}

interface EntryOptions {
  readonly tools: Tools
  readonly name: string
  readonly control: Fields
  readonly value: Value
  readonly onValue: (value: Value) => void
  readonly onRemove: (() => void) | null
}

function Entry({ tools, name, control, value, onValue, onRemove }: EntryOptions) {
  const mapping = mappingOf(value, control)
  const put = (key: string, field: Value): void => {
    const next = { ...mapping, [key]: field }
    const left = Object.fromEntries(Object.entries(next).filter(([, each]) => each !== null))
    const keys = Object.keys(left)
    const only = control.main !== null && keys.length === 1 ? left[control.main] : undefined
    if (typeof only === 'string') onValue(only)
    else onValue(keys.length === 0 ? null : left)
  }
  return (
    <fieldset>
      <legend>{name}</legend>
      <div class="fields">
        {control.fields.map((field) => (
          <FieldRow
            key={field.key}
            tools={tools}
            field={field}
            value={mapping[field.key] ?? null}
            onValue={(next) => put(field.key, next)}
          />
        ))}
      </div>
      {onRemove && (
        <button type="button" onClick={onRemove}>
          Remove
        </button>
      )}
    </fieldset>
  )
}

/** An entry as a mapping of the fields: a text stands for its main one, and so does the key of "US: { status: F-1 }". */
function mappingOf(value: Value, { main, fields }: Fields): Mapping {
  if (value === null) return {}
  if (typeof value !== 'object') return main === null ? {} : { [main]: value }
  if (Array.isArray(value)) return {}
  const entry = value as Mapping
  const [key, ...others] = Object.keys(entry)
  if (main === null || key === undefined || others.length > 0 || fields.some((f) => f.key === key))
    return entry
  const inner = entry[key] ?? null
  const second = fields.find((f) => f.key !== main)?.key
  if (typeof inner === 'object' && !Array.isArray(inner))
    return { [main]: key, ...(inner as Mapping) }
  return second === undefined ? { [main]: key } : { [main]: key, [second]: inner }
}
