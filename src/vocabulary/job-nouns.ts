import { endsOfRoles, posts, titles } from './lexicon/roles.ts'

/** Nouns with which the title of a job ends, in the singular, with spaces between. Rooms that look for such titles add words of their own. */
export const jobNouns = `${titles} ${posts} ${endsOfRoles}`
