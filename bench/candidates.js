// Profiles of students and of people with some years of work, all invented: `node bench/candidates.js 30 folder [seed]` writes them as YAML files.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { random } from './generator.js'

const TRADES = [
  {
    field: 'Computer Science',
    title: 'Backend Developer',
    skills: ['Go', 'Java', 'PostgreSQL', 'Redis', 'Kafka', 'Docker', 'Kubernetes', 'gRPC'],
  },
  {
    field: 'Statistics',
    title: 'Data Analyst',
    skills: ['SQL', 'Python', 'R', 'Tableau', 'Excel', 'pandas', 'dbt', 'Power BI'],
  },
  {
    field: 'Machine Learning',
    title: 'Machine Learning Engineer',
    skills: ['Python', 'PyTorch', 'CUDA', 'scikit-learn', 'MLflow', 'SQL', 'Docker', 'JAX'],
  },
  {
    field: 'Electrical Engineering',
    title: 'Embedded Software Engineer',
    skills: ['C', 'C++', 'Rust', 'FreeRTOS', 'Python', 'CAN', 'Linux', 'Git'],
  },
  {
    field: 'Information Systems',
    title: 'Frontend Developer',
    skills: ['TypeScript', 'JavaScript', 'React', 'Vue', 'CSS', 'HTML', 'Node.js', 'Cypress'],
  },
  {
    field: 'Economics',
    title: 'Platform Engineer',
    skills: ['Linux', 'Terraform', 'AWS', 'Ansible', 'Bash', 'Grafana', 'Kubernetes', 'Git'],
  },
]
const RIGHTS = [
  'US citizen',
  '{ country: US, status: F-1, basis: CPT, until: 2027-06, sponsorship: later }',
  'UK citizen',
  'German citizen',
  '{ country: CA, status: permanent resident }',
]
const HOMES = ['Pittsburgh, PA, US', 'London, UK', 'Berlin, Germany', 'Toronto, ON, Canada']
const DEGREES = ["Bachelor's", "Master's", 'PhD']
const LEVELS = ['familiar', 'proficient', 'expert']

/** The text of one profile; some leave out where they live, when they are free, or what they may do. */
export function candidate(next, number) {
  const pick = (list) => list[Math.floor(next() * list.length)]
  const chance = (p) => next() < p
  const trade = pick(TRADES)
  const rest = [...trade.skills, pick(pick(TRADES).skills)]
  const skills = Array.from(
    { length: 3 + Math.floor(next() * 5) },
    () => rest.splice(Math.floor(next() * rest.length), 1)[0],
  )
  const isStudent = chance(0.5)
  const since = 2026 - Math.floor(next() * 10)
  return [
    `name: Candidate ${number}`,
    `degree: ${pick(DEGREES)} in ${trade.field}`,
    `graduation: ${isStudent ? pick(['2026-05', '2027-06', '2027-12']) : `${since}-06`}`,
    'skills:',
    ...[...new Set(skills)].map(
      (skill) => `  - ${JSON.stringify(skill)}: { level: ${pick(LEVELS)} }`,
    ),
    ...(isStudent || since > 2025
      ? []
      : [
          'experience:',
          `  - { title: ${trade.title}, organization: Example, start: ${since}-07, skills: [${JSON.stringify(skills[0])}] }`,
        ]),
    ...(chance(0.8) ? [`workAuthorization: [${pick(RIGHTS)}]`] : []),
    ...(chance(0.6)
      ? [`location: { current: ${JSON.stringify(pick(HOMES))}, relocate: ${chance(0.5)} }`]
      : []),
    ...(isStudent && chance(0.5) ? ['returningToDegree: true'] : []),
    ...(chance(0.3) ? ['spokenLanguages: [English]'] : []),
    '',
  ].join('\n')
}

/** Texts of profiles by the names of their files. */
export function candidates(count, seed = 1) {
  const next = random(seed)
  return Object.fromEntries(
    Array.from({ length: count }, (_, i) => [
      `candidate-${String(i + 1).padStart(5, '0')}.yaml`,
      candidate(next, i + 1),
    ]),
  )
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = process.argv[3] ?? 'candidates'
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of Object.entries(
    candidates(Number(process.argv[2] ?? 30), Number(process.argv[4] ?? 1)),
  ))
    writeFileSync(path.join(folder, name), text)
}
