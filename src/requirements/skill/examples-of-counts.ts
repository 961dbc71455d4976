import type { Corpus } from '../kind.ts'
import type { SkillRequirement } from './requirement.ts'

/** Lists of which one will do, or a number. */
export const countedLists: Corpus<SkillRequirement>['reads'] = [
  [
    { mode: 'any', atLeast: 1, minYears: null },
    [
      'Any combination of Go, Rust and C++',
      'Experience with any mix of the following: Kafka, Flink, Spark',
      'Proficiency in one or a combination of Go, Rust and C++',
      'Knowledge of some or all of Terraform, Ansible and Puppet',
      'A subset of Kafka, Flink and Spark',
      'At least a few of Kafka, Flink and Spark',
      'Strong skills in Rust, or experience with C++',
      'Experience with AWS, or a strong background in Linux',
    ],
  ],
  [
    { mode: 'any', atLeast: 1, open: false },
    [
      'Jenkins | GitLab CI | CircleCI',
      'Experience with Jenkins | CircleCI',
      'Pipelines: Jenkins | CircleCI',
      'Cloud platforms (at least one of AWS, Azure or GCP)',
      'Jenkins, CircleCI (one of these)',
      'One (or more) of Jenkins, CircleCI',
      'React (or Vue)',
      'C++ or Java',
      'Experience with Go, Rust or C++',
      'Java/Kotlin',
      'Python/R',
      'Either Terraform or Pulumi',
      'Keras or JAX, or your own CUDA',
      'AWS | GCP',
      'One or more of Scala, Kotlin and Java',
      'One of the following languages: Go, Rust, C++',
      'One programming language: Go, Rust, C++',
      'Some (not all) of the following: Go, Rust and C++',
      'At least one language including, but not limited, to Go, Rust, C++',
    ],
  ],
  [
    { mode: 'any', atLeast: 2 },
    [
      'Any two out of Kotlin, Swift and Dart',
      'A couple of: Kotlin, Swift, Dart',
      'Minimum of 2 from: Kotlin, Swift, Dart',
      'Kotlin, Swift, Dart (min. 2)',
      'Kotlin, Swift, Dart (2 or more)',
      'Kotlin, Swift, Dart (two of them suffice)',
      'Any two of (Kotlin, Swift, Dart)',
      'Web frameworks (Django, Rails, Laravel), at least two',
      'React, Vue, Angular (any two)',
      'Experience with two of the following: Rust, Go, C++, Zig',
      'At least two of PyTorch, JAX and TensorFlow',
    ],
  ],
]
