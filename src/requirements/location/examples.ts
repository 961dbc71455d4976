import { defineCorpus } from '../kind.ts'
import type { LocationRequirement } from './requirement.ts'

type Asked = Partial<
  Pick<
    LocationRequirement,
    | 'workplace'
    | 'otherWorkplaces'
    | 'places'
    | 'excluded'
    | 'daysPerWeek'
    | 'relocate'
    | 'travelPercent'
    | 'travel'
    | 'timeZone'
  >
>
const asked = (more: Asked) => ({
  workplace: null,
  places: [],
  daysPerWeek: null,
  relocate: null,
  travelPercent: null,
  travel: false,
  timeZone: null,
  ...more,
})

const IN_DENVER = asked({ places: ['Denver, CO'] })
const HYBRID_LONDON = asked({ workplace: 'hybrid', places: ['London'], daysPerWeek: 3 })

export default defineCorpus<LocationRequirement>({
  reads: [
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
    [asked({}), ['# Benefits: We prefer local candidates']],
    [
      asked({ workplace: 'hybrid' }),
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
      asked({ workplace: 'onsite' }),
      [
        '# About the job: The position is lab-based',
        '# About the job: This job operates in an office environment',
        '# About the job: This is an on-site, Monday-to-Friday job',
        '# About the job: Ten weeks, full-time and on-site',
        'Happy to be on-site',
      ],
    ],
    [
      asked({ workplace: 'remote' }),
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
      asked({ travel: true }),
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
    // a line end was lost between two demands
    [
      { travelPercent: 10, workplace: null },
      ['# About the job: Work type: Hybrid in LeedsTravel: up to 10% travel'],
    ],
    // what one may choose is no demand
    [
      { workplace: null, places: ['Oslo'] },
      ['Work from home, with the option to work onsite in our Oslo office'],
    ],
    [
      { workplace: 'onsite', places: ['Denver, CO'] },
      [
        '# About the job: Location: «Onsite in Denver, CO»',
        '# About the job: Location: «Denver, CO (on-site)»',
      ],
    ],
    [
      { workplace: 'hybrid', places: ['Denver, CO'] },
      [
        '# About the job: Location: «Hybrid, Denver, CO»',
        '# About the job: Location: «Denver, CO (hybrid)»',
      ],
    ],
    [{ workplace: 'remote' }, ['# About the job: Location: «Remote (US-based only)»']],
    [
      { places: ['Denver, CO'] },
      [
        '# About the job: This is a full-time position located out of our workshop in Denver, CO',
        '# About the job: We are hiring in Denver, CO',
        '# About the job: The role is in Denver, CO',
        '# About the job: Candidates who are in Denver, CO',
      ],
    ],
    [
      asked({ places: ['Denver, CO'], relocate: true }),
      [
        '# Legal: Whoever joins is expected to relocate to Denver, CO',
        '# Benefits: You will be required to relocate to Denver, CO',
      ],
    ],
    [
      asked({}),
      [
        '# How to apply: Applicants must live within 30 miles of the depot',
        '# About the job: Marlow Ltd | Tester | Local candidates only | 2 days',
      ],
    ],
    [
      asked({ timeZone: 'Pacific time' }),
      ['# About the job: Remote (Pacific time zone)', '# About the job: Pacific time zone support'],
    ],
    [{ timeZone: 'CET' }, ['# About the job: Remote (two hours from CET)']],
    // hours of a country are no place in it
    [{ places: [] }, ['# About the job: Remote (Canada time zone)']],
    [asked({ timeZone: 'UTC+2' }), ['# About the job: Larkspur | Remote (UTC+2) | Full-time']],
    [asked({ workplace: 'remote', places: ['Canada'] }), ['# About the job: Remote (Canada)']],
    [
      asked({ workplace: 'remote' }),
      [
        '# About the job: A remote internship in robotics',
        '# About the job: Our paid virtual internship lasts long',
        '# About the job: This is a work from home role',
        '# About the job: The role is 100% work from home',
      ],
    ],
    [
      asked({ workplace: 'onsite' }),
      [
        '# What you will do: On-site support at customer premises',
        '# Legal: Weld seams (onsite only)',
        'Weld seams (onsite)',
      ],
    ],
    [asked({ travel: true, travelPercent: 15 }), ['# About the job: Travel required: 15 %']],
    [{ daysPerWeek: 4 }, ['# Legal: We expect people to be in the office 4 days a week']],
    [
      { places: ['Denver, CO'] },
      [
        'The role is based in Denver, CO',
        '# About the job: This position will be located in Denver, CO',
        'You must live in Denver, CO',
        'Must reside within reach of Denver, CO',
        'Based in Denver, CO',
        'Currently living in Denver, CO',
        'Able to work at our Denver, CO office',
        'You are in our Denver, CO office',
        '# About the job: Everyone at Larkspur is based out of our main office in Denver, CO',
        'You work from our Denver, CO hub',
        'Our ideal candidate is in Denver, CO',
        'The internship takes place in Denver, CO',
        'Candidates in Denver, CO',
      ],
    ],
    [{ places: ['Denver, CO'] }, ['Location: «Denver, CO and various client sites»']],
    [{ places: ['London', 'Paris'] }, ['You will be based in London or Paris']],
    [
      { places: ['Canada'] },
      ['Canada-based applicants only', 'Applicants must be based in Canada'],
    ],
    [
      asked({}),
      [
        'Local candidates only',
        'You live within commuting distance',
        'Within commutable distance of the plant',
        'Commuting distance to the site',
        'Able to commute to the office',
        'Able to commute to the site',
      ],
    ],
    [{ places: ['Zurich'] }, ['Commuting to Zurich']],
    [asked({}), ['You are expected to come into the office when the team meets']],
    [
      { workplace: 'hybrid', daysPerWeek: 3 },
      [
        'Hybrid, 3 days a week in the office',
        '# About the job: Three days per week in our Leeds office',
        '# About the job: We are in the office 3 days a week',
        'Hybrid (3 days on-site)',
        'Three days a week onsite',
        'Onsite 3 days',
        'Present at our Leeds studio 3 days a week',
        '# About the job: Hybrid, which means that you spend at least 3 days a week with us',
        '# Benefits: Hybrid week with 3 days in the office',
        'Hybrid: 2 days remote',
        '# Benefits: Three office days',
        '# Benefits: 2 days per week from home',
        '# Benefits: Remotely for 2 days a week',
        '# About the job: Presence in the Leeds plant 3 days a week',
      ],
    ],
    [
      { workplace: 'hybrid', daysPerWeek: null },
      [
        '# Benefits: Please come into our Leeds office on Tuesdays',
        '# About the job: About 50% home office',
        '# About us: We seek a full-time, hybrid data engineer',
        '# About the job: Hybrid work arrangement',
      ],
    ],
    [{ workplace: 'onsite', daysPerWeek: 5 }, ['5 days a week in the office']],
    [
      { workplace: 'hybrid', daysPerWeek: null },
      [
        '# About the job: This role is hybrid',
        '# About the job: A hybrid position',
        '# About the job: This role is set up as a hybrid one',
        '# About the job: This is a hybrid job',
        'Able to work in a hybrid team',
        'A hybrid work model',
        'Present on in-office days',
      ],
    ],
    [
      { workplace: 'onsite' },
      [
        '# About the job: For now the role is on-site',
        '# About the job: Fully in-person',
        '# About the job: Work model: onsite',
        'No remote work',
        '# About the job: On-site in our Leeds studio',
        'Able to work on-site',
        'On-site attendance',
        '# About the job: 30 hours a week, on-site',
        '# About the job: As an intern you will come into the office each day',
        '# About us: We need an on-site plant engineer',
        '# About the job: Onsite at our plant in Leeds',
        '# About the job: The job requires regular attendance',
        '# About the job: Requires onsite presence',
        '# About the job: Interns in this group will all be working on-site',
        '# About the job: An office-based role',
        '# About the job: The tasks are performed in an office',
        '# About the job: Staff are expected to work out of the Leeds office',
        '# About the job: Join us at our Leeds studio',
        '# Benefits: Remote applicants will not be considered',
        '# Benefits: No telecommuting',
      ],
    ],
    [
      { workplace: 'remote' },
      [
        '# About the job: This position is fully remote',
        '# About the job: This is a remote role',
        'Able to work from home',
        '# About us: Seeking a remote data engineer',
        '# About the job: A full-time remote role for an analyst',
        '# About the job: Open to remote applicants too',
        "# About us: We're fully remote",
        '# About the job: The employee works remotely',
        '# About the job: The whole team is remote',
        '# Legal notice: This position is open to remote',
      ],
    ],
    [
      { workplace: 'remote', places: ['Germany'] },
      ['# About the job: Remote work throughout Germany'],
    ],
    [{ places: ['Doral, FL'] }, ['# About us: Join our small team in Doral, FL']],
    [
      { places: ['Exton, PA'] },
      [
        '# About us: We are hiring an experienced data engineer in Exton, PA',
        '# About the job: This is based in Exton, PA with two remote days',
        '# About the job: The place of work is Exton, PA',
        '# About the job: Located near Exton, PA',
        '# Legal notice: We require all hires to be residents of Exton, PA',
        '# Benefits: Exton, PA residents only',
      ],
    ],
    [
      { places: ['US'] },
      ['# About us: Hiring a US-based engineer', '# Benefits: US-based applicants only'],
    ],
    [
      asked({}),
      [
        '# Benefits: Local candidates only',
        '# Legal notice: You live within a commuting distance',
        'Within 30 miles of the plant',
      ],
    ],
    [asked({ places: ['Boston area'] }), ['# Legal notice: Local to the Boston area']],
    [
      { workplace: 'remote', places: ['Germany'] },
      ['Fully remote within Germany', 'Remote from Germany'],
    ],
    [
      asked({ relocate: true }),
      ['Willing to relocate', 'Open to relocation', 'Relocation is required'],
    ],
    [
      asked({ relocate: true, places: ['Austin'] }),
      ['Willing to relocate to Austin', 'Relocate to Austin', 'Happy to move to Austin'],
    ],
    [
      asked({ travel: true, travelPercent: 25 }),
      [
        'Up to 25% travel',
        'Willing to travel up to 25 % of the time',
        '25 percent travel',
        'Travel of about 25 percent',
        'Travel of about 25 %',
      ],
    ],
    [
      asked({ travel: true }),
      [
        'Willing to travel',
        'Occasional travel to customers',
        'Some travel is required',
        '# About the job: As a rule the role requires some travel',
        'Travel is required',
        '# About the job: Periodic travel to our plants',
        '# About the job: Travel requirements vary',
        'Travel to our other sites',
        'Patience with travel to our other sites',
        'Disponibilità a trasferte',
        'Reisebereitschaft',
        'One month abroad each year',
      ],
    ],
    [asked({ timeZone: 'UTC +/- 2' }), ['Able to work UTC +/- 2']],
    [
      asked({ timeZone: 'CET' }),
      [
        '# About the job: We need an overlap of four hours with CET',
        'Available in the hours of CET, working CET',
      ],
    ],
    [{ timeZone: 'EST' }, ['# About the job: The preferred time zone is EST']],
    [
      { places: ['Lower Hamlet'] },
      ['Must reside within reach of Lower Hamlet', 'Remote from Lower Hamlet'],
    ],
    [{ places: ['India'] }, ['India-based candidates preferred']],
    [asked({}), ['Local applicants']],
    [asked({ workplace: 'hybrid' }), ['A hybrid office']],
    [asked({ workplace: 'onsite' }), ['# About the job: Join us in our lakeside campus']],
    [{ timeZone: 'in your time zone' }, ['Based in your time zone']],
    [
      { workplace: 'hybrid', places: ['London'], importance: 'preferred' },
      ['# Nice to have: The role is hybrid and based in London'],
    ],
  ],
  ignores: [
    '# About us: This role, whether performed remotely or in an office, is a calm one',
    // places of others, and houses that nobody has to go to
    '# About us: Marlow Looms operates dye houses and sewing rooms in China and Peru',
    '# About us: We employ 300 people in Spain and Poland',
    '# About us: Our products are available in Spain and Poland',
    '# About us: Based in Exton, PA, Marlow Looms is a maker of fine cloth',
    '# About us: We are opening access to our archive in California',
    '# About us: We play a leading role in Europe',
    '# About us: You work with weavers in Peru',
    '# About us: Founded in Leeds, we now have studios in Hull and Bristol',
    '# About us: A group of dyers located in both Hull and Bristol',
    '# Benefits: Other positions in Leeds pay $30 an hour',
    '# About us: The role is critical to the security of Enterprise looms',
    // cases, others and systems
    '# Benefits: If this position is listed as remote, you visit a plant now and then',
    '# Legal: If you are based in California, read this notice',
    '# About the job: Some individuals may be required to work from the office',
    '# About us: Larkspur is based in Denver, CO and sells looms',
    'Lawful permanent resident of the US',
    'Experience with cloud servers in a hybrid environment',
    'Working with cloud and on-premises technologies',
    '# About us: Larkspur | Weaver | Remote | 2 days in the office per month | Oslo',
    '# Legal: Applicants must be authorized to work in Norway',
    '# Benefits: Private health care (Norway only)',
    '# Legal: The work can be done by citizens on US soil or abroad',
    '# About us: Our client, Marlow, is seeking professionals in Denver, CO',
    '# About us: Seeking an analyst for a client in the US Air Force',
    '# Benefits: The pay range of all states excluding California and Texas',
    '# What you will do: Test travel booking screens',
    '# About us: Our remote-first customers love looms',
    '# Benefits: Telework possible',
    '# About us: Our customers are hiring in Leeds, UK',
    '# Benefits: Work from home when you like',
    '# About us: A shuttle from Leeds, UK',
    '# About us: We ship to customers within 30 miles of the depot',
    '# About us: Our remote sensors lie within ten miles of the coast',
    'Hybrid cloud experience',
    'Experience with hybrid environments',
    'Hybrid search and vector databases',
    'Remote procedure calls',
    'Experience with remote sensing',
    '# Benefits: On-site gym and free lunch on five days a week',
    '# Benefits: Hybrid work',
    '# Benefits: Relocation assistance',
    'No travel required',
    'Experience in the travel industry',
    '# Benefits: Travel insurance',
    '# About us: The company is based in Berlin',
    '# About us: Our team is located in Oslo',
    '# About us: We have offices in London and Paris',
    '# About us: Headquartered in Boston, we serve 40 countries',
    'Willing to move fast',
    'Ready to move between projects',
    'Local government experience',
    'Based on your experience',
    'Experience working across time zones',
    'Customers located in Asia',
    'Onsite customer support experience',
    'Larkspur | Remote (US) | Full-time | Oslo',
    'No relocation assistance',
    '# How to apply: An on-site interview follows',
    'For US-based candidates, the range differs',
    'Located at the heart of our strategy',
    'Domain knowledge of travel booking',
    'A four-day in-person orientation',
    '# About us: Join a company with customers in Austin, TX',
    '# About us: Located in Leeds, we build bridges',
    '# About us: We are looking for offices in Austin, TX',
    '# Benefits: Remote work options',
    '# Benefits: Work remotely from any country for a month',
    'Ability to perform onsite due diligence',
    'This role requires no travel',
    'Travel: 0 %',
    'Teams in a vast number of time zones',
    '# Legal notice: The salary may differ for remote staff in Texas',
    'Experience in on-site customer projects',
    '# About us: Our hybrid cloud arrangement for banks',
  ],
  judges: [
    // any of several ways to work will do
    [
      'met',
      asked({ workplace: 'hybrid', otherWorkplaces: ['remote'], places: ['Denver, CO'] }),
      'location: { current: "Leeds, UK", relocate: false, workplaces: [remote] }',
      { says: 'remotely, which you accept' },
    ],
    [
      'unmet',
      asked({ workplace: 'onsite', otherWorkplaces: ['hybrid'], places: ['Denver, CO'] }),
      'location: { current: "Denver, CO", workplaces: [remote] }',
    ],
    // who lives where nobody is taken, and who lives elsewhere
    [
      'unmet',
      asked({ workplace: 'remote', places: ['US'], excluded: ['Ohio'] }),
      'location: { current: "Columbus, OH", relocate: false, workplaces: [remote] }',
      { says: 'People in Ohio are not taken' },
    ],
    [
      'met',
      asked({ workplace: 'remote', places: ['US'], excluded: ['Ohio'] }),
      'location: { current: "Denver, CO", relocate: false, workplaces: [remote] }',
    ],
    ['met', IN_DENVER, 'location: { current: "Denver, CO, US" }', { says: 'you live in Denver' }],
    [
      'met',
      IN_DENVER,
      'location: { current: "Austin, TX, US", relocate: true }',
      { says: 'would move' },
    ],
    ['met', IN_DENVER, 'location: { relocate: true }'],
    [
      'unmet',
      IN_DENVER,
      'location: { current: "Austin, TX, US", relocate: false }',
      { says: 'would not move' },
    ],
    [
      'unmet',
      asked({ places: ['London'] }),
      'location: { current: "Lyon, France", relocate: false }',
    ],
    [
      'unknown',
      IN_DENVER,
      'location: { current: "Austin, TX, US" }',
      { says: 'Would you move to Denver, CO?' },
    ],
    ['unknown', IN_DENVER, 'name: Ada', { says: 'Do you live in Denver' }],
    [
      'met',
      IN_DENVER,
      'location: { current: "Boulder, CO, US", relocate: false }',
      { says: '39 km away, which is a way to work' },
    ],
    // a town that no map knows
    [
      'unknown',
      IN_DENVER,
      'location: { current: "Quartz Gulch, CO, US", relocate: false }',
      { says: 'from where you live' },
    ],
    ['met', asked({ places: ['London', 'Denver, CO'] }), 'location: { current: "Denver, CO" }'],
    ['met', asked({ places: ['the US'] }), 'location: { current: "Pittsburgh, PA, US" }'],
    ['met', asked({ places: ['Europe'] }), 'location: { current: "Lyon, France" }'],
    [
      'unmet',
      asked({ places: ['Canada'] }),
      'location: { current: "Pittsburgh, PA, US", relocate: false }',
    ],
    ['met', asked({ places: ['Pennsylvania'] }), 'location: { current: "Pittsburgh, PA, US" }'],
    [
      'unmet',
      asked({ places: ['Ohio'] }),
      'location: { current: "Pittsburgh, PA, US", relocate: false }',
    ],
    [
      'met',
      asked({ workplace: 'onsite' }),
      'location: { workplaces: [onsite, hybrid] }',
      { says: 'on site' },
    ],
    ['met', asked({ workplace: 'hybrid' }), 'location: { workplaces: [onsite] }'],
    [
      'partial',
      asked({ workplace: 'onsite' }),
      'location: { workplaces: [hybrid, remote] }',
      { says: 'on site' },
    ],
    [
      'unmet',
      asked({ workplace: 'onsite' }),
      'location: { workplaces: [remote] }',
      { says: 'remotely' },
    ],
    ['unmet', asked({ workplace: 'remote' }), 'location: { workplaces: [onsite] }'],
    ['met', asked({ workplace: 'remote' }), 'location: { workplaces: [remote] }'],
    [
      'unknown',
      asked({ workplace: 'hybrid' }),
      'name: Ada',
      { says: 'Would you work partly on site?' },
    ],
    ['met', HYBRID_LONDON, 'location: { current: "London, UK", workplaces: [hybrid] }'],
    ['unmet', HYBRID_LONDON, 'location: { current: "London, UK", workplaces: [remote] }'],
    [
      'unknown',
      HYBRID_LONDON,
      'location: { current: "Leeds, UK", workplaces: [hybrid] }',
      { says: 'move to London' },
    ],
    // on site, and the posting's own place
    [
      'met',
      asked({ workplace: 'onsite' }),
      'location: { current: "Oslo", workplaces: [onsite] }',
      { job: { jobLocation: [{ text: 'Oslo', country: 'NO' }] } },
    ],
    [
      'unmet',
      asked({ workplace: 'onsite' }),
      'location: { current: "Pune, India", relocate: false, workplaces: [onsite] }',
      { job: { jobLocation: [{ text: 'Oslo', country: 'NO' }] } },
    ],
    ['met', asked({ relocate: true }), 'location: { relocate: true }'],
    ['unmet', asked({ relocate: true }), 'location: { relocate: false }'],
    ['unknown', asked({ relocate: true }), 'name: Ada', { says: 'Would you move for the job?' }],
    ['met', asked({ travel: true, travelPercent: 20 }), 'location: { travelPercent: 20 }'],
    [
      'partial',
      asked({ travel: true, travelPercent: 40 }),
      'location: { travelPercent: 20 }',
      { says: '20 %' },
    ],
    [
      'unmet',
      asked({ travel: true, travelPercent: 40 }),
      'location: { travelPercent: 0 }',
      { says: 'would not travel' },
    ],
    ['met', asked({ travel: true }), 'location: { travelPercent: 10 }'],
    [
      'unknown',
      asked({ travel: true, travelPercent: 25 }),
      'name: Ada',
      { says: 'Would you travel 25 %' },
    ],
    [
      'unknown',
      asked({ timeZone: 'CET' }),
      'location: { current: "Oslo" }',
      { says: 'hours of CET' },
    ],
    ['unknown', asked({}), 'name: Ada', { says: 'near' }],
  ],
})
