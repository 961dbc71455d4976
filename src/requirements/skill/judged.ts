import type { Corpus } from '../kind.ts'
import type { SkillRequirement } from './requirement.ts'
import { all, any, such } from './example-demands.ts'

/** Profile against demand, as a recruiter would tick them off. */
export const judges: Corpus<SkillRequirement>['judges'] = [
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
  ['partial', all(['Go', 'Python']), 'languages: [Python]', { says: 'Go is not in your profile' }],
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
  ['unmet', any(['C++', 'C++', 'Java']), 'languages: [Haskell]', { says: 'Neither C++ nor Java' }],
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
  ['met', such('deep learning frameworks', [], { minYears: 2 }), 'frameworks: [{ JAX: 3 years }]'],
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
]
