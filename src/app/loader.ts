import { unpackedFrom } from './unpack.ts'

/** Unpacks the program that the page carries and runs it: the policy of the page allows this one script, by its hash. */
async function run(): Promise<void> {
  const script = document.createElement('script')
  script.textContent = new TextDecoder().decode(await unpackedFrom('program'))
  document.body.append(script)
}

run().catch(() => {
  const page = document.getElementById('page')
  if (page)
    page.textContent =
      'This browser cannot unpack the program. It needs Chrome 111, Firefox 113, Safari 16.4 or a later one.'
})
