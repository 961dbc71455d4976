import { ofNode } from './node.ts'

/** Files that the build makes and the library reads when it first needs them. */
export type PackedName = 'vocabulary.bin' | 'gazetteer.bin' | 'gazetteer-parts.bin' | 'model.bin'

const given = new Map<PackedName, Uint8Array | (() => Uint8Array)>()

/** Gives the content of a packed file, or what makes it when it is first asked for, where there is no disk to read it from: in a browser, before anything is read or judged. */
export function usePacked(name: PackedName, content: Uint8Array | (() => Uint8Array)): void {
  given.set(name, content)
}

/** The content of a packed file that was given; undefined where it lies on the disk. */
export function givenPacked(name: PackedName): Uint8Array | undefined {
  const content = given.get(name)
  const bytes = typeof content === 'function' ? content() : content
  if (bytes) given.set(name, bytes)
  return bytes
}

/** Node's modules, and where a packed file lies. Throws an Error where there is no disk. */
function onDisk(name: PackedName, folder: string | undefined) {
  const [fs, path] = [ofNode('node:fs'), ofNode('node:path')]
  if (!fs || !path || folder === undefined)
    throw new Error(`${name} was not given: call usePacked with its content first.`)
  return { fs, file: path.join(folder, name) }
}

/**
 * The content of a packed file: as it was given, else of the file in `folder`, which is that of the module that asks, or of the bundle that holds it.
 * Throws an Error where it is missing.
 */
export function packed(name: PackedName, folder: string | undefined): Uint8Array {
  const content = givenPacked(name)
  if (content) return content
  const { fs, file } = onDisk(name, folder)
  return fs.readFileSync(file)
}

/** The bytes of a packed file from one place to before another, by themselves: what a start does not ask for it does not read. Throws an Error where the file is missing or ends before. */
export function packedPart(
  name: PackedName,
  folder: string | undefined,
  from: number,
  to: number,
): Uint8Array {
  const { fs, file } = onDisk(name, folder)
  const opened = fs.openSync(file, 'r')
  try {
    const bytes = new Uint8Array(to - from)
    if (fs.readSync(opened, bytes, 0, bytes.length, from) < bytes.length)
      throw new Error(`${name} is not whole: build or install the program again.`)
    return bytes
  } finally {
    fs.closeSync(opened)
  }
}
