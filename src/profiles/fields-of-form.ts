import { profileShape } from './schema.ts'
import type { Mapping, Shape } from './shape.ts'
import { TEMPLATE } from './template.ts'
import { flowOf, type Value } from './write.ts'

/** How a value of a profile is asked for in a form; see `profileFields`. */
export type Control =
  /** One line of text; `words` are what is commonly written. */
  | { readonly is: 'text'; readonly words: readonly string[] }
  /** Yes, no, or not said. */
  | { readonly is: 'yesNo' }
  /** A list in one line, as YAML writes it without its brackets: "Go, Python: proficient". */
  | { readonly is: 'list'; readonly words: readonly string[] }
  /** Fields of a mapping; a text in its place means the field `main`. `many`: any number of such mappings. */
  | {
      readonly is: 'fields'
      readonly main: string | null
      readonly many: boolean
      readonly fields: readonly FormField[]
    }

/** A key of a profile, or of a mapping in it. */
export interface FormField {
  readonly key: string
  /** What it is for; empty inside mappings, and of what no new profile asks for. */
  readonly about: string
  readonly control: Control
}

/** The fields of a form for a profile, in the order of its schema. */
export const profileFields = (): readonly FormField[] =>
  fieldsOf(profileShape).map((field) => ({
    ...field,
    about: TEMPLATE.find(({ key }) => key === field.key)?.about ?? '',
  }))

const fieldsOf = (of: Mapping): FormField[] =>
  Object.entries(of.keys).map(([key, shape]) => ({ key, about: '', control: controlOf(shape) }))

/** All that a value may be, one by one. */
const choices = (shape: Shape): readonly Shape[] => {
  if (shape.is === 'optional') return choices(shape.of)
  return shape.is === 'either' ? shape.of.flatMap(choices) : [shape]
}

function controlOf(shape: Shape): Control {
  const all = choices(shape)
  const list = all.find((one) => one.is === 'list')
  const items = list ? choices(list.of) : all
  const mapping = items.find((one) => one.is === 'mapping')
  // a skill is mostly its name, with a level behind it
  if (mapping && !('years' in mapping.keys)) {
    const fields = fieldsOf(mapping).sort(
      (a, b) => Number(isMain(b, mapping)) - Number(isMain(a, mapping)),
    )
    const hasText = items.some((one) => one.is === 'scalar')
    return {
      is: 'fields',
      main: hasText ? (fields[0]?.key ?? null) : null,
      many: list !== undefined,
      fields,
    }
  }
  const scalar = items.find((one) => one.is === 'scalar')
  const words = scalar?.words ?? []
  if (list) return { is: 'list', words }
  return scalar?.of[0] === 'boolean' ? { is: 'yesNo' } : { is: 'text', words }
}

/** Whether a mapping must have the field. */
const isMain = ({ key }: FormField, of: Mapping): boolean => of.keys[key]?.is !== 'optional'

/** A value as one line of a form shows it. */
export function lineOf(value: Value | undefined): string {
  if (value === undefined || value === null) return ''
  if (Array.isArray(value)) return flowOf(value).slice(1, -1)
  return typeof value === 'object' ? flowOf(value) : String(value)
}
