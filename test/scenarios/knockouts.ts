import { GO, type Scenario } from './scenario.ts'

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
  // what an internship asks of its students is under way
  [
    "Master's or PhD degree in Computer Science",
    'education: [{ degree: master, field: Computer Science, start: 2024-09, graduation: 2026-06 }]',
    'education met → apply',
    { type: 'internship' },
  ],
  [
    "Master's or PhD degree in Computer Science",
    'education: [{ degree: bachelor, field: Computer Science, start: 2023-09, graduation: 2027-06 }]',
    'education unmet → skip',
    { type: 'internship' },
  ],
  [
    "Currently enrolled in a Bachelor's program in Computer Science",
    'education: [{ degree: associate, field: Computer Science, start: 2024-09, graduation: 2026-12 }]',
    'education unmet → stretch',
    { type: 'internship' },
  ],
  [
    "Bachelor's degree in Computer Science",
    'education: [{ degree: bachelor, field: Business Administration, graduation: 2017-06 }]\nexperience: [{ title: Software Engineer, start: 2018-01, end: 2024-12, type: full-time }]',
    'education unmet → stretch',
  ],
  [
    "Bachelor's degree in Computer Science",
    'education: [{ degree: bachelor, field: Business Administration, graduation: 2024-06 }]',
    'education unmet → skip',
  ],
  // certificates: an exam can be taken, a licence or years of practice cannot
  ['AWS Certified Developer required', 'certifications: []', 'certification unmet → stretch'],
  ['ITIL certification required', 'certifications: [PRINCE2]', 'certification unmet → stretch'],
  ['PMP certification required', 'certifications: [ITIL]', 'certification unmet → skip'],
  [
    'IAT Level II certification required',
    'certifications: [CompTIA Security+]',
    'certification met → apply',
  ],
  [
    'IAT Level III certification required',
    'certifications: [CompTIA Security+]',
    'certification unmet → skip',
  ],
  // sponsorship, now and later
  [
    'We do not offer sponsorship now or in the future',
    'workAuthorization: [{ country: US, status: F-1, basis: CPT, until: 2025-12, sponsorship: later }]',
    'workAuthorization partial → skip',
    { country: 'US', type: 'internship', start: '2025-05-12', end: '2025-08-15' },
  ],
  [
    'We do not offer sponsorship for this role',
    'workAuthorization: [{ country: US, status: F-1, basis: CPT, until: 2025-12, sponsorship: later }]',
    'workAuthorization met → apply',
    { country: 'US', type: 'internship', start: '2025-05-12', end: '2025-08-15' },
  ],
  [
    'We do not offer sponsorship now or in the future',
    'workAuthorization: [{ country: US, status: green card }]',
    'workAuthorization met → apply',
    { country: 'US' },
  ],
  // what comes before everything else, though a skill is missing
  [
    "Pursuing a Bachelor's degree in Computer Science|Experience with Go|Experience with Terraform",
    `education: [{ degree: master, field: Computer Science, start: 2024-09, graduation: 2026-06 }]\n${GO}`,
    'education partial, skill met, skill unmet → clarify',
    { type: 'internship', says: 'a lower degree' },
  ],
  [
    "Open to undergraduates pursuing a Bachelor's degree only|Experience with Go",
    `education: [{ degree: master, field: Computer Science, start: 2024-09, graduation: 2026-06 }]\n${GO}`,
    'education partial, skill met → skip',
    { type: 'internship' },
  ],
  [
    "Pursuing a Bachelor's degree in Computer Science|Experience with Java, Spring Boot, Kafka, Terraform and Kubernetes",
    `education: [{ degree: master, field: Computer Science, start: 2024-09, graduation: 2026-06 }]\n${GO}`,
    'education partial, skill unmet → stretch',
    { type: 'internship' },
  ],
  [
    'We cannot sponsor visas for this position|Experience with Go|Experience with Helm',
    `${GO}\nworkAuthorization: [{ country: US, status: OPT EAD, until: 2027-06, sponsorship: later }]`,
    'workAuthorization partial, skill met, skill unmet → clarify',
    { country: 'US', says: 'to stay in the job' },
  ],
  [
    'We cannot sponsor visas for this position|Experience with Go',
    `${GO}\nworkAuthorization: [{ country: US, status: citizen }]`,
    'workAuthorization met, skill met → apply',
    { country: 'US' },
  ],
  // what keeps nobody from applying
  [
    "Bachelor's degree in Computer Science|Experience with Go",
    `education: [{ degree: bachelor, field: Computer Science, start: 2021-09, graduation: 2025-06 }]\n${GO}`,
    'education partial, skill met → apply',
    { says: 'a finished degree is asked for' },
  ],
  [
    "Bachelor's degree in Computer Science|Experience with Go",
    `education: [{ degree: bachelor, field: Computer Science, start: 2023-09, graduation: 2027-06 }]\n${GO}`,
    'education unmet, skill met → skip',
  ],
  [
    "Bachelor's degree in Computer Science|Experience with Go",
    `education: [{ degree: bachelor, field: Electrical Engineering, graduation: 2023-06 }]\n${GO}`,
    'education partial, skill met → apply',
  ],
  [
    'Pursuing a degree in finance or a related field',
    'education: [{ degree: bachelor, field: Cybersecurity, start: 2023-09, graduation: 2027-06 }]',
    'education unmet → stretch',
    { type: 'internship' },
  ],
  [
    'Pursuing a degree in finance',
    'education: [{ degree: bachelor, field: Cybersecurity, start: 2023-09, graduation: 2027-06 }]',
    'education unmet → skip',
    { type: 'internship' },
  ],
  ['Willing to travel 20% of the time', GO, 'location unknown → apply'],
  [
    'Willing to travel 20% of the time',
    `${GO}\nlocation: { current: "Leeds, UK", travelPercent: 0 }`,
    'location unmet → skip',
  ],
  [
    'Able to work for 12 weeks from May 2025',
    'availability: { start: 2025-06-20, end: 2025-08-20 }',
    'availability partial → clarify',
    { type: 'internship' },
  ],
  // what knocks nobody out
  ['A background check is required', GO, 'workAuthorization unknown → apply'],
  ['Willing to join the on-call rotation', GO, 'availability unknown → apply'],
] satisfies readonly Scenario[]
