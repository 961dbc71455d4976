import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

export const root = path.join(import.meta.dirname, '..', '..')
export const bin = path.join(root, 'bin', 'fit.js')

export const ADA = `name: Ada Example
degree: Master's in Computer Science
graduation: 2026-05
languages: [Go, Python]
tools: [Linux]
workAuthorization: [{ country: US, status: citizen }]
`

/** A posting that Ada meets, one that she half meets, and one in which nothing is asked. */
export const EASY = 'Systems Intern\n\nRequirements:\n- Experience with Go and Python\n'
export const HARD = 'Platform Engineer\n\nRequirements:\n- Experience with Go and Kubernetes\n'
export const CHAT = 'Lunch on Friday\n\nThe weather was fine and we had tea.\n'

/** A folder with these files and nothing else. */
export function place(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'fit-cli-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), content)
  }
  return folder
}

/** Runs the built program as a user's shell does, in place of the first word `fit`; folders may have it in their names. */
export function shell(cwd: string, command: string) {
  const {
    FORCE_COLOR: _force,
    NO_COLOR: _no,
    FIT_PROFILE: _profile,
    NODE_EXTRA_CA_CERTS: _certificates,
    ...env
  } = process.env
  const { status, stdout, stderr } = spawnSync(
    'bash',
    [
      '-o',
      'pipefail',
      '-c',
      command.replace(/(?<=^|[\s;|&(])fit(?=\s)/, `"${process.execPath}" "${bin}"`),
    ],
    { cwd, env, encoding: 'utf8' },
  )
  return { code: status, stdout, stderr }
}
