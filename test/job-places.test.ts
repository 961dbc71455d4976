import { describe, expect, test } from 'vitest'
import { placesOf, said } from './postings.ts'

/** Where the job of a text is; a dash where nothing was read. */
const placesIn = (text: string): string => placesOf(said(text)) || '-'

describe('towns in a row of which the last is a country too', () => {
  test.each([
    ['London, New York, Singapore', 'London=GB; New York=US; Singapore=SG'],
    ['Paris, Luxembourg', 'Paris=FR; Luxembourg=LU'],
    // the country of the town before it
    ['Kowloon, Hong Kong', 'Kowloon, Hong Kong=HK'],
    ['Panama City, Panama', 'Panama City, Panama=PA'],
  ])('%s', (row, places) =>
    expect(placesIn(`Fen Optics | Lens Grinder | ${row} | Onsite`)).toBe(places),
  )
})

const BELOW = '\n\nRequirements\n- Python\n'

describe('the place behind a label of a text that lost its line ends', () => {
  test.each([
    ['Job Title: Tax ClerkLocation: Boise, IDDuration: six months', 'Boise, ID=US'],
    ['Title: Tax ClerkLocation: Boise (Hybrid)Type: Direct HireExperience: some', 'Boise=US'],
    ['Desks to fill:2Location:Bath, MELocation Notes:Hybrid', 'Bath, ME=US'],
    ['Firm: Fen OpticsLocation:Little Mending, USAre you keen on glass?', 'Little Mending, US=US'],
    ['Tax ClerkLocation: Richmond VA or Irving TXCompany: Fen', 'Richmond VA=US; Irving TX=US'],
    [
      'We file taxes.Locations: Leeds, UKCork, IrelandWhat You Do',
      'Leeds, UK=GB; Cork, Ireland=IE',
    ],
    ['We file taxes.LOCATIONS:Greater Miami, FloridaThe Work', 'Greater Miami, Florida=US'],
    ['Tax ClerkLocation: On site in Omaha, Nebraska.Core DutiesFile', 'Omaha, Nebraska=US'],
    [
      'Category: TaxLocation: 12 Elm Street, N.E.,Boise,Idaho,83702,United StatesExempt',
      'Boise,Idaho,United States=US',
    ],
    // capitals inside a name
    ['Tax Clerk\nLocation: San Francisco, SoMa', 'San Francisco, SoMa=US'],
    ['Tax Clerk\nLocation: McLean, VA', 'McLean, VA=US'],
    // the last word of something else
    ['Our software is a GeoLocation: it finds Leeds, UK', '-'],
  ])('%s', (text, places) => expect(placesIn(text + BELOW)).toBe(places))
})

describe('the place behind a label without a colon', () => {
  test.each([
    ['Tax Clerk\n\nLocation – Leeds, UK', 'Leeds, UK=GB'],
    ['Tax ClerkLocation – Boise ID Onsite Duration – 6 monthsThe work', 'Boise ID=US'],
    ['We file taxes.\n\nPrimary Location US-OH-Dayton\n\nTravel: no', 'US-OH-Dayton=US'],
    ['We file taxes.Primary LocationUSA-OH-DaytonAdditional', 'USA-OH-Dayton=US'],
    ['**Primary Location** United States\\-Ohio\\-Dayton\\-9', 'United States-Ohio-Dayton=US'],
    [
      'Fen (YC W20) Is Hiring\n\nWe file taxes. Tax Clerk $90K - $120K • 0.5% • Boise, ID, US Job type Full-time Role Tax',
      'Boise, ID, US=US',
    ],
    // a sentence
    ['We file taxes.\n\nGeo Location - Paris is where our maps begin.', '-'],
    ['We file taxes.\n\nLocation-based services in Paris.', '-'],
  ])('%s', (text, places) => expect(placesIn(text + BELOW)).toBe(places))
})

describe('the place in an address', () => {
  test.each([
    ['418 Main St, Suite 2, Boise, Idaho, 83702, United States', 'Boise, Idaho, United States=US'],
    ['Ringgasse 4, A-8010 Graz', 'Graz=AT'],
    ['Kade 2, 1012 AB Amsterdam', 'Amsterdam=NL'],
    ['Leeds, UK (12 Elm Street, 9000 Leeds)', 'Leeds, UK=GB'],
  ])('%s', (value, places) =>
    expect(placesIn(`Tax Clerk\nLocation: ${value}${BELOW}`)).toBe(places),
  )
})

describe('a line below the title that begins with the place', () => {
  test.each([
    ['Lyon (FR), Larkspur France, Tax, Full-time, Hybrid', 'Lyon=FR'],
    ['Graz, Research & Development, Permanent', 'Graz=AT'],
    ['Larkspur, Boise, ID. Full-time, hybrid.', 'Boise, ID=US'],
    ['Larkspur, Tax, Full-time, hybrid', '-'],
  ])('%s', (line, places) =>
    expect(placesIn(`Tax Clerk\n\n${line}\n\nWe file taxes.${BELOW}`)).toBe(places),
  )
})

