import type { PostingDocument } from '../../core/posting.ts'
import { base64, joinedBytes, utf8Bytes } from '../../core/bytes.ts'
import { decodeAs } from '../bytes.ts'
import { readHtml } from './html.ts'
import * as lexicon from './lexicon.ts'
import { alternation } from '../../matcher/words.ts'
import { line, stated, type Collected } from '../metadata.ts'
import { postingOf, unquoted } from './plain.ts'
import { problem } from '../problem.ts'

interface Part {
  readonly headers: ReadonlyMap<string, string>
  readonly body: string
}

/** Parts inside parts, and parts in all, that a mail may have. */
const DEEPEST = 8
const MOST = 200
/** Characters of a plain part that is more than a note to open the other one. */
const SHORTEST = 200

/** Postings that came by mail, or a page that a browser saved in one file (MHTML): the plain text, else the HTML. The subject is the title where the HTML has none. */
export function readMail(text: string, source: string): PostingDocument[] {
  const mail = partOf(text)
  const leaves = leavesOf(mail)
  const texts = leaves.filter((part) => TEXTS.has(typeOf(part)))
  const known = texts.filter((part) => CODINGS.has(codingOf(part)))
  if (known.length === 0 && texts.length > 0)
    throw problem(source, 'This mail is packed in a way that nobody knows. Save its text instead.')
  const plain = known.find((part) => typeOf(part) === 'text/plain')
  const html = known.find((part) => typeOf(part) === 'text/html')
  const words = plain ? bodyOf(plain) : ''
  const subject = line(
    decodeWords(mail.headers.get('subject') ?? '').replace(
      /^(?:(?:re|fwd?|wg|aw):\s{0,3}){1,5}/i,
      '',
    ),
  )
  const metadata = stated(ofSubject(subject ?? '', words))
  if (html && words.trim().length < SHORTEST) {
    return readHtml(bodyOf(html), source).map((document) => ({
      ...document,
      metadata: { ...metadata, ...document.metadata },
    }))
  }
  if (!plain)
    throw problem(source, 'This mail has no text in it. Save the page that it links to instead.')
  return [postingOf({ source, text: unquoted(words), metadata, hints: [] })]
}

/** What stands before the title in the subject of a mail: "Opportunity: …", "New role - …". */
const BEFORE_TITLE =
  /^(?:(?:new|exciting|great|job|career|your next|potential)\s+){0,3}(?:opportunity|opening|role|position|vacancy|job alert|job)\s{0,3}(?::|\s-\s|–|—|\|)\s{0,3}/i

/** A subject that offers something and names no job: "Internship opening at Calder Turbines", of which the text tells more. */
const OFFER_AT = new RegExp(
  String.raw`^(?:(?:${alternation(lexicon.beforeOffer)})\s+){0,4}(?:${alternation(lexicon.offers)})\s(?:at|with|from)\s(\p{Lu}[^|,–—:]{1,60})$`,
  'iu',
)

/** Title and organization of a subject: "Opportunity - Platform Engineer at Halden"; without such an opening where the words of the mail name the organization too. */
function ofSubject(
  subject: string,
  words: string,
): Pick<Collected, 'title' | 'hiringOrganization'> {
  const bare = subject.replace(BEFORE_TITLE, '')
  const [, employer] = OFFER_AT.exec(subject) ?? []
  if (employer !== undefined) return { title: null, hiringOrganization: line(employer) }
  const [, title, organization = ''] =
    /^(.{3,80}?)\s(?:at|@|with)\s(\p{Lu}[^|,–—]{1,60})$/u.exec(bare) ?? []
  return title !== undefined && (bare !== subject || words.includes(organization))
    ? { title: line(title), hiringOrganization: line(organization) }
    : { title: line(bare), hiringOrganization: null }
}

/** Parts that a posting is read from. */
const TEXTS = new Set(['text/plain', 'text/html'])

