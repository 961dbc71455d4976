import type { AtsProvider } from './provider.ts'

/** developer.personio.de: its feed is XML, which `formats/xml.ts` reads; no JSON is of it. */
export const personio: AtsProvider = {
  name: 'Personio',
  links: [
    [
      /^([\w-]+)\.jobs\.personio\.(com|de)$/,
      /^\/?$/,
      'https://$1.jobs.personio.$2/xml?language=en',
    ],
  ],
  fits: () => false,
  parts: () => [],
  metadata: () => ({}),
}
