import { pattern, type Pattern } from '../../matcher/pattern.ts'
import { PatternIndex } from '../../matcher/pattern-index.ts'

/**
 * `named`: a competency by its name. `attitude` and `told`: words before what one likes, or is able to do; the latter count where nothing harder was read,
 * and `opening` only where they open the clause. `other`: what has the name of a competency and is something else; names inside it are not read.
 */
export type How = 'named' | 'attitude' | 'told' | 'opening' | 'other'

interface Phrase {
  readonly pattern: Pattern
  readonly how: How
}

const phrases = (how: Phrase['how'], written: readonly string[]): Phrase[] =>
  written.map((w) => ({ how, pattern: pattern(w) }))

/** Soft skills and attitudes, as adverts name and tell them. */
export const PHRASES = new PatternIndex<Phrase>([
  ...phrases('named', [
    'written|verbal|oral|spoken ,? and|&|or|/? ,? verbal|written|oral|spoken? communication|communications|communicator|skills|skill',
    'communication|communications|communicator|communicators|communicating ..1 skills|skill|ability|abilities?',
    'communicate|communicates|articulate|convey|explain ..1 clearly|effectively|complex|technical|ideas|concepts|well|openly',
    'interpersonal|presentation|organizational|organisational|organization|people|social|relational|negotiation|facilitation|listening|writing|coordination|planning|management|leadership|influencing|time_management skills|abilities|skill|ability',
    'teamwork|collaboration|leadership|creativity|empathy|resilience|humility|integrity|accountability|adaptability|flexibility|curiosity|tenacity|kindness|respect|honesty|trustworthiness|grit|professionalism|punctuality|reliability|initiative|diplomacy|patience|discretion',
    'part of a|the team',
    'team environment|environments|setting',
    'team player|players|spirit|oriented|work|working|worker',
    'problem solving|solver|solvers skills|abilities|ability|mindset?',
    'solve|solving complex|hard|challenging|difficult|tough|technical|open|interesting ..1 problems|problem|challenges',
    'analytical|critical|logical|strategic|creative|quantitative|independent|structured|systems|conceptual ,|and|/? analytical|critical|quantitative|technical|creative? skills|thinking|thinker|mindset|mind|abilities|ability|reasoning|capabilities|approach',
    'analytical|pragmatic|creative|curious|entrepreneurial|data_driven ..4 mindset',
    'attention|eye to|for detail|details|quality',
    'detail|details|results|result|goal|goals|customer|client|solution|solutions|action|team|people|business|service|growth|impact|product|user|quality oriented|driven|focused|minded|focus|obsessed|obsession|centric',
    'detail orientation',
    'time|self|stakeholder|people|conflict|expectation management|resolution|discipline|organization|awareness',
    'time management',
    'self starter|starters|motivated|driven|directed|motivation|sufficient|starting|reliant|organized|disciplined|aware|learner',
    'highly|very|strongly|extremely|deeply|naturally|intellectually|insatiably|genuinely motivated|organized|organised|driven|collaborative|dedicated|adaptable|responsible|independent|analytical|creative|proactive|autonomous|disciplined|engaged|energetic|passionate|curious|professional|skilled_communicator',
    'proactive|proactively|proactivity|resourceful|resourcefulness|dependable|trustworthy|hardworking|humble|adaptable|inquisitive|autonomous|accountable|empathetic|collaborative|enthusiastic|energetic|diligent|meticulous|conscientious',
    'hard working|worker',
    'work|strong|positive|good|great|can_do ethic|ethics|attitude',
    'positive|can_do|growth|ownership|entrepreneurial|winning|collaborative|learning|start_up|startup|builder|founder|product|proactive|open|customer|humble attitude|mindset|mentality|spirit',
    'fast|quick|rapid|lifelong|continuous|strong|active|self learner|learners|learning|study',
    'learn|learns|learning ..1 quickly|fast|rapidly|independently|continuously|new_skills|new_things|new_technologies|on_the_job',
    'work|working|works|operate|operating|function|perform ..3 independently|autonomously|collaboratively|effectively|cross_functionally|under_pressure|in_teams|in_a_team|as_a_team|with_others|as_part_of_a_team|well|with_minimal|in_a_group|across_teams',
    'fast|dynamic|changing|deadline|rapidly|high ..1 paced|environment|environments|pressure',
    'multi|multiple|competing ..1 task|tasking|tasks|projects|priorities|deadlines|task_skills',
    'multitask|multitasking|prioritize|prioritise|prioritization|prioritizing|juggle|juggling',
    'meet|meeting|manage|under tight? deadlines|pressure',
    'ambiguity|ambiguous|uncertainty',
    'ownership|take_initiative|taking_initiative|sense_of_urgency|sense_of_humor|sense_of_responsibility|business_acumen|commercial_awareness|common_sense|emotional_intelligence|growth_mindset|customer_service|customer_focus|decision_making|good_judgment|sound_judgment|judgement|stakeholder_engagement|relationship_building|build_relationships|building_relationships|storytelling|open_minded|open_mindedness|hands_on_attitude|bias_for_action|bias_to_action|bias_toward_action|follow_through|motivation|enthusiasm|eagerness|willingness|dedication|motivated|organized|dedicated',
    'mentor|mentors|mentoring|coach|coaching|teach|teaching|lead|leading|inspire|guide|influence ..2 team|teams|others|people|engineers|colleagues|peers|juniors|members|stakeholders|interns|students',
    'collaborate|collaborating|cooperate with|across|closely',
    'build|building|foster|fostering|form|forming|maintain|maintaining|establish|establishing|cultivate|cultivating ..3 relationships',
    'feedback|constructive_feedback|coachable|coachability|natural_teacher|relationship_builder|strong_communicator|effective_communicator|great_communicator|clear_communicator|critical_thinker|problem_solver',
    'cross functional|functionally ..1 teams|team|collaboration|partners|stakeholders|environment|environments|groups?',
  ]),
  ...phrases('other', [
    'process|satellite|wireless|secure|encrypted|serial|network|radio|digital|machine|device|industrial|optical|underwater|vehicle|field communication|communications',
    'communication|communications ..1 protocol|protocols|system|systems|network|networks|interface|interfaces|equipment|engineering|theory|hardware|devices|bus|buses|infrastructure|middleware',
    'communication|communications between|among|across|with ..2 systems|services|processes|components|devices|applications|microservices|nodes|modules|machines|servers|subsystems',
    'leadership team|teams|group',
    'uncertainty quantification|estimation|propagation|analysis|modeling|modelling',
    'collaborative filtering|editing|robots|robotics|analytics|development|coding|notebooks|tools|software|robot',
    'autonomous agents|agent|vehicle|vehicles|system|systems|driving|robots|robot|drones|aircraft|decision|mobility|cars|trucks',
    'data storytelling',
    'you|can can? expect|find',
    'system|systems|network|cyber|infrastructure|data resilience',
    "we're|we_are|we_remain passionate|committed|dedicated|excited|motivated|obsessed|enthusiastic|driven|curious",
    'is|are|our committed|dedicated|commitment to ..6 inclusive|inclusion|diversity|diverse|equal|equity|accommodations|accommodation',
    'love|like|want|wants|happy|excited|delighted|glad|eager|keen|look|looking ..1 hear|hearing from you',
    'data|referential|signal|structural|transaction|file integrity',
    'customer|customers|user|users|client|market|product|gather|gathering|collect|collecting|incorporate|incorporating|analyze|analyzing ..1 feedback',
    'feedback from ..1 customers|users|clients|customer|user|client',
    'feedback loop|loops|control|systems',
    "you'll|you_will|will|get|gain|offer|offers have|get|gain|real|full|you|true? ..1 ownership",
    'are|is organized|organised by|across|around|into|in|along',
    'performance|scalability|security|availability|system|systems|data|service|software|platform|site|correctness|quality|safety ,|/? and|&|or? reliability',
    'reliability status|clearance|screening', // a Canadian clearance
    'reliability ,|/? and|&|or? engineering|testing|performance|scalability|security|availability|maintainability|correctness|safety|quality|observability|analysis',
  ]),
  ...phrases('attitude', [
    'passion|passionate|enthusiasm|enthusiastic|excited|excitement|eager|eagerness|curious|curiosity|interest|interested|desire|willing|willingness|keen|thrilled|hungry|love about|for|in|to|by|with|of',
  ]),
  ...phrases('told', [
    'ability|able|capable|capability|capacity|aptitude|skill to|of|in|for',
    'motivated|committed|commitment|dedicated|dedication|obsessed|appreciation|affinity about|for|in|to|by|with|of',
    'you|who|and|, love|loves|enjoy|enjoys|care|cares|thrive|thrives|want|wants|believe|believes|value|values|like|likes|take|takes|get|embrace|embraces|seek|seeks|welcome',
    'thrive|thrives|thriving|excel|excels|flourish in|on|under|when|with',
    'enjoy|enjoys|loves|love ..1 working|building|learning|solving|helping|collaborating|teaching|tinkering|exploring',
    'comfortable|confident|at_ease|happy|fine|ok with|in|working|speaking|being|taking|making|wearing|presenting|diving|navigating|leading|communicating|interacting',
    "you|you're|you_are|must|should|be ..3 someone|person|individual|leader|thinker|builder|maker|doer|learner|communicator|professional",
    'great|good|strong|solid|excellent|exceptional|outstanding|proven|high|keen|demonstrated ..3 sense|judgment|judgement|intuition|taste|energy|instincts|aesthetic|work_ethic|thinking|know_how',
    'not afraid to|of',
    'someone|engineers|people who care|thrive|thrives|loves|enjoys|enjoy|love|takes',
    'we value|prize ..1 curiosity|ownership|collaboration|honesty|trust|people',
    'experience|experienced|background|skill|skills|knowledge ..1 working|delivering|collaborating|communicating|leading|managing|mentoring|coordinating|partnering|interacting|presenting|supporting ..3 team|teams|stakeholders|customers|clients|people|partners|projects|audiences|members|others|training|classes',
    'demonstrated|demonstrate|proven|strong|possess|possesses|exhibit|show ..2 ability|skills|commitment|interest|initiative|passion|desire|leadership|abilities|aptitude',
    'strong|strict|good|great|solid|firm|deep|clear|high|professional ..3 focus|habit|habits|drive|adherence|demeanor|demeanour|discipline|opinions|presence|commitment',
    'a|an|the knack|eye|habit|flair|feel|nose|gift|talent for|of',
    'pride|joy in',
    'drive|ambition|ambitions|readiness|courage to|about|of',
    'stay|stays|staying|keep|keeps|keeping up_to_date|current|abreast|informed',
    'adept|skilled|good|great|talented at',
    'attention|adherence to',
  ]),
  ...phrases('opening', [
    "you|you'll|you_will know|see|understand|think|can|always|often|quickly|don't|do_not|never|make|bring|build|spend|attend|hold|keep|treat|ask|help|learn|share|lead|write|read|adapt|speak|work|own",
    'can learn|observe|work|handle|communicate|explain|adapt|lead|think|prioritize|balance',
    'works|learns|communicates|thinks|identifies|adapts|listens|interacts well|effectively|quickly|clearly|with|and|to',
  ]),
])
