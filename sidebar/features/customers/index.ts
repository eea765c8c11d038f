import { customerMessages } from '../../../src/features/customers/messages'
import type { FeatureScreens } from '../../app/screen'
import { AddScreen } from './add-screen'
import { CustomerScreen } from './customer-screen'
import { EditScreen } from './edit-screen'
import { ProblemsScreen } from './problems-screen'
import { ResultsScreen } from './results-screen'

/** The customer form, card and search. */
export const customerScreens = {
  customer: {
    tab: 'customer',
    title: (locale) => customerMessages[locale].card.title,
    View: CustomerScreen,
  },
  add: { tab: 'customer', title: (locale) => customerMessages[locale].form.add, View: AddScreen },
  edit: { tab: 'customer', title: (locale) => customerMessages[locale].card.editShort, View: EditScreen },
  results: {
    tab: 'customer',
    title: (locale) => customerMessages[locale].results.title,
    View: ResultsScreen,
  },
  problems: { tab: 'tidy', title: (locale) => customerMessages[locale].problems.title, View: ProblemsScreen },
} satisfies FeatureScreens
