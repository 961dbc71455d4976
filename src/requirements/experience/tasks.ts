import { once } from '../../core/once.ts'
import type { Profile } from '../../core/profile.ts'
import { tokenize, type Token } from '../../matcher/tokenizer.ts'
import { wordsIn, wordSet } from '../../matcher/words.ts'
import { conceptNamed, termAt, type ConceptId } from '../../vocabulary/index.ts'
import { KINDS_BY_NAME, type TermKind } from '../../vocabulary/kinds.ts'
import { proves } from '../../vocabulary/relations.ts'
import type { Trade } from '../../vocabulary/trades.ts'
import { tradesAsked } from '../shared/career-years.ts'
import { isPlaceArea } from './area.ts'
import { WORK_OF } from './area-words.ts'

/** Kinds of things that an area of work is about only for whoever knows them: three years of building with Rails are no three years of building. */
const BINDING: ReadonlySet<TermKind> = new Set([...KINDS_BY_NAME, 'knowledge'])

/** Work of another sort, whatever the post is: to lead, to sell, to teach. */
const OTHER_WORK = wordSet(WORK_OF.replaceAll('_', '|').replaceAll('|', ' '))

/** What an area names by its name. */
function namesIn(tokens: readonly Token[]): readonly ConceptId[] {
  const names: ConceptId[] = []
  for (let at = 0; at < tokens.length;) {
    const term = termAt(tokens, at, tokens.length)
    if (term && BINDING.has(term.concept.kind)) names.push(term.concept.id)
    at = term ? term.to : at + 1
  }
  return names
}

/** Everything that the skills and the jobs of a profile prove; found once for each profile, which is judged for one posting after the other. */
const provenBy = once(({ skills, experience }: Profile): ReadonlySet<ConceptId> => {
  const names = [
    ...(skills ?? []).map((s) => s.name),
    ...(experience ?? []).flatMap((job) => job.skills),
  ]
  return new Set(
    names.flatMap((name) => {
      const known = conceptNamed(name)
      return known ? [...proves(known.id)] : []
    }),
  )
})

/**
 * The trades of a post whose years are asked of its tasks ("building web applications", "shipping code to production") and of no trade, industry or thing that the
 * profile does not know: such words tell what the post does all day, so that years in its trade are years of it. Empty for any other area.
 */
export function tradesOfTasks(
  area: string,
  title: string | null,
  profile: Profile,
): readonly Trade[] {
  if (title === null || tradesAsked(area).length > 0 || isPlaceArea(area)) return []
  if (wordsIn(area.toLowerCase()).some((word) => OTHER_WORK.has(word))) return []
  const names = namesIn(tokenize(area, () => true))
  const known = names.length > 0 ? provenBy(profile) : new Set<ConceptId>()
  return names.some((id) => !known.has(id)) ? [] : tradesAsked(title)
}
