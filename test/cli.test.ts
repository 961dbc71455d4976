import { describe, expect, test } from 'vitest'
import { fit } from './session.ts'
import { place } from './cli/place.ts'
import { held, FILES, REPORT } from './cli/rows.ts'

describe('exit codes', () => {
  held([
    { name: 'done', words: 'check easy.txt', code: 0, out: REPORT, err: '' },
    {
      name: 'done, though the verdict is bad',
      words: 'check hard.txt',
      code: 0,
      out: REPORT,
      err: '',
    },
    {
      name: 'a score that is high enough',
      words: 'check easy.txt --min-score 90',
      code: 0,
      out: REPORT,
      err: '',
    },
    {
      name: 'a score that is too low',
      words: 'check hard.txt --min-score 90',
      code: 1,
      out: REPORT,
      err: '',
    },
    {
      name: 'one score of two that is too low',
      words: 'check easy.txt hard.txt --min-score 90',
      code: 1,
      out: REPORT,
      err: '',
    },
    {
      name: 'no score at all',
      words: 'check chat.txt --min-score 0',
      code: 1,
      out: /Score {9}none/,
      err: '',
    },
    {
      name: 'a gate that is passed',
      words: 'check easy.txt --require qualified',
      code: 0,
      out: REPORT,
      err: '',
    },
    {
      name: 'a gate that is not passed',
      words: 'check hard.txt --require qualified',
      code: 1,
      out: REPORT,
      err: '',
    },
    {
      name: 'the same in a ranking',
      words: 'rank easy.txt hard.txt --require qualified',
      code: 1,
      out: /Systems Intern[^]*Platform Engineer/,
      err: /^2 postings read/,
    },
    {
      name: 'one bad posting in a batch',
      words: 'check easy.txt none.yaml',
      files: { ...FILES, 'none.yaml': 'a: [' },
      code: 0,
      out: REPORT,
      err: /^none\.yaml:1:\d+ {2}This YAML is broken here/,
    },
    {
      name: 'the same, strict',
      words: 'check easy.txt empty.txt --strict',
      files: { ...FILES, 'empty.txt': '' },
      code: 2,
      out: REPORT,
      err: /^empty\.txt {2}This posting is empty/,
    },
    {
      name: 'a bad posting in a ranking is a row',
      words: 'rank easy.txt empty.txt',
      files: { ...FILES, 'empty.txt': '' },
      code: 0,
      out: /Systems Intern[^]*empty\.txt/,
      err: /empty\.txt {2}This posting is empty[^]*1 failed/,
    },
    {
      name: 'the same, strict',
      words: 'rank easy.txt empty.txt --strict',
      files: { ...FILES, 'empty.txt': '' },
      code: 2,
      out: /Systems Intern/,
      err: /empty/,
    },
    {
      name: 'none that can be read',
      words: 'check empty.txt',
      files: { ...FILES, 'empty.txt': ' \n\t\n' },
      code: 2,
      out: '',
      err: 'empty.txt  This posting is empty: there are no words in it.\n',
    },
    {
      name: 'none that can be read',
      words: 'parse empty.txt',
      files: { 'empty.txt': '' },
      code: 2,
      out: '',
      err: 'empty.txt  This posting is empty: there are no words in it.\n',
    },
    {
      name: 'none that can be ranked',
      words: 'rank empty.txt',
      files: { ...FILES, 'empty.txt': '' },
      code: 2,
      out: /empty\.txt/,
      err: /^empty\.txt {2}This posting is empty/,
    },
  ])
})

describe('usage', () => {
  held([
    {
      name: 'a command misspelt',
      words: 'chekc easy.txt',
      code: 2,
      out: '',
      err: /unknown command 'chekc'\n\(Did you mean check\?\)/,
    },
    {
      name: 'an option misspelt',
      words: 'check easy.txt --contry US',
      code: 2,
      out: '',
      err: /unknown option '--contry'\n\(Did you mean --country\?\)/,
    },
    {
      name: 'a command of profile misspelt',
      words: 'profile shwo',
      code: 2,
      out: '',
      err: /\(Did you mean show\?\)/,
    },
    {
      name: 'no posting',
      words: 'check',
      code: 2,
      out: '',
      err: /^fit: Name at least one posting: fit check POSTING/,
    },
    {
      name: 'no posting',
      words: 'parse',
      code: 2,
      out: '',
      err: /^fit: Name at least one posting/,
    },
    {
      name: 'no such format',
      words: 'check easy.txt -f pdf',
      code: 2,
      out: '',
      err: 'fit: --format takes text, json, markdown, html or ndjson, not "pdf".\n',
    },
    {
      name: 'no such gate',
      words: 'check easy.txt --require good',
      code: 2,
      out: '',
      err: 'fit: --require takes only "qualified", not "good".\n',
    },
    {
      name: 'no such score',
      words: 'rank easy.txt --min-score 101',
      code: 2,
      out: '',
      err: /^fit: --min-score takes a number from 0 to 100, not "101"/,
    },
    {
      name: 'no such day',
      words: 'check easy.txt --as-of 2025-02-30',
      code: 2,
      out: '',
      err: '--as-of  "2025-02-30" is not a day. Write it as YYYY-MM-DD, such as 2025-01-15.\n',
    },
    {
      name: 'no such country',
      words: 'check easy.txt --country USA',
      code: 2,
      out: '',
      err: /^fit: --country takes the two-letter code/,
    },
    {
      name: 'an option without its value',
      words: 'check easy.txt -p',
      code: 2,
      out: '',
      err: /argument missing/,
    },
    { name: 'nothing at all', words: '', code: 2, out: '', err: /^Usage: fit/ },
    { name: 'the version', words: '--version', code: 0, out: '0.0.0\n', err: '' },
  ])

  test('the help of every command ends with examples', async () => {
    const helped: string[] = []
    const hold = async (...command: readonly string[]): Promise<void> => {
      const { code, stdout, stderr } = await fit(place({}), [...command, '--help'])
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
      expect(stdout).toContain(`Examples:\n  $ ${['fit', ...command].join(' ')}`)
      helped.push(command.join(' '))
      const commands = stdout.split('\nCommands:\n')[1]?.split('\n\n')[0] ?? ''
      for (const [, name = ''] of commands.matchAll(/^ {2}([a-z]+)\b/gm))
        if (name !== 'help') await hold(...command, name)
    }
    await hold()
    expect(helped).toEqual(
      expect.arrayContaining([
        '',
        'check',
        'rank',
        'match',
        'gaps',
        'parse',
        'save',
        'profile',
        'profile init',
        'profile check',
        'profile import',
        'profile show',
        'profile schema',
      ]),
    )
  })
})
