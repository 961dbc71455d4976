import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lines } from '../bench/generator.js'
import type { Ranking, StudyPlan } from '../src/core/ranking.ts'
import type { Report } from '../src/core/report.ts'
import { browserPath, launch, needsBrowser } from './browser.ts'

const root = path.join(import.meta.dirname, '..')
const folder = mkdtempSync(path.join(tmpdir(), 'fit-page-'))
const at = (name: string): string => path.join(folder, name)
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

function fit(...words: string[]): string {
  return execFileSync(
    process.execPath,
    [
      path.join(root, 'bin', 'fit.js'),
      ...words,
      ...(words.includes('-p') ? [] : ['-p', path.join(root, 'profiles', 'student.yaml')]),
      '--as-of',
      '2025-01-15',
    ],
    { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 28 },
  )
}

/** Makes a page, and the JSON of the same command. */
function both(name: string, ...words: string[]): unknown {
  writeFileSync(at(name), fit(...words, '--format', 'html'))
  return JSON.parse(fit(...words, '--format', 'json'))
}

/** Whom the generated postings, which are no internships, are within reach of. */
const ENGINEER = `name: Cy Example
degree: Bachelor's in Computer Science
graduation: 2020-05
languages: [Python, SQL]
experience: [{ title: Software Engineer, organization: Fir, start: 2020-06, type: full-time, skills: [Python] }]
workAuthorization: [{ country: US, status: citizen }]
`

const POSTING = `Platform Intern

Requirements:

• Enrolled in a Master's program in Computer Science
• Proficient in Go and Rust
• Experience with Kubernetes
• Blorptastic zindle of quux, always
• Must be authorized to work in the United States

Nice to have:

• Experience with PostgreSQL or MySQL
• Experience with Terraform
`

describe.skipIf(browserPath === null)(`the page in a browser${needsBrowser}`, () => {
  let browser: Browser
  let report: Report
  let ranking: Ranking
  let plan: StudyPlan
  const faults: string[] = []

  beforeAll(async () => {
    writeFileSync(at('posting.txt'), POSTING)
    writeFileSync(at('many.ndjson'), [...lines(40, 3)].join(''))
    browser = await launch()
    report = both('check.html', 'check', 'posting.txt') as Report
    ranking = both('rank.html', 'rank', 'many.ndjson') as Ranking
    writeFileSync(at('engineer.yaml'), ENGINEER)
    plan = both('study.html', 'gaps', 'many.ndjson', '-p', 'engineer.yaml') as StudyPlan
  }, 120_000)
  afterAll(async () => {
    await browser.close()
  })

  async function open(name: string, { hash = '', width = 1280, dark = false } = {}): Promise<Page> {
    const page = await browser.newPage({
      viewport: { width, height: 800 },
      colorScheme: dark ? 'dark' : 'light',
      reducedMotion: 'reduce',
    })
    page.on('console', (m) => faults.push(`${name}: ${m.text()}`))
    page.on('pageerror', (e) => faults.push(`${name}: ${e.message}`))
    page.on('dialog', (d) => faults.push(`${name}: dialog ${d.message()}`))
    page.on('request', (r) => {
      if (!r.url().startsWith('file:')) faults.push(`${name}: asks for ${r.url()}`)
    })
    await page.goto(`${pathToFileURL(at(name)).href}${hash}`)
    await page.waitForSelector('main')
    return page
  }

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
