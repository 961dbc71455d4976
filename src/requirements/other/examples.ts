import { defineCorpus } from '../kind.ts'
import type { OtherRequirement } from './requirement.ts'

export default defineCorpus<OtherRequirement>({
  reads: [
    [
      { note: 'good academic standing' },
      ['Must be in good academic standing', 'In good standing with your university'],
    ],
    [{ note: 'coursework' }, ['Completed courses in algebra', 'Completion of relevant coursework']],
    [
      { note: 'work as an employee (W-2)' },
      ['# About the job: Only on W2', '# About the job: W2 candidates', '# About the job: No C2C'],
    ],
    [
      { note: 'talks at conferences or meetups' },
      ['Has spoken at conferences or meetups', 'Presented at a conference'],
    ],
    [{ note: 'physical work' }, ['# Notes: Continuous sitting']],
    [
      { note: '18 years of age or older' },
      [
        'You must be at least 18 years of age',
        'Must be eighteen (18) years or older',
        'Minimum age of 18 or older',
        'Applicants must be 18 or over',
      ],
    ],
    [{ note: '21 years of age or older' }, ['Must be 21 years old']],
    [
      { note: 'a portfolio of your work' },
      [
        'A portfolio of finished projects',
        'An online portfolio',
        'A GitHub profile that shows how you write code',
        'Portfolio showcasing two shipped apps',
      ],
    ],
    [
      { note: 'a portfolio of your work', importance: 'preferred' },
      ['A public portfolio is a plus'],
    ],
    [
      { note: 'open-source contributions' },
      [
        'Open-source contributions',
        'Contributions to well-known open source databases',
        'Has contributed to an open-source compiler',
        'Maintainer of an open source library',
        'Open source maintainer',
        'Has published open-source packages',
        'Released open source software',
      ],
    ],
    [
      { note: 'open-source contributions', importance: 'preferred' },
      [
        'Open source work is a plus, most of all as a contributor to open source tools',
        'Active involvement in open source is a bonus',
      ],
    ],
    [
      { note: 'lifting 40 pounds or the like' },
      ['Must be able to lift up to 40 pounds', 'Lifting and carrying boxes of 40 lbs'],
    ],
    [
      { note: 'lifting 15 pounds or the like' },
      ['# Physical demands: May move equipment of up to 15 lbs'],
    ],
    [
      { note: 'physical work' },
      [
        'Able to sit or stand for long periods',
        'Prolonged periods of sitting at a desk',
        'Must be able to climb, kneel or crouch',
        'Comfortable with heavy lifting',
        'Able to work at heights',
        'Good manual dexterity',
        'Willing to wear protective equipment in the lab',
      ],
    ],
    [
      { note: 'a drug test' },
      [
        '# Legal notice: Offers depend on a background check and a drug screen',
        '# Benefits: You will take a drug test before you begin',
        '# About the job: Drug and alcohol testing is part of hiring',
      ],
    ],
    [
      { note: 'physical work' },
      [
        '# Physical demands: Must remain in a stationary position',
        '# Benefits: A stationary position for most of the time',
        '# Physical demands: Sitting, standing and reaching',
        '# Physical demands: The employee is required to talk to callers',
        '# Physical demands: The employee is required to move about the office',
        '# Physical demands: Occasionally move about the plant',
        '# Physical demands: Regularly use hands to type',
        '# Physical demands: Vision abilities include close sight',
        '# Physical demands: Operates a computer and a copy machine',
        '# Legal notice: Dexterity of hands',
        'Work in a clean room environment',
      ],
    ],
    [
      { note: 'transport of your own' },
      [
        'Must have reliable transportation to the plant',
        'Your own car',
        'Access to a vehicle',
        'Must provide your own transportation',
      ],
    ],
    [
      { note: 'equipment and a workplace of your own' },
      [
        'Must have your own laptop',
        'A reliable high-speed internet connection',
        'A quiet home office',
      ],
    ],
    [
      { note: 'projects of your own' },
      [
        'Side projects that you are proud of',
        'Personal projects in robotics',
        'Projects you have built in your free time',
      ],
    ],
    [
      { note: 'hackathons or competitions' },
      ['Won a hackathon', 'Hackathon participation', 'Programming competitions', 'A Kaggle medal'],
    ],
    [{ note: 'a bootcamp' }, ['Completed a coding bootcamp']],
    [
      { note: 'vaccination' },
      ['Must be fully vaccinated', 'Vaccination status on file', 'Proof of current vaccination'],
    ],
    [{ note: 'samples of your work' }, ['A code sample of about 200 lines']],
    [
      { note: 'references' },
      [
        'Two professional references',
        'References from former managers',
        'A letter of recommendation',
      ],
    ],
    [{ note: 'a valid passport' }, ['A valid passport', 'You hold a passport']],
    [
      { note: 'membership or active part in a student club' },
      ['Active member of a student club', 'Extracurricular leadership'],
    ],
  ],
  ignores: [
    '# About us: We sponsor talks at conferences',
    'Two years of coursework are behind you',
    'A standing desk',
    '# About us: We develop software for drug discovery',
    'Drug screening pipelines for clinical trials',
    'Computer vision abilities',
    'Robots that move about the plant and use hands to grip',
    'Experience with standing orders',
    '5 years or older codebases',
    'At least 18 months of experience',
    '3 years of experience or more',
    'Experience with children 8 years or older',
    '# About us: We are 20 years old and still curious',
    'Knowledge of our product portfolio',
    'Experience with investment portfolios',
    'You manage a portfolio of clients',
    'Experience with open-source databases',
    'Familiarity with open source tools',
    '# About us: We encourage our people to contribute to open source',
    'Experience with lift and shift migrations',
    'Carry projects through to the end',
    'You stand up for your users',
    'A sitting member of the board',
    'Data pipelines for public transportation',
    'Experience with personal computing hardware',
    'Knowledge of internet protocols',
    'Ability to own projects from beginning to end',
    'Experience with project management',
    'Experience of mentoring at hackathons',
    "Bachelor's degree or a bootcamp",
    'Statistical sampling',
    'Knowledge of cross-references in databases',
    'Passport.js',
    '# Benefits: Lunch, a laptop of your choice and a bike',
    'Knowledge of competition law',
  ],
  never: ['met', 'partial', 'unmet'],
  judges: [
    ['unknown', { note: '18 years of age or older' }, 'name: Ada', { says: '18 years of age' }],
    [
      'unknown',
      { note: 'open-source contributions' },
      'languages: [C]',
      { says: 'open-source contributions' },
    ],
    [
      'unknown',
      { note: 'lifting 40 pounds or the like' },
      'name: Ada',
      { says: 'Only you can say' },
    ],
  ],
})
