/** Placeholder table; the ranked list follows. */
const RANKED = new Set(['NeurIPS', 'ICML', 'MLSys', 'OSDI', 'SOSP'])

/** The acronym under which a ranked venue is known, or null. */
export const venueNamed = (written: string): string | null => (RANKED.has(written) ? written : null)
