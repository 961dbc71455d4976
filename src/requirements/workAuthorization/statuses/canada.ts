import type { WrittenStatus } from './row.ts'

export const CA: readonly WrittenStatus[] = [
  {
    name: 'citizen',
    aliases: 'Canadian citizen|Canadian passport',
    grants: 'citizen',
    allows: 'may take any job, for good',
    source: 'IRCC, Who needs a work permit; IRPA s. 19',
    reviewed: '2026-11-22',
  },
  {
    name: 'permanent resident',
    aliases: 'PR|PR card',
    grants: 'resident',
    allows: 'may take any job, for good',
    source: 'IRCC, Understand permanent resident status; IRPA s. 30',
    reviewed: '2026-11-22',
  },
  {
    name: 'protected person',
    aliases: 'refugee|convention refugee',
    grants: 'protected',
    allows: 'may take any job with an open work permit',
    source: 'IRCC, IRPR s. 206 and 207',
    reviewed: '2026-11-22',
  },
  {
    name: 'open work permit',
    aliases: 'OWP|spousal open work permit|SOWP|bridging open work permit|BOWP',
    grants: 'open',
    allows: 'may work for almost any employer while it runs',
    source: 'IRCC, Open work permit',
    reviewed: '2026-11-22',
  },
  {
    name: 'PGWP',
    aliases: 'post-graduation work permit|post graduate work permit',
    grants: 'temporary',
    allows: 'may work for almost any employer; it is given once',
    source: 'IRCC, Post-graduation work permit',
    reviewed: '2026-11-22',
  },
  {
    name: 'IEC working holiday',
    aliases: 'working holiday|IEC',
    grants: 'temporary',
    allows: 'may work for almost any employer while it runs',
    source: 'IRCC, International Experience Canada',
    reviewed: '2026-11-22',
  },
  {
    name: 'co-op work permit',
    aliases: 'co-op permit',
    grants: 'temporary',
    allows:
      'may do the placements that the course requires; post-secondary students need none since 2026-04-01',
    source: 'IRCC, Work as a co-op student or intern',
    reviewed: '2026-11-26',
  },
  {
    name: 'study permit',
    aliases: 'student|student visa|international student',
    grants: 'temporary',
    allows:
      'may work up to 24 hours a week off campus in term, and full time in breaks; a placement that the course requires needs no further permit at a post-secondary school',
    source: 'IRCC, Work off campus as an international student; notice of 2026-04-09 on placements',
    reviewed: '2026-11-26',
    hours: 24,
  },
  {
    name: 'closed work permit',
    aliases:
      'employer-specific work permit|LMIA|work permit|CUSMA professional|intra-company transferee',
    grants: 'tied',
    allows: 'may work for the employer named on it',
    source: 'IRCC, Employer-specific work permit',
    reviewed: '2026-11-22',
  },
  {
    name: 'visitor',
    aliases: 'visitor record|eTA',
    grants: 'none',
    allows: 'may not work',
    source: 'IRCC, Visitor visa',
    reviewed: '2026-11-22',
  },
]
