import { errorCode, errorMessage } from '../core/error-code.ts'
import { type LookupAddress, lookup } from 'node:dns'
import http, { type IncomingMessage } from 'node:http'
import https from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import {
  createBrotliDecompress,
  createGunzip,
  createInflate,
  type BrotliDecompress,
  type Gunzip,
  type Inflate,
} from 'node:zlib'
import { fault, InputError } from '../core/diagnostic.ts'
import { isPublic } from './addresses.ts'

export interface DownloadOptions {
  /** Whether addresses of this machine and its network may be asked. */
  readonly allowLocal: boolean
  /** For the whole download, in milliseconds. */
  readonly timeout: number
  /** Of the unpacked answer, in bytes. */
  readonly largest: number
  /** Told of each redirect. */
  readonly onRedirect: (to: URL) => void
  /** Ends the download early. */
  readonly signal?: AbortSignal
}

export interface Download {
  readonly bytes: Uint8Array
  /** Where the last redirect led. */
  readonly url: URL
}

const MOST_REDIRECTS = 5

/** An answer that is no posting; `status` is that of HTTP. */
export class RefusedError extends InputError {
  readonly status: number
  constructor(url: URL, status: number, message: string) {
    super([{ severity: 'error', source: publicAddress(url), message }])
    this.status = status
  }
}

/** The address without what may be secret. */
export const publicAddress = (url: URL): string => `${url.origin}${url.pathname}`

const faultAt = (url: URL, message: string): InputError => fault(publicAddress(url), message)

/** An http(s) address, or an InputError that says why it is none. */
export function webAddress(written: string): URL {
  const url = URL.canParse(written) ? new URL(written) : null
  const wrong = (message: string): InputError => fault(written.slice(0, 200), message)
  if (!url)
    throw wrong('This is not a web address. Write it whole, such as https://example.com/jobs/1.')
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw wrong('Only addresses that begin with http:// or https:// can be saved.')
  if (url.username !== '' || url.password !== '')
    throw faultAt(
      url,
      'An address with a user name or password in it is not opened. Save the page in your browser instead.',
    )
  return url
}

/** What stands at a web address. Throws an InputError for everything that can go wrong on the way. */
export async function download(start: URL, options: DownloadOptions): Promise<Download> {
  const time = AbortSignal.timeout(options.timeout)
  const signal = options.signal ? AbortSignal.any([time, options.signal]) : time
  let url = start
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const answer = await ask(url, options, signal, time)
    const to =
      answer.statusCode !== undefined && answer.statusCode >= 300 && answer.statusCode < 400
        ? answer.headers.location
        : undefined
    if (to === undefined) return { bytes: await body(url, answer, options, time), url }
    answer.destroy()
    if (!URL.canParse(to, url.href))
      throw faultAt(url, 'This address leads on to one that cannot be read.')
    url = webAddress(new URL(to, url).href)
    options.onRedirect(url)
  }
  throw faultAt(
    start,
    `This address leads on more than ${MOST_REDIRECTS} times, perhaps in a circle. Save the page in your browser instead.`,
  )
}

/** Asks once. Addresses are looked at after their names are resolved, on the connection itself, so that no name can point inward later. */
function ask(
  url: URL,
  options: DownloadOptions,
  signal: AbortSignal,
  time: AbortSignal,
): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (!options.allowLocal && isIP(host) !== 0 && !isPublic(host)) throw inward(url)
  return new Promise((resolve, reject) => {
    const request = (url.protocol === 'https:' ? https : http).get(url, {
      agent: false,
      signal,
      lookup: options.allowLocal ? lookup : guarded(url),
      headers: {
        'user-agent': 'fit',
        accept: 'text/html, application/json, text/*, application/pdf, */*;q=0.5',
        'accept-encoding': 'gzip, deflate, br',
      },
    })
    request.on('response', resolve)
    request.on('error', (error) =>
      reject(error instanceof InputError ? error : unreachable(url, error, options, time)),
    )
  })
}

const inward = (url: URL): InputError =>
  faultAt(
    url,
    'This address is one of this machine or its network. If it is yours, allow it with --allow-local.',
  )

