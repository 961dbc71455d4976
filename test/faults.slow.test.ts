import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { bin, EASY, place, root, shell } from './cli/place.ts'

/** Faults of the system, and what needs many runs to be believed. */

const posting = (words: string): string => `Engineer\n\nRequirements:\n- ${words}\n`
const FILES = { 'profiles/ada.yaml': 'languages: [Go]\n', 'easy.txt': EASY }
const HOLDS = /program itself|^\s+at /m

describe('saving', () => {
  test('eight rounds of eight saves at once lose nothing and leave nothing else', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 8 }, (_, i) => [`p${i}.txt`, posting(`Go number ${i}`)]),
    )
    const folder = place(files)
    for (let round = 0; round < 8; round++) {
      rmSync(path.join(folder, 'postings'), { recursive: true, force: true })
      await Promise.all(
        Object.keys(files).map(
          (file) =>
            new Promise((resolve) =>
              spawn(process.execPath, [bin, 'save', file], { cwd: folder }).on('close', resolve),
            ),
        ),
      )
      const saved = readdirSync(path.join(folder, 'postings'))
      expect(saved).toHaveLength(8)
      const texts = saved.map((name) => readFileSync(path.join(folder, 'postings', name), 'utf8'))
      for (let i = 0; i < 8; i++) expect(texts.join()).toContain(`Go number ${i}`)
    }
  })

  test('a save that is killed leaves whole files, and nothing after the next one', async () => {
    const many = Array.from({ length: 300 }, (_, i) =>
      JSON.stringify({ title: 'Engineer', text: posting(`Go number ${i}`) }),
    )
    const folder = place({ 'jobs.ndjson': many.join('\n'), 'last.txt': posting('Python') })
    for (const wait of [150, 250, 400, 600, 900]) {
      const child = spawn(process.execPath, [bin, 'save', 'jobs.ndjson'], { cwd: folder })
      // it may have ended by itself before it is killed
      const closed = new Promise((resolve) => child.on('close', resolve))
      await new Promise((resolve) => setTimeout(resolve, wait))
      child.kill('SIGKILL')
      await closed
    }
    shell(folder, 'fit save last.txt')
    const saved = readdirSync(path.join(folder, 'postings'))
    expect(saved.filter((name) => !name.endsWith('.yaml'))).toEqual([])
    for (const name of saved)
      expect(readFileSync(path.join(folder, 'postings', name), 'utf8')).toMatch(
        /text: \|\n(?:.*\n)+$/,
      )
  })
})

/** A folder on a disk of so many kilobytes; null where nobody may mount one. */
function smallDisk(kilobytes: number): string | null {
  const folder = place({ 'disk/.keep': '' })
  const disk = path.join(folder, 'disk')
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', disk])
  return status === 0 ? disk : null
}

test('a full disk is told, and what stood there stays', () => {
  const disk = smallDisk(64)
  if (disk === null) return
  try {
    const folder = place(FILES)
    writeFileSync(path.join(disk, 'page.html'), 'old')
    for (const command of [
      `fit check easy.txt --format html -o ${disk}/page.html`,
      `fit rank easy.txt --format html -o ${disk}/page.html`,
    ]) {
      const { code, stderr } = shell(folder, command)
      expect([code, stderr]).toEqual([2, expect.stringMatching(/the disk is full/)])
      expect(stderr).not.toMatch(HOLDS)
    }
    expect(readFileSync(path.join(disk, 'page.html'), 'utf8')).toBe('old')
    expect(readdirSync(disk)).toEqual(['page.html'])
    const cached = shell(folder, `export XDG_CACHE_HOME=${disk}; fit check easy.txt`)
    expect(cached.code).toBe(0)
  } finally {
    spawnSync('umount', [disk])
  }
})

describe('limits of the shell', () => {
  const folder = place(FILES)
  test.each([
    ['a small file size', 'ulimit -f 1; fit check easy.txt --format html -o page.html'],
    ['few open files', 'ulimit -n 24; fit rank easy.txt --jobs 8'],
    ['no standard error', 'fit check easy.txt 2>/dev/full'],
  ])('%s is a sentence or does no harm', (_, command) => {
    const { code, stderr } = shell(folder, command)
    expect(stderr).not.toMatch(/program itself/)
    expect([0, 1, 2, 153, null]).toContain(code)
    expect(existsSync(path.join(folder, 'page.html'))).toBe(false)
  })

  test('a folder that may not be read inside a tree is one row', () => {
    if (process.getuid?.() === 0 && spawnSync('setpriv', ['--version']).status !== 0) return
    const tree = place({ ...FILES, 'tree/a.txt': EASY, 'tree/locked/b.txt': EASY })
    shell(tree, 'chmod 000 tree/locked; chmod -R o+rX . 2>/dev/null; chmod 000 tree/locked')
    const user =
      process.getuid?.() === 0 ? 'setpriv --reuid 65534 --regid 65534 --clear-groups ' : ''
    const { stdout, stderr } = shell(
      tree,
      `${user}"${process.execPath}" "${bin}" rank tree --no-cache`,
    )
    shell(tree, 'chmod 755 tree/locked')
    if (/EACCES.*bin|Cannot find module/.test(stderr)) return
    expect(stdout).toMatch(/1 of 1 posting, 1 could not be read/)
    expect(stderr).toMatch(/locked {2}The folder cannot be read \(EACCES\)/)
  })
})

test('hostile texts of twice the length take no more than 2.6 times as long', () => {
  const { status, stdout } = spawnSync(
    process.execPath,
    [path.join(root, 'bench', 'growth.js'), '8000'],
    { encoding: 'utf8' },
  )
  expect(stdout.split('\n').filter((line) => line.startsWith('FAST'))).toEqual([])
  expect(status).toBe(0)
})

test('the fuzzer finds nothing in half a minute of seed 1', () => {
  const { status, stdout } = spawnSync(
    process.execPath,
    [path.join(root, 'bench', 'fuzz.js'), '--minutes', '0.5', '--seed', '1'],
    { encoding: 'utf8' },
  )
  expect(stdout).toMatch(/ 0 found$/m)
  expect(status).toBe(0)
})
