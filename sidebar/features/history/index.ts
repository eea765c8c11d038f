import { historyMessages } from '../../../src/features/history/messages'
import type { FeatureScreens } from '../../app/screen'
import { HistoryScreen } from './history-screen'

/** The screen of what was changed. */
export const historyScreens = {
  history: { tab: 'more', title: (locale) => historyMessages[locale].title, View: HistoryScreen },
} satisfies FeatureScreens
