import { expect, test } from 'vitest'
import { extractRequirements } from '../src/extraction/extract.ts'

const weights = (line: string): string[] =>
  extractRequirements({
    source: 'posting.txt',
    text: `# Requirements\n\n- Experience with SQL\n- ${line}\n`,
    metadata: {},
    hints: [],
  }).requirements.map((r) => r.importance)

test.each([
  "Looker wouldn't hurt",
  'Kotlin would be the icing on the cake',
  'Scala is the cherry on top',
  'Perl is a nice extra',
  'Angular welcome but no must',
  'Experience with Flink useful but not a requirement',
])('%s is welcome', (line) => expect(weights(line)).toEqual(['required', 'preferred']))

test.each(['Angular is a must', 'You welcome feedback and know Docker'])('%s is asked', (line) =>
  expect(weights(line)).not.toContain('preferred'),
)
