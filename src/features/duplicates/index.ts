import { object } from 'valibot'
import { endpoint } from '../../host/endpoint'
import type { Feature } from '../../host/feature'
import { findDuplicates } from './find-duplicates'

export type { SharedValue } from './duplicate-groups'
export type { DuplicateList } from './find-duplicates'

/** Customers that may be one and the same. */
export const duplicates = {
  id: 'duplicates',
  endpoints: {
    'duplicates.list': endpoint({
      access: 'colleague',
      params: object({}),
      run: (host) => findDuplicates(host),
    }),
  },
} satisfies Feature
