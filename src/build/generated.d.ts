/** docs/judging.md with what each kind tells of its judging, in the order of the report. */
export function withKinds(
  written: string,
  kinds: readonly { readonly name: string; readonly title: string }[],
): string
