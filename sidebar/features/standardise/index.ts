import { standardiseMessages } from '../../../src/features/standardise/messages'
import type { FeatureScreens } from '../../app/screen'
import { StandardiseScreen } from './standardise-screen'

/** The screen of one way of writing. */
export const standardiseScreens = {
  standardise: { tab: 'tidy', title: (locale) => standardiseMessages[locale].title, View: StandardiseScreen },
} satisfies FeatureScreens
