import { render } from 'preact'
import * as z from 'zod'
import { App } from './app.tsx'
import { takeHandedOver } from './handed-over.ts'
import { breath, drawn, loadPacked } from './load.ts'

// the policy of the page forbids code that is made of text, so that zod need not try
z.config({ jitless: true })

/** The day on which one looks at it, where one is. */
function today(): string {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
}

const root = document.getElementById('page')
if (root) {
  const { dataset } = document.documentElement
  // the form first: who opens the page writes or pastes, and what judging needs is unpacked meanwhile
  const loaded = drawn().then(async () => {
    dataset['ready'] = 'yes'
    await breath()
    return loadPacked()
  })
  render(<App today={today()} loaded={loaded} handedOver={takeHandedOver()} />, root)
  void loaded.then(() => (dataset['loaded'] = 'yes'))
}
