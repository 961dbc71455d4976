import { describe, expect, test } from 'vitest'
import { InputError, type Diagnostic } from '../src/core/diagnostic.ts'
import { readProfile } from '../src/profiles/index.ts'

const shown = (d: Diagnostic): string =>
  `${d.severity} ${d.line ?? 0}:${d.column ?? 0}+${d.width ?? 0} ${d.message}`

function said(text: string): string[] {
  try {
    return readProfile(text, 'me.yaml').warnings.map(shown)
  } catch (error) {
    if (error instanceof InputError) return error.diagnostics.map(shown)
    throw error
  }
}

/** What people write by mistake, and every word that they are told: severity, line:column+width, message. */
const ROWS: readonly (readonly [string, readonly string[]])[] = [
  [
    'langauges: [Go]',
    [
      'warning 1:1+9 "langauges" is no key of a profile and was not read. Did you mean "languages"?',
    ],
  ],
  [
    'shoe size: 42\nname: Ada',
    [
      expect.stringMatching(
        /^warning 1:1\+9 "shoe size" is no key of a profile and was not read\. Known keys: name, education, degree, /,
      ) as string,
    ],
  ],
  [
    'languages: [{ Go: { level: good } }]',
    ['error 1:28+4 level "good" is not known. Write aware, familiar, proficient or expert.'],
  ],
  [
    'languages: [{ Go: { level: profcient } }]',
    [
      'error 1:28+9 level "profcient" is not known. Write aware, familiar, proficient or expert. Did you mean "proficient"?',
    ],
  ],
  [
    'languages: [{ Go: { yeers: 2 } }]',
    ['warning 1:21+5 "yeers" is no key of a skill and was not read. Did you mean "years"?'],
  ],
  [
    'languages: [{ Go: profcient }]',
    [
      'warning 1:19+9 "profcient" was kept as a note; levels are aware, familiar, proficient and expert. Did you mean "proficient"?',
    ],
  ],
  [
    'graduation: soon',
    [
      'error 1:13+4 graduation "soon" is not a date. Write 2026-05, 2026-05-12, May 2026 or Spring 2026.',
    ],
  ],
  [
    'graduation: 2026-13',
    [
      'error 1:13+7 graduation "2026-13" is not a date. Write 2026-05, 2026-05-12, May 2026 or Spring 2026.',
    ],
  ],
  [
    'graduation: [2026]',
    [
      'error 1:13+6 graduation a list is not a date. Write 2026-05, 2026-05-12, May 2026 or Spring 2026.',
    ],
  ],
  [
    'education: [{ degree: Zertifikat }]',
    [
      'warning 1:23+10 degree "Zertifikat" names no level that fit knows. Write highschool, associate, bachelor, master or doctorate, or a name such as "BSc".',
    ],
  ],
  [
    'education: [{ degree: BSc, gpa: good }]',
    ['error 1:33+4 gpa "good" is not a number. Write a number such as 3.7.'],
  ],
  [
    'gpa: 8.4',
    [
      'warning 1:6+3 gpa 8.4 is above its scale of 4 and was not counted. Write the scale: gpaScale: 10.',
    ],
  ],
  [
    'education:\n  - degree: BSc\n    languages: [Go]',
    [
      'warning 3:5+9 "languages" is no key of an education and was not read. It stands at the beginning of a line, outside of all lists.',
    ],
  ],
  [
    'workAuthorization: [Mars]',
    [
      'error 1:21+4 workAuthorization "Mars" names no country that fit knows. Write the country first, such as US or { country: US, status: citizen }.',
    ],
  ],
  [
    'workAuthorization: [{ country: US, sponsorship: maybe }]',
    ['error 1:49+5 sponsorship "maybe" is not known. Write none, now or later.'],
  ],
  [
    'citizenships: [Atlantis]',
    [
      'error 1:16+8 citizenships "Atlantis" names no country that fit knows. Write its code or name, such as IN or India.',
    ],
  ],
  ['clearance: { country: US }', ['error 1:12+15 level is missing here. Write level: secret.']],
  [
    'availability: whenever',
    [
      'warning 1:15+8 availability "whenever" names no dates. Write { start: 2025-05-12, end: 2025-08-29 }.',
    ],
  ],
  [
    'location: { relocate: perhaps }',
    ['error 1:23+7 relocate "perhaps" is not true or false. Write true or false.'],
  ],
  [
    'languages: [English, Go]',
    [
      'warning 1:12+13 "English" is a spoken language and was read as one. Write it under spokenLanguages; languages is for programming languages.',
    ],
  ],
  [
    'spokenLanguages: [English (so so)]',
    [
      'warning 1:19+15 The level in "English (so so)" was not understood. Write A1, A2, B1, B2, C1, C2 or native.',
    ],
  ],
  [
    'experience: [{ title: Intern, start: 2024-06, end: 2023-01 }]',
    ['warning 1:52+7 end 2023-01 lies before start 2024-06. Check both dates.'],
  ],
  [
    'experience: [{ title: Intern, type: fun }]',
    [
      'error 1:37+3 type "fun" is not known. Write internship, part-time, full-time, contract or volunteer.',
    ],
  ],
  [
    'name: Ada\nfull name: Ada',
    [
      'warning 2:1+9 "full name" means the same as "name" above and was not read. Put both into one.',
    ],
  ],
  [
    'name: Ada\nname: Bob',
    ['error 2:1+4 "name" stands here a second time (first in line 1). Put both into one.'],
  ],
  ['name: Ada\n\tdegree: BSc', [expect.stringMatching(/^error 2:1\+\d+ /) as string]],
  ['a: [1, 2', [expect.stringMatching(/^error 1:\d+\+1 /) as string]],
  [
    '- Go\n- Python',
    [
      'error 1:1+13 This file is not a profile. Write keys and values, such as "languages: [Go, Python]".'.replace(
        '+13',
        '+4',
      ),
    ],
  ],
  [
    'just some text',
    [
      'error 1:1+14 This file is not a profile. Write keys and values, such as "languages: [Go, Python]".',
    ],
  ],
  ['<<: { a: 1 }', ['error 1:1+2 Merge keys ("<<") are not read here. Write the entries out.']],
  [
    '__proto__: { polluted: true }\nname: Ada',
    [expect.stringMatching(/^warning 1:1\+9 "__proto__" is no key of a profile/) as string],
  ],
  [
    'a: *nobody',
    [
      'error 1:4+7 A word that starts with "*" refers to a name given with "&" above, and there is none. Put the word in quotes if it is text.',
    ],
  ],
  [
    'name: Ada\n---\nname: Bob',
    [
      expect.stringMatching(
        /^error \d:\d+\+\d+ A line "---" starts a second document here\. Keep one profile in a file\.$/,
      ) as string,
    ],
  ],
]

