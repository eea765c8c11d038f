import { integer, maxLength, minLength, minValue, number, object, optional, pipe, string } from 'valibot'
import { endpoint } from '../../host/endpoint'
import type { Feature } from '../../host/feature'
import { handOver as handOverAll, handOverOne, listPeople, previewHandOver } from './hand-over'

export type { HandOverOutcome, HandOverPeople } from './hand-over'

const requestId = pipe(string(), minLength(8), maxLength(64))
const person = pipe(string(), minLength(1), maxLength(500))

/** What one colleague has in hand comes into the hands of another. */
export const handOver = {
  id: 'hand-over',
  endpoints: {
    'handOver.people': endpoint({
      access: 'manager',
      params: object({}),
      run: (host, _params, caller) => listPeople(host, caller),
    }),
    'handOver.preview': endpoint({
      access: 'manager',
      params: object({ from: person, to: person }),
      run: previewHandOver,
    }),
    'handOver.apply': endpoint({
      access: 'manager',
      writes: true,
      params: object({ from: person, to: person, fingerprint: string(), requestId }),
      run: handOverAll,
    }),
    'handOver.one': endpoint({
      access: 'colleague',
      writes: true,
      params: object({
        requestId,
        customer: pipe(string(), minLength(1), maxLength(20)),
        to: person,
        hint: optional(pipe(number(), integer(), minValue(0))),
      }),
      run: handOverOne,
    }),
  },
} satisfies Feature
