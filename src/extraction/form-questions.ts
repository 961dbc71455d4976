import type { AskedQuestion } from '../core/posting.ts'
import type { RequirementBase } from '../core/requirement.ts'
import { extractRequirements } from './extract.ts'

/** A yes-or-no question of an application form as what it asks for. */
export interface FormAsk {
  readonly question: string
  /** What somebody must meet who gives the answer that the form wants; empty where the question was not understood. */
  readonly requirements: readonly RequirementBase[]
  readonly wants: 'yes' | 'no'
}

/** Beginnings of questions, and how the same is said as a demand. The first that fits counts. */
const STATED: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:are you|will you be) (?:currently |legally |lawfully )*(?:authori[sz]ed|eligible|entitled|permitted|allowed) to work/i,
    'Must be authorized to work',
  ],
  [
    /^do you (?:currently |legally )*have the (?:legal )?right to work/i,
    'Must have the right to work',
  ],
  [
    /^(?:are|will) you (?:be )?(?:able|willing|comfortable|open|available|prepared) (?:to|with)/i,
    'Must be willing to',
  ],
  [/^(?:are|were) you (?:currently )?/i, 'Must be '],
  [/^(?:do|did) you (?:currently )?(?:have|hold|possess)/i, 'Must have'],
  [/^have you (?:completed|obtained|earned|received)/i, 'Must have completed'],
  [/^(?:do|can|could|will|would|have) you/i, 'Must'],
]

const AUXILIARY = /^(?:are|were|will|would|do|did|have|can|could|is)\b/i
const SPONSOR = /\bsponsor/i
const MOST_OPTIONS = 4

/** Whether the answer is yes or no: by the answers that the form offers, else by how the question begins. */
function isYesNo({ text, options }: AskedQuestion): boolean {
  if (options.length === 0) return AUXILIARY.test(text)
  const offers = (word: RegExp): boolean => options.some((option) => word.test(option))
  return options.length <= MOST_OPTIONS && offers(/^yes\b/i) && offers(/^no\b/i)
}

/** "Do you have a Bachelor's degree?" as "Must have a Bachelor's degree"; null where it begins as none that we know. */
function demandOf(question: string): string | null {
  const [first = ''] = question.split('?')
  const found = STATED.find(([beginning]) => beginning.test(first))
  return found ? first.replace(...found).trim() : null
}

const readDemand = (demand: string): readonly RequirementBase[] =>
  extractRequirements({
    source: 'form',
    text: `Requirements\n\n- ${demand}\n`,
    metadata: {},
    hints: [],
  }).requirements

/** Whether somebody will need a visa, now or later, whatever else the question says. */
function ofSponsorship(question: string): FormAsk | null {
  if (!SPONSOR.test(question) || /\bwithout\b/i.test(question)) return null
  const requirements = readDemand('No visa sponsorship, now or in the future').map((r) => ({
    ...r,
    future: true,
  }))
  return { question, requirements, wants: 'no' }
}

/** The yes-or-no questions of a form, each as what it asks for. */
export const formAsksOf = (questions: readonly AskedQuestion[]): readonly FormAsk[] =>
  questions.filter(isYesNo).map(({ text }) => {
    const demand = demandOf(text)
    return (
      ofSponsorship(text) ?? {
        question: text,
        requirements: demand === null ? [] : readDemand(demand),
        wants: 'yes',
      }
    )
  })
