import type { Draft } from '../../core/requirement.ts'
import { defineCorpus } from '../kind.ts'
import type { SkillMention, SkillRequirement } from './requirement.ts'

type Asked = Draft<SkillRequirement>

const mention = (name: string): SkillMention => ({
  name,
  surface: name,
  span: { start: 0, end: name.length },
  known: true,
})
/** A name where it stands in its phrase, which is a bullet under "Requirements:". */
const at = (name: string, surface: string, start: number, known = true): SkillMention => ({
  name,
  surface,
  span: { start: BULLET + start, end: BULLET + start + surface.length },
  known,
})
const BULLET = 'Requirements:\n\n• '.length
const plain = {
  atLeast: null,
  open: false,
  category: null,
  level: null,
  minYears: null,
  maxYears: null,
} as const

const all = (names: readonly string[], more: Partial<Asked> = {}): Asked => ({
  ...plain,
  mode: 'all',
  skills: names.map(mention),
  ...more,
})
const any = (names: readonly string[], more: Partial<Asked> = {}): Asked => ({
  ...plain,
  mode: 'any',
  atLeast: 1,
  skills: names.map(mention),
  ...more,
})
const such = (
  category: string | null,
  names: readonly string[],
  more: Partial<Asked> = {},
): Asked => any(names, { open: true, category, ...more })

