import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { settingsOf, withSettings } from '../src/commands/settings.ts'
import type { Session } from '../src/commands/session.ts'
import { asking, fit, folder, PROFILE } from './session.ts'

const GO = asking('Backend Engineer', ['Proficiency in Go.', 'Must be authorized to work.'])
const RUST = asking('Systems Engineer', ['Proficiency in Rust.'])
const named = (name: string): string => PROFILE.replace('Ada Example', name)

/** A folder with a working folder `jobs`, files of settings by what they are for, and five profiles. */
function placed(near: string | null, user: string | null, inFolder: string | null = null) {
  const root = folder({
    'one.yaml': named('Option'),
    'two.yaml': named('Environment'),
    'three.yaml': named('Near'),
    'home/.config/fit/four.yaml': named('User'),
    'jobs/profiles/only.yaml': named('Default'),
    'jobs/postings/go.txt': GO,
    'jobs/postings/rust.txt': RUST,
    'other/go.txt': GO,
    ...(near === null ? {} : { 'fit.config.yaml': near }),
    ...(inFolder === null ? {} : { 'jobs/fit.config.yaml': inFolder }),
    ...(user === null ? {} : { 'home/.config/fit/config.yaml': user }),
  })
  const env = { HOME: path.join(root, 'home'), COLUMNS: '120' }
  const run = (words: string, more: Record<string, string> = {}) =>
    fit(path.join(root, 'jobs'), words.split(' '), '', { env: { ...env, ...more } })
  return { root, run }
}

interface Report {
  readonly profile: { readonly source: string; readonly name: string }
  readonly rows: readonly { readonly posting: { readonly source: string } }[]
  readonly questions: readonly unknown[]
}
const jsonOf = ({ stdout }: { stdout: string }): Report => JSON.parse(stdout) as Report

