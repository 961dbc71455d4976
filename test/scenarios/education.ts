import type { Scenario } from './scenario.ts'

/** Degrees, fields of study, graduation windows, marks. */
export default [
  // levels
  [
    "Bachelor's degree in Computer Science",
    'education: [{ degree: bachelor, field: Computer Science, graduation: 2023-06 }]',
    'education met → apply',
  ],
  [
    "Bachelor's degree in Computer Science",
    'education: [{ degree: master, field: Computer Science, graduation: 2024-06 }]',
    'education met → apply',
  ],
  [
    "Bachelor's degree in Computer Science",
    'education: [{ degree: associate, field: Computer Science, graduation: 2023-06 }]',
    'education unmet → skip',
  ],
  [
    "Master's degree or higher in Physics",
    'education: [{ degree: doctorate, field: Physics, graduation: 2022-06 }]',
    'education met → apply',
  ],
  [
    "Master's or PhD in Computer Science",
    'education: [{ degree: doctorate, field: Computer Science, graduation: 2022-06 }]',
    'education met → apply',
  ],
  [
    "Master's or PhD in Computer Science",
    'education: [{ degree: bachelor, field: Computer Science, graduation: 2022-06 }]',
    'education unmet → skip',
  ],
  [
    'BS/MS in CS or EE',
    'education: [{ degree: bachelor, field: Electrical Engineering, graduation: 2022-06 }]',
    'education met → apply',
  ],
  [
    'High school diploma or GED',
    'education: [{ degree: bachelor, field: History, graduation: 2022-06 }]',
    'education met → apply',
  ],
  [
    'A PhD is preferred',
    'education: [{ degree: master, field: Physics, graduation: 2022-06 }]',
    'education unmet → apply',
  ],
  ["Bachelor's degree in Computer Science", 'name: Ada', 'education unknown → clarify'],
  // pursuing and completed
  [
    "Currently enrolled in a Master's program in Computer Science",
    'education: [{ degree: master, field: Computer Science, start: 2024-09, graduation: 2026-05 }]',
    'education met → apply',
  ],
  [
    "Currently enrolled in a Master's program in Computer Science",
    'education: [{ degree: master, field: Computer Science, start: 2021-09, graduation: 2023-05 }]',
    'education unmet → skip',
  ],
  [
    "Currently pursuing a Master's degree in Computer Science",
    'education: [{ degree: doctorate, field: Computer Science, start: 2023-09, graduation: 2028-05 }]',
    'education partial → clarify',
  ],
  [
    "Currently enrolled in a Bachelor's or Master's program in Computer Science",
    'education: [{ degree: bachelor, field: Computer Science, start: 2022-09, graduation: 2026-05 }]',
    'education met → apply',
  ],
  [
    "Currently enrolled in a Master's program in Computer Science",
    'education: [{ degree: master, field: Computer Science, start: 2023-09, graduation: 2025-05 }]',
    'education unmet → skip',
    { start: '2025-06' },
  ],
  [
    "Completed Bachelor's degree in Computer Science",
    'education: [{ degree: bachelor, field: Computer Science, start: 2022-09, graduation: 2026-05 }]',
    'education unmet → skip',
  ],
  // fields
  [
    "Bachelor's degree in Computer Science or a related field",
    'education: [{ degree: bachelor, field: Software Engineering, graduation: 2023-06 }]',
    'education met → apply',
  ],
  [
    "Bachelor's degree in Computer Science",
    'education: [{ degree: bachelor, field: Informatics, graduation: 2023-06 }]',
    'education met → apply',
  ],
  [
    "Bachelor's degree in Computer Science or a related field",
    'education: [{ degree: bachelor, field: Medieval History, graduation: 2023-06 }]',
    'education unmet → skip',
  ],
  [
    "Bachelor's degree in Computer Science",
    'education: [{ degree: bachelor, graduation: 2023-06 }]',
    'education unknown → clarify',
  ],
  // windows of graduation
  [
    'Graduating between December 2025 and August 2026',
    'education: [{ degree: master, graduation: 2026-05 }]',
    'graduation met → apply',
  ],
  [
    'Graduating between December 2025 and August 2026',
    'education: [{ degree: master, graduation: 2025-12 }]',
    'graduation met → apply',
  ],
  [
    'Graduating between December 2025 and August 2026',
    'education: [{ degree: master, graduation: 2025-05 }]',
    'graduation unmet → skip',
  ],
  [
    'Graduating between December 2025 and August 2026',
    'education: [{ degree: master, graduation: 2026-09 }]',
    'graduation unmet → skip',
  ],
  [
    'Graduating between December 2025 and August 2026',
    'education: [{ degree: master, graduation: 2026 }]',
    'graduation unknown → clarify',
  ],
  [
    'Graduating between December 2025 and December 2026',
    'education: [{ degree: master, graduation: 2026 }]',
    'graduation met → apply',
  ],
  [
    'Graduating between December 2025 and August 2026',
    'education: [{ degree: master }]',
    'graduation unknown → clarify',
  ],
  [
    'Expected graduation in Spring 2027 or later',
    'education: [{ degree: bachelor, graduation: 2027-05 }]',
    'graduation met → apply',
  ],
  [
    'Expected graduation in Spring 2027 or later',
    'education: [{ degree: bachelor, graduation: 2026-05 }]',
    'graduation unmet → skip',
  ],
  [
    'Class of 2026',
    'education: [{ degree: bachelor, graduation: 2026-06 }]',
    'graduation met → apply',
  ],
  [
    'Class of 2026',
    'education: [{ degree: bachelor, graduation: 2027-06 }]',
    'graduation unmet → skip',
  ],
  [
    'Graduating in June 2025 or earlier',
    'education: [{ degree: bachelor, graduation: 2025-05 }]',
    'graduation met → apply',
  ],
  [
    'Must return to your degree program after the internship',
    'degree: MSc in Physics\nreturningToDegree: true',
    'graduation met → apply',
  ],
  [
    'Must return to your degree program after the internship',
    'degree: MSc in Physics\nreturningToDegree: false',
    'graduation unmet → skip',
  ],
  // marks
  ['GPA of 3.0/4.0 or above', 'education: [{ degree: bachelor, gpa: 3.4 }]', 'gpa met → apply'],
  ['GPA of 3.5 or higher', 'education: [{ degree: bachelor, gpa: 3.0 }]', 'gpa unmet → skip'],
  ['Minimum GPA of 3.0', 'education: [{ degree: bachelor }]', 'gpa unknown → clarify'],
  [
    'GPA of 3.0/4.0 or above',
    'education: [{ degree: bachelor, gpa: 9.1, gpaScale: 10 }]',
    'gpa met → apply',
  ],
  // or experience instead
  [
    "Bachelor's degree or equivalent practical experience",
    'education: [{ degree: bachelor, field: Physics, graduation: 2020-06 }]',
    'education met → apply',
  ],
  [
    "Bachelor's degree in Computer Science or four years of relevant experience",
    'education: [{ degree: bachelor, field: Computer Science, graduation: 2020-06 }]',
    'education met → apply',
  ],
] satisfies readonly Scenario[]