export default defineCorpus<SkillRequirement>({
  reads: [
    [
      { mode: 'any', atLeast: 1, minYears: null },
      [
        'Strong skills in Rust, or experience with C++',
        'Experience with AWS, or a strong background in Linux',
      ],
    ],
    [
      { mode: 'all', atLeast: null },
      [
        'You do not need a degree, but you write clear SQL',
        'No degree is needed, but experience with Go is',
        'While you don’t need to know Rust, experience with C++ is required',
      ],
    ],
    [
      { mode: 'all', atLeast: null, minYears: null },
      [
        'Proficiency in Go and Python',
        'Good command of C++, CUDA and Linux',
        'You write Rust and Go every day and know Docker',
        'SQL, dbt and Airflow',
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
    [
      { mode: 'any', atLeast: 1, open: false },
      [
        'C++ or Java',
        'Experience with Go, Rust or C++',
        'Java/Kotlin',
        'Python/R',
        'Either Terraform or Pulumi',
        'One or more of Scala, Kotlin and Java',
        'One of the following languages: Go, Rust, C++',
      ],
    ],
    [
      { mode: 'any', atLeast: 2 },
      [
        'Experience with two of the following: Rust, Go, C++, Zig',
        'At least two of PyTorch, JAX and TensorFlow',
      ],
    ],
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
    [{ skills: [at('Docker', 'Docker', 13)] }, ['«Knowledge of Docker»Exposure to Terraform']],
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
      { skills: [at('unit testing', 'Unit', 0), at('regression testing', 'regression tests', 9)] },
      ['Unit and regression tests'],
    ],
    [
      {
        skills: [
          at('relational database', 'Relational', 0),
          at('NoSQL database', 'NoSQL databases', 15),
        ],
      },
      ['Relational and NoSQL databases'],
    ],
    [
      { skills: [at('application deployment', 'deploying web applications', 24)] },
      ['Experience building and deploying web applications'],
    ],
    [
      { skills: [at('Flurbi schedulers', 'Flurbi schedulers', 30, false)] },
      ['Knowledge of the internals of Flurbi schedulers'],
    ],
    [
      { skills: [at('board games', 'board games', 27, false)] },
      ['Experience with developing board games'],
    ],
    [
      { skills: [at('read and understand code', 'read and understand code', 11, false)] },
      ['Ability to read and understand code written by others'],
    ],
    [{ skills: [at('Grafana', 'Grafana', 16)] }, ['Experience with Grafana monitoring software']],
    [
      {
        skills: [
          at('CI/CD', 'CI/CD', 0),
          at('monitoring and alerting', 'monitoring', 7),
          at('software testing', 'testing', 19),
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
        skills: [at('Go', 'Go', 16), at('Rust', 'Rust', 54), at('Java', 'Java', 63)],
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
  judges: [
    // one skill
    ['met', all(['Go']), 'languages: [Go]', { says: 'You know Go.' }],
    ['met', all(['Go']), 'languages: [golang]'],
    ['met', all(['Kubernetes']), 'tools: [k8s]'],
    ['met', all(['PostgreSQL']), 'tools: [Postgres]'],
    ['met', all(['scikit-learn']), 'frameworks: [sklearn]'],
    ['met', all(['JavaScript']), 'languages: [JS]'],
    ['met', all(['C++']), 'languages: ["C plus plus"]'],
    ['met', all(['Python']), 'languages: [Python (primary)]'],
    ['met', all(['C#']), 'languages: [C++/C#]'],
    ['met', all(['Java']), 'languages: [Java 17]'],
    ['unmet', all(['Java']), 'languages: [JavaScript]', { says: 'Java is not in your profile.' }],
    ['unmet', all(['Kubernetes']), 'languages: [Go] # not using Kubernetes any more'],
    ['unmet', all(['Rust']), 'tools: [Git]', { says: 'Rust' }],
    ['unmet', all(['Go']), 'languages: []\ntools: [Git]'],
    [
      'unknown',
      all(['Go']),
      'name: Ada',
      { says: 'Do you know Go? As aware, familiar, proficient or expert?' },
    ],
    [
      'unknown',
      all(['Go', 'Rust']),
      'education: BSc in Physics',
      { says: 'Which of these do you know: Go and Rust?' },
    ],
    [
      'unknown',
      such('deep learning frameworks', ['PyTorch', 'TensorFlow']),
      'name: Ada',
      { says: 'Do you know a deep learning framework, such as PyTorch or TensorFlow? Which?' },
    ],
    // narrower, broader, beside
    [
      'met',
      all(['machine learning']),
      'frameworks: [PyTorch]',
      { says: 'PyTorch shows that you know machine learning.' },
    ],
    [
      'met',
      all(['SQL', 'relational database']),
      'tools: [PostgreSQL]',
      { says: 'PostgreSQL is a relational database.' },
    ],
    [
      'met',
      such('programming language', []),
      'languages: [Go]',
      { says: 'Go is a programming language.' },
    ],
    [
      'met',
      such('deep learning frameworks', ['TensorFlow', 'PyTorch']),
      'frameworks: [JAX]',
      { says: 'JAX is a deep learning framework.' },
    ],
    ['met', such(null, ['PyTorch', 'TensorFlow']), 'frameworks: [JAX]'],
    ['met', such(null, ['MySQL']), 'tools: [PostgreSQL]'],
    ['partial', all(['PostgreSQL']), 'tools: [MySQL]', { says: 'close to PostgreSQL' }],
    ['partial', all(['PyTorch']), 'frameworks: [TensorFlow]', { says: 'You know TensorFlow' }],
    [
      'partial',
      all(['PyTorch']),
      'knowledge: [deep learning]',
      { says: 'in general, but PyTorch is asked for' },
    ],
    [
      'unmet',
      such('deep learning frameworks', ['TensorFlow', 'PyTorch']),
      'languages: [SQL]',
      { says: 'nor any other deep learning framework' },
    ],
    ['unmet', any(['C++', 'Java']), 'languages: [Haskell]', { says: 'Neither C++ nor Java' }],
    ['met', any(['C++', 'Java']), 'languages: [Java]'],
    // several
    ['met', all(['Go', 'Python']), 'languages: [Python, Go]', { says: 'Go and Python' }],
    [
      'partial',
      all(['Go', 'Python']),
      'languages: [Python]',
      { says: 'Go is not in your profile' },
    ],
    [
      'unmet',
      all(['data pipelines']),
      'languages: [SQL]',
      { says: 'Data pipelines are not in your profile.' },
    ],
    [
      'partial',
      all(['operating system', 'Go']),
      'tools: [Linux]',
      { says: 'You know an operating system; Go is not in your profile' },
    ],
    [
      'unmet',
      any(['C++', 'C++', 'Java']),
      'languages: [Haskell]',
      { says: 'Neither C++ nor Java' },
    ],
    [
      'unmet',
      all(['Go', 'Erlang']),
      'languages: [SQL]',
      { says: 'Go and Erlang are not in your profile' },
    ],
    ['met', any(['Rust', 'Go', 'C++'], { atLeast: 2 }), 'languages: [Go, Rust]'],
    [
      'partial',
      any(['Rust', 'Go', 'C++'], { atLeast: 2 }),
      'languages: [Go]',
      { says: '2 of Rust, Go and C++ are asked for' },
    ],
    ['unmet', any(['Rust', 'Go', 'C++'], { atLeast: 2 }), 'languages: [SQL]'],
    [
      'met',
      such('deep learning frameworks', ['PyTorch', 'TensorFlow'], { atLeast: 2 }),
      'frameworks: [JAX, PyTorch]',
    ],
    [
      'partial',
      such('deep learning frameworks', ['PyTorch', 'TensorFlow'], { atLeast: 2 }),
      'frameworks: [JAX]',
    ],
    // levels
    ['met', all(['Go'], { level: 'proficient' }), 'languages: [Go]'],
    ['met', all(['Go'], { level: 'familiar' }), 'languages: [{ Go: { level: expert } }]'],
    [
      'partial',
      all(['Go'], { level: 'expert' }),
      'languages: [Go]',
      { says: 'gives no level for Go, which counts as proficient; expert is asked for' },
    ],
    [
      'partial',
      all(['Go'], { level: 'proficient' }),
      'languages: [{ Go: { level: familiar } }]',
      { says: 'says familiar for Go; proficient is asked for' },
    ],
    [
      'partial',
      all(['Go'], { level: 'proficient' }),
      'languages: [{ Go: { level: familiar } }]\nprojects: [{ name: Toy, skills: [Go] }]',
    ],
    ['partial', all(['Go']), 'languages: [{ Go: { level: aware } }]'],
    // the best of what a profile lists
    ['met', all(['Go']), 'languages: [Go]\ntools: [{ Go: { level: aware } }]'],
    ['met', all(['Go']), 'languages: [{ Go: { level: aware } }, { Golang: { level: familiar } }]'],
    // but a job that uses it says nothing of how well
    [
      'partial',
      all(['Go']),
      'languages: [{ Go: { level: aware } }]\nexperience: [{ title: Clerk, start: 2023-01, skills: [Go] }]',
    ],
    // years
    [
      'met',
      all(['Go'], { minYears: 3 }),
      'languages: [{ Go: { years: 4 } }]',
      { says: 'Your 4 years cover the 3 years asked for.' },
    ],
    [
      'met',
      all(['Go'], { minYears: 3, maxYears: 5 }),
      'languages: [{ Go: { years: 8 } }]',
      { says: 'more than the 3 to 5' },
    ],
    [
      'partial',
      all(['Go'], { minYears: 3 }),
      'languages: [{ Go: { years: 1.5 } }]',
      { says: 'You have 1.5 years of Go; 3 years are asked for.' },
    ],
    [
      'unknown',
      all(['Go'], { minYears: 3 }),
      'languages: [Go]',
      { says: 'For how many years have you used Go? 3 years are asked for.' },
    ],
    ['unmet', all(['Go'], { minYears: 3 }), 'languages: [SQL]'],
    [
      'met',
      all(['Go'], { minYears: 2 }),
      'experience: [{ title: Dev, start: 2022-01, end: 2022-12, skills: [Go] }, { title: Dev, start: 2023-06, skills: [Go] }]',
    ],
    [
      'partial',
      all(['Go'], { minYears: 2 }),
      'experience: [{ title: Dev, start: 2022-01, end: 2022-12, skills: [Go] }, { title: Tutor, start: 2022-01, end: 2022-12, skills: [Go] }]',
      { says: '1 year of Go' },
    ],
    [
      'unknown',
      all(['Go'], { minYears: 3 }),
      'experience: [{ title: Dev, start: 2020, end: 2023, skills: [Go] }]',
      { says: 'From which month' },
    ],
    ['unknown', all(['Go'], { minYears: 3 }), 'experience: [{ title: Dev, skills: [Go] }]'],
    [
      'met',
      such('deep learning frameworks', [], { minYears: 2 }),
      'frameworks: [{ JAX: 3 years }]',
    ],
    [
      'unknown',
      all(['Go', 'Zig'], { minYears: 3 }),
      'languages: [Go]',
      { says: 'Zig is not in your profile' },
    ],
    // evidence and time
    [
      'met',
      all(['React']),
      'experience: [{ title: Dev, start: 2017-01, end: 2018-06, skills: [React] }]',
      { says: 'Last used 2018-06' },
    ],
    [
      'met',
      all(['CUDA']),
      'publications: [{ title: Fast sums, venue: SC, year: 2024, skills: [CUDA] }]\nlanguages: [CUDA]',
      { says: 'You have published with CUDA.' },
    ],
    ['met', all(['Rust']), 'projects: [{ name: Raft, skills: [Rust] }]', { says: 'in a project' }],
    ['met', all(['AWS']), 'certifications: [AWS Certified Developer]', { says: 'certified' }],
    // words that the vocabulary does not know
    ['met', all(['Flurbitron clusters']), 'tools: [flurbitron cluster]'],
    [
      'met',
      all(['Flurbitron']),
      'tools: [Flurbitron administration]',
      { says: 'shows that you know Flurbitron' },
    ],
    ['partial', all(['Flurbitron administration']), 'tools: [Flurbitron]'],
    ['unmet', all(['Flurbitron']), 'tools: [Git]'],
    ['met', all(['PyTorch']), 'knowledge: [Advanced PyTorch training]'],
  ],
})
