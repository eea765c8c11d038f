import { customerMessages } from '../../../src/features/customers/messages'
import type { FeatureScreens } from '../../app/screen'
import { AddScreen } from './add-screen'
import { EditScreen } from './edit-screen'
import { ProblemsScreen } from './problems-screen'
import { ResultsScreen } from './results-screen'

/** The customer form, search and data problems. */
export const customerScreens = {
  add: { tab: 'customer', title: (locale) => customerMessages[locale].form.add, View: AddScreen },
  edit: { tab: 'customer', title: (locale) => customerMessages[locale].card.editShort, View: EditScreen },
  results: {
    tab: 'customer',
    title: (locale) => customerMessages[locale].results.title,
    View: ResultsScreen,
  },
  problems: { tab: 'tidy', title: (locale) => customerMessages[locale].problems.title, View: ProblemsScreen },
} satisfies FeatureScreens
