import { map } from '../../core/lists.ts'
import { pattern, PatternIndex, type Pattern } from '../../text/pattern.ts'
import { wordSet } from '../../text/words.ts'

/** Words between two items that keep them in one list. */
export const CONNECTORS = wordSet('and or / & , and/or + plus as well')

/** Words that stand before or behind a name without changing it: "modern C++", "Linux environments", "the AWS platform". */
export const MODIFIERS = wordSet(
  `the a an other another modern advanced basic strong solid good relevant related various common popular core new any all some your our both either preferably especially particularly also existing large scale
  programming scripting development environment environments language languages framework frameworks library libraries tool tools tooling toolkit technology technologies platform platforms system systems service services database databases concept concepts
  principle principles technique techniques method methods methodology methodologies practice practices skill skills experience knowledge software code coding application applications stack ecosystem tech based hands on level
  algorithm algorithms architecture architectures model models engineering pipelines pipeline infrastructure products product suite api apis standards fundamentals basics theory cloud`,
)

/** Nouns that make the words before them a class of things: "BI tools". */
export const CLASS_NOUNS = wordSet(
  `framework frameworks language languages tool tools toolkit toolkits tooling library libraries platform platforms technology technologies system systems service services database databases environment environments software package packages stack stacks
  provider providers solution solutions product products ide ides editor editors warehouse warehouses engine engines protocol protocols suite suites sdk sdks vendor vendors server servers broker brokers store stores application applications program programs assistants
  strumenti linguaggi tecnologie werkzeuge werkzeugen programmiersprachen technologien herramientas lenguajes tecnologías outils langages technologieën`,
)

/** Class nouns that name things one picks from, not a field that one learns. */
export const THINGS = wordSet(
  'framework frameworks language languages tool tools toolkit toolkits tooling library libraries platform platforms technology technologies environment environments software package packages stack stacks provider providers solution solutions product products ide ides vendor vendors suite suites service services',
)

/** Nouns of fields and practices, which stay skills of their own when examples follow: "techniques such as regression". */
export const PRACTICE_NOUNS = wordSet(
  'technique techniques method methods methodology methodologies concept concepts principle principles practice practices algorithm algorithms area areas topic topics field fields domain domains discipline disciplines task tasks skill skills process processes model models',
)

/** Words in front of a class of things that are no part of its name. */
export const NOT_OF_NAME = wordSet(
  `a an the of in with on at to for and or as by is are be using use used including such like one two three more least any some several either other another various multiple common modern popular similar relevant related following different your our their experience proficiency knowledge understanding
  familiarity familiar proficient experienced comfortable fluent skilled expertise exposure background strong solid good working hands basic advanced deep excellent prior proven practical demonstrated years year skills skill working knowledge plus and/or ( ) , : ; / & - – — . that which who can will`,
)

/** Nouns of manners and business that a list of skills may hold and that are none. */
export const SOFT = wordSet(
  `communication teamwork collaboration leadership team teams people stakeholder stakeholders customer customers client clients organization organizations business environment environments time attention detail details initiative ownership attitude mindset curiosity passion interest ability abilities work working project projects product products
  deadline deadlines problem problems solution solutions solving idea ideas skill skills experience knowledge learning growth success results impact quality needs requirements role position company culture industry market degree field year years month months week weeks day days hour hours job career opportunity part peers partners partner colleagues members member user users
  management manager planning organization organizational interpersonal verbal written oral presentation presentations analytical critical thinking creativity creative flexibility independence motivated self starter energy enthusiasm pressure priorities strategy strategic vision others things something anything everything etc more similar equivalent related world
  english german french spanish chinese japanese mandarin candidate candidates intern interns student students university college school program programs department others way ways level levels startup startups sense background understanding expertise proficiency familiarity concepts variety range plus bonus must required preferred advantage nice passionate willing able issues side extensive aspect aspects technical complex scalable reliable robust institution institutions contribution contributions procedures guides manuals articles documents open source ups proof proofs challenges information discussions decision decisions decisions feedback trends
  functions function life cycle activities activity task tasks processes process techniques audience audiences executives leaders leader it them us you they we one ones least building developing designing creating implementing managing leading supporting thing lot kind type types area areas topic topics subject matter example examples
  relocation travel salary pay office remote hybrid onsite location locations vertical verticals practices principles fundamentals basics best latest new high large small long short fast paced good great strong excellent solid other another various relevant general professional personal real hands end full`,
)

