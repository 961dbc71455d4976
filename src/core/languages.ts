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

/** What is said of a posting that is not in English; null of one that is, and where its language is not known. */
export const foreignNote = (language: string | null): string | null =>
  language === null || language === 'en'
    ? null
    : `The posting is in ${NAMES[language] ?? `another language (${language})`}: fit reads English. Of what is not, only names of known skills and of languages were read; read the rest yourself.`
