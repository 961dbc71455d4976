import { defineCorpus } from '../kind.ts'
import { skillAt } from './example-demands.ts'
import { countedLists } from './examples-of-counts.ts'
import { judges } from './judged.ts'
import type { SkillRequirement } from './requirement.ts'

export default defineCorpus<SkillRequirement>({
  reads: [
    [
      { mode: 'all', minYears: 3 },
      [
        'Kotlin, 3 yrs',
        'Kotlin for 3 years or more',
        'Kotlin | 3 years',
        'Years of experience: 3 (Kotlin)',
        'SQL (1 year), Kotlin (3+ years)',
        'SQL 1 yr, Kotlin 3 yrs',
        'Kotlin for at least three years',
        'Kotlin (at least 3 years professionally)',
        'Kotlin (min. 3 years)',
        'Kotlin – minimum 3 years',
        'Kotlin, roughly three years',
        'Kotlin development for more than 3 years',
        'Kafka for no less than three years',
        'Terraform and Ansible, three years each',
        'Oracle and Informix, at least three years of each',
        'At least three years of production Go',
        '3yrs exp w/ Kotlin',
        '3+ yrs exp. in Kotlin',
        '3+yrs xp Kotlin',
        'Min. 36 mos. Kotlin',
        '36 mths Kotlin',
        '3+ y of Kotlin',
        'min 3 yrs. of exp. w. Kotlin',
        '3 yrs+ shell scripting',
        '3yr exp with Kotlin',
      ],
    ],
    [
      { mode: 'all', minYears: 2 },
      [
        'A couple of years with Kotlin',
        'Two years with relational databases',
        'Two years of Agile',
      ],
    ],
    [
      { mode: 'any', open: true, minYears: 4 },
      ['4 years with cloud platforms', '4+ years of BI tools'],
    ],
    [{ mode: 'all', minYears: 0, maxYears: 2 }, ['Nought to two years with Kotlin']],
    [{ mode: 'any', minYears: 3 }, ['Vue or Svelte, three years or so']],
    [
      { mode: 'all', minYears: null },
      [
        'A 3-year roadmap for Kotlin',
        'Kotlin (since 2019)',
        'Recent practice (within the last three years) with Kotlin',
        'Kotlin, used in the past 24 months',
        'Kotlin, for programmes that run at least two years',
      ],
    ],
    [
      { mode: 'all', atLeast: null },
      [
        'You do not need a degree, but you write clear SQL',
        'No degree is needed, but experience with Go is',
        'While you don’t need to know Rust, experience with C++ is required',
        'All of the following: Go, Rust, C++',
        'One of our teams works with Go: you know Rust and C++',
      ],
    ],
    [
      { mode: 'all', atLeast: null, minYears: null },
      [
        'Proficiency in Go and Python',
        'Good command of C++, CUDA and Linux',
        'You write Rust and Go every day and know Docker',
        'SQL, dbt and Airflow',
        'A combination of SQL and Python',
        'Kotlin · Bluetooth LE · SQL',
        'Linux, whatever the distribution',
      ],
    ],
    [
      { mode: 'all', level: 'proficient' },
      [
        'Proficient in TypeScript',
        'Solid experience with PostgreSQL',
        'Strong Python skills',
        'Fluent in C++',
        'Proven experience with Terraform',
      ],
    ],
    [
      { mode: 'all', level: 'familiar' },
      [
        'Familiarity with Kubernetes',
        'Some exposure to gRPC',
        'Basic knowledge of Linux',
        'Understanding of distributed systems',
        'Awareness of OWASP',
      ],
    ],
    [
      { mode: 'all', level: 'expert' },
      [
        'Expert in Scala',
        'Deep expertise in PyTorch',
        'Mastery of C++',
        'Extensive knowledge of computer networks',
      ],
    ],
    [
      { mode: 'all', minYears: 3 },
      [
        '3+ years of experience with Go',
        'At least three (3) years of Java',
        '3 years of hands-on Kubernetes experience',
        'Ruby: 3 years',
        'Terraform – 3+ years',
        'Scala (3 years)',
        '3 years of development experience in Scala',
        '3 years of experience building reports in Tableau',
        'Good knowledge of ledgers«3+ years of Java»',
      ],
    ],
    ...countedLists,
    [
      { mode: 'any', atLeast: 1, open: true, category: 'BI tools' },
      [
        'BI tools such as Tableau, Looker',
        'BI tools (Tableau, Power BI, etc.)',
        'Experience with BI tools like Looker or Tableau',
        'BI tools, e.g. Tableau',
      ],
    ],
    [
      { mode: 'any', open: true },
      [
        'Terraform or similar',
        'Kafka, RabbitMQ or comparable',
        'Cloud platforms such as AWS or GCP',
        'Experience with MySQL or another relational database',
        'Jenkins, CircleCI, or equivalent',
        'Jenkins, CircleCI, whatever',
        'MySQL, Oracle, you name it',
        'Tableau, Looker – up to you',
        'A message broker (Kafka, RabbitMQ)',
      ],
    ],
    [
      { mode: 'any', atLeast: 1, open: true, category: 'programming language' },
      [
        'Experience with a programming language',
        'Proficiency in at least one programming language',
        'Fluency in any programming language',
      ],
    ],
    [{ mode: 'all' }, ['Experience building services in Go', 'Has written scripts in R']],
    // brackets behind a role hold its tools, behind a class of things examples of it
    [
      { mode: 'all', open: false },
      [
        'Experience as a data engineer (Kafka, Docker)',
        'You are a mobile developer (Kotlin, Swift)',
        'Docker, Kafka (two years each)',
      ],
    ],
    [
      { mode: 'any' },
      ['Experience as a data engineer (Kafka or Flink)', 'Databases (MySQL, Oracle)'],
    ],
    [{ skills: [skillAt('Docker', 'Docker', 13)] }, ['«Knowledge of Docker»Exposure to Terraform']],
    // a list of demands that has lost its heading
    [
      { mode: 'all' },
      [
        '# Responsibilities: Experience with Kubernetes',
        '# Responsibilities: Strong practical knowledge of SQL',
        '# Responsibilities: Familiar with Terraform',
        '# About us: Fluent in TypeScript',
        '# Responsibilities: Experience building services in Go',
        '# Responsibilities: Must know SQL',
        '# Responsibilities: Have hands-on experience with Docker',
      ],
    ],
    [
      { mode: 'all' },
      [
        '# About the role: We are seeking an experienced engineer with knowledge of Kubernetes to join our team',
      ],
    ],
    // words shared by several names, lists inside brackets, classes behind a product
    [
      {
        skills: [
          skillAt('unit testing', 'Unit', 0),
          skillAt('regression testing', 'regression tests', 9),
        ],
      },
      ['Unit and regression tests'],
    ],
    [
      {
        skills: [
          skillAt('relational database', 'Relational', 0),
          skillAt('NoSQL database', 'NoSQL databases', 15),
        ],
      },
      ['Relational and NoSQL databases'],
    ],
    [
      { skills: [skillAt('application deployment', 'deploying web applications', 24)] },
      ['Experience building and deploying web applications'],
    ],
    [
      { skills: [skillAt('Flurbi schedulers', 'Flurbi schedulers', 30, false)] },
      ['Knowledge of the internals of Flurbi schedulers'],
    ],
    [
      { skills: [skillAt('board games', 'board games', 27, false)] },
      ['Experience with developing board games'],
    ],
    [
      { skills: [skillAt('read and understand code', 'read and understand code', 11, false)] },
      ['Ability to read and understand code written by others'],
    ],
    [
      { skills: [skillAt('Grafana', 'Grafana', 16)] },
      ['Experience with Grafana monitoring software'],
    ],
    [
      {
        skills: [
          skillAt('CI/CD', 'CI/CD', 0),
          skillAt('monitoring and alerting', 'monitoring', 7),
          skillAt('software testing', 'testing', 19),
        ],
      },
      ['CI/CD, monitoring, testing'],
    ],
    [
      { mode: 'any', atLeast: 1, open: false },
      ['iOS and/or Android', 'Understanding of one or more of the following: Rust, Zig, Ada'],
    ],
    [
      { mode: 'all', importance: 'preferred' },
      [
        'Rust is a plus',
        'Nice to have: «Kubernetes»',
        'Bonus points for CUDA',
        'Knowledge of Spark would be an advantage',
        'Ideally you know Terraform',
        'A plus: «R»',
        'A plus if you know R',
        'It is a plus if you know Go',
        'You know a scripting language, «especially Python»',
        'Our ideal platform engineer has Kubernetes experience',
        'Rust experience is greatly valued',
        'Experience with Spark is encouraged',
        'Knowledge of Kafka helpful',
      ],
    ],
    [
      { mode: 'all', importance: 'required' },
      [
        'Go is required',
        'You must know SQL',
        'Knowledge of Kafka helpful to our customers',
        '# Nice to have: PyTorch is a must',
      ],
    ],
    [
      { mode: 'all' },
      [
        'Written in Go',
        'Go (Golang)',
        'Experience with C, R and D',
        'python,c,java',
        'Experience with Node.js',
        'CI/CD',
        'TCP/IP',
        'Knowledge of Flurbitron',
        '# What you bring: Docker in production',
        '# Must-haves: Git',
      ],
    ],
    [
      { mode: 'all', open: false, category: null },
      [
        'Office tools including Word and Excel',
        'Good command of office tools, including Word and Excel',
        'HTML/CSS/JavaScript',
        'Knowledge of statistics (regression analysis, A/B testing)',
      ],
    ],
    [
      {
        mode: 'any',
        open: true,
        category: 'backend languages',
        skills: [skillAt('Go', 'Go', 16), skillAt('Rust', 'Rust', 54), skillAt('Java', 'Java', 63)],
      },
      ['Experience with Go or other backend languages such as Rust and Java'],
    ],
  ],
  ignores: [
    'Rust and Scala are not needed',
    'Neither Rust nor Scala is required',
    'You drive our go-to-market plan',
    'Ready to go the extra mile',
    'Willing to go through an interview in two rounds',
    'Go-live support at weekends',
    'Able to react quickly',
    'An active security clearance at the TS level',
    'Able to obtain a Top Secret (TS) security clearance',
    'You ship services in go-live weekends',
    'Helps to launch projects in Spring',
    'You excel at explaining',
    'Able to express ideas',
    'Swift responses to customers',
    'Available in the spring',
    'Spot red flags early',
    'Comfortable with an R&D budget',
    'You know R&D budgets',
    'Let us know, R. Smith will answer',
    'You know go-live weekends',
    'Has worked at a Series C company',
    'Likes vitamin C',
    '# Benefits: 401k match, Python workshops and parental leave',
    '# About us: Our platform is written in Go and runs on Kubernetes',
    '# Responsibilities: Build services in Go and Python',
    '# Responsibilities: Experience the ups and downs of Kubernetes with us',
    '# About the role: We are seeking an engineer who will build services with Kubernetes',
    '# Responsibilities: Skilled colleagues, Kubernetes and coffee',
    '# Responsibilities: Have the opportunity to gain experience with Kubernetes',
    "# What you'll learn: Practical experience with Kubernetes",
    '# Skills you will gain: Knowledge of Terraform',
    'Passion for machine learning',
    'Eager to learn Kubernetes',
    'Excellent communication skills',
    'Team player with a sense of humour',
    'Proof of vaccination',
    'A valid driving licence',
    'You will grow in a Rust-first company',
    'Active TS/SCI with a CI polygraph',
    'EU work authorization',
    'Degree in a technical field (e.g. bioinformatics, public health)',
    'Happy to join as a Web Design & Customer Experience Intern',
  ],
  judges,
})
