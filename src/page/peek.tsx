import { useLayoutEffect, useRef } from 'preact/hooks'
import { worth } from './finding.tsx'
import { StatusBadge } from './parts.tsx'
import { safe } from './segments.ts'
import type { LiveFinding } from './what-if.ts'

export interface Peeked {
  readonly findings: readonly LiveFinding[]
  readonly at: Element
  /** It stays until it is closed: it was asked for by a tap. */
  readonly stays: boolean
}

interface PeekOptions {
  readonly peeked: Peeked
  readonly onGo: (live: LiveFinding) => void
  readonly onClose: () => void
}

/** Pixels between the words and the card, and between the card and the edge of the window. */
const ROOM = 8

/** What is known of the words under the pointer, in a few lines. On narrow windows it stands at the lower edge. */
export function Peek({ peeked, onGo, onClose }: PeekOptions) {
  const card = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = card.current
    if (!element) return
    const words = peeked.at.getClientRects()[0] ?? peeked.at.getBoundingClientRect()
    const { width, height } = element.getBoundingClientRect()
    const below = words.bottom + ROOM + height < window.innerHeight
    element.style.left = `${Math.max(ROOM, Math.min(words.left, window.innerWidth - width - ROOM))}px`
    element.style.top = `${below ? peeked.at.getBoundingClientRect().bottom + ROOM : Math.max(ROOM, words.top - height - ROOM)}px`
  }, [peeked])
  return (
    <div class="peek" ref={card} role="group" aria-label="About these words">
      {peeked.findings.map((live) => (
        <div key={live.finding.id} class="peek-finding">
          <p>
            <StatusBadge status={live.status} /> <strong>{safe(live.finding.title)}</strong>{' '}
            <span class="points">{worth(live)}</span>
          </p>
          <p>{safe(live.finding.reason)}</p>
          {live.finding.evidence.slice(0, 2).map((e, i) => (
            <p key={i} class="quiet">
              <q>{safe(e.quote)}</q>
            </p>
          ))}
          {peeked.stays && (
            <button type="button" onClick={() => onGo(live)}>
              Go to the finding
            </button>
          )}
        </div>
      ))}
      {peeked.stays && (
        <button type="button" class="close" aria-label="Close" onClick={onClose}>
          ✕
        </button>
      )}
    </div>
  )
}
