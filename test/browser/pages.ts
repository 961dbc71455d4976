import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { lines } from '../../bench/generator.js'

const root = path.join(import.meta.dirname, '..', '..')
const folder = mkdtempSync(path.join(tmpdir(), 'fit-page-'))

/** A file of the tests in this process. */
export const at = (name: string): string => path.join(folder, name)

/** What the command line prints. */
export function fit(...words: string[]): string {
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
export function both(name: string, ...words: string[]): unknown {
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

/** Writes what the pages are made of, and makes them; gives the JSON of the same commands. */
export function pages(): {
  readonly check: unknown
  readonly rank: unknown
  readonly study: unknown
} {
  writeFileSync(at('posting.txt'), POSTING)
  writeFileSync(at('many.ndjson'), [...lines(40, 3)].join(''))
  writeFileSync(at('engineer.yaml'), ENGINEER)
  return {
    check: both('check.html', 'check', 'posting.txt'),
    rank: both('rank.html', 'rank', 'many.ndjson'),
    study: both('study.html', 'gaps', 'many.ndjson', '-p', 'engineer.yaml'),
  }
}

interface Look {
  readonly hash?: string
  readonly width?: number
  readonly dark?: boolean
}

/** Opens a page that was made; what it says on the console, fails at or asks of the network is added to `faults`. */
export async function openPage(
  browser: Browser,
  faults: string[],
  name: string,
  { hash = '', width = 1280, dark = false }: Look = {},
): Promise<Page> {
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
