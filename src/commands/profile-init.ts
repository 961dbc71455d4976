import { doubtsOf, InputError, profileTools, readProfile } from '../index.ts'
import type { Value } from '../profiles/write.ts'
import { assertNew, assertYaml, writeNew } from './profile-file.ts'
import { writeStderr } from './output.ts'
import { asking, askInTurn, BACK, type Prompt, type Streams } from './prompts.ts'
import { UsageError, type ExitCode, type Session } from './session.ts'

export interface InitOptions {
  /** A CV to begin with, in the place of questions. */
  readonly from?: string | undefined
  readonly template?: boolean | undefined
  readonly force?: boolean | undefined
}

/** One question of the wizard: the key it fills, and an answer to show. An empty answer skips it. */
interface Asked {
  readonly key: string
  readonly message: string
  readonly placeholder: string
  /** Whether commas part several values. */
  readonly list?: boolean
}

const QUESTIONS: readonly Asked[] = [
  { key: 'name', message: 'Your name', placeholder: 'Ada Example' },
  {
    key: 'degree',
    message: 'Your highest degree, finished or under way',
    placeholder: "Master's in Computer Science",
  },
  {
    key: 'institution',
    message: 'Where do you study, or did you?',
    placeholder: 'Example University',
  },
  { key: 'graduation', message: 'When do you graduate, or did you?', placeholder: 'May 2026' },
  { key: 'gpa', message: 'Your GPA', placeholder: '3.7/4.0' },
  {
    key: 'returningToDegree',
    message: 'Do you go back to this degree after the job?',
    placeholder: 'yes or no',
  },
  {
    key: 'languages',
    message: 'Programming languages, with level or years if you like',
    placeholder: 'Go (2 years), Python (proficient)',
    list: true,
  },
  {
    key: 'frameworks',
    message: 'Frameworks and libraries',
    placeholder: 'PyTorch, gRPC',
    list: true,
  },
  {
    key: 'tools',
    message: 'Tools, platforms, databases',
    placeholder: 'Linux, Docker, PostgreSQL',
    list: true,
  },
  {
    key: 'knowledge',
    message: 'Subjects you know',
    placeholder: 'machine learning, distributed systems',
    list: true,
  },
  {
    key: 'experience',
    message: 'Your last job',
    placeholder: 'Software Engineering Intern at Example, 2024-06 to 2024-09',
  },
  {
    key: 'publications',
    message: 'Your best publication',
    placeholder: 'Fast shuffles, MLSys 2025',
  },
  {
    key: 'workAuthorization',
    message: 'Where may you work?',
    placeholder: 'US citizen, or: US F-1 (CPT), or: EU',
    list: true,
  },
  {
    key: 'availability',
    message: 'When are you free to work?',
    placeholder: '2025-05-12 to 2025-08-29',
  },
  { key: 'location', message: 'Where do you live?', placeholder: 'Pittsburgh, PA, US' },
  {
    key: 'spokenLanguages',
    message: 'Which languages do you speak, and how well?',
    placeholder: 'English (C2), German (B1)',
    list: true,
  },
]

const DEFAULT_FILE = 'profiles/me.yaml'

/** `fit profile init`: a wizard on a terminal, a template elsewhere. */
export async function run(
  session: Session,
  [file, ...more]: readonly string[],
  options: InitOptions,
): Promise<ExitCode> {
  if (more.length > 0) throw new UsageError('Name one file: fit profile init profiles/me.yaml')
  assertYaml(file, '')
  if (options.from !== undefined) {
    const { run: importCv } = await import('./profile-import.ts')
    return importCv(session, [options.from], {
      output: options.template ? undefined : (file ?? DEFAULT_FILE),
      force: options.force,
    })
  }
  const { profileYaml } = await profileTools()
  if (options.template || session.stdin.isTTY !== true || session.stdout.isTTY !== true) {
    await writeNew(session, profileYaml(new Map()), file, options.force ?? false)
    if (file !== undefined)
      writeStderr(
        session,
        `Wrote ${file}: every key as a comment. Fill in what you have, then: fit profile check ${file}\n`,
      )
    return 0
  }
  return wizard(session, file ?? DEFAULT_FILE, options.force ?? false)
}

/** Asks, and writes what was answered. */
async function wizard(session: Session, output: string, force: boolean): Promise<ExitCode> {
  const { profileYaml } = await profileTools()
  assertNew(session, output, force)
  const { answers, isWhole } = await asking(session, (streams) => asked(session, streams))
  if (!isWhole && answers.size === 0) return 2
  await writeNew(
    session,
    profileYaml(answers, [
      'Written by fit profile init. Everything can be changed here; see fit profile show.',
    ]),
    output,
    force,
  )
  writeStderr(
    session,
    isWhole
      ? `Wrote ${output}. Look at it with: fit profile show ${output}\n`
      : `Wrote ${output} with what you have answered. The rest stands there as comments to fill in; fit profile init --force begins anew.\n`,
  )
  return isWhole ? 0 : 2
}

