import { expect } from 'vitest'
import { readProfile } from '../src/index.ts'
import type { draftProfile } from '../src/profiles/making.ts'

const month = (when: { readonly first: number; readonly last: number } | null): string => {
  if (!when) return 'now'
  const first = new Date(when.first * 86_400_000).toISOString()
  const isYear = when.last - when.first > 31
  return first.slice(0, isYear ? 4 : 7)
}

/** What the draft of a CV says, in few words: jobs as "title @ organization, start to end". The draft must be a profile without faults. */
export function summary(draft: ReturnType<typeof draftProfile>) {
  const { profile, warnings } = readProfile(draft.yaml, 'draft.yaml')
  expect(warnings.map((w) => w.message)).toEqual([])
  return {
    name: profile.name,
    location: profile.location?.current?.value,
    citizenships: profile.citizenships?.map((c) => c.value),
    studies: profile.education?.map((e) => `${e.written} @ ${e.institution ?? ''}`),
    jobs: profile.experience?.map(
      (j) =>
        `${j.title ?? ''} @ ${j.organization ?? ''}, ${month(j.start)} to ${month(j.end)}${j.type === 'volunteer' ? ', volunteer' : ''}`,
    ),
    skills: [...new Set(profile.skills?.map((s) => s.name))].sort().join(' '),
    spoken: profile.spokenLanguages?.map((l) => [l.language, l.level].filter(Boolean).join(' ')),
    certifications: profile.certifications?.map((c) => c.value),
    unread: draft.unread.map((part) => part.title),
  }
}
