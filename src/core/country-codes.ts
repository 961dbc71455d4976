import codes from 'country-to-iso/data/iso-alpha-2.json' with { type: 'json' }

/** `EU` stands for the area of free movement as a whole. */
const KNOWN: ReadonlySet<string> = new Set([...codes, 'EU'])

/** Every code that a country may be given by. */
export const COUNTRY_CODES: readonly string[] = [...KNOWN].sort()

/** A two-letter code that somebody wrote, in capitals: ISO 3166-1 alpha-2, `EU`, and GB for "uk". Null where no country has it. */
export function codeWritten(written: string): string | null {
  const code = written.trim().toUpperCase()
  if (code === 'UK') return 'GB'
  return KNOWN.has(code) ? code : null
}
