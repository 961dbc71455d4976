import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Ranking, StudyPlan } from '../src/core/ranking.ts'
import type { Report } from '../src/core/report.ts'
import { browserPath, launch, needsBrowser } from './browser/launch.ts'
import { fit, openPage, pages } from './browser/pages.ts'

describe.skipIf(browserPath === null)(`the page in a browser${needsBrowser}`, () => {
  let browser: Browser
  let report: Report
  let ranking: Ranking
  let plan: StudyPlan
  const faults: string[] = []
  const open = (name: string, look = {}): Promise<Page> => openPage(browser, faults, name, look)

  beforeAll(async () => {
    browser = await launch()
    const made = pages()
    report = made.check as Report
    ranking = made.rank as Ranking
    plan = made.study as StudyPlan
  }, 120_000)
  afterAll(async () => {
    await browser.close()
  })

  const span = ({ low, high }: { low: number; high: number }): string =>
    low === high ? String(low) : `${low} to ${high}`

  test('shows the numbers of the JSON', async () => {
    const page = await open('check.html')
    expect(await page.locator('#score').textContent()).toBe(report.score && span(report.score))
    expect(await page.locator('.answer .badge').textContent()).toContain(report.recommendation)
    expect(report.findings.length).toBeGreaterThan(5)
    for (const f of report.findings) {
      const card = page.locator(`#finding-${f.requirement.id}`)
      expect(await card.locator('.badge').textContent()).toContain(f.status)
      if (f.weight > 0)
        expect(await card.locator('.points').textContent()).toContain(span(f.points))
      expect(await card.textContent()).toContain(f.reason)
      expect(
        await page.locator(`.mark[data-findings~="${f.requirement.id}"]`).first().textContent(),
      ).toContain(f.requirement.quote.slice(0, 8))
    }
    await page.close()
  })

  test('leads from a finding to its words and back', async () => {
    const page = await open('check.html')
    const id = report.findings.at(-1)?.requirement.id ?? ''
    const [mark, card] = [
      page.locator(`.mark[data-findings~="${id}"]`).first(),
      page.locator(`#finding-${id}`),
    ]
    await card.locator('button.link').click()
    expect(await page.evaluate('document.activeElement.className')).toMatch(/^mark .*picked/)
    expect(await mark.textContent()).toBe(await page.evaluate('document.activeElement.textContent'))
    await page.evaluate('window.scrollTo(0, 0)')
    await page.keyboard.press('Enter')
    expect(await page.evaluate('document.activeElement.id')).toBe(`finding-${id}`)
    expect(
      await page.evaluate('document.activeElement.getBoundingClientRect().top < innerHeight'),
    ).toBe(true)
    await page.close()
  })

  test('tells about words under the pointer, and stops at Escape', async () => {
    const page = await open('check.html')
    const finding = report.findings.find((f) => f.title.includes('Kubernetes'))
    await page.locator(`.mark[data-findings~="${finding?.requirement.id}"]`).first().hover()
    expect(await page.locator('.peek').textContent()).toContain(finding?.reason)
    await page.keyboard.press('Escape')
    expect(await page.locator('.peek').count()).toBe(0)
    await page.close()
  })

  test('on a phone a tap shows the finding at the lower edge, with a way to it', async () => {
    const page = await open('check.html', { width: 390 })
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    await page.locator('.mark').first().click()
    await page.locator('.peek button', { hasText: 'Go to the finding' }).first().click()
    expect(await page.evaluate('document.activeElement.className')).toContain('picked')
    await page.close()
  })

  test('shows lines that were not understood', async () => {
    const page = await open('check.html')
    expect(report.unread.length).toBeGreaterThan(0)
    for (const u of report.unread)
      expect(await page.locator('#unread').textContent()).toContain(u.quote)
    expect(await page.locator('.text .unread').count()).toBeGreaterThanOrEqual(report.unread.length)
    await page.close()
  })

  test('filters findings by status', async () => {
    const page = await open('check.html')
    await page.locator('#findings .filters button', { hasText: 'unmet' }).click()
    expect(await page.locator('#findings .finding').count()).toBe(
      report.findings.filter((f) => f.status === 'unmet').length,
    )
    await page.close()
  })

  test.each(['Kubernetes', 'Rust', 'Terraform', 'PostgreSQL'])(
    'a tick of %s gives what --with gives',
    async (name) => {
      const page = await open('check.html')
      const after = JSON.parse(
        fit('check', 'posting.txt', '--format', 'json', '--with', name),
      ) as Report
      await page.locator('#gaps label', { hasText: name }).click()
      expect(await page.locator('#score').textContent()).toBe(after.score && span(after.score))
      expect(await page.locator('.answer .badge').textContent()).toContain(after.recommendation)
      await page.close()
    },
  )

  test('all ticks together give what --with gives', async () => {
    const page = await open('check.html')
    const boxes = page.locator('#gaps input')
    for (let i = 0; i < (await boxes.count()); i++) await boxes.nth(i).check()
    const names = (await page.locator('#gaps label').allTextContents()).map((t) => t.trim())
    const after = JSON.parse(
      fit('check', 'posting.txt', '--format', 'json', '--with', names.join(', ')),
    ) as Report
    expect(await page.locator('#score').textContent()).toBe(after.score && span(after.score))
    await page.close()
  })

  const sources = (page: Page): Promise<string[]> =>
    page.evaluate(
      '[...document.querySelectorAll("tbody tr[data-source]")].map((r) => r.dataset.source)',
    )

  test('ranks as the JSON does', async () => {
    const page = await open('rank.html')
    expect(ranking.rows.length).toBeGreaterThan(30)
    expect(await sources(page)).toEqual(ranking.rows.map((r) => r.posting.source))
    const scores = await page.locator('td.score').allTextContents()
    expect(scores.map((s) => s.trim())).toEqual(
      ranking.rows.map((r) => (r.rank !== null && r.score ? span(r.score) : 'none')),
    )
    await page.close()
  })

  test('sorts by a column, both ways, and says so', async () => {
    const page = await open('rank.html')
    await page.locator('th.title button').click()
    const up = await page.locator('th.title a').allTextContents()
    expect(up).toEqual([...up].sort())
    expect(await page.locator('thead th.title').getAttribute('aria-sort')).toBe('ascending')
    await page.locator('th.title button').click()
    const down = await page.locator('th.title a').allTextContents()
    expect(down[0]).toBe(up.at(-1))
    expect(await page.locator('thead th.title').getAttribute('aria-sort')).toBe('descending')
    await page.close()
  })

  test('filters by words and by verdict', async () => {
    const page = await open('rank.html')
    const verdict =
      ranking.rows.flatMap((r) => (r.rank === null ? [] : [r.recommendation])).at(-1) ?? ''
    await page.locator('button', { hasText: verdict }).click()
    expect(await page.locator('tbody tr').count()).toBe(
      ranking.rows.filter((r) => r.rank !== null && r.recommendation === verdict).length,
    )
    await page.locator('input[type=search]').fill('no such words anywhere')
    expect(await page.locator('tbody tr').count()).toBe(0)
    expect(await page.locator('main > [role=status]').textContent()).toContain(
      `0 of ${ranking.postings}`,
    )
    await page.close()
  })

  test('the matrix has a row for each posting, the scatter a sign, and each leads to its posting', async () => {
    const page = await open('rank.html')
    await page.locator('button', { hasText: 'matrix' }).click()
    expect(await page.locator('.matrix tbody tr').count()).toBe(ranking.shown)
    const blocked = ranking.rows.filter((r) => r.rank !== null && r.blockers.length > 0).length
    expect(
      await page
        .locator('.matrix tbody tr')
        .filter({ has: page.locator('.cell.blocking') })
        .count(),
    ).toBe(blocked)
    await page.locator('button', { hasText: 'scatter' }).click()
    expect(await page.locator('.scatter .point').count()).toBeGreaterThan(ranking.shown / 2)
    await page.locator('.scatter .point').first().focus()
    await page.keyboard.press('Enter')
    await page.waitForSelector('#posting')
    expect(await page.evaluate('location.hash')).toMatch(/^#posting-\d+$/)
    await page.locator('nav a', { hasText: 'Ranking' }).click()
    await page.waitForSelector('.ranking')
    await page.locator('th.title a').nth(4).click()
    await page.waitForSelector('#posting')
    const row = ranking.rows[4]
    expect(await page.locator('h1').textContent()).toBe(
      row?.rank === null ? '' : row?.posting.title,
    )
    expect(await page.locator('#score').textContent()).toBe(
      row && row.rank !== null && row.score ? span(row.score) : 'none',
    )
    await page.close()
  })

  test('the study plan has the steps and points of the JSON', async () => {
    const page = await open('study.html')
    const standing = plan.gaps.slice(0, 60)
    expect(standing.length).toBeGreaterThan(10)
    expect(await page.locator('.plan label').allTextContents()).toEqual(
      standing.map((g) => ` ${g.subject}`),
    )
    expect(await page.locator('.plan .points').allTextContents()).toEqual(
      standing.map((g) => `+${g.points} points`),
    )
    await page.close()
  })

  test('what is ticked in the study plan moves ranks and scores as --with does', async () => {
    const page = await open('study.html')
    const named = plan.gaps.filter((g) => g.kind === 'skill').slice(0, 3)
    for (const g of named) {
      const after = JSON.parse(
        fit('rank', 'many.ndjson', '--format', 'json', '-p', 'engineer.yaml', '--with', g.subject),
      ) as Ranking
      const box = page.locator('.plan label', {
        hasText: new RegExp(`^ ${g.subject.replace(/[+.*?()[\]]/g, '\\$&')}$`),
      })
      await box.click()
      await page.locator('nav a', { hasText: 'Ranking' }).click()
      await page.waitForSelector('.ranking')
      const known = after.rows.flatMap((r) => (r.rank === null ? [] : [r]))
      expect(await sources(page)).toEqual(known.map((r) => r.posting.source))
      const scores = await page.evaluate(
        '[...document.querySelectorAll("td.score")].map((c) => c.firstChild.textContent)',
      )
      expect(scores).toEqual(known.map((r) => (r.score ? span(r.score) : 'none')))
      await page.locator('nav a', { hasText: 'Study plan' }).click()
      await page.waitForSelector('.plan')
      await box.click()
    }
    await page.close()
  })
  test('no page said anything on the console, failed, or asked the network', () => {
    expect(faults).toEqual([])
  })
})
