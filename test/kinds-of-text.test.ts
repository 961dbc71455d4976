import { describe, expect, test } from 'vitest'
import { parse, readPostings } from '../src/index.ts'
import { readsLikeAdvert, readsLikeCv } from '../src/matcher/kinds-of-text.ts'
import { fit, folder } from './session.ts'

const CV = `Ada Example
ada@example.org

EDUCATION
Example Institute, MSc Computer Science, 2021 – 2023

EXPERIENCE
Software Engineer, Example Corp        Jun 2023 - Present
- Built a scheduler in Go

SKILLS
Go, Python
`
const ADVERT = `Backend Engineer

We are looking for an engineer who joins our team. You work with us on the scheduler.

Requirements
- Three years of Go
- Experience with Kafka

Experience
- You have run services from 2019 - 2021 or longer
`

describe('a CV and an advert are told apart', () => {
  test.each([
    ['a CV', CV, true, false],
    ['an advert', ADVERT, false, true],
    ['a list of skills', 'SKILLS\nGo, Python\n', false, false],
    ['a programme with its years', 'Education\n2019 – 2020\n2020 – 2021\n', false, false],
  ])('%s', (_, text, isCv, isAdvert) =>
    expect([readsLikeCv(text), readsLikeAdvert(text)]).toEqual([isCv, isAdvert]),
  )

  test('a CV that is judged as a posting is told', async () => {
    const root = folder({ 'cv.txt': CV, 'job.txt': ADVERT })
    expect((await fit(root, ['check', 'cv.txt'])).stdout).toContain('reads like a CV')
    expect((await fit(root, ['check', 'job.txt'])).stdout).not.toContain('reads like a CV')
  })

  test.each([
    ['cv.txt', 'fit profile import cv.txt'],
    ['cv.yaml', 'fit profile import cv.yaml'],
    ['job.txt', 'reads like a posting'],
  ])('%s as a profile: one sentence says what to do', async (file, said) => {
    const root = folder({ 'cv.txt': CV, 'cv.yaml': CV, 'job.txt': ADVERT })
    const { code, stderr } = await fit(root, ['check', 'job.txt', '-p', file])
    expect([code, stderr]).toEqual([2, expect.stringContaining(said)])
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })

  test('a posting that is imported as a CV is told', async () => {
    const root = folder({ 'cv.txt': CV, 'job.txt': ADVERT })
    expect((await fit(root, ['profile', 'import', 'job.txt'])).stderr).toContain(
      'fit check job.txt',
    )
    expect((await fit(root, ['profile', 'import', 'cv.txt'])).stderr).not.toContain('fit check')
  })
})

describe('mails', () => {
  const readingOf = async (text: string, name: string) => {
    const [document] = await readPostings(Buffer.from(text), name)
    return document ? parse(document) : null
  }

  test('sentences go on over quoted line ends', async () => {
    const mail = `Thanks, when would it start?

On Friday Tom wrote:

> You bring four years of experience with Kafka and a degree in physics or
> a related field. You must be authorized to work in the
> Netherlands.
>
> Nice to have:
> - dbt or
>   Dagster
`
    const reading = await readingOf(mail, 'mail.txt')
    const quotes = reading?.requirements.map((r) => [r.kind, r.quote.replace(/\s+/g, ' ')])
    expect(quotes).toContainEqual([
      'workAuthorization',
      'You must be authorized to work in the Netherlands.',
    ])
    expect(JSON.stringify(reading?.requirements)).toContain('Dagster')
    expect(reading?.text).toHaveLength(mail.length)
  })

  test('signs of fewer lines are none of a mail', async () =>
    expect((await readingOf('Engineer\n\n> 3 years of Go\n', 'job.txt'))?.text).toContain('> 3'))

  test.each([
    ['Fwd: Opportunity - Platform Engineer at Halden Works', 'Platform Engineer', 'Halden Works'],
    ['New role: Data Analyst with Oak Mills', 'Data Analyst', 'Oak Mills'],
    ['Job alert | Welder', 'Welder', null],
    ['Lead at Heart Surgery', 'Lead at Heart Surgery', null],
    ['Fwd: Internship opening at Oak Mills', null, 'Oak Mills'],
    ['Exciting graduate opportunities with Oak Mills', null, 'Oak Mills'],
  ])('subject %s', async (subject, title, organization) => {
    const reading = await readingOf(
      `From: tom@example.org\nSubject: ${subject}\nContent-Type: text/plain\n\nHello,\n\nRequirements:\n- Three years of Go\n`,
      'job.eml',
    )
    expect(reading?.posting).toMatchObject({ title, hiringOrganization: organization })
  })

  test('a subject that names title and employer is parted where the mail names the employer too', async () => {
    const reading = await readingOf(
      'From: tom@example.org\nSubject: Fwd: Platform Engineer at Halden\nContent-Type: text/plain\n\nHalden seeks you.\n\nRequirements:\n- Three years of Go\n',
      'job.eml',
    )
    expect(reading?.posting).toMatchObject({
      title: 'Platform Engineer',
      hiringOrganization: 'Halden',
    })
  })
})