describe('settings', () => {
  const NEAR = 'profile: three.yaml\n'
  const USER = 'profile: four.yaml\n'

  test('option, environment, nearest file, the user’s file, default: the first that says something', async () => {
    const CHECK = 'check postings/go.txt --format json'
    const all = placed(NEAR, USER)
    const two = { FIT_PROFILE: '../two.yaml' }
    expect(jsonOf(await all.run(`${CHECK} -p ../one.yaml`, two)).profile.name).toBe('Option')
    expect(jsonOf(await all.run(CHECK, two)).profile.name).toBe('Environment')
    expect(jsonOf(await all.run(CHECK)).profile.name).toBe('Near')
    expect(jsonOf(await placed(null, USER).run(CHECK)).profile.name).toBe('User')
    expect(jsonOf(await placed(null, null).run(CHECK)).profile.name).toBe('Default')
    // key by key; a file in the working folder is nearer than one above
    expect(jsonOf(await placed('top: 1\n', USER).run(CHECK)).profile.name).toBe('User')
    expect(jsonOf(await placed(NEAR, USER, 'top: 1\n').run(CHECK)).profile.name).toBe('User')
  })

  test('paths are from the folder of their file, and shown from the working folder', async () => {
    const { run, root } = placed(
      'postings: jobs/postings\nprofile: jobs/profiles/only.yaml\n',
      null,
    )
    const ranking = jsonOf(await run('rank --format json'))
    expect(ranking.profile.source).toBe('profiles/only.yaml')
    expect(ranking.rows.map((row) => row.posting.source).sort()).toEqual([
      'postings/go.txt',
      'postings/rust.txt',
    ])
    const other = placed('postings: other\n', null)
    expect(jsonOf(await other.run('rank --format json')).rows[0]?.posting.source).toBe(
      path.join(other.root, 'other', 'go.txt'),
    )
    // named on the command line, only that counts
    expect(jsonOf(await other.run('rank postings --format json')).rows).toHaveLength(2)
    const home = placed(null, 'profile: ~/.config/fit/four.yaml\n')
    expect(jsonOf(await home.run('check postings/go.txt --format json')).profile.name).toBe('User')
    expect(root).toBeTruthy()
  })

  test('country, weights, format and top stand in for their options', async () => {
    const { run, root } = placed('country: us\nformat: json\ntop: 1\nweights: w.yaml\n', null)
    writeFileSync(path.join(root, 'w.yaml'), 'skill: 7\n')
    const report = jsonOf(await run('check postings/go.txt'))
    expect(report.questions).toEqual([])
    expect(JSON.stringify(report)).toContain('"weight":7')
    expect(jsonOf(await run('rank')).rows).toHaveLength(1)
    expect(jsonOf(await run('rank --top 2')).rows).toHaveLength(2)
    expect((await run('rank --format csv')).stdout).toMatch(/^rank,recommendation/)
    expect((await run('check postings/go.txt --format text')).stdout).toMatch(/^Verdict/)
  })

  test('the ending of the file to be written names the format, and an option names another', async () => {
    const { run, root } = placed('format: json\n', null)
    const written = async (command: string, name: string) => {
      await run(`${command} -o ${name}`)
      return readFileSync(path.join(root, 'jobs', name), 'utf8')
    }
    expect(await written('rank', 'a.csv')).toMatch(/^rank,recommendation/)
    expect(await written('check postings/go.txt', 'a.md')).toMatch(/^#/)
    expect(await written('check postings/go.txt --format text', 'b.md')).toMatch(/^Verdict/)
    expect(jsonOf({ stdout: await written('check postings/go.txt', 'a.txt') })).toBeTruthy()
  })

  test('what a command cannot write is refused by the ending, and nothing is written', async () => {
    const { run, root } = placed(null, null)
    const left = () => readdirSync(path.join(root, 'jobs')).sort()
    const before = left()
    for (const [words, told] of [
      ['check postings/go.txt -o a.pdf', 'fit writes no PDF. Write a page (-o report.html)'],
      ['check postings/go.txt --format html -o a.PDF', 'fit writes no PDF'],
      ['rank -o a.xlsx', 'fit writes no XLSX'],
      ['parse postings/go.txt -o a.docx', 'fit writes no DOCX'],
      ['check postings/go.txt -o a.csv', 'this command writes text, json'],
      ['parse postings/go.txt -o a.html', 'and no html'],
      ['gaps -o a.ics', 'and no ics'],
      ['match postings --profiles ../one.yaml -o a.html', 'and no html'],
    ] as const) {
      const { code, stderr } = await run(words)
      expect([words, code, stderr]).toEqual([words, 2, expect.stringContaining(told)])
    }
    expect(left()).toEqual(before)
    // what one says outright is written, and what the ending says of a posting too
    expect((await run('check postings/go.txt --format json -o a.csv')).code).toBe(0)
    expect((await run('check postings/go.txt -o -')).code).toBe(0)
    expect((await run('parse postings/go.txt -o read.yaml')).code).toBe(0)
    expect(readFileSync(path.join(root, 'jobs', 'read.yaml'), 'utf8')).toContain('requirements:')
  })

  test('a format that a command does not print is not taken from the settings', async () => {
    const { run } = placed('format: csv\n', null)
    expect((await run('check postings/go.txt')).stdout).toMatch(/^Verdict/)
    expect((await run('gaps --by posting')).code).toBe(0)
    expect((await run('rank')).stdout).toMatch(/^rank,recommendation/)
    expect((await run('check postings/go.txt --format csv')).code).toBe(2)
    const session = { cwd: folder({ 'fit.config.yaml': 'format: json\n' }), env: {} } as Session
    expect(withSettings(session, { open: true }, ['json'])).toMatchObject({ format: undefined })
    expect(withSettings(session, {}, ['json'])).toMatchObject({ format: 'json' })
  })

  test('fit save saves into the folder that is set', async () => {
    const { run, root } = placed('postings: kept\n', null)
    const { stdout } = await run('save postings/go.txt')
    expect(stdout.trim()).toBe(path.join(root, 'kept', 'backend-engineer.yaml'))
    expect((await run('save postings/rust.txt --to here')).stdout.trim()).toMatch(/^here/)
  })

  test.each([
    ['profile: [a]\n', /^\/.*fit\.config\.yaml:1:1 {2}profile is a list, not a path\./],
    [
      'country: Germany\n',
      /fit\.config\.yaml:1:1 {2}country is "Germany", not the two-letter code/,
    ],
    ['\nformat: pdf\n', /fit\.config\.yaml:2:1 {2}format is "pdf", not text, json, ndjson, csv/],
    ['top: 0\n', /:1:1 {2}top is 0, not a whole number from 1/],
    ['top: many\ncountry: 7\n', /:1:1 .*\n.*\n.*\n.*:2:1 /],
    ['- a\n', /Settings are lines such as "country: DE"/],
    ['profile: "x\n', /fit\.config\.yaml:\d+:\d+ /],
  ])('%j is an error with its place', async (written, message) => {
    const { run } = placed(written, null)
    const { code, stdout, stderr } = await run('check postings/go.txt')
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringMatching(message)])
  })

  test('an unknown key is a warning with the nearest that is known, told once', async () => {
    const { run } = placed('contry: US\ncountry:\n', null, '')
    expect((await run('check postings/go.txt')).stderr).toBe('')
    const { run: above } = placed('contry: US\ncountry:\n', null)
    const { code, stderr } = await above('check postings/go.txt')
    expect(code).toBe(0)
    expect(stderr.match(/Did you mean "country"\?/g)).toHaveLength(1)
    expect(stderr).toMatch(/fit\.config\.yaml:1:1 {2}warning: "contry" is no key of the settings/)
  })

  test('what needs no settings does not mind faults in them', async () => {
    const { run } = placed('top: 0\n', null)
    for (const words of [
      '--help',
      'schema report',
      'completion bash',
      'complete -- che',
      'doctor --help',
    ])
      expect([words, (await run(words)).code]).toEqual([words, 0])
  })

  test('the user’s file is looked for where the system says', () => {
    const cwd = folder({})
    mkdirSync(path.join(cwd, 'xdg', 'fit'), { recursive: true })
    writeFileSync(path.join(cwd, 'xdg', 'fit', 'config.yaml'), 'country: DE\n')
    const of = (env: Record<string, string>) =>
      settingsOf({ cwd: path.join(cwd, 'profiles'), env } as unknown as Session).values.country
        ?.value
    expect(of({ XDG_CONFIG_HOME: path.join(cwd, 'xdg'), HOME: '/nowhere' })).toBe('DE')
    expect(of({ APPDATA: path.join(cwd, 'xdg') })).toBe('DE')
    expect(of({ XDG_CONFIG_HOME: 'xdg' })).toBeUndefined()
    expect(of({})).toBeUndefined()
  })
})

