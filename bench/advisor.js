// Measures advice against a careful advisor's: pairs of a candidate and a posting, each with a verdict, a fit of 1 to 5 and a place in the order.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse as parseYaml } from 'yaml'
import { batchTools, parse, readPostings, readProfile } from '../dist/index.js'
import { collectionOf, MEASURES, orderedBy, profileWords } from './overlap.js'

/** Steps of a study plan that are looked at. */
const STEPS = 10

const json = (file) => JSON.parse(readFileSync(file, 'utf8'))

/** A labelled posting in our own form: the demands that careful readers found, stated instead of read. */
function stated(text, gold) {
  const [title = '', organization = '', place = ''] = text.split('\n')
  const within = (line, most) => (line !== '' && line.length < most ? line : undefined)
  const requirements = gold.requirements.flatMap(({ quote, groups, note, ...rest }) => {
    const fields = Object.fromEntries(Object.entries(rest).filter(([, v]) => v !== null))
    if (rest.kind === 'other') return [{ ...fields, note: note ?? quote, quote }]
    if (rest.kind !== 'skill') return [{ ...fields, quote }]
    const { minYears, ...skill } = fields
    return groups
      .filter((g) => g.skills.length > 0 || g.category)
      .map((g) => ({
        ...skill,
        quote,
        mode: g.mode,
        open: Boolean(g.open),
        category: g.category ?? null,
        skills: g.skills.length > 0 ? g.skills : [g.category],
        ...(g.mode === 'any' ? { atLeast: g.atLeast ?? 1 } : {}),
        ...(minYears === undefined ? {} : { minYears }),
      }))
  })
  return JSON.stringify({
    title: within(title, 120),
    hiringOrganization: within(organization, 90),
    jobLocation: within(place, 90),
    text,
    requirements,
  })
}

async function document(dir, id, labels) {
  const plain = path.join(dir, 'postings', `${id}.txt`)
  const text = readFileSync(plain, 'utf8')
  const label =
    labels && labels.names[id] ? path.join(labels.dir, `${labels.names[id]}.gold.json`) : null
  const [read] =
    label && existsSync(label)
      ? await readPostings(Buffer.from(stated(text, json(label))), `${id}.txt.json`)
      : await readPostings(readFileSync(plain), `${id}.txt`)
  return read
}

/** Judges every pair of `dir`: rows of each candidate, best first, and the first steps of their study plan. `gold`: the folder of labels; null to read the text. */
export async function judgeAll(dir, gold) {
  const { judgedAsOf, pairs, order } = json(path.join(dir, 'pairs.json'))
  const { rowJudge, RankingTally, StudyTally } = await batchTools()
  const namesFile = path.join(dir, 'labels.json')
  const labels = gold && existsSync(namesFile) ? { dir: gold, names: json(namesFile) } : null
  const readings = new Map()
  for (const id of new Set(pairs.map((p) => p.posting))) {
    const read = await document(dir, id, labels)
    readings.set(id, { document: read, reading: parse(read) })
  }
  const ranked = new Map()
  const plans = new Map()
  for (const name of Object.keys(order)) {
    const file = path.join(dir, 'profiles', `${name}.yaml`)
    const { profile } = readProfile(readFileSync(file, 'utf8'), file)
    const [tally, study] = [new RankingTally({ top: null, sort: 'priority' }), new StudyTally()]
    const judge = rowJudge(profile, { asOf: judgedAsOf, study: true })
    for (const p of pairs.filter((each) => each.profile === name)) {
      const { document: of, reading } = readings.get(p.posting)
      const row = judge(of, reading)
      tally.add(row)
      study.add(row)
    }
    ranked.set(name, tally.result().rows)
    plans.set(name, study.result().gaps.slice(0, STEPS))
  }
  return { pairs, order, ranked, readings, plans }
}

