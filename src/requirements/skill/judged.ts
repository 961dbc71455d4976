import type { Corpus } from '../kind.ts'
import type { SkillRequirement } from './requirement.ts'
import { allSkills, anySkill, suchSkills } from './example-demands.ts'

/** Profile against demand, as a recruiter would tick them off. */
export const judges: Corpus<SkillRequirement>['judges'] = [
  // one skill
  ['met', allSkills(['Go']), 'languages: [Go]', { says: 'You know Go.' }],
  ['met', allSkills(['Go']), 'languages: [golang]'],
  ['met', allSkills(['Kubernetes']), 'tools: [k8s]'],
  ['met', allSkills(['PostgreSQL']), 'tools: [Postgres]'],
  ['met', allSkills(['scikit-learn']), 'frameworks: [sklearn]'],
  ['met', allSkills(['JavaScript']), 'languages: [JS]'],
  ['met', allSkills(['C++']), 'languages: ["C plus plus"]'],
  ['met', allSkills(['Python']), 'languages: [Python (primary)]'],
  ['met', allSkills(['C#']), 'languages: [C++/C#]'],
  ['met', allSkills(['Java']), 'languages: [Java 17]'],
  [
    'unmet',
    allSkills(['Java']),
    'languages: [JavaScript]',
    { says: 'Java is not in your profile.' },
  ],
  ['unmet', allSkills(['Kubernetes']), 'languages: [Go] # not using Kubernetes any more'],
  ['unmet', allSkills(['Rust']), 'tools: [Git]', { says: 'Rust' }],
  ['unmet', allSkills(['Go']), 'languages: []\ntools: [Git]'],
  [
    'unknown',
    allSkills(['Go']),
    'name: Ada',
    { says: 'Do you know Go? As aware, familiar, proficient or expert?' },
  ],
  [
    'unknown',
    allSkills(['Go', 'Rust']),
    'education: BSc in Physics',
    { says: 'Which of these do you know: Go and Rust?' },
  ],
  [
    'unknown',
    suchSkills('deep learning frameworks', ['PyTorch', 'TensorFlow']),
    'name: Ada',
    { says: 'Do you know a deep learning framework, such as PyTorch or TensorFlow? Which?' },
  ],
  // narrower, broader, beside
  [
    'met',
    allSkills(['machine learning']),
    'frameworks: [PyTorch]',
    { says: 'PyTorch shows that you know machine learning.' },
  ],
  [
    'met',
    allSkills(['SQL', 'relational database']),
    'tools: [PostgreSQL]',
    { says: 'PostgreSQL is a relational database.' },
  ],
  [
    'met',
    suchSkills('programming language', []),
    'languages: [Go]',
    { says: 'Go is a programming language.' },
  ],
  [
    'met',
    suchSkills('deep learning frameworks', ['TensorFlow', 'PyTorch']),
    'frameworks: [JAX]',
    { says: 'JAX is a deep learning framework.' },
  ],
  ['met', suchSkills(null, ['PyTorch', 'TensorFlow']), 'frameworks: [JAX]'],
  ['met', suchSkills(null, ['MySQL']), 'tools: [PostgreSQL]'],
  ['partial', allSkills(['PostgreSQL']), 'tools: [MySQL]', { says: 'close to PostgreSQL' }],
  ['partial', allSkills(['PyTorch']), 'frameworks: [TensorFlow]', { says: 'You know TensorFlow' }],
  [
    'partial',
    allSkills(['PyTorch']),
    'knowledge: [deep learning]',
    { says: 'in general, but PyTorch is asked for' },
  ],
  [
    'unmet',
    suchSkills('deep learning frameworks', ['TensorFlow', 'PyTorch']),
    'languages: [SQL]',
    { says: 'nor any other deep learning framework' },
  ],
  ['unmet', anySkill(['C++', 'Java']), 'languages: [Haskell]', { says: 'Neither C++ nor Java' }],
  ['met', anySkill(['C++', 'Java']), 'languages: [Java]'],
  // several
  ['met', allSkills(['Go', 'Python']), 'languages: [Python, Go]', { says: 'Go and Python' }],
  [
    'partial',
    allSkills(['Go', 'Python']),
    'languages: [Python]',
    { says: 'Go is not in your profile' },
  ],
  [
    'unmet',
    allSkills(['data pipelines']),
    'languages: [SQL]',
    { says: 'Data pipelines are not in your profile.' },
  ],
  [
    'partial',
    allSkills(['operating system', 'Go']),
    'tools: [Linux]',
    { says: 'You know an operating system; Go is not in your profile' },
  ],
  [
    'unmet',
    anySkill(['C++', 'C++', 'Java']),
    'languages: [Haskell]',
    { says: 'Neither C++ nor Java' },
  ],
  [
    'unmet',
    allSkills(['Go', 'Erlang']),
    'languages: [SQL]',
    { says: 'Go and Erlang are not in your profile' },
  ],
  ['met', anySkill(['Rust', 'Go', 'C++'], { atLeast: 2 }), 'languages: [Go, Rust]'],
  [
    'partial',
    anySkill(['Rust', 'Go', 'C++'], { atLeast: 2 }),
    'languages: [Go]',
    { says: '2 of Rust, Go and C++ are asked for' },
  ],
  ['unmet', anySkill(['Rust', 'Go', 'C++'], { atLeast: 2 }), 'languages: [SQL]'],
  [
    'met',
    suchSkills('deep learning frameworks', ['PyTorch', 'TensorFlow'], { atLeast: 2 }),
    'frameworks: [JAX, PyTorch]',
  ],
  [
    'partial',
    suchSkills('deep learning frameworks', ['PyTorch', 'TensorFlow'], { atLeast: 2 }),
    'frameworks: [JAX]',
  ],
  // levels
  ['met', allSkills(['Go'], { level: 'proficient' }), 'languages: [Go]'],
  ['met', allSkills(['Go'], { level: 'familiar' }), 'languages: [{ Go: { level: expert } }]'],
  [
    'partial',
    allSkills(['Go'], { level: 'expert' }),
    'languages: [Go]',
    { says: 'gives no level for Go, which counts as proficient; expert is asked for' },
  ],
  [
    'partial',
    allSkills(['Go'], { level: 'proficient' }),
    'languages: [{ Go: { level: familiar } }]',
    { says: 'says familiar for Go; proficient is asked for' },
  ],
  [
    'partial',
    allSkills(['Go'], { level: 'proficient' }),
    'languages: [{ Go: { level: familiar } }]\nprojects: [{ name: Toy, skills: [Go] }]',
  ],
  ['partial', allSkills(['Go']), 'languages: [{ Go: { level: aware } }]'],
  // the best of what a profile lists
  ['met', allSkills(['Go']), 'languages: [Go]\ntools: [{ Go: { level: aware } }]'],
  [
    'met',
    allSkills(['Go']),
    'languages: [{ Go: { level: aware } }, { Golang: { level: familiar } }]',
  ],
  // but a job that uses it says nothing of how well
  [
    'partial',
    allSkills(['Go']),
    'languages: [{ Go: { level: aware } }]\nexperience: [{ title: Clerk, start: 2023-01, skills: [Go] }]',
  ],
  // years
  [
    'met',
    allSkills(['Go'], { minYears: 3 }),
    'languages: [{ Go: { years: 4 } }]',
    { says: 'Your 4 years cover the 3 years asked for.' },
  ],
  [
    'met',
    allSkills(['Go'], { minYears: 3, maxYears: 5 }),
    'languages: [{ Go: { years: 8 } }]',
    { says: 'more than the 3 to 5' },
  ],
  [
    'partial',
    allSkills(['Go'], { minYears: 3 }),
    'languages: [{ Go: { years: 1.5 } }]',
    { says: 'You have 1.5 years of Go; 3 years are asked for.' },
  ],
  [
    'unknown',
    allSkills(['Go'], { minYears: 3 }),
    'languages: [Go]',
    { says: 'For how many years have you used Go? 3 years are asked for.' },
  ],
  ['unmet', allSkills(['Go'], { minYears: 3 }), 'languages: [SQL]'],
  [
    'met',
    allSkills(['Go'], { minYears: 2 }),
    'experience: [{ title: Dev, start: 2022-01, end: 2022-12, skills: [Go] }, { title: Dev, start: 2023-06, skills: [Go] }]',
  ],
  [
    'partial',
    allSkills(['Go'], { minYears: 2 }),
    'experience: [{ title: Dev, start: 2022-01, end: 2022-12, skills: [Go] }, { title: Tutor, start: 2022-01, end: 2022-12, skills: [Go] }]',
    { says: '1 year of Go' },
  ],
  [
    'unknown',
    allSkills(['Go'], { minYears: 3 }),
    'experience: [{ title: Dev, start: 2020, end: 2023, skills: [Go] }]',
    { says: 'From which month' },
  ],
  ['unknown', allSkills(['Go'], { minYears: 3 }), 'experience: [{ title: Dev, skills: [Go] }]'],
  [
    'met',
    suchSkills('deep learning frameworks', [], { minYears: 2 }),
    'frameworks: [{ JAX: 3 years }]',
  ],
  [
    'unknown',
    allSkills(['Go', 'Zig'], { minYears: 3 }),
    'languages: [Go]',
    { says: 'Zig is not in your profile' },
  ],
  // evidence and time
  [
    'met',
    allSkills(['React']),
    'experience: [{ title: Dev, start: 2017-01, end: 2018-06, skills: [React] }]',
    { says: 'Last used 2018-06' },
  ],
  [
    'met',
    allSkills(['CUDA']),
    'publications: [{ title: Fast sums, venue: SC, year: 2024, skills: [CUDA] }]\nlanguages: [CUDA]',
    { says: 'You have published with CUDA.' },
  ],
  [
    'met',
    allSkills(['Rust']),
    'projects: [{ name: Raft, skills: [Rust] }]',
    { says: 'in a project' },
  ],
  ['met', allSkills(['AWS']), 'certifications: [AWS Certified Developer]', { says: 'certified' }],
  // words that the vocabulary does not know
  ['met', allSkills(['Flurbitron clusters']), 'tools: [flurbitron cluster]'],
  [
    'met',
    allSkills(['Flurbitron']),
    'tools: [Flurbitron administration]',
    { says: 'shows that you know Flurbitron' },
  ],
  ['partial', allSkills(['Flurbitron administration']), 'tools: [Flurbitron]'],
  ['unmet', allSkills(['Flurbitron']), 'tools: [Git]'],
  ['met', allSkills(['PyTorch']), 'knowledge: [Advanced PyTorch training]'],
]
