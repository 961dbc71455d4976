import type { Draft } from '../../core/requirement.ts'
import type { Token } from '../../matcher/tokenizer.ts'
import type { Context, Found, Reader } from '../kind.ts'
import { isRefused, type Refusal } from '../refusal.ts'
import type { GraduationRequirement } from './requirement.ts'
import { RETURNING, returningIn } from './returning.ts'
import { CLASS_RULE, standingIn, type Stood } from './standing.ts'
import { windowIn } from './window.ts'
import * as lexicon from './lexicon.ts'
import { wordSet } from '../../matcher/words.ts'

const WINDOW = 'graduation between dates'

/** Reads when one must graduate, in which year of study one must be, and whether one must go back to it; one requirement a clause. */
export const reader: Reader<GraduationRequirement> = {
  names: [WINDOW, RETURNING, CLASS_RULE],
  read(context) {
    const { tokens, clause, passage } = context
    if (passage.isHeading) return []
    const small = /^(?:legal|benefits)$/.test(passage.section.role)
    const window = windowIn(tokens, clause.from, clause.to)
    const back = small ? null : returningIn(tokens, clause.from, clause.to, context.refuse)
    const standing = small ? null : standingAsked(context)
    const said = [window, back, standing].filter((s) => s !== null)
    if (said.length === 0) return []
    // "Rising seniors, or graduates of Spring 2026"
    const isOpen = window && standing && orBetween(tokens, standing, window)
    const draft: Draft<GraduationRequirement> = {
      earliest: window?.earliest ?? null,
      latest: isOpen ? null : (window?.latest ?? null),
      returning: back ? true : null,
      standing: standing?.standing ?? null,
    }
    const found: Found<GraduationRequirement> = {
      draft,
      rule: ruleOf(window !== null, back !== null),
      from: Math.min(...said.map((s) => s.from)),
      to: Math.max(...said.map((s) => s.to)),
    }
    return [found]
  },
}

function ruleOf(hasWindow: boolean, goesBack: boolean): string {
  if (hasWindow) return WINDOW
  return goesBack ? RETURNING : CLASS_RULE
}

/** The class year that the clause asks for; null where it only tells what such students are paid, or that a degree may be finished. */
function standingAsked(context: Context): Stood | null {
  const { tokens, clause } = context
  const stood = standingIn(tokens, clause.from, clause.to, context.refuse)
  return stood && !isRefused(context, refusalOf(context, stood), stood, CLASS_RULE) ? stood : null
}

/** Why a class year is not asked for; null where it is. */
function refusalOf(context: Context, stood: Stood): Refusal | null {
  if (!context.demand && !stood.sure) return 'place'
  if (tellsPay(context)) return 'given'
  return stood.recent && besideStudy(context, stood) ? 'taken' : null
}

/** "Rising seniors, or graduates of Spring 2026": the class before the date graduates later, so the date is the earliest. */
const orBetween = (
  tokens: readonly Token[],
  a: { readonly from: number },
  b: { readonly from: number; readonly to: number },
): boolean => a.from < b.from && tokens.slice(a.from, b.to).some((t) => t.norm === 'or')

/** "$30 per hour for rising seniors" tells what is paid. */
const tellsPay = ({ text, clause }: Context): boolean =>
  /[$€£]|\b(?:pay|salary|rate|stipend)\b/i.test(text.slice(clause.span.start, clause.span.end))

const STUDY = wordSet(lexicon.studyWords)

/** "recent graduates" beside students or with a degree says only that the degree may be finished, which is the education's business. */
function besideStudy(
  { tokens, clause }: Context,
  stood: { readonly standing: { readonly min: number | null } },
): boolean {
  if (stood.standing.min !== -24) return false
  return tokens.slice(clause.from, clause.to).some((t) => STUDY.has(t.norm))
}
