import { FACT_NAMES, valuesOf } from './filters.ts'

/** What may stand in the place of a word, and whether more follows in the same word. */
export interface Completed {
  readonly values: readonly string[]
  readonly goesOn: boolean
}

/** The end of a command line: the condition of `--where` that is being typed, and how much of it the shell takes for the word that it completes. */
interface Typed {
  readonly condition: string
  readonly isValueAlone: boolean
}

const OPTION = '--where'

/** How far a condition was typed; null where the last word belongs to none. Bash parts `workplace=rem` at its sign, and zsh wants what follows the last sign of `--where=workplace=rem`. */
function typedIn(words: readonly string[]): Typed | null {
  const [before = '', previous = '', last = ''] = ['', '', '', ...words].slice(-3)
  if (previous === OPTION) return { condition: last, isValueAlone: false }
  if (last.startsWith(`${OPTION}=`))
    return { condition: last.slice(OPTION.length + 1), isValueAlone: true }
  return before === OPTION && FACT_NAMES.includes(previous.replace(/!$/, ''))
    ? { condition: `${previous}=${last}`, isValueAlone: true }
    : null
}

/** What may follow in a condition of `--where`: the names of facts, then values of those that have few (`country=US,CA`: the last). Null where the last word is none. */
export function completedCondition(words: readonly string[]): Completed | null {
  const typed = typedIn(words)
  if (typed === null) return null
  const [, fact = '', sign = '', written = ''] = /^(\w+)(!?=)(.*)$/.exec(typed.condition) ?? []
  if (sign === '') {
    const names = FACT_NAMES.filter((name) => name.startsWith(typed.condition))
    // a fact of few values is compared by "="; the others have signs that a shell may take for its own
    return { values: names.map((n) => (valuesOf(n).length > 0 ? `${n}=` : n)), goesOn: true }
  }
  const chosen = written.split(',')
  const begun = (chosen.pop() ?? '').toLowerCase()
  const values = valuesOf(fact)
    .filter((value) => value.toLowerCase().startsWith(begun) && !chosen.includes(value))
    .map((value) => [...chosen, value].join(','))
  return {
    values: typed.isValueAlone ? values : values.map((value) => `${fact}${sign}${value}`),
    goesOn: false,
  }
}
