import { defineCorpus } from '../kind.ts'
import type { CompetencyRequirement } from './index.ts'

const COMMUNICATION = { names: ['communication'] }
const SPEAKS = 'competencies: { communication: taught a course for two years }'

export default defineCorpus<CompetencyRequirement>({
  reads: [
    [
      {},
      [
        'Excellent written and verbal communication skills',
        'Strong communication and presentation skills',
        'You explain complex ideas clearly to people outside your field',
        'A real team player',
        'Teamwork and collaboration across offices',
        'Problem-solving skills and an analytical mindset',
        'Attention to detail',
        'Self-motivated, with a strong work ethic',
        'A growth mindset and an eye for detail',
        'Able to work independently and in a team environment',
        'You take ownership of what you ship',
        'Thrives in a fast-paced environment',
        'Comfortable with ambiguity',
        'Manages multiple projects and tight deadlines',
        'Mentors younger colleagues',
        'Open to constructive feedback',
        'Fast learner',
        'A deeply curious person',
        'Building lasting relationships with growers',
      ],
    ],
    [
      {},
      [
        'Passion for well-made instruments',
        'Eager to find out how things work',
        'Genuine interest in public transport',
        'Curiosity about how people learn',
        'Willingness to lend a hand where it is needed',
        'Ability to turn vague wishes into plans',
        'Someone who cares about craft',
        'You love a hard puzzle',
        'You enjoy teaching what you know',
        'Keen to grow with the company',
      ],
    ],
    [{}, ['You finish what you started', "You've seen a few launches go wrong"]],
    [
      { importance: 'preferred' },
      ['A sense of humor is a plus', 'Ideally, experience mentoring interns'],
    ],
    [{ importance: 'preferred' }, ['# Nice to have: Enthusiasm for board games']],
    [
      {},
      [
        '# About the role: We are looking for a curious and proactive teammate',
        '# About us: You should have strong interpersonal skills',
      ],
    ],
    [
      {},
      [
        'Collaborate with team members to share what was learnt',
        'Eager to learn about shipping routes',
      ],
    ],
    [
      {},
      [
        '# About the role: We are seeking a highly organized analyst to join our team',
        '# About us: It matters to us that you are self-reliant',
      ],
    ],
    [
      {},
      [
        '# Responsibilities: Excellent presentation skills',
        '# Responsibilities: Keen interest in shipping',
      ],
    ],
  ],
  ignores: [
    '3 years of experience with Python',
    "Bachelor's degree in Physics",
    'Proficient in Kubernetes and Terraform',
    'Authorized to work in Canada',
    '# About us: We are a team of passionate people',
    '# Benefits: A collaborative culture and a learning budget',
    '# Responsibilities: Communicate results to stakeholders',
    '# About us: Our leadership team has worked in five countries',
    '# Equal opportunity: We value people of every background',
    '# About us: Our leadership team has years of experience with Kubernetes',
    '# Responsibilities: You will have ownership of the roadmap',
    '# Responsibilities: Presentation of results to the board',
    'Knowledge of inter-process communication',
    'Experience with communication between services',
    'Understanding of satellite communication protocols',
    'Experience gathering customer feedback in Jira',
    'Experience improving system reliability',
    'Experience with checks of data integrity',
    'Larkspur is committed to an inclusive workplace',
    'We are passionate about maps, and you should know Kubernetes',
    "We'd love to hear from you",
    'Knowledge of uncertainty quantification',
    'Experience with collaborative filtering',
    'Our Go teams are organized by product',
    'Test-driven development',
    'Fluent in written and spoken German',
  ],
  never: ['unmet'],
  judges: [
    ['met', COMMUNICATION, SPEAKS, { says: 'taught a course' }],
    ['met', { names: ['team player'] }, 'competencies: { collaboration: ran a study group }'],
    ['met', { names: ['verbal communication', 'presentation skills'] }, SPEAKS],
    [
      'partial',
      { names: ['communication', 'attention to detail'] },
      SPEAKS,
      { says: 'attention to detail' },
    ],
    ['unknown', COMMUNICATION, 'languages: [Go]', { says: 'example' }],
    ['unknown', { names: ['ownership'] }, SPEAKS],
    ['unknown', COMMUNICATION, ''],
  ],
})
