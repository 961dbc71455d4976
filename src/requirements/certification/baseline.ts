/**
 * Levels of the US Department of Defense's cyber workforce and the certificates that fill each; one of a level fills those below it in the same column
 * (DoD 8570.01-M, appendix 3, approved baseline certifications; kept under DoD 8140). Looked at 2026-11-26.
 */
const BASELINES: readonly (readonly [level: RegExp, certificates: readonly string[]])[] = [
  [
    /\bIAT\s*(?:level\s*)?-?(?:III|3)\b/i,
    ['CASP+', 'CCNP', 'CISA', 'CISSP', 'GCED', 'GCIH', 'CCSP'],
  ],
  [
    /\bIAT\s*(?:level\s*)?-?(?:II|2)\b/i,
    [
      'CySA+',
      'GICSP',
      'GSEC',
      'Security+',
      'CND',
      'SSCP',
      'CASP+',
      'CISA',
      'CISSP',
      'GCED',
      'GCIH',
      'CCSP',
    ],
  ],
  [
    /\bIAT\s*(?:level\s*)?-?(?:I|1)\b/i,
    [
      'A+',
      'CND',
      'Network+',
      'SSCP',
      'CySA+',
      'GICSP',
      'GSEC',
      'Security+',
      'CASP+',
      'CISA',
      'CISSP',
      'GCED',
      'GCIH',
      'CCSP',
    ],
  ],
  [/\bIAM\s*(?:level\s*)?-?(?:III|3)\b/i, ['CISM', 'CISSP', 'GSLC', 'CCISO']],
  [/\bIAM\s*(?:level\s*)?-?(?:II|2)\b/i, ['CASP+', 'CISM', 'CISSP', 'GSLC', 'CCISO', 'HCISPP']],
  [
    /\bIAM\s*(?:level\s*)?-?(?:I|1)\b/i,
    ['CND', 'Cloud+', 'GSLC', 'Security+', 'HCISPP', 'CASP+', 'CISM', 'CISSP', 'CCISO'],
  ],
]

/** "DoD 8140" without a level asks for one that fills any. */
const DIRECTIVE = /\b(?:8570|8140)\b/

/** Whether a name is that of a level: "IAT Level II". */
export const isLevel = (name: string): boolean => BASELINES.some(([level]) => level.test(name))

/** Whether a name is that of the directive, without a level: "DoD 8140". */
export const isDirective = (name: string): boolean => DIRECTIVE.test(name) && !isLevel(name)

/** The certificates that fill a level of the DoD baseline as a posting names it; null where it names none. */
export function baselineOf(asked: string): readonly string[] | null {
  const levels = BASELINES.filter(([level]) => level.test(asked)).map(
    ([, certificates]) => certificates,
  )
  if (levels.length > 0) return levels.flat()
  return DIRECTIVE.test(asked) ? BASELINES.flatMap(([, certificates]) => certificates) : null
}
