import type { Importance, RequirementBase } from '../core/requirement.ts'
import type { SkillRequirement } from '../requirements/skill/requirement.ts'
import type { Found } from '../requirements/kind.ts'
import { isEnglish } from '../document/language.ts'
import type { Passage } from '../document/outline.ts'
import { pattern } from '../matcher/pattern.ts'
import { PatternIndex } from '../matcher/pattern-index.ts'
import type { Token } from '../matcher/tokenizer.ts'
import type { LanguageRequirement } from '../requirements/language/requirement.ts'
import { languageWritten } from '../requirements/language/language-names.ts'
import { isCefrGrade } from '../requirements/language/levels.ts'
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
  const languages = found.some(({ kind }) => kind === 'language')
    ? languagesIn(tokens, from, to)
    : []
  return found.flatMap((f) => {
    const kept = f.kind === 'skill' ? knownOf(f) : withSureLevel(f, languages)
    if (!kept || !NAMED.has(kept.kind)) return []
    return [isWelcome ? { ...kept, importance: 'preferred' as const } : kept]
  })
}

/** So many words may stand between a language and its grade: "Deutsch auf C1-Niveau". */
const NEAR = 3

/** Languages of a passage in their order, each with whether its level is its own: a grade right behind it, before a comma or another language, or one that it shares ("sehr gute Deutsch- und Englischkenntnisse"). */
function languagesIn(
  tokens: readonly Token[],
  from: number,
  to: number,
): readonly { readonly name: string; readonly isGraded: boolean }[] {
  return tokens.slice(from, to).flatMap(({ text }, i) => {
    const name = languageWritten(text)
    if (name === null) return []
    const behind = tokens.slice(from + i + 1, Math.min(to, from + i + 1 + NEAR))
    const end = behind.findIndex((t) => t.text === ',' || languageWritten(t.text) !== null)
    const own = end < 0 ? behind : behind.slice(0, end)
    const isShared = behind[0]?.text === '-'
    return [{ name, isGraded: isShared || own.some(({ norm }) => isCefrGrade(norm)) }]
  })
}

/**
 * A demand without a level that may be that of another language: where a passage names several, word order tells which one it is said of, and that is not the
 * order of English. A grade right behind the language is its own: "Deutsch C2, Englisch C1".
 */
function withSureLevel<F extends Found<RequirementBase> & { readonly kind: string }>(
  found: F,
  languages: ReturnType<typeof languagesIn>,
): F {
  if (found.kind !== 'language' || new Set(languages.map(({ name }) => name)).size < 2) return found
  const asked = found.draft as unknown as LanguageRequirement
  const isSure = languages.some((l) => l.isGraded && asked.languages.includes(l.name))
  return isSure ? found : { ...found, draft: { ...found.draft, level: null } }
}

/** A demand of skills without the names that the vocabulary does not know, and without small words, which may mean another thing there ("informatica"); null where none is left. */
function knownOf<F extends Found<RequirementBase>>(found: F): F | null {
  const draft = found.draft as unknown as SkillRequirement
  const skills = draft.skills.filter((s) => s.known && holdsUpper(s.surface))
  return skills.length === 0 ? null : { ...found, draft: { ...draft, skills } }
}
