import { array, maxLength, minLength, object, optional, picklist, pipe, string } from 'valibot'
import { endpoint } from '../../host/endpoint'
import type { Feature } from '../../host/feature'
import { lookUp } from './look-up'
import { CHECK_RESULTS, recordCheck } from './record-check'

export type { FoundParty, LookUpReply } from './look-up'
export type { CheckResult } from './record-check'

const names = pipe(string(), maxLength(5000))
const recordId = pipe(string(), maxLength(20))

/** Conflicts of interest: names looked up before a matter is taken, and what came of it. */
export const interests = {
  id: 'interests',
  endpoints: {
    'interests.lookUp': endpoint({
      access: 'colleague',
      params: object({
        ...{ client: names, opposing: names, related: names },
        ...{ matter: optional(recordId), customer: optional(recordId) },
      }),
      run: lookUp,
    }),
    'interests.record': endpoint({
      access: 'colleague',
      writes: true,
      params: object({
        requestId: pipe(string(), minLength(8), maxLength(64)),
        matter: pipe(recordId, minLength(1)),
        result: picklist(CHECK_RESULTS),
        names: pipe(array(pipe(string(), maxLength(500))), maxLength(60)),
        note: pipe(string(), maxLength(5000)),
      }),
      run: recordCheck,
    }),
  },
} satisfies Feature
