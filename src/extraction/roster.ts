import type { Span } from '../core/span.ts'
import type { Passage } from '../document/outline.ts'
import { bareName, titlesIn } from './offered-roles.ts'
import type { RoleOutline } from './role-outline.ts'
import { type RolePart, takenUp, rolePartsOf } from './role-parts.ts'

/** The roles that a head of parts names in one of them: "Larkspur | Compiler Engineer, Product Designer | Cork". */
function rolesOfHead(text: string, passages: readonly Passage[], title: string | null): RolePart[] {
  const [first] = passages
  const line = text.split('\n', 1)[0] ?? ''
  if (!first || title === null || line.split('|').length < 3) return []
  const at = text.indexOf(title)
  if (at < 0 || at > line.length) return []
  const named = titlesIn(title)
  if (named.length < 2) return []
  return named.map((name) => {
    const start = at + Math.max(0, title.indexOf(name))
    return {
      title: name,
      span: { start, end: start + name.length, line: first.span.line, column: start + 1 },
      parts: [],
      details: '',
    }
  })
}

/** A text with more lines that begin with titles is a list of something else. */
const MOST_LABELS = 60

/**
 * The roles that a posting offers, those first that its lines open with, each with what of the text speaks of it alone: where a line leads to them, all; else those of which
 * `asksIn` finds demands. Where no lines open with them, those that its head names. Empty where it offers one.
 */
export function rosterOf(
  text: string,
  { passages, labels, isList, isEach }: RoleOutline,
  title: string | null,
  asksIn: (parts: readonly Span[]) => boolean,
): readonly RolePart[] {
  if (labels.length > MOST_LABELS) return []
  // a page names its posting again and again
  const own = title === null ? null : bareName(title)
  const others = labels.filter((l) => bareName(l.title) !== own)
  const written = rolePartsOf(text, passages, isList || isEach ? labels : others, isList)
  const inBody = isList ? written : written.filter(({ parts }) => asksIn(parts))
  const roles = inBody.length > 1 ? inBody : rolesOfHead(text, passages, title)
  return roles.length > 1 ? takenUp(text, passages, roles) : []
}