describe('mistakes and what fit says of them', () => {
  test.each(ROWS)('%s', (text, messages) => expect(said(text)).toEqual(messages))

  test('all at once, in the order of the file, with the line shown', () => {
    const text = 'gpa: high\nlangauges: [Go]\ngraduation: soon\n'
    expect(said(text)).toHaveLength(3)
    try {
      readProfile(text, 'me.yaml')
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      expect(error.diagnostics.map((d) => [d.source, d.excerpt])).toEqual([
        ['me.yaml', 'gpa: high'],
        ['me.yaml', 'langauges: [Go]'],
        ['me.yaml', 'graduation: soon'],
      ])
    }
  })
})

describe('what would hang or crash a careless reader', () => {
  const bomb = [
    'a: &a [x, x, x, x, x, x, x, x, x]',
    ...'bcdefghi'
      .split('')
      .map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(', ')}]`),
  ].join('\n')
  const rows: readonly (readonly [string, string, string])[] = [
    ['aliases of aliases', bomb, 'nests or repeats its parts'],
    ['an alias of itself', 'a: &a [*a]', 'nests or repeats its parts'],
    [
      'very deep lists',
      '['.repeat(100_000),
      'Something is missing here|nests or repeats its parts',
    ],
    [
      'very deep lists that end',
      `${'['.repeat(5000)}${']'.repeat(5000)}`,
      'nests or repeats its parts',
    ],
    ['a file of megabytes', `name: ${'x'.repeat(2_100_000)}`, 'too large for a profile'],
    ['a text without end', `languages: "${'a, '.repeat(20_000)}"`, 'at most 5000 are read'],
    ['a binary file', 'PK\u0003\u0004\0\0', 'not a text file'],
  ]
  test.each(rows)('%s', (_, text, message) => {
    const [first = ''] = said(text)
    expect(first).toMatch(new RegExp(message))
  })
  test('the time grows with the length, whatever the text is made of', () => {
    const scraps = [
      'a,',
      '(',
      'a/',
      '- ',
      ' – ',
      '1,',
      'at ',
      'and ',
      'US, ',
      'Master of ',
      'May 2024 - ',
      'A.',
      'until ',
    ]
    const texts = [`a${' '.repeat(30_000)}b`, ...scraps.map((scrap) => scrap.repeat(30_000))]
    const keys = [
      'degree',
      'graduation',
      'gpa',
      'languages',
      'experience',
      'publications',
      'workAuthorization',
      'clearance',
      'availability',
      'spokenLanguages',
      'preferences',
    ]
    const started = performance.now()
    for (const key of keys) for (const text of texts) said(`${key}: "${text}"`)
    expect(performance.now() - started).toBeLessThan(15_000)
  }, 30_000)
  test('no key reaches a prototype', () => {
    readProfile(
      '__proto__: { polluted: true }\nlanguages: [{ __proto__: { level: expert } }, { constructor: expert }]',
      'me.yaml',
    )
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})
