import {
  array,
  custom,
  integer,
  literal,
  maxLength,
  maxValue,
  minLength,
  minValue,
  number,
  object,
  optional,
  picklist,
  pipe,
  string,
  variant,
} from 'valibot'
import { type CalendarDate, isCalendarDate } from '../../base/calendar-date'
import { endpoint } from '../../host/endpoint'
import type { Feature } from '../../host/feature'
import { act } from './act'
import { dueList } from './due-list'

export type { Act, ActItem } from './act-changes'
export type { DueLine, DueList, DueScope, OpenCount } from './due-list'

/** So many things are ticked or put off at once. */
const MOST_ITEMS = 100

const key = pipe(string(), minLength(1), maxLength(100))
const day = custom<CalendarDate>((text) => typeof text === 'string' && isCalendarDate(text))
const kind = picklist(['contract-end', 'birthday', 'deadline', 'service', 'follow-up', 'to-do'])

/** What is due, and what somebody does about it: tick it, put it off, hand it over. */
export const toDos = {
  id: 'to-dos',
  endpoints: {
    'toDos.list': endpoint({
      access: 'colleague',
      params: object({
        scope: picklist(['mine', 'team']),
        days: pipe(number(), integer(), minValue(0), maxValue(366)),
      }),
      run: dueList,
    }),
    'toDos.act': endpoint({
      access: 'colleague',
      writes: true,
      params: object({
        requestId: pipe(string(), minLength(8), maxLength(64)),
        items: pipe(
          array(
            object({
              kind,
              ...{ table: key, recordId: pipe(key, maxLength(20)), customer: pipe(string(), maxLength(20)) },
              ...{ on: day, what: pipe(string(), maxLength(50_000)), month: optional(key) },
            }),
          ),
          minLength(1),
          maxLength(MOST_ITEMS),
        ),
        act: variant('kind', [
          object({ kind: literal('done') }),
          object({ kind: literal('put-off'), on: day }),
          object({ kind: literal('hand-over'), to: pipe(string(), minLength(1), maxLength(500)) }),
        ]),
      }),
      run: act,
    }),
  },
} satisfies Feature
