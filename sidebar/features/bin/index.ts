import { binMessages } from '../../../src/features/bin/messages'
import type { FeatureScreens } from '../../app/screen'
import { BinScreen } from './bin-screen'

/** Customers that were deleted. */
export const binScreens = {
  bin: { tab: 'tidy', title: (locale) => binMessages[locale].title, View: BinScreen },
} satisfies FeatureScreens
