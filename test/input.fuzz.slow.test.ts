import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { change, mutated } from '../bench/mutations.js'
import { InputError } from '../src/core/diagnostic.ts'
import { readDocuments } from '../src/postings/index.ts'
import { docx, printed } from './input/binary.ts'
import { html, JOB_POSTING, markdown, page, rtf, text, TITLE } from './input/posting.ts'

/** Cases a reader; the long run in CI sets FIT_FUZZ=10000. */
const RUNS = Number(process.env['FIT_FUZZ'] ?? 200)
const SEED = 20_260_203

const ld = `<script type="application/ld+json">${JSON.stringify({ '@graph': [{ ...JOB_POSTING, description: html() }] })}</script>`
const SOURCES: Readonly<Record<string, string | Uint8Array>> = {
  'a.txt': text(),
  'a.md': markdown(),
  'page.html': page(html()),
  'ld.html': page('', ld),
  'micro.html': page(
    `<div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">${TITLE}</h1><div itemprop="description">${html()}</div></div>`,
  ),
  'greenhouse.json': JSON.stringify({
    jobs: [
      {
        id: 1,
        title: TITLE,
        location: { name: 'Cork' },
        absolute_url: 'u',
        content: html().replaceAll('<', '&lt;'),
      },
    ],
  }),
  'lever.json': JSON.stringify([
    {
      text: TITLE,
      categories: { commitment: 'Intern' },
      descriptionPlain: text(),
      lists: [{ text: 'Skills', content: '<li>C++</li>' }],
      createdAt: 1_770_000_000_000,
    },
  ]),
  'smart.json': JSON.stringify({
    name: TITLE,
    jobAd: { sections: { jobDescription: { title: 'Job', text: html() } } },
    location: { city: 'Cork', country: 'ie' },
  }),
  'own.yaml': `schema: fit.parse/1\nposting: { title: ${TITLE}, jobLocation: [{ text: Cork, country: IE }] }\nrequirements:\n  - { id: r1, kind: skill }\ntext: |\n${text().replace(/^/gm, '  ')}\n`,
  'jobs.ndjson': [1, 2, 3]
    .map((n) => JSON.stringify({ title: `${TITLE} ${n}`, location: 'Cork, Ireland', text: text() }))
    .join('\n'),
  'jobs.csv': `title,company,description\n${TITLE},Larkspur,"${text().replaceAll('"', '""')}"\n`,
  'a.eml': `From: a@b.example\r\nSubject: =?utf-8?Q?Caf=C3=A9?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary="x"\r\n\r\n--x\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${html().replaceAll('=', '=3D')}\r\n--x--`,
  'a.rtf': rtf(),
  'a.docx': docx(),
  'a.pdf': printed(),
}

describe('a reader of changed input gives a posting or an InputError, and spans that lie in its text', () => {
  test.each(Object.entries(SOURCES))(
    '%s',
    async (file, source) => {
      const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source
      await fc.assert(
        fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 5 }), async (changes) => {
          try {
            for (const { text: read, hints } of await readDocuments(
              mutated(bytes, changes),
              file,
            )) {
              expect(read).toMatch(/[\p{L}\p{Nd}]/u)
              for (const { span } of hints)
                expect(0 <= span.start && span.start < span.end && span.end <= read.length).toBe(
                  true,
                )
            }
          } catch (error) {
            if (!(error instanceof InputError)) throw error
            expect(error.diagnostics[0]?.message).toMatch(/\.$/)
          }
        }),
        {
          numRuns: file.endsWith('.docx') || file.endsWith('.pdf') ? Math.ceil(RUNS / 4) : RUNS,
          seed: SEED,
        },
      )
    },
    600_000,
  )
})

const KEY = fc.constantFrom(
  ...'jobs offers content title text name description descriptionHtml descriptionPlain lists categories location absolute_url shortcode jobAd sections qualifications careers_url requirements posting schema jobLocation address addressCountry baseSalary value minValue hiringOrganization @type @graph employmentType datePosted country city salary min max __proto__ constructor toString'.split(
    ' ',
  ),
)
const LEAF = fc.oneof(
  fc.constantFrom(
    'JobPosting',
    'fit.parse/1',
    '<p>Go and SQL</p>',
    '&lt;p&gt;Go',
    'remote',
    '2026-02-30',
    'US',
    '',
  ),
  fc.string(),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
)
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    LEAF,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(KEY, tie('value'), { maxKeys: 5 }),
  ),
}))

test('a value of any shape gives postings or an InputError', async () => {
  let read = 0
  await fc.assert(
    fc.asyncProperty(value, async (any) => {
      try {
        read += (
          await readDocuments(
            new TextEncoder().encode(JSON.stringify([any, { text: 'Go' }])),
            'a.json',
          )
        ).length
      } catch (error) {
        if (!(error instanceof InputError)) throw error
      }
    }),
    { numRuns: RUNS * 5, seed: SEED },
  )
  expect(read).toBeGreaterThan(0)
}, 600_000)
