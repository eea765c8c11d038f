import { maxLength, object, pipe, regex, string } from 'valibot'
import { endpoint } from '../../host/endpoint'
import type { Feature } from '../../host/feature'
import { saveTemplate } from './save-template'

/** A register's fields, lists and rules for use in another spreadsheet. */
export const ownTemplates = {
  id: 'templates',
  endpoints: {
    'templates.save': endpoint({
      access: 'manager',
      params: object({ name: pipe(string(), maxLength(100), regex(/\S/)) }),
      run: saveTemplate,
    }),
  },
} satisfies Feature
