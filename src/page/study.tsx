import { counted } from '../core/counted.ts'
import type { PageData } from '../core/page.ts'
import type { StudyGap, StudyPlan } from '../core/ranking.ts'
import { RECOMMENDATIONS } from '../core/choices.ts'
import { Curve } from './curve.tsx'
import { EffectsSection } from './effects.tsx'
import { fileName } from './facts.ts'
import { PageSection } from './parts.tsx'
import { safe } from './segments.ts'
import type { Ticking } from './tick-list.tsx'
import type { Outcome } from './what-if.ts'

interface StudyOptions extends Ticking {
  readonly data: PageData
  readonly plan: StudyPlan
  readonly outcomes: readonly Outcome[]
  readonly plain: readonly Outcome[]
  readonly onClear: () => void
}

/** Rows of the list. */
const MOST_GAPS = 60

/** What to learn, in which order, and what each thing would change. */
export function StudyView({ data, plan, outcomes, plain, ticked, onTick, onClear }: StudyOptions) {
  const gaps = plan.gaps.slice(0, MOST_GAPS)
  const most = Math.max(1, ...gaps.map((g) => g.points))
  return (
    <>
      <header class="card answer">
        <h1>Study plan</h1>
        <p class="quiet">
          For {safe(data.profile.name ?? fileName(data.profile.source))}, judged on {data.asOf},
          over {counted(plan.postings, 'posting')}:{' '}
          {RECOMMENDATIONS.map((r) => `${plan.recommendations[r]} ${r}`).join(', ')}.
        </p>
      </header>
      <div class="columns study">
        <PageSection
          id="plan"
          title="What to learn"
          note="Best first: what the postings in reach ask for most and what is learned soonest, behind what it builds on. Tick a row to see what it would change."
        >
          {gaps.length === 0 && (
            <p>
              {plan.counted === 0
                ? 'No posting is within reach: what stands in the way is nothing that study closes.'
                : 'No gap that study can close was found.'}
            </p>
          )}
          <ol class="plan">
            {gaps.map((gap) => (
              <Step
                key={`${gap.kind}${gap.subject}`}
                gap={gap}
                most={most}
                ticked={ticked}
                onTick={onTick}
              />
            ))}
          </ol>
          {plan.gaps.length > gaps.length && (
            <p class="quiet">and {plan.gaps.length - gaps.length} more</p>
          )}
        </PageSection>
        <div class="side">
          <EffectsSection
            judged={data.judged}
            outcomes={outcomes}
            plain={plain}
            ticked={ticked}
            onClear={onClear}
          />
          <PageSection
            id="curve"
            title="Postings within reach"
            note="How many postings would be worth an application after the first steps of the plan."
          >
            <Curve plan={plan} />
          </PageSection>
          <Shut plan={plan} />
        </div>
      </div>
    </>
  )
}

function Step({
  gap,
  most,
  ticked,
  onTick,
}: Ticking & { readonly gap: StudyGap; readonly most: number }) {
  const facts = [
    `asked by ${gap.postings} (${gap.required} required)${gap.named > 0 ? `, named by ${gap.named} more` : ''}`,
    gap.moves.map((m) => `${m.postings} from ${m.from} to ${m.to}`).join(', '),
    gap.prerequisites.length > 0 ? `builds on ${gap.prerequisites.join(', ')}` : '',
    gap.weeks === null ? '' : `about ${counted(gap.weeks, 'week')}`,
    gap.oneOf.length > 0 ? `or ${gap.oneOf.join(' or ')}` : '',
    gap.covers.length > 0 ? `with ${gap.covers.join(', ')}` : '',
  ]
  return (
    <li value={gap.order}>
      <label>
        <input
          type="checkbox"
          checked={ticked.has(gap.subject)}
          onChange={() => onTick(gap.subject)}
        />{' '}
        <strong>{safe(gap.subject)}</strong>
      </label>
      <span class="points">+{gap.points} points</span>
      <svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect class="track" width="100" height="6" rx="1" />
        <rect class="certain" width={(100 * gap.points) / most} height="6" rx="1" />
      </svg>
      <span class="quiet small">{safe(facts.filter((f) => f !== '').join('; '))}</span>
    </li>
  )
}

function Shut({ plan }: { readonly plan: StudyPlan }) {
  if (plan.knockouts.length === 0) return null
  return (
    <PageSection id="shut" title="Study cannot close these">
      <ul>
        {plan.knockouts.map((k) => (
          <li key={`${k.kind}${k.subject}`}>
            {safe(k.subject)}{' '}
            <span class="quiet">
              asked by {k.postings}, closes off {k.closes}
            </span>
          </li>
        ))}
      </ul>
    </PageSection>
  )
}