describe('fit doctor', () => {
  interface Doctor {
    readonly settings: Readonly<Record<string, { readonly value: unknown; readonly from: string }>>
    readonly faults: readonly {
      readonly severity: string
      readonly what: string
      readonly then: string
    }[]
    readonly [key: string]: unknown
  }
  const asked = async (
    { run }: ReturnType<typeof placed>,
    env: Record<string, string> = {},
  ): Promise<Doctor & { code: number }> => {
    const { code, stdout } = await run('doctor --format json', env)
    return { ...(JSON.parse(stdout) as Doctor), code }
  }

  test('says where each value comes from', async () => {
    const place = placed('profile: jobs/profiles/only.yaml\ntop: 3\n', 'top: 9\ncountry: DE\n')
    const found = await asked(place)
    const near = path.join(place.root, 'fit.config.yaml')
    const user = path.join(place.root, 'home/.config/fit/config.yaml')
    expect(found.code).toBe(0)
    expect(found.faults).toEqual([])
    expect(found.settings).toEqual({
      profile: { value: 'profiles/only.yaml', from: `${near}:1` },
      postings: { value: 'postings', from: 'default' },
      country: { value: 'DE', from: `${user}:2` },
      weights: { value: null, from: 'default' },
      format: { value: 'text', from: 'default' },
      top: { value: '3', from: `${near}:2` },
    })
    expect(found['configuration']).toEqual([
      { file: near, isThere: true },
      { file: user, isThere: true },
    ])
    expect([found['postings'], found['versions']]).toEqual([
      2,
      expect.objectContaining({ node: process.version }),
    ])
    expect((await asked(place, { FIT_PROFILE: 'x.yaml' })).settings['profile']).toEqual({
      value: 'x.yaml',
      from: '$FIT_PROFILE',
    })
    expect((await place.run('doctor')).stdout).toMatch(/^ {2}top {7}3 +\/.*:2$/m)
    expect((await place.run('doctor')).stdout).toMatch(/Nothing is wrong\.\n$/)
  })

  test('says what is wrong, each with what to do', async () => {
    const broken = await asked(placed('top: 0\n', null))
    expect([broken.code, broken.faults.map((f) => f.what)]).toEqual([
      2,
      [expect.stringMatching(/:1:1 {2}top is 0/)],
    ])
    const typo = await asked(
      placed('tpo: 1\nprofile: typo.yaml\nweights: none.yaml\npostings: nothing\n', null),
    )
    expect(typo.code).toBe(2)
    expect(typo.faults.map((f) => [f.severity, f.what])).toEqual([
      ['warning', expect.stringContaining('"tpo" is no key')],
      ['error', expect.stringContaining('typo.yaml  No such file')],
      ['error', expect.stringContaining('none.yaml  No such file')],
      ['warning', expect.stringMatching(/^There is no folder \/.*nothing yet\.$/)],
    ])
    for (const { then } of typo.faults) expect(then).not.toBe('')
    const place = placed('profile: slip.yaml\n', null)
    writeFileSync(path.join(place.root, 'slip.yaml'), `${PROFILE}langauges: [C]\n`)
    const slip = await asked(place, { LANG: 'de_DE.ISO-8859-1' })
    expect([slip.code, slip.faults.map((f) => f.severity)]).toEqual([0, ['warning', 'warning']])
    expect(slip.faults[0]?.what).toContain('ISO-8859-1')
    expect(slip.faults[1]?.what).toMatch(/slip\.yaml:7:1 {2}warning: "langauges"/)
    expect((await place.run('doctor')).stdout).toMatch(/^! .*langauges/m)
    const none = placed(null, null)
    writeFileSync(path.join(none.root, 'jobs/profiles/second.yaml'), PROFILE)
    expect(await asked(none)).toMatchObject({
      code: 2,
      faults: [
        { what: 'No profile is chosen.', then: expect.stringContaining('second.yaml') as string },
      ],
    })
  })

  test('tells of the cache and the terminal', async () => {
    const { root } = placed(null, null)
    const kept = path.join(root, 'cache', 'fit', 'build')
    mkdirSync(path.join(kept, 'readings'), { recursive: true })
    writeFileSync(path.join(kept, 'readings', 'a.json'), '1234')
    const { stdout } = await fit(path.join(root, 'jobs'), ['doctor', '--format', 'json'], '', {
      kept,
      env: { COLUMNS: '90', FORCE_COLOR: '1' },
    })
    expect(JSON.parse(stdout)).toMatchObject({
      cache: { folder: path.dirname(kept), files: 1, bytes: 4 },
      terminal: {
        isTerminal: false,
        width: { value: '90', from: '$COLUMNS' },
        colors: { value: 'yes', from: '$FORCE_COLOR' },
      },
    })
  })
})
