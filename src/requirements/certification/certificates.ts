import { itemAt } from '../../core/item-at.ts'
import { wordsIn } from '../../matcher/words.ts'
import { soughtOrGathered } from '../shared/sought-or-gathered.ts'
import * as lexicon from './lexicon.ts'

/**
 * Certificates known by an acronym or a short name: `name: full name | other writings @ words of its issuer and field`. Names only; facts about them stand
 * with their issuers.
 */
const CERTIFICATES = `
  CISSP: Certified Information Systems Security Professional @ isc2 security cybersecurity
  CCSP: Certified Cloud Security Professional @ isc2 security cloud cybersecurity
  SSCP: Systems Security Certified Practitioner @ isc2 security
  CSSLP: Certified Secure Software Lifecycle Professional @ isc2 security
  CISM: Certified Information Security Manager @ isaca security cybersecurity
  CISA: Certified Information Systems Auditor @ isaca security audit
  CRISC: Certified in Risk and Information Systems Control @ isaca security risk
  CGEIT: Certified in the Governance of Enterprise IT @ isaca
  CEH: Certified Ethical Hacker | C|EH @ ec-council security cybersecurity
  CHFI: Computer Hacking Forensic Investigator @ ec-council security
  OSCP: Offensive Security Certified Professional @ offsec security cybersecurity
  OSCE: Offensive Security Certified Expert @ offsec security
  OSEP @ offsec security
  OSWE @ offsec security
  OSED @ offsec security
  OSWA @ offsec security
  GIAC: Global Information Assurance Certification | SANS GIAC @ sans security cybersecurity
  GSEC: GIAC Security Essentials @ giac sans security cybersecurity
  GCIH: GIAC Certified Incident Handler @ giac sans security cybersecurity
  GCIA: GIAC Certified Intrusion Analyst @ giac sans security
  GPEN: GIAC Penetration Tester @ giac sans security
  GWAPT: GIAC Web Application Penetration Tester @ giac sans security
  GCFA: GIAC Certified Forensic Analyst @ giac sans security
  GCFE: GIAC Certified Forensic Examiner @ giac sans security
  GREM: GIAC Reverse Engineering Malware @ giac sans security
  GICSP: Global Industrial Cyber Security Professional @ giac sans security
  GCED: GIAC Certified Enterprise Defender @ giac sans security
  GSLC @ giac sans security
  GSNA @ giac sans security
  Security+: CompTIA Security+ | Sec+ | Security Plus | Security+ CE | CompTIA Sec+ @ comptia security cybersecurity
  Network+: CompTIA Network+ | Net+ | Network Plus @ comptia network networking
  A+: CompTIA A+ | A Plus @ comptia it
  Cloud+: CompTIA Cloud+ @ comptia cloud
  Linux+: CompTIA Linux+ @ comptia linux
  Server+: CompTIA Server+ @ comptia
  Data+: CompTIA Data+ @ comptia data
  Project+: CompTIA Project+ @ comptia
  Storage+: CompTIA Storage+ @ comptia
  CySA+: CompTIA CySA+ @ comptia security cybersecurity
  PenTest+: CompTIA PenTest+ @ comptia security
  CASP+: CompTIA Advanced Security Practitioner | CASP | CASP+ CE | CompTIA CASP+ @ comptia security cybersecurity
  CompTIA
  CCNA: Cisco Certified Network Associate @ cisco network networking
  CCNP: Cisco Certified Network Professional @ cisco network networking
  CCIE: Cisco Certified Internetwork Expert @ cisco network networking
  CCENT @ cisco network
  CCDA @ cisco network
  CCDP @ cisco network
  JNCIA @ juniper network
  JNCIS @ juniper network
  JNCIP @ juniper network
  JNCIE @ juniper network
  PCNSE: Palo Alto Networks Certified Network Security Engineer @ palo alto network security
  PCNSA @ palo alto network security
  NSE4: NSE 4 | Fortinet NSE 4 | Fortinet NSE4 @ fortinet network security
  CKA: Certified Kubernetes Administrator @ kubernetes cncf
  CKAD: Certified Kubernetes Application Developer @ kubernetes cncf
  CKS: Certified Kubernetes Security Specialist @ kubernetes cncf security
  KCNA @ kubernetes cncf
  RHCSA: Red Hat Certified System Administrator @ red hat linux
  RHCE: Red Hat Certified Engineer @ red hat linux
  RHCA: Red Hat Certified Architect @ red hat linux
  LFCS: Linux Foundation Certified System Administrator @ linux
  LPIC: LPIC-1 | LPIC-2 @ linux
  VCP: VMware Certified Professional | VCP-DCV @ vmware
  VCAP @ vmware
  MCSE: Microsoft Certified Solutions Expert | Microsoft Certified Systems Engineer @ microsoft
  MCSA: Microsoft Certified Solutions Associate @ microsoft
  MCSD: Microsoft Certified Solutions Developer @ microsoft
  MCITP: Microsoft Certified IT Professional @ microsoft
  MCP: Microsoft Certified Professional @ microsoft
  AZ-900: Azure Fundamentals @ microsoft azure cloud
  AZ-104: Azure Administrator Associate @ microsoft azure cloud
  AZ-204: Azure Developer Associate @ microsoft azure cloud
  AZ-305: Azure Solutions Architect Expert @ microsoft azure cloud
  AZ-400: Azure DevOps Engineer Expert @ microsoft azure cloud
  AZ-500: Azure Security Engineer Associate @ microsoft azure cloud security
  AZ-700: Azure Network Engineer Associate @ microsoft azure cloud
  AI-900: Azure AI Fundamentals @ microsoft azure
  AI-102: Azure AI Engineer Associate @ microsoft azure
  DP-100: Azure Data Scientist Associate @ microsoft azure data
  DP-203: Azure Data Engineer Associate @ microsoft azure data
  DP-600: Fabric Analytics Engineer Associate @ microsoft fabric data
  DP-700: Fabric Data Engineer Associate @ microsoft fabric data
  DP-900: Azure Data Fundamentals @ microsoft azure data
  PL-300: Power BI Data Analyst Associate | DA-100 @ microsoft power bi
  PL-400 @ microsoft power platform
  SC-200 @ microsoft security
  SC-900 @ microsoft security
  PMP: Project Management Professional @ pmi project management
  CAPM: Certified Associate in Project Management @ pmi project management
  PMI-ACP: PMI Agile Certified Practitioner | PMI ACP @ pmi agile
  PgMP @ pmi
  PRINCE2 @ project management
  CSM: Certified ScrumMaster | Certified Scrum Master @ scrum agile
  CSPO: Certified Scrum Product Owner @ scrum agile
  PSM: Professional Scrum Master | PSM I | PSM II @ scrum agile
  PSPO: Professional Scrum Product Owner @ scrum agile
  SAFe Agilist: Certified SAFe Agilist @ safe agile
  ITIL: ITIL Foundation | ITIL v3 | ITIL v4 | ITIL 4 | ITIL Foundations @ itil it service
  COBIT @ isaca
  TOGAF: TOGAF Certified @ architecture enterprise
  CBAP: Certified Business Analysis Professional @ iiba business analysis
  CCBA @ iiba business analysis
  CDMP: Certified Data Management Professional @ dama data
  CIPP: Certified Information Privacy Professional | CIPP/US | CIPP/E @ iapp privacy
  CIPM @ iapp privacy
  CIPT @ iapp privacy
  Six Sigma Green Belt: Lean Six Sigma Green Belt @ six sigma lean
  Six Sigma Black Belt: Lean Six Sigma Black Belt @ six sigma lean
  ISTQB: ISTQB Foundation | ISTQB Certified Tester @ testing
  OCA: Oracle Certified Associate @ oracle
  OCP: Oracle Certified Professional @ oracle
  SnowPro: SnowPro Core | SnowPro Advanced @ snowflake data
  CFA: Chartered Financial Analyst @ finance
  FRM: Financial Risk Manager @ finance risk
  CAIA @ finance
  CPA: Certified Public Accountant @ accounting finance
  ACCA @ accounting finance
  CIMA @ accounting finance
  CMA: Certified Management Accountant @ accounting finance
  CFP: Certified Financial Planner @ finance
  FSA @ actuarial
  CSEP @ incose systems engineering
  OCSMP: OMG Certified Systems Modeling Professional @ omg
  EIT: Engineer in Training @ engineering
  DAWIA @ defense acquisition
  IAT Level I: IAT I | IAT 1 | IAT Level 1 @ dod security
  IAT Level II: IAT II | IAT 2 | IAT Level 2 | DoD 8570 IAT Level II @ dod security
  IAT Level III: IAT III | IAT 3 | IAT Level 3 | DoD 8570 IAT Level III @ dod security
  IAM Level I: IAM I | IAM 1 | IAM Level 1 @ dod security
  IAM Level II: IAM II | IAM 2 | IAM Level 2 @ dod security
  IAM Level III: IAM III | IAM 3 | IAM Level 3 @ dod security
  BLS: Basic Life Support | BLS/CPR | CPR/BLS @ nursing health medical
  ACLS: Advanced Cardiac Life Support | Advanced Cardiovascular Life Support @ nursing health medical
  PALS: Pediatric Advanced Life Support | Paediatric Advanced Life Support @ nursing health medical
  CPR: Cardiopulmonary Resuscitation | CPR/First Aid | First Aid/CPR | CPR/AED @ health medical
  CCRN @ nursing health medical
  CNA: Certified Nursing Assistant @ nursing health medical
  First Aid Certificate: First Aid Certification | First Aid at Work | Emergency First Aid | Paediatric First Aid | Pediatric First Aid @ health
  NMC Registration: NMC registered | NMC PIN @ nursing health
  HCPC Registration: HCPC registered @ health
  GMC Registration: GMC registered @ medical health
  QTS: Qualified Teacher Status | Qualified teacher @ teaching education
  PGCE: Postgraduate Certificate in Education | PGDE @ teaching education
  NPQ: National Professional Qualification | NPQML | NPQSL | NPQH @ teaching education
  TEFL: TESOL | CELTA @ teaching english
  ACA: Associate Chartered Accountant | Chartered accountant | Chartered accountant (ACA) @ icaew accounting finance
  AAT: AAT Level 3 | AAT Level 4 @ accounting finance
  CTA: Chartered Tax Adviser @ tax finance
  CIPD: CIPD Level 3 | CIPD Level 5 | CIPD Level 7 @ hr people
  SHRM-CP: SHRM-SCP @ hr people
  Qualified solicitor: Admitted solicitor | Solicitor qualified @ law legal
  NEBOSH: NEBOSH General Certificate | NEBOSH Certificate @ safety
  IOSH: IOSH Managing Safely @ safety
  OSHA 10: OSHA 30 | OSHA-10 | OSHA-30 @ safety construction
  HAZWOPER: HAZWOPER 40 @ safety
  TWIC: TWIC card @ security transport
  Food Hygiene Certificate: Level 2 Food Hygiene | Level 3 Food Hygiene | Food Hygiene Level 2 | Food Hygiene Level 3 | Level 2 Food Safety | Level 3 Food Safety | Food Safety Level 2 | Food Handler Card | Food Handlers Card | Food Handler's Card | Food Handler Certificate @ food kitchen
  ServSafe: ServSafe Manager | ServSafe Food Handler @ food kitchen
  Gas Safe: Gas Safe registered | Gas Safe registration | Gas Safe engineer @ gas heating
  18th Edition: 17th Edition | 18th Edition Wiring Regulations | 18th Edition IET Wiring Regulations @ electrical wiring
  SIA Licence: SIA License | SIA badge | SIA Door Supervisor Licence | SIA Door Supervisor @ security
  CSCS Card: CSCS | CSCS Green Card | CSCS Gold Card @ construction
  CPCS: CPCS card @ construction plant
  EPA 608: EPA Section 608 | EPA 608 Universal | EPA 608 Type I | EPA 608 Type II | EPA Universal | EPA Section 608 Universal | EPA Section 608 Type I | EPA Section 608 Type II @ hvac refrigeration
  IPAF: IPAF card | IPAF licence @ construction
  Forklift Licence: Forklift License | Forklift truck licence | Forklift certificate | Forklift certification | FLT licence | Counterbalance licence @ warehouse
  CDL Class A: Class A CDL | CDL A | CDL-A | Class A Commercial Driver's License @ driving transport
  CDL Class B: Class B CDL | CDL B | CDL-B @ driving transport
  CDL: Commercial Driver's License | Commercial Driver’s License @ driving transport
  Category C+E Licence: Cat C+E licence | Cat C+E | Category C+E | Cat CE licence | HGV Class 1 licence | Class 1 HGV licence | LGV C+E @ driving transport
  Category C Licence: Cat C licence | Cat C license | HGV Class 2 licence | Class 2 HGV licence | HGV licence | LGV licence @ driving transport
  Driver CPC: CPC | Driver Certificate of Professional Competence | CPC card | DCPC @ driving transport
  Digital Tachograph Card: Digi-tach card | Digi tacho card | Digital tacho card | Tacho card | Digi card @ driving transport
  DoD 8570: DoDD 8570 | DoD 8140 | 8570 | 8140 | DoD 8570.01-M @ dod security`

