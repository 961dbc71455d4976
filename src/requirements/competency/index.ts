import { once } from '../../core/once.ts'
import { keyByWord } from '../../core/records.ts'
import type { Profile } from '../../core/profile.ts'
import { nonEmpty } from '../../core/verdict.ts'
import { startsLetter } from '../../matcher/chars.ts'
import { singular } from '../../matcher/inflection.ts'
import { wordsIn, wordSet } from '../../matcher/words.ts'
import type { RequirementKind } from '../kind.ts'
import { met, partial, unknown } from '../shared/verdicts.ts'
import type { CompetencyRequirement } from './requirement.ts'
import * as lexicon from './lexicon.ts'

export type { CompetencyRequirement } from './requirement.ts'

const EMPTY = wordSet(lexicon.empty)

const words = (text: string): string[] =>
  wordsIn(text.toLowerCase())
    .map(singular)
    .filter((w) => w.length > 2 && startsLetter(w) && !EMPTY.has(w))

/** The topic of each word that stands for one. */
const TOPIC = keyByWord<string>(lexicon.topics)

const topicsOf = (text: string): Set<string> => {
  const found = new Set<string>()
  for (const word of words(text)) found.add(TOPIC.get(word) ?? word)
  return found
}

/** Personal skills that share no word with others of their kind. */
const MORE = wordSet(lexicon.personalSkills)

/** Whether a text names a personal skill ("public speaking", "teamwork"). */
export const competencyIn = (text: string): boolean =>
  words(text).some((word) => MORE.has(word) || TOPIC.has(word))

type Example = NonNullable<Profile['competencies']>[number]

/** What each example of a profile is about, found once. */
const topicsOfExample = once(({ name, note }: Example): ReadonlySet<string> =>
  topicsOf(`${name} ${note ?? ''}`),
)

const shares = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  for (const topic of a) if (b.has(topic)) return true
  return false
}

export const competency: RequirementKind<CompetencyRequirement> = {
  kind: 'competency',
  title: 'Personal skills',
  gate: 'none',
  weight: {
    required: 1,
    preferred: 0.5,
    onlyWithEvidence: true,
    reason: 'Everybody claims it; it counts only where the profile brings an example.',
  },
  describe: ({ names }) => names.slice(0, 3).join(', '),
  check({ names }, { competencies }) {
    const asked = names.map((name) => ({ name, topics: topicsOf(name) }))
    const shown = asked.map(({ topics }) =>
      competencies?.find((c) => shares(topicsOfExample(c), topics)),
    )
    const proven = shown.filter((c) => c !== undefined)
    const missing = asked.filter((_, i) => shown[i] === undefined).map((a) => a.name)
    const [first] = proven
    if (!first) {
      return unknown(
        'A matter of self-assessment: have an example ready. It does not count in the score unless your profile gives one.',
        [],
        {
          text: `Which example shows this: ${names.slice(0, 3).join(', ')}?`,
          key: 'competencies',
        },
      )
    }
    const evidence = nonEmpty([...new Set(proven.map((c) => c.at))])
    const said = `Your example: ${first.note ?? first.name}.`
    if (missing.length === 0) return met(said, evidence)
    return partial(
      `${said} For ${missing.slice(0, 3).join(', ')} the profile gives none.`,
      evidence,
      proven.length / asked.length,
      {
        subject: missing[0] ?? '',
        have: first.name,
        want: `an example of ${missing.slice(0, 3).join(', ')}`,
      },
    )
  },
}
