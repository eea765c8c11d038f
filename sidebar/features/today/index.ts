import type { FeatureScreens } from '../../app/screen'
import { todayMessages } from './messages'
import { TodayScreen } from './today-screen'

/** What waits today. */
export const todayScreens = {
  today: { tab: 'today', title: (locale) => todayMessages[locale].title, View: TodayScreen },
} satisfies FeatureScreens
