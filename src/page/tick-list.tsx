import { safe } from './segments.ts'
import type { Ticked } from './what-if.ts'

/** What is ticked, and how to change it. */
export interface Ticking {
  readonly ticked: Ticked
  readonly onTick: (name: string) => void
}

interface TickListOptions extends Ticking {
  readonly items: readonly { readonly name: string; readonly note: string }[]
}

/** Things to learn, each with a box to tick. */
export const TickList = ({ items, ticked, onTick }: TickListOptions) => (
  <ul class="ticks-list">
    {items.map(({ name, note }) => (
      <li key={name}>
        <label>
          <input type="checkbox" checked={ticked.has(name)} onChange={() => onTick(name)} />{' '}
          {safe(name)}
        </label>{' '}
        {note !== '' && <span class="quiet">{note}</span>}
      </li>
    ))}
  </ul>
)
