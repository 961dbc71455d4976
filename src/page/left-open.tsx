import { PageSection } from './parts.tsx'
import { safe } from './segments.ts'
import type { Outcome } from './what-if.ts'

/** What only the candidate can answer. */
export function Questions({ outcome: { page } }: { readonly outcome: Outcome }) {
  if (page.questions.length === 0) return null
  return (
    <PageSection
      id="questions"
      title="Open questions"
      note="The most telling first. Answer them in your profile and the range becomes narrower."
    >
      <ol class="questions">
        {page.questions.map((q, i) => (
          <li key={i}>
            {safe(q.text)}{' '}
            <span class="quiet">
              {[
                q.key,
                q.decides ? 'decides the gate' : '',
                q.points > 0 ? `${q.points} points` : '',
              ]
                .filter((t) => t !== '')
                .join('; ')}
            </span>
          </li>
        ))}
      </ol>
    </PageSection>
  )
}

/** The yes-or-no questions of the application form. */
export function FormQuestions({ outcome: { page } }: { readonly outcome: Outcome }) {
  if (page.knockouts.length === 0) return null
  return (
    <PageSection id="form" title="What the form will ask">
      <ul class="findings">
        {page.knockouts.map((k, i) => (
          <li key={i}>
            {safe(k.question)} <strong>{k.answer}</strong>
            <p class="quiet">{safe(k.reason)}</p>
          </li>
        ))}
      </ul>
    </PageSection>
  )
}

/** Lines that nobody has judged. */
export function Unread({ outcome: { page } }: { readonly outcome: Outcome }) {
  if (page.unread.length === 0) return null
  return (
    <PageSection
      id="unread"
      title="Not understood"
      note="Lines under a heading of requirements from which nothing was read. Judge them yourself."
    >
      <ul>
        {page.unread.map((s, i) => (
          <li key={i}>
            <q>{safe(page.text.slice(s.start, s.end))}</q>
          </li>
        ))}
      </ul>
    </PageSection>
  )
}
