import { library } from './library.ts'
import type { Kept } from './store.ts'

/** Gives the user a file. */
export function offerDownload(name: string, text: string, type = 'text/plain'): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

/** What a PDF and a Word document (a zip archive) begin with. */
const HEAVY = ['%PDF', 'PK\u0003\u0004']

/** The text of a file. Throws an InputError where it holds none that can be read here; `what` says what it should be. */
export async function fileText(file: File, what = 'a posting'): Promise<Kept> {
  const { decode, readPostings } = await library()
  const bytes = new Uint8Array(await file.arrayBuffer())
  const start = String.fromCharCode(...bytes.subarray(0, 4))
  // its reader says that no browser can read it
  if (what === 'a posting' && HEAVY.includes(start)) await readPostings(bytes, file.name)
  return { name: file.name, text: decode(bytes, file.name, what) }
}

/** The files that were dropped or pasted. */
export const filesOf = (from: DataTransfer | null): readonly File[] => [...(from?.files ?? [])]
