import { duplicateMessages } from '../../../src/features/duplicates/messages'
import type { FeatureScreens } from '../../app/screen'
import { DuplicatesScreen } from './duplicates-screen'

/** The screen of customers that may be one. */
export const duplicateScreens = {
  duplicates: { tab: 'tidy', title: (locale) => duplicateMessages[locale].title, View: DuplicatesScreen },
} satisfies FeatureScreens
