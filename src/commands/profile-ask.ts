import { diagnosticsOf } from '../core/diagnostic.ts'
import { counted } from '../core/counted.ts'
import { check, json, InputError, parse, profileTools, readProfile } from '../index.ts'
import { postingFiles, postingsIn, profileFile } from './files.ts'
import { readText } from './reading.ts'
import { choose, countryAsked, loadProfile } from './judging.ts'
import { asking, askInTurn, BACK, type Prompt, type Streams } from './prompts.ts'
import { deliver, writeStdout, writeStderr, printDiagnostics } from './output.ts'
import type { ExitCode, Session } from './session.ts'
import { settingsOf, usualPostings } from './settings.ts'

export interface AskOptions {
  readonly profile?: string | undefined
  readonly asOf?: string | undefined
  readonly country?: string | undefined
  readonly format?: string | undefined
}

interface Open {
  readonly key: string
  readonly text: string
  readonly postings: number
  readonly decides: boolean
  readonly points: number
}

/** `fit profile ask`: the questions that these postings leave open, most telling first; the answers go into the profile. */
export async function run(
  session: Session,
  postings: readonly string[],
  options: AskOptions,
): Promise<ExitCode> {
  const file = profileFile(session, options.profile)
  const interactive =
    options.format === undefined && session.stdin.isTTY === true && session.stdout.isTTY === true
  const format = choose('--format', options.format, ['text', 'json'] as const, 'text')
  const open = await openQuestions(
    session,
    postings.length > 0 ? postings : [usualPostings(session)],
    {
      ...options,
      country: options.country ?? settingsOf(session).values.country?.value,
      profile: file,
    },
  )
  if (!interactive || open.length === 0) {
    await writeStdout(session, format === 'json' ? json(open) : listed(open))
    return 0
  }
  const before = readText(session, file, 'a profile')
  const answers = await asking(session, (streams) => answered(streams, open, before, session.today))
  if (answers.length === 0) return 0
  const { setAnswers } = await profileTools()
  const text = setAnswers(before, answers, file)
  readProfile(text, file)
  await deliver(session, text, file, { isPrivate: true })
  writeStderr(session, `Wrote ${counted(answers.length, 'answer')} into ${file}.\n`)
  return 0
}

async function openQuestions(
  session: Session,
  postings: readonly string[],
  options: AskOptions,
): Promise<Open[]> {
  const profile = await loadProfile(session, options)
  const how = {
    asOf: options.asOf ?? session.today,
    country: countryAsked(options.country),
  }
  const open = new Map<string, Open>()
  for (const file of await postingFiles(session, postings)) {
    try {
      for (const document of await postingsIn(session, file)) {
        for (const q of check(parse(document), profile, how).questions) {
          if (q.key === '' || q.text === '') continue
          const before = open.get(q.text)
          open.set(q.text, {
            key: q.key,
            text: q.text,
            postings: (before?.postings ?? 0) + 1,
            decides: q.decides || (before?.decides ?? false),
            points: Math.max(q.points, before?.points ?? 0),
          })
        }
      }
    } catch (error) {
      printDiagnostics(session, diagnosticsOf(error))
    }
  }
  return [...open.values()].sort(
    (a, b) =>
      Number(b.decides) - Number(a.decides) ||
      b.postings - a.postings ||
      b.points - a.points ||
      (a.text < b.text ? -1 : 1),
  )
}

function listed(open: readonly Open[]): string {
  if (open.length === 0) return 'Your profile leaves nothing open for these postings.\n'
  return open
    .map(
      (q) =>
        `${q.text}\n    key: ${q.key}   postings: ${q.postings}${q.decides ? '   decides whether you qualify' : ''}\n`,
    )
    .join('')
}

async function answered(
  streams: Streams,
  open: readonly Open[],
  profile: string,
  today: string,
): Promise<{ key: string; value: string }[]> {
  const { intro, outro } = await import('@clack/prompts')
  const tools = { ...(await profileTools()), today }
  const answers = new Map<number, { key: string; value: string }>()
  const prompts = open.map((question, at): Prompt => ({
    message: `${question.text} (${question.key})`,
    placeholder: 'Enter to skip',
    faultOf: (given) => faultOf(tools, profile, question, given),
    keep: (given) => {
      const { key, text } = question
      answers.delete(at)
      if (given.trim() === '') return ''
      const means = tools.understood(key, text, given, today)
      if (!('value' in means)) return 'Nothing to write: a profile holds what you have.'
      answers.set(at, { key, value: means.value })
      return `${key}: ${means.value}`
    },
  }))
  intro(
    `${counted(open.length, 'open question')}. Press Enter to skip one, ${BACK} to go back, Ctrl-C to stop; answers given so far are kept.`,
    streams,
  )
  await askInTurn(streams, prompts)
  outro('Thank you.', streams)
  return [...answers.values()]
}

type Tools = Pick<Awaited<ReturnType<typeof profileTools>>, 'setAnswers' | 'understood'> & {
  readonly today: string
}

/** What is wrong with an answer: it cannot be understood, or a profile would say something to it that it does not say already. */
function faultOf(
  { setAnswers, understood, today }: Tools,
  profile: string,
  { key, text }: Pick<Open, 'key' | 'text'>,
  given: string,
): string | undefined {
  if (given.trim() === '') return undefined
  const means = understood(key, text, given, today)
  if (!('value' in means)) return 'fault' in means ? means.fault : undefined
  try {
    const known = new Set(
      readProfile(profile, 'profile').warnings.map((warning) => warning.message),
    )
    return readProfile(setAnswers(profile, [{ key, value: means.value }]), 'profile').warnings.find(
      (warning) => !known.has(warning.message),
    )?.message
  } catch (error) {
    if (error instanceof InputError) return error.diagnostics[0]?.message
    throw error
  }
}
