import type { AtsSite } from '../provider.ts'

/** developer.personio.de: its feed is XML, which `formats/xml.ts` reads. */
export const system: AtsSite = {
  name: 'Personio',
  links: [
    [
      /^([\w-]+)\.jobs\.personio\.(com|de)$/,
      /^\/?$/,
      'https://$1.jobs.personio.$2/xml?language=en',
    ],
  ],
}
