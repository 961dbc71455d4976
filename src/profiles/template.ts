import { NAME_LISTS, type NameListKey } from '../core/profile.ts'
import { NAME_LIST } from './name-lists.ts'

/** One key of a profile as a new file shows it: what it is for, and an example in a comment while it has no value. */
export interface TemplateKey {
  readonly key: string
  readonly about: string
  readonly example: string
}

const namesUnder = (key: NameListKey): TemplateKey => {
  const { about, example } = NAME_LIST[key]
  return { key, about, example }
}

/** The keys of a new profile, in the order of a CV. */
export const TEMPLATE: readonly TemplateKey[] = [
  { key: 'name', about: 'Your name, for the head of the report', example: 'Ada Example' },
  {
    key: 'education',
    about:
      'Your degrees, past or under way. degree: highschool, associate, bachelor, master, doctorate, or a name such as "BSc"',
    example:
      '[{ degree: master, field: Computer Science, institution: Example University, start: 2024-09, graduation: 2026-05, gpa: 3.7 }]',
  },
  {
    key: 'returningToDegree',
    about: 'Do you go back to your degree programme after the job?',
    example: 'true',
  },
  {
    key: 'languages',
    about:
      'Programming languages. A level (aware, familiar, proficient, expert) and years may follow',
    example: '[Go: { level: proficient, years: 2, evidence: "built a scheduler" }, Python]',
  },
  { key: 'frameworks', about: 'Frameworks and libraries', example: '[PyTorch, gRPC]' },
  {
    key: 'tools',
    about: 'Tools, platforms, databases, operating systems',
    example: '[Linux, Docker, Git]',
  },
  {
    key: 'knowledge',
    about: 'Subjects and methods',
    example: '[machine learning, distributed systems]',
  },
  { key: 'skills', about: 'Any other skills', example: '[technical writing]' },
  {
    key: 'publications',
    about: 'Papers. status: published, accepted, submitted or preprint. Write [] if you have none',
    example: '[{ title: Fast shuffles, venue: MLSys, year: 2025, authorship: first }]',
  },
  {
    key: 'experience',
    about: 'Jobs and internships; what you used there counts more than what is only listed',
    example:
      '[{ title: Software Engineering Intern, organization: Example, start: 2024-06, end: 2024-09, type: internship, skills: [Go, Kubernetes] }]',
  },
  {
    key: 'projects',
    about: 'Projects that can be shown',
    example: '[{ name: A small raft, skills: [Rust], url: https://example.org/raft }]',
  },
  {
    key: 'workAuthorization',
    about: 'Where you may work, and on which status. sponsorship: none, now or later',
    example: '[{ country: US, status: F-1, basis: CPT, until: 2027-06, sponsorship: later }]',
  },
  namesUnder('citizenships'),
  {
    key: 'clearance',
    about: 'A security clearance, if you hold one',
    example: '{ country: US, level: secret, status: active }',
  },
  {
    key: 'availability',
    about: 'When you are free to work, and how many hours a week',
    example: '{ start: 2025-05-12, end: 2025-08-29, hoursPerWeek: 40 }',
  },
  {
    key: 'location',
    about: 'Where you live, and where you would work',
    example:
      '{ current: "Pittsburgh, PA, US", relocate: true, workplaces: [onsite, hybrid, remote], travelPercent: 20, commuteKm: 80 }',
  },
  {
    key: 'spokenLanguages',
    about: 'Languages that you speak: A1 to C2, or native',
    example: '[English (C2), German (B1)]',
  },
  ...NAME_LISTS.filter((key) => key !== 'citizenships').map(namesUnder),
  {
    key: 'competencies',
    about: 'What else you bring, with what shows it',
    example: '{ communication: taught two courses }',
  },
  {
    key: 'preferences',
    about: 'What you want',
    example:
      '{ minimumPay: { amount: 40, currency: USD, unit: hour }, employmentTypes: [internship, full-time] }',
  },
]

/** The line by which editors find the schema of a profile; the file lies in `profiles/`. */
export const SCHEMA_LINE = '# yaml-language-server: $schema=../schemas/profile.schema.json'
