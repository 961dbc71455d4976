import { expect, test } from 'vitest'
import { gpa, type GpaRequirement } from '../src/requirements/gpa/index.ts'

test.each([
  [3, 4, 'GPA of 3.0 of 4 or better'],
  [3.2, 4, 'GPA of 3.2 of 4 or better'],
  [3.25, 4, 'GPA of 3.25 of 4 or better'],
  [7.5, 10, 'GPA of 7.5 of 10 or better'],
  [60, 100, 'Marks of 60 % or better'],
])('a minimum of %d of %d is reported as it is', (minimum, scale, title) => {
  expect(gpa.describe({ minimum, scale } as GpaRequirement)).toBe(title)
})
