import { isoWhen } from '../../core/day.ts'
import type { Holding } from './holdings.ts'

/** A right as its holder would say it. */
export const labelOf = ({ label }: Holding): string => label || 'right to work'

/** ", until 2026-05-31"; nothing where the right has no end. */
export const untilOf = ({ until }: Holding): string => (until ? `, until ${isoWhen(until)}` : '')

/** The profile key of a detail of a right: `workAuthorization/0/until`. */
export const profileKeyOf = ({ at }: Holding, detail: string): string =>
  `${at.pointer.slice(1)}/${detail}`

/** A name of a right without case, spaces and signs: "F-1" is "f1". */
export const bare = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '')

/** Whether the posting means this right when it names `status`. */
export const isNamed = (holding: Holding, status: string): boolean =>
  holding.names.some(
    (name) =>
      bare(name) === bare(status) ||
      name.split(/[\s()/,]+/).some((part) => bare(part) === bare(status) && bare(part) !== ''),
  )
