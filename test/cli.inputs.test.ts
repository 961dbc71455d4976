import { describe } from 'vitest'
import { ADA, EASY, HARD } from './cli/place.ts'
import { held, FILES } from './cli/rows.ts'

describe('which profile', () => {
  const name = (profile: string): RegExp => new RegExp(`\\nProfile {7}${profile}, judged`)
  const named = (who: string): string => ADA.replace('Ada', who)
  held([
    {
      name: 'the one that is named',
      words: 'check easy.txt -p b.yaml',
      files: { ...FILES, 'b.yaml': named('Bo') },
      env: { FIT_PROFILE: 'c.yaml' },
      code: 0,
      out: name('Bo Example'),
      err: '',
    },
    {
      name: 'else $FIT_PROFILE',
      words: 'check easy.txt',
      files: { ...FILES, 'c.yaml': named('Cy') },
      env: { FIT_PROFILE: 'c.yaml' },
      code: 0,
      out: name('Cy Example'),
      err: '',
    },
    {
      name: 'else the only file',
      words: 'check easy.txt',
      code: 0,
      out: name('Ada Example'),
      err: '',
    },
    {
      name: 'else the default',
      words: 'check easy.txt',
      files: { ...FILES, 'profiles/default.yaml': named('Di') },
      code: 0,
      out: name('Di Example'),
      err: '',
    },
    {
      name: 'none',
      words: 'check easy.txt',
      files: { 'easy.txt': EASY },
      code: 2,
      out: '',
      err: /^--profile {2}No profile was given and there is none in profiles\/.*fit profile init/,
    },
    {
      name: 'several',
      words: 'check easy.txt',
      files: { ...FILES, 'profiles/bo.yaml': ADA },
      code: 2,
      out: '',
      err: /Several profiles are in profiles\/ \(ada\.yaml, bo\.yaml\).*-p profiles\/ada\.yaml/,
    },
  ])
})

describe('which postings', () => {
  const files = {
    ...FILES,
    'p/one.txt': EASY,
    'p/deep/two.md': `# ${HARD}`,
    'p/.hidden.txt': EASY,
    'p/note.png': 'x',
  }
  const sources = (...names: readonly string[]): RegExp =>
    new RegExp(`^${names.map((n) => `.*"source":"${n}".*\\n`).join('')}$`)
  held([
    {
      name: 'standard input',
      words: 'check - -f ndjson',
      stdin: EASY,
      code: 0,
      out: sources('-'),
      err: '',
    },
    {
      name: 'standard input that is empty',
      words: 'check -',
      stdin: '',
      code: 2,
      out: '',
      err: '-  This posting is empty: there are no words in it.\n',
    },
    {
      name: 'a folder',
      words: 'check p -f ndjson',
      files,
      code: 0,
      out: sources('p/deep/two.md', 'p/one.txt'),
      err: '',
    },
    {
      name: 'a glob',
      words: 'check p/**/*.md p/o*.txt -f ndjson',
      files,
      code: 0,
      out: sources('p/deep/two.md', 'p/one.txt'),
      err: '',
    },
    {
      name: 'one named twice',
      words: 'check easy.txt easy.txt -f ndjson',
      files,
      code: 0,
      out: sources('easy.txt'),
      err: '',
    },
    {
      name: 'a folder without postings',
      words: 'check profiles/..//x',
      files: { ...FILES, 'x/a.png': 'x' },
      code: 2,
      out: '',
      err: /The folder holds no posting/,
    },
    {
      name: 'a glob that matches nothing',
      words: 'check q*.txt',
      code: 2,
      out: '',
      err: 'q*.txt  The glob matches no file.\n',
    },
  ])
})

