import { describe, expect, test } from 'vitest'
import { placesOf, said } from './postings.ts'

/** Title, employer and places of a text, in one line. */
const head = (text: string): string => {
  const posting = said(text)
  return [posting.title, posting.hiringOrganization, placesOf(posting)]
    .map((part) => part || '-')
    .join(' | ')
}

const BELOW = '\n\nRequirements\n- Python\n'

describe('a title that no list holds is known by what stands under it', () => {
  test.each([
    ['Cheesemonger', 'Marl & Sons, Ludlow, UK', 'Marl & Sons | Ludlow, UK=GB'],
    ['Ferry Deckhand', 'Larkspur Lines | Oban, Scotland', 'Larkspur Lines | Oban, Scotland=GB'],
    [
      'Luthier',
      'Larkspur Strings, Little Mending, France',
      'Larkspur Strings | Little Mending, France=FR',
    ],
    ['Glassblower', 'Fen Optics\nGraz, Austria', 'Fen Optics | Graz, Austria=AT'],
    ['Beekeeper', 'Quill Engineering, Boise, ID', 'Quill Engineering | Boise, ID=US'],
    ['Pastry Sous Chef', '\nQuill & Sons Ltd', 'Quill & Sons Ltd | -'],
    ['Hufschmied (m/w/d)', 'Text.', '- | -'],
    ['Home Care Aide', 'Fen Care, Cork, Ireland', 'Fen Care | Cork, Ireland=IE'],
    ['Reporting Analyst', 'Fen Optics, Leeds, UK', 'Fen Optics | Leeds, UK=GB'],
    ['Trail Keeper', 'Marl Parks, Bend, OR', 'Marl Parks | Bend, OR=US'],
    ['Trail Keeper', 'Location: Portland, OR', '- | Portland, OR=US'],
    ['Site Planner', 'Quill Energy, Calgary, AB', 'Quill Energy | Calgary, AB=CA'],
    ['Ward Manager', 'Fen Hospital Trust, Norwich', 'Fen Hospital Trust | Norwich=null'],
    ['Elixir Developer', 'Quill Tools, Remote EMEA', 'Quill Tools | EMEA=null'],
    ['Python Developer', 'Quill Tools, Remote - Worldwide', 'Quill Tools | -'],
    ['Field Engineer', 'Remote (US: CO, TX, OR only)', '- | CO=US; TX=US; OR=US'],
    ['Tax Clerk', 'Fen Optics, Inc., Boise, ID', 'Fen Optics, Inc. | Boise, ID=US'],
    ['Tax Clerk', 'fenoptics, Leeds, UK', 'fenoptics | Leeds, UK=GB'],
    ['Tax Clerk', 'based, Leeds, UK', '- | Leeds, UK=GB'],
    ['Meteorologist', 'Location: Tromsø, Norway', '- | Tromsø, Norway=NO'],
    [
      'Falconer',
      'Kite Estates | Little Snoring, UK | Full-time',
      'Kite Estates | Little Snoring, UK=GB',
    ],
    [
      'Sommelier',
      'Fen Inns, Cork, Ireland\n\nYou report to the Lead Manager',
      'Fen Inns | Cork, Ireland=IE',
    ],
  ])('%s', (title, below, rest) =>
    expect(head(`${title}\n${below}${BELOW}`)).toBe(`${title} | ${rest}`),
  )

  test.each([
    ['a firm over its place', 'Fen Optics\nLeeds, UK'],
    ['a heading over a byline', 'About us\nFen Optics, Leeds, UK'],
    ['a sentence over a byline', 'Come and blow glass with us.\nFen Optics, Leeds, UK'],
    ['a button over a byline', 'Back to search\nFen Optics, Leeds, UK'],
    ['a place over a byline', 'Leeds, UK\nFen Optics, Leeds, UK'],
    ['a firm with its legal form', 'Fen Optik, AB'],
    ['a list', 'Requirements\n- Python\n- Leeds, UK'],
  ])('no title: %s', (_, text) => expect(said(text + BELOW).title).toBeNull())
})

