import { maxLength, minLength, object, pipe, string } from 'valibot'
import { endpoint } from '../../host/endpoint'
import type { Feature } from '../../host/feature'
import { editFields } from './edit-fields'
import { fieldEditParams } from './edit-params'
import { layDictionary } from './lay-dictionary'
import { listFields } from './list-fields'

export type { FieldEditOutcome } from './edit-fields'
export type { FieldList } from './list-fields'

const requestId = pipe(string(), minLength(8), maxLength(64))

/** The fields of every tab and the lists they choose from: shown, added, changed, retired. */
export const fields = {
  id: 'fields',
  endpoints: {
    'fields.list': endpoint({
      access: 'manager',
      params: object({}),
      run: (host, _params, caller) => listFields(host, caller),
    }),
    'fields.edit': endpoint({
      access: 'manager',
      writes: true,
      params: object({ requestId, edit: fieldEditParams }),
      run: editFields,
    }),
    'fields.dictionary': endpoint({
      access: 'manager',
      writes: true,
      params: object({}),
      run: layDictionary,
    }),
  },
} satisfies Feature
