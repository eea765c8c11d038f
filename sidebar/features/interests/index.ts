import { interestMessages } from '../../../src/features/interests/messages'
import type { FeatureScreens } from '../../app/screen'
import { InterestsScreen } from './interests-screen'

/** Looking up conflicts of interest. */
export const interestScreens = {
  interests: {
    tab: 'more',
    title: (locale) => interestMessages[locale].title,
    View: InterestsScreen,
  },
} satisfies FeatureScreens
