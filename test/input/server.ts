import http, { type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { html, page, TITLE } from './posting.ts'

type Answer = (request: IncomingMessage, response: ServerResponse) => void

const json =
  (value: unknown): Answer =>
  (_, response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value))
const escaped = html().replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const job = {
  id: 7,
  title: TITLE,
  company_name: 'Larkspur',
  location: { name: 'Cork, Ireland' },
  absolute_url: 'https://boards.example/7',
  first_published: '2026-02-03T10:00:00-05:00',
  content: escaped,
}

/** Zero bytes that unpack to far more than a posting may have. */
const bomb = gzipSync(Buffer.alloc(40 * 1024 * 1024, 97))

/** The public APIs of job sites, and everything that goes wrong on the way to one. */
export const ANSWERS: Readonly<Record<string, Answer>> = {
  '/page': (_, response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page(html())),
  '/gzip': (_, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' })
      .end(gzipSync(page(html()))),
  '/moved': (_, response) => response.writeHead(302, { location: '/page' }).end(),
  '/loop': (_, response) => response.writeHead(302, { location: '/loop' }).end(),
  '/inward': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/gone': (_, response) => response.writeHead(404).end('no'),
  '/busy': (_, response) => response.writeHead(429, { 'retry-after': '90' }).end(),
  '/fault': (_, response) => response.writeHead(500).end(),
  '/forbidden': (_, response) => response.writeHead(403).end(),
  '/cut': (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': '10000' })
    response.write('<!doctype html>', () => response.destroy())
  },
  '/cut-gzip': (_, response) => {
    response.writeHead(200, {
      'content-type': 'text/html',
      'content-encoding': 'gzip',
      'content-length': '10000',
    })
    response.write(gzipSync(page(html())).subarray(0, 100), () =>
      setTimeout(() => response.destroy(), 20),
    )
  },
  '/drip': (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' })
    const drop = setInterval(() => response.write('<p>'), 50)
    response.on('close', () => clearInterval(drop))
  },
  '/silent': () => undefined,
  '/picture': (_, response) =>
    response
      .writeHead(200, { 'content-type': 'image/png' })
      .end(Buffer.from([0x89, 0x50, 0x4e, 0x47])),
  '/picture-as-text': (_, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3])),
  '/packed': (_, response) =>
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'zstd' }).end(bomb),
  '/bomb': (_, response) =>
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(bomb),
  '/not-gzip': (_, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' })
      .end('plain'),
  '/empty': (_, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end('<!doctype html><div id=app></div>'),
  '/v1/boards/larkspur/jobs/7': json(job),
  '/v1/boards/larkspur/jobs': json({
    jobs: [job, { ...job, id: 8, title: 'Linker Intern', content: escaped.replace('LLVM', 'ELF') }],
    meta: { total: 2 },
  }),
  '/v0/postings/larkspur/abc': json({
    id: 'abc',
    text: TITLE,
    categories: { location: 'Cork', commitment: 'Intern' },
    descriptionPlain: 'We make a compiler, and it is fast.',
    lists: [{ text: 'Requirements', content: '<li>C++ or Rust</li><li>Git</li>' }],
  }),
  '/posting-api/job-board/larkspur': json({
    apiVersion: '1',
    jobs: [
      { id: 'one', title: 'Designer', jobUrl: 'u', descriptionHtml: html() },
      { id: 'two', title: TITLE, jobUrl: 'u', descriptionHtml: html() },
    ],
  }),
}

/** A server on this machine that gives these answers; `asked` lists the paths that were asked for. */
export async function serve(): Promise<{
  readonly origin: string
  readonly asked: string[]
  readonly close: () => Promise<void>
}> {
  const asked: string[] = []
  const server = http.createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname
    asked.push(path)
    const answer = ANSWERS[path]
    if (answer) answer(request, response)
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
