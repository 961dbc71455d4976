import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseIso } from '../src/core/day.ts'
import type { Metadata } from '../src/core/posting.ts'
import type { RequirementBase } from '../src/core/requirement.ts'
import type { Verdict } from '../src/core/verdict.ts'
import { readProfile } from '../src/profiles/index.ts'
import { extractRequirements } from '../src/extraction/extract.ts'
import { situate } from '../src/evaluation/situation.ts'
import { tracePosting } from '../src/extraction/trace.ts'
import { traceText } from '../src/report/trace.ts'
import { KIND_NAMES, kinds } from '../src/requirements/registry.ts'
import { extractionOf } from '../src/requirements/extractors.ts'
import type { Corpus, JudgedIn, RequirementKind } from '../src/requirements/kind.ts'

const root = new URL('../src/requirements/', import.meta.url)
const folders = readdirSync(root, { withFileTypes: true })
  .filter((e) => e.isDirectory() && e.name !== 'shared')
  .map((e) => e.name)

const NO_METADATA: Metadata = {
  language: null,
  title: null,
  hiringOrganization: null,
  employmentType: null,
  datePosted: null,
  validThrough: null,
  jobLocation: [],
  workplace: null,
  baseSalary: null,
  term: null,
  jobStartDate: null,
  jobEndDate: null,
  weeks: null,
}

/** A phrase of a corpus as a posting of its own: under "Requirements", or under the heading that it names. */
function posting(phrase: string) {
  const headed = /^# ([^:]+): (.*)$/s.exec(phrase)
  const [heading, marked] = headed ? [headed[1] ?? '', headed[2] ?? ''] : ['Requirements', phrase]
  const bare = marked.replace(/[«»]/g, '')
  const prefix = `${heading}:\n\n• `
  const start = marked.includes('«') ? marked.indexOf('«') : 0
  const end = marked.includes('»') ? marked.indexOf('»') - 1 : bare.length
  return {
    text: `${prefix}${bare}\n`,
    span: { start: prefix.length + start, end: prefix.length + end },
  }
}

const documentOf = (text: string) => ({ source: 'corpus', text, metadata: {}, hints: [] })

const found = (kind: string, phrase: string) => {
  const { text, span } = posting(phrase)
  const { requirements } = extractRequirements(documentOf(text))
  return {
    span,
    of: requirements.filter((r) => r.kind === kind),
    others: requirements.filter((r) => r.kind !== kind),
  }
}

/** Runs what is expected of a phrase; where it fails, the message goes on with how the phrase was read. */
function traced(phrase: string, expectations: () => void): void {
  try {
    expectations()
  } catch (error) {
    if (error instanceof Error)
      error.message += `\n\n${traceText('trace', tracePosting(documentOf(posting(phrase).text), 3))}`
    throw error
  }
}

test('a row that fails shows how its phrase was read', () => {
  expect(() => traced('Knowledge of Rust', () => expect(1).toBe(2))).toThrow(
    /asks {2}section requirement, under “Requirements:”[^]*“Knowledge of Rust”/,
  )
})

/** What a verdict says, in one text. */
const words = (v: Verdict): string =>
  [
    v.reason,
    v.status === 'unknown' ? v.question.text : '',
    v.status === 'unmet' || v.status === 'partial'
      ? `${v.gap.subject} ${v.gap.have ?? ''} ${v.gap.want}`
      : '',
  ].join(' ')

function judge(
  kind: RequirementKind<RequirementBase>,
  name: string,
  draft: object,
  profile: string,
  given: Partial<JudgedIn> = {},
): Verdict {
  const requirement = {
    ...draft,
    id: 'r1',
    kind: name,
    importance: 'required',
    quote: '',
    span: { start: 0, end: 0, line: 1, column: 1 },
    rule: '',
  } as RequirementBase
  const asOf = parseIso(given.asOf ?? '2025-01-15')
  if (!asOf) throw new Error(`no date: ${given.asOf}`)
  const job = {
    ...NO_METADATA,
    ...given.job,
    jobStartDate: given.start ?? given.job?.jobStartDate ?? null,
    jobEndDate: given.end ?? given.job?.jobEndDate ?? null,
  }
  const situation = situate({ posting: job, requirements: [requirement] }, asOf.first, null)
  return kind.check(
    requirement,
    readProfile(profile, 'corpus.yaml').profile,
    given.countries ? { ...situation, countries: given.countries } : situation,
  )
}

test('every folder is a registered kind, and every kind has a corpus', () => {
  expect(KIND_NAMES.toSorted()).toEqual(folders.toSorted())
  expect(folders.filter((f) => !existsSync(new URL(`${f}/examples.ts`, root)))).toEqual([])
})

for (const name of KIND_NAMES) {
  if (!existsSync(new URL(`${name}/examples.ts`, root))) continue
  const kind = kinds[name] as unknown as RequirementKind<RequirementBase>
  const { default: corpus } = (await import(`../src/requirements/${name}/examples.ts`)) as {
    default: Corpus<RequirementBase>
  }
  describe(name, () => {
    const used = new Set<string>()
    for (const [expected, phrases] of corpus.reads) {
      test.each(phrases.map((p) => [p]))('reads %s', (phrase) => {
        const { span, of } = found(name, phrase)
        of.forEach((r) => used.add(r.rule))
        traced(phrase, () => {
          expect(of).toContainEqual(expect.objectContaining(expected))
          const covering = of.filter((r) => r.span.start <= span.start && r.span.end >= span.end)
          if (phrase.includes('«'))
            expect(of.map((r) => ({ start: r.span.start, end: r.span.end }))).toContainEqual(span)
          else expect(covering.length).toBeGreaterThan(0)
        })
      })
    }
    test.each(corpus.ignores.map((p) => [p]))('ignores %s', (phrase) =>
      traced(phrase, () => expect(found(name, phrase).of).toEqual([])),
    )
    if (corpus.misses?.length)
      test.fails.each(corpus.misses.map((p) => [p]))('misses %s', (phrase) =>
        expect(found(name, phrase).of).not.toEqual([]),
      )
    test.each(
      corpus.judges.map(
        ([status, draft, profile, given]) => [status, draft, profile, given ?? {}] as const,
      ),
    )('judges %s: %j against %j (%j)', (status, draft, profile, given) => {
      const verdict = judge(kind, name, draft, profile, given)
      expect(verdict).toMatchObject({ status })
      expect(verdict.reason.length).toBeGreaterThan(0)
      if (given.says) expect(words(verdict)).toContain(given.says)
      if (verdict.status === 'met' || verdict.status === 'partial')
        expect(verdict.evidence.length).toBeGreaterThan(0)
    })
    test('uses every rule, reaches every status, and has near phrases', () => {
      const { rules: phrases, reader } = extractionOf(name)
      const rules = [...phrases.map((r) => r.name), ...(reader?.names ?? [])]
      expect(rules.filter((r) => !used.has(r))).toEqual([])
      const statuses = new Set(corpus.judges.map(([s]) => s))
      expect([...statuses].toSorted()).toEqual(
        ['met', 'partial', 'unknown', 'unmet'].filter(
          (s) => !corpus.never?.some((never) => never === s),
        ),
      )
      expect(corpus.ignores.length).toBeGreaterThan(0)
    })
  })
}
