import type { Corpus } from '../kind.ts'
import type { LocationRequirement } from './requirement.ts'
import { placeAsked } from './example-demands.ts'

/** Places of a job by the words that govern them, and ways of working beside them. */
export const placesRead: Corpus<LocationRequirement>['reads'] = [
  // the place alone, without its firm, its department and what stands in brackets
  [
    { places: ['Atlanta'] },
    [
      "# About the job: The position is located in Marlow's Atlanta headquarters",
      '# About the job: You will be based in Atlanta, Tech department',
    ],
  ],
  [{ places: ['Plano, Texas'] }, ['# About us: Join our team in Plano, Texas (US-TX)']],
  [
    { places: ['Exton, PA'] },
    [
      '# About us: Based in Exton, PA, Marlow Looms LLC has openings',
      '# About the job: You will be based in Exton, PA Founding Engineer',
    ],
  ],
  // a way to work that holds for a time, or that some of the team have
  [
    { workplace: 'onsite', otherWorkplaces: ['remote'] },
    [
      '# About the job: This role is remote to start, then onsite in Dallas',
      '# About the job: Remote now, onsite in Dallas in the future',
      '# About the job: You work mostly on-site in Dallas with a few remote teammates',
    ],
  ],
  [
    { workplace: 'remote', otherWorkplaces: ['onsite'], places: ['Austin, Texas'] },
    ['# About the job: This position is based in Austin, Texas, but remote work is available'],
  ],
  // people from everywhere, and others besides
  [
    { workplace: 'remote', places: [] },
    [
      '# About us: We are hiring remote analysts, US or international, as well as cooks local to Exton, PA',
      'We are hiring remote analysts, US or abroad',
    ],
  ],
  [
    { workplace: 'remote', places: ['Spain'] },
    ['# About us: Join our remote team in Spain', 'This role is remote in Spain'],
  ],
  // days of the week in brackets are no places: "Mon" is a town of India
  [{ workplace: 'hybrid', places: [], daysPerWeek: 2 }, ['- Two office days (Mon, Wed)']],
  // whoever lives abroad is not taken
  [
    placeAsked({}),
    [
      '# About us: We are sadly unable to hire internationally',
      '# Legal: We do not accept applications from abroad',
      "# About us: (sorry, we can't support international hires yet)",
      '# How to apply: No overseas applicants, please',
      '# About the job: Domestic candidates only',
      '# About the job: In-country only applicants',
    ],
  ],
  // verbs of the job and of whoever does it
  [
    { places: ['Denver, CO'] },
    [
      '# About the job: This post-graduate position is in Denver, CO',
      '# About the job: The position will sit at our Denver, CO plant',
      '# About the job: The job operates from Denver, CO',
      '# About us: We hire a welder to join their office in Denver, CO',
      '# About us: You join the geodesy team in our Denver, CO office',
      '# About the job: The preferred location of the role is Denver, CO',
      '# About us: Seeking an analyst for a well-known brewing company in Denver, CO',
      '# About us: We have an opening for an analyst in our main office in Denver, CO',
      '# About us: An internship at Marlow Looms in Denver, CO',
      '# About us: A summer position in our Denver, CO foundry',
      '# About us: You will be based in our bright, airy and brand-new house in Denver, CO',
      '# About us: Hiring in Denver, CO right now',
      '# Legal notice: The candidate will reside in Denver, CO',
      '# Legal: You must be a resident of, and able to vote in, Denver, CO',
      '# Legal: All work must be performed within Denver, CO',
      'Denver, CO residency',
    ],
  ],
  // places by the word that governs them, in sentences of any form
  [
    { workplace: null, places: ['Exton, PA'] },
    [
      '# About us: We currently have a position in Exton, PA for a careful baker',
      '# About us: These roles are located in Exton, PA.',
      '# About us: Marlow Looms is recruiting a dyer for a long project based in Exton, PA',
      '# About the job: This job is open to people who live near Exton, PA',
      '# About us: Our growing guild is hiring across all crafts in Exton, PA',
    ],
  ],
  [
    { places: ['Texas', 'Utah', 'Ohio'] },
    [
      '# About us: We can only employ people in the following states: Texas, Utah and Ohio',
      '# About us: Hiring in: Texas, Utah, Ohio',
      '# About us: This role may be filled in any of these states: Texas, Utah or Ohio',
    ],
  ],
  [
    { workplace: 'onsite', places: ['Exton, PA'] },
    [
      '# About us: You are part of a small crew working at our head office in Exton, PA',
      '# About the job: This is a full-time position placed in our Exton, PA office.',
      '# About us: You will be working in our Marlow Looms Exton, PA studio',
    ],
  ],
  // beside a way to work
  [
    { workplace: 'hybrid', places: ['Exton, PA'] },
    [
      '# About the job: This position is hybrid in Exton, PA',
      '# About the job: Hybrid work in Exton, PA',
      '# About the job: Exton, PA (hybrid, 3 days a week)',
      '# About the job: Hybrid, 3 days/week in Exton, PA',
      '# About the job: A hybrid opportunity, available in the city of Exton, PA',
    ],
  ],
  [
    { workplace: 'onsite', places: ['Kirkland WA', 'Hull', 'Bristol'] },
    ['# About the job: This opportunity is onsite in Kirkland WA, Hull or Bristol'],
  ],
  [
    { workplace: 'onsite', places: ['Exton, PA', 'Doral, FL'] },
    ['# About us: «This job is done on-site in one of the following: Exton, PA;» or Doral, FL.'],
  ],
  [{ places: ['Utah'] }, ['# About us: You must live in the State of Utah']],
  [
    { places: ['London', 'Bristol', 'Edinburgh'] },
    ['# About us: This role is based in London, Bristol or Edinburgh'],
  ],
  [{ places: ['US'] }, ['# Legal: The role is open to citizens on US soil only']],
  [{ places: ['Denver'], importance: 'preferred' }, ['Denver preferred']],
  [
    { places: ['AZ', 'CA', 'CO', 'Texas'] },
    ['# How to apply: Candidates must reside in AZ, CA, CO or Texas'],
  ],
  // in a row of facts too, for who lives elsewhere is out
  [
    { workplace: 'remote', places: ['Norway'] },
    [
      '# About us: Marlow Looms | Remote (Norway only) | Weaver | Full-time',
      '# About us: Marlow Looms | Remote only in Norway | Weaver | Full-time',
    ],
  ],
  [{ timeZone: 'UTC-3 to UTC+2' }, ['# About us: We hire from UTC-3 to UTC+2']],
  [
    { places: ['Lower Hamlet'] },
    ['Based out of our main office in Lower Hamlet', 'You work from our Lower Hamlet hub'],
  ],
  [
    { workplace: 'remote', places: ['US'], excluded: ['Hawaii', 'Ohio'] },
    ['# About us: Remote in the US, excluding Hawaii and Ohio'],
  ],
  // ways to work of which any will do
  [
    { workplace: 'hybrid', otherWorkplaces: ['remote'], places: ['Exton, PA'] },
    ['# About us: This role is hybrid in Exton, PA or fully remote'],
  ],
  [
    { workplace: 'onsite', otherWorkplaces: ['hybrid'], places: ['Exton, PA'] },
    ['# About us: These roles are hybrid/in-person in Exton, PA'],
  ],
  [
    { workplace: 'hybrid', daysPerWeek: 3 },
    ['# About us: Hybrid, 2 days remote or 3 days on-site'],
  ],
  // where one may not live
  [
    { places: [], excluded: ['Texas'] },
    [
      '# Legal: We cannot hire in Texas',
      '# Legal: We are unable to employ people who live in Texas',
      '# Benefits: The job is not open to residents of Texas',
      '# Benefits: Remote, except in Texas',
    ],
  ],
  [
    { places: [], excluded: ['Alaska', 'Hawaii', 'Maine'] },
    ['# Legal: Not eligible for employment in these states: Alaska, Hawaii and Maine'],
  ],
  [placeAsked({}), ['# Benefits: We prefer local candidates']],
  [
    placeAsked({ workplace: 'hybrid' }),
    [
      '# About the job: Hybrid onsite',
      '# About the job: You divide your time between home and office',
      '# About us: Our hybrid way of working',
      '# Benefits: Must be hybrid',
      '# Legal: This position is hybrid',
      '# About us: We spend about 60% of our time in the office',
    ],
  ],
  [
    { workplace: 'hybrid', daysPerWeek: 4 },
    ['# Benefits: 1 remote working day each week', '# Benefits: Telework of 1 day per week'],
  ],
  [
    placeAsked({ workplace: 'onsite' }),
    [
      '# About the job: The position is lab-based',
      '# About the job: This job operates in an office environment',
      '# About the job: This is an on-site, Monday-to-Friday job',
      '# About the job: Ten weeks, full-time and on-site',
      'Happy to be on-site',
    ],
  ],
  [
    placeAsked({ workplace: 'remote' }),
    [
      '# Legal: This role is open to remote',
      'Work model: remote',
      'Remote-first',
      '# About the job: This is for now a remote-based position',
      '# Benefits: For this role you work fully remotely',
    ],
  ],
  [
    { workplace: 'remote', places: ['Norway'] },
    [
      '# About the job: You can work from anywhere in Norway',
      '# About the job: The flexibility to work remotely from anywhere within Norway',
      '# About the job: Remote from anywhere in Norway',
      '# About the job: Remote-first within Norway',
    ],
  ],
  [
    placeAsked({ travel: true }),
    [
      '# About the job: Travel and/or relocation may be required',
      '# About the job: Travel is occasional',
      '# What you will do: Travel abroad to inspect our looms',
      '# What you will do: Travel 3 or more times a year',
      '# What you will do: Travel three times a year',
    ],
  ],
  [
    { timeZone: 'time zones that overlap with Denver, CO', places: [] },
    ['# About the job: We like time zones that overlap with Denver, CO'],
  ],
  // days at home are no days on site
  [
    { workplace: 'hybrid', daysPerWeek: 2 },
    [
      'Home office up to three days a week',
      'Up to three days of home office a week',
      'Home office: 3 days',
      'In the office for two set days a week',
      'Two set office days a week',
    ],
  ],
  [
    { workplace: 'hybrid', places: [] },
    ['In the office Tuesdays and Thursdays', 'On Mondays and Fridays in our studio'],
  ],
  [
    { workplace: 'onsite' },
    ['Must be in the Denver office daily', 'In our workshop at the site every day'],
  ],
  // a line that says how one works and nothing else
  [
    { workplace: 'remote', places: [], timeZone: null },
    ['Fully remote', '100% remote', 'Remote - Worldwide', 'Work from anywhere'],
  ],
  [
    { workplace: 'remote', places: ['EMEA'] },
    ['Remote EMEA', 'Remote, EMEA', 'Fully remote (EMEA)'],
  ],
  [{ workplace: 'hybrid', places: ['Madrid', 'Lisbon'] }, ['Hybrid - Madrid or Lisbon']],
  // work from afar beside a place
  [
    { workplace: 'remote', otherWorkplaces: ['onsite'], places: ['Madrid', 'Lisbon'] },
    [
      'Madrid, Lisbon or remote',
      'Madrid, Lisbon or fully remote within CET ±2',
      'Remote or in Madrid or Lisbon',
    ],
  ],
  // the hours of a zone are no place
  [
    { workplace: 'remote', places: [], timeZone: 'CET ±2' },
    ['Remote within CET ±2', 'Fully remote within CET ±2'],
  ],
  [
    { timeZone: 'UTC-1 and UTC+3', places: [] },
    ['Only applicants based between UTC-1 and UTC+3', 'Working hours between UTC-1 and UTC+3'],
  ],
  // states by their codes, Oregon among them
  [{ places: ['CO', 'TX', 'OR'] }, ['Remote (US: CO, TX, OR only)', 'Remote in CO, TX or OR only']],
  [
    { places: ['Texas', 'Utah'] },
    [
      'Offices: Texas, Utah. «You must live in one of the listed states»',
      'Offices: Texas, Utah. «Must be based in one of these states»',
      'Offices: Texas, Utah. «Must reside in the states named above»',
    ],
  ],
  [{ places: ['Midwest'] }, ['Home base anywhere in the Midwest']],
  [
    placeAsked({ travel: true }),
    ['Able to attend two offsites a year', 'Joining quarterly retreats'],
  ],
  [
    { timeZone: 'PT hours', places: [] },
    ['Must be available during PT hours', 'You work in PT hours'],
  ],
  [placeAsked({ timeZone: 'UTC +/- 2' }), ['Able to work UTC +/- 2']],
  [
    placeAsked({ timeZone: 'CET' }),
    [
      '# About the job: We need an overlap of four hours with CET',
      'Available in the hours of CET, working CET',
    ],
  ],
  [{ timeZone: 'EST' }, ['# About the job: The preferred time zone is EST']],
  // zones in a list, and both ends of a stretch of them
  [
    { timeZone: 'UTC-8 to UTC-5', places: [] },
    ['Work within UTC-8 to UTC-5', 'Based anywhere from UTC-8 to UTC-5'],
  ],
  // both ends of a stretch in other dresses, and shifts from a zone
  [
    { timeZone: 'UTC-8 through UTC-4', places: [] },
    ['Remote (UTC-8 through UTC-4)', 'Located from UTC-8 through UTC-4'],
  ],
  [{ timeZone: 'GMT-8 and -5' }, ['You work from a zone between GMT-8 and -5']],
  [{ timeZone: 'UTC-3, UTC-4 or UTC-5' }, ['UTC-3, UTC-4 or UTC-5']],
  [{ timeZone: 'UTC±3' }, ['UTC±3']],
  [{ timeZone: 'CET +/- 2 hours' }, ['CET +/- 2 hours']],
  [{ timeZone: 'UTC+2 ± 3h' }, ['Time zone overlap: UTC+2 ± 3h']],
  [{ timeZone: 'ET/CT/MT', places: [] }, ['Must work in ET/CT/MT']],
  [{ timeZone: 'ET/CT/MT hours' }, ['Ability to work in ET/CT/MT hours']],
  [{ timeZone: 'ET/CT/MT time', places: [] }, ['Must be in the ET/CT/MT time zones']],
  [{ timeZone: 'CT/ET', places: [] }, ['Must cover CT/ET']],
  [
    { timeZone: 'Eastern or Central time', places: [] },
    ['Candidates in Eastern or Central time zones'],
  ],
  [{ timeZone: 'EST' }, ['Availability from 9 to 5 EST']],
  [
    { places: ['Texas', 'Utah'] },
    [
      'Offices: Texas, Utah. «Resident of one of the listed states»',
      'Offices: Texas, Utah. «Residence in any of the listed states»',
    ],
  ],
  [{ places: ['East Coast'] }, ['Home base on the East Coast', 'You live on the East Coast']],
]

/** Words in capitals that are no place, and places of others. */
export const placesIgnored: Corpus<LocationRequirement>['ignores'] = [
  '# About the job: Part of our Corporate culture',
  'People who fit within our Be Real culture',
  'A ferry ride across the Bay',
  '# About the job: You help support our remote team in Spain',
]
