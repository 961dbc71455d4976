import { itemAt } from '../core/item-at.ts'
import type { Readable, Writable } from 'node:stream'
import { InputError, profileTools, readProfile } from '../index.ts'
import { assertNew, assertYaml, writeNew } from './profile-file.ts'
import { writeStderr } from './output.ts'
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
  const output = file ?? DEFAULT_FILE
  assertNew(session, output, options.force ?? false)
  const answers = await asked(session)
  if (answers === null) return 2
  await writeNew(
    session,
    profileYaml(answers, [
      'Written by fit profile init. Everything can be changed here; see fit profile show.',
    ]),
    output,
    options.force ?? false,
  )
  writeStderr(session, `Wrote ${output}. Look at it with: fit profile show ${output}\n`)
  return 0
}

/** The answers by key; null where the user left with Ctrl-C, and nothing is written. */
async function asked(session: Session): Promise<Map<string, string | readonly string[]> | null> {
  const { cancel, intro, isCancel, outro, text } = await import('@clack/prompts')
  const streams = { input: session.stdin as Readable, output: session.stdout as Writable }
  const answers = new Map<string, string | readonly string[]>()
  intro(
    'Your profile in five minutes. Press Enter to skip a question, < to go back, Ctrl-C to leave.',
    streams,
  )
  for (let at = 0; at < QUESTIONS.length;) {
    const { key, message, placeholder, list } = itemAt(QUESTIONS, at)
    const answer = await text({
      message,
      placeholder,
      defaultValue: '',
      validate: (given) =>
        given?.trim() === BACK ? undefined : faultOf(key, valueOf(given ?? '', list)),
      ...streams,
    })
    if (isCancel(answer)) {
      cancel('Nothing was written.', streams)
      return null
    }
    if (answer.trim() === BACK) {
      at = Math.max(0, at - 1)
      continue
    }
    const value = valueOf(answer, list)
    answers.delete(key)
    if (value.length > 0) answers.set(key, value)
    at++
  }
  outro('Thank you.', streams)
  return answers
}

/** Typed instead of an answer, it goes back to the question before. */
const BACK = '<'

/** "Go (2 years), Python" as two values; commas in parentheses part nothing. */
function valueOf(answer: string, list: boolean | undefined): string | readonly string[] {
  const written = answer.trim()
  return list ? written.split(/\s*,\s*(?![^()]*\))/).filter((part) => part !== '') : written
}

/** What is wrong with an answer, so that it can be mended at once. */
function faultOf(key: string, value: string | readonly string[]): string | undefined {
  if (value.length === 0) return undefined
  try {
    const [warning] = readProfile(JSON.stringify({ [key]: value }), 'answer').warnings
    return warning?.message
  } catch (error) {
    if (error instanceof InputError) return error.diagnostics[0]?.message
    throw error
  }
}