const guarded =
  (url: URL): LookupFunction =>
  (host, options, done) => {
    lookup(host, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
      const first = addresses?.[0]
      if (error || !first) return done(error ?? new Error('no address'), '', 0)
      if (addresses.some(({ address }) => !isPublic(address))) return done(inward(url), '', 0)
      if (options.all) return done(null, addresses)
      done(null, first.address, first.family)
    })
  }

function unreachable(
  url: URL,
  error: unknown,
  options: DownloadOptions,
  time: AbortSignal,
): InputError {
  if (time.aborted)
    return faultAt(
      url,
      `The site did not answer in full within ${options.timeout / 1000} seconds. Try again, or save the page in your browser.`,
    )
  const code = errorCode(error)
  if (error instanceof Error && error.name === 'AbortError')
    return faultAt(url, 'The download was stopped.')
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return faultAt(url, 'There is no such site, or this machine is not connected.')
  if (code === 'ECONNREFUSED') return faultAt(url, 'The site refuses the connection.')
  return faultAt(
    url,
    `The connection broke off (${code ?? errorMessage(error)}). Try again, or save the page in your browser.`,
  )
}

/** Reads the answer, unpacked, up to the limits. */
async function body(
  url: URL,
  answer: IncomingMessage,
  options: DownloadOptions,
  time: AbortSignal,
): Promise<Uint8Array> {
  refuse(url, answer)
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    const unpacked = unpack(url, answer)
    for await (const chunk of unpacked as AsyncIterable<Uint8Array>) {
      size += chunk.length
      if (size > options.largest)
        throw faultAt(
          url,
          `The page is larger than ${Math.round(options.largest / 1024 / 1024)} MB; that is no posting.`,
        )
      chunks.push(chunk)
    }
  } catch (error) {
    throw error instanceof InputError ? error : unreachable(url, error, options, time)
  } finally {
    answer.destroy()
  }
  return Buffer.concat(chunks)
}

/** What undoes the content codings of HTTP that we accept (RFC 9110, 8.4.1; `x-gzip` is the old name of `gzip`). */
const UNPACKERS: ReadonlyMap<string, () => Gunzip | Inflate | BrotliDecompress> = new Map([
  ['gzip', createGunzip],
  ['x-gzip', createGunzip],
  ['deflate', createInflate],
  ['br', createBrotliDecompress],
])

function unpack(url: URL, answer: IncomingMessage): NodeJS.ReadableStream {
  const coding = answer.headers['content-encoding']?.trim().toLowerCase() ?? ''
  if (coding === '' || coding === 'identity') return answer
  const unpacker = UNPACKERS.get(coding)?.()
  if (!unpacker)
    throw faultAt(
      url,
      'The site sent this page packed in a way that was not asked for. Save the page in your browser instead.',
    )
  answer.on('error', (error) => unpacker.destroy(error))
  return answer.pipe(unpacker)
}

function refuse(url: URL, answer: IncomingMessage): void {
  const status = answer.statusCode ?? 0
  const type = answer.headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? ''
  if (status === 200 && /^(?:image|audio|video|font)\//.test(type)) {
    answer.destroy()
    throw faultAt(url, `This address holds no text but ${type}. Save the posting's own page.`)
  }
  if (status === 200) return
  answer.destroy()
  throw new RefusedError(url, status, sentence(status, answer.headers['retry-after']))
}

function sentence(status: number, retryAfter: string | undefined): string {
  if (status === 404 || status === 410)
    return `There is no posting at this address any more (${status}). It may have been filled.`
  if (status === 401 || status === 403)
    return `The site does not give this page to programs (${status}). Open it in your browser, save the page, and give the file to fit save.`
  if (status === 429)
    return `The site asks to wait ${/^\d{1,6}$/.test(retryAfter ?? '') ? `${retryAfter} seconds` : 'a while'} before the next request (429). Try again then.`
  if (status >= 500) return `The site has a fault of its own (${status}). Try again later.`
  return `The site answered with ${status} instead of a page.`
}
