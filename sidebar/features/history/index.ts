import { historyMessages } from '../../../src/features/history/messages'
import type { FeatureScreens } from '../../app/screen'
import { HistoryScreen } from './history-screen'
import { StandingScreen } from './standing-screen'

/** The screens of what was changed, and of what an undo left as it is. */
export const historyScreens = {
  history: { tab: 'more', title: (locale) => historyMessages[locale].title, View: HistoryScreen },
  standing: { tab: 'more', title: (locale) => historyMessages[locale].standing.title, View: StandingScreen },
} satisfies FeatureScreens
