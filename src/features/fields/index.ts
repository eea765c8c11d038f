import {
  array,
  boolean,
  exactOptional,
  literal,
  maxLength,
  minLength,
  object,
  picklist,
  pipe,
  string,
  variant,
} from 'valibot'
import { endpoint } from '../../host/endpoint'
import type { Feature } from '../../host/feature'
import { OWN_KINDS } from '../../register/own-kinds'
import { addWantedTable } from './add-table'
import { editFields } from './edit-fields'
import { layDictionary } from './lay-dictionary'
import { listFields } from './list-fields'

export type { FieldList } from './list-fields'

const requestId = pipe(string(), minLength(8), maxLength(64))
const text = pipe(string(), maxLength(2000))
const key = pipe(string(), maxLength(100))
const texts = pipe(array(text), maxLength(2000))
const place = { table: key, key }
const description = {
  required: exactOptional(boolean()),
  sensitive: exactOptional(boolean()),
  wanted: exactOptional(boolean()),
  hint: exactOptional(text),
  translated: exactOptional(text),
}

const newField = {
  header: text,
  kind: picklist(OWN_KINDS),
  choices: exactOptional(texts),
  to: exactOptional(key),
  ...description,
}

const tableParams = variant('from', [
  object({ from: literal('catalogue'), key }),
  object({
    from: literal('own'),
    name: text,
    ofCustomers: boolean(),
    place: picklist(['timeline', 'list', 'none']),
    fields: pipe(array(object(newField)), maxLength(1000)),
  }),
])

/** What the screen sends of an edit; what it may do is decided by the register. */
const fieldEditParams = variant('edit', [
  object({
    edit: literal('add'),
    table: key,
    ...newField,
  }),
  object({ edit: literal('rename'), ...place, header: text }),
  object({ edit: literal('reorder'), table: key, keys: texts }),
  object({ edit: picklist(['hide', 'show', 'retire', 'bring-back']), ...place }),
  object({ edit: literal('describe'), ...place, ...description }),
  object({ edit: literal('add-choice'), ...place, label: text }),
  object({ edit: literal('rename-choice'), ...place, from: text, label: text }),
  object({ edit: literal('remove-choice'), ...place, label: text, instead: exactOptional(text) }),
  object({ edit: literal('reorder-choices'), ...place, labels: texts }),
])

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
    'fields.addTable': endpoint({
      access: 'manager',
      writes: true,
      params: object({ requestId, table: tableParams }),
      run: addWantedTable,
    }),
    'fields.dictionary': endpoint({
      access: 'manager',
      writes: true,
      params: object({}),
      run: layDictionary,
    }),
  },
} satisfies Feature
