import { customerMessages } from '../../../src/features/customers/messages'
import type { FeatureScreens } from '../../app/screen'
import { CustomerScreen } from './customer-screen'

/** The card of a customer. */
export const cardScreens = {
  customer: {
    tab: 'customer',
    title: (locale) => customerMessages[locale].card.title,
    View: CustomerScreen,
  },
} satisfies FeatureScreens
