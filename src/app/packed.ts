import { usePacked } from '../index.ts'
import { compileModel } from '../extraction/model/compile.ts'
import { linesOf } from '../vocabulary/gazetteer-columns.ts'
import { breath } from './waiting.ts'
import { unpackedFrom } from './unpack.ts'

/**
 * The packed files as the page carries them, by the ids of their elements, and what makes of each what the library reads. Tables of the models and lines of towns are made when a
 * posting first asks for them: it takes as long as to unpack all three files.
 */
const FILES = {
  vocabulary: (bytes: Uint8Array) => usePacked('vocabulary.bin', bytes),
  weights: (bytes: Uint8Array) => usePacked('model.bin', () => compileModel(bytes)),
  gazetteer: (bytes: Uint8Array) => usePacked('gazetteer.bin', () => linesOf(bytes)),
} as const

/** Gives the library what the page carries. Throws an Error where the page is not whole. */
export async function loadPacked(): Promise<void> {
  for (const [id, give] of Object.entries(FILES)) {
    give(await unpackedFrom(id))
    await breath()
  }
}
