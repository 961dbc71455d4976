import { capitalized } from '../core/capitalized.ts'
import { isOneOf } from '../core/one-of.ts'
import { counted } from '../core/counted.ts'
import { isoWhen } from '../core/day.ts'
import {
  NAME_LISTS,
  SILENT,
  type EducationFact,
  type NameListKey,
  type Profile,
  type ProfileFacts,
  type SkillFact,
} from '../core/profile.ts'
import { paint, pad, padLeft, wrapped, widthOf, type Look } from './look.ts'
import { oneLine } from './plain.ts'

interface Row {
  readonly line: number
  readonly text: string
}

interface Part {
  readonly title: string
  /** Null where the profile does not say. */
  readonly rows: readonly Row[] | null
}

const joined = (...parts: readonly (string | null | undefined | false)[]): string =>
  parts.filter((part) => typeof part === 'string' && part !== '').join(', ')

const some = <T>(list: readonly T[] | null, row: (entry: T) => Row): readonly Row[] | null =>
  list && list.map(row)

/** "GPA 3.7 of 4"; a class of degree, and grades of school, by their name. */
function markText({ gpa, gpaScale, grade }: EducationFact): string | null {
  if (grade && (grade.low !== grade.high || grade.system === 'ucas')) return `grade ${grade.label}`
  return gpa && `GPA ${gpa.value} of ${gpaScale}`
}

/** Whether a status says what it rests on: "F-1 (CPT)", "STEM OPT". */
const namesBasis = (status: string | null, basis: string): boolean =>
  wordsOf(status ?? '').includes(wordsOf(basis))
const wordsOf = (text: string): string =>
  ` ${
    text
      .toLowerCase()
      .match(/[a-z0-9-]+/g)
      ?.join(' ') ?? ''
  } `

/** What `fit` understood of a profile, each fact with its line, and what it does not say. */
export function renderProfile(profile: Profile, look: Look): string {
  const parts = partsOf(profile)
  const { heading, quiet } = paint(look)
  const said = parts.filter((part) => part.rows !== null)
  const width = Math.max(
    4,
    ...said.flatMap((part) => part.rows ?? []).map((row) => String(row.line).length + 1),
  )
  const body = said.map(({ title, rows }) => {
    const lines = (rows ?? []).map(
      (row) =>
        `${quiet(padLeft(String(row.line), width))}  ${wrapped(oneLine(row.text), width + 2, widthOf(look)).trimStart()}`,
    )
    return [
      heading(title),
      ...(lines.length > 0 ? lines : [quiet(`${pad('', width)}  none, by your own words`)]),
    ].join('\n')
  })
  const silent = parts.filter((part) => part.rows === null).map((part) => part.title.toLowerCase())
  const head = [
    heading(oneLine(profile.name ?? 'Profile without a name')),
    quiet(oneLine(profile.source)),
  ].join('  ')
  const foot =
    silent.length > 0 ? [wrapped(`Not stated: ${silent.join(', ')}.`, 0, widthOf(look))] : []
  return `${[head, ...body, ...foot].join('\n\n')}\n`
}

/** What a profile says, in one line: "Go, 2 years; Python". */
export const renderFacts = (profile: Profile): string =>
  partsOf(profile)
    .flatMap(({ title, rows }) => {
      if (rows === null) return []
      const facts = rows.map((row) => oneLine(row.text)).join('; ')
      return `${title}: ${facts === '' ? 'none' : facts}`
    })
    .join('. ')

const one = <T>(value: T | null, row: (value: T) => Row): readonly Row[] | null =>
  value === null ? null : [row(value)]

type OwnKey = Exclude<keyof ProfileFacts, NameListKey>

