import { render } from 'preact'
import { App } from './app.tsx'
import { takeHandedOver } from './handed-over.ts'
import { loadBehind } from './library.ts'

/** The day on which one looks at it, where one is. */
function today(): string {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
}

const root = document.getElementById('page')
if (root && typeof DecompressionStream === 'undefined')
  root.textContent =
    'This browser cannot unpack the program. It needs Chrome 111, Firefox 113, Safari 16.4 or a later one.'
else if (root) {
  const { dataset } = document.documentElement
  // the form first: who opens the page writes or pastes, and what judging needs is unpacked meanwhile
  render(<App today={today()} handedOver={takeHandedOver()} />, root)
  void loadBehind(() => (dataset['ready'] = 'yes')).then(() => (dataset['loaded'] = 'yes'))
}