const AMBIGUOUS = new Set(lexicon.ambiguous)

export interface Certificate {
  readonly name: string
  /** Words that its names, its issuer and its field hold. */
  readonly words: ReadonlySet<string>
  readonly ambiguous: boolean
}

const key = (written: string): string =>
  written
    .toLowerCase()
    .replace(/[\s–-]+/g, ' ')
    .replaceAll(' +', '+')
    .trim()
const parts = (written: string): string[] => wordsIn(written.toLowerCase(), '+#')

/** By the key of every name: the line that tells of the certificate, or the certificate itself once it was asked for. */
let table: Map<string, string | Certificate> | null = null

/** The table in small letters, each line below the one before; made when it is first asked. */
let small: string | null = null
const inSmall = (): string => (small ??= CERTIFICATES.toLowerCase().replaceAll('-', ' '))

function certificates(): Map<string, string | Certificate> {
  if (table) return table
  table = new Map()
  const keys = inSmall().split('\n  ')
  const lines = CERTIFICATES.split('\n  ')
  for (let i = 1; i < lines.length; i++) {
    const [named = ''] = itemAt(keys, i).split(' @ ', 1)
    for (const name of named.replace(': ', ' | ').split(' | ')) table.set(name, itemAt(lines, i))
  }
  return table
}

