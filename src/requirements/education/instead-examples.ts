import type { Corpus } from '../kind.ts'
import type { EducationRequirement } from './requirement.ts'

/** What may stand in for a degree, in words of every sort. */
export const insteadReads: Corpus<EducationRequirement>['reads'] = [
  [
    { orExperience: true, importance: 'required' },
    [
      'A degree in geology, or proof that you know as much',
      'A degree in geology or its equal in practice',
      'University degree or several years doing this work',
      'A degree, or you picked it all up along the way',
      'A degree, unless you can show us the work you have done',
      'A degree in geology is one way to get here, years in the field are another',
      '«BSc in geology;» a solid track record can replace it',
      'A diploma in surveying, or you can prove that you are as good',
      'Degree in horticulture or matching knowledge acquired in another way',
      "Bachelor's in drama or comparable practical skills",
      'A degree in nutrition (or equivalent know-how)',
      'BA in journalism or a track record that speaks for you',
      "Bachelor's degree or a showreel we like",
      'Degree in forestry, or you learned the trade on the job',
      "«Bachelor's degree;» years of work in a kitchen may stand in for it",
      "«Bachelor's degree in nursing;» experience may be substituted for education",
      'Degree in acoustics; relevant experience is also accepted',
      '«Degree in acoustics;» applicants without one who have run a studio will be considered',
      '«Degree in acoustics;» people without a degree are not ruled out',
      'Degree in acoustics, though seven years of practice will count as much',
      "«MSc in hydrology.» We also accept bachelor's graduates with long experience.",
    ],
  ],
  [
    { orExperience: false },
    [
      "«Bachelor's degree;» experience with Docker is a must",
      '«Degree in law;» candidates without a degree will not be considered',
      '«Degree in law;» experience may not replace the degree',
      'Degree in engineering and a portfolio of your work',
      'A degree in physics or a similar field with knowledge of optics',
      "«Bachelor's degree.» Experience counts, and so does character.",
    ],
  ],
  [
    { levels: ['bachelor', 'doctorate'], importance: 'required' },
    ['PharmD, or a BS in Pharmacy', "A PhD is usual, but a bachelor's is just as welcome"],
  ],
  [{ levels: ['bachelor'], status: 'completed' }, ['Graduation from a four-year college']],
  [
    { levels: ['any'], status: 'completed', fields: ['Biology'] },
    ['Graduation from a college with a major in Biology'],
  ],
  [
    { levels: ['any'], status: 'pursuing', fields: ['civil engineering'] },
    [
      '2nd or 3rd year of civil engineering',
      'In your fourth year of civil engineering',
      'You study civil engineering',
    ],
  ],
]

/** Words that look like one and are none. */
export const insteadIgnores: Corpus<EducationRequirement>['ignores'] = [
  'Membership of the BCS',
  'In your second year of employment you lead a team',
  'Five years of service in HS',
]
