import type { WrittenStatus } from './row.ts'

export const EU: readonly WrittenStatus[] = [
  {
    name: 'citizen',
    aliases: 'EU citizen|EU national|EU passport|European citizen',
    grants: 'citizen',
    allows: 'may take any job in every EU and EEA state and in Switzerland',
    source:
      'Regulation (EU) 492/2011; Directive 2004/38/EC; Agreement on free movement EU–Switzerland',
    reviewed: '2026-11-26',
  },
  {
    name: 'EEA or Swiss citizen',
    aliases: 'EEA citizen|EEA national|Swiss citizen|Swiss national|EFTA citizen',
    grants: 'open',
    allows: 'may take any job in every EU and EEA state and in Switzerland',
    source:
      'Agreement on the European Economic Area, Article 28; Agreement on free movement EU–Switzerland',
    reviewed: '2026-11-26',
  },
  {
    name: 'permanent resident',
    aliases:
      'permanent residence|long-term resident|EU long-term residence|settlement permit|Niederlassungserlaubnis|carte de résident|C permit|permit C|Stamp 5|Daueraufenthalt',
    grants: 'resident',
    allows: 'may take any job in the state that issued it',
    source:
      'Directive 2003/109/EC; Irish Immigration Service, Stamp 5: without condition as to time',
    reviewed: '2026-11-26',
  },
  {
    name: 'Stamp 4',
    aliases: '',
    grants: 'open',
    allows:
      'may take any job in Ireland without a permit, to the day on the card; it can be renewed',
    source: 'Irish Immigration Service, Immigration permission stamps',
    reviewed: '2026-11-26',
  },
  {
    name: 'refugee',
    aliases: 'subsidiary protection|refugee status',
    grants: 'protected',
    allows: 'may take any job in the state that granted it',
    source: 'Regulation (EU) 2024/1347, in force in place of Directive 2011/95/EU from 2026-07-01',
    reviewed: '2026-11-26',
  },
  {
    name: 'temporary protection',
    aliases: 'section 24|paragraph 24',
    grants: 'open',
    allows: 'may work while the protection runs',
    source: 'Directive 2001/55/EC, Article 12',
    reviewed: '2026-11-22',
  },
  {
    name: 'family member of an EU citizen',
    aliases:
      'EU family member|family permit|spouse|family reunification|Familiennachzug|partner visa|spouse visa|dependent visa',
    grants: 'open',
    allows: 'may take any job',
    source: 'Directive 2004/38/EC, Article 23; Directive 2003/86/EC, Article 14',
    reviewed: '2026-11-22',
  },
  {
    name: 'job-seeker permit after studies',
    aliases: 'zoekjaar|orientation year|Stamp 1G|third level graduate programme|APS|RECE',
    grants: 'temporary',
    allows: 'may work until it ends and needs a permit for work after that',
    source: 'Directive (EU) 2016/801, Article 25; national rules of the state',
    reviewed: '2026-11-26',
  },
  {
    name: 'Chancenkarte',
    aliases: 'opportunity card|Chancenkarte Deutschland|section 20a',
    grants: 'temporary',
    allows:
      'may work up to 20 hours a week on average, and on trial for two weeks at a time, while you look for a job',
    source: '§ 20a(2) AufenthG',
    reviewed: '2026-11-26',
    hours: 20,
  },
  {
    name: 'job seeker visa',
    aliases: 'jobseeker visa|job search visa|visa for job seekers|section 20',
    grants: 'possible',
    allows: 'may look for a job, and work only once you hold a permit for it',
    source: 'Austria: Red-White-Red Card, visa for job seekers; § 20 AufenthG',
    reviewed: '2026-11-26',
    asks: 'Which permit to work will you have for this job, and from when?',
  },
  {
    name: 'student residence permit',
    aliases: 'student|student visa|student permit|Stamp 2|section 16b',
    grants: 'temporary',
    allows:
      'may work beside the course for limited hours (15 a week everywhere, more in most states)',
    source: 'Directive (EU) 2016/801, Article 24',
    reviewed: '2026-11-26',
    hours: 15,
    hoursVary: true,
  },
  {
    name: 'B permit',
    aliases: 'permit B',
    grants: 'open',
    allows:
      'may change job in Switzerland without a further permission if admitted for work; older permits may carry a condition of the canton',
    source: 'Foreign Nationals and Integration Act (AIG), Article 38(2)',
    reviewed: '2026-11-26',
  },
  {
    name: 'L permit',
    aliases: 'permit L',
    grants: 'tied',
    allows: 'may work in the job that it was issued for; a change needs good cause',
    source: 'Foreign Nationals and Integration Act (AIG), Article 38(1)',
    reviewed: '2026-11-26',
  },
  {
    name: 'G permit',
    aliases: 'permit G|cross-border permit',
    grants: 'temporary',
    allows: 'may work in Switzerland while the permit runs',
    source: 'Swiss State Secretariat for Migration, Foreign Nationals and Integration Act',
    reviewed: '2026-11-26',
    unconfirmed: true,
  },
  {
    name: 'Blue Card',
    aliases: 'EU Blue Card|Blaue Karte',
    grants: 'conditional',
    allows:
      'may change employer with no more than a notice after 12 months, and before that only if the authority does not object',
    source: 'Directive (EU) 2021/1883, Article 15',
    reviewed: '2026-11-26',
    asks: 'Have you held your Blue Card for 12 months? From then on a change of employer is only notified.',
  },
  {
    name: 'work permit',
    aliases:
      'single permit|residence permit for work|kennismigrant|highly skilled migrant|talent passport|passeport talent|critical skills|critical skills employment permit|Stamp 1|employment permit',
    grants: 'tied',
    allows: 'may work for the employer that it was issued for',
    source: 'Directive (EU) 2024/1233',
    reviewed: '2026-11-22',
  },
  {
    name: 'intra-corporate transfer',
    aliases: 'ICT permit|ICT card',
    grants: 'tied',
    allows: 'may work for the company group that transferred you',
    source: 'Directive 2014/66/EU',
    reviewed: '2026-11-22',
  },
  {
    name: 'visitor',
    aliases: 'Schengen visa|tourist',
    grants: 'none',
    allows: 'may not work',
    source: 'Regulation (EU) 2018/1806',
    reviewed: '2026-11-22',
  },
]
