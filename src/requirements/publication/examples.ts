import { defineCorpus } from '../kind.ts'
import type { PublicationRequirement } from './requirement.ts'

const papers = (
  more: Partial<
    Pick<PublicationRequirement, 'venues' | 'open' | 'minimum' | 'top' | 'firstAuthor'>
  > = {},
) => ({ venues: [], open: false, minimum: null, top: false, firstAuthor: false, ...more })

export default defineCorpus<PublicationRequirement>({
  reads: [
    [
      papers({ top: true }),
      [
        'Publications in top conferences',
        'Papers at leading machine learning venues',
        'Published at top-tier AI conferences or journals',
        'Publications at premier systems venues',
      ],
    ],
    [
      { top: true, importance: 'preferred' },
      ['Papers published at top conferences are a plus', 'Publications at top venues preferred'],
    ],
    [
      papers(),
      [
        'A strong publication record',
        'Publishing track record',
        'A record of peer-reviewed publications',
        'History of publishing in robotics',
        'Published research in computational design',
        'Someone who has published papers',
        'A research track record',
        'Track record of original research',
        'Publications in journals',
        'Prior publications',
        'Some research publications on compilers',
        'A research portfolio',
        'Publications on databases or networks',
      ],
    ],
    [
      papers({ venues: ['NeurIPS', 'ICML', 'ICLR'], top: true, open: true }),
      [
        'Publications at venues such as NeurIPS, ICML or ICLR',
        'Papers at conferences like NIPS, ICML, ICLR',
      ],
    ],
    [
      papers({ venues: ['OSDI', 'SOSP'], top: true }),
      [
        'Papers in OSDI or SOSP',
        'Publications at OSDI/SOSP',
        'A paper accepted to OSDI or SOSP',
        'OSDI or SOSP papers',
      ],
    ],
    [
      papers({ venues: ['USENIX Security', 'CCS'], top: true }),
      ['Publications at USENIX Security or CCS'],
    ],
    [
      papers({ firstAuthor: true }),
      ['First-author publications', 'A peer-reviewed paper as first author'],
    ],
    [papers({ minimum: 2, firstAuthor: true }), ['At least two first-author papers']],
    [papers({ minimum: 1 }), ['Minimum one or more published papers']],
    [{ importance: 'preferred' }, ['Publications are a bonus', 'Papers would be a plus']],
  ],
  ignores: [
    'Experience publishing at least one app on an app store',
    'Has published games and plugins',
    'Experience publishing packages to a registry',
    'Read the latest research papers',
    'Ability to reproduce results from published papers',
    'Our research papers have been accepted at top conferences',
    'Comfortable turning recent papers at top conferences into code',
    'Attention to detail with paper forms',
    'Experience publishing apps to a store',
    'Present at conferences and meetups',
    'White papers for customers',
    'Implement NeurIPS papers in our framework',
    'Present VLDB papers to the team',
    'Knowledge of NIST special publications',
    'Understanding of the DATE and FAST functions',
    '# What you will do: Publish your results at top conferences',
    '# About us: Named one of the best employers by leading publications',
    'A paper-based test',
    'Interest in research',
    'Track record of shipping products',
    'Author technical publications in your field for our customers',
    'Our work was published in Nature',
    'Newspaper or magazine experience',
    'Science degree',
    'An excellent academic record',
    'A portfolio of projects, papers and talks',
    'Strong writing on paper and screen',
  ],
  judges: [
    [
      'met',
      papers({ top: true }),
      'publications: [{ title: Fast shuffles, venue: NeurIPS, year: 2024 }]',
      { says: 'NeurIPS' },
    ],
    [
      'met',
      papers({ top: true }),
      'publications: [{ title: Fast shuffles, venue: MLSys, year: 2024, authorship: first }]',
      { says: 'first author' },
    ],
    [
      'met',
      papers({ top: true }),
      'publications: [{ title: A, venue: "Proc. of the International Conference on Machine Learning, 2023" }]',
    ],
    [
      'met',
      papers({ top: true }),
      'publications: [{ title: A, venue: Neurips 2023, status: accepted }]',
    ],
    [
      'met',
      papers({ top: true }),
      'publications: [{ title: A, venue: Journal of Machine Learning Research }]',
    ],
    [
      'met',
      papers(),
      'publications: [{ title: A, venue: A small regional conference, status: published }]',
    ],
    [
      'met',
      papers({ venues: ['ICML'], top: true, open: true }),
      'publications: [{ title: A, venue: CVPR }]',
    ],
    [
      'met',
      papers({ minimum: 2 }),
      'publications: [{ title: A, venue: CVPR }, { title: B, venue: ICCV }]',
      { says: '1 more' },
    ],
    [
      'met',
      papers({ firstAuthor: true }),
      'publications: [{ title: A, venue: CVPR, authorship: first }]',
    ],
    [
      'partial',
      papers({ venues: ['ICML'], top: true }),
      'publications: [{ title: A, venue: CVPR }]',
      { says: 'same rank' },
    ],
    [
      'partial',
      papers({ top: true }),
      'publications: [{ title: A, venue: A small regional conference }]',
      { says: 'not among the ranked venues' },
    ],
    [
      'partial',
      papers({ top: true }),
      'publications: [{ title: A, venue: IJCNN }]',
      { says: 'ranks below' },
    ],
    [
      'partial',
      papers({ top: true }),
      'publications: [{ title: A, venue: arXiv, status: preprint }]',
      { says: 'preprint' },
    ],
    [
      'partial',
      papers({ top: true }),
      'publications: [{ title: A, venue: ICML, status: submitted }]',
      { says: 'not yet accepted' },
    ],
    [
      'partial',
      papers({ top: true }),
      'publications: [{ title: A, venue: NeurIPS Workshop on Optimization }]',
      { says: 'workshop' },
    ],
    [
      'partial',
      papers({ minimum: 3 }),
      'publications: [{ title: A, venue: CVPR }]',
      { says: '3 are asked for' },
    ],
    [
      'partial',
      papers({ firstAuthor: true }),
      'publications: [{ title: A, venue: CVPR, authorship: second }]',
      { says: 'not as first author' },
    ],
    [
      'partial',
      papers({ firstAuthor: true }),
      'publications: [{ title: A, venue: CVPR }]',
      { says: 'does not say whether as first author' },
    ],
    ['unmet', papers({ top: true }), 'publications: []', { says: 'no publications' }],
    ['unknown', papers({ top: true }), 'name: Ada', { says: 'Have you published' }],
  ],
})
