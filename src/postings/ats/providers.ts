import { ashby } from './ashby.ts'
import { bambooHr } from './bamboo-hr.ts'
import { greenhouse } from './greenhouse.ts'
import { lever } from './lever.ts'
import { recruitee } from './recruitee.ts'
import { smartRecruiters } from './smart-recruiters.ts'
import { teamtailor } from './teamtailor.ts'
import { workable } from './workable.ts'
import { workday } from './workday.ts'
import { personio } from './personio.ts'
import type { AtsProvider, AtsSite } from './provider.ts'

/** Every system whose JSON `fit` knows; the first whose form fits a job reads it. To add one, add its file and its line here. */
export const PROVIDERS: readonly AtsProvider[] = [
  workday,
  bambooHr,
  teamtailor,
  smartRecruiters,
  lever,
  ashby,
  greenhouse,
  workable,
  recruitee,
]

/** Every system of which links are known. */
export const SITES: readonly AtsSite[] = [...PROVIDERS, personio]