/** The answers by key, and whether all questions were asked: who leaves with Ctrl-C keeps the answers so far. */
async function asked(
  session: Session,
  streams: Streams,
): Promise<{ readonly answers: ReadonlyMap<string, Value>; readonly isWhole: boolean }> {
  const { cancel, intro, outro } = await import('@clack/prompts')
  const how = { today: session.today, tools: await profileTools() }
  const answers = new Map<string, Value>()
  const prompts = QUESTIONS.map((question): Prompt => ({
    message: question.message,
    placeholder: question.placeholder,
    faultOf: (given) => {
      const means = answerTo(question, given, answers, how)
      return 'fault' in means ? means.fault : undefined
    },
    keep: (given) => {
      const means = answerTo(question, given, answers, how)
      answers.delete(question.key)
      if ('fault' in means) return ''
      if (means.value !== null) answers.set(question.key, means.value)
      return means.said
    },
  }))
  intro(
    `Your profile in five minutes. Press Enter to skip a question, ${BACK} to go back, Ctrl-C to leave; answers given so far are kept.`,
    streams,
  )
  const isWhole = await askInTurn(streams, prompts)
  if (isWhole) outro('Thank you.', streams)
  else cancel(answers.size > 0 ? 'Your answers are kept.' : 'Nothing was written.', streams)
  return { answers, isWhole }
}

type Tools = Awaited<ReturnType<typeof profileTools>>
type Said = NonNullable<ReturnType<Tools['saidBy']>>
interface Asking {
  readonly today: string
  readonly tools: Tools
}
type Answer =
  | { readonly fault: string }
  /** `value` is null where nothing is to be written; `said` is what was understood. */
  | { readonly value: Value; readonly said: string }

/** Nothing to write, and why nothing is. */
const LEFT_OPEN: Answer = { value: null, said: 'Left open.' }

/** Keys of which "none" is worth to be kept: a profile that says so is asked no more. */
const NONE_COUNTS: ReadonlySet<string> = new Set(['experience', 'publications'])
/** Keys that tell of one education together. */
const OF_EDUCATION: ReadonlySet<string> = new Set(['degree', 'institution', 'graduation', 'gpa'])

/** What an answer means for a profile that holds the answers `before`. */
function answerTo(
  { key, list }: Asked,
  answer: string,
  before: ReadonlyMap<string, Value>,
  { today, tools }: Asking,
): Answer {
  const written = answer.trim()
  if (written === '') return { value: null, said: '' }
  const said = tools.saidBy(written)
  if (said !== null) return whole(key, written, said, tools)
  const parts = list ? written.split(/\s*[,;]\s*(?![^()]*\))/).filter(Boolean) : [written]
  const meant = parts.map((part) => tools.meantBy(key, part, today))
  for (const each of meant) if ('fault' in each) return each
  const values = meant.flatMap((each) => ('value' in each ? each.value : []))
  return understood(key, list ? values : (values[0] ?? null), before, tools)
}

/** What yes, no and the like mean as an answer. */
function whole(key: string, written: string, said: Said, tools: Tools): Answer {
  if (said === 'unknown') return LEFT_OPEN
  if (key === 'returningToDegree')
    return said === 'notYet'
      ? { fault: 'Answer yes or no.' }
      : { value: said === 'yes', said: said === 'yes' ? 'You go back.' : 'You do not go back.' }
  if (said === 'yes' || (said === 'notYet' && key === 'graduation'))
    return { fault: `${JSON.stringify(written)} says too little. ${tools.instead(key) ?? ''}` }
  return NONE_COUNTS.has(key) ? { value: [], said: 'You have none.' } : LEFT_OPEN
}

/** A value with what a profile makes of it, or what is wrong with it. */
function understood(
  key: string,
  value: Value,
  before: ReadonlyMap<string, Value>,
  { renderFacts }: Tools,
): Answer {
  const beside = OF_EDUCATION.has(key) ? [...before].filter(([name]) => OF_EDUCATION.has(name)) : []
  const text = JSON.stringify({ ...Object.fromEntries(beside), [key]: value })
  try {
    const { profile, warnings } = readProfile(text, 'answer')
    const [warning] = warnings
    if (warning) return { fault: warning.message }
    const notes = [
      ...doubtsOf([{ profile }]).map(({ message }) => message),
      ...(profile.experience?.some(({ start }) => start === null) ? [NO_DATES] : []),
    ]
    return { value, said: [renderFacts(profile), ...notes].filter(Boolean).join('\n') }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return { fault: error.diagnostics[0]?.message ?? 'This was not understood.' }
  }
}

const NO_DATES = `It has no dates, so that its years cannot be counted: ${BACK} goes back to add them.`
