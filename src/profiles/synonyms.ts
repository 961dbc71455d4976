import type { KNOWN_KEYS } from './schema.ts'

type Table = keyof typeof KNOWN_KEYS

/** Other names of the keys of each mapping, in lower case without signs. */
export const OTHER_NAMES: Readonly<Partial<Record<Table, Readonly<Record<string, string>>>>> = {
  profile: {
    name: 'fullname',
    education: 'degrees studies qualifications academics',
    experience: 'work jobs employment workexperience',
    workAuthorization: 'workpermit workauthorisation visa',
    citizenships: 'citizenship nationality nationalities',
    languages: 'programminglanguages',
    frameworks: 'libraries',
    tools: 'technologies platforms',
    spokenLanguages: 'humanlanguages naturallanguages',
    competencies: 'softskills',
    certifications: 'certificates',
    publications: 'papers',
    clearance: 'securityclearance',
    institution: 'university school college',
    field: 'major',
    graduation: 'graduationdate expectedgraduation',
    returningToDegree: 'returning',
    knowledge: 'knowledgeareas topics',
  },
  education: {
    institution: 'school university college institute',
    field: 'major subject area',
    degree: 'studytype level qualification award diploma title',
    graduation:
      'end enddate graduationdate expectedgraduation graduated year graduationyear yearofgraduation completed to until',
    start: 'startdate from',
    gpa: 'score grade grades cgpa mark marks percentage classification result finalgrade',
    gpaScale: 'scale',
  },
  experience: {
    organization: 'company employer organisation',
    title: 'role position jobtitle',
    start: 'startdate from',
    end: 'enddate to until',
    summary: 'description highlights',
    type: 'employmenttype',
    skills: 'technologies tech stack tools',
  },
  projects: {
    name: 'title',
    summary: 'description highlights',
    skills: 'technologies tech stack tools languages',
    url: 'link',
    start: 'startdate',
    end: 'enddate',
  },
  publications: {
    title: 'name',
    venue: 'conference journal publisher booktitle',
    year: 'date releasedate',
    authors: 'author',
    url: 'link',
  },
  skill: {
    level: 'proficiency',
    years: 'yearsofexperience experience',
    note: 'description details',
    evidence: 'proof',
    lastUsed: 'lastused',
  },
  workAuthorization: {
    status: 'visa type',
    until: 'validuntil expires expiry end',
  },
  availability: {
    start: 'from startdate',
    end: 'to until enddate',
    hoursPerWeek: 'hours',
  },
  location: {
    current: 'city based home place',
    travelPercent: 'travel',
    workplaces: 'workplace',
    relocate: 'willingtorelocate relocation',
  },
  spokenLanguages: {
    language: 'name',
    level: 'fluency proficiency',
  },
  certifications: {
    name: 'title',
    until: 'expires',
    issuer: 'authority',
  },
}
