import { once } from '../../core/once.ts'
import type { ParsedPosting } from '../../core/report.ts'

/** Anywhere at all, and not "anywhere in Spain", "faster than anywhere else" or "globally connected". */
const EVERYWHERE =
  /\b(?:world-?wide|globally(?!-)|anywhere|any (?:country|location)(?! where))\b(?! else\b)(?! (?:in|within|across)\b(?! the world))/gi
/** What stands before it where people are taken from there: a way to work, or whom one hires, with a few words between. */
const TAKEN_BEFORE =
  /\b(?:remote(?:ly)?|work(?:ing)?|hir(?:e|es|ing)|recruit(?:s|ing)?|live|candidates|applicants|located in)\b[\s,:;(/–-]{1,3}(?:(?:from|almost|to|in|people|talent|members)[\s(]+){0,3}$/i
/** What stands behind it where it is such a part of the head. */
const TAKEN_BEHIND = /^\s*(?:[|),\n]|$)|^[\s,-]{1,2}remote\b/i
/** Words that mean as much in a head, directly behind "remote": "REMOTE (World)", "Remote - Global", "Remote | Everywhere". */
const REMOTE_EVERYWHERE =
  /\bremote(?: only)?\s?(?:[([:|,/–-]\s?)?(?:the )?(?:world|global|everywhere|international(?:ly)?|all countries)\s?[)\]]?(?=\s*(?:[|,/;–\n-]|or\b|$))/i
/** Some weeks of a year from anywhere are a benefit. */
const SOME_WEEKS = /\b(?:days?|weeks?|months?)\b/i
/** The team itself: "a fully remote, globally distributed team". Where the work is done at a place it says nothing of whom one hires. */
const DISTRIBUTED =
  /\b(?:we are|we're|our|remote,?|company with)(?: an?)?(?: [\w-]+,?){0,2} (?:globally|fully)[ -]distributed(?: [\w-]+){0,2} (?:team|company|organi[sz]ation|workforce)\b|\bglobal[ -]remote company\b|\(global remote\)/i
/** Characters around it that are looked at. */
const AROUND = 60

/** Whether a posting takes people from any country: "Remote (Worldwide)", "we hire anywhere", a globally distributed team; not customers worldwide, nor software that runs anywhere. */
export const isWorldwide = once(({ text, posting }: ParsedPosting): boolean => {
  for (const { 0: said, index } of text.matchAll(EVERYWHERE)) {
    const end = index + said.length
    const before = text.slice(Math.max(0, index - AROUND), index)
    const behind = text.slice(end, end + AROUND)
    const sentence = `${before.split(/[.!?\n]/).at(-1) ?? ''} ${behind.split(/[.!?\n]/, 1)[0] ?? ''}`
    const isTaken = /[|(]\s*$/.test(before)
      ? TAKEN_BEHIND.test(behind)
      : TAKEN_BEFORE.test(before) || /^[\s,-]{1,2}remote\b/i.test(behind)
    if (isTaken && !SOME_WEEKS.test(sentence)) return true
  }
  const isAtPlace = posting.workplace === 'onsite' || posting.workplace === 'hybrid'
  return REMOTE_EVERYWHERE.test(text) || (!isAtPlace && DISTRIBUTED.test(text))
})
