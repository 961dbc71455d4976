import { describe, expect, test } from 'vitest'
import type { Requirement } from '../src/requirements/registry.ts'
import { readPostings } from '../src/extraction/documents.ts'
import { parsePosting } from '../src/extraction/annotated.ts'
import { reading, said } from './postings.ts'

/** What a demand asks, in a few words; "~" where it is preferred. */
function brief(r: Requirement): string {
  const weight = r.importance === 'preferred' ? '~' : ''
  const years = 'minYears' in r && r.minYears !== null ? ` ${r.minYears}y` : ''
  switch (r.kind) {
    case 'skill':
      return `${weight}${r.skills.map((s) => s.name).join(r.mode === 'any' ? ' | ' : ' + ')}${years}`
    case 'workAuthorization':
      return `${weight}${[r.type, r.level].filter(Boolean).join(' ')}`
    case 'education':
      return `${weight}${r.levels.join('|')}${r.status === 'completed' ? '' : ` ${r.status}`}`
    case 'certification':
      return `${weight}${r.names.join('+')}`
    case 'gpa':
      return `${weight}${r.label ?? r.minimum}`
    case 'experience':
      return `${weight}experience${years}${r.byDegree ? ` by ${r.byDegree.map((d) => d.minYears).join('/')}` : ''}`
    default:
      return `${weight}${r.kind}`
  }
}

const asked = (lines: string) =>
  reading(
    `Rigging Engineer\nKestrel Tide\nBoise, ID\n\nWe sail long boats.\n\n${lines}\n`,
  ).requirements.map((r) => brief(r as Requirement))

/** Phrases that are commonly misread, each as the demands that it makes. */
describe('demands', () => {
  test.each([
    [
      'two years within others',
      '- 8+ years in product management\n- At least 2 years with Kafka as part of that',
      ['experience 8y', 'product management', 'Apache Kafka 2y'],
    ],
    [
      'a range in brackets, months, a year and months',
      '- Five (5-7) years with Java\n- 18 months of Kafka\n- 1 year 6 months with Docker',
      ['Java 5y', 'Apache Kafka 1.5y', 'Docker 1.5y'],
    ],
    ['the age of the firm', '- For more than 60 years we have made sails\n- Go', ['Go']],
    ['sponsorship, offered', '- We support H-1B transfers\n- Go', ['sponsorshipOffered', 'Go']],
    [
      'sponsorship, with words between',
      '- We are not currently offering employer-based immigration sponsorship',
      ['noSponsorship'],
    ],
    [
      'US person',
      '- Must be a U.S. citizen, national, lawful permanent resident, refugee or asylee',
      ['usPerson'],
    ],
    [
      'students on OPT are welcome',
      '- Open to candidates with OPT/CPT\n- Go',
      ['authorized', 'Go'],
    ],
    ['go-to-market', '- Experience with go-to-market planning\n- SQL', ['experience', 'SQL']],
    [
      'a preference beside a demand',
      "- Bachelor's degree required, Master's preferred\n- CISSP is required; PMP preferred",
      ['bachelor', '~master', 'CISSP', '~PMP'],
    ],
    [
      'a clearance to be had',
      '- Must be eligible to obtain a Secret clearance',
      ['clearance Secret'],
    ],
    [
      'what is not needed',
      '- Python\n- A PhD is not required\n- No need to know Rust\n- You need not speak German',
      ['Python'],
    ],
    ['or behind a comma', '- Strong skills in Zig, or experience with Rust', ['Zig | Rust']],
    [
      'years by degree',
      "- Bachelor's degree with 7 years, or Master's degree with 5 years, or PhD with 3 years of experience",
      ['bachelor|master|doctorate', 'experience 3y by 7/5/3'],
    ],
    [
      'a student of any year',
      '- Current student in a BS or MS program',
      ['bachelor|master pursuing'],
    ],
    ['coding skills', '- Strong coding skills', ['programming']],
    [
      'wishes in all words',
      '- Kafka would be great\n- Spark, ideally\n- Airflow not essential\n- dbt counts in your favour',
      ['~Apache Kafka', '~Apache Spark', '~Apache Airflow', '~dbt'],
    ],
    ['British classes', '- A 2:1 or above in Physics', ['bachelor|master|doctorate', '2:1']],
    ['A levels', '- A-levels at AAB', ['highschool', 'AAB (136 UCAS points)']],
    ['brackets with members', '- CI/CD (GitHub Actions)', ['CI/CD + GitHub Actions']],
    [
      'one language of several',
      '- At least one language, such as Python or Ruby',
      ['Python | Ruby'],
    ],
  ] as const)('%s', (_, lines, expected) => {
    expect(asked(`Requirements\n${lines}`)).toEqual(expected)
  })

  test('demands whose heading was lost', () => {
    expect(asked('Experience with dbt\nExperience with SQL and Python')).toEqual(
      expect.arrayContaining(['dbt', 'SQL + Python']),
    )
  })

  test('a whole advert on one line', () => {
    const text =
      'Rigger at Kestrel Tide (Boise, ID). About us: we sail. Requirements: 3+ years of Python and SQL; experience with Spark. Nice to have: dbt. Benefits: dental.'
    const read = reading(text)
    expect(read.posting).toMatchObject({ title: 'Rigger', hiringOrganization: 'Kestrel Tide' })
    expect(read.requirements.map((r) => brief(r as Requirement))).toEqual([
      'Python + SQL 3y',
      'Apache Spark',
      '~dbt',
    ])
  })
})

