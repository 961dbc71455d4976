/** One posting as a list of lines, from which every format is made. */
export type Written = readonly (readonly [is: 'heading' | 'bullet' | 'text', words: string])[]

/** How a format writes each sort of line. */
export type Form = Readonly<Record<Written[number][0], (words: string) => string>>

export const inForm = (lines: Written, form: Form): string[] =>
  lines.map(([is, words]) => form[is](words))

export const TITLE = 'Compiler Intern'

export const POSTING: Written = [
  [
    'text',
    'We make the compiler that every team at Larkspur uses; it is fast, and we would like it to be faster still.',
  ],
  ['heading', 'Your days'],
  ['bullet', 'Find out why a build is slow & mend it'],
  ['bullet', 'Write about what you learned'],
  ['heading', 'Requirements'],
  ['bullet', 'You study computer science (Bachelor’s or Master’s)'],
  ['bullet', 'C++ or Rust – two projects at least'],
  ['bullet', 'Able to work 10 weeks between June and September 2026'],
  ['heading', 'Nice to have'],
  ['bullet', 'LLVM'],
  ['text', 'Pay is 38 € an hour.'],
]

/** The words of each line, without the signs that a format puts before a heading or a list item. */
export const linesOf = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:#{1,6}|[-*•])\s+/, '').trim())
    .filter((line) => line !== '')

export const WORDS = POSTING.map(([, words]) => words)

const escape = (words: string): string =>
  words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('’', '&rsquo;')
    .replaceAll('–', '&ndash;')
    .replaceAll('€', '&#8364;')

export function html(lines: Written = POSTING): string {
  const parts = lines.map(([is, words], i) => {
    if (is === 'heading') return `<h3>${escape(words)}</h3>`
    if (is === 'text') return `<p>${escape(words)}</p>`
    return `${lines[i - 1]?.[0] === 'bullet' ? '' : '<ul>'}<li>${escape(words)}</li>${lines[i + 1]?.[0] === 'bullet' ? '' : '</ul>'}`
  })
  return parts.join('')
}

/** Headings as bold paragraphs, list items as lines with a bullet sign: what editors of job boards often write. */
export const looseHtml = (lines: Written = POSTING): string =>
  inForm(lines, {
    heading: (words) => `<div><b>${escape(words)}:</b></div>`,
    bullet: (words) => `<div>• ${escape(words)}</div>`,
    text: (words) => `<div>${escape(words)}<br></div>`,
  }).join('\n')

export const page = (body: string, head = ''): string =>
  `<!DOCTYPE html>\n<html><head><title>${TITLE} | Larkspur</title><style>p { color: red }</style>${head}</head><body>
<header class="site-header"><nav><ul><li>Products</li><li>Careers</li></ul></nav></header><div id="cookie-notice"><p>We use cookies to count visits. Kubernetes required.</p></div>
<main><h1>${TITLE}</h1>${body}</main>
<section class="related-jobs"><h2>Other jobs</h2><ul><li>Java Engineer</li></ul></section><footer><p>© Larkspur</p></footer><script>var python = 1</script></body></html>`

export const text = (lines: Written = POSTING, end = '\n'): string =>
  inForm(lines, {
    heading: (words) => `${end}${words}`,
    bullet: (words) => `• ${words}`,
    text: (words) => words,
  }).join(end)

export const markdown = (lines: Written = POSTING): string =>
  inForm(lines, {
    heading: (words) => `\n## ${words}\n`,
    bullet: (words) => `- ${words}`,
    text: (words) => `\n${words}`,
  }).join('\n')

const rtfWords = (words: string): string =>
  words
    .replace(/[\\{}]/g, '\\$&')
    .replace(/[\u0080-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0)}?`)
export const rtf = (lines: Written = POSTING): string =>
  `{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Arial;}}{\\*\\generator Larkspur;}\n${inForm(lines, {
    heading: (words) => `{\\b ${rtfWords(words)}}\\par`,
    bullet: (words) => `{\\pntext\\bullet\\tab}${rtfWords(words)}\\par`,
    text: (words) => `${rtfWords(words)}\\par`,
  }).join('\n')}}`

export const JOB_POSTING = {
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: TITLE,
  hiringOrganization: { '@type': 'Organization', name: 'Larkspur' },
  datePosted: '2026-02-03T08:00:00Z',
  validThrough: '2026-04-30',
  employmentType: ['INTERN', 'FULL_TIME'],
  jobLocationType: 'TELECOMMUTE',
  applicantLocationRequirements: { '@type': 'Country', name: 'Ireland' },
  jobLocation: {
    '@type': 'Place',
    address: { '@type': 'PostalAddress', addressLocality: 'Cork', addressCountry: 'IE' },
  },
  baseSalary: {
    '@type': 'MonetaryAmount',
    currency: 'EUR',
    value: { '@type': 'QuantitativeValue', value: 38, unitText: 'HOUR' },
  },
}
