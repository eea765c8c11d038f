import { searchMessages } from '../../../src/features/search/messages'
import type { FeatureScreens } from '../../app/screen'
import { BuildSearchScreen } from './build-search-screen'
import { FoundScreen } from './found-screen'

export { SearchStart } from './search-start'

import { SearchesScreen } from './searches-screen'

/** Searches with conditions: ready-made, kept and built. */
export const searchScreens = {
  searches: { tab: 'more', title: (locale) => searchMessages[locale].title, View: SearchesScreen },
  'build-search': {
    tab: 'more',
    title: (locale) => searchMessages[locale].build.title,
    View: BuildSearchScreen,
  },
  found: { tab: 'customer', title: (locale) => searchMessages[locale].title, View: FoundScreen },
} satisfies FeatureScreens
