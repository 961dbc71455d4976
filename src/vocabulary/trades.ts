/**
 * What occupations are made of. A trade is one thing that a person does all day; an occupation is one or several of them, each from 0 to 1 by how much of the work it is.
 * The words are those of job titles and of fields of study, small letters, spaces for hyphens and slashes; a longer name wins over a shorter one inside it.
 */
export const TRADES = [
  'code',
  'interface',
  'server',
  'ios',
  'android',
  'systems',
  'device',
  'hardware',
  'graphics',
  'robotics',
  'signals',
  'operations',
  'network',
  'support',
  'security',
  'pipelines',
  'analysis',
  'statistics',
  'learning',
  'research',
  'trading',
  'testing',
  'business',
  'product',
  'project',
  'people',
  'design',
  'selling',
  'marketing',
  'writing',
  'construction',
  'machines',
  'laboratory',
  'medicine',
  'accounting',
  'law',
  'teaching',
  'goods',
] as const
export type Trade = (typeof TRADES)[number]

/** How much of an occupation each trade is. */
export type Trades = Readonly<Partial<Record<Trade, number>>>

interface Occupation {
  readonly trades: Trades
  readonly names: string
}

const of = (trades: Trades, names: string): Occupation => ({ trades, names })

/** Occupations by the nouns of their titles. */
export const OCCUPATIONS: readonly Occupation[] = [
  of(
    { code: 1 },
    'software engineer|software engineers|software engineering|software developer|software developers|software development|software development engineer|software dev|software eng|sde|swe|developer|developers|programmer|programmers|application developer|application engineer|applications developer|student developer|engineer 1|member of technical staff|product engineer|product engineers|software intern|coding|programming|generalist engineer|generalist engineers|founding engineer|founding engineers|engineer|engineers|software',
  ),
  of(
    { code: 0.5, interface: 1 },
    'front end|frontend|fe|ui engineer|ui developer|web developer|web developers|web development|web designer|javascript developer|react developer|react engineer|angular developer|vue developer|design engineer|ux engineer|web engineer|webml',
  ),
  of(
    { code: 0.6, server: 1 },
    'back end|backend|server side|api engineer|java developer|java developers|java engineer|java software engineer|go developer|golang developer|python developer|php developer|ruby engineer|rails engineer|rails developer|ruby developer|net developer|net engineer|c# developer|node developer|nodejs developer|cloud software|distributed systems|scala engineer|kotlin engineer|integration engineer|integration developer',
  ),
  of(
    { code: 0.6, server: 0.6, interface: 0.6 },
    'full stack|fullstack|full stack developer|web application|growth engineer|product software engineer',
  ),
  of({ code: 0.4, ios: 1 }, 'ios|swift developer|iphone'),
  of({ code: 0.4, android: 1 }, 'android'),
  of(
    { code: 0.4, ios: 0.6, android: 0.6 },
    'mobile|mobile developer|mobile engineer|react native|flutter|app developer',
  ),
  of(
    { code: 0.6, systems: 1 },
    'systems software|systems engineer software|systems programmer|systems engineer|systems engineers|system software|kernel|compiler|compilers|operating systems|database engineering|database engineer|database technologies|database internals|storage engineer|runtime|performance engineer|c++ engineer|c++ developer|c++ software engineer|rust engineer|rust engineers|rust developer|virtualization engineer|protocol engineer',
  ),
  of(
    { code: 0.4, systems: 0.4, device: 1 },
    'embedded|embedded software|embedded systems|firmware|device driver|bsp|iot engineer|bootloader',
  ),
  of(
    { hardware: 1, device: 0.3 },
    'hardware|hardware engineer|electrical|electrical engineer|electronics|electronic|fpga|asic|rtl|verification engineer|pcb|vlsi|physical design|analog|photonics|semiconductor|power electronics',
  ),
  of(
    { code: 0.5, graphics: 1 },
    'graphics|rendering|game developer|game engineer|game programmer|gameplay|3d|unreal|unity developer|webgpu|vfx|animation|cad software|simulation software|video engineer|ar vr|xr|visualization engineer',
  ),
  of(
    { robotics: 1, code: 0.4, device: 0.3 },
    'robotics|robot|autonomy|autonomous|mechatronics|controls|control systems|perception|slam|motion planning|flight controls|drone|drones',
  ),
  of(
    { signals: 1, device: 0.3, code: 0.3 },
    'dsp|signal processing|wireless|rf|modem|sdr|radar|communications engineer|5g|wavelogic',
  ),
  of(
    { operations: 1, code: 0.3 },
    'devops|dev ops|sre|site reliability|reliability engineer|platform engineer|platform engineering|infrastructure engineer|infrastructure engineers|infrastructure|cloud engineer|cloud engineers|cloud infrastructure|cloud|cloud devops|cloud systems|cloud architect|devsecops|build engineer|release engineer|production engineer|kubernetes|azure engineer|aws engineer|deployment engineer|systems reliability',
  ),
  of(
    { operations: 0.6, support: 0.5 },
    'system administrator|systems administrator|sysadmin|linux administrator|windows administrator|server administrator|database administrator|dba|it engineer|it administrator|it operations|it infrastructure',
  ),
  of(
    { network: 1, support: 0.3 },
    'network engineer|network|networking|network administrator|network administration|noc|telecommunications|voip',
  ),
  of(
    { support: 1 },
    'help desk|helpdesk|service desk|it support|desktop support|technical support|support technician|support engineer|support specialist|it technician|information technology|it intern|technology intern|it specialist|field technician|technology operations|application support|solutions engineer|customer support|level 3|technician',
  ),
  of(
    { security: 1 },
    'security|cyber|cybersecurity|cyber security|infosec|information security|soc analyst|soc engineer|penetration tester|pentester|isso|issm|isse|vulnerability|threat|identity engineer|iam engineer|grc',
  ),
  of(
    { security: 0.9, code: 0.5 },
    'application security|appsec|product security|security software',
  ),
  of(
    { pipelines: 1, code: 0.4 },
    'data engineer|data engineers|data engineering|data pipeline|etl|etl developer|data platform|data infrastructure|big data|data warehouse|data integration|database developer|sql developer|data architect|data telemetry|data ops|dataops|data developer',
  ),
  of(
    { pipelines: 0.7, analysis: 0.7 },
    'analytics engineer|analytics engineers|analytics engineering|bi engineer|bi developer|business intelligence engineer|business intelligence developer|data modeler|bi architect',
  ),
  of(
    { analysis: 1 },
    'data analyst|data analysts|data analysis|data analytics|analytics|analyst|bi analyst|business intelligence|report writer|reporting|reporting analyst|insights|insight analyst|data insights|product analyst|marketing analyst|research analyst|quantitative analyst|operations analyst|information systems|data specialist|decision support',
  ),
  of(
    { statistics: 1, analysis: 0.5, learning: 0.4 },
    'data scientist|data scientists|data science|statistician|biostatistician|applied scientist|decision scientist|econometrics|statistics|biostatistics|applied mathematician|product data scientist',
  ),
  of(
    { learning: 1, code: 0.4 },
    'machine learning|machine learning engineer|ml engineer|ml|ai engineer|ai|ai ml|artificial intelligence|deep learning|computer vision|nlp|llm|llms|generative ai|genai|ml engineering|recommendation|recommender',
  ),
  of(
    { learning: 0.7, operations: 0.9, code: 0.3 },
    'mlops|ml ops|ml platform|machine learning platform|ml infrastructure|ai infrastructure|ai platform|ai foundations|inference engineer|ml systems',
  ),
  of(
    { learning: 0.8, research: 0.9 },
    'research scientist|research scientists|research engineer|research engineers|machine learning researcher|machine learning scientist|ml scientist|ai scientist|ml researcher|ai researcher|founding researcher|applied research|research intern',
  ),
  of(
    { research: 1 },
    'researcher|research assistant|graduate research assistant|postdoc|research associate|scientist|research',
  ),
  of(
    { trading: 1, statistics: 0.3 },
    'quant|quantitative researcher|quant dev|quantitative developer|trader|trading',
  ),
  of(
    { testing: 1, code: 0.3 },
    'qa|qa engineer|quality assurance|test engineer|test automation|sdet|software tester|tester|test|quality engineer|software quality',
  ),
  of(
    { business: 1, analysis: 0.4 },
    'business analyst|business data analyst|business systems analyst|systems analyst|business intern|erp|sap|salesforce|consultant|functional consultant|process analyst|crm|dynamics|netsuite|workday|management information systems',
  ),
  of(
    { product: 1 },
    'product manager|product owner|product management|product lead|pm|head of product',
  ),
  of(
    { project: 1 },
    'project manager|program manager|scrum master|project coordinator|delivery manager|project forum|project management|agile coach|tpm|technical program manager',
  ),
  of(
    { people: 1 },
    'engineering manager|director|vp|head of|cto|vice president|managers|manager|chief',
  ),
  of(
    { design: 1 },
    'designer|product designer|ux designer|ui designer|ux|graphic designer|user experience|user researcher|ux design|industrial designer|brand designer',
  ),
  of(
    { selling: 1 },
    'sales|sales associate|account executive|sales engineer|presales|solutions consultant|business development|customer success|account manager|sdr|bdr|sales manager|sales assistant|shop assistant|store associate|store manager|store clerk|retail|cashier|telemarketer|gtm',
  ),
  of(
    { marketing: 1 },
    'marketing|seo|growth marketing|content marketer|social media|communications|brand|marketer|community manager|advertising specialist',
  ),
  of(
    { writing: 1 },
    'technical writer|writer|editor|copywriter|journalist|documentation|translator',
  ),
  of(
    { construction: 1 },
    'civil|civil engineer|structural|architectural|construction|surveyor|environmental engineer|geotechnical',
  ),
  of(
    { machines: 1 },
    'mechanical|mechanical engineer|manufacturing engineer|industrial engineer|aerospace engineer|automotive engineer|process engineer|maintenance|manufacturing|hvac|machinist',
  ),
  of(
    { laboratory: 1, research: 0.4 },
    'biology|biologist|bioinformatics|computational biology|chemist|chemistry|materials scientist|laboratory|ngs|genomics|biochemistry|neuroscience|computational scientist|physicist|lab technician|biomedical',
  ),
  of(
    { medicine: 1 },
    'nurse|physician|clinical|medical|pharmacist|therapist|caregiver|dental|veterinary|clinician|medical assistant|radiology',
  ),
  of(
    { accounting: 1 },
    'accountant|accounting|finance|financial analyst|controller|auditor|audit|tax|bookkeeper|actuary|actuarial|economist|payroll|underwriter',
  ),
  of(
    { law: 1 },
    'attorney|lawyer|paralegal|legal|counsel|compliance officer|recruiter|human resources|hr|people operations|executive assistant|administrative assistant|office assistant|office clerk|data entry|receptionist|front desk|office manager',
  ),
  of(
    { teaching: 1 },
    'teacher|instructor|lecturer|tutor|teaching assistant|counselor|camp counselor|professor|coach|trainer|nanny|babysitter|childcare|lifeguard',
  ),
  of(
    { goods: 1 },
    'warehouse|driver|logistics|supply chain|cook|chef|barista|bartender|waiter|waitress|server staff|kitchen|hospitality|housekeeper|security guard|cleaner|janitor|courier|stocker|stock clerk|forklift|buyer|merchandiser|procurement',
  ),
]

