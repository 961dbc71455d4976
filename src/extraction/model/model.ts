import { packed } from '../../core/packed.ts'
import { unpackModel, type Model } from './packing.ts'

let loaded: Model | null = null

/** The model that stands beside this module, or beside the bundle that holds it; read when a text is first read. Throws an Error where it is missing or damaged. */
export function model(): Model {
  return (loaded ??= unpackModel(modelFile()))
}

/** Puts another model in place of the built one: for training and measuring. */
export function useModel(other: Model): void {
  loaded = other
}

function modelFile(): Uint8Array {
  try {
    return packed('model.bin', import.meta.dirname)
  } catch {
    throw new Error(
      'The learned weights (model.bin) are missing: build or install the program again.',
    )
  }
}