/** Levels that words before a skill ask for. Source: the ladder of docs/judging.md. */
export const LEVEL_WORDS: ReadonlyMap<string, 'familiar' | 'proficient' | 'expert'> = new Map([
  ...map(
    [
      'exposure',
      'familiarity',
      'familiar',
      'understanding',
      'awareness',
      'basic',
      'knowledge',
      'literacy',
      'comprehension',
      'introductory',
      'some',
    ],
    (w) => [w, 'familiar'] as const,
  ),
  ...map(
    [
      'experience',
      'experienced',
      'proficiency',
      'proficient',
      'strong',
      'solid',
      'fluent',
      'fluency',
      'competent',
      'competency',
      'skilled',
      'proven',
      'demonstrated',
      'advanced',
    ],
    (w) => [w, 'proficient'] as const,
  ),
  ...map(
    ['expert', 'expertise', 'deep', 'mastery', 'extensive', 'thorough'],
    (w) => [w, 'expert'] as const,
  ),
])

const patterns = (written: readonly string[]): { pattern: Pattern }[] =>
  map(written, (w) => ({ pattern: pattern(w) }))

/** Words after which a skill is named: their objects are skills even where the vocabulary does not know them. */
export const CUES = new PatternIndex(
  patterns([
    'experience|experiences|experienced|expertise|proficiency|proficient|proficiencies|familiarity|familiar|fluency|fluent|skilled|background|comfortable|competency|competence|competent|literacy|adept|well_versed|versed|comfort|exposure|acquaintance|conversant|track_record with|in|of|using|to|at|on|working_with|working_in|building|writing|developing|programming_in|coding_in|around|across',
    'knowledge|understanding|grasp|command|mastery|comprehension|foundation|grounding|awareness|foundations|fundamentals of|in|on|about|with',
    'skills in|with|of|using|:',
    'aspects|elements|nuances|intricacies|internals|workings|details|ins_and_outs of',
    'working knowledge|experience|understanding with|of|in',
    'experience ..2 using|with|building|writing|developing|programming|working_with',
    'proficient|fluent using|with|in',
    'written|built|programming|programs|coding|developed|develop|code|coded|scripting|write ..2 in|using|with',
    'using',
    'such as',
    'languages|tools|frameworks|technologies|libraries|platforms|services|systems like|including|:',
    'like|e.g.|e.g|including',
    'skills|technologies|languages|tools|stack :',
    'required|preferred :',
    'hands on experience|with|knowledge',
    'years|yrs|months of|with|in|using',
    'expert|experts|proficiencies in|with|at|on',
    'one_or_more|one|some|any|two|three of the? following? :?',
  ]),
)

/** Words after a name that use it as a skill: "Go developer", "R programming". */
export const AFTER_CUES = wordSet(
  'programming language languages developer developers development engineer engineers experience code coding framework library scripting required preferred skills skill knowledge proficiency programmer proficient scripts familiarity expertise fluency understanding background competency is are',
)

/** What is written in a programming language: "services in Go", "scripts in R". */
export const SOFTWARE = wordSet(
  'software services service microservices applications application apps app systems system code programs program scripts script tools tooling backends backend apis api websites libraries library components algorithms projects firmware drivers games compilers prototypes',
)

/** Words behind a name that make it a person, a job or an office: "data engineering roles". */
export const ROLES = wordSet(
  'engineer engineers developer developers scientist scientists analyst analysts architect architects manager managers consultant consultants intern interns internship internships role roles position positions team teams company companies firm firms industry startup startups department administrator administrators specialist specialists researcher researchers leader lead director professional professionals career careers candidates products customers clients challenges landscape community',
)

/** Words that a hyphen binds to a name, which then describes something else: "AI-driven". Not "based" or "native", which tell what one works with. */
export const MANNERS = wordSet(
  'driven powered first enabled centric savvy friendly adjacent focused oriented infused forward assisted augmented ready',
)

/** Nouns of persons, as titles of jobs end. */
export const PERSONS = wordSet(
  'engineer developer scientist analyst architect manager consultant intern administrator specialist researcher director trainee advocate coordinator',
)

/** Words whose object is an attitude, not a skill one has: "passion for machine learning". */
export const ATTITUDES = new PatternIndex(
  patterns([
    'interest|interested|interests in',
    'passion|passionate|enthusiasm|enthusiastic|excited|excitement|curious|curiosity|obsessed|obsession|love|care|cares for|about|by|of',
    'eager|eagerness|desire|desires|desiring|willing|willingness|motivated|excited|keen|want|wants|ability|ready|hungry|aptitude to|in|for learn|understand|stay|keep|explore|grow|join',
    'enjoy|enjoys|love|loves working|building|learning|solving',
    'interest|interested|excited about|to',
    'convey|explain|communicate|translate|present|articulate ..1 complex|technical|data',
    'want|wants|aim|aims to',
    'aspire|aspires|aspiration|aspirations|goal to|in|of',
    'stay|staying|keep|keeping up|current|abreast|informed|to',
    'gain|gaining ..3 experience|exposure|insight',
  ]),
)
