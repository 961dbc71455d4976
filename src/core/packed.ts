import { ofNode } from './node.ts'

/** Files that the build makes and the library reads when it first needs them. */
export type PackedName = 'vocabulary.bin' | 'gazetteer.bin' | 'model.bin'

const given = new Map<PackedName, Uint8Array | (() => Uint8Array)>()

/** Gives the content of a packed file, or what makes it when it is first asked for, where there is no disk to read it from: in a browser, before anything is read or judged. */
export function usePacked(name: PackedName, content: Uint8Array | (() => Uint8Array)): void {
  given.set(name, content)
}

/**
 * The content of a packed file: as it was given, else of the file in `folder`, which is that of the module that asks, or of the bundle that holds it.
 * Throws an Error where it is missing.
 */
export function packed(name: PackedName, folder: string | undefined): Uint8Array {
  const content = given.get(name)
  if (content) {
    const bytes = typeof content === 'function' ? content() : content
    given.set(name, bytes)
    return bytes
  }
  const [fs, path] = [ofNode('node:fs'), ofNode('node:path')]
  if (!fs || !path || folder === undefined)
    throw new Error(`${name} was not given: call usePacked with its content first.`)
  return fs.readFileSync(path.join(folder, name))
}
