import type { Cefr, Profile, SkillFact, SkillLevel } from '../core/profile.ts'
import type { Evidence } from '../core/verdict.ts'

/** Profiles with one thing more, made once: postings ask for the same things. Emptied when full, so that memory stays flat. */
const MOST_LEARNED = 512
const learned = new WeakMap<Profile, Map<string, Profile>>()

function once(profile: Profile, key: string, make: () => Profile): Profile {
  let made = learned.get(profile)
  if (!made) learned.set(profile, (made = new Map()))
  const known = made.get(key)
  if (known) return known
  if (made.size >= MOST_LEARNED) made.clear()
  const more = make()
  made.set(key, more)
  return more
}

const nowhere = (quote: string): Evidence => ({ pointer: '', line: 0, quote })

/** A profile with one skill more; null stands for a level or years that are not told. */
export const learn = (
  profile: Profile,
  name: string,
  level: SkillLevel | null,
  years: number | null,
): Profile =>
  once(profile, `skill\n${name}\n${level ?? ''}\n${years ?? ''}`, () => {
    const fact: SkillFact = {
      name,
      at: nowhere(name),
      origin: 'listed',
      level,
      years,
      lastUsed: null,
      note: null,
    }
    return { ...profile, skills: [...(profile.skills ?? []), fact] }
  })

/** A profile with one certificate more. */
export const certified = (profile: Profile, name: string): Profile =>
  once(profile, `certificate\n${name}`, () => ({
    ...profile,
    certifications: [...(profile.certifications ?? []), { value: name, at: nowhere(name) }],
  }))

/** A profile that speaks a language at a level. */
export const speaking = (profile: Profile, language: string, level: Cefr): Profile =>
  once(profile, `language\n${language}\n${level}`, () => ({
    ...profile,
    spokenLanguages: [
      ...(profile.spokenLanguages ?? []).map((s) => s),
      { language, level, test: null, at: nowhere(language) },
    ],
  }))