function certificate(line: string, named: string): Certificate {
  const [names = '', issuer = ''] = line.split(' @ ')
  return {
    name: names.split(': ')[0] ?? '',
    words: new Set(parts(`${names} ${issuer}`)),
    ambiguous: AMBIGUOUS.has(named),
  }
}

/** What stands before a name in a line of the table, and behind its first word. */
const OPENS = ['\n  ', ': ', ' | ']
const ENDS_FIRST = ' +/.:|\n'

/** Whether a certificate's name may begin with this word. The table is searched as text: of a posting's words hardly one does, and few postings ask for certificates. */
export const mayNameCertificate = soughtOrGathered(beginsName, () => {
  const first = wordsThatBegin()
  return (norm) => first.has(norm)
})

function beginsName(norm: string): boolean {
  if (/[ +/.]/.test(norm)) return false
  const text = inSmall()
  for (let at = text.indexOf(norm); at >= 0; at = text.indexOf(norm, at + 1)) {
    const end = text.charAt(at + norm.length)
    const isFirst = OPENS.some((sign) => text.startsWith(sign, at - sign.length))
    if (isFirst && (end === '' || ENDS_FIRST.includes(end))) return true
  }
  return false
}

/** The first words of all names. */
function wordsThatBegin(): ReadonlySet<string> {
  const names = inSmall().split(/\n {2}|: | \| /)
  return new Set(names.map((name) => name.split(/[ +/.:|\n]/, 1)[0] ?? ''))
}

