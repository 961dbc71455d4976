import type { NameListKey } from '../core/profile.ts'
import { date, either, mapping, oneOrMany, optional, text, texts } from './schema-parts.ts'
import type { Shape } from './shape.ts'

/** A key of a profile under which stand names. */
export interface NameList {
  readonly shape: Shape
  /** What it is for, and an example, as a new profile shows them. */
  readonly about: string
  readonly example: string
  /** What to write to a question about it that neither yes nor no answers. */
  readonly instead: string
}

export const CERTIFICATION_KEYS = {
  name: text,
  issuer: optional(text),
  date: optional(date),
  until: optional(date),
  status: optional(text),
  url: optional(text),
}

/** What each list of names is. An entry is text, or a mapping with its `name`; `profiles/read.ts` has what is read in another way. */
export const NAME_LIST: Readonly<Record<NameListKey, NameList>> = {
  citizenships: {
    shape: texts('[US]'),
    about: 'Countries whose passport you hold',
    example: '[IN]',
    instead: 'Write the country, such as US.',
  },
  certifications: {
    shape: oneOrMany(
      either([text, mapping(CERTIFICATION_KEYS)], ' is not a certification. Write its name.'),
      '[AWS Certified Developer]',
    ),
    about: 'Certificates and licences',
    example: '[AWS Certified Developer]',
    instead: 'Write its name.',
  },
}
