/** The code of an error of the system or of Node, such as ENOENT; undefined where what was thrown has none. */
export function errorCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}

/** What an error says; what was thrown otherwise as text. */
export const errorMessage = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)
