import { keyByWord } from '../core/records.ts'
import * as lexicon from './lexicon.ts'
import { wordSet } from '../matcher/words.ts'
import { LICENCE_NAMES, NAMES_LICENCE } from '../vocabulary/driving-licences.ts'
import { own } from '../core/own.ts'

export type CvSection =
  | 'head'
  | 'education'
  | 'experience'
  | 'volunteer'
  | 'skills'
  | 'projects'
  | 'publications'
  | 'spokenLanguages'
  | 'certifications'
  | 'awards'
  | 'other'
  | 'unknown'

/**
 * Nouns that name a part of a CV, without accents: English first, then German, French, Spanish, Italian, Dutch, Portuguese. Of `other` a profile keeps nothing. Source: the
 * headings of public templates (Europass, Awesome-CV, moderncv, Jake's resume, AltaCV, those of Word and Google Docs).
 */
const NOUNS: Readonly<Partial<Record<CvSection, string>>> = {
  education:
    'education academics schooling studies degrees ausbildung studium bildungsweg schulbildung bildung formation etudes diplomes educacion formacion estudios istruzione formazione opleiding opleidingen formacao educacao',
  experience:
    'experience experiences employment internships career history positions appointments jobs berufserfahrung berufspraxis praktika berufsweg werdegang arbeitserfahrung experiencia experiencias parcours stages esperienza esperienze werkervaring',
  volunteer:
    'volunteering volunteerism ehrenamt benevolat voluntariado volontariato vrijwilligerswerk',
  skills:
    'skills skillset technologies tools competencies competences competencias proficiencies expertise stack toolbox abilities frameworks libraries kenntnisse fahigkeiten edv kompetenzen habilidades conocimientos aptitudes competenze vaardigheden habilidades',
  projects: 'projects portfolio projekte projets proyectos progetti projecten projetos',
  publications:
    'publications papers preprints articles publikationen veroffentlichungen publicaciones pubblicazioni publicacoes',
  spokenLanguages: 'languages sprachen sprachkenntnisse langues idiomas lingue talen linguas',
  certifications:
    'certifications certification certificates certificate licenses licences licensure credentials zertifikate zertifizierungen certificaciones certificados certificazioni',
  awards:
    'awards award honors honours prizes achievements scholarships fellowships accomplishments distinctions recognition grants auszeichnungen preise stipendien prix distinctions premios premi',
  other:
    'summary objective profile about interests hobbies references referees activities contact courses coursework links memberships affiliations extracurricular extracurriculars involvement information details statement biography bio overview highlights qualifications training presentations talks patents strengths declaration interessen hobbys profil kontakt loisirs interets intereses contacto interessi hobby',
}

/** Words beside such a noun. */
const BESIDE = wordSet(lexicon.besideHeadings)

/** Headings that the words by themselves would take for another part, or for none. */
const PHRASES: Readonly<Record<string, CvSection>> = Object.fromEntries(
  (
    [
      [
        'education',
        'academic background|academic history|academic qualifications|academic record|educational background|educational qualifications|academic credentials',
      ],
      [
        'experience',
        'work|vocational|professional background|military service|research|teaching|career summary|selected experience|berufliches|vita',
      ],
      ['volunteer', 'volunteer|volunteer work|community service|community work|social work'],
      [
        'skills',
        'technical proficiency|technical background|technical expertise|programming|programming languages|scripting languages|computer languages',
      ],
      [
        'other',
        'leadership|personal|additional|professional development|service|professional service|academic service|references available upon request|curriculum vitae|europass curriculum vitae|lebenslauf|resume|cv',
      ],
    ] as const
  ).flatMap(([section, phrases]) => phrases.split('|').map((phrase) => [phrase, section])),
)

const SECTION_OF: ReadonlyMap<string, CvSection> = keyByWord(NOUNS)

/** Nouns that make a heading one of prose, whatever stands before them: "Career objective". */
const PROSE = wordSet(lexicon.proseHeadings)
const MOST_WORDS = 6

/** "E D U C A T I O N" as one word. */
const closedUp = (title: string): string =>
  /^\p{L}(?: \p{L}){2,}(?:\s{2,}\p{L}(?: \p{L})*)*$/u.test(title)
    ? title
        .split(/\s{2,}/)
        .map((word) => word.replaceAll(' ', ''))
        .join(' ')
    : title

/** The words of a heading without its dress: hashes, stars, icons, numbers, brackets, colons, lines around it. */
export function headingTitle(raw: string): string {
  const bare = raw
    .replace(/\p{Extended_Pictographic}\ufe0f?|[\ue000-\uf8ff]/gu, ' ')
    .replace(/\*\*|__/g, '')
    .replace(/^[\s#>*_=~|•▪◦●■□◆❖▶►»·–—\-[(]+/u, '')
    .replace(/^(?:\d{1,2}|[IVX]{1,4}|[A-H])[.)]\s+/, '')
    .replace(/[\s:_*#=~|·–—\-.\])]+$/u, '')
    .trim()
  return closedUp(bare)
}

const wordsOf = (title: string): readonly string[] =>
  title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\([^()]*\)/g, ' ')
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '')

/** Names of a driving licence, as headings are compared. */
const LICENCES: ReadonlySet<string> = new Set(LICENCE_NAMES.map((name) => wordsOf(name).join(' ')))

/** The part of a CV that these words name; null where they are no heading that is known. */
export function sectionNamed(title: string): CvSection | null {
  const words = wordsOf(title)
  if (words.length === 0 || words.length > MOST_WORDS || /[\d@]/.test(title)) return null
  const written = words.join(' ')
  const phrase = own(PHRASES, written)
  if (phrase !== undefined) return phrase
  if (LICENCES.has(written)) return 'certifications'
  if (!words.every((word) => SECTION_OF.has(word) || BESIDE.has(word))) return null
  if (words.some((word) => PROSE.has(word))) return 'other'
  const named = words.flatMap((word) => SECTION_OF.get(word) ?? [])
  return sectionOf(words, named)
}

function sectionOf(words: readonly string[], named: readonly CvSection[]): CvSection | null {
  const [first] = named
  if (first === undefined) return null
  if (first === 'experience' && words.includes('volunteer')) return 'volunteer'
  if (first === 'skills' && words.includes('language') && named.length === 1)
    return 'spokenLanguages'
  const isOfComputers = words.some((word) =>
    ['programming', 'scripting', 'computer', 'coding'].includes(word),
  )
  if (first === 'spokenLanguages' && (isOfComputers || named.includes('skills'))) return 'skills'
  return first
}

/** Whether a heading, a label or a line names a driving licence. */
export const namesDriving = (words: string): boolean => NAMES_LICENCE.test(words)
