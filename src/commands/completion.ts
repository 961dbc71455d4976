import { put } from './output.ts'
import { printedBy } from './printed.ts'
import type { ExitCode, Session } from './session.ts'

/** Where bash has no bash-completion, its words as they are. */
const WORDS = `if ! declare -F _get_comp_words_by_ref >/dev/null; then
  _get_comp_words_by_ref() {
    cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD - 1]} words=("\${COMP_WORDS[@]:0:COMP_CWORD + 1}") cword=$COMP_CWORD
  }
fi
`

/** What the script of the package lacks: it must bear being read twice in a shell, work without bash-completion, and leave file names to bash. */
export const BASH: readonly (readonly [string | RegExp, string])[] = [
  [/^readonly /gm, ''],
  [/^# Function to debug completion$/m, `${WORDS}\n# Function to debug completion`],
  ['complete -F __fit_complete fit', 'complete -o default -F __fit_complete fit'],
]

/** `fit completion SHELL`: the script that tells a shell to ask `fit complete`. */
export async function run(session: Session, shell: string): Promise<ExitCode> {
  const { script } = await import('@bomb.sh/tab')
  const written = printedBy(() => script(shell, 'fit', 'fit'))
  await put(session, shell === 'bash' ? BASH.reduce((text, [from, to]) => text.replace(from, () => to), written) : written)
  return 0
}
