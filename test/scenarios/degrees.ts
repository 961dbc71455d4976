import type { Scenario } from './scenario.ts'

const took = (degree: string, institution: string | null = null, year = 2020): string =>
  `education: [{ degree: "${degree}"${institution ? `, institution: "${institution}"` : ''}, graduation: ${year}-06 }]`
const MASTER = "Master's degree required"
const BACHELOR = "Bachelor's degree required"
const MET = 'education met → apply'
const ASKS = 'education unknown → clarify'
const OUT = 'education unmet → skip'

/** What the names of degrees stand for, by country and by year. */
export default [
  [MASTER, took('BS Computer Science, MIT'), OUT],
  [MASTER, took('MIT in Information Systems'), MET],
  // Italy: the laurea is the first cycle since the reform
  [MASTER, took('Laurea in Informatica'), OUT],
  [MASTER, took('Laurea in Informatica', null, 1998), ASKS],
  [MASTER, took('Laurea magistrale in Informatica'), MET],
  [BACHELOR, took('Laurea in Informatica'), MET],
  // Germany: the Diplom of a university, and that of a university of applied sciences
  [MASTER, took('Diplom Informatik', 'TU Dresden', 2005), MET],
  [MASTER, took('Diplom (FH) Informatik', null, 2005), OUT],
  [MASTER, took('Dipl.-Ing. (FH)', null, 2005), OUT],
  [BACHELOR, took('Dipl.-Ing. (FH)', null, 2005), MET],
  [MASTER, took('Staatsexamen'), MET],
  // Scotland and the United Kingdom
  [MASTER, took('MA (Hons) Mathematics', 'University of Edinburgh'), OUT],
  [BACHELOR, took('MA (Hons) Mathematics', 'University of Edinburgh'), MET],
  [MASTER, took('MA Linguistics', 'University of Leeds'), MET],
  [MASTER, took('MSci Physics'), MET],
  [BACHELOR, took('MEng Computing', 'Imperial College London', 2027), OUT],
  [BACHELOR, took('MSc Computing', 'Imperial College London', 2027), MET],
  // Scandinavia
  [MASTER, took('Kandidat i datalogi', 'Københavns Universitet'), MET],
  [MASTER, took('Kandidatexamen', 'KTH'), OUT],
  [MASTER, took('Kandidat'), ASKS],
  [MASTER, took('cand.scient. in Computer Science'), MET],
  // French names in two countries
  [BACHELOR, took('Baccalauréat en informatique', 'Université Laval'), MET],
  [BACHELOR, took('Baccalauréat', 'Lycée Voltaire, Paris'), OUT],
  [BACHELOR, took('Baccalauréat'), ASKS],
  [BACHELOR, took('Baccalauréat'), MET, { country: 'CA' }],
  [BACHELOR, took('BUT Informatique'), MET],
  // the Netherlands: the university track holds both cycles
  ['WO degree required', took('BSc', 'TU Delft'), MET],
  ['WO master degree required', took('BSc', 'TU Delft'), OUT],
  ['HBO or WO degree', took('HBO Informatica'), MET],
  // Spain, Latin America, Russia
  [MASTER, took('Licenciatura en Física', 'Universidad de Granada', 2005), ASKS],
  [MASTER, took('Licenciatura en Física', 'UNAM', 2015), OUT],
  [MASTER, took('Ingeniero técnico', 'Universidad de Granada', 2005), OUT],
  [MASTER, took('Specialist degree in Physics', null, 2012), ASKS],
  [BACHELOR, took('MBBS'), MET],
  // without a field behind it
  [MASTER, took('MA (Hons)', 'University of St Andrews'), OUT],
  [MASTER, took('Diplomingenieur (FH)', null, 2006), OUT],
  [MASTER, took('Postgraduate Certificate', 'University of Kent'), OUT],
  [MASTER, took('Sivilingeniør', 'NTNU'), MET],
  [MASTER, took('drs. Informatica', 'Universiteit Utrecht', 2001), MET],
  ['WO diploma required', took('BSc Informatica', 'Universiteit Leiden'), MET],
  // subjects in their own language
  [
    "Bachelor's degree in software engineering",
    took('Baccalauréat en génie logiciel', 'Polytechnique Montréal'),
    MET,
  ],
  ["Master's degree in Electrical Engineering", took('Ingénieur en génie électrique'), MET],
] satisfies readonly Scenario[]