/** Content transfer encodings (RFC 2045, 6.1) that can be undone, and those that change nothing. Others (uuencode, yEnc) are refused: what they hold would be read as words. */
const CODINGS = new Set(['base64', 'quoted-printable', '', '7bit', '8bit', 'binary'])

/** How a part is packed, without the comment in brackets that a header may have (RFC 5322, 3.2.2). */
const codingOf = (part: Part): string =>
  (part.headers.get('content-transfer-encoding') ?? '')
    .replace(/\([^()]{0,200}\)/g, '')
    .replaceAll('"', '')
    .trim()
    .toLowerCase()

const typeOf = (part: Part): string =>
  (part.headers.get('content-type') ?? 'text/plain').split(';')[0]?.trim().toLowerCase() ?? ''

function leavesOf(mail: Part): Part[] {
  const leaves: Part[] = []
  const waiting: (readonly [Part, number])[] = [[mail, 0]]
  for (let next = waiting.shift(); next && leaves.length < MOST; next = waiting.shift()) {
    const [part, depth] = next
    const boundary = typeOf(part).startsWith('multipart/')
      ? parameter(part.headers.get('content-type') ?? '', 'boundary')
      : null
    if (boundary === null) leaves.push(part)
    else if (depth < DEEPEST)
      waiting.unshift(
        ...split(part.body, boundary)
          .slice(0, MOST)
          .map((each) => [partOf(each), depth + 1] as const),
      )
  }
  return leaves
}

const split = (body: string, boundary: string): string[] =>
  `\n${body}`
    .split(`\n--${boundary}`)
    .slice(1)
    .filter((part) => !part.startsWith('--'))
    .map((part) => part.slice(part.indexOf('\n') + 1))

function partOf(text: string): Part {
  const end = /\r?\n\r?\n/.exec(text)
  const head = (end ? text.slice(0, end.index) : text).replace(/\r?\n[ \t]+/g, ' ')
  const headers = new Map<string, string>()
  for (const written of head.split(/\r?\n/)) {
    const colon = written.indexOf(':')
    if (colon > 0)
      headers.set(written.slice(0, colon).trim().toLowerCase(), written.slice(colon + 1).trim())
  }
  return { headers, body: end ? text.slice(end.index + end[0].length) : '' }
}

function parameter(header: string, name: string): string | null {
  const found = header
    .split(';')
    .map((each) => each.trim())
    .find((each) => each.toLowerCase().startsWith(`${name}=`))
  return found
    ? found
        .slice(name.length + 1)
        .replace(/^"|"$/g, '')
        .trim() || null
    : null
}

function bodyOf(part: Part): string {
  const coding = codingOf(part)
  const charset = parameter(part.headers.get('content-type') ?? '', 'charset') ?? 'utf-8'
  if (coding === 'base64') return decodeAs(base64(part.body), charset)
  if (coding === 'quoted-printable')
    return decodeAs(quotedPrintable(part.body.replace(/=[ \t]{0,76}\r?\n/g, '')), charset)
  return part.body
}

function quotedPrintable(text: string): Uint8Array {
  return joinedBytes(
    text
      .split(/(=[\dA-Fa-f]{2})/)
      .map((piece) =>
        /^=[\dA-Fa-f]{2}$/.test(piece)
          ? Uint8Array.of(parseInt(piece.slice(1), 16))
          : utf8Bytes(piece),
      ),
  )
}

/** `=?utf-8?Q?Caf=C3=A9?=` in a header (RFC 2047). */
const decodeWords = (header: string): string =>
  header
    .replace(/\?=\s{1,80}=\?/g, '?==?')
    .replace(
      /=\?([\w-]{1,40})\?([bq])\?([^?\s]{0,500})\?=/gi,
      (_, charset: string, form: string, words: string) =>
        decodeAs(
          form.toLowerCase() === 'b' ? base64(words) : quotedPrintable(words.replaceAll('_', ' ')),
          charset,
        ),
    )
