import type { KindName } from '../requirements/registry.ts'
import type { Refusal, Refuse } from '../requirements/refusal.ts'
import type { DropCause, PassageObserver } from './observer.ts'

/** Hears what the readers of a clause refuse and tells the observer of it. */
export class Refusals {
  readonly #observer: PassageObserver
  #kind: KindName = 'other'
  #name = ''
  #isRule = false
  #cause: Refusal | null = null

  constructor(observer: PassageObserver) {
    this.#observer = observer
  }

  /** What follows is refused by a rule, whose match stands for the words; see `cause`. */
  byRule(): void {
    this.#isRule = true
    this.#cause = null
  }

  /** What follows is refused by the reader of a kind, under this name where it gives no other. */
  byReader(kind: KindName, name: string): void {
    this.#isRule = false
    this.#kind = kind
    this.#name = name
  }

  /** Why a rule has read nothing. */
  get cause(): DropCause {
    return this.#cause ?? 'refused'
  }

  readonly refuse: Refuse = (cause, { from, to }, rule = this.#name) => {
    if (this.#isRule) this.#cause ??= cause
    else this.#observer.dropped({ kind: this.#kind, rule, from, to, cause })
  }
}