describe('title, employer and place in one line or sentence', () => {
  test.each([
    [
      'Tailor at Brook & Sons (Bath, UK). You bring: 3 years with wool.',
      'Tailor | Brook & Sons | Bath, UK=GB',
    ],
    [
      'Fen Mills (Bath, UK) seeks a Wool Buyer. The role: you buy wool.',
      'Wool Buyer | Fen Mills | Bath, UK=GB',
    ],
    [
      'Fen Bank is hiring a Cloud Engineer in Tulsa, OK. Duties: run clusters.',
      'Cloud Engineer | Fen Bank | Tulsa, OK=US',
    ],
    [
      'Fen Mills is looking for an Apprentice in Logistics. You learn.',
      'Apprentice in Logistics | Fen Mills | -',
    ],
    ['Glazier – Fen Windows – York, UK', 'Glazier | Fen Windows | York, UK=GB'],
    ['Fen Honey · Beekeeper · Graz, Austria', 'Beekeeper | Fen Honey | Graz, Austria=AT'],
    [
      'Elektro-Ingenieurin (m/w/x) in Leipzig\nFen Strom GmbH',
      'Elektro-Ingenieurin (m/w/x) | Fen Strom GmbH | Leipzig=DE',
    ],
  ])('%s', (text, expected) => expect(head(text)).toBe(expected))

  test.each([
    ['Fen Looms | REMOTE | Senior Ruby developer (remote within EU)', 'Senior Ruby developer'],
    ['Fen Looms | Remote Ruby on Rails Developer | Remote (Europe)', 'Ruby on Rails Developer'],
    ['Fen Looms | Staff SWE - Dye House | Graz, Austria', 'Staff SWE - Dye House'],
    [
      'Fen Looms | Graz\n\nWe are hiring senior software developers with Java.',
      'senior software developers',
    ],
    [
      'Fen Looms is growing. We’re currently looking for two exceptional web developers.',
      'web developers',
    ],
    [
      'At Fen Looms, we are seeking a highly motivated and innovative Data Engineer to join us.',
      'Data Engineer',
    ],
    ['The mill is looking to hire a detail-oriented lab technician.', 'lab technician'],
    [
      'Come and weave. Hiring: Dye Chemist, and Loom Technician in Graz.',
      'Dye Chemist, and Loom Technician',
    ],
    ['We are seeking an adaptable Software Developer experienced in C.', 'Software Developer'],
    ['We are seeking a Loom EngineerIn this role you weave.', 'Loom Engineer'],
    ['Join our growing team as a Cloud Engineer!', 'Cloud Engineer'],
  ])('the title of %s', (text, expected) => expect(said(text).title).toBe(expected))

  test.each([
    ['We are hiring across many roles.'],
    ['Our tools help teams that are hiring to grow.'],
    ['We look for engineers.'],
    ['We are looking for people with a background as a nurse in a mill.'],
    ['Fen Mills is looking for investors and partners.'],
    ['Work at Fen Mills (Bath, UK). We weave.'],
    ['Life at Fen Mills. We weave.'],
    ['Fen Mills is hiring! Join us.'],
    ['Fen Mills is seeking to grow in Bath, UK.'],
  ])('no title: %s', (text) => expect(said(text).title).toBeNull())
})

test.each([
  ['Marl Freight, Boise, ID. Full-time, permanent.', 'Marl Freight | Boise, ID=US | full-time'],
  ['Marl Freight Ltd, London. Permanent.', 'Marl Freight Ltd | London=GB | full-time'],
  ['Marl Freight, Boise, Idaho, hybrid', 'Marl Freight | Boise, Idaho=US | hybrid'],
  ['Boise, ID, 83702', '- | Boise, ID=US | -'],
  ['Boise, ID. On site.', '- | Boise, ID=US | onsite'],
  ['Location: Boise, ID. Full-time', '- | Boise, ID=US | full-time'],
  ['Marl Freight (Boise, ID) · Full-time', 'Marl Freight | Boise, ID=US | full-time'],
  ['Muskeg Timber, Calgary, AB', 'Muskeg Timber | Calgary, AB=CA | -'],
  // California has a town of that name
  ['Larkspur, Chicago, Denver or Atlanta', 'Larkspur | Chicago=US; Denver=US; Atlanta=US | -'],
  ['Larkspur, Berlin or Hamburg, part-time', 'Larkspur | Berlin=DE; Hamburg=DE | part-time'],
  ['Larkspur, California', '- | Larkspur, California=US | -'],
  ['Multiple locations: Chicago, Denver, Atlanta', '- | Chicago=US; Denver=US; Atlanta=US | -'],
  ['Marl Contract Services, Boise, ID', 'Marl Contract Services | Boise, ID=US | -'],
])('terms of a job behind its place: %s', (line, rest) => {
  const text = `Backend Engineer\n${line}${BELOW}`
  const { employmentType, workplace } = said(text)
  expect(`${head(text)} | ${workplace ?? employmentType ?? '-'}`).toBe(`Backend Engineer | ${rest}`)
})

test('a place that a file states has the country that its name tells', () => {
  const stated = (text: string, country: string | null) =>
    said('Requirements\n- Python\n', { jobLocation: [{ text, country }] }).jobLocation[0]?.country
  expect(stated('Pune, MH, IN', 'US')).toBe('IN')
  expect(stated('Cork, IE', null)).toBe('IE')
  expect(stated('Our second office', 'PT')).toBe('PT')
})
