import { describe, expect, test } from 'vitest'
import { FOREIGN_EXAMPLES } from '../src/extraction/foreign/examples.ts'
import { dutch } from './foreign/dutch.ts'
import { factsOf } from './foreign/facts.ts'
import { french } from './foreign/french.ts'
import { german } from './foreign/german.ts'
import { italian } from './foreign/italian.ts'
import { polish } from './foreign/polish.ts'
import { portuguese } from './foreign/portuguese.ts'
import { spanish } from './foreign/spanish.ts'
import { swedish } from './foreign/swedish.ts'
import { reading as read } from './postings.ts'

const ADVERTS = { german, dutch, french, spanish, portuguese, polish, italian, swedish }

describe.each(Object.entries(ADVERTS))('adverts in %s', (_, adverts) => {
  test.each(adverts.map(({ text, right }) => [text.split('\n', 1)[0], text, right] as const))(
    '%s',
    (_title, text, right) => {
      const parsed = read(text)
      expect(parsed.posting.language).not.toBeNull()
      expect(factsOf(parsed)).toEqual([...right].sort())
    },
  )
})

describe.each(Object.entries(FOREIGN_EXAMPLES))('lines in %s', (language, examples) => {
  const [heading, employer] = examples.frame
  const framed = (over: string, line: string) => read(`${employer}\n\n${over}\n- ${line}\n`)

  test.each(Object.entries(examples.reads))('"%s"', (line, facts) => {
    const parsed = framed(heading, line)
    expect(parsed.posting.language).toBe(language)
    const { requirements } = parsed
    expect(factsOf({ ...parsed, posting: { ...parsed.posting, employmentType: null } })).toEqual(
      [...facts].sort(),
    )
    for (const { quote } of requirements) expect(line).toContain(quote)
  })

  test.each(examples.required)('"%s" heads demands', (over) => {
    expect(factsOf(framed(over, 'Kotlin'))).toContain('Kotlin')
  })

  test.each(examples.preferred)('"%s" heads wishes', (over) => {
    expect(factsOf(framed(over, 'Kotlin'))).toContain('Kotlin?')
  })

  test.each(examples.others)('"%s" heads what asks nothing', (over) => {
    const parsed = framed(over, 'Kotlin')
    expect(parsed.requirements).toEqual([])
    expect(parsed.lines.map(({ role }) => role)).not.toContain('unread')
  })
})

test('a line of demands that is not understood is listed, and so is one under a heading that nobody knows', () => {
  const { lines } = read(
    'Wir sind ein kleines Team und freuen uns auf dich.\n\nDrachenfest\n- Kenntnisse in Kotlin\n\nDein Profil\n- Freude an Drachen',
  )
  expect(lines.filter(({ role }) => role === 'unread').map(({ line }) => line)).toEqual([4, 7])
})

test('English keeps its readers in an advert that is mostly of another language', () => {
  const { requirements } = read(
    'Wir sind ein kleines Team und freuen uns auf dich und deine Bewerbung.\n\nRequirements\n- You have at least 3 years of experience with Kotlin and you are able to work in our office in Kiel',
  )
  expect(requirements.map(({ kind }) => kind)).toContain('skill')
  expect(requirements[0]?.rule).not.toContain('another language')
})
