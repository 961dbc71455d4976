import { holdsAny, holdsWord } from '../matcher/words.ts'
import { countryOf } from '../vocabulary/countries.ts'

/** Words with strokes between, of which one must stand in a name, by itself or (with a star) as a beginning; `anyCase`: in capitals or small letters. */
interface Hint {
  readonly words: string
  readonly country: string
  readonly anyCase?: boolean
}

/**
 * Words in the names of universities that tell the country, where no town of the table does. The first that is found counts, so that what tells more
 * stands first. Facts of the institutions' own names.
 */
const HINTS: readonly Hint[] = [
  {
    words:
      'MIT|Massachusetts|Stanford|Berkeley|Harvard|Yale|Princeton|Caltech|Georgia Tech|Carnegie Mellon|Purdue|UCLA|UIUC|Cornell|Columbia University',
    country: 'US',
  },
  {
    words:
      "Edinburgh|Glasgow|Aberdeen|St. Andrews|St Andrews|Dundee|Heriot|Strathclyde|Stirling|Imperial College|King's College London|UCL|LSE|Warwick|Durham|Loughborough|Oxford|Cantab",
    country: 'GB',
  },
  {
    words: 'McGill|Laval|Sherbrooke|UQAM|Quebec|Québec|Montreal|Montréal|Concordia|Waterloo',
    country: 'CA',
    anyCase: true,
  },
  {
    words: 'ETH|EPFL|Geneve|Genève|Lausanne|Fribourg|Zurich|Zürich',
    country: 'CH',
    anyCase: true,
  },
  { words: 'TU Wien|Innsbruck|Johannes Kepler', country: 'AT', anyCase: true },
  {
    words: 'KU Leuven|Gent|Ghent|Liege|Liège|Louvain|Libre de Bruxelles',
    country: 'BE',
    anyCase: true,
  },
  {
    words: 'København|Københavns|Copenhagen|Aarhus|Aalborg|DTU|Danmark|Danmarks|Syddansk|Roskilde',
    country: 'DK',
    anyCase: true,
  },
  {
    words: 'KTH|Chalmers|Lund|Lunds|Uppsala|Linköping*|Göteborg|Göteborgs|Umeå',
    country: 'SE',
    anyCase: true,
  },
  { words: 'NTNU|UiO|Tromsø', country: 'NO' },
  { words: 'Aalto|Helsinki|Helsingin|yliopisto', country: 'FI', anyCase: true },
  {
    words: 'IIT|IITs|NIT|NITs|BITS Pilani|IIIT|Indian|Anna University|VIT|Osmania|Bombay|Madras',
    country: 'IN',
  },
  {
    words: 'TU Delft|Universiteit|Hogeschool|Wageningen|Twente|Tilburg|Erasmus University',
    country: 'NL',
    anyCase: true,
  },
  { words: 'RWTH|KIT|LMU|TUM|FAU', country: 'DE' },
  {
    words:
      'politecnico|universita di|universita degli|universita della|universita del|università di|università degli|università della|università del|Sapienza|Bocconi',
    country: 'IT',
    anyCase: true,
  },
  {
    words:
      'Lyon|INSA|Sorbonne|ecole normale|ecole centrale|ecole polytechnique|ecole des|école normale|école centrale|école polytechnique|école des|Telecom Paris|Telécom Paris|Télecom Paris|Télécom Paris',
    country: 'FR',
    anyCase: true,
  },
  {
    words:
      'UNED|Complutense|universidad de Sevilla|universidad de Granada|universidad de Zaragoza|universidad de Salamanca|universidad de Valladolid|universidad de Alicante|universidad de Malaga|universidad de Málaga|universidad de Cordoba|universidad de Córdoba|Politecnica de Madrid|Politecnica de Valencia|Politecnica de València|Politecnica de Catalunya|Politécnica de Madrid|Politécnica de Valencia|Politécnica de València|Politécnica de Catalunya',
    country: 'ES',
    anyCase: true,
  },
  { words: 'UNAM|Monterrey|Mexico|México', country: 'MX', anyCase: true },
]

/** German words that universities of Austria and Switzerland bear too: the town decides first. */
const OF_GERMAN = ['universit', 'hochschule']
const GERMAN = /\buniversit(?:ä|ae?)t\b|hochschule\b/i

function isHinted(name: string, { words, anyCase = false }: Hint): boolean {
  const [text, all] = anyCase ? [name.toLowerCase(), words.toLowerCase()] : [name, words]
  return holdsWord(text, all.split('|'))
}

/** The country of a university by its name ("TU Delft", "Politecnico di Milano", "University of Copenhagen"); null where the name does not tell. */
export function countryOfInstitution(name: string): string | null {
  const first = HINTS.find((hint) => isHinted(name, hint))
  return (
    first?.country ??
    countryOf(name) ??
    (holdsAny(name, OF_GERMAN) && GERMAN.test(name) ? 'DE' : null)
  )
}
