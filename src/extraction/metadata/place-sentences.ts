import { alternation } from '../../matcher/words.ts'
import * as lexicon from './lexicon.ts'
import type { Place } from '../../core/posting.ts'
import { countryOf } from '../../vocabulary/countries.ts'
import { placeCalled } from './called.ts'
import { endsInLegalForm, isPlace, placesOf } from './written-places.ts'
import { Signs } from './signs.ts'
import type { Sentences } from './sentence-topics.ts'
import { written, type Written } from './written.ts'

const JOB = alternation(lexicon.placedJobs)
const OFFICE = alternation(lexicon.officeWords)
const REMOTELY = alternation(lexicon.fromAfar)
const WAYS = alternation(lexicon.workedWays)

/** What a sentence must say around a place for it to be where this job is, not where the company, a customer or a team is. */
const PLACES = new Signs(
  [
    [
      'job',
      [
        `${JOB} is|are|will_be|can_be|must_be|would_be|may_be|to_be ..6 out_of|in|at|from|near|within|around the|our? place=<place>`,
        `${WAYS} ,? ${WAYS}? ${JOB} ,? based|located? in|near place=<place>`,
      ],
    ],
    [
      'job',
      [`${JOB} ,? ${alternation(lexicon.basedWords)} out_of|in|at|from the|our? place=<place>`],
    ],
    [
      'office',
      [
        `${alternation(lexicon.workedFrom)} ..5 from|in|at|out_of|to our ..2 place=<place> ..1 ${OFFICE}`,
      ],
    ],
    [
      'based',
      [
        `this? ${JOB} is|are place=<place> -? based`,
        `a|an|this place=<place> -? based ,? ${WAYS}? ${JOB}`,
      ],
    ],
    [
      'visited',
      ['come|comes|coming ..1 in|into|to our ..2 place=<place> office|offices|studio|hq|hub'],
    ],
    // the same in the languages that adverts stand in beside English
    [
      'elsewhere',
      [
        'unserem|unserer|unseren|dem|am|unsere standort|standorte|standorten|büro|büros|niederlassung in? place=<place>',
        'kantoor|kantoren|vestiging|klant in|te place=<place>',
        'bureaux|bureau|agence|locaux|poste|siège de|à|situés? ..1 place=<place>',
        'basé|basée|située|situé à place=<place>',
        'oficinas|oficina ..3 en place=<place>',
        'ufficio|uffici|sede di|a place=<place>',
        'escritório|escritórios em place=<place>',
      ],
    ],
    // where one may live who need not come, before the offices that one may come to
    [
      'wide',
      [
        `${REMOTELY} (|,|–|-? place=<place> -? wide`,
        `place=<place> -? wide ,? ${REMOTELY}`,
        `you|you'll|you'd|role|position|job ..5 ${REMOTELY} ..2 in|within|across|from anywhere? in? place=<place>`,
      ],
    ],
    [
      'near',
      [
        `commuting|commutable|commute|driving ${alternation(lexicon.commutes)} of|to|from the|our ..1 ${OFFICE} in|at place=<place>`,
        `commuting|commutable|commute|driving ${alternation(lexicon.commutes)} of|to|from our|the? place=<place>`,
      ],
    ],
    ['moving', ['relocate|relocating|commute|commuting to the|our? place=<place>']],
    [
      'seeking',
      [
        'seeking|looking_for|hiring a|an|our ..16 in|at our? place=<place>',
        `seeking|looking_for|hiring ..2 ${alternation(lexicon.soughtOnes)} in place=<place>`,
        'hiring ..5 roles|positions in place=<place>',
        'seeking|hiring a|an ..5 for place=<place> .|(|–|;',
        `role|position|opportunity as|for a|an ..4 in place=<place>`,
        `part_of|member_of|join|joining ..5 team|group|department ,? based|located in place=<place>`,
        `at our place=<place> ..2 ${OFFICE}|center|centers|centre|centres|facility|plant ,? you|you'll`,
        `${alternation(lexicon.seekingOnes)} ,? located? in place=<place> ,? is|are currently|now|actively|also? seeking|looking|hiring|recruiting|searching`,
      ],
    ],
    ['open', [`${JOB}|positions|roles ..3 open|available in|across the? place=<place>`]],
    [
      'joining',
      [
        'join|joining|strengthen|for our|the ..8 team in place=<place>',
        'our ..2 office|offices|studio|lab|hub|headquarters in place=<place>',
      ],
    ],
    [
      'living',
      [
        'candidate|candidates|applicant|applicants|you must|should|will|need_to|are|can ..3 based|located|reside|live|residing anywhere? in|within|near the|or? place=<place>',
      ],
    ],
  ],
  { place: placeCalled },
)

/** See `Signs.words`. */
export const placeWords = (): readonly string[] => PLACES.words

/** Where the job is, by title and sentences; only places that are known as such. */
export function jobPlacesIn(title: Written | null, sentences: Sentences): readonly Place[] {
  const named = title === null ? [] : titlePlaces(title.text)
  if (named.length > 0) return named
  for (const { match } of PLACES.all(sentences.tokens, sentences.on('place'))) {
    const said = match.captures['place']
    const places = said
      ? placesOf(sentences.quote(said.from, said.to)).filter(
          ({ text, country }) =>
            !endsInLegalForm(text) && (country !== null || isPlace(written(text))),
        )
      : []
    if (places.length > 0) return places
  }
  return []
}

/** "Data Engineer - Bengaluru", "Engineer (Hybrid - Seattle, WA)". */
function titlePlaces(title: string): readonly Place[] {
  const parts = title.split(/\s[-–—|]\s|[()]/).slice(1)
  for (const part of parts) {
    const place = part.trim()
    if (
      place !== '' &&
      isPlace(written(place.replace(/^(?:remote|hybrid|on-?site)\s*[-,:–]?\s*/i, ''))) &&
      countryOf(place) !== null
    )
      return placesOf(place)
  }
  return []
}
