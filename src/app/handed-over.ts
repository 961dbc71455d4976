import type { Kept } from './store.ts'

/** What the extension hands over lies in the session of the browser, under this name; see extension/background.js. */
const KEY = 'posting'

interface Storage {
  readonly get: (key: string) => Promise<Readonly<Record<string, unknown>>>
  readonly remove: (key: string) => Promise<void>
}

/** A posting that the extension has taken from a page, once; null where there is none, as in a page that is no part of an extension. */
export async function takeHandedOver(): Promise<Kept | null> {
  const { chrome } = globalThis as {
    readonly chrome?: { readonly storage?: { readonly session?: Storage } }
  }
  const session = chrome?.storage?.session
  if (!session) return null
  const { name, text } = ((await session.get(KEY))[KEY] ?? {}) as Partial<Kept>
  await session.remove(KEY)
  return typeof name === 'string' && typeof text === 'string' ? { name, text } : null
}
