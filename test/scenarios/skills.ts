import type { Scenario } from './scenario.ts'

/** Skills: one of them, several, classes, levels, years, silence. */
export default [
  // the same thing under another name
  ['Experience with Go', 'languages: [Go]', 'skill met → apply'],
  ['Experience with Golang', 'languages: [Go]', 'skill met → apply'],
  ['Experience with Kubernetes', 'tools: [k8s]', 'skill met → apply'],
  ['Knowledge of Postgres', 'tools: [PostgreSQL]', 'skill met → apply'],
  ['Experience with scikit-learn', 'frameworks: [sklearn]', 'skill met → apply'],
  ['Experience with JavaScript', 'languages: [JS]', 'skill met → apply'],
  ['Experience with C++', 'languages: ["C plus plus"]', 'skill met → apply'],
  ['Experience with Node.js', 'frameworks: [nodejs]', 'skill met → apply'],
  ['Experience with Node.js', 'frameworks: [Node]', 'skill met → apply'],
  ['Experience with Amazon Web Services', 'tools: [AWS]', 'skill met → apply'],
  ['Experience with C#', 'languages: [C++/C#]', 'skill met → apply'],
  ['Experience with Python', 'languages: [Python (primary)]', 'skill met → apply'],
  ['Experience with Java', 'languages: [JavaScript]', 'skill unmet → stretch'],
  [
    'Experience with Kubernetes',
    'tools: [Docker] # not using Kubernetes any more',
    'skill unmet → stretch',
  ],
  // narrower, broader, beside
  ['Experience with a programming language', 'languages: [Go]', 'skill met → apply'],
  ['Proficiency in at least one programming language', 'languages: [Rust]', 'skill met → apply'],
  ['Experience with SQL', 'tools: [PostgreSQL]', 'skill met → apply'],
  ['Experience with relational databases', 'tools: [MySQL]', 'skill met → apply'],
  ['Experience with deep learning frameworks', 'frameworks: [JAX]', 'skill met → apply'],
  ['Experience with PostgreSQL', 'tools: [MySQL]', 'skill partial → stretch'],
  ['Experience with PyTorch', 'frameworks: [TensorFlow]', 'skill partial → stretch'],
  ['Experience with PyTorch', 'knowledge: [deep learning]', 'skill partial → stretch'],
  ['Experience with PyTorch', 'languages: [SQL]', 'skill unmet → stretch'],
  ['Experience with cloud platforms such as AWS or Azure', 'tools: [GCP]', 'skill met → apply'],
  ['Experience with cloud platforms such as AWS or Azure', 'tools: [Git]', 'skill unmet → stretch'],
  // all, any, so many of them
  ['Proficiency in Go and Python', 'languages: [Go, Python]', 'skill met → apply'],
  ['Proficiency in Go and Python', 'languages: [Python]', 'skill partial → stretch'],
  ['Proficiency in Go and Python', 'languages: [SQL]', 'skill unmet → stretch'],
  ['Experience with C++ or Java', 'languages: [Java]', 'skill met → apply'],
  ['Experience with C++ or Java', 'languages: [SQL]', 'skill unmet → stretch'],
  ['Java/Kotlin', 'languages: [Kotlin]', 'skill met → apply'],
  // a number of a list, wherever it stands
  [
    'Proficiency in at least one programming language: Rust, Scala, C/C++ etc.',
    'languages: [Scala]',
    'skill met → apply',
  ],
  ['You know at least one cloud: AWS, GCP, Azure', 'tools: [Azure]', 'skill met → apply'],
  [
    'Skilled with at least one data warehouse - Snowflake, BigQuery, Redshift',
    'tools: [BigQuery]',
    'skill met → apply',
  ],
  [
    'Strong in two (2) of the following: (a) Java, (b) Python, (c) Go',
    'languages: [Go, Python]',
    'skill met → apply',
  ],
  [
    'At least 3 of these five tools: Docker, Ansible, Terraform, Jenkins, Helm',
    'tools: [Docker, Helm, Jenkins]',
    'skill met → apply',
  ],
  [
    'Proficiency in at least three of the following five areas 1) SQL 2) Python 3) Spark 4) Tableau 5) Kafka',
    'languages: [SQL, Python]\ntools: [Tableau]',
    'skill met → apply',
  ],
  ['Languages: Rust, Scala', 'languages: [Scala]', 'skill partial → stretch'],
  [
    'Experience with two of the following: Rust, Go, C++, Zig',
    'languages: [Go, Zig]',
    'skill met → apply',
  ],
  [
    'Experience with two of the following: Rust, Go, C++, Zig',
    'languages: [Go]',
    'skill partial → stretch',
  ],
  [
    'Experience with at least one deep learning framework (PyTorch, TensorFlow, MXNet, or others)',
    'frameworks: [JAX]',
    'skill met → apply',
  ],
  [
    'Experience with at least one deep learning framework (PyTorch, TensorFlow, MXNet, or others)',
    'frameworks: [PyTorch]',
    'skill met → apply',
  ],
  [
    'Experience with at least one deep learning framework (PyTorch, TensorFlow, MXNet, or others)',
    'tools: [Docker]',
    'skill unmet → stretch',
  ],
  ['Terraform or similar', 'tools: [Pulumi]', 'skill met → apply'],
  ['MySQL or similar', 'tools: [PostgreSQL]', 'skill met → apply'],
  // levels
  ['Familiarity with Docker', 'tools: [{ Docker: { level: familiar } }]', 'skill met → apply'],
  ['Proficiency in Go', 'languages: [Go]', 'skill met → apply'],
  ['Proficiency in Go', 'languages: [{ Go: { level: familiar } }]', 'skill partial → stretch'],
  ['Deep expertise in Go', 'languages: [Go]', 'skill partial → apply'],
  ['Deep expertise in Go', 'languages: [{ Go: { level: expert } }]', 'skill met → apply'],
  ['Familiarity with Go', 'languages: [{ Go: { level: aware } }]', 'skill partial → stretch'],
  // years
  ['3+ years of experience with Go', 'languages: [{ Go: { years: 4 } }]', 'skill met → apply'],
  [
    '3+ years of experience with Go',
    'languages: [{ Go: { years: 2 } }]',
    'skill partial → stretch',
  ],
  ['3+ years of experience with Go', 'languages: [Go]', 'skill unknown → clarify'],
  ['3+ years of experience with Go', 'languages: [SQL]', 'skill unmet → stretch'],
  [
    'At least two years of Java',
    'experience: [{ title: Developer, start: 2021-01, end: 2023-06, skills: [Java] }]',
    'skill met → apply',
  ],
  [
    'At least two years of Java',
    'experience: [{ title: Developer, start: 2021-01, end: 2021-12, skills: [Java] }, { title: Tutor, start: 2021-01, end: 2021-12, skills: [Java] }]',
    'skill partial → stretch',
  ],
  [
    'At least two years of Java',
    'experience: [{ title: Developer, start: 2022-06, skills: [Java] }]',
    'skill met → apply',
  ],
  // evidence of every sort
  [
    'Experience with Rust',
    'projects: [{ name: A small kernel, skills: [Rust] }]',
    'skill met → apply',
  ],
  [
    'Experience with Kubernetes',
    'experience: [{ title: Intern, start: 2024-06, end: 2024-09, skills: [Kubernetes] }]',
    'skill met → apply',
  ],
  ['Experience with AWS', 'certifications: [AWS Certified Developer]', 'skill met → apply'],
  // silence
  ['Experience with Go', 'name: Ada', 'skill unknown → clarify'],
  ['Experience with Go', 'tools: [Git]', 'skill unmet → stretch'],
  // importance
  ['Kubernetes is a plus', 'languages: [Go]', 'skill unmet → apply'],
  ['Bonus points for Rust', 'languages: [Rust]', 'skill met → apply'],
  ['Ideally you know Terraform', 'tools: [Git]', 'skill unmet → apply'],
  ['# Nice to have: Experience with CUDA', 'languages: [C++]', 'skill unmet → apply'],
  ['# Nice to have: Experience with Go is required', 'languages: [C++]', 'skill unmet → stretch'],
  ['Java required; Kotlin preferred', 'languages: [Java]', 'skill met, skill partial → apply'],
  ['Java required; Kotlin preferred', 'languages: [Kotlin]', 'skill partial, skill met → stretch'],
  // words that are skills only where the sentence uses them so
  ['Experience with C, R and D', 'languages: [C, R, D]', 'skill met → apply'],
  ['Experience with Go or Rust', 'languages: [Rust]', 'skill met → apply'],
  ['You drive our go-to-market plan', 'languages: [Go]', 'competency unknown → apply'],
  ['Comfortable with an R&D budget', 'languages: [R]', 'competency unknown → apply'],
  // unknown words are kept
  ['Experience with Flurbitron', 'tools: [flurbitron]', 'skill met → apply'],
  ['Experience with Flurbitron', 'tools: [Git]', 'skill unmet → stretch'],
  // plurals on either side
  ['Experience with REST APIs', 'skills: [REST API]', 'skill met → apply'],
  ['Experience with FPGAs', 'skills: [FPGA]', 'skill met → apply'],
  ['Experience with restful apis', 'skills: [REST]', 'skill met → apply'],
] satisfies readonly Scenario[]
