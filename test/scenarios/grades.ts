import type { Scenario } from './scenario.ts'

const marked = (gpa: string, institution: string | null = null): string =>
  `education: [{ degree: BSc, gpa: ${gpa}${institution ? `, institution: "${institution}"` : ''}, graduation: 2023-06 }]`
const MET = 'gpa met → apply'
const ASKS = 'gpa unknown → clarify'
const OUT = 'gpa unmet → skip'
const THREE = 'Minimum GPA of 3.0'
const SECOND = 'Minimum 2.1 in a STEM subject'
const GERMAN = 'Grade of 2.0 or better on the German scale'

/** Marks of many countries: compared on one system as they are, on two by what each is worth. */
export default [
  // classes of British degrees are no numbers
  [SECOND, marked('"2:1"'), MET],
  [SECOND, marked('First'), MET],
  [SECOND, marked('"2:2"'), OUT],
  [SECOND, marked('2.1', 'University of Leeds'), MET],
  [SECOND, marked('2.2', 'University of Leeds'), OUT],
  [SECOND, marked('3.6'), MET],
  [SECOND, marked('2.2'), OUT],
  [SECOND, marked('65%', 'University of Leeds'), MET],
  [SECOND, 'name: Ada', ASKS],
  ['First class honours degree required', marked('"2:1"'), 'gpa unmet, education met → skip'],
  [
    'A 2:1 or above in Computer Science or a related subject',
    'degree: BSc Computer Science, 2:2\ngraduation: 2023-06',
    'education met, gpa unmet → skip',
  ],
  [THREE, marked('"2:1"'), MET],
  [THREE, marked('71%', 'University of Leeds'), MET],
  ['Minimum GPA of 3.5', marked('"2:1"'), ASKS],
  // German marks: the smaller, the better
  [THREE, marked('1.3, gpaScale: 5', 'TU München'), MET],
  [THREE, marked('"1,3"', 'RWTH Aachen'), MET],
  [THREE, marked('3.3', 'RWTH Aachen'), OUT],
  [THREE, marked('2.3', 'RWTH Aachen'), ASKS],
  [GERMAN, marked('3.9'), MET],
  [GERMAN, marked('1.3'), OUT],
  [GERMAN, marked('1.3', 'Universität Heidelberg'), MET],
  [GERMAN, marked('2.7', 'Universität Heidelberg'), OUT],
  // other countries
  [THREE, marked('14.5/20'), MET],
  ['Minimum GPA of 3.5', marked('8.5, gpaScale: 10'), ASKS],
  ['GPA of 3.3 or better', marked('5.2, gpaScale: 6', 'ETH Zurich'), MET],
  ['GPA of 3.5 or better', marked('8, gpaScale: 10', 'TU Delft'), MET],
  [THREE, marked('102/110'), MET],
  ['At least 60% marks', marked('7.2, gpaScale: 10', 'IIT Madras'), MET],
  ['At least 70% marks', marked('7.2, gpaScale: 10', 'IIT Madras'), ASKS],
  // a scale that nobody names
  ['GPA of 4.2', marked('3.9'), ASKS],
  ['CGPA of 7/10', marked('3.2'), ASKS],
  ['CGPA 8 and above', marked('9.2', 'IIT Madras'), MET],
  ['Minimum 60% in graduation', marked('58%', 'University of Mumbai'), OUT],
  ['A first class degree', marked('66%', 'University of Mumbai'), MET, { country: 'IN' }],
  ['A final grade of 2.0 or better', marked('1.3', 'TU München'), MET],
  ['A final grade of 2.0 or better', marked('2.7', 'TU München'), OUT],
  ['Average grade of at least 7.5', marked('7.6', 'TU Delft'), MET],
  ['Average grade of at least 7.5', marked('3.6'), ASKS],
  [
    "A Master's with Merit or above",
    'education: [{ degree: MSc, gpa: Merit, institution: University of Kent, graduation: 2023-06 }]',
    'education met, gpa met → apply',
  ],
  [
    "A Master's with Distinction",
    'education: [{ degree: MSc, gpa: Merit, institution: University of Kent, graduation: 2023-06 }]',
    'education met, gpa unmet → skip',
  ],
  // results of school say nothing of a degree, and the other way round
  ['At least 120 UCAS points', 'education: [{ degree: A levels, gpa: AAB }]', MET],
  ['At least 120 UCAS points', 'education: [{ degree: A levels, gpa: CCD }]', OUT],
  ['At least 120 UCAS points', 'education: [{ degree: A levels, gpa: 128 UCAS points }]', MET],
  ['At least 120 UCAS points', marked('3.9'), ASKS],
  ['Grades AAB at A level', 'education: [{ degree: A levels, gpa: "A*AA" }]', MET],
  [THREE, 'education: [{ degree: A levels, gpa: AAB }]', ASKS],
] satisfies readonly Scenario[]
