import { lastOf, itemAt } from '../../core/item-at.ts'
import { isInstead } from '../../document/instead.ts'
import type { Token } from '../../matcher/tokenizer.ts'
import type { NamedSkill } from './mentions.ts'
import type { Marker } from './markers.ts'
import { type SkillGroup, ruleOf, ruleOfCount } from './group.ts'
import { type Closing, closing } from './list-ends.ts'
import { classesOf } from './wanted.ts'

type Joining = Pick<SkillGroup, 'mode' | 'atLeast' | 'open' | 'category' | 'rule'>

/** How a list is joined that what stands around it makes one demand; null where its own words part it. */
function asOne(
  tokens: readonly Token[],
  list: readonly NamedSkill[],
  joints: readonly Joint[],
  marker: Marker,
  close: Closing,
): Joining | null {
  const or = joints.includes('or')
  const asked = marker.atLeast ?? close.atLeast
  const atLeast = asked ?? 1
  if (areParts(tokens, list, joints, { ...marker, atLeast: asked }, close))
    return {
      mode: 'all',
      atLeast: null,
      open: close.open,
      category: null,
      rule: ruleOf(list.length, 'all'),
    }
  if (marker.examples || (close.open && (or || close.or)))
    return {
      mode: 'any',
      atLeast,
      open: true,
      category: marker.category ?? close.category,
      rule: 'examples of a category',
    }
  if (list.length < 2) return null
  if (marker.bracketed && !joints.includes('and'))
    return {
      mode: 'any',
      atLeast,
      open: asked === null,
      category: null,
      rule: 'one of a list',
    }
  return asked === null && !areRivals(list, joints)
    ? null
    : counted(Math.min(atLeast, list.length), close)
}

/** So many of a list. */
const counted = (atLeast: number, { open }: Closing): Joining => ({
  mode: 'any',
  atLeast,
  open,
  category: null,
  rule: ruleOfCount(atLeast),
})

/** "Jenkins | CircleCI": bars between things of one class, of which nobody uses two; languages one may have many of. */
const areRivals = (list: readonly NamedSkill[], joints: readonly Joint[]): boolean => {
  if (!joints.every((joint) => joint === 'bar')) return false
  const known = list.flatMap(({ concept }) => concept ?? [])
  return (
    known.length === list.length &&
    known.every(({ kind }) => kind !== 'language') &&
    classesOf(known).length > 0
  )
}

/** Whether a list names the parts of what stands before it, all of which are asked. */
const areParts = (
  tokens: readonly Token[],
  list: readonly NamedSkill[],
  joints: readonly Joint[],
  marker: Marker,
  close: Closing,
): boolean =>
  marker.atLeast === null &&
  !joints.includes('or') &&
  !(marker.ofRole === true && joints.includes('slash')) &&
  ((marker.parts === true && !close.open) ||
    marker.ofRole === true ||
    (marker.bracketed === true && list.length > 1 && namesParts(tokens, list)))

/** Reads how the items of one list are joined; a list of several demands gives several groups. */
export function readList(
  tokens: readonly Token[],
  clause: { readonly from: number; readonly to: number },
  list: readonly NamedSkill[],
  marker: Marker,
): SkillGroup[] {
  const last = lastOf(list)
  const first = itemAt(list, 0)
  const close = closing(tokens, last.to, clause.to)
  const joints = list.slice(1).map((item, i) => {
    const { to } = itemAt(list, i)
    // of "Kotlin, Swift (Java is fine too)" Java stands in for the last
    return isInstead(tokens, to, item.from, item.to, clause.to)
      ? 'slash'
      : jointBetween(tokens, to, item.from)
  })
  const whole = {
    items: list,
    from: marker.from >= 0 ? Math.min(marker.from, first.from) : first.from,
    to: close.to,
  }
  const one = asOne(tokens, list, joints, marker, close)
  if (one) return [{ ...whole, ...one }]
  return split(list, joints).map(({ items, mode }) => ({
    items,
    mode,
    atLeast: mode === 'any' ? 1 : null,
    open: close.open && items.includes(last),
    category: null,
    rule: ruleOf(items.length, mode),
    from: itemAt(items, 0).from,
    to: lastOf(items).to,
  }))
}

/** "statistics (regression, sampling)" lists the parts of one practice, all of them asked; "BI tools (Looker, Tableau)" lists products, of which one does. */
const namesParts = (tokens: readonly Token[], list: readonly NamedSkill[]): boolean =>
  list.every(({ concept, from, to }) =>
    concept
      ? PARTS_OF_PRACTICE.has(concept.kind)
      : tokens.slice(from, to).every((t) => t.text === t.norm),
  )
const PARTS_OF_PRACTICE: ReadonlySet<string> = new Set(['knowledge', 'method'])

type Joint = 'and' | 'or' | 'slash' | 'bar' | 'comma'

function jointBetween(tokens: readonly Token[], from: number, to: number): Joint {
  const words = tokens.slice(from, to).map((t) => t.norm)
  // "React (or Vue), TypeScript"
  if (words[0] === '(' && words[1] === 'or') return 'slash'
  if (words.includes('or')) return 'or'
  if (words.includes('and') || words.includes('&') || words.includes('+')) return 'and'
  if (words.includes('/')) return 'slash'
  return words.length === 1 && words[0] === '|' ? 'bar' : 'comma'
}

/** "A, B or C" is one demand; "A and B or C" is A, and one of B and C; a slash binds tightest. */
function split(
  list: readonly NamedSkill[],
  joints: readonly Joint[],
): { items: NamedSkill[]; mode: 'all' | 'any' }[] {
  const hasAnd = joints.includes('and')
  const hasOr = joints.includes('or')
  if (hasOr && !hasAnd) return [{ items: [...list], mode: 'any' }]
  const groups: { items: NamedSkill[]; mode: 'all' | 'any' }[] = []
  const alone: NamedSkill[] = []
  let run: NamedSkill[] = [itemAt(list, 0)]
  const close = (): void => {
    if (run.length > 1 && !isMarkup(run)) groups.push({ items: run, mode: 'any' })
    else alone.push(...run)
  }
  list.slice(1).forEach((item, i) => {
    if (joints[i] === 'slash' || joints[i] === 'or') run.push(item)
    else {
      close()
      run = [item]
    }
  })
  close()
  if (alone.length > 0) groups.push({ items: alone, mode: 'all' })
  return groups.sort((a, b) => (a.items[0]?.from ?? 0) - (b.items[0]?.from ?? 0))
}

/** "HTML/CSS/JavaScript": nobody asks for HTML or, in its place, CSS. */
const isMarkup = (run: readonly NamedSkill[]): boolean =>
  ['HTML', 'CSS'].every((name) => run.some(({ concept }) => concept?.name === name))