/** What an advisor's word for a blocker is about. */
const KINDS = [
  [/\byears?\b|\bsenior|\bexperience\b/i, ['experience', 'skill']],
  [
    /citizen|clearance|secret|sponsor|visa|us person|work right|right to work|h-1b|opt\b|cpt\b|green/i,
    ['workAuthorization'],
  ],
  [
    /relocat|on-?site|office|remote|hybrid|time ?zone|must live|commut|\bplace\b|travel/i,
    ['location'],
  ],
  [
    /degree|bachelor|master|ph\.?d|undergrad|enrol|student|graduat|class of|\bgpa\b/i,
    ['education', 'graduation', 'gpa'],
  ],
  [/german|french|english|spanish|japanese|fluent/i, ['language']],
  [/availab|full-?time|part-?time|term\b|weeks|permanent|internship/i, ['availability']],
  [/certif/i, ['certification']],
  [/\bpay\b|salary/i, ['pay']],
]
const EMPTY = new Set(
  'and or of for the in with at an to basics depth proficiency proficient strong expert skills skill knowledge years experience'.split(
    ' ',
  ),
)
const tokens = (text) =>
  text
    .toLowerCase()
    .split(/[^a-z0-9+#.]+/)
    .filter((w) => w.length > 0 && !EMPTY.has(w))

/** Whether a row names what an advisor says stands in the way: among its blockers or its first five gaps. */
function isNamed(blocker, row) {
  const said = [...(row.blockers ?? []), ...(row.gaps ?? []).slice(0, 5)]
  const kinds = KINDS.filter(([shape]) => shape.test(blocker)).flatMap(([, k]) => k)
  if (kinds.some((k) => k !== 'skill' && said.some((b) => b.kind === k))) return true
  const words = new Set(
    said.flatMap((b) => tokens(`${b.title ?? ''} ${b.subject ?? ''} ${b.want ?? ''}`)),
  )
  return tokens(blocker).some((w) => words.has(w))
}

const gain = (fit) => 2 ** (fit - 1) - 1
const dcg = (fits) => fits.slice(0, 8).reduce((sum, f, i) => sum + gain(f) / Math.log2(i + 2), 0)
const mean = (xs) => xs.reduce((a, b) => a + b, 0) / xs.length
const LAST = 1000

/** Kendall's tau of the places against the advisor's tiers, pairs that the advisor holds equal left out. */
function tauOf(mine, tiers, place) {
  let [good, bad, all] = [0, 0, 0]
  mine.forEach((a, i) => {
    for (const b of mine.slice(i + 1)) {
      const apart = tiers.get(a.posting) - tiers.get(b.posting)
      if (apart === 0) continue
      all++
      const same = Math.sign(apart) * Math.sign(place(a.posting) - place(b.posting))
      if (same > 0) good++
      else if (same < 0) bad++
    }
  })
  return (good - bad) / all
}

/** How well an order of the postings does: each candidate's pairs by `place`, against the advisor's tiers and fits. */
function orderFigures({ pairs, order }, placeFor) {
  const [taus, ndcgs, firsts] = [{}, {}, []]
  let poor = 0
  for (const [profile, tierList] of Object.entries(order)) {
    const mine = pairs.filter((p) => p.profile === profile)
    const tiers = new Map(tierList.flatMap((group, i) => [group].flat().map((id) => [id, i])))
    const place = placeFor(profile)
    taus[profile] = tauOf(mine, tiers, place)
    const best = [...mine].sort((a, b) => place(a.posting) - place(b.posting))
    const ideal = mine.map((p) => p.fit).sort((a, b) => b - a)
    ndcgs[profile] = dcg(best.map((p) => p.fit)) / dcg(ideal)
    const strong = mine.filter((p) => p.fit >= 4).length
    firsts.push(best.slice(0, 5).filter((p) => p.fit >= 4).length / Math.min(5, strong))
    poor += best.slice(0, 5).filter((p) => p.fit <= 2).length
  }
  const figures = {
    'rank tau': +mean(Object.values(taus)).toFixed(3),
    'NDCG@8': +mean(Object.values(ndcgs)).toFixed(3),
    'precision@5': +mean(firsts).toFixed(2),
    'poor among the first five': poor,
  }
  return { taus, ndcgs, figures }
}

/** The same figures of `dir` for orders by the overlap of words alone, by the name of the measure. */
export function measureOverlap(dir) {
  const { pairs, order } = json(path.join(dir, 'pairs.json'))
  const text = (...at) => readFileSync(path.join(dir, ...at), 'utf8')
  const ids = [...new Set(pairs.map((p) => p.posting))]
  const collection = collectionOf(ids.map((id) => [id, text('postings', `${id}.txt`)]))
  const placesBy = (measure) => (profile) => {
    const words = profileWords(parseYaml(text('profiles', `${profile}.yaml`)))
    const mine = pairs.filter((p) => p.profile === profile).map((p) => p.posting)
    const best = orderedBy(measure, collection, words, mine)
    return (id) => best.indexOf(id)
  }
  return Object.fromEntries(
    Object.entries(MEASURES).map(([name, measure]) => [
      name,
      orderFigures({ pairs, order }, placesBy(measure)).figures,
    ]),
  )
}

const idOf = (source) =>
  String(source)
    .split(/[\\/]/)
    .pop()
    .replace(/\.txt.*$/, '')

function placesOf(rows) {
  const found = new Map()
  rows.forEach((row, place) => {
    for (const source of [row.posting.source, ...(row.duplicates ?? [])])
      found.set(idOf(source), { place, verdict: row.recommendation, row })
  })
  return found
}

/** The figures of a benchmark, and each pair with what was said of it. */
export function measure({ pairs, order, ranked }) {
  const sums = { agreed: 0, named: 0, blockers: 0 }
  const [confusion, said] = [{}, []]
  const places = new Map(
    Object.keys(order).map((profile) => [profile, placesOf(ranked.get(profile))]),
  )
  const placeFor = (profile) => (id) => places.get(profile).get(id)?.place ?? LAST
  const { taus, ndcgs, figures } = orderFigures({ pairs, order }, placeFor)
  for (const profile of Object.keys(order))
    for (const p of pairs.filter((each) => each.profile === profile)) {
      const { verdict = 'missing', row = {} } = places.get(profile).get(p.posting) ?? {}
      const key = `${p.verdict} → ${verdict}`
      confusion[key] = (confusion[key] ?? 0) + 1
      if (verdict === p.verdict) sums.agreed++
      const named = p.verdict === 'apply' ? [] : p.blockers.map((b) => isNamed(b, row))
      sums.blockers += named.length
      sums.named += named.filter(Boolean).length
      said.push({ ...p, said: verdict, place: placeFor(profile)(p.posting), row, named })
    }
  const count = (test) =>
    Object.entries(confusion).reduce((n, [k, c]) => n + (test(...k.split(' → ')) ? c : 0), 0)
  const knocked = count((want, got) => want === 'skip' && got === 'skip')
  const percent = (part, whole) => +((100 * part) / Math.max(1, whole)).toFixed(1)
  return {
    figures: {
      pairs: pairs.length,
      'verdict agreement %': percent(sums.agreed, pairs.length),
      ...figures,
      of: 5 * Object.keys(order).length,
      'skip recall %': percent(
        knocked,
        count((want) => want === 'skip'),
      ),
      'skip precision %': percent(
        knocked,
        count((_, got) => got === 'skip'),
      ),
      'blockers named %': percent(sums.named, sums.blockers),
    },
    taus,
    ndcgs,
    confusion,
    said,
  }
}

/** A text with spaces for all that is no letter, digit or sign of a name, and one at each end, so that whole words can be sought in it. */
const plain = (text) =>
  ` ${text
    .toLowerCase()
    .replace(/[^a-z0-9+#.]+/g, ' ')
    .trim()} `
/** Whether a step of a plan names what an advisor names: one of its names as whole words in the step's, or the other way round. */
const namesItem = ({ item, aliases = [] }, subject) =>
  [item, ...aliases].some(
    (name) =>
      plain(subject).includes(plain(name)) ||
      (plain(subject).trim().length > 2 && plain(name).includes(plain(subject))),
  )

/** How far study plans are the advisor's (`study.json` of `dir`), and each plan beside it; null where the advisor wrote none. */
export function measureStudy(dir, plans) {
  const file = path.join(dir, 'study.json')
  if (!existsSync(file)) return null
  const said = Object.entries(json(file)).map(([profile, { study }]) => {
    const subjects = (plans.get(profile) ?? []).map((g) => g.subject)
    const among = (items, n) =>
      items.filter((item) => subjects.slice(0, n).some((s) => namesItem(item, s))).length
    const share = (part, whole) => (study.length === 0 ? 1 : part / Math.max(1, whole))
    const five = subjects.slice(0, 5)
    return {
      profile,
      wanted: study.map((s) => s.item),
      subjects,
      firstFive: share(among(study.slice(0, 5), 8), Math.min(5, study.length)),
      all: share(among(study, 10), study.length),
      named:
        five.filter((s) => study.some((item) => namesItem(item, s))).length /
        Math.max(1, five.length),
    }
  })
  const percent = (key) => +(100 * mean(said.map((s) => s[key]))).toFixed(1)
  return {
    figures: {
      'first five of eight said %': percent('firstFive'),
      'all of ten said %': percent('all'),
      'five said, named %': percent('named'),
    },
    said,
  }
}