/** Fields of study, by what they teach. A field is weaker proof than a job: see `career.ts`. */
export const STUDIES: readonly Occupation[] = [
  of(
    {
      code: 1,
      server: 0.4,
      interface: 0.3,
      systems: 0.4,
      learning: 0.3,
      pipelines: 0.3,
      testing: 0.4,
    },
    'computer science|computing|software engineering|informatics|informatik|computer programming|software development|computer applications|computer information systems',
  ),
  of(
    { code: 0.8, systems: 0.6, device: 0.6, hardware: 0.5 },
    'computer engineering|computer architecture',
  ),
  of(
    { hardware: 1, device: 0.7, signals: 0.6, code: 0.4 },
    'electrical engineering|electronics|electronic engineering|electrical|ece|mechatronics',
  ),
  of(
    { analysis: 0.8, business: 0.7, support: 0.4, code: 0.3 },
    'information systems|management information systems|business informatics|information management|business analytics',
  ),
  of(
    { support: 1, network: 0.6, operations: 0.4 },
    'information technology|network administration|networking',
  ),
  of(
    { security: 1, network: 0.4 },
    'cybersecurity|cyber security|information security|information assurance',
  ),
  of(
    { statistics: 1, analysis: 0.8, learning: 0.4 },
    'statistics|data science|data analytics|biostatistics|applied statistics|analytics',
  ),
  of(
    { statistics: 0.8, analysis: 0.6, research: 0.3 },
    'mathematics|applied mathematics|physics|econometrics|operations research|economics|quantitative',
  ),
  of(
    { learning: 1, statistics: 0.5, code: 0.4 },
    'machine learning|artificial intelligence|natural language processing|computer vision|ai',
  ),
  of({ systems: 0.8 }, 'systems|distributed systems|operating systems|compilers|databases'),
  of(
    { business: 0.8, accounting: 0.3 },
    'business|business administration|management|commerce|marketing',
  ),
  of({ accounting: 1 }, 'accounting|finance'),
  of({ machines: 1 }, 'mechanical|aerospace|industrial'),
  of({ construction: 1 }, 'civil|architecture|environmental'),
  of(
    { laboratory: 1, research: 0.4 },
    'biology|chemistry|biochemistry|neuroscience|bioinformatics|life sciences|materials',
  ),
  of({ design: 1, interface: 0.3 }, 'design|human computer interaction|hci|graphic'),
]
