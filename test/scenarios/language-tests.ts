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
  // "N2" of Japanese needs no name of its test
  ['Japanese: N2 level', 'spokenLanguages: [Japanese (N1)]', MET],
  ['Japanese: N2 level', speaks('Japanese', 'N3'), NEAR],
  ['N1 Japanese required', speaks('Japanese', 'native'), MET],
  // a test among the certificates
  ['JLPT N2 or above', 'certifications: [JLPT N1]', MET],
  [
    'Fluent German',
    'spokenLanguages: [German (B1)]\ncertifications: ["Goethe-Zertifikat C1"]',
    MET,
  ],
  ['Fluent German', 'certifications: [IELTS 8.0]', 'language unmet → skip'],
  // more tests
  ['Duolingo English Test score of 120 or higher', speaks('English', 'Duolingo 125'), MET],
  ['French at B2 level', speaks('French', 'TCF 450'), MET],
  ['Portuguese at B2 level', speaks('Portuguese', 'Celpe-Bras Avançado'), MET],
  ['Dutch at B2 level', speaks('Dutch', 'NT2 II'), MET],
  // words for a level
  ['Working knowledge of German', speaks('German', 'working knowledge'), MET],
  ['Business fluent German', speaks('German', 'verhandlungssicher'), MET],
  ['German as a mother tongue', speaks('German', 'mother tongue'), MET],
  ['Very good German', speaks('German', 'very good'), MET],
  ['Very good German', speaks('German', 'good'), NEAR],
  ['German at B2 level', speaks('German', 'B2+'), MET],
  // languages of like names
  ['Fluent in Scottish Gaelic', speaks('Irish', 'C1'), 'language unmet → skip'],
  ['Fluent German', speaks('Swiss German', 'native'), MET],
  ['Fluent Swiss German', speaks('German', 'native'), 'language unmet → skip'],
] satisfies readonly Scenario[]
