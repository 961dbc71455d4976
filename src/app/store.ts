/** A posting as it was pasted or dropped: the name of the file, and its text. */
export interface Kept {
  readonly name: string
  readonly text: string
}

/** All that the browser keeps, and that is taken along as a file. */
export interface Notebook {
  readonly schema: 'fit.app/1'
  readonly profile: string
  readonly postings: readonly Kept[]
  /** ISO 3166-1 alpha-2 of where jobs are that do not say; empty where it was not given. */
  readonly country: string
  /** What the profile is judged as if it also had. */
  readonly additions: string
}

export const EMPTY: Notebook = {
  schema: 'fit.app/1',
  profile: '',
  postings: [],
  country: '',
  additions: '',
}

const KEY = 'fit.app'

/** What was kept before; empty where nothing was, or the browser keeps nothing for this file. */
export function remembered(): Notebook {
  try {
    const text = localStorage.getItem(KEY)
    return (text === null ? null : notebookOf(text)) ?? EMPTY
  } catch {
    return EMPTY
  }
}

/** Keeps a notebook; false where the browser does not keep it. */
export function remember(notebook: Notebook): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(notebook))
    return true
  } catch {
    return false
  }
}

export function forget(): void {
  try {
    localStorage.removeItem(KEY)
  } catch {
    // nothing was kept
  }
}

/** A notebook from a text, as it is kept or was taken along; null where the text is none. */
export function notebookOf(text: string): Notebook | null {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return null
  }
  const found = value as Partial<Record<keyof Notebook, unknown>> | null
  if (found?.schema !== EMPTY.schema) return null
  const string = (key: keyof Notebook): string => (typeof found[key] === 'string' ? found[key] : '')
  return {
    schema: EMPTY.schema,
    profile: string('profile'),
    country: string('country'),
    additions: string('additions'),
    postings: Array.isArray(found.postings) ? found.postings.filter(isKept) : [],
  }
}

const isKept = (value: unknown): value is Kept => {
  const { name, text } = (value ?? {}) as Partial<Record<keyof Kept, unknown>>
  return typeof name === 'string' && typeof text === 'string'
}

/** Puts a posting in front, once. */
export const withPosting = (postings: readonly Kept[], posting: Kept): readonly Kept[] => [
  posting,
  ...postings.filter((one) => one.text !== posting.text),
]
