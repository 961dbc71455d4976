import type { Scenario } from './scenario.ts'

const paper = (venue: string): string =>
  `publications: [{ title: Sums of sparse rows, venue: "${venue}", year: 2024 }]`
const TOP = 'Published papers at top conferences'
const MET = 'publication met → apply'
const PART = 'publication partial → apply'

/** Venues that go under several names, and names that several venues go under. */
export default [
  ['Papers at ICSE, FSE or ASE', paper('ESEC/FSE 2023'), MET],
  ['Papers at ICSE, FSE or ASE', paper('Foundations of Software Engineering'), MET],
  ['Papers at ICSE, FSE or ASE', paper('Fast Software Encryption'), PART],
  ['Papers at S&P, CCS or CSF', paper('CSF'), MET],
  [TOP, paper('CSF 2024'), MET],
  [TOP, paper('CCC'), MET],
  [TOP, paper('ESA'), MET],
  [TOP, paper('MobileHCI'), MET],
  [TOP, paper('IEEE VR 2024'), MET],
  [TOP, paper('VR 2024'), MET],
  [TOP, paper('PoPETs'), MET],
  [TOP, paper('PVLDB'), MET],
  [TOP, paper('IMWUT'), MET],
  [TOP, paper('Journal of Cryptology'), MET],
  [TOP, paper('Proceedings of the IEEE'), MET],
  [TOP, paper('EMNLP 2024'), MET],
  [TOP, paper('Findings of EMNLP 2024'), PART],
] satisfies readonly Scenario[]
