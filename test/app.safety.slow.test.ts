import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browserPath, launch, needsBrowser } from './browser/launch.ts'
import {
  judge,
  type Look,
  openProgram,
  profileText,
  root,
  writeProgram,
} from './browser/program.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

describe.skipIf(browserPath === null)(
  `what the program in a browser bears, and for whom${needsBrowser}`,
  () => {
    let browser: Browser
    const faults: string[] = []
    const open = (look: Look = {}): Promise<Page> => openProgram(browser, faults, look)

    beforeAll(async () => {
      writeProgram()
      browser = await launch()
    }, 60_000)
    afterAll(async () => {
      await browser.close()
    })

    async function close(page: Page): Promise<void> {
      expect(faults).toEqual([])
      await page.context().close()
    }

    const HOSTILE = [
      'Intern </title></textarea><script>window.pwned = 1</script> \u202Eevil\u202C',
      'Requirements:',
      '• Experience with Rust <img src=x onerror="window.pwned=3">',
      '• Experience with \u202Eavaj\u202C and Docker \u2066\u0007 \u001b[31m',
      '• <svg onload=window.pwned=6> <a href="javascript:window.pwned=7">apply</a>',
      '• __proto__ constructor toString',
    ].join('\n')

    test('hostile postings stay text, and long ones end', async () => {
      const page = await open()
      const deep = `<html><body>${'<div>'.repeat(20_000)}Requirements: Go`
      const table = `text,title\n"${'a,'.repeat(50_000)}`
      for (const posting of [
        HOSTILE,
        deep,
        table,
        `${'Experience with Go, '.repeat(4_900)}`,
        '{"a":'.repeat(5000),
      ]) {
        await judge(page, posting, 'languages: [Go]\n')
        await page.locator('#answer, #faults pre').first().waitFor({ timeout: 60_000 })
        expect(await page.evaluate('window.pwned === undefined')).toBe(true)
        expect(
          await page
            .locator('#page script, #page img, #page iframe, #page a[href^="javascript"]')
            .count(),
        ).toBe(0)
      }
      await judge(page, HOSTILE, 'languages: [Go]\n')
      await page.locator('#answer').waitFor()
      expect(await page.locator('#answer').textContent()).not.toMatch(
        /[\u202a-\u202e\u2066-\u2069]/,
      )
      await page.locator('nav a', { hasText: 'Ranking' }).click()
      await page.waitForSelector('.ranking')
      expect(await page.evaluate('window.pwned === undefined')).toBe(true)
      await close(page)
    })

    test('a hostile profile is told of, and ends', async () => {
      const page = await open()
      const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${Array.from({ length: 12 }, (_, i) => `${'bcdefghijklm'[i]}: &${'bcdefghijklm'[i]} [${Array.from({ length: 9 }, () => `*${'abcdefghijkl'[i]}`).join(',')}]`).join('\n')}\nlanguages: *m\n`
      await judge(page, 'Requirements:\n- Go\n', bomb)
      await page.locator('#faults pre').first().waitFor({ timeout: 60_000 })
      await page.getByRole('button', { name: 'Form', exact: true }).click()
      await page.locator('.pane [role=alert], .form').first().waitFor()
      await close(page)
    })

    test('the policy stops what a page could send', async () => {
      const page = await open()
      await page.evaluate(
        '(() => { new Image().src = "https://example.invalid/x.png"; fetch("https://example.invalid/").catch(() => {}); const s = document.createElement("script"); s.textContent = "window.pwned = 8"; document.body.append(s) })()',
      )
      await page.waitForTimeout(200)
      expect(await page.evaluate('window.pwned === undefined')).toBe(true)
      expect(faults.filter((f) => f.includes('Content Security Policy')).length).toBeGreaterThan(2)
      await page.context().close()
    })

    const STATES = ['empty', 'form', 'answer', 'faults', 'ranking', 'study'] as const

    test.each(
      STATES.flatMap((state) => [
        [state, 1280, false] as const,
        [state, 390, true] as const,
        [state, 390, false] as const,
      ]),
    )(
      'axe finds nothing in the page, %s, at %i, dark %s, and nothing stands over its edge',
      async (state, width, dark) => {
        const page = await open({ width, dark })
        const posting = readFileSync(path.join(root, 'postings', 'ml-systems-intern.txt'), 'utf8')
        const profile = state === 'faults' ? 'graduation: soon\n' : profileText('student')
        if (state !== 'empty') await judge(page, posting, profile)
        if (state !== 'empty') await page.locator('#answer, #faults pre').first().waitFor()
        if (state === 'form') {
          await page.getByRole('button', { name: 'Form', exact: true }).click()
          await page.locator('.form').waitFor()
          await page.evaluate(
            'document.querySelectorAll("details.group").forEach((group) => (group.open = true))',
          )
        }
        if (state === 'ranking' || state === 'study') {
          await page
            .locator('nav a', { hasText: state === 'study' ? 'Study plan' : 'Ranking' })
            .click()
          await page.waitForSelector(state === 'study' ? '.plan' : '.ranking')
        }
        await page.evaluate(axe)
        const found = (await page.evaluate(
          'axe.run(document, { resultTypes: ["violations"] })',
        )) as {
          violations: { id: string; nodes: { html: string; failureSummary: string }[] }[]
        }
        expect(
          found.violations.map((v) => `${v.id}: ${v.nodes[0]?.html} ${v.nodes[0]?.failureSummary}`),
        ).toEqual([])
        expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
        await page.context().close()
      },
    )
  },
)
