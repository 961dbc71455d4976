import { expect, test } from 'vitest'
import { extractRequirements } from '../src/extraction/extract.ts'

const yearsOf = (line: string): readonly unknown[] =>
  extractRequirements({
    source: 'posting.txt',
    text: `# Requirements\n\n- ${line}\n`,
    metadata: {},
    hints: [],
  }).requirements.flatMap((r) => ('minYears' in r ? [r.minYears] : []))

test.each([
  ['Half a year of Kotlin', [0.5]],
  ['A year and a half of Scala', [1.5]],
  ['Three and a half years of Docker', [3.5]],
  ['2½ years of Ansible', [2.5]],
  ['At least a year with Angular', [1]],
  ['A decade of C++', [10]],
  ['Half a decade of SQL', [5]],
  ['2 - 4yrs of Ruby', [2]],
  ['3y of Terraform', [3]],
  ['Up to 4 years of React', [null]],
  ['3+ years of Xero & Excel', [3]],
  ['Use Kotlin a year from now', [null]],
  ['Half of the team writes Go', []],
])('%s', (line, expected) => expect(yearsOf(line)).toEqual(expected))
