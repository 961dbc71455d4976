import { countryOf } from '../vocabulary/countries.ts'

/**
 * Words in the names of universities that tell the country, where no town of the table does. The first that is found counts, so that what tells more
 * stands first. Facts of the institutions' own names.
 */
const HINTS: readonly (readonly [words: RegExp, country: string])[] = [
  [
    /\b(?:MIT|Massachusetts|Stanford|Berkeley|Harvard|Yale|Princeton|Caltech|Georgia Tech|Carnegie Mellon|Purdue|UCLA|UIUC|Cornell|Columbia University)\b/,
    'US',
  ],
  [
    /\b(?:Edinburgh|Glasgow|Aberdeen|St\.? Andrews|Dundee|Heriot|Strathclyde|Stirling|Imperial College|King's College London|UCL|LSE|Warwick|Durham|Loughborough|Oxford|Cantab)\b/,
    'GB',
  ],
  [
    /\bMcGill\b|\bLaval\b|\bSherbrooke\b|\bUQAM\b|\bQu[eé]bec\b|\bMontr[eé]al\b|\bConcordia\b|\bWaterloo\b/i,
    'CA',
  ],
  [/\bETH\b|\bEPFL\b|\bGen[eè]ve\b|\bLausanne\b|\bFribourg\b|\bZ[uü]rich\b/i, 'CH'],
  [/\bTU Wien\b|\bInnsbruck\b|\bJohannes Kepler\b/i, 'AT'],
  [/\bKU Leuven\b|\bGent\b|\bGhent\b|\bLi[eè]ge\b|\bLouvain\b|\bLibre de Bruxelles\b/i, 'BE'],
  [
    /\bKøbenhavns?\b|\bCopenhagen\b|\bAarhus\b|\bAalborg\b|\bDTU\b|\bDanmarks?\b|\bSyddansk\b|\bRoskilde\b/i,
    'DK',
  ],
  [/\bKTH\b|\bChalmers\b|\bLunds?\b|\bUppsala\b|\bLinköping|\bGöteborgs?\b|\bUmeå\b/i, 'SE'],
  [/\bNTNU\b|\bUiO\b|\bTromsø\b/, 'NO'],
  [/\bAalto\b|\bHelsin(?:ki|gin)\b|\byliopisto\b/i, 'FI'],
  [
    /\bIITs?\b|\bNITs?\b|\bBITS Pilani\b|\bIIIT\b|\bIndian\b|\bAnna University\b|\bVIT\b|\bOsmania\b|\bBombay\b|\bMadras\b/,
    'IN',
  ],
  [
    /\bTU Delft\b|\bUniversiteit\b|\bHogeschool\b|\bWageningen\b|\bTwente\b|\bTilburg\b|\bErasmus University\b/i,
    'NL',
  ],
  [/\bRWTH\b|\bKIT\b|\bLMU\b|\bTUM\b|\bFAU\b/, 'DE'],
  [/\bpolitecnico\b|\buniversit[aà] (?:di|degli|della|del)\b|\bSapienza\b|\bBocconi\b/i, 'IT'],
  [
    /\bLyon\b|\bINSA\b|\bSorbonne\b|\b[eé]cole (?:normale|centrale|polytechnique|des)\b|\bT[eé]l[eé]com Paris\b/i,
    'FR',
  ],
  [
    /\bUNED\b|\bComplutense\b|\buniversidad de (?:Sevilla|Granada|Zaragoza|Salamanca|Valladolid|Alicante|M[aá]laga|C[oó]rdoba)\b|\bPolit[eé]cnica de (?:Madrid|Val[eè]ncia|Catalunya)\b/i,
    'ES',
  ],
  [/\bUNAM\b|\bMonterrey\b|\bM[eé]xico\b/i, 'MX'],
]

/** German words that universities of Austria and Switzerland bear too: the town decides first. */
const GERMAN = /\buniversit(?:ä|ae?)t\b|hochschule\b/i

/** The country of a university by its name ("TU Delft", "Politecnico di Milano", "University of Copenhagen"); null where the name does not tell. */
export function countryOfInstitution(name: string): string | null {
  const first = HINTS.find(([words]) => words.test(name))
  return first?.[1] ?? countryOf(name) ?? (GERMAN.test(name) ? 'DE' : null)
}
