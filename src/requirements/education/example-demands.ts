/* Demands of the examples, with what most of them leave unsaid. */

export const CS = ['Computer Science']
export const degreeAsked = {
  levels: ['bachelor'],
  status: 'completed',
  fields: [],
  relatedField: false,
  orExperience: false,
} as const
export const DONE =
  'education: [{ degree: bachelor, field: Computer Science, start: 2019-09, graduation: 2023-06 }]'
export const RUNNING =
  'education: [{ degree: bachelor, field: Computer Science, start: 2022-09, graduation: 2026-05 }]'
export const MASTER = "degree: Master's in Computer Science\ngraduation: 2026-05"
export const SUMMER = { start: '2025-06-02', end: '2025-08-22' }
