import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

/** Where Chromium and its kin are usually found; `FIT_BROWSER` names another. */
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

export const browserPath: string | null =
  [process.env['FIT_BROWSER'] ?? '', ...PLACES].find((p) => p !== '' && existsSync(p)) ?? null

/** Stands in the name of tests that need a browser, so that a run without one says why they were skipped. */
export const needsBrowser =
  browserPath === null ? ' (skipped: no Chromium found; install it or name one in FIT_BROWSER)' : ''

if (browserPath === null)
  console.warn(
    'The tests of the page in a browser are skipped: no Chromium was found. Install it, or name one in FIT_BROWSER.',
  )

const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export function launch(): Promise<Browser> {
  if (browserPath === null) throw new Error('There is no browser to launch.')
  return chromium.launch({ executablePath: browserPath, args: ARGUMENTS })
}
