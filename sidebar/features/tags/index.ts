import { tagMessages } from '../../../src/features/tags/messages'
import type { FeatureScreens } from '../../app/screen'
import { TagCustomersScreen } from './tag-customers-screen'
import { TagsScreen } from './tags-screen'

/** Tags: all of them, and giving them to customers. */
export const tagScreens = {
  tags: { tab: 'more', title: (locale) => tagMessages[locale].title, View: TagsScreen },
  'tag-customers': {
    tab: 'customer',
    title: (locale) => tagMessages[locale].tagCustomers,
    View: TagCustomersScreen,
  },
} satisfies FeatureScreens
