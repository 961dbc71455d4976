import type { Scenario } from './scenario.ts'

const speaks = (language: string, level: string): string =>
  `spokenLanguages: [{ language: ${language}, level: ${level} }]`
const MET = 'language met → apply'
const NEAR = 'language partial → clarify'
const ASKS = 'language unknown → clarify'

/** Tests of language in profile and posting, by their makers' tables. */
export default [
  ['JLPT N2 or above required', speaks('Japanese', 'JLPT N2'), MET],
  ['JLPT N2 or above required', 'spokenLanguages: ["Japanese (JLPT N1)"]', MET],
  ['JLPT N1 required', 'spokenLanguages: [JLPT N2]', NEAR],
  ['JLPT N2 required', speaks('Japanese', 'native'), MET],
  ['Business level Japanese (JLPT N1)', speaks('Japanese', 'B2'), ASKS],
  ['Fluent Japanese', speaks('Japanese', 'JLPT N1'), ASKS],
  ['HSK 5 or higher', 'spokenLanguages: ["Chinese (HSK 6)"]', MET],
  ['Chinese at B2 level', speaks('Chinese', 'HSK 5'), ASKS],
  ['TOPIK level 4 required', speaks('Korean', 'TOPIK 5'), MET],
  ['IELTS 7.0 or above', speaks('English', 'IELTS 7.5'), MET],
  ['IELTS 7.0 or above', speaks('English', 'C1'), MET],
  ['IELTS 6.5 required', speaks('English', 'IELTS 6.0'), NEAR],
  ['TOEFL iBT 100 required', speaks('English', 'C2'), MET],
  ['TOEFL 5 or higher', speaks('English', 'TOEFL 100'), MET],
  ['English at B2 level', speaks('English', 'TOEIC 800'), MET],
  ['Goethe-Zertifikat B2 required', speaks('German', 'Goethe C1'), MET],
  ['German at B2 level', 'spokenLanguages: ["German (Goethe-Zertifikat B2)"]', MET],
  ['DELF B2 required', speaks('French', 'B1'), NEAR],
  ['CELI 3 required', speaks('Italian', 'C1'), MET],
  // one meaning of a word on both sides
  ['Proficient in German', speaks('German', 'proficient'), MET],
  ['Good German', speaks('German', 'good'), MET],
  ['German at C1 level', speaks('German', 'good'), 'language partial → skip'],
  ['Fluent Chinese', speaks('Cantonese', 'native'), ASKS],
  ['Fluent Mandarin', speaks('Chinese', 'native'), MET],
] satisfies readonly Scenario[]
