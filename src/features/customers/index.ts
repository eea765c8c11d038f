import {
  boolean,
  integer,
  maxLength,
  minLength,
  minValue,
  number,
  object,
  optional,
  pipe,
  record,
  regex,
  string,
  union,
} from 'valibot'
import { endpoint } from '../../host/endpoint'
import type { Feature } from '../../host/feature'
import { citiesOfProvince } from '../../register/rules/place-rule'
import { checkField } from './check-field'
import { gatherCounts } from './count-events'
import { openCustomer } from './open-customer'
import { dropDraft, keepDraft, noteOpened, readNotes } from './personal-notes'
import { problemLines, problemList } from './problem-list'
import { saveForm } from './save-form'
import { searchIndex } from './search-index'
import { selectionSince } from './selected-card'
import { start } from './start'

export type { Card } from './card'
export type { Draft } from './personal-notes'
export type { ConflictLine, SaveReply } from './save-customer'
export type { FormField, FormTable } from './start'

const value = union([pipe(string(), maxLength(50_000)), number(), boolean()])
const values = record(pipe(string(), maxLength(100)), value)
const id = pipe(string(), maxLength(20))
/** A customer's number, `new`, or what is being added to a customer. */
const draftKey = pipe(string(), maxLength(64))
const requestId = pipe(string(), minLength(8), maxLength(64))
const country = pipe(string(), regex(/^[A-Z]{2}$/))

/** The customer form and card, search, and following the selected row. */
export const customers = {
  id: 'customers',
  endpoints: {
    'customers.start': endpoint({
      access: 'anyone',
      params: object({}),
      run: (host, _params, caller) => start(host, caller),
    }),
    // Open to anyone who has the file, since nothing is told that the grid does not show; so no reader has to be known first.
    'customers.selected': endpoint({
      access: 'anyone',
      params: object({ sequence: number(), seen: optional(string()) }),
      run: (host, { sequence, seen }) => ({ sequence, ...selectionSince(host, seen) }),
    }),
    'customers.open': endpoint({
      access: 'colleague',
      params: object({ id }),
      run: (host, params) => {
        const found = openCustomer(host, params.id)
        if (found.card) noteOpened(host.personal, params.id)
        return found
      },
    }),
    'customers.index': endpoint({
      access: 'colleague',
      params: object({ withHan: optional(boolean()) }),
      run: (host, { withHan }) => searchIndex(host, withHan === true),
    }),
    'customers.check': endpoint({
      access: 'colleague',
      params: object({
        field: string(),
        value,
        phoneCountry: optional(country),
        beside: optional(values),
      }),
      run: checkField,
    }),
    // A province at a time, since all places of China would be a ninth of the sidebar.
    'customers.places': endpoint({
      access: 'colleague',
      params: object({ province: pipe(string(), maxLength(100)) }),
      run: (_host, { province }) => citiesOfProvince(province),
    }),
    'customers.save': endpoint({
      access: 'colleague',
      writes: true,
      params: object({
        requestId,
        id: optional(id),
        hint: optional(pipe(number(), integer(), minValue(0))),
        base: values,
        mine: values,
        phoneCountry: optional(country),
        metTwin: optional(boolean()),
      }),
      run: saveForm,
    }),
    // Takes the lock, so that it answers after a save that is still under way.
    'customers.outcome': endpoint({
      access: 'colleague',
      writes: true,
      params: object({ requestId }),
      run: (host, params): { readonly recordId?: string } => host.register.findRecent(params.requestId) ?? {},
    }),
    'customers.problems': endpoint({
      access: 'colleague',
      params: object({}),
      run: (host) => problemList(host),
    }),
    'customers.notes': endpoint({
      access: 'colleague',
      params: object({}),
      run: (host) => readNotes(host.personal),
    }),
    'customers.keepDraft': endpoint({
      access: 'colleague',
      params: object({ key: draftKey, draft: object({ at: string(), base: values, mine: values }) }),
      run: (host, { key, draft }) => ({ kept: keepDraft(host.personal, key, draft) }),
    }),
    'customers.dropDraft': endpoint({
      access: 'colleague',
      params: object({ key: draftKey }),
      run: (host, { key }) => {
        dropDraft(host.personal, key)
        return {}
      },
    }),
  },
  attention: (host, _caller, locale) => problemLines(host, locale),
  jobs: [{ id: 'customers.counts', every: 'hour', run: gatherCounts }],
} satisfies Feature
