/**
 * What a status allows, from wide to narrow. `citizen`, `resident` (permanent), `protected` (refugee, asylee) and `open` need no employer's help, ever.
 * `temporary` may work now and needs sponsorship to stay later; `tied` may work only for the employer that filed for it; `none` may not take a job.
 * `possible` may work once a permission is added that the status can get (a student's CPT).
 */
export type Grants =
  'citizen' | 'resident' | 'protected' | 'open' | 'temporary' | 'tied' | 'possible' | 'none'

export interface StatusRow {
  /** ISO 3166-1 alpha-2, or `EU` for every state of the EU, the EEA and Switzerland. */
  readonly country: string
  readonly name: string
  readonly grants: Grants
  /** What it allows, as the end of "With an X you …". */
  readonly allows: string
  /** Who says so. */
  readonly source: string
  /** Other names, compared without spaces, signs and case. */
  readonly aliases: readonly string[]
}

/** The day on which every row was last compared with its source. */
export const LOOKED_AT = '2026-11-22'

type Row = readonly [name: string, aliases: string, grants: Grants, allows: string, source: string]

const ROWS: Readonly<Record<string, readonly Row[]>> = {
  US: [
    [
      'citizen',
      'US citizen|USC|naturalized citizen|national|US national|US passport',
      'citizen',
      'may take any job, for good',
      'USCIS, Handbook for Employers M-274; 8 USC 1324b(a)(3)',
    ],
    [
      'permanent resident',
      'green card|GC|LPR|lawful permanent resident|green card holder|I-551|conditional resident',
      'resident',
      'may take any job, for good',
      'USCIS, 8 CFR 274a.12(a)(1); 22 CFR 120.62 (US person)',
    ],
    [
      'refugee',
      'admitted refugee',
      'protected',
      'may take any job, for good',
      'USCIS, 8 CFR 274a.12(a)(3); 22 CFR 120.62 (US person)',
    ],
    [
      'asylee',
      'asylum|granted asylum',
      'protected',
      'may take any job, for good',
      'USCIS, 8 CFR 274a.12(a)(5); 22 CFR 120.62 (US person)',
    ],
    [
      'EAD',
      'employment authorization document|work permit|I-766|adjustment of status|AOS EAD|C09|green card EAD|GC EAD|parolee|humanitarian parole|U visa|T visa|VAWA|K-1',
      'open',
      'may take any job while the card runs',
      'USCIS, 8 CFR 274a.12(a) and (c)',
    ],
    ['DACA', '', 'open', 'may take any job while the card runs', 'USCIS, 8 CFR 274a.12(c)(33)'],
    [
      'TPS',
      'temporary protected status',
      'open',
      'may take any job while the card runs',
      'USCIS, 8 CFR 274a.12(a)(12)',
    ],
    [
      'asylum applicant',
      'pending asylum|asylum pending|C08',
      'open',
      'may take any job while the card runs',
      'USCIS, 8 CFR 274a.12(c)(8)',
    ],
    [
      'H-4 EAD',
      'H4 with EAD',
      'open',
      'may take any job while the card runs',
      'USCIS, 8 CFR 274a.12(c)(26)',
    ],
    [
      'L-2',
      'L2S|L-2 spouse|L-2 EAD',
      'open',
      'may take any job while the status runs',
      'USCIS, Employment Authorization for Certain H-4, E, and L Nonimmigrant Dependent Spouses',
    ],
    [
      'E-3D',
      'E-3 spouse|E-2 spouse|E spouse|E-1S|E-2S|E-3S',
      'open',
      'may take any job while the status runs',
      'USCIS, Employment Authorization for Certain H-4, E, and L Nonimmigrant Dependent Spouses',
    ],
    [
      'J-2 EAD',
      'J-2 with EAD',
      'open',
      'may take any job while the card runs',
      'USCIS, 8 CFR 274a.12(c)(5)',
    ],
    [
      'CPT',
      'F-1 CPT|curricular practical training',
      'temporary',
      'may do the job that your school authorized, to the day on your I-20',
      'USCIS, 8 CFR 214.2(f)(10)(i)',
    ],
    [
      'OPT',
      'F-1 OPT|optional practical training|post-completion OPT|pre-completion OPT|F-1 EAD',
      'temporary',
      'may work in your field for up to 12 months',
      'USCIS, 8 CFR 214.2(f)(10)(ii)',
    ],
    [
      'STEM OPT',
      'OPT STEM|STEM extension|STEM OPT extension|F-1 STEM OPT',
      'temporary',
      'may work in your field for 24 more months, for an employer in E-Verify that signs a training plan',
      'USCIS, 8 CFR 214.2(f)(10)(ii)(C)',
    ],
    [
      'cap-gap',
      'cap gap OPT',
      'temporary',
      'may go on working until the H-1B begins',
      'USCIS, 8 CFR 214.2(f)(5)(vi)',
    ],
    [
      'F-1',
      'F1 student|student visa|international student',
      'possible',
      'may work off campus only with CPT or OPT',
      'USCIS, 8 CFR 214.2(f)(9) and (10)',
    ],
    [
      'M-1',
      'M1 student',
      'possible',
      'may work only in practical training after the course',
      'USCIS, 8 CFR 214.2(m)(14)',
    ],
    [
      'J-1 academic training',
      'academic training|J-1 AT',
      'temporary',
      'may work where your programme sponsor has allowed it',
      'US Department of State, 22 CFR 62.23(f)',
    ],
    [
      'J-1',
      'J1 student|exchange visitor|J-1 intern|J-1 trainee',
      'possible',
      'may work only where your programme sponsor allows it in writing',
      'US Department of State, 22 CFR 62.16; USCIS, 8 CFR 274a.12(b)(11)',
    ],
    [
      'H-1B',
      'H1|H-1B1|H1B cap-exempt|H-1B transfer',
      'tied',
      'may work for the employer that filed the petition; a new employer files its own',
      'USCIS, 8 CFR 214.2(h); 8 CFR 274a.12(b)(9)',
    ],
    [
      'O-1',
      'O-1A|O-1B',
      'tied',
      'may work for the petitioner; a new employer files its own petition',
      'USCIS, 8 CFR 214.2(o); 8 CFR 274a.12(b)(13)',
    ],
    [
      'TN',
      'TN-1|TN-2|USMCA professional|NAFTA',
      'tied',
      'may work for the employer named at entry; a new employer means a new TN',
      'USCIS, 8 CFR 214.6; 8 CFR 274a.12(b)(19)',
    ],
    [
      'E-3',
      '',
      'tied',
      'may work for the employer of the labor condition application; a new employer files its own',
      'US Department of State, 9 FAM 402.9-8; USCIS, 8 CFR 274a.12(b)(25)',
    ],
    [
      'E-2',
      'E-1|treaty investor|treaty trader',
      'tied',
      'may work for the treaty enterprise only',
      'USCIS, 8 CFR 214.2(e); 8 CFR 274a.12(b)(5)',
    ],
    [
      'L-1',
      'L-1A|L-1B|intracompany transferee',
      'tied',
      'may work for the company group that transferred you',
      'USCIS, 8 CFR 214.2(l); 8 CFR 274a.12(b)(12)',
    ],
    [
      'H-2B',
      'P-1|Q-1|R-1|H-3|I visa',
      'tied',
      'may work for the petitioner only',
      'USCIS, 8 CFR 274a.12(b)',
    ],
    ['H-4', 'H4 dependent', 'none', 'may not work without an EAD', 'USCIS, 8 CFR 214.2(h)(9)(iv)'],
    [
      'B-1/B-2',
      'B-1|B-2|B1/B2|visitor|tourist|ESTA|visa waiver',
      'none',
      'may not work',
      'USCIS, 8 CFR 214.1(e)',
    ],
    [
      'F-2',
      'M-2|J-2',
      'none',
      'may not work without a permission of your own',
      'USCIS, 8 CFR 214.2(f)(15); 8 CFR 214.2(j)(1)(v)',
    ],
  ],
  GB: [
    [
      'citizen',
      'British citizen|UK citizen|British passport|UK passport|British|UK national',
      'citizen',
      'may take any job, for good',
      'GOV.UK, Prove your right to work to an employer',
    ],
    [
      'settled status',
      'indefinite leave to remain|ILR|indefinite leave to enter|EU settlement scheme|EUSS|permanent resident|permanent residence|right of abode',
      'resident',
      'may take any job, for good',
      'GOV.UK, Settled and pre-settled status',
    ],
    [
      'refugee',
      'humanitarian protection|refugee status',
      'protected',
      'may take any job',
      'GOV.UK, Refugee or humanitarian protection',
    ],
    [
      'pre-settled status',
      'pre settled',
      'open',
      'may take any job',
      'GOV.UK, Settled and pre-settled status',
    ],
    [
      'Global Talent visa',
      'global talent',
      'open',
      'may take any job',
      'GOV.UK, Global Talent visa',
    ],
    [
      'dependant visa',
      'dependant|dependent visa|partner visa|spouse visa|family visa|skilled worker dependant',
      'open',
      'may take almost any job',
      'GOV.UK, Family visas; Skilled Worker visa: partner and children',
    ],
    ['UK Ancestry visa', 'ancestry visa', 'open', 'may take any job', 'GOV.UK, UK Ancestry visa'],
    [
      'BN(O) visa',
      'BNO|British National (Overseas) visa|Hong Kong BNO',
      'open',
      'may take almost any job',
      'GOV.UK, British National (Overseas) visa',
    ],
    [
      'Graduate visa',
      'graduate route|post-study work visa|PSW',
      'temporary',
      'may take almost any job until it ends; it cannot be extended',
      'GOV.UK, Graduate visa',
    ],
    [
      'High Potential Individual visa',
      'HPI|HPI visa',
      'temporary',
      'may take almost any job until it ends; it cannot be extended',
      'GOV.UK, High Potential Individual visa',
    ],
    [
      'Youth Mobility Scheme visa',
      'youth mobility|YMS|Tier 5|India Young Professionals',
      'temporary',
      'may take almost any job until it ends',
      'GOV.UK, Youth Mobility Scheme visa',
    ],
    [
      'Student visa',
      'Tier 4|student',
      'temporary',
      'may work up to 20 hours a week in term and full time in vacations or on a placement of the course',
      'GOV.UK, Student visa: what you can and cannot do',
    ],
    [
      'Skilled Worker visa',
      'skilled worker|Tier 2|health and care worker|scale-up|scale-up worker',
      'tied',
      'may work for the sponsor; a new employer must sponsor anew',
      'GOV.UK, Skilled Worker visa: if you change jobs or employer',
    ],
    [
      'Global Business Mobility visa',
      'GBM|senior or specialist worker|intra-company transfer|ICT',
      'tied',
      'may work for the sponsor only',
      'GOV.UK, Senior or Specialist Worker visa (Global Business Mobility)',
    ],
    [
      'visitor',
      'standard visitor|ETA',
      'none',
      'may not work',
      'GOV.UK, Visit the UK as a Standard Visitor',
    ],
  ],
  EU: [
    [
      'citizen',
      'EU citizen|EU national|EU passport|EEA citizen|EEA national|European citizen|Swiss citizen',
      'citizen',
      'may take any job in every EU and EEA state and in Switzerland',
      'Regulation (EU) 492/2011; Directive 2004/38/EC; Agreement on free movement EU–Switzerland',
    ],
    [
      'permanent resident',
      'permanent residence|long-term resident|EU long-term residence|settlement permit|Niederlassungserlaubnis|carte de résident|C permit|Stamp 4|Daueraufenthalt',
      'resident',
      'may take any job in the state that issued it',
      'Directive 2003/109/EC',
    ],
    [
      'refugee',
      'subsidiary protection|refugee status',
      'protected',
      'may take any job in the state that granted it',
      'Directive 2011/95/EU, Article 26',
    ],
    [
      'temporary protection',
      'section 24|paragraph 24',
      'open',
      'may work while the protection runs',
      'Directive 2001/55/EC, Article 12',
    ],
    [
      'family member of an EU citizen',
      'EU family member|family permit|spouse|family reunification|Familiennachzug|partner visa|spouse visa|dependent visa',
      'open',
      'may take any job',
      'Directive 2004/38/EC, Article 23; Directive 2003/86/EC, Article 14',
    ],
    [
      'job-seeker permit after studies',
      'zoekjaar|orientation year|Chancenkarte|opportunity card|job seeker visa|Stamp 1G|third level graduate programme|APS|RECE',
      'temporary',
      'may work until it ends and needs a permit for work after that',
      'Directive (EU) 2016/801, Article 25; national rules of the state',
    ],
    [
      'student residence permit',
      'student|student visa|student permit|Stamp 2|section 16b',
      'temporary',
      'may work part time beside the course (15 hours a week or more, by state)',
      'Directive (EU) 2016/801, Article 24',
    ],
    [
      'B permit',
      'L permit|G permit|permit B',
      'temporary',
      'may work in Switzerland while the permit runs',
      'Swiss State Secretariat for Migration, Foreign Nationals and Integration Act',
    ],
    [
      'Blue Card',
      'EU Blue Card|Blaue Karte',
      'tied',
      'may work in the job that it was issued for; a change of employer is checked in the first 12 months',
      'Directive (EU) 2021/1883, Article 15',
    ],
    [
      'work permit',
      'single permit|residence permit for work|kennismigrant|highly skilled migrant|talent passport|passeport talent|critical skills|critical skills employment permit|Stamp 1|employment permit',
      'tied',
      'may work for the employer that it was issued for',
      'Directive (EU) 2024/1233',
    ],
    [
      'intra-corporate transfer',
      'ICT permit|ICT card',
      'tied',
      'may work for the company group that transferred you',
      'Directive 2014/66/EU',
    ],
    ['visitor', 'Schengen visa|tourist', 'none', 'may not work', 'Regulation (EU) 2018/1806'],
  ],
  CA: [
    [
      'citizen',
      'Canadian citizen|Canadian passport',
      'citizen',
      'may take any job, for good',
      'IRCC, Who needs a work permit; IRPA s. 19',
    ],
    [
      'permanent resident',
      'PR|PR card',
      'resident',
      'may take any job, for good',
      'IRCC, Understand permanent resident status; IRPA s. 30',
    ],
    [
      'protected person',
      'refugee|convention refugee',
      'protected',
      'may take any job with an open work permit',
      'IRCC, IRPR s. 206 and 207',
    ],
    [
      'open work permit',
      'OWP|spousal open work permit|SOWP|bridging open work permit|BOWP',
      'open',
      'may work for almost any employer while it runs',
      'IRCC, Open work permit',
    ],
    [
      'PGWP',
      'post-graduation work permit|post graduate work permit',
      'temporary',
      'may work for almost any employer; it is given once',
      'IRCC, Post-graduation work permit',
    ],
    [
      'IEC working holiday',
      'working holiday|IEC',
      'temporary',
      'may work for almost any employer while it runs',
      'IRCC, International Experience Canada',
    ],
    [
      'co-op work permit',
      'co-op permit',
      'temporary',
      'may do the placements that the course requires',
      'IRCC, Work as a co-op student or intern',
    ],
    [
      'study permit',
      'student|student visa|international student',
      'temporary',
      'may work up to 24 hours a week off campus in term; a required placement needs a co-op work permit',
      'IRCC, Work off campus as an international student',
    ],
    [
      'closed work permit',
      'employer-specific work permit|LMIA|work permit|CUSMA professional|intra-company transferee',
      'tied',
      'may work for the employer named on it',
      'IRCC, Employer-specific work permit',
    ],
    ['visitor', 'visitor record|eTA', 'none', 'may not work', 'IRCC, Visitor visa'],
  ],
  AU: [
    [
      'citizen',
      'Australian citizen|Australian passport',
      'citizen',
      'may take any job, for good',
      'Department of Home Affairs, Checking work conditions (VEVO)',
    ],
    [
      'permanent resident',
      'PR|189|190|186|permanent visa|subclass 189',
      'resident',
      'may take any job, for good',
      'Department of Home Affairs, Permanent resident',
    ],
    [
      'NZ citizen',
      'subclass 444|special category visa',
      'open',
      'may take any job',
      'Department of Home Affairs, Special Category visa (subclass 444)',
    ],
    [
      'partner visa',
      '820|309|subclass 820|spouse visa',
      'open',
      'may take any job',
      'Department of Home Affairs, Partner visa (subclass 820)',
    ],
    [
      'skilled regional visa',
      '491|subclass 491',
      'temporary',
      'may work in regional areas',
      'Department of Home Affairs, Skilled Work Regional visa (subclass 491)',
    ],
    [
      'Temporary Graduate visa',
      '485|subclass 485|graduate visa|post-study work',
      'temporary',
      'may take any job until it ends',
      'Department of Home Affairs, Temporary Graduate visa (subclass 485)',
    ],
    [
      'Working Holiday visa',
      '417|462|working holiday|work and holiday',
      'temporary',
      'may work up to six months for one employer',
      'Department of Home Affairs, Working Holiday visa (subclass 417)',
    ],
    [
      'Student visa',
      '500|subclass 500|student',
      'temporary',
      'may work up to 48 hours a fortnight in term',
      'Department of Home Affairs, Student visa (subclass 500)',
    ],
    [
      'Skills in Demand visa',
      '482|TSS|subclass 482|457|494|subclass 494',
      'tied',
      'may work for the sponsor; a new employer must nominate anew',
      'Department of Home Affairs, Skills in Demand visa (subclass 482)',
    ],
    [
      'visitor',
      '600|ETA|eVisitor',
      'none',
      'may not work',
      'Department of Home Affairs, Visitor visa (subclass 600)',
    ],
  ],
  NZ: [
    [
      'citizen',
      'New Zealand citizen|NZ citizen',
      'citizen',
      'may take any job, for good',
      'Immigration New Zealand, Immigration Act 2009 s. 17',
    ],
    [
      'resident',
      'permanent resident|resident visa|PR',
      'resident',
      'may take any job, for good',
      'Immigration New Zealand, Permanent Resident Visa',
    ],
    [
      'Post Study Work Visa',
      'post-study work|working holiday',
      'temporary',
      'may work until it ends',
      'Immigration New Zealand, Post Study Work Visa',
    ],
    [
      'student visa',
      'student',
      'temporary',
      'may work up to 25 hours a week in term',
      'Immigration New Zealand, Working on a student visa',
    ],
    [
      'Accredited Employer Work Visa',
      'AEWV|work visa',
      'tied',
      'may work for the accredited employer named on it',
      'Immigration New Zealand, Accredited Employer Work Visa',
    ],
  ],
  SG: [
    [
      'citizen',
      'Singaporean|Singapore citizen',
      'citizen',
      'may take any job, for good',
      'Ministry of Manpower, Employment of Foreign Manpower Act',
    ],
    [
      'permanent resident',
      'PR|SPR|Singapore PR',
      'resident',
      'may take any job',
      'Immigration & Checkpoints Authority, Permanent residence',
    ],
    [
      'ONE Pass',
      'Overseas Networks & Expertise Pass|PEP|Personalised Employment Pass',
      'open',
      'may work for any employer while it runs',
      'Ministry of Manpower, Overseas Networks & Expertise Pass; Personalised Employment Pass',
    ],
    [
      'Work Holiday Pass',
      'work holiday',
      'temporary',
      'may work for up to six months',
      'Ministry of Manpower, Work Holiday Pass',
    ],
    [
      "Student's Pass",
      'student pass|student',
      'temporary',
      'may work up to 16 hours a week in term at listed schools',
      'Ministry of Manpower, Work pass exemption for foreign students',
    ],
    [
      'Employment Pass',
      'EP|S Pass|work permit|Training Employment Pass|EntrePass|Tech.Pass',
      'tied',
      'may work for the employer that applied for it',
      'Ministry of Manpower, Employment Pass; S Pass',
    ],
    [
      "Dependant's Pass",
      'DP|LTVP|dependant pass',
      'none',
      'may not work without a work pass of your own',
      "Ministry of Manpower, Dependant's Pass: working in Singapore",
    ],
  ],
  IN: [
    [
      'citizen',
      'Indian citizen|Indian|Indian passport',
      'citizen',
      'may take any job, for good',
      'Constitution of India, Article 16 and 19(1)(g)',
    ],
    [
      'OCI',
      'overseas citizen of India|OCI card|PIO',
      'resident',
      'may take almost any private job without a permit',
      'Ministry of Home Affairs, Overseas Citizenship of India: rights of cardholders',
    ],
    [
      'student visa',
      'student',
      'possible',
      'may work only in an internship on an intern visa',
      'Bureau of Immigration, Student visa; Intern visa',
    ],
    [
      'Employment visa',
      'E visa|work visa',
      'tied',
      'may work for the employer named on it',
      'Ministry of Home Affairs, Employment visa',
    ],
    [
      'visitor',
      'tourist|e-tourist|business visa',
      'none',
      'may not work',
      'Bureau of Immigration, e-Visa',
    ],
  ],
  JP: [
    [
      'citizen',
      'Japanese citizen|Japanese|Japanese national',
      'citizen',
      'may take any job, for good',
      'Immigration Services Agency, Nationality Act',
    ],
    [
      'permanent resident',
      'PR|eijusha|special permanent resident',
      'resident',
      'may take any job, for good',
      'Immigration Services Agency, Immigration Control Act, Appended Table II',
    ],
    [
      'spouse of a Japanese national',
      'spouse|spouse visa|long-term resident|teijusha|spouse of permanent resident',
      'open',
      'may take any job',
      'Immigration Services Agency, Immigration Control Act, Appended Table II',
    ],
    [
      'Engineer / Specialist in Humanities',
      'engineer|specialist in humanities|gijinkoku|work visa|engineer/specialist in humanities/international services',
      'temporary',
      'may take a job of the same field; the next extension needs papers of the employer',
      'Immigration Services Agency, Immigration Control Act, Appended Table I(2)',
    ],
    [
      'Highly Skilled Professional (ii)',
      'HSP ii|HSP 2|highly skilled professional 2',
      'open',
      'may take almost any job',
      'Immigration Services Agency, Points-based system for highly skilled professionals',
    ],
    [
      'Highly Skilled Professional (i)',
      'HSP|highly skilled professional|HSP i|HSP 1',
      'tied',
      'may work for the organization named; a new one needs a new permission',
      'Immigration Services Agency, Points-based system for highly skilled professionals',
    ],
    [
      'student',
      'student visa|ryugaku',
      'temporary',
      'may work up to 28 hours a week with permission',
      'Immigration Services Agency, Permission to engage in activity other than that permitted',
    ],
    [
      'working holiday',
      'designated activities|J-FIND',
      'temporary',
      'may work until it ends',
      'Ministry of Foreign Affairs of Japan, Working holiday programmes',
    ],
    [
      'dependent',
      'dependant|family stay',
      'possible',
      'may work up to 28 hours a week with permission',
      'Immigration Services Agency, Permission to engage in activity other than that permitted',
    ],
    [
      'visitor',
      'temporary visitor|tourist',
      'none',
      'may not work',
      'Immigration Services Agency, Temporary visitor',
    ],
  ],
  CN: [
    [
      'citizen',
      'Chinese citizen|Chinese|PRC citizen',
      'citizen',
      'may take any job, for good',
      'Labour Law of the PRC',
    ],
    [
      'permanent resident',
      'PR|foreign permanent resident|five-star card',
      'resident',
      'may take any job without a work permit',
      'National Immigration Administration, Foreign Permanent Resident ID Card',
    ],
    [
      'Hong Kong, Macao or Taiwan resident',
      'HK resident|Taiwan resident|residence permit for Hong Kong, Macao and Taiwan residents',
      'open',
      'may take a job without a work permit',
      'Ministry of Human Resources and Social Security, Order 37 (2018)',
    ],
    [
      'student residence permit',
      'X1|X visa|student|student visa',
      'possible',
      'may do an internship that school and police have noted on the permit',
      'National Immigration Administration, Exit and Entry Administration Law, Article 41 and 43',
    ],
    [
      'work permit',
      'Z visa|Z|R visa|foreigner work permit',
      'tied',
      'may work for the employer named on the permit',
      'National Immigration Administration, Exit and Entry Administration Law, Article 41',
    ],
    [
      'visitor',
      'L visa|M visa|tourist',
      'none',
      'may not work',
      'National Immigration Administration, Exit and Entry Administration Law, Article 41',
    ],
  ],
}

