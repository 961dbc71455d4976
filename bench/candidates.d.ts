/** Texts of invented profiles by the names of their files; the same for the same seed. */
export function candidates(count: number, seed?: number): Readonly<Record<string, string>>
