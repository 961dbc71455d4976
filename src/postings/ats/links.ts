import { assertArguments } from '../../core/arguments.ts'
import { isRecord } from '../../core/records.ts'
import { jobLists } from './boards.ts'
import { line } from '../metadata.ts'
import { PROVIDERS, SITES } from './providers.ts'

/** Where the API of an applicant tracking system answers for a public link. */
export interface ApiLink {
  readonly url: string
  /** The job to take out of the answer, where the API only answers for a whole board. */
  readonly job: string | null
}

/** The API that answers for a public link to a job or a board; null where the site is none that we know. */
export function apiLink(link: URL): ApiLink | null {
  assertArguments('apiLink', { url: link })
  for (const [host, path, api, job] of SITES.flatMap((site) => site.links)) {
    const [onHost, onPath] = [host.exec(link.hostname), path.exec(link.pathname)]
    if (!onHost || !onPath) continue
    const groups = [...onHost.slice(1), ...onPath.slice(1)]
    const fill = (form: string): string =>
      form.replace(/\$(\d)/g, (_, n: string) => groups[Number(n) - 1] ?? '')
    return { url: fill(api), job: job === undefined ? null : fill(job) }
  }
  return null
}

/** The job of a board's answer that a link names by `code`; undefined where it is not there any more. */
export function jobOf(answer: unknown, code: string): unknown {
  for (const [list] of jobLists(answer)) {
    const found = list
      .filter(isRecord)
      .find(
        (job) =>
          line(job['id']) === code || PROVIDERS.some((system) => system.code?.(job) === code),
      )
    if (found) return found
  }
  return undefined
}
