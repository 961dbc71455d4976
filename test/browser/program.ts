import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContext, Page } from 'playwright-core'

export const root = path.join(import.meta.dirname, '..', '..')
const folder = mkdtempSync(path.join(tmpdir(), 'fit-app-'))

/** A file of the tests in this process. */
export const at = (name: string): string => path.join(folder, name)

/** The day on which all is judged. */
export const AS_OF = '2025-01-15'

/** What the command line prints, and what it says beside; it may end with 1 or 2. */
export function fit(...words: string[]): { readonly out: string; readonly told: string } {
  const log = at('told.txt')
  try {
    const out = execFileSync(
      'sh',
      [
        '-c',
        'exec "$0" "$@" 2>told.txt',
        process.execPath,
        path.join(root, 'bin', 'fit.js'),
        ...words,
      ],
      { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 },
    )
    return { out, told: readFileSync(log, 'utf8') }
  } catch (error) {
    return { out: (error as { stdout: string }).stdout, told: readFileSync(log, 'utf8') }
  }
}

/** An example of a profile. */
export const profileText = (name: string): string =>
  readFileSync(path.join(root, 'profiles', `${name}.yaml`), 'utf8')

/** Writes the program as one page, and the examples beside it. */
export function writeProgram(): void {
  fit('app', '-o', 'fit.html')
  for (const name of readdirSync(path.join(root, 'postings')))
    writeFileSync(at(name), readFileSync(path.join(root, 'postings', name)))
  for (const name of ['student', 'experienced-engineer'])
    writeFileSync(at('profile.yaml'), profileText(name))
}

export interface Look {
  readonly width?: number
  readonly dark?: boolean
  readonly context?: BrowserContext
}

/** The page as a new user sees it: nothing is kept from before, unless a context is given. What it says on the console, fails at or asks of the network stands in `faults`. */
export async function openProgram(
  browser: Browser,
  faults: string[],
  { width = 1280, dark = false, context }: Look = {},
): Promise<Page> {
  faults.length = 0
  const own =
    context ??
    (await browser.newContext({
      viewport: { width, height: 800 },
      colorScheme: dark ? 'dark' : 'light',
      reducedMotion: 'reduce',
    }))
  const page = await own.newPage()
  page.on('console', (m) => faults.push(m.text()))
  page.on('pageerror', (e) => faults.push(e.message))
  page.on('request', (r) => {
    if (!/^(?:file|blob):/.test(r.url())) faults.push(`asks for ${r.url()}`)
  })
  await page.goto(pathToFileURL(at('fit.html')).href)
  await page.waitForSelector('html[data-ready]')
  return page
}

/** Pastes posting and profile and presses the button. */
export async function judge(page: Page, posting: string, profile: string): Promise<void> {
  await page.getByLabel('Posting', { exact: true }).fill(posting)
  await page.getByLabel('Profile (YAML)').fill(profile)
  await onDay(page)
  await page.getByRole('button', { name: 'Check', exact: true }).click()
}

/** Sets the day on which is judged. */
export async function onDay(page: Page): Promise<void> {
  if ((await page.locator('.options[open]').count()) === 0)
    await page.locator('.options summary').click()
  await page.getByLabel('Judge as on').fill(AS_OF)
}

/** What a button gives as a file. */
export async function taken(page: Page, name: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ])
  return readFileSync(await file.path(), 'utf8')
}

/** Gives files to the page as postings. */
export const giveFiles = (page: Page, names: readonly string[]): Promise<void> =>
  page.locator('.pane input[type=file]').first().setInputFiles(names.map(at))
