/** English names of the languages that a posting is told to be in, by their codes of ISO 639-1. */
const NAMES: Readonly<Record<string, string>> = {
  cs: 'Czech',
  da: 'Danish',
  de: 'German',
  es: 'Spanish',
  fi: 'Finnish',
  fr: 'French',
  hu: 'Hungarian',
  it: 'Italian',
  nb: 'Norwegian',
  nl: 'Dutch',
  pl: 'Polish',
  pt: 'Portuguese',
  ro: 'Romanian',
  sv: 'Swedish',
}

/** Languages of which more is read than names. */
const READ: ReadonlySet<string> = new Set([
  'da',
  'de',
  'es',
  'fr',
  'it',
  'nb',
  'nl',
  'pl',
  'pt',
  'sv',
])

const NAMES_ALONE = 'Of what is not, only names of known skills and of languages were read'
const PLAIN_FACTS =
  'Of what is not, only plain facts were read: known skills, years, degrees, languages, licences, hours, pay'

/** What is said of a posting that is not in English; null of one that is, and where its language is not known. */
export const foreignNote = (language: string | null): string | null =>
  language === null || language === 'en'
    ? null
    : `The posting is in ${NAMES[language] ?? `another language (${language})`}: fit reads English. ${READ.has(language) ? PLAIN_FACTS : NAMES_ALONE}; read the rest yourself.`
