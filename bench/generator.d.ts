/** Lines of NDJSON, one invented posting each; the same for the same seed. */
export function lines(count: number, seed?: number): Generator<string>
