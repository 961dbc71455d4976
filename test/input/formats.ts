import { docx, printed } from './binary.ts'
import {
  html,
  JOB_POSTING,
  looseHtml,
  markdown,
  page,
  POSTING,
  rtf,
  text,
  TITLE,
} from './posting.ts'

export const bytes = (written: string): Uint8Array => new TextEncoder().encode(written)
export const json = (value: unknown): Uint8Array => bytes(JSON.stringify(value))
const utf16 = (written: string, mark: boolean, big = false): Uint8Array => {
  const buffer = Buffer.from((mark ? '\ufeff' : '') + written, 'utf16le')
  return big ? buffer.swap16() : buffer
}
const windows1252 = (written: string): Uint8Array =>
  Buffer.from(
    written
      .replaceAll('’', '\x92')
      .replaceAll('–', '\x96')
      .replaceAll('€', '\x80')
      .replaceAll('•', '\x95'),
    'latin1',
  )
export const ldBlock = (value: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`
export const escaped = (written: string): string =>
  written
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
const quotedPrintable = (written: string): string =>
  [...Buffer.from(written)]
    .map((b) =>
      b > 126 || b === 61 || (b < 32 && b !== 10)
        ? `=${b.toString(16).toUpperCase().padStart(2, '0')}`
        : String.fromCharCode(b),
    )
    .join('')
    .replace(/(.{60})(?=.)/g, '$1=\r\n')
export const mail = (type: string, encoding: string, body: string): string =>
  `From: jobs@larkspur.example\r\nTo: you@mail.example\r\nSubject: Fwd: ${TITLE}\r\nMIME-Version: 1.0\r\nContent-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}`
export const microdata = `<div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">${TITLE}</h1><span itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization"><b itemprop="name">Larkspur</b></span><meta itemprop="datePosted" content="2026-02-03"><div itemprop="description">${html()}</div></div>`
const rdfa = `<div vocab="https://schema.org/" typeof="JobPosting"><h1 property="title">${TITLE}</h1><span property="hiringOrganization" typeof="Organization"><b property="name">Larkspur</b></span><meta property="datePosted" content="2026-02-03"><div property="description">${html()}</div></div>`
const lists = [POSTING.slice(2, 4), POSTING.slice(5, 8), POSTING.slice(9, 10)]
const items = (lines: typeof POSTING): string => html(lines).replace(/<\/?ul>/g, '')

/** The same posting in every form that one arrives in. */
export const FORMATS: readonly (readonly [name: string, file: string, Uint8Array])[] = [
  ['plain text', 'a.txt', bytes(text())],
  ['text with Windows line ends', 'a.txt', bytes(text(POSTING, '\r\n'))],
  ['UTF-8 with a byte order mark', 'a.txt', bytes(`\ufeff${text()}`)],
  ['UTF-16', 'a.txt', utf16(text(), true)],
  ['UTF-16, big end first', 'a.txt', utf16(text(), true, true)],
  ['UTF-16 without a mark', 'a.txt', utf16(text(), false)],
  ['Windows-1252', 'a.txt', windows1252(text())],
  ['Markdown', 'a.md', bytes(markdown())],
  ['Markdown under another name', 'a.txt', bytes(markdown())],
  ['saved page', 'a.html', bytes(page(html()))],
  ['saved page with bold lines for headings', 'a.html', bytes(page(looseHtml()))],
  ['page under another name', 'a.txt', bytes(page(html()))],
  ['fragment of HTML', '-', bytes(html())],
  [
    'page with JSON-LD',
    'a.html',
    bytes(page('', ldBlock({ ...JOB_POSTING, description: html() }))),
  ],
  [
    'page with JSON-LD in a graph, escaped',
    'a.html',
    bytes(
      page(
        '',
        ldBlock({
          '@graph': [
            { '@type': 'WebSite', name: 'Larkspur' },
            { ...JOB_POSTING, description: escaped(html()) },
          ],
        }),
      ),
    ),
  ],
  [
    'page with JSON-LD in a list, after a broken block',
    'a.html',
    bytes(
      page(
        '',
        `<script type="application/ld+json">{"@type": "JobPosting", </script>${ldBlock([{ ...JOB_POSTING, description: html() }])}`,
      ),
    ),
  ],
  [
    'page with JSON-LD that has raw line ends in its strings',
    'a.html',
    bytes(page('', ldBlock({ ...JOB_POSTING, description: html() }).replaceAll('</p>', '</p>\n'))),
  ],
  ['page with microdata', 'a.html', bytes(page(microdata))],
  ['page with RDFa', 'a.html', bytes(page(rdfa))],
  ['the marked part of a page with RDFa', 'a.html', bytes(rdfa)],
  ['JSON-LD alone', 'a.json', json({ ...JOB_POSTING, description: html() })],
  [
    'Greenhouse job',
    'a.json',
    json({
      id: 1,
      title: TITLE,
      location: { name: 'Cork, Ireland' },
      absolute_url: 'https://boards.example/1',
      content: escaped(html()),
    }),
  ],
  [
    'Greenhouse board',
    'a.json',
    json({
      jobs: [
        {
          id: 1,
          title: TITLE,
          location: { name: 'Cork' },
          absolute_url: 'https://boards.example/1',
          content: escaped(html()),
        },
      ],
      meta: { total: 1 },
    }),
  ],
  [
    'Lever',
    'a.json',
    json([
      {
        id: 'x',
        text: TITLE,
        categories: { commitment: 'Intern' },
        description: html(POSTING.slice(0, 1)),
        lists: lists.map((list, i) => ({
          text: POSTING[[1, 4, 8][i] ?? 0]?.[1],
          content: items(list),
        })),
        additional: html(POSTING.slice(10)),
      },
    ]),
  ],
  [
    'Ashby',
    'a.json',
    json({
      apiVersion: '1',
      jobs: [{ title: TITLE, jobUrl: 'https://jobs.example/1', descriptionHtml: html() }],
    }),
  ],
  [
    'SmartRecruiters',
    'a.json',
    json({
      id: '1',
      name: TITLE,
      jobAd: {
        sections: {
          jobDescription: { title: '', text: html(POSTING.slice(0, 4)) },
          qualifications: { title: 'Requirements', text: html(POSTING.slice(5)) },
        },
      },
    }),
  ],
  [
    'Workable',
    'a.json',
    json({
      name: 'Larkspur',
      jobs: [
        {
          title: TITLE,
          shortcode: 'A1',
          description: html(POSTING.slice(0, 4)),
          requirements: html(POSTING.slice(5)),
        },
      ],
    }),
  ],
  [
    'Recruitee',
    'a.json',
    json({
      offers: [
        {
          title: TITLE,
          careers_url: 'https://x.example/o/1',
          description: html(POSTING.slice(0, 4)),
          requirements: html(POSTING.slice(5)),
        },
      ],
    }),
  ],
  ['our own YAML', 'a.yaml', bytes(`title: ${TITLE}\ntext: |\n${text().replace(/^/gm, '  ')}\n`)],
  [
    'our own YAML under another name',
    'a.txt',
    bytes(`title: ${TITLE}\ntext: |\n${text().replace(/^/gm, '  ')}\n`),
  ],
  [
    'our own JSON',
    'a.json',
    json({ schema: 'fit.parse/1', posting: { title: TITLE }, text: text(), requirements: [] }),
  ],
  ['JSON with a description', 'a.json', json({ title: TITLE, description: html() })],
  [
    'NDJSON',
    'a.ndjson',
    json({ title: TITLE, organization: 'Larkspur', location: '', text: text() }),
  ],
  [
    'CSV',
    'a.csv',
    bytes(`title,company,description\n${TITLE},Larkspur,"${text().replaceAll('"', '""')}"\n`),
  ],
  [
    'CSV with semicolons under another name',
    'a.txt',
    bytes(`job_title;description\r\n${TITLE};"${text()}"\r\n`),
  ],
  ['mail', 'a.eml', bytes(mail('text/plain', '8bit', text()))],
  [
    'mail in quoted-printable HTML',
    'a.eml',
    bytes(mail('text/html', 'quoted-printable', quotedPrintable(html()))),
  ],
  [
    'mail in parts, base64',
    'a.eml',
    bytes(
      mail(
        'multipart/alternative; boundary="cut"',
        '7bit',
        `--cut\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(text()).toString('base64')}\r\n--cut--`,
      ),
    ),
  ],
  [
    'page that a browser saved in one file',
    'a.mhtml',
    bytes(
      `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://jobs.example/1\r\nSubject: ${TITLE}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----cut----"\r\n\r\n------cut----\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quotedPrintable(page(html()))}\r\n------cut----\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n------cut------\r\n`,
    ),
  ],
  ['RTF', 'a.rtf', bytes(rtf())],
  ['Word', 'a.docx', docx()],
  ['PDF', 'a.pdf', printed()],
]