describe('the job', () => {
  test.each([
    [
      'Rigger\nOak\nTbilisi, Georgia',
      { jobLocation: [{ text: 'Tbilisi, Georgia', country: 'GE' }] },
    ],
    [
      'Rigger\nOak\nVancouver, BC or San Francisco, CA',
      {
        jobLocation: [
          { text: 'Vancouver, BC', country: 'CA' },
          { text: 'San Francisco, CA', country: 'US' },
        ],
      },
    ],
    [
      'Rigger\nOak\nNew York, NY\n\nHybrid, three days in the office. You may work from anywhere for a month a year.',
      { workplace: 'hybrid' },
    ],
    [
      'Rigger\nOak\nNYC\n\nOur offer\n$150/month AI tools budget\n$900/month for gym and food',
      { baseSalary: null },
    ],
    [
      'Rigger\nOak\nDenver, CO\n\nThe salary range is $113,684.00 - $234,644.00 per year.',
      { baseSalary: { min: 113684, max: 234644, currency: 'USD', unit: 'year' } },
    ],
    [
      'Rigger\nOak\nDenver, CO\n\nPay: $110k-140k',
      { baseSalary: { min: 110000, max: 140000, currency: 'USD', unit: 'year' } },
    ],
    [
      'Rigger\nOak\nDenver, CO\n\nPay: $24.50/hr to $31.75/hr',
      { baseSalary: { min: 24.5, max: 31.75, currency: 'USD', unit: 'hour' } },
    ],
    [
      'Rigger\nOak\n\nUS: $107000 - $201000 (USD) + 20% bonus target + equity + benefits',
      { baseSalary: { min: 107000, max: 201000, currency: 'USD', unit: 'year' } },
    ],
    [
      'Work Term:\t2027 - Winter\nJob Title:\tSail Engineering\nRegion:\tON - Ottawa\nJob - Country:\tCanada\nEmployment Location Arrangement:\tHybrid',
      {
        title: 'Sail Engineering',
        workplace: 'hybrid',
        jobLocation: [{ text: 'ON - Ottawa', country: 'CA' }],
      },
    ],
    ['Segelmacher (m/w/d)\nOak GmbH\nHamburg', { title: 'Segelmacher (m/w/d)' }],
  ])('%s', (head, facts) => {
    expect(said(`${head}\n\nRequirements\n- Go\n`)).toMatchObject(facts)
  })
})

/** Pages and pasted notes whose structure tells what is asked. */
describe('structures', () => {
  const demands = async (text: string, name: string): Promise<string[]> => {
    const [document] = await readPostings(Buffer.from(text), name)
    return document ? parsePosting(document).requirements.map((r) => brief(r as Requirement)) : []
  }

  test.each([
    [
      'rows of a table of facts',
      '<html><body><main><h1>Rigger</h1><h2>Requirements</h2><table><tr><th>Education</th><td>BSc in Physics</td></tr><tr><th>Experience</th><td>4 years with Kafka</td></tr></table></main></body></html>',
      'page.html',
      ['bachelor', 'Apache Kafka 4y'],
    ],
    [
      'a list of line breaks, a wish within it, a table behind it',
      '<html><body><nav>Home Jobs Help</nav><main><h1>Rigging Engineer</h1><p>Oak &middot; Bristol, UK</p><div><b>Requirements</b></div><p>- 4+ years of Go<br>- Terraform<br><br><b>Nice to have</b><br>- Rust</p><table><tr><th>Education</th><td>BSc in Physics</td></tr></table></main></body></html>',
      'page.html',
      ['Go 4y', 'Terraform', '~Rust', 'bachelor'],
    ],
    [
      'a note for students whose headings stand over blank lines',
      'Rigging Intern\nAt Oak, we sail boats.\nWe look for students or recent graduates.\nRequirements:\n\nMust be currently enrolled in a US accredited bachelor program\nProficiency in at least one language, such as Go or Rust\nPreferred Qualifications:\n\nFamiliarity with queues (e.g., Kafka, RabbitMQ)\nCompensation: $32/hour\n',
      'note.txt',
      ['bachelor pursuing', 'Go | Rust', '~Apache Kafka | RabbitMQ'],
    ],
  ])('%s', async (_, text, name, expected) => {
    expect(await demands(text, name)).toEqual(expected)
  })
})