/** The certificate that the words name as a whole; null where the table knows none. */
export function certificateNamed(written: string): Certificate | null {
  const name = key(written)
  const known = certificates().get(name)
  if (typeof known !== 'string') return known ?? null
  const made = certificate(known, name)
  certificates().set(name, made)
  return made
}

/** The certificate that the words name, as a whole or among others ("Cisco CCNP Enterprise", "PMP (expired)"); null where the table knows none. */
export const certificateIn = (written: string): Certificate | null =>
  certificateNamed(written) ??
  certificateNamed(written.split(/[([]/, 1)[0] ?? '') ??
  among(parts(written))

/** The first of some words that is a certificate's name and no other thing's. */
const among = (words: readonly string[]): Certificate | null => {
  for (const word of words) {
    const known = certificateNamed(word)
    if (known && !known.ambiguous) return known
  }
  return null
}

/** Every word that says what a certificate is about: its own, and those of the table. */
export function certificateWords(written: string): ReadonlySet<string> {
  const own = parts(written)
  const known = certificateNamed(written) ?? among(own)
  return new Set([...own, ...(known?.words ?? [])])
}

/** "CISSP (Certified Information Systems Security Professional)": one certificate by two of its names. */
export function sameCertificate(a: string, b: string): boolean {
  const known = certificateNamed(a)
  return a === b || (known !== null && certificateNamed(b)?.name === known.name)
}
