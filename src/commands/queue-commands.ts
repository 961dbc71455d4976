import type { Command } from 'commander'
import {
  act,
  color,
  appendValue,
  type Commands,
  POSTINGS,
  PROFILES,
  MAP,
  AS_OF,
  COUNTRY,
} from './options.ts'

/** The commands of work that is spread over machines. What they run is loaded when it is asked for. */
export const QUEUE_COMMANDS: Commands = {
  queue: (fit, session, done) => {
    const load = () => import('./queue.ts')
    const queue = fit
      .command('queue')
      .description('fit match on many machines, by a queue in Redis (needs bullmq and ioredis)')
      .addHelpText(
        'after',
        '\nExamples:\n  $ fit queue push jobs.ndjson --profiles students/ --redis redis://HOST:6379 --name spring\n  $ fit queue work --redis redis://HOST:6379 --name spring --until-empty\n  $ fit queue collect --redis redis://HOST:6379 --name spring --top 20 --wipe',
      )
    const named = (command: Command): Command =>
      command
        .option(
          '--redis <url>',
          'redis://USER:PASSWORD@HOST:6379/0, or rediss:// for TLS (else $FIT_REDIS)',
        )
        .option('--name <name>', 'the name of the queue')
    const example = (words: string): string => `\nExamples:\n  $ fit queue ${words}`
    named(queue.command('push').argument(...POSTINGS))
      .description('put postings into a queue, in chunks, with the profiles and how to judge')
      .option(...PROFILES, appendValue)
      .option('--chunk <n>', 'postings of a chunk (default: 100)')
      .option('--keep <n>', 'best postings that are kept for each profile (default: 100)')
      .option(...AS_OF)
      .option(...COUNTRY)
      .option('--role <title>', 'of postings for several roles judge the one with these words')
      .option('--with <skills>', 'judge as if all profiles had these too: "Kubernetes, Go:2y"')
      .option('--weights <file>', 'other weights for the kinds of requirements (YAML)')
      .option(...MAP)
      .addHelpText(
        'after',
        example('push jobs.ndjson --profiles students/ --redis redis://HOST:6379 --name spring'),
      )
      .action(act(session, async () => ({ run: (await load()).push }), done))
    named(queue.command('work'))
      .description('judge chunks of a queue; on as many machines as there are')
      .option('--until-empty', 'end when all chunks are done, those that others hold too')
      .option('--weights <file>', 'the weights that it must have been pushed with (YAML)')
      .addHelpText('after', example('work --redis redis://HOST:6379 --name spring --until-empty'))
      .action(async (options: object) => done(await (await load()).work(session, options)))
    named(queue.command('status'))
      .description('how many chunks wait, are being judged, are done and have failed')
      .option('-f, --format <name>', 'text or json')
      .addHelpText('after', example('status --redis redis://HOST:6379 --name spring'))
      .action(async (options: object) => done(await (await load()).status(session, options)))
    color(named(queue.command('collect')))
      .description(
        'the result of a queue that is done: what fit match gives over the same postings',
      )
      .option('--top <n>', 'show only the first n of each profile (text: 10 unless given)')
      .option('-f, --format <name>', 'text, json, csv, ndjson or html (a page for each profile)')
      .option(
        '-o, --output <file>',
        'write the result to a file instead of standard output; html: the folder of the pages',
      )
      .option('--wipe', 'then take the queue out of Redis, with profiles and postings')
      .addHelpText(
        'after',
        example('collect --redis redis://HOST:6379 --name spring --top 20 --wipe'),
      )
      .action(async (options: object) => done(await (await load()).collect(session, options)))
  },
}
