/** docs/judging.md with the numbers for years short, and with what each kind tells of its judging, in the order of the report. */
export function withTables(
  written: string,
  kinds: readonly { readonly name: string; readonly title: string }[],
  years: readonly (readonly [what: string, number: string, reason: string])[],
): string