/** What is shown of each key of a profile that holds more than names. */
const PARTS: {
  readonly [K in OwnKey]: (facts: ProfileFacts[K]) => readonly Part[]
} = {
  education: (facts) => [
    {
      title: 'Education',
      rows: some(facts, (e) => ({
        line: e.at.line,
        text: joined(
          e.degree?.value ?? 'no degree named',
          e.field?.value,
          e.institution,
          e.start && `from ${isoWhen(e.start.value)}`,
          e.graduation && `graduation ${isoWhen(e.graduation.value)}`,
          e.gpa && markText(e),
        ),
      })),
    },
  ],
  returningToDegree: (facts) => [
    {
      title: 'Return to the degree',
      rows: one(facts, (r) => ({ line: r.at.line, text: r.value ? 'yes' : 'no' })),
    },
  ],
  skills: (facts) => [{ title: 'Skills', rows: facts && skillRows(facts) }],
  publications: (facts) => [
    {
      title: 'Publications',
      rows: some(facts, (x) => ({
        line: x.at.line,
        text: joined(
          x.title,
          x.venue,
          x.year === null ? null : String(x.year),
          x.authorship && `${x.authorship} author`,
          x.status,
        ),
      })),
    },
  ],
  experience: (facts) => [
    {
      title: 'Experience',
      rows: some(facts, (j) => ({
        line: j.at.line,
        text: joined(
          j.title,
          j.organization,
          j.start && `${isoWhen(j.start)} to ${j.end ? isoWhen(j.end) : 'today'}`,
          j.type,
        ),
      })),
    },
  ],
  workAuthorization: (facts) => [
    {
      title: 'Work authorization',
      rows: some(facts, (a) => ({
        line: a.at.line,
        text: joined(
          a.country,
          a.status,
          a.basis !== null && !namesBasis(a.status, a.basis) && a.basis,
          a.until && `until ${isoWhen(a.until)}`,
          a.sponsorship && `sponsorship: ${a.sponsorship}`,
        ),
      })),
    },
  ],
  clearance: (facts) => [
    {
      title: 'Clearance',
      rows: one(facts, (c) => ({
        line: c.at.line,
        text: joined(c.level, c.country, c.status),
      })),
    },
  ],
  availability: (facts) => [
    {
      title: 'Availability',
      rows: one(facts, (a) => ({
        line: a.at.line,
        text:
          joined(
            a.start && `from ${isoWhen(a.start.value)}`,
            a.end && `to ${isoWhen(a.end.value)}`,
            a.hoursPerWeek && `${a.hoursPerWeek.value} hours a week`,
          ) || 'no dates',
      })),
    },
  ],
  location: (facts) => [
    {
      title: 'Location',
      rows: one(facts, (l) => ({
        line: l.at.line,
        text: joined(
          l.current?.value,
          l.relocate && (l.relocate.value ? 'would move' : 'would not move'),
          l.workplaces?.value.join(' or '),
          l.travelPercent && `travel up to ${l.travelPercent.value} %`,
          l.commuteKm && `go up to ${l.commuteKm.value} km to work`,
        ),
      })),
    },
  ],
  spokenLanguages: (facts) => [
    {
      title: 'Spoken languages',
      rows: some(facts, (l) => ({
        line: l.at.line,
        text: joined(l.language, l.level),
      })),
    },
  ],
  competencies: (facts) => [
    {
      title: 'Competencies',
      rows: some(facts, (c) => ({ line: c.at.line, text: joined(c.name, c.note) })),
    },
  ],
  preferences: (facts) => [
    {
      title: 'Lowest pay',
      rows: one(facts?.minimumPay ?? null, (m) => ({
        line: m.at.line,
        text: `${m.value.min} ${m.value.currency} per ${m.value.unit}`,
      })),
    },
    {
      title: 'Employment wanted',
      rows: one(facts?.employmentTypes ?? null, (t) => ({
        line: t.at.line,
        text: t.value.join(' or '),
      })),
    },
  ],
}

/** "Citizenships": the title of a list of names, from its key. */
const titleOf = (key: NameListKey): string =>
  capitalized(key.replace(/[A-Z]/g, (sign) => ` ${sign.toLowerCase()}`))

const isNameList = (key: keyof ProfileFacts): key is NameListKey => isOneOf(NAME_LISTS, key)

const partsOfKey = <K extends OwnKey>(profile: Profile, key: K): readonly Part[] =>
  PARTS[key](profile[key])

/** All parts, in the order of the keys. */
const partsOf = (profile: Profile): Part[] =>
  Object.keys(SILENT).flatMap((name) => {
    const key = name as keyof ProfileFacts
    if (isNameList(key))
      return [
        {
          title: titleOf(key),
          rows: some(profile[key], ({ at, value }) => ({ line: at.line, text: value })),
        },
      ]
    return key in PARTS ? partsOfKey(profile, key) : []
  })

/** A skill that shows in several places is one row, at its first line. */
function skillRows(skills: readonly SkillFact[]): Row[] {
  const byName = new Map<string, SkillFact[]>()
  for (const skill of skills)
    byName.set(skill.name.toLowerCase(), [...(byName.get(skill.name.toLowerCase()) ?? []), skill])
  return [...byName.values()].flatMap((all) => {
    const [first] = all
    if (!first) return []
    const level = all.find((s) => s.level)?.level
    const years = all.find((s) => s.years !== null)?.years
    const places = [...new Set(all.map((s) => s.origin).filter((origin) => origin !== 'listed'))]
    return [
      {
        line: first.at.line,
        text: joined(
          first.name,
          level,
          years != null && counted(years, 'year'),
          places.length > 0 && `shown by ${places.join(' and ')}`,
        ),
      },
    ]
  })
}
