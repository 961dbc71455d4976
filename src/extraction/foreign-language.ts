import type { Importance, RequirementBase } from '../core/requirement.ts'
import type { SkillRequirement } from '../requirements/skill/requirement.ts'
import type { Found } from '../requirements/kind.ts'
import { isEnglish } from '../document/language.ts'
import type { Passage } from '../document/outline.ts'
import { pattern } from '../matcher/pattern.ts'
import { PatternIndex } from '../matcher/pattern-index.ts'
import type { Token } from '../matcher/tokenizer.ts'
import { languageWritten } from '../requirements/language/language-names.ts'
import { holdsUpper } from '../matcher/words.ts'

/** Words for what is only welcome, in the languages that are told apart. */
const WELCOME = new PatternIndex(
  [
    'von vorteil',
    'wünschenswert|idealerweise|pluspunkt',
    'een pré|pre|pluspunt|plus',
    'un plus|atout',
    'souhaité|souhaitée|apprécié|appréciée',
    'deseable|valorable|desejável|diferencial',
    'se valora|valorará',
    'gradito|gradita|preferenziale|preferibile',
    'mile widziane|widziana',
    'meriterande|meritterende|fordel',
  ].flatMap((written) => [{ pattern: pattern(written) }]),
)

const NAMED: ReadonlySet<string> = new Set(['skill', 'language'])

/** Whether a passage is in a language that is not read. */
export const isForeign = (
  tokens: readonly Token[],
  passage: Passage,
  language: string | null,
): boolean => language !== null && language !== 'en' && !isEnglish(tokens, passage, language)

/**
 * What may be believed of what the English rules found in a passage of another language: names, those of skills that the vocabulary knows and those of
 * languages, where a known heading says that they are asked. All else would be a guess.
 */
export function namesOnly<
  F extends Found<RequirementBase> & { readonly kind: string; readonly importance?: Importance },
>(tokens: readonly Token[], { section, from, to }: Passage, found: readonly F[]): F[] {
  if (section.role !== 'requirement') return []
  const isWelcome = WELCOME.matches(tokens, from, to).length > 0
  const isOfOne = languagesIn(tokens, from, to) < 2
  return found.flatMap((f) => {
    const kept = f.kind === 'skill' ? knownOf(f) : withSureLevel(f, isOfOne)
    if (!kept || !NAMED.has(kept.kind)) return []
    return [isWelcome ? { ...kept, importance: 'preferred' as const } : kept]
  })
}

/** How many languages a passage names. */
const languagesIn = (tokens: readonly Token[], from: number, to: number): number =>
  new Set(
    tokens.slice(from, to).flatMap(({ text }) => {
      const name = languageWritten(text)
      return name === null ? [] : [name]
    }),
  ).size

/** A demand without a level that may be that of another language: of which one it is said, word order tells, which is not that of English. */
const withSureLevel = <F extends Found<RequirementBase>>(found: F, isOfOne: boolean): F =>
  isOfOne || !('level' in found.draft)
    ? found
    : { ...found, draft: { ...found.draft, level: null } }

/** A demand of skills without the names that the vocabulary does not know, and without small words, which may mean another thing there ("informatica"); null where none is left. */
function knownOf<F extends Found<RequirementBase>>(found: F): F | null {
  const draft = found.draft as unknown as SkillRequirement
  const skills = draft.skills.filter((s) => s.known && holdsUpper(s.surface))
  return skills.length === 0 ? null : { ...found, draft: { ...draft, skills } }
}
