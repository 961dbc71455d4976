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
  // ICORE2026: A* and A
  [TOP, paper('HRI 2024'), MET],
  [TOP, paper('ACM EC'), MET],
  [TOP, paper('TACAS'), MET],
  [TOP, paper('AIED'), MET],
  [TOP, paper('SOUPS'), MET],
  [TOP, paper('EuroS&P'), MET],
  [TOP, paper('FAccT'), MET],
  [TOP, paper('ESWC'), PART],
  [TOP, paper('CoNLL'), PART],
  // journals that carry the papers of conferences
  ['Papers at PLDI, POPL or OOPSLA', paper('PACMPL (OOPSLA)'), MET],
  ['Papers at UbiComp or CHI', paper('Proc. ACM Interact. Mob. Wearable Ubiquitous Technol.'), MET],
  ['SIGMOD papers', paper('Proc. ACM Manag. Data'), MET],
  [TOP, paper('Proceedings of the ACM on Programming Languages'), MET],
  // FSE among conferences on cryptology
  ['Papers at CRYPTO, CHES or FSE', paper('Fast Software Encryption'), MET],
  ['Papers at IEEE S&P, USENIX Security, CSF', paper('CSF'), MET],
] satisfies readonly Scenario[]
