import type * as judge from './judge.ts'
import { drawn, parsed } from './waiting.ts'
import { unpackedFrom } from './unpack.ts'

/** What reads and judges: a second script, which the page carries compressed and runs behind its form. Types come from its source, values from the script alone. */
export type Library = typeof judge

/** The name that the build gives what the second script exports. */
const NAME = 'fitLibrary'

/** Where the extension has the second script, which it carries in a file, as browsers ask of extensions. */
const FILE = 'library.js'

/**
 * Milliseconds between the form and the library, in which the browser is left to who opened the page: it takes a first click and the first letters before the second script, which it
 * reads and runs in one piece of a third of a second. Whoever asks for the library sooner has it sooner.
 */
const PAUSE = 200

let begun: Promise<Library> | undefined

/**
 * The library with all that it reads, once it is there: whatever the page needs of it waits for this. Fails with an Error where the page is not whole, or the browser cannot
 * unpack it.
 */
export const library = (): Promise<Library> => (begun ??= loaded())

/** Done when what was rendered has been drawn, which `onDrawn` is told of, and the library is there. */
export async function loadBehind(onDrawn: () => void): Promise<void> {
  await drawn()
  onDrawn()
  await new Promise((done) => void setTimeout(done, PAUSE))
  await library()
}

async function loaded(): Promise<Library> {
  await parsed()
  await run()
  const made = (globalThis as { readonly [NAME]?: Library })[NAME]
  if (!made) throw new Error('The page is not whole: its second script did not run.')
  await made.loadPacked()
  return made
}

/** Runs the second script: the policy of the page allows this one by its hash, that of the extension by its place. */
async function run(): Promise<void> {
  const script = document.createElement('script')
  if (document.getElementById('library')) {
    script.textContent = new TextDecoder().decode(await unpackedFrom('library'))
    document.body.append(script)
    return
  }
  script.src = FILE
  await new Promise<unknown>((done, fail) => {
    script.onload = done
    script.onerror = () => fail(new Error(`${FILE} is missing.`))
    document.body.append(script)
  })
}
