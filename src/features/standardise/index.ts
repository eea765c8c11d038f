import {
  array,
  integer,
  maxValue,
  minLength,
  minValue,
  number,
  object,
  picklist,
  pipe,
  string,
} from 'valibot'
import { endpoint } from '../../host/endpoint'
import type { Feature } from '../../host/feature'
import { STANDARD_RULES } from './standard-changes'
import { listStandard, previewStandard, standardise as standardiseAll } from './standardise'

export type { StandardRule } from './standard-changes'
export type { PreviewChange, PreviewGroup, StandardPreview } from './standard-preview'

const MOST_LISTED = 500
const place = (most: number) => pipe(number(), integer(), minValue(0), maxValue(most))
const rule = picklist(STANDARD_RULES)

/** The same way of writing in every cell, seen before it is done and taken back in one piece. */
export const standardise = {
  id: 'standardise',
  endpoints: {
    'standardise.preview': endpoint({
      access: 'manager',
      params: object({}),
      run: (host, _params, caller) => previewStandard(host, caller),
    }),
    'standardise.list': endpoint({
      access: 'manager',
      params: object({ rule, from: place(10_000_000), count: place(MOST_LISTED) }),
      run: listStandard,
    }),
    'standardise.apply': endpoint({
      access: 'manager',
      writes: true,
      params: object({
        fingerprint: string(),
        rules: array(rule),
        requestId: pipe(string(), minLength(1)),
      }),
      run: standardiseAll,
    }),
  },
} satisfies Feature
