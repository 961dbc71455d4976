import type { Corpus } from '../kind.ts'
import type { LocationRequirement } from './requirement.ts'

/** Places and journeys in everyday words, as adverts of a few lines tell them. */
export const placesInPlainWords: Corpus<LocationRequirement>['reads'] = [
  [
    { places: ['Oslo', 'Leeds'] },
    ['# About the job: Home base Oslo or Leeds', 'Anywhere between Oslo and Leeds'],
  ],
  [
    { places: ['Norway'] },
    [
      '# About the job: You take up residence in northern Norway',
      '# About the job: We can put you on payroll in Norway only',
    ],
  ],
  [
    { places: ['Leeds'] },
    [
      'You live within an hour of Leeds',
      'A home no more than 30 km from Leeds',
      'No further than 45 minutes from Leeds',
      'Within easy reach of Leeds',
      'A commutable distance from Leeds',
      'A cyclable distance from Leeds',
      'Home is near Leeds',
      "You're around Leeds",
      'Leeds or thereabouts',
      'Half an hour from Leeds at the outside',
      'Near enough to Leeds to come in at a day’s notice',
    ],
  ],
  [
    { workplace: 'remote' },
    [
      '# About the job: Work from wherever you like',
      '# About the job: Do the job from any place you please',
      '# About the job: Work from wherever suits you',
      '# About the job: Live wherever you want',
      '# About the job: You choose where you work',
      '# About the job: You can work anywhere you have a good line',
      '# About the job: Where you work from is up to you',
      '# About the job: Work from the kitchen, the garden or anywhere else',
      '# About the job: Home is where you work',
      '# About the job: You work from your own kitchen',
      '# About the job: You work where you live',
      '# About the job: The job can be done from anywhere',
      '# About the job: Everybody works from home',
      '# About the job: There is no office: we meet online',
    ],
  ],
  [{ workplace: 'remote', places: ['Norway'] }, ['# About the job: Remote inside Norway']],
  [{ workplace: 'hybrid' }, ['# About the job: A desk in Leeds on Mondays and Thursdays']],
  [{ workplace: 'onsite' }, ["# About the job: You're on the college campus"]],
  [{ relocate: true, places: ['Malta'] }, ['# About the job: You move to Malta']],
  [{ travelPercent: 10, travel: true }, ['# Travel requirements: 10% based on need']],
  [{ travelPercent: 20 }, ['# About the job: 20 % of the month on the road']],
  [
    { travel: true },
    [
      '# About the job: A third of your time is spent at customer sites abroad',
      '# About the job: Six weeks of the year are spent in the field',
      '# About the job: Expect to fly to Oslo',
      'On the road two weeks a month',
      '# What you will do: Travel to customer sites for repairs',
      'Four trips a year',
      'Overnight stays twice a month',
      'Fieldwork in the Alps',
      'Quarterly retreats in Portugal',
    ],
  ],
  [
    { workplace: 'remote' },
    [
      '# About the job: All positions are fully remote',
      '# About the job: Both roles are full remote',
      '# About the job: The whole team works fully remotely',
      '# About the job: Fully remote role with a team of five',
      '# About the job: You work within a fully distributed team',
      '# About the job: Work is done on a remote schedule',
      "# About the job: You'll work out of your home office",
    ],
  ],
  [{ workplace: 'onsite' }, ['# About the job: This position is based in our main office']],
  [
    { workplace: 'onsite' },
    [
      "# About the job: This job can't be done remotely",
      "# About the job: Remote work isn't possible",
      "# About the job: You can't do this job from home",
      '# About the job: Working from home is out of the question',
      "# About the job: We don't do remote",
      '# About the job: There is no remote option',
      "# About the job: You won't be able to work remotely",
      "# About the job: Sadly we can't offer home working",
      '# About the job: It is not a job you can do from home',
    ],
  ],
  [
    { workplace: 'hybrid' },
    [
      '# About the job: Access to an office is required',
      "# About the job: You're in the office a couple of days a week",
      '# About the job: An in-office and work-from-home arrangement',
      '# About the job: At least half of the working time is spent in the office',
    ],
  ],
  [
    { workplace: 'hybrid', daysPerWeek: 3 },
    [
      '# About the job: There is an in-office expectation of 3 or more days a week',
      '# About the job: Office attendance is required three days a week',
      '# About the job: Most of us come in about 3 days a week',
      '# About the job: Some of the work is on customer sites in Leeds (3 days a week)',
    ],
  ],
  [
    { places: ['Leeds'] },
    [
      '# About the job: Leeds is the preferred location for this role',
      '# About the job: Preferred work location is our head office in Leeds',
      '# Legal: The successful candidate must become a Leeds resident within a year',
    ],
  ],
  [{ workplace: 'hybrid' }, ['Ability to commute when needed to our office']],
  [{ timeZone: 'US Eastern hours' }, ['# About the job: Engineers who can work US Eastern hours']],
  [
    { timeZone: 'Mornings must overlap with Lisbon' },
    ['# About the job: Mornings must overlap with Lisbon'],
  ],
]

export const noPlaces: Corpus<LocationRequirement>['ignores'] = [
  '# About us: Our servers sit in Oslo',
  'Answers within 30 minutes of an alert',
  'Sit wherever you like in our office',
  'You work wherever the fault is',
  '# About the job: You choose which tools you work with',
  '# About us: We have no office dogs',
  '# About us: The money came from Oslo',
  '# About us: We have friends in Leeds and Oslo',
  '# About us: The majority of our roles are remote',
  '# About us: Access to an office in Leeds is included',
  '# About us: Leeds is the main hub of the wool trade',
  "# About the job: Remote work from abroad isn't possible",
  "# About the job: We don't offer remote access to the mainframe",
  "# About the job: We can't do remote for the first months",
  "# About the job: If this can't be done from home, tell us",
]