const EVERYWHERE: readonly Row[] = [
  [
    'citizen',
    'national|citizenship|passport',
    'citizen',
    'may take any job, for good',
    'the country’s own law',
  ],
  [
    'permanent resident',
    'permanent residence|PR|permanent residency',
    'resident',
    'may take any job',
    'the country’s own law',
  ],
  [
    'work permit',
    'work visa|employer-sponsored visa|sponsored',
    'tied',
    'may work for the employer that it was issued for',
    'the country’s own law',
  ],
  [
    'student visa',
    'student|student permit',
    'possible',
    'may work only as far as the permit says',
    'the country’s own law',
  ],
]

const rowOf = (country: string, [name, aliases, grants, allows, source]: Row): StatusRow => ({
  country,
  name,
  grants,
  allows,
  source,
  aliases: aliases ? aliases.split('|') : [],
})

/** Letters and digits alone; only names with accents pay for taking them apart. */
const bare = (written: string): string =>
  (/[^ -~]/.test(written) ? written.normalize('NFD') : written)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')

/** The row for a status as a profile writes it ("F1", "H1-B visa", "green card"); null where the table has none. `area` is the country's table: `EU` for member states. */
export function statusNamed(area: string, written: string): StatusRow | null {
  const table = [...(ROWS[area] ?? []), ...EVERYWHERE]
  const asked = [bare(written), bare(written.replace(/\b(?:visa|status|holder|permit)\b/gi, ''))]
  for (const name of asked) {
    if (name === '') continue
    const row = table.find(([label, aliases]) =>
      [label, ...aliases.split('|')].some(
        (alias) =>
          bare(alias) === name || bare(alias.replace(/\b(?:visa|status)\b/gi, '')) === name,
      ),
    )
    if (row) return rowOf(area, row)
  }
  return null
}

/** Citizens who may live and work elsewhere as if at home: where → of which countries, and by what. Free movement within the EU, the EEA and Switzerland is in `FREE_MOVEMENT`. Looked at on `LOOKED_AT`. */
export const TREATIES: readonly {
  readonly where: string
  readonly of: string
  readonly name: string
  readonly source: string
}[] = [
  {
    where: 'GB',
    of: 'IE',
    name: 'the Common Travel Area',
    source: 'GOV.UK, Common Travel Area guidance',
  },
  {
    where: 'IE',
    of: 'GB',
    name: 'the Common Travel Area',
    source: 'Citizens Information, Common Travel Area between Ireland and the UK',
  },
  {
    where: 'AU',
    of: 'NZ',
    name: 'the Trans-Tasman Travel Arrangement',
    source: 'Department of Home Affairs, Special Category visa (subclass 444)',
  },
  {
    where: 'NZ',
    of: 'AU',
    name: 'the Trans-Tasman Travel Arrangement',
    source: 'Immigration New Zealand, Australian Resident Visa',
  },
  {
    where: 'IN',
    of: 'NP',
    name: 'the India–Nepal Treaty of Peace and Friendship',
    source: 'Treaty of 1950, Article 7',
  },
]