describe('the place in a sentence', () => {
  test.each([
    ['Our partner, Larkspur, is seeking analysts in Dayton, OH. Write to us.', 'Dayton, OH=US'],
    ['This is a hybrid position in Dayton,OH.', 'Dayton,OH=US'],
    [
      'You work from one of the following locations: Boise, ID; Bath, ME',
      'Boise, ID=US; Bath, ME=US',
    ],
    ['The post will be located at our Hamilton NJ location.', 'Hamilton NJ=US'],
    ['You live within a commutable distance of the office in Frisco, TX.', 'Frisco, TX=US'],
    ['The position is an Austin-based, onsite role.', 'Austin=US'],
    ['A friendly company in Leeds is looking for a clerk.', 'Leeds=GB'],
    ['The tax team, located in Dayton, OH, is seeking a clerk.', 'Dayton, OH=US'],
    ['You work remotely (Austria-wide), with offices in Graz, Linz or Bonn.', 'Austria=AT'],
    ['Austria-wide remote work is fine.', 'Austria=AT'],
    ['You can work fully remotely from anywhere in Spain.', 'Spain=ES'],
    ['Vous rejoignez notre siège de Mérignac.', 'Mérignac=FR'],
    ['We are hiring for several tax roles in NYC, among them a clerk.', 'NYC=US'],
    ['We are hiring a tax clerk for Leeds.', 'Leeds=GB'],
    ['It is a role as a tax clerk in Boise, ID.', 'Boise, ID=US'],
    ['As part of our tax group based in Boise, ID, you file.', 'Boise, ID=US'],
    ['At our Boise, ID tax center, you file.', 'Boise, ID=US'],
    // of others
    ['You train users company-wide, with teams in France.', '-'],
    ['A company in Leeds uses our product every day.', '-'],
    ['We won a hybrid contract in France.', '-'],
    ['The role is in Larkspur Marl Nevada Corporation.', '-'],
  ])('%s', (line, places) => expect(placesIn(`Tax Clerk\n\n${line}\n\nYou know SQL.`)).toBe(places))
})

describe('the place on a line of its own', () => {
  const ABOUT =
    'We file taxes for towns, and you will file them with us and with those who pay them.'
  test.each([
    ['## Location & Level\n- Graz, Austria (Hybrid, 50% office)\n- Senior', 'Graz, Austria=AT'],
    ["## Where you'll work\nGraz, Austria, three days a week", 'Graz, Austria=AT'],
    ['Location\n\n\nBoise, ID\n\n\nType', 'Boise, ID=US'],
    ['Leeds, UK', 'Leeds, UK=GB'],
    ['Fen Optics, Leeds, UK', 'Leeds, UK=GB'],
    ['Marl Tools, Inc., Austria', 'Austria=AT'],
    ['Boise ID', 'Boise ID=US'],
    ['Boise, ID: $90,000 - $120,000 for Tax Clerk', 'Boise, ID=US'],
    // offices of a firm, a number, pay by state, a heading with nothing of a place under it
    ['Leeds, UK\nCork, Ireland', '-'],
    ['Job ID', '-'],
    ['In California: $90,000 - $120,000 for all', '-'],
    ['## Where we work\nWe are at home in many trades.', '-'],
  ])('%s', (text, places) =>
    expect(placesIn(`Tax Clerk\n\n${ABOUT}\n\n${text}${BELOW}`)).toBe(places),
  )

  test('below the title that stands behind a label', () =>
    expect(
      placesIn(
        `Position: Tax Clerk / Senior Clerk\n\nLocation & Level\n- Graz, Austria (Hybrid)${BELOW}`,
      ),
    ).toBe('Graz, Austria=AT'))
})

describe('a way to work in capitals among the first words', () => {
  test.each([
    ['Hiring – REMOTE LATAM – We file taxes.', 'LATAM=null', 'remote'],
    ['Hey, Larkspur (Series A, ONSITE: Leeds) is growing.', 'Leeds=GB', 'onsite'],
    ['Kyber; Fulltime; Onsite, Austin, TX, USA.', 'Austin, TX, USA=US', 'onsite'],
    ['Clerk @ Kyber (Leeds, ONSITE)', 'Leeds=GB', 'onsite'],
    ['We file the taxes of remote towns.', '-', null],
  ])('%s', (text, places, way) => {
    expect(placesIn(text + BELOW)).toBe(places)
    expect(said(text + BELOW).workplace).toBe(way)
  })
})

test('a region of two directions is one', () =>
  expect(placesIn(`Kyber | Clerk | Remote (Central and Eastern Europe)${BELOW}`)).toBe(
    'Central and Eastern Europe=EU',
  ))
