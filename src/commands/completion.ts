import { writeStdout } from './output.ts'
import { printedBy } from './printed.ts'
import type { ExitCode, Session } from './session.ts'

/** The words up to the cursor; bash takes "=" for a word of its own. */
const WORDS = `__fit_words() {
    local word
    words=()
    for word in "\${COMP_WORDS[@]:0:COMP_CWORD + 1}"; do
        [[ $word == "=" ]] || words+=("$word")
    done
    cur=\${COMP_WORDS[COMP_CWORD]}
    if [[ $cur == "=" ]]; then
        cur=""
        words+=("")
    fi
}`

/**
 * What the script of the package lacks: it must bear being read twice in a shell, work without the package bash-completion, run
 * nothing of what is typed, and leave file names to bash.
 */
export const BASH: readonly (readonly [string | RegExp, string])[] = [
  [/^readonly /gm, ''],
  [/^# Function to handle completions$/m, `${WORDS}\n\n# Function to handle completions`],
  ['_get_comp_words_by_ref -n "=:" cur prev words cword', '__fit_words'],
  ['out=$(eval "$requestComp" 2>/dev/null)', 'out=$(fit complete -- "${words[@]:1}" 2>/dev/null)'],
  ['complete -F __fit_complete fit', 'complete -o default -F __fit_complete fit'],
]

/** `fit completion SHELL`: the script that tells a shell to ask `fit complete`. */
export async function run(session: Session, shell: string): Promise<ExitCode> {
  const { script } = await import('@bomb.sh/tab')
  const written = printedBy(() => script(shell, 'fit', 'fit'))
  await writeStdout(
    session,
    shell === 'bash'
      ? BASH.reduce((text, [from, to]) => text.replace(from, () => to), written)
      : written,
  )
  return 0
}
