import type { Corpus } from '../kind.ts'
import type { WorkAuthorizationRequirement } from './requirement.ts'

/** Rights, help with a visa and licences to drive in everyday words. */
export const rightsInPlainWords: Corpus<WorkAuthorizationRequirement>['reads'] = [
  [
    { type: 'authorized', countries: ['DK'], importance: 'required' },
    [
      '# About us: Get in touch only if you already may work in Denmark',
      '# About us: Only for those who may already work in Denmark',
      '# About us: Applications from people who may work in Denmark',
      '# About us: Apply only if you already have the right to work in Denmark',
    ],
  ],
  [
    { type: 'sponsorshipOffered' },
    [
      "# About us: We'll sort the residence permit for you",
      '# About us: We organise your visa and your flat',
      '# About us: Moving from overseas? «We arrange the visa.»',
      '# About us: No permit yet? «Leave that to us.»',
      "# About us: Need a visa? «We'll take care of it.»",
      "# About us: No visa? «We've got you covered.»",
      '# About us: Visa and first month of rent are on us',
      '# About us: Happy to sponsor.',
      '# About us: Help with the forms for your Blue Card',
      '# About us: Help with immigration',
      '# About us: Larkspur will pay for your work visa',
      '# About us: Your permit is something we are glad to sort',
      '# About us: Visa, flight and rent: paid for',
      '# About us: Need a visa? «Just say so.»',
      "# About us: We'd gladly sponsor you",
      '# About us: Somebody who helps you get a permit',
    ],
  ],
  [
    { type: 'noSponsorship' },
    [
      '# About us: «No visa?» We cannot help you.',
      "# About us: We can't help with visas",
      '# About us: No help with permits',
      "# About us: Visas aren't something we can do",
      '# About us: You arrange your own permit',
    ],
  ],
  [{ type: 'authorized', countries: ['IE'] }, ['You must be free to work in Ireland']],
  [
    { type: 'drivingLicence' },
    [
      'Clean licence and a van of your own',
      'Valid licence and a car',
      'Cat B licence',
      'Class B licence',
      'A licence (cat. B)',
      'You must be able to drive yourself',
      'Willing to drive to customers',
      'You drive and have a car',
      'B licence',
      'A licence to drive',
      'A licence for a car',
      'Licence (manual)',
      'Driving is part of the job, so a licence is needed',
      'You can legally drive vans',
      'A licence with no more than three points',
    ],
  ],
]

/** Near phrases that offer no help and ask for no licence. */
export const noRights: readonly string[] = [
  '# About us: You handle visa forms for our guests',
  '# About us: We handle permits for street works',
  '# About us: Need a hand? «Leave it to us.»',
  '# About us: Happy to sponsor your conference',
  'A software licence of category B',
  'Clean licence management of our tools',
  'You drive and test every change',
]