const aliasBomb = (): string =>
  `a0: &a0 [x, x, x, x, x, x, x, x, x]\n${Array.from({ length: 12 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(8)}*a${i}]\n`).join('')}languages: *a12\n`
const noise = (): Uint8Array =>
  Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919 + (i >> 3)) % 256)

describe('bad input', () => {
  const check = 'check easy.txt -p bad.yaml'
  held([
    {
      name: 'a posting that is not there',
      words: 'check no.txt',
      code: 2,
      out: '',
      err: /^no\.txt {2}No such file\..*\n$/,
    },
    {
      name: 'a binary file',
      words: 'check noise.txt',
      files: { ...FILES, 'noise.txt': noise() },
      code: 2,
      out: '',
      err: /^noise\.txt {2}This file holds no text.*\n$/,
    },
    {
      name: 'a picture',
      words: 'check photo.png',
      files: { ...FILES, 'photo.png': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10) },
      code: 2,
      out: '',
      err: /^photo\.png {2}This is a PNG picture, not a posting\..*\n$/,
    },
    {
      name: 'a PDF that is none',
      words: 'check cv.pdf',
      files: { ...FILES, 'cv.pdf': '%PDF-1.7\nnothing here' },
      code: 2,
      out: '',
      err: /^cv\.pdf {2}.*\n$/,
    },
    {
      name: 'a DOCX that is none',
      words: 'check cv.docx',
      files: { ...FILES, 'cv.docx': 'PK\u0003\u0004nothing here' },
      code: 2,
      out: '',
      err: /^cv\.docx {2}.*\n$/,
    },
    {
      name: 'a posting of 50 MB',
      words: 'check big.txt',
      files: { ...FILES, 'big.txt': Buffer.alloc(50 * 1024 * 1024, 'Go and Python\n') },
      code: 2,
      out: '',
      err: /^big\.txt {2}The file has 50 MB; a posting or profile has at most 25 MB\.\n$/,
    },
    {
      name: 'standard input of 26 MB',
      words: 'check -',
      stdin: 'Go and Python\n'.repeat(2_000_000),
      code: 2,
      out: '',
      err: '-  Standard input has more than 25 MB.\n',
    },
    {
      name: 'a posting that bombs',
      words: 'check bomb.yaml',
      files: { ...FILES, 'bomb.yaml': aliasBomb() },
      code: 2,
      out: '',
      err: /^bomb\.yaml {2}This YAML repeats itself.*\n$/,
    },
    {
      name: 'JSON that is broken',
      words: 'check bad.json',
      files: { ...FILES, 'bad.json': '{"title": "x",\n  "text": }' },
      code: 2,
      out: '',
      err: /^bad\.json:2:\d+ {2}/,
    },
    {
      name: 'a posting that asks nothing',
      words: 'check chat.txt',
      code: 0,
      out: /^! Nothing in this posting was understood as a requirement[^]*Score {9}none/,
      err: '',
    },
    {
      name: 'a profile that is not there',
      words: 'check easy.txt -p no.yaml',
      code: 2,
      out: '',
      err: /^no\.yaml {2}No such file\..*\n$/,
    },
    {
      name: 'a folder as profile',
      words: 'check easy.txt -p profiles',
      code: 2,
      out: '',
      err: 'profiles  This is a folder; a file is meant here.\n',
    },
    {
      name: 'an empty profile',
      words: check,
      files: { ...FILES, 'bad.yaml': '' },
      code: 0,
      out: /Score {9}0 to 100/,
      err: /^bad\.yaml {2}warning: This profile is empty, so it proves nothing\..*\n$/,
    },
    {
      name: 'a binary profile',
      words: check,
      files: { ...FILES, 'bad.yaml': noise() },
      code: 2,
      out: '',
      err: /^bad\.yaml {2}This is not a text file\..*\n$/,
    },
    {
      name: 'a profile that is no YAML',
      words: check,
      files: { ...FILES, 'bad.yaml': 'languages: [Go\ntools: }' },
      code: 2,
      out: '',
      err: /^bad\.yaml:2:\d+ {2}.*\n {2}2 \| tools: \}\n {4}\| +\^/,
    },
    {
      name: 'wrong types',
      words: check,
      files: { ...FILES, 'bad.yaml': 'graduation: { x: 1 }\navailability: { start: soon }\n' },
      code: 2,
      out: '',
      err: /^bad\.yaml:1:13 {2}[^]*\^[^]*bad\.yaml:2:\d+ {2}/,
    },
    {
      name: 'a profile that bombs',
      words: check,
      files: { ...FILES, 'bad.yaml': aliasBomb() },
      code: 2,
      out: '',
      err: /^bad\.yaml {2}This file nests or repeats its parts far more than a profile needs.*\n$/,
    },
    {
      name: 'a profile of 50 MB',
      words: check,
      files: { ...FILES, 'bad.yaml': Buffer.alloc(50 * 1024 * 1024, '# \n') },
      code: 2,
      out: '',
      err: /^bad\.yaml {2}The file has 50 MB;.*\n$/,
    },
    {
      name: 'weights that are none',
      words: 'check easy.txt --weights bad.yaml',
      files: { ...FILES, 'bad.yaml': 'skill: heavy\n' },
      code: 2,
      out: '',
      err: /^bad\.yaml/,
    },
  ])
})
