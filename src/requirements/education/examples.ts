import { defineCorpus } from '../kind.ts'
import { CS } from './example-demands.ts'
import { studiesUnderWay } from './examples-of-study.ts'
import { insteadIgnores, insteadReads } from './instead-examples.ts'
import { nearDegreePhrases } from './near-phrases.ts'
import { judges } from './judged.ts'
import type { EducationRequirement } from './requirement.ts'

export default defineCorpus<EducationRequirement>({
  reads: [
    [{ levels: ['master', 'doctorate'], fields: ['Geology'] }, ['Graduate education in Geology']],
    [{ levels: ['bachelor'], fields: ['Geology'] }, ['Undergraduate education in Geology']],
    [{ levels: ['master'], fields: ['Zymurgy'] }, ['MS in Zymurgy or a related field']],
    ...insteadReads,
    ...studiesUnderWay,
    [
      { levels: ['bachelor', 'master', 'doctorate'], status: 'pursuing' },
      [
        'Current student in a BS, MS or PhD program',
        'You are a student in a BS, MS or PhD program',
      ],
    ],
    [{ status: 'either' }, ['On track for a degree in physics']],
    // what points elsewhere names no field
    [
      { fields: [], relatedField: true },
      [
        "Bachelor's degree in any of the above areas",
        'BSc in one of the aforementioned fields',
        "Master's degree in the listed disciplines",
        'HBO-diploma in een relevante richting',
        'Bachelor in relevante studierichting',
      ],
    ],
    [
      { fields: [] },
      [
        'A degree in a subject of your choice',
        'A degree in whichever subject you like',
        "Bachelor's degree in a discipline listed above",
      ],
    ],
    [
      { fields: ['physics', 'geology'] },
      ['Degree in one of the two following areas: physics, geology'],
    ],
    [
      { levels: ['bachelor', 'master'], status: 'pursuing' },
      ['Student in Computer Science (Bachelor or Master)'],
    ],
    [
      { status: 'either' },
      [
        'Completed at least two years of a CS degree',
        'Completion of 60 credits towards a CS degree, finished or not',
      ],
    ],
    // one level, in every writing
    [
      { levels: ['bachelor'], status: 'completed', fields: [], orExperience: false },
      [
        "A bachelor's degree",
        'Bachelors degree',
        'Bachelor’s',
        'Undergraduate degree',
        'A four-year degree',
        '4-year college degree',
        'Baccalaureate degree',
        'Honours degree',
        'BSc (Hons)',
        'Bachelor of Science',
        'B.Tech. or B.E.',
        'BS/BA',
        'Must hold a B.S. degree',
      ],
    ],
    [
      { levels: ['bachelor'], fields: CS, relatedField: false },
      [
        "Bachelor's degree in Computer Science",
        'BS in Computer Science',
        'B.Sc. in Computer Science',
        'B.Tech in Computer Science',
        'BEng Computer Science',
        'Bachelor of Engineering in Computer Science',
        "A Computer Science bachelor's degree",
        'Undergraduate degree, Computer Science',
      ],
    ],
    [
      { levels: ['master'], status: 'completed' },
      [
        "Master's degree",
        'MSc in Robotics',
        'M.S. in Robotics',
        'MEng',
        'A Master of Science',
        'MBA',
        'Diplom in Informatik',
        'Dipl.-Ing. in Informatik',
        'MS degree required',
        'Master in Statistics',
        'Laurea magistrale in Informatica',
      ],
    ],
    [
      { levels: ['doctorate'], status: 'completed' },
      [
        'PhD in Physics',
        'Ph.D. in Physics',
        'A doctorate',
        'Doctoral degree in Linguistics',
        'Doctor of Philosophy',
        'DPhil',
        'Dr.-Ing. in Informatik',
      ],
    ],
    [
      { levels: ['associate'] },
      [
        "Associate's degree in networking",
        'Associate degree',
        'A two-year college degree',
        'AAS degree in electronics',
        'An associate´s degree',
      ],
    ],
    [
      { levels: ['highschool'] },
      ['High school diploma or GED', 'High school diploma', 'Abitur', 'GED'],
    ],
    [
      { levels: ['any'], status: 'completed' },
      [
        'A university degree',
        'An academic degree',
        'Degree in Mathematics',
        'College degree required',
        'A relevant degree',
        'University diploma',
        'Abgeschlossenes Studium',
      ],
    ],
    // several levels
    [
      { levels: ['bachelor', 'master'], fields: ['Mathematics'] },
      [
        "Bachelor's or Master's degree in Mathematics",
        'BS/MS in Mathematics',
        'BSc or MSc in Mathematics',
        'B.A. or M.A. in Mathematics',
      ],
    ],
    [
      { levels: ['master', 'doctorate'] },
      [
        'Master’s or PhD',
        'MS/PhD in robotics',
        'An advanced degree',
        'Graduate degree in statistics',
        'Postgraduate degree in AI',
      ],
    ],
    [
      { levels: ['bachelor', 'master', 'doctorate'] },
      [
        'BS/MS/PhD in CS, EE or equivalent',
        'Bachelor’s degree or higher',
        'At least a BSc',
        'Minimum of a Bachelor’s degree',
        'BS, MS or PhD',
        "Bachelor's or advanced degree",
        'An undergraduate or graduate degree',
        'An undergraduate and/or graduate degree',
        "A minimum of a Bachelor's",
      ],
    ],
    [
      { levels: ['master', 'doctorate'], fields: ['Economics'] },
      ["Master's degree or above in Economics"],
    ],
    [{ levels: ['bachelor', 'master', 'doctorate'], fields: [] }, ['HBO or WO degree']],
    // still studying
    [
      { levels: ['bachelor'], status: 'pursuing' },
      [
        "Currently pursuing a Bachelor's degree",
        'Working toward a BS in Physics',
        "Enrolled in a bachelor's program",
        'An undergraduate student',
        'Undergraduates in engineering',
        "A Bachelor's student in Statistics",
        'Undergraduate degree in progress',
        'You currently study in an undergraduate program',
      ],
    ],
    [
      { levels: ['master'], status: 'pursuing' },
      [
        "Currently studying for a Master's degree in AI",
        "Be enrolled in a Master's program in Economics",
        "Master's students in Informatics",
        "Expected to complete a Master's degree",
      ],
    ],
    [
      { levels: ['doctorate'], status: 'pursuing' },
      [
        'PhD student in machine learning',
        'Pursuing a PhD in Chemistry',
        'Doctoral candidates',
        'Ph.D. candidate in Statistics',
      ],
    ],
    [
      { levels: ['master', 'doctorate'], status: 'pursuing' },
      ['Graduate student in Linguistics', 'Enrolled in a graduate program', 'Graduate students'],
    ],
    [
      { levels: ['bachelor', 'master', 'doctorate'], status: 'pursuing' },
      [
        'Undergraduate or graduate student',
        'Currently enrolled in a BS, MS or PhD program',
        'Open to undergraduate and graduate students',
      ],
    ],
    [
      { levels: ['any'], status: 'pursuing' },
      [
        'Enrolled in an accredited university',
        'Must be enrolled at a college or university throughout the job',
        'Pursuing a degree in Mathematics',
        'A current college student',
        'Be a full-time student at a university',
        'Attending an accredited college',
        'Students majoring in Computer Science',
        'Majors: Physics, Mathematics',
        'Enrolled in a degree program',
        'Enrolled in a college or university and pursuing a related degree',
        'Currently enrolled student majoring in civil or marine engineering and have completed the freshman year',
        'Currently enrolled in Mechanical Engineering',
      ],
    ],
    [
      { levels: ['any'], status: 'pursuing', fields: ['Computer Science', 'Physics'] },
      [
        'Majoring in Computer Science or Physics',
        'Computer Science or Physics majors',
        'Preferred majors: Computer Science, Physics',
      ],
    ],
    // either
    [
      { status: 'either' },
      [
        'Pursuing or recently completed a degree in Statistics',
        "Have, or be pursuing, a Bachelor's degree in Physics",
        "Completed or working towards a Master's",
        "A Bachelor's degree (or in progress)",
        'University students or recent graduates in Economics',
        'Hold or are currently working toward a BSc',
        'Studying for, or graduated with, a BEng',
        'Enrolment in, or completion of, a degree program in Physics',
        'A recent graduate in Physics, or graduating with a BSc by June',
      ],
    ],
    // subjects
    [
      { fields: ['Computer Science', 'Electrical Engineering'], relatedField: true },
      [
        "Bachelor's degree in Computer Science, Electrical Engineering, or a related field",
        'BS in Computer Science/Electrical Engineering or similar',
        'Degree in Computer Science, Electrical Engineering or equivalent discipline',
        'MSc (Computer Science, Electrical Engineering, or related)',
        "Bachelor's in Computer Science or Electrical Engineering or other technical field",
      ],
    ],
    [
      { fields: ['maths', 'physics'], relatedField: true },
      [
        'Degree in a related field, such as maths or physics',
        'BSc in a relevant subject (maths, physics)',
      ],
    ],
    [
      { fields: ['quantitative field', 'maths', 'physics'] },
      ['Degree in a quantitative field such as maths, physics'],
    ],
    [
      { fields: ['quantitative discipline'], relatedField: false },
      ['PhD in a quantitative discipline'],
    ],
    [{ fields: ['STEM'] }, ['A STEM degree', "Bachelor's degree in a STEM field", 'STEM students']],
    [
      { fields: [], relatedField: true },
      [
        'A degree in a related field',
        'Relevant degree',
        "Related Bachelor's degree",
        'MSc in a relevant discipline',
      ],
    ],
    [
      { fields: ['Electrical and Computer Engineering'] },
      ['MS in Electrical and Computer Engineering'],
    ],
    [{ fields: ['IT'] }, ['Degree in IT']],
    [{ fields: ['Bioacoustics', 'Physics'] }, ['PhD in Bioacoustics or Physics']],
    [
      { fields: ['Marketing Science', 'Statistics'] },
      ["Master's degree in Marketing Science, Statistics, or another quantitative field"],
    ],
    [
      { fields: ['Mechanical', 'Electrical Engineering'] },
      ["Bachelor's degree in Mechanical or Electrical Engineering"],
    ],
    [
      { fields: ['Computer Science'], relatedField: true },
      [
        "Bachelor's degree in Computer Science or related field, with 3+ years in a product team",
        'BS (Computer Science or a closely related field of study)',
      ],
    ],
    // experience instead
    [
      { orExperience: true },
      [
        'BS in CS or 4 years of experience',
        'Bachelor’s degree or equivalent practical experience',
        'Bachelor’s degree or equivalent practical experiance',
        'Degree in Statistics, or equivalent work experience',
        "Bachelor's degree or four years of relevant experience",
        'MSc or an equivalent combination of education and experience',
        '5 years of experience or a PhD',
        'Experience may be accepted in lieu of a degree',
        'BSc/equivalent experience',
        'Computer Science degree (or comparable industry experience)',
        'A degree or proven experience in the trade',
        'Extra experience can be substituted for a degree',
      ],
    ],
    [
      { orExperience: false },
      [
        "Bachelor's degree and 4 years of experience",
        'Degree in Physics or a related field with experience in labs',
        "Master's degree plus 2 years of work experience",
        'BS or equivalent degree',
      ],
    ],
    // importance
    [
      { levels: ['bachelor'], importance: 'required' },
      [
        "«Bachelor's degree required,» Master's preferred",
        "«A bachelor's degree in Physics is required;» a PhD is a plus",
      ],
    ],
    [
      { levels: ['master'], importance: 'preferred' },
      ["Bachelor's required, «Master's a plus»", "# Nice to have: A Master's degree"],
    ],
    [
      { levels: ['doctorate'], importance: 'preferred' },
      ['A PhD is preferred', 'Ideally a PhD in Optics', '# Preferred qualifications: PhD'],
    ],
    // outside the requirements
    [
      { levels: ['bachelor'], status: 'pursuing', fields: ['Physics'] },
      [
        "# About the program: We invite students pursuing a Bachelor's degree in Physics to spend a summer with us",
      ],
    ],
    [
      { levels: ['master'], fields: ['Physics'] },
      ["# Responsibilities: Master's degree in Physics or a related field"],
    ],
    // two demands in one sentence
    [
      { levels: ['highschool'], status: 'completed' },
      ['A high school diploma and currently pursuing a Bachelor’s degree'],
    ],
  ],
  ignores: [...insteadIgnores, ...nearDegreePhrases],
  judges,
  misses: ['Completed half of the credits for your major'],
})
