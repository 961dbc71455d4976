import type { Scenario } from './scenario.ts'

const SECRET = 'clearance: { country: US, level: secret, status: active }'

/** What closes a posting to somebody, and beside each what looks like it and does not. */
export default [
  // a clearance that must be held already
  ['Active Top Secret clearance required', SECRET, 'workAuthorization unmet → skip'],
  ['Must hold a current TS/SCI clearance', SECRET, 'workAuthorization unmet → skip'],
  [
    'Active TS/SCI clearance with polygraph is required',
    'clearance: { country: US, level: TS/SCI, status: active }',
    'workAuthorization unmet → skip',
    { says: 'with polygraph' },
  ],
  ['Must be able to obtain a Top Secret clearance', SECRET, 'workAuthorization met → apply'],
  ['# Nice to have: Active Top Secret clearance', SECRET, 'workAuthorization unmet → apply'],
  [
    'Active Secret clearance required',
    'clearance: { country: US, level: top secret, status: active }',
    'workAuthorization met → apply',
  ],
  // languages that the work is done in
  [
    'Fluent in Polish',
    'spokenLanguages: [{ language: Polish, level: B2 }]',
    'language partial → skip',
    { says: 'You speak Polish (B2); C1 is asked for.' },
  ],
  [
    'Native level Czech',
    'spokenLanguages: [{ language: Czech, level: B2 }]',
    'language partial → skip',
  ],
  [
    'Native level Czech',
    'spokenLanguages: [{ language: Czech, level: C2 }]',
    'language partial → clarify',
  ],
  [
    'Danish at C2 level',
    'spokenLanguages: [{ language: Danish, level: C1 }]',
    'language partial → skip',
  ],
  [
    'Conversational Italian',
    'spokenLanguages: [{ language: Italian, level: A2 }]',
    'language partial → clarify',
  ],
  [
    'Professional proficiency in Dutch',
    'spokenLanguages: [{ language: Dutch, level: A2 }]',
    'language partial → skip',
  ],
  [
    'Professional proficiency in Dutch',
    'spokenLanguages: [{ language: Dutch, level: B1 }]',
    'language partial → clarify',
  ],
  [
    '# Nice to have: Fluent in Polish',
    'spokenLanguages: [{ language: Polish, level: A2 }]',
    'language partial → apply',
  ],
] satisfies readonly Scenario[]
