import { startsUpper } from '../../text/chars.ts'
import { normalize } from '../../text/tokens.ts'
import * as lexicon from './lexicon.ts'
import { wordSet } from '../../text/words.ts'

/** Human languages by their English names, each with its other names: its own, and those that adverts in other languages use. */
const NAMES = `
  English: inglese, inglés, ingles, anglais, englisch, englische, engels, engelsk, angielski, inglês, englischkenntnisse, englischer
  German: tedesco, alemán, aleman, allemand, deutsch, deutsche, duits, tysk, niemiecki, alemão, deutschkenntnisse
  French: francese, francés, frances, français, francais, französisch, frans, fransk, francuski, francês
  Spanish: spagnolo, español, espanol, espagnol, spanisch, spaans, spansk, hiszpański, espanhol, castilian
  Italian: italiano, italien, italienisch, italiaans, italiensk, włoski
  Portuguese: portoghese, portugués, portugues, portugais, portugiesisch, portugees, português, brazilian_portuguese
  Dutch: olandese, holandés, néerlandais, niederländisch, nederlands, nederlandse, neerlandés, flemish
  Polish: polacco, polaco, polonais, polnisch, polski, polskiego
  Chinese: cinese, chino, chinois, chinesisch, simplified_chinese, traditional_chinese
  Mandarin: mandarin_chinese, putonghua
  Cantonese
  Japanese: giapponese, japonés, japonais, japanisch
  Korean: coreano, coréen, koreanisch
  Arabic: arabo, árabe, arabe, arabisch
  Hebrew
  Turkish: turco, turc, türkisch
  Persian: farsi, dari
  Russian: russo, ruso, russe, russisch
  Ukrainian
  Belarusian
  Czech: tschechisch
  Slovak
  Slovenian: slovene
  Croatian
  Serbian
  Bosnian
  Macedonian
  Bulgarian
  Romanian
  Hungarian
  Greek
  Albanian
  Lithuanian
  Latvian
  Estonian
  Finnish: suomi
  Swedish: svenska, schwedisch, suédois
  Norwegian: norsk, norwegisch, norvégien
  Danish: dansk, dänisch, danois
  Icelandic
  Irish: gaelic
  Welsh
  Catalan: català
  Basque: euskara
  Galician
  Maltese
  Luxembourgish
  Hindi
  Urdu
  Bengali: bangla
  Punjabi
  Gujarati
  Marathi
  Tamil
  Telugu
  Kannada
  Malayalam
  Nepali
  Sinhala: sinhalese
  Thai
  Vietnamese
  Indonesian: bahasa_indonesia, bahasa
  Malay: bahasa_melayu
  Tagalog: filipino
  Khmer
  Burmese
  Mongolian
  Kazakh
  Uzbek
  Georgian
  Armenian
  Azerbaijani
  Swahili: kiswahili
  Amharic
  Somali
  Hausa
  Yoruba
  Zulu
  Afrikaans
  Haitian_Creole: creole
  American_Sign_Language: asl, sign_language
  Latin`

interface Languages {
  /** English names by every name. */
  readonly byName: ReadonlyMap<string, string>
  /** Names that adverts in other languages write without a capital. */
  readonly foreign: ReadonlySet<string>
  readonly firstWords: ReadonlySet<string>
}

let read: Languages | null = null

/** The names, read when a word is first looked up. */
function languages(): Languages {
  if (read) return read
  const byName = new Map<string, string>()
  const foreign = new Set<string>()
  for (const line of NAMES.replaceAll('_', ' ').split('\n  ')) {
    const [name, others] = line.split(': ') as [string, string?]
    if (name === '') continue
    byName.set(name.toLowerCase(), name)
    for (const other of others?.split(', ') ?? []) {
      byName.set(other, name)
      foreign.add(other)
    }
  }
  const firstWords = new Set<string>()
  for (const name of byName.keys()) firstWords.add(name.split(' ', 1)[0] as string)
  return (read = { byName, foreign, firstWords })
}

/** Whether a language's name may begin with this word. */
export const mayName = (norm: string): boolean => languages().firstWords.has(norm)

const WITHOUT_CAPITAL = wordSet(lexicon.withoutCapital)
const AMBIGUOUS = wordSet(lexicon.ambiguous)

/** The English name of the language that `written` names ("Deutsch" is German); null where it names none. */
export function languageNamed(written: string): string | null {
  return languages().byName.get(normalize(written.trim().replaceAll(/[\s-]+/g, ' '))) ?? null
}

/** As `languageNamed`, for the words of a posting: capitals must be as a careful writer sets them. */
export function languageWritten(written: string): string | null {
  const norm = normalize(written).replaceAll(/[\s-]+/g, ' ')
  const { byName, foreign } = languages()
  const name = byName.get(norm)
  if (!name) return null
  return startsUpper(written) ||
    WITHOUT_CAPITAL.has(norm) ||
    (foreign.has(norm) && !AMBIGUOUS.has(norm))
    ? name
    : null
}

export const isAmbiguous = (written: string): boolean => AMBIGUOUS.has(normalize(written))
