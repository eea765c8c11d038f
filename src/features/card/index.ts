import {
  boolean,
  integer,
  maxLength,
  minLength,
  minValue,
  number,
  object,
  optional,
  picklist,
  pipe,
  record,
  regex,
  string,
  union,
} from 'valibot'
import { endpoint } from '../../host/endpoint'
import type { Feature } from '../../host/feature'
import { CUSTOMERS } from '../../register/field'
import { addRecord } from './add-record'
import { changeEntries } from './change-entries'
import { editRecord, finishRecord } from './change-record'
import { linkChoices } from './link-choices'
import { moreTimeline, openCard } from './open-card'

export type { CardFacts } from './card-reply'
export type { SaveReply } from './save-reply'

const recordId = pipe(string(), maxLength(20))
const row = pipe(number(), integer(), minValue(0))
const key = pipe(string(), maxLength(100))
const values = record(key, union([pipe(string(), maxLength(50_000)), number(), boolean()]))
const requestId = pipe(string(), minLength(8), maxLength(64))
const phoneCountry = optional(pipe(string(), regex(/^[A-Z]{2}$/)))
/** So many operations on a customer are looked through. */
const LATEST = 50

/** One customer on one screen: what matters, what happened, what is next, and adding to it. */
export const card = {
  id: 'card',
  endpoints: {
    'card.open': endpoint({
      access: 'colleague',
      params: object({ id: recordId, hint: optional(row) }),
      run: openCard,
    }),
    'card.more': endpoint({
      access: 'colleague',
      params: object({ id: recordId, only: optional(key), count: pipe(number(), integer(), minValue(1)) }),
      run: (host, params) => ({ id: params.id, ...moreTimeline(host, params) }),
    }),
    'card.choices': endpoint({
      access: 'colleague',
      params: object({ table: key }),
      run: (host, { table }) => linkChoices(host, table),
    }),
    'card.changes': endpoint({
      access: 'colleague',
      params: object({ id: recordId }),
      run: (host, { id }) => ({
        id,
        changes: changeEntries(
          host.register.readHistory({ table: CUSTOMERS, record: id, latest: LATEST }),
          id,
        ),
      }),
    }),
    'card.add': endpoint({
      access: 'colleague',
      writes: true,
      params: object({
        ...{ requestId, table: key, customer: recordId, hint: optional(row) },
        ...{ mine: values, phoneCountry, facts: optional(object({ base: values, mine: values })) },
      }),
      run: addRecord,
    }),
    'card.edit': endpoint({
      access: 'colleague',
      writes: true,
      params: object({
        ...{ requestId, table: key, id: recordId, hint: optional(row) },
        ...{ base: values, mine: values, phoneCountry },
      }),
      run: editRecord,
    }),
    'card.done': endpoint({
      access: 'colleague',
      writes: true,
      params: object({
        ...{ requestId, table: key, id: recordId, month: optional(key) },
        finish: picklist(['done', 'reopened']),
      }),
      run: finishRecord,
    }),
  },
} satisfies Feature
