import { array, maxLength, minLength, object, pipe, string } from 'valibot'
import { endpoint } from '../../host/endpoint'
import type { Feature } from '../../host/feature'
import { listTags, replaceTags, tagCustomers } from './change-tags'

export type { TagList, TagOutcome } from './change-tags'
export type { TagCount } from './tag-changes'

const requestId = pipe(string(), minLength(8), maxLength(64))
const word = pipe(string(), maxLength(500))
const words = pipe(array(word), maxLength(5000))

/** Free words on customers: given and taken away, renamed and merged. */
export const tags = {
  id: 'tags',
  endpoints: {
    'tags.list': endpoint({
      access: 'colleague',
      params: object({}),
      run: (host, _params, caller) => listTags(host, caller),
    }),
    'tags.change': endpoint({
      access: 'colleague',
      writes: true,
      params: object({
        requestId,
        ids: pipe(array(pipe(string(), maxLength(20))), maxLength(100_000)),
        add: words,
        remove: words,
      }),
      run: tagCustomers,
    }),
    'tags.replace': endpoint({
      access: 'colleague',
      writes: true,
      params: object({ requestId, from: words, to: word }),
      run: replaceTags,
    }),
  },
} satisfies Feature
