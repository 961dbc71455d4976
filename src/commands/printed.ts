/* eslint-disable no-console -- the package of the completion prints by itself, and standard output is the session's */

/** What `run` prints to the console, instead of printing it. */
export function printedBy(run: () => void): string {
  const log = console.log
  const lines: string[] = []
  console.log = (line: unknown) => void lines.push(String(line))
  try {
    run()
  } finally {
    console.log = log
  }
  return lines.map((line) => `${line}\n`).join('')
}
