/** How the steps of a pattern are written; `pattern` in pattern.ts tells of the language. */

export interface StepSource {
  readonly capture: string | null
  /** The alternatives, without the name before and the mark behind them. */
  readonly body: string
  readonly optional: boolean
}

export const isGap = (source: string): boolean => source.length > 2 && source.startsWith('..')

/** The parts of a step that is no gap. */
export function partsOfStep(source: string): StepSource {
  const equals = source.indexOf('=')
  const bar = source.indexOf('|')
  const named = equals > 0 && source.length > equals + 1 && (bar < 0 || bar > equals)
  const optional = source.length > (named ? equals + 2 : 1) && source.endsWith('?')
  return {
    capture: named ? source.slice(0, equals) : null,
    body: source.slice(named ? equals + 1 : 0, optional ? -1 : undefined),
    optional,
  }
}

/** Whether an alternative names a class. */
export const isClass = (alternative: string): boolean =>
  alternative.length > 2 && alternative.startsWith('<') && alternative.endsWith('>')
