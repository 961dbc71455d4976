/** Why two disciplines of a family count as near: what an employer who asks for one finds in the other. */
export const FAMILIES = {
  computing: 'programming, algorithms and systems are at the core of each',
  electronics: 'circuits, signals and hardware close to the program',
  engineering: 'engineering mathematics, modelling and design of technical systems',
  quantitative: 'probability, modelling and proof or computation with numbers',
  data: 'collecting, modelling and explaining data',
  physical: 'laboratory science with mathematical models',
  life: 'the science of living things, with statistics',
  business: 'running organizations: markets, money, processes',
  social: 'people and societies, studied with surveys, texts and statistics',
  design: 'how people see and use things',
  humanities: 'reading, writing and interpreting',
} as const

export type Family = keyof typeof FAMILIES

/** One discipline under all its names, or, where `umbrella` is set, whole families under a name. */
export interface Discipline {
  /** Names between bars, each as its token norms with a space between. */
  readonly names: string
  readonly families: readonly Family[]
  readonly umbrella: boolean
}

const d = (families: string, names: string): Discipline => ({
  names,
  families: families.split(' ') as Family[],
  umbrella: false,
})
const u = (families: string, names: string): Discipline => ({
  names,
  families: families.split(' ') as Family[],
  umbrella: true,
})

/**
 * Disciplines by name. Names on one line are synonyms; lines that share a family are near.
 * Grounds: CIP 2020 (US Department of Education) puts the computing names in series 11, engineering in 14, mathematics and statistics in 27,
 * physical sciences in 40; where adverts list disciplines of two series side by side as equals (computer science with electrical engineering,
 * mathematics or physics), the line stands in both families.
 */
