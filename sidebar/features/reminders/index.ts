import { reminderMessages } from '../../../src/features/reminders/messages'
import type { FeatureScreens } from '../../app/screen'
import { RemindersScreen } from './reminders-screen'

/** The screen of reminders and sent mail. */
export const reminderScreens = {
  reminders: { tab: 'more', title: (locale) => reminderMessages[locale].title, View: RemindersScreen },
} satisfies FeatureScreens
