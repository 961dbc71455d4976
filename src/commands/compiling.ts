import { setFlagsFromString } from 'node:v8'

/** Six times what V8 takes by default, in bytes of its bytecode. */
const BUDGET = 400_000

/**
 * Lets V8 look longer at a function before it optimizes it, in all workers. A reading runs through two thousand functions, each of which V8 else optimizes before it has met most of what
 * comes, and then once more; the threads that do so take a processor from the workers. One process alone is not slower for it, as they run beside it. See docs/performance.md.
 */
export function compileLess(): void {
  setFlagsFromString(`--interrupt-budget=${BUDGET}`)
}
