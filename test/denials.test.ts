import { describe, expect, test } from 'vitest'
import { extractRequirements } from '../src/extraction/extract.ts'

const asked = (line: string): string[] =>
  extractRequirements({
    source: 'posting.txt',
    text: `# Requirements\n\n- Python\n- ${line}\n`,
    metadata: {},
    hints: [],
  })
    .requirements.slice(1)
    .map((r) => r.quote)

describe('what a line takes back is not asked', () => {
  test.each([
    'We never ask for a diploma',
    'We are not looking for COBOL experience',
    "We don't insist on a Bachelor's degree",
    'You will not be asked for certificates such as AWS or Azure',
    'Nobody will ask about your degree',
    'Nobody expects you to know Fortran',
    'Nor do we expect knowledge of Helm',
    "Photos aren't needed, nor is a doctorate",
    'Even if you have never used Docker, do apply',
    "It is fine if you haven't worked with Angular",
    "No worries if you're new to Scala",
    'You may lack experience with Flink',
    'It does not matter whether you speak Polish',
    'No matter if you have worked with Vue or not',
    "We couldn't care less if you hold a master's degree",
    'A doctorate is in no way needed',
    "Canadian citizenship isn't a prerequisite",
    'Knowledge of Swift is superfluous',
    'A background in banking is irrelevant',
    'Proficiency in Perl is of no importance',
    'Experience with Chef plays no role',
    'Fluency in Danish is not something we ask for',
    'No Terraform experience is expected',
    'Neither a degree nor a certificate is asked for',
    'Lacking a degree is no obstacle',
    'Four years of experience? Not needed.',
    "Don't have three years of Kotlin? No problem",
    "You aren't obliged to relocate",
    'You can do this work without knowing Haskell',
    "Don't worry if you've never written Kotlin",
    "Don't be put off if you have no Scala",
    "Don't hesitate to apply if you lack a degree",
    'If you do not have a degree, do not hesitate',
    "If you don't know Elixir yet, we will teach you",
    'Driving licence not needed, the site is on a bus route',
    'Diploma not necessary as we train you',
    'Kotlin: no need',
    'Erlang unnecessary',
    'Elm - not required',
    "Nobody here has a degree, and you don't need one either",
    'You can do this without a degree',
    'With or without a degree, come and see us',
    "We won't reject you for not having a degree",
    'Scam notice: Larkspur never asks for payment or a driving licence',
    'Larkspur will never ask you for a copy of your driving licence',
    'Beware of recruitment fraud: nobody pays for a certificate here',
  ])('%s', (line) => expect(asked(line)).toEqual([]))
})

describe('what stands beside a denial is asked', () => {
  test.each([
    'It does not matter where you studied, what counts is experience with Go',
    'You are not afraid of COBOL',
    'Not only Java but Kotlin',
    "You don't just know SQL, you love it",
    'Nobody here writes Perl: experience with Ruby is required',
    "We don't need a degree; we need Kubernetes experience",
    'No matter the weather, you drive: a driving licence is required',
    'If you do not have a degree, please do not apply',
    "If you haven't shipped Kotlin to production, this is not for you",
    'If you do not know Kotlin, you must know Java',
    'A driving licence, as the site cannot be reached by bus',
    'Kotlin is not required but a plus',
    'Kotlin (not required)',
    'Reduce unnecessary copies in Kotlin code',
    'Able to work without supervision',
    'Experience in fraud prevention',
  ])('%s', (line) => expect(asked(line)).not.toEqual([]))
})