export const DISCIPLINES: readonly Discipline[] = [
  d(
    'computing quantitative',
    'computer science|cs|comp sci|compsci|computer sciences|computing science|computing sciences|computing|computer studies|computational science|computer|informatics|informatik|informatica|informatique|informática|ingegneria informatica|ingeniería informática|ingeniería de sistemas|génie informatique|ingénierie informatique|applied computer science|eecs|cse|cs & e|computer science and engineering|computer science & engineering|computer science engineering',
  ),
  d(
    'computing',
    'software engineering|software development|software|se|software systems|application development|web development|computer programming|programming|ingeniería de software|génie logiciel|softwaretechnik|ingegneria del software|software technology',
  ),
  d(
    'computing electronics engineering',
    'computer engineering|ce|cpe|compe|computer systems engineering|computer hardware engineering|computer systems',
  ),
  d(
    'computing business',
    'information systems|is|mis|cis|management information systems|management of information systems|computer information systems|business information systems|information systems management|information management|business informatics|wirtschaftsinformatik|informatique de gestion|sistemas de información',
  ),
  d(
    'computing',
    'information technology|it|information science|information sciences|ict|information and communication technology|information & communication technology|computer technology|computer information technology|technology|information',
  ),
  d(
    'computing',
    'cybersecurity|cyber security|information security|computer security|information assurance|network security|security engineering|digital forensics|cyber',
  ),
  d(
    'computing electronics',
    'networking|computer networking|computer networks|network engineering|network administration',
  ),
  d(
    'computing quantitative data',
    'artificial intelligence|ai|machine learning|ml|deep learning|intelligent systems|computer vision|natural language processing|nlp|ai / ml',
  ),
  d(
    'computing quantitative data',
    'data science|data sciences|data analytics|analytics|data analysis|data engineering|data|business analytics|data mining|applied analytics|predictive analytics|information analytics|big data|data management',
  ),
  d(
    'computing',
    'human computer interaction|hci|human centered computing|interaction design|human factors|human factors engineering|user experience',
  ),
  d(
    'computing design',
    'game design|game development|computer graphics|game programming|interactive media',
  ),
  d(
    'computing life data',
    'bioinformatics|computational biology|biomedical informatics|health informatics|computational genomics',
  ),
  d(
    'computing electronics engineering',
    'robotics|robotics engineering|mechatronics|mechatronics engineering|automation|automation engineering|control systems|control engineering|controls',
  ),
  d(
    'computing electronics engineering',
    'electrical engineering|ee|ece|eee|electrical and computer engineering|electrical & computer engineering|electrical / computer engineering|electrical|electronic engineering|electronics engineering|electronics|electronic|electrical and electronics engineering|electrical and electronic engineering|elektrotechnik|electrotechnical engineering|elektrotechnik und informationstechnik|génie électrique|ingeniería eléctrica|ingeniería electrónica|ingegneria elettronica|ingegneria elettrica|electrotechniek|microelectronics|vlsi|embedded systems',
  ),
  d(
    'electronics engineering computing',
    'telecommunications|telecommunications engineering|telecommunication|telecom|communications engineering|ingegneria delle telecomunicazioni|ingeniería de telecomunicación|ingeniería de telecomunicaciones|signal processing',
  ),
  d(
    'engineering',
    'mechanical engineering|mechanical|me|maschinenbau|génie mécanique|ingeniería mecánica|ingegneria meccanica|werktuigbouwkunde|manufacturing engineering|manufacturing|automotive engineering',
  ),
  d(
    'engineering',
    'aerospace engineering|aerospace|aeronautical engineering|aeronautics|astronautics|aeronautics and astronautics',
  ),
  d(
    'engineering',
    'civil engineering|civil|structural engineering|environmental engineering|construction management|construction|architecture|architectural engineering',
  ),
  d(
    'engineering physical',
    'chemical engineering|chemical|process engineering|petroleum engineering',
  ),
  d(
    'engineering physical',
    'materials science|material science|materials engineering|materials science and engineering|metallurgy|nuclear engineering|optical engineering|optics|photonics',
  ),
  d('engineering life', 'biomedical engineering|biomedical|bioengineering|biological engineering'),
  d(
    'engineering quantitative business',
    'industrial engineering|industrial|industrial and systems engineering|operations engineering|ingegneria gestionale|engineering management|management engineering',
  ),
  d(
    'engineering computing',
    'systems engineering|system engineering|systems|engineering technology|engineering science|engineering sciences|general engineering|ingénieur',
  ),
  d(
    'quantitative data computing',
    'mathematics|math|maths|applied mathematics|applied math|pure mathematics|mathematical sciences|mathematical science|computational mathematics|computational and applied mathematics|mathematik|matematica|matemáticas|mathématiques|ingegneria matematica|discrete mathematics',
  ),
  d(
    'quantitative data',
    'statistics|stats|applied statistics|statistical science|mathematical statistics|statistik|statistica|estadística|statistical sciences|statistical modeling',
  ),
  d('quantitative data life', 'biostatistics|epidemiology'),
  d(
    'quantitative data business',
    'operations research|operational research|or|management science|decision science|decision sciences|optimization',
  ),
  d(
    'quantitative data business',
    'econometrics|quantitative finance|financial engineering|mathematical finance|computational finance|financial mathematics|quantitative economics',
  ),
  d(
    'quantitative data business',
    'actuarial science|actuarial sciences|actuarial studies|actuarial',
  ),
  d(
    'quantitative data business social',
    'economics|economy|economic|econ|applied economics|economic sciences|wirtschaftswissenschaften',
  ),
  d(
    'physical quantitative computing',
    'physics|applied physics|physik|fisica|física|physique|engineering physics|astrophysics|astronomy|computational physics',
  ),
  d('physical', 'chemistry|biochemistry|computational chemistry|chemie|chimica|chimie|química'),
  d(
    'physical data',
    'geography|geographic information systems|geographic information science|gis|geospatial|remote sensing|geology|geophysics|geosciences|geoscience|earth science|earth sciences|atmospheric science|meteorology|environmental science|environmental sciences|environmental studies|geomatics',
  ),
  d(
    'life',
    'biology|biological sciences|biological science|life sciences|life science|molecular biology|genetics|genomics|biotechnology|microbiology|immunology|cell biology|agronomy|ecology',
  ),
  d(
    'life computing data',
    'neuroscience|computational neuroscience|cognitive science|cognitive sciences|cognitive psychology',
  ),
  d(
    'life',
    'medicine|nursing|public health|pharmacy|pharmacology|health sciences|health science|healthcare|healthcare administration|health administration|kinesiology',
  ),
  d(
    'business',
    'business|business administration|management|business management|commerce|business studies|betriebswirtschaft|entrepreneurship|project management|administration|business systems|product management',
  ),
  d('business quantitative', 'finance|banking|financial economics|corporate finance'),
  d('business', 'accounting|accountancy|taxation|auditing'),
  d('business social', 'marketing|advertising|market research|digital marketing|sales'),
  d(
    'business',
    'supply chain|supply chain management|logistics|operations|operations management|procurement|hospitality|hospitality management',
  ),
  d(
    'business social',
    'human resources|organizational psychology|industrial organizational psychology|organizational behavior|public administration|public policy|policy',
  ),
  d(
    'social',
    'psychology|sociology|anthropology|social science|social sciences|political science|international relations|behavioral science|behavioral sciences|criminal justice|criminology|law|legal studies|education|social work|intelligence studies|homeland security|international studies',
  ),
  d(
    'social humanities',
    'communications|communication|journalism|public relations|media studies|communication studies|technical communication|technical writing|media',
  ),
  d(
    'humanities',
    'english|history|philosophy|literature|liberal arts|humanities|arts|foreign languages|religious studies',
  ),
  d('humanities computing', 'linguistics|computational linguistics|speech science'),
  d(
    'design',
    'design|graphic design|industrial design|fine arts|visual arts|animation|visual design|visual communication|digital media|product design|ux design|film|photography|music',
  ),
  d('humanities data', 'library science|library and information science|archival studies'),
  d('business', 'real estate|agriculture|agricultural economics|insurance|risk management'),
]

/** Names that stand for whole families: who asks for "a STEM field" is content with any discipline of these. */
export const UMBRELLAS: readonly Discipline[] = [
  u(
    'computing electronics engineering quantitative data physical life',
    'stem|science|sciences|technical|technical field|technical discipline|technical subject|technical major|technical area|scientific|scientific field|scientific discipline|applied science|applied sciences|hard science|hard sciences|natural science|natural sciences|science and technology|technology and engineering',
  ),
  u(
    'engineering electronics',
    'engineering|engineering field|engineering discipline|applied engineering|ingegneria|ingeniería|ingénierie|ingenieurwesen|ingenieurwissenschaften',
  ),
  u(
    'quantitative data physical computing engineering electronics',
    'quantitative|quantitative field|quantitative discipline|quantitative subject|quantitative science|quantitative sciences|quantitative area|quantitative major|quantitative analysis|quantitative methods|analytical|analytical field|analytical discipline|numerate|numerate discipline|numerate subject|numerical|mathematical|mathematical field|mint',
  ),
  u('physical', 'physical science|physical sciences'),
  u(
    'computing',
    'computer related field|computing field|computer field|computing discipline|it field|software field',
  ),
  u('business', 'business field|business discipline'),
]
