import type { Corpus } from '../kind.ts'
import { timeAsked } from './example-demands.ts'
import type { AvailabilityRequirement } from './requirement.ts'

/** Turns at odd times, and starts that are told by a latest day or a wait. */
export const turns: Corpus<AvailabilityRequirement>['reads'] = [
  [
    timeAsked({ schedule: 'evenings or weekends' }),
    [
      'Every fourth weekend',
      'Alternating Sundays',
      'One Sunday in five',
      'One weekend per month',
      '1 in 7 weekends',
      'Weekend rota, one in nine',
      'Saturday opening, roughly monthly',
      'Weekends during audits',
      'Sundays, once a quarter',
      'Saturday afternoons in December',
    ],
  ],
  [
    timeAsked({ schedule: 'on call' }),
    [
      'On call 1 week in 7',
      'On-call: 1:9',
      'On-call, every ninth week',
      'Standby once a month',
      'Call-outs, one week of six',
      '1-in-9 standby',
    ],
  ],
  [timeAsked({ schedule: 'shifts' }), ['A late shift now and then']],
  [
    timeAsked({ schedule: 'outside working hours' }),
    ['Unsociable hours before a launch', 'Happy with irregular working hours'],
  ],
  [
    timeAsked({ schedule: 'working hours' }),
    ['Early start at 5:30', 'Can be at the depot by 7 am', 'Starts on the line from 6am'],
  ],
  [
    timeAsked({ start: '2027-10' }),
    [
      'Start: soon, at the latest on 1 October 2027',
      'Starting 4 October 2027',
      'No later than 4 October 2027',
      'By October 2027 at the latest',
    ],
  ],
  [
    timeAsked({ term: 'summer' }),
    ['In July at the latest', 'Someone from mid-June till mid-August'],
  ],
  [timeAsked({ weeks: 35 }), ['Available from March to October']],
  [
    timeAsked({ immediately: true }),
    [
      'Notice period: 2 weeks or less',
      'A notice period of at most one month',
      'Able to start within 20 days',
      'Joining in three weeks',
      'A short notice period',
    ],
  ],
  [timeAsked({ hoursPerWeek: 30 }), ['# About the job: Hours: «30 or 36»']],
]
