import { alternation } from '../../matcher/words.ts'
import * as lexicon from './lexicon.ts'
import { own } from '../../core/own.ts'
import { SIDE_BY_SIDE, type EmploymentType } from '../../core/choices.ts'
import { Signs } from './signs.ts'
import type { Sentences } from './sentence-topics.ts'
import { written, type Written } from './written.ts'

const TYPES = new Signs<EmploymentType>([
  ['internship', [alternation(lexicon.internshipWords)]],
  ['part-time', ['part _? time', 'parttime|werkstudent|working_student|teilzeit']],
  ['contract', [alternation(lexicon.contractWords)]],
  ['temporary', ['temporary|temp|seasonal']],
  [
    'full-time',
    ['full _? time', '35|36|37|38|39|40 hours|hrs', alternation(lexicon.permanentWords)],
  ],
])

/** The sort of employment that a title, a label's value or a part of a header names; of "Full-time / Contract" the ordinary one. */
export function employmentOf({ tokens }: Written): EmploymentType | null {
  const said = TYPES.all(tokens).map(({ says }) => says)
  return said[0] !== 'internship' && said.includes('full-time') ? 'full-time' : (said[0] ?? null)
}

const BETWEEN_SORTS = /[,/|;]|\bor\b/

/** What the value of a label offers besides the sort that counts: "Full-time, Part-time". None where the others only tell more of it, as of a full-time internship. */
export function otherEmployments({ text }: Written, type: EmploymentType): EmploymentType[] {
  const parts = text.split(BETWEEN_SORTS).map((part) => employmentOf(written(part)))
  const said = [...new Set(parts.filter((part) => part !== null))]
  return said.every((one) => SIDE_BY_SIDE.includes(one)) ? said.filter((one) => one !== type) : []
}

/** What a title says by itself: "Contract Specialist" is no contract work. */
export const employmentOfTitle = (title: Written): EmploymentType | null => {
  const said = employmentOf(title)
  const proof = said === null ? undefined : own(IN_TITLE, said)
  return !proof || proof.test(title.text) ? said : null
}

/** Sorts of employment that are also what a job is about: how a title must write them to mean its own. */
const IN_TITLE: Readonly<Partial<Record<EmploymentType, RegExp>>> = {
  contract: /\b(?:contractor|freelance|\(contract\)|- contract|contract\))|contract$/i,
  temporary: /\btemporary\b/i,
}

/** Sentences that say it in running text. */
const SENTENCES = new Signs<EmploymentType>([
  [
    'internship',
    [
      `this|our|the|a|an|week|month ..4 internship ${alternation(lexicon.behindProgram)}`,
      'this|our|the|a|an|week|month ..4 intern role|position',
    ],
  ],
  ['part-time', ['this|a is? a|an? ..3 part time ..2 position|role|job|opportunity|contract']],
  [
    'contract',
    [
      'month|months contract',
      'this is a|an ..3 contract position|role|job|opportunity|assignment',
      'contract to hire',
      'fixed term contract',
      'hours|hrs a|per week ,|;|-|– contract|freelance',
    ],
  ],
  ['temporary', ['this is a|an ..3 temporary position|role|job']],
  [
    'full-time',
    [
      `full_time|permanent ..4 ${alternation(lexicon.fullTimeNouns)}`,
      'job type|types :? full time',
    ],
  ],
])

/** See `Signs.words`. */
export const employmentWords = (): readonly string[] => SENTENCES.words

export const employmentIn = (sentences: Sentences): EmploymentType | null =>
  SENTENCES.first(sentences.tokens, sentences.on('employment'))
