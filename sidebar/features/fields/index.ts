import { fieldsMessages } from '../../../src/features/fields/messages'
import type { FeatureScreens } from '../../app/screen'
import { AddFieldScreen } from './add-field-screen'
import { AddTableScreen } from './add-table-screen'
import { FieldScreen } from './field-screen'
import { FieldsScreen } from './fields-screen'

/** Fields and lists: all of them, one of them, a new one. */
export const fieldScreens = {
  fields: { tab: 'more', title: (locale) => fieldsMessages[locale].title, View: FieldsScreen },
  field: { tab: 'more', title: (locale) => fieldsMessages[locale].title, View: FieldScreen },
  'add-field': { tab: 'more', title: (locale) => fieldsMessages[locale].add, View: AddFieldScreen },
  'add-table': { tab: 'more', title: (locale) => fieldsMessages[locale].addTable, View: AddTableScreen },
} satisfies FeatureScreens
