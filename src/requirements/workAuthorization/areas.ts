import { own } from '../../core/own.ts'
const codes = (written: string): ReadonlySet<string> => new Set(written.split(' '))

/** Member states of the European Union: their nationals, and nobody else, are citizens of the Union (Article 20 TFEU). */
export const EU_MEMBERS: ReadonlySet<string> = codes(
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE',
)

/** The states of the European Economic Area outside the Union. */
export const EEA_ONLY: readonly string[] = ['IS', 'LI', 'NO']

/** European states outside the Union's area of free movement: the other members of the Council of Europe (coe.int, 46 member states). */
export const EUROPE_BEYOND: ReadonlySet<string> = codes(
  'GB AL AD AM AZ BA GE MC MD ME MK RS SM TR UA',
)

/** The states of the Gulf Cooperation Council (its charter of 1981). */
export const GULF: readonly string[] = ['BH', 'KW', 'OM', 'QA', 'SA', 'AE']

/** Members of NATO (North Atlantic Treaty Organization, member countries; Sweden joined on 2024-03-07). */
export const NATO_MEMBERS: ReadonlySet<string> = codes(
  'AL BE BG CA HR CZ DK EE FI FR DE GR HU IS IT LV LT LU ME MK NL NO PL PT RO SK SI ES SE TR GB US',
)

/**
 * Territories where the right to work is that of another country. US: persons born there are citizens, and the right to work in the United States
 * holds (8 USC 1402 to 1407 and 1101(a)(38); USCIS, I-9 Central). American Samoa is left out: it admits workers by its own law. FR and FI: parts of
 * the state and of the Union's area of free movement (Article 355(1) TFEU; Åland: Protocol 2 of the Act of Accession). Reviewed 2026-11-26; a page was found for Puerto Rico alone.
 */
const TERRITORIES: Readonly<Record<string, string>> = {
  PR: 'US',
  GU: 'US',
  VI: 'US',
  MP: 'US',
  GP: 'FR',
  MQ: 'FR',
  GF: 'FR',
  RE: 'FR',
  YT: 'FR',
  MF: 'FR',
  AX: 'FI',
}

/** The country whose law decides who may work in `country`: the United States for Puerto Rico. */
export const lawOf = (country: string): string => own(TERRITORIES, country) ?? country
