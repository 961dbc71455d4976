import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable, Writable } from 'node:stream'
import { vi } from 'vitest'
import { main } from '../src/cli.ts'
import type { Session } from '../src/commands/session.ts'

vi.stubGlobal('FIT_VERSION', '0.0.0')

class Sink extends Writable {
  text = ''
  override _write(chunk: Buffer, _: string, done: () => void): void {
    this.text += chunk.toString()
    done()
  }
}

export const PROFILE = `name: Ada Example
degree: Master's in Computer Science
graduation: 2026-05
languages: [Go, Python]
tools: [Linux, Docker, Git]
workAuthorization: [{ country: US, status: citizen }]
`

/** A folder with these files, and a profile in profiles/. */
export function folder(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(path.join(tmpdir(), 'fit-'))
  for (const [name, text] of Object.entries({ 'profiles/ada.yaml': PROFILE, ...files })) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true })
    writeFileSync(path.join(root, name), text)
  }
  return root
}

/** Runs a command line; gives what a caller sees of it. */
export async function fit(
  cwd: string,
  words: readonly string[],
  stdin = '',
  more: Partial<Session> = {},
) {
  const [stdout, stderr] = [new Sink(), new Sink()]
  const code = await main(words, {
    cwd,
    env: { COLUMNS: '120' },
    today: '2025-11-15',
    stdin: Readable.from(stdin === '' ? [] : [Buffer.from(stdin)]) as Session['stdin'],
    stdout,
    stderr,
    onInterrupt: () => () => undefined,
    ...more,
  })
  return { code, stdout: stdout.text, stderr: stderr.text }
}

/** A posting with these lines under Requirements and, after an empty entry, under Nice to have. */
export const asking = (
  title: string,
  required: readonly string[],
  preferred: readonly string[] = [],
): string =>
  [
    title,
    '',
    'Requirements',
    ...required.map((r) => `- ${r}`),
    ...(preferred.length > 0 ? ['', 'Nice to have', ...preferred.map((p) => `- ${p}`)] : []),
    '',
  ].join('\n')
