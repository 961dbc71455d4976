import {
  act,
  batch,
  CODES,
  appendValue,
  JOBS,
  judging,
  judgingOfAny,
  ONLY,
  WHERE,
  type Commands,
  POSTINGS,
  GIVEN_POSTINGS,
  PROFILES,
} from './options.ts'

/** The commands that judge. What they run is loaded when it is asked for. */
export const JUDGING_COMMANDS: Commands = {
  check: (fit, session, done) =>
    judging(
      fit.command('check').argument(...GIVEN_POSTINGS),
      'text, json, markdown, html or ndjson',
    )
      .description(
        'judge your profile against each posting: gate, score, evidence, gaps, open questions',
      )
      .option('--open', 'make a page and open it in the browser')
      .option('--explain', 'show the arithmetic behind every point')
      .option(
        '--knockouts',
        'list the yes-or-no questions that the application form will likely ask',
      )
      .addHelpText(
        'after',
        '\nExamples:\n  $ fit check postings/intern.txt -p profiles/me.yaml\n  $ fit check - --country US < advert.txt\n  $ fit check postings/ --format json -o report.json\n  $ fit check postings/intern.txt --with "Kubernetes, Go:2y"\n\nExit codes: 0 done, 1 a gate asked for was not passed, 2 something could not be read.',
      )
      .action(act(session, () => import('./check.ts'), done)),
  rank: (fit, session, done) =>
    batch(
      judging(
        fit.command('rank').argument(...POSTINGS),
        'text, json, ndjson, csv, markdown, html or ics (a calendar of the deadlines)',
      ),
    )
      .description('rank postings, best first: one row each, copies folded')
      .option('--explain', 'say why each row stands above the next')
      .option(
        '--sort <name>',
        'priority (else), recommendation, score, title, organization, posted or deadline',
      )
      .option(
        '--since <day>',
        'only what was posted, saved or marked on this day or later, YYYY-MM-DD',
      )
      .option('--all', 'also what you have marked: applied to, or closed')
      .addHelpText(
        'after',
        `\nExamples:\n  $ fit rank\n  $ fit rank postings/ --only apply,stretch --where workplace=remote --where country=US\n  $ fit rank jobs.ndjson --top 20 --format csv -o best.csv\n  $ fit rank - --format ndjson < jobs.ndjson > rows.ndjson\n  $ fit rank --merge rows-1.ndjson rows-2.ndjson\n\n${CODES}`,
      )
      .action(act(session, () => import('./rank.ts'), done)),
  match: (fit, session, done) =>
    judgingOfAny(
      fit
        .command('match')
        .argument(...POSTINGS)
        .option(...PROFILES, appendValue),
      'text, json, csv, ndjson or html',
    )
      .option('--open', 'make the pages and open them in the browser')
      .option('--by <what>', 'profile or posting', 'profile')
      .option('--top <n>', 'show only the first n of each (text: 10 unless given)')
      .option(...ONLY)
      .option(...WHERE, appendValue)
      .option(...JOBS)
      .option(
        '--merge',
        'the files hold rows that "fit match --format ndjson" has written: make one result of them',
      )
      .option(
        '--keep <n>',
        'with --format ndjson: write the best n of each profile, as a part for --merge',
      )
      .description('many profiles against many postings, each of which is read once')
      .addHelpText(
        'after',
        '\nExamples:\n  $ fit match postings/ --profiles students/ --top 5\n  $ fit match jobs.ndjson --profiles students/ --top 20 --format csv -o best.csv\n  $ fit match jobs.ndjson --profiles "students/*.yaml" --by posting --top 3\n  $ fit match jobs.ndjson --profiles students/ --format html -o pages/\n  $ fit match - --profiles students/ --keep 100 --format ndjson < jobs.ndjson > part.ndjson\n  $ fit match --merge part-*.ndjson --top 20\n\nExit codes: 0 done, 2 no posting or no profile could be read, or the work was stopped.',
      )
      .action(act(session, () => import('./match.ts'), done)),
  gaps: (fit, session, done) =>
    batch(
      judging(
        fit.command('gaps').argument(...POSTINGS),
        'text, json, ndjson, csv, markdown or html',
      ),
    )
      .description('what to study: the gaps over many postings, by what closing them would bring')
      .option('--by <what>', 'skill, kind or posting', 'skill')
      .addHelpText(
        'after',
        `\nExamples:\n  $ fit gaps\n  $ fit gaps postings/ --format markdown -o study.md\n  $ fit gaps postings/ --with Kubernetes\n  $ fit gaps jobs.ndjson --by posting --top 10\n  $ fit gaps --merge rows-1.ndjson rows-2.ndjson\n\n${CODES}`,
      )
      .action(act(session, () => import('./gaps.ts'), done)),
}
