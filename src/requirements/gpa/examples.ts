import { defineCorpus } from '../kind.ts'
import type { GpaRequirement } from './requirement.ts'

const THREE = { minimum: 3, scale: 4 }
const with4 = (gpa: number): string =>
  `education: [{ degree: bachelor, graduation: 2026-05, gpa: ${gpa} }]`

export default defineCorpus<GpaRequirement>({
  reads: [
    [
      THREE,
      [
        'GPA of 3.0/4.0 or above',
        'Minimum GPA of 3.0',
        'A cumulative GPA of at least 3.0 on a 4.0 scale',
        'GPA: 3.0+',
        'Grade point average of 3.0 or better',
        'GPA greater than or equal to 3.0',
        'A GPA of 3 or higher',
        'Overall GPA (on a 4-point scale) of 3.0',
      ],
    ],
    [
      THREE,
      [
        '3.0 GPA',
        'A 3.0 or higher GPA',
        'At least a 3.0 cumulative GPA',
        '3.0/4.0 GPA or better',
        'A 3.0 overall GPA or better (on a 4.0 scale)',
      ],
    ],
    [
      { minimum: 3.5, scale: 4, importance: 'preferred' },
      ['GPA of 3.5 preferred', '# Nice to have: GPA above 3.5'],
    ],
    [
      { minimum: 7.5, scale: 10 },
      ['CGPA of 7.5 or above', 'CGPA 7.5/10', 'Minimum CGPA 7.5 out of 10'],
    ],
    [{ minimum: 4.2, scale: 5 }, ['GPA of 4.2 out of 5.0']],
    [{ minimum: 4.2, scale: 5, unsure: true }, ['GPA of 4.2']],
    [{ minimum: 60, scale: 100 }, ['At least 60% marks in your degree', '60 percent throughout']],
    [{ minimum: 65, scale: 100 }, ['Aggregate of 65%', 'Marks of at least 65%']],
    [
      { minimum: 60, scale: 100, system: 'gb', label: '2:1' },
      [
        'A 2:1 or above in Physics',
        'A 2:1 or first class honours degree',
        'Minimum 2.1 in a STEM subject',
        'Upper second class degree or better',
      ],
    ],
    [
      { minimum: 70, label: 'First' },
      ['A first class degree', 'A degree in Physics, first class', 'First-class honours in Maths'],
    ],
    [{ minimum: 2, system: 'de' }, ['Grade of 2.0 on the German scale', 'Notendurchschnitt 2,0']],
    [{ minimum: 2.5, system: 'de' }, ['German grade of 2.5 or better', 'Abschlussnote: 2,5']],
    [
      { minimum: 5, scale: 6, system: 'ch' },
      ['A Swiss grade average of 5.0 or better', 'A Swiss grade of 5.0'],
    ],
    [{ minimum: 7.5, scale: 10, system: 'nl' }, ['A mark of 7.5 on the Dutch scale']],
    // whose marks they are is not said
    [{ minimum: 2, scale: 4, unsure: true }, ['A final grade of 2.0 or better']],
    [{ minimum: 7.5, scale: 10, unsure: true }, ['Average grade of at least 7.5']],
    [
      { minimum: 8, scale: 10 },
      ['CGPA 8 and above', 'A minimum CGPA of 8', 'At least 8 CGPA in your degree'],
    ],
    [
      { minimum: 60, scale: 100 },
      [
        'Minimum 60% in graduation',
        '60% or above throughout 10th, 12th and graduation',
        '60% and more in your engineering degree',
      ],
    ],
    [
      { minimum: 60, scale: 100, system: 'gb', label: 'Merit' },
      ["A Master's with Merit or above", 'MSc with a Merit or Distinction'],
    ],
    [{ minimum: 120, scale: 300, system: 'ucas' }, ['At least 120 UCAS points']],
    [{ minimum: 136, system: 'ucas' }, ['Grades AAB at A level', 'A levels at AAB or above']],
    [{ minimum: 14, scale: 20, system: 'fr' }, ['An average of 14/20']],
    [
      { minimum: 3.2, scale: 4 },
      [
        "Bachelor's degree (GPA of 3.2 or better) in Physics",
        'Enrolled at a university, graduating in May 2026, with a GPA of 3.2',
      ],
    ],
  ],
  ignores: [
    'WCAG 2.1 or above',
    'Average rating of at least 4.5',
    'Grade 5 titanium or better',
    'We promote on merit, whatever your degree',
    'At least 60% in the office',
    'A CGPA, 8 recommendations and a transcript',
    'ABC analysis at all levels',
    'A contrast ratio of 2:1 or above',
    'First degree in Physics',
    'You treat reliability as a first-class concern, whatever your degree',
    'First-class SQL skills and a degree in any subject',
    'We build first-class data products with engineers of every discipline',
    'The first person on the team',
    'OAuth 2.1 and OpenID',
    'A strong GPA',
    'Send us your GPA and a transcript',
    'No GPA requirement, 3.0 or otherwise',
    'Your GPA does not matter to us',
    'GPA, 2 letters of reference and a transcript',
    'Excellent academic record',
    'Python 3.0 or higher',
    'Version 3.5 of the protocol',
    '4.0 star ratings in the app store',
    '50% travel',
    'Increase conversion by 60%',
    '# Benefits: A bonus for a GPA of 3.8 or more',
    '3.0 litre engines',
    'Availability of 99.9%',
  ],
  judges: [
    ['met', THREE, with4(3.7), { says: '3.7' }],
    ['met', THREE, with4(3)],
    ['unmet', THREE, with4(2.9), { says: '2.9' }],
    ['unknown', THREE, 'education: [{ degree: bachelor, graduation: 2026-05 }]', { says: 'GPA' }],
    ['unknown', THREE, 'languages: [Go]'],
    [
      'met',
      THREE,
      'education: [{ degree: bachelor, graduation: 2026-05, gpa: 8.1, gpaScale: 10 }]',
      { says: '3.24 to' },
    ],
    // tables in use put a 7.3 on both sides of 3.0, so that the mark alone does not decide
    [
      'unknown',
      THREE,
      'education: [{ degree: bachelor, graduation: 2026-05, gpa: 7.3, gpaScale: 10 }]',
      { says: '2.92 to' },
    ],
    [
      'unmet',
      THREE,
      'education: [{ degree: bachelor, graduation: 2026-05, gpa: 5.9, gpaScale: 10 }]',
    ],
    // a scale that no table knows is converted in proportion
    [
      'partial',
      THREE,
      'education: [{ degree: bachelor, graduation: 2026-05, gpa: 3.6, gpaScale: 5 }]',
      { says: 'in proportion' },
    ],
    [
      'met',
      { minimum: 60, scale: 100 },
      'education: [{ degree: bachelor, graduation: 2026-05, gpa: 7.2, gpaScale: 10 }]',
      { says: '68.4 to 72' },
    ],
    [
      'met',
      THREE,
      'education: [{ degree: bachelor, graduation: 2023-05, gpa: 2.8 }, { degree: master, graduation: 2026-05, gpa: 3.6 }]',
      { says: '3.6' },
    ],
    [
      'unmet',
      THREE,
      'education: [{ degree: bachelor, graduation: 2023-05, gpa: 3.8 }, { degree: master, graduation: 2026-05, gpa: 2.6 }]',
      { says: '2.6' },
    ],
    [
      'met',
      THREE,
      'education: [{ degree: bachelor, graduation: 2023-05, gpa: 3.8 }, { degree: master, graduation: 2026-05 }]',
      { says: '3.8' },
    ],
  ],
})
