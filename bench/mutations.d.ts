import type { Arbitrary } from 'fast-check'

/** One change of an input: where, as a share of it; bytes to drop there; what to put there; how many of the bytes before it to write again. */
export interface Change {
  readonly at: number
  readonly drop: number
  readonly put: string | Uint8Array
  readonly copy: number
}
export const change: Arbitrary<Change>

/** The bytes with changes made, one after the other. */
export function mutated(bytes: string | Uint8Array, changes: readonly Change[]): Uint8Array
