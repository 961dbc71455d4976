import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lines } from '../bench/generator.js'
import type { Report } from '../src/core/report.ts'
import { browserPath, launch, needsBrowser } from './browser/launch.ts'
import { at, fit, openPage, pages } from './browser/pages.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

describe.skipIf(browserPath === null)(`what the page bears, and for whom${needsBrowser}`, () => {
  let browser: Browser
  let report: Report
  const faults: string[] = []
  const open = (name: string, look = {}): Promise<Page> => openPage(browser, faults, name, look)

  beforeAll(async () => {
    browser = await launch()
    report = pages().check as Report
  }, 120_000)
  afterAll(async () => {
    await browser.close()
  })

  const VIEWS = [
    ['check.html', '', ''],
    ['rank.html', '', ''],
    ['rank.html', '', 'matrix'],
    ['rank.html', '', 'scatter'],
    ['rank.html', '#posting-2', ''],
    ['study.html', '', ''],
  ] as const

  test.each(VIEWS.flatMap((v) => [[...v, 1280, false] as const, [...v, 390, true] as const]))(
    'axe finds nothing in %s%s %s at %i, dark %s',
    async (name, hash, view, width, dark) => {
      const page = await open(name, { hash, width, dark })
      if (view !== '') await page.locator('.views button', { hasText: view }).click()
      if (name === 'check.html') await page.locator('.mark').first().focus()
      await page.evaluate(axe)
      const found = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as {
        violations: { id: string; nodes: { html: string; failureSummary: string }[] }[]
      }
      expect(
        found.violations.map((v) => `${v.id}: ${v.nodes[0]?.html} ${v.nodes[0]?.failureSummary}`),
      ).toEqual([])
      await page.close()
    },
  )

  const HOSTILE = [
    'Intern </title><script>window.pwned = 1</script> \u202Eevil\u202C',
    '',
    'Requirements:',
    '',
    '• Experience with Go </script><script>window.pwned = 2</script>',
    '• Experience with Rust <img src=x onerror="window.pwned=3">',
    '• Experience with Kubernetes" onmouseover="window.pwned=4" x="',
    "• Experience with Terraform <!-- <script> --> ]]> ${window.pwned=5} {{7*7}} \u2028 \u2029 '",
    '• Experience with \u202Eavaj\u202C and Docker \u2066\u0007',
    '• <svg onload=window.pwned=6> <a href="javascript:window.pwned=7">apply</a>',
    '• __proto__ constructor toString',
  ].join('\n')

  test('a hostile posting stays text', async () => {
    writeFileSync(at('hostile.txt'), HOSTILE)
    writeFileSync(at('hostile.html'), fit('check', 'hostile.txt', '--format', 'html'))
    const page = await open('hostile.html')
    expect(await page.evaluate('window.pwned === undefined')).toBe(true)
    expect(
      await page
        .locator('#page script, #page img, #page iframe, #page a[href^="javascript"]')
        .count(),
    ).toBe(0)
    expect(await page.locator('body > script').count()).toBe(2)
    const shown = (await page.locator('#page').textContent()) ?? ''
    expect(shown).toContain('<img src=x onerror="window.pwned=3">')
    expect(shown).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
    expect(
      await page.evaluate(
        '[...document.querySelectorAll("#page *")].some((e) => e.getAttributeNames().some((n) => n.startsWith("on")))',
      ),
    ).toBe(false)
    await page.close()
  })

  test('the policy of the page stops what it does not know', async () => {
    const page = await open('check.html')
    const before = faults.length
    await page.evaluate(
      '(() => { const s = document.createElement("script"); s.textContent = "window.pwned = 8"; document.body.append(s); const i = new Image(); i.src = "https://example.invalid/x.png" })()',
    )
    await page.waitForTimeout(100)
    expect(await page.evaluate('window.pwned === undefined')).toBe(true)
    expect(
      faults
        .splice(before)
        .filter((f) => f.includes('Content Security Policy') || f.includes('violates')).length,
    ).toBeGreaterThan(0)
    await page.close()
  })

  test('without scripts the essence is there', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(pathToFileURL(at('check.html')).href)
    expect(await page.locator('noscript h1').textContent()).toContain(report.recommendation)
    expect(await page.locator('noscript li').count()).toBe(report.findings.length)
    await context.close()
  })

  test('300 postings stay under 3 MB and are there at once', async () => {
    writeFileSync(at('300.ndjson'), [...lines(300, 5)].join(''))
    writeFileSync(at('300.html'), fit('rank', '300.ndjson', '--format', 'html'))
    expect(statSync(at('300.html')).size).toBeLessThan(3_000_000)
    const times: number[] = []
    for (let i = 0; i < 3; i++) {
      const page = await open('300.html')
      expect(await page.locator('tbody tr').count()).toBeGreaterThan(280)
      times.push(
        (await page.evaluate(
          'performance.timing.loadEventEnd - performance.timing.navigationStart',
        )) as number,
      )
      await page.close()
    }
    // about half a second on a quiet machine; the bound only catches a page that hangs
    expect(Math.min(...times)).toBeLessThan(2500)
  }, 120_000)

  test('prints the posting and all findings', async () => {
    const page = await open('check.html')
    await page.emulateMedia({ media: 'print' })
    expect(
      await page.evaluate(
        '((e) => e.scrollHeight <= e.clientHeight + 1)(document.querySelector(".posting"))',
      ),
    ).toBe(true)
    expect(await page.locator('#findings .filters').isVisible()).toBe(false)
    await page.close()
  })
  test('no page said anything on the console, failed, or asked the network', () => {
    expect(faults).toEqual([])
  })
})
