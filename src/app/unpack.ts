import { fromBase85 } from '../core/base85.ts'

/** The bytes that an element of the page carries, compressed and in base 85. The element goes, so that its text is not held as well. Throws an Error where there is none. */
export async function unpackedFrom(id: string): Promise<Uint8Array> {
  const element = document.getElementById(id)
  if (!element) throw new Error(`The page is not whole: ${id} is missing.`)
  const packed = fromBase85(element.textContent.trim())
  element.remove()
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}
