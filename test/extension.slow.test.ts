import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium, type BrowserContext, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browserPath, needsBrowser } from './browser/launch.ts'

/** Other work on the machine may take its time. */
const poll = <T>(of: () => Promise<T>) => expect.poll(of, { timeout: 30_000 })

const root = path.join(import.meta.dirname, '..')
const extension = path.join(root, 'dist', 'extension')
const pages = path.join(import.meta.dirname, 'fixtures', 'job-pages')
const PROFILE = `degree: BSc in Computer Science
graduation: 2019-06
languages: [{ Go: { level: proficient, years: 4 } }]
tools: [PostgreSQL, Kubernetes]
workAuthorization: [US]
`

/** The answer of the command line to a file, on the day of the browser. */
function answerTo(file: string): { recommendation: string; score: { low: number; high: number } } {
  const folder = mkdtempSync(path.join(tmpdir(), 'fit-extension-'))
  writeFileSync(path.join(folder, 'profile.yaml'), PROFILE)
  const words = ['check', file, '-p', 'profile.yaml', '--format', 'json']
  const out = execFileSync(process.execPath, [path.join(root, 'bin', 'fit.js'), ...words], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return JSON.parse(out) as ReturnType<typeof answerTo>
}

test('asks for no site and for nothing that it does not use', () => {
  const manifest = JSON.parse(
    readFileSync(path.join(extension, 'manifest.json'), 'utf8'),
  ) as Record<string, unknown>
  // "scripting" runs a function in the page for which the button was pressed; without a site it allows nothing more
  expect(manifest['permissions']).toEqual(['activeTab', 'scripting', 'storage'])
  for (const key of [
    'host_permissions',
    'optional_host_permissions',
    'content_scripts',
    'externally_connectable',
  ])
    expect(manifest).not.toHaveProperty(key)
  expect(manifest['content_security_policy']).toEqual({
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'",
  })
})

describe.skipIf(browserPath === null)(`the extension in a browser${needsBrowser}`, () => {
  let context: BrowserContext
  let server: Server
  let id: string
  const faults: string[] = []

  beforeAll(async () => {
    server = createServer((request, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8')
      const name = path.basename(request.url ?? '').replace(/\?.*/, '')
      response.end(readdirSync(pages).includes(name) ? readFileSync(path.join(pages, name)) : '')
    }).listen(0)
    context = await chromium.launchPersistentContext('', {
      executablePath: browserPath ?? '',
      ignoreDefaultArgs: ['--disable-extensions'],
      headless: false,
      args: [
        '--headless=new',
        '--no-sandbox',
        '--disable-gpu',
        `--disable-extensions-except=${extension}`,
        `--load-extension=${extension}`,
        '--enable-unsafe-extension-debugging',
      ],
    })
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
    id = new URL(worker.url()).host
  }, 120_000)
  afterAll(async () => {
    await context.close()
    server.close()
  })

  const addressOf = (name: string): string =>
    `http://localhost:${(server.address() as AddressInfo).port}/${name}`

  /** Presses the button of the extension while a page is looked at: the browser grants what it grants a user. */
  async function press(page: Page): Promise<Page> {
    await page.bringToFront()
    const session = await context.browser()?.newBrowserCDPSession()
    const send = session?.send.bind(session) as (
      method: string,
      words: object,
    ) => Promise<{ targetInfos: { targetId: string; url: string }[] }>
    const { targetInfos } = await send('Target.getTargets', {
      filter: [{ type: 'tab', exclude: false }],
    })
    const targetId = targetInfos.find((target) => target.url === page.url())?.targetId
    const opened = context.waitForEvent('page')
    await send('Extensions.triggerAction', { id, targetId })
    const app = await opened
    app.on('pageerror', (e) => faults.push(e.message))
    app.on('console', (m) => faults.push(m.text()))
    await app.waitForSelector('html[data-ready]')
    return app
  }

  let visits = 0

  async function visit(name: string): Promise<Page> {
    const page = await context.newPage()
    // an address of its own, so that its tab is told from one that is just being closed
    await page.goto(`${addressOf(name)}?${++visits}`)
    return page
  }

  test('opens the program with the posting; the profile is kept from then on', async () => {
    const page = await visit('board.html')
    const app = await press(page)
    const text = app.getByLabel('Posting', { exact: true })
    await poll(() => text.inputValue()).toContain('3+ years of experience with Go or Rust')
    expect(await text.inputValue()).not.toMatch(/Crane Operator|cookies|Sign in/)
    await app.getByLabel('Profile (YAML)').fill(PROFILE)
    await app.getByRole('button', { name: 'Check', exact: true }).click()
    await app.locator('#answer').waitFor()
    expect(faults).toEqual([])
    await app.close()
    await page.close()
  })

  test.each(readdirSync(pages))(
    'answers %s as the command line answers the saved page',
    async (name) => {
      const page = await visit(name)
      const app = await press(page)
      const answer = app.locator('#answer')
      await answer.waitFor()
      const { recommendation, score } = answerTo(path.join(pages, name))
      expect(await answer.getAttribute('data-recommendation')).toBe(recommendation)
      expect(await answer.getAttribute('data-score-low')).toBe(String(score.low))
      expect(await answer.getAttribute('data-score-high')).toBe(String(score.high))
      expect(await answer.locator('.finding').count()).toBeGreaterThan(5)
      expect(faults).toEqual([])
      await app.close()
      await page.close()
    },
  )

  test('takes what is selected in the place of the whole page', async () => {
    const page = await visit('network.html')
    await page.evaluate(
      `(() => { const p = document.createElement('p'); p.textContent = 'Requirements: experience with Zig. '.repeat(10); document.body.append(p); getSelection().selectAllChildren(p) })()`,
    )
    const app = await press(page)
    await poll(() => app.getByLabel('Posting', { exact: true }).inputValue()).toMatch(
      /^Requirements: experience with Zig\./,
    )
    await app.close()
    await page.close()
  })

  test('of a page that no extension may read it opens without a posting, and says so', async () => {
    const page = await context.newPage()
    await page.goto('chrome://version')
    const app = await press(page)
    await app.locator('#posting-text').waitFor()
    expect(await app.getByLabel('Posting', { exact: true }).inputValue()).toBe('')
    await app.getByText('no extension may read it', { exact: false }).waitFor()
    await app.close()
    await page.close()
  })
})
