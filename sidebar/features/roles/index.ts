import { roleMessages } from '../../../src/features/roles/messages'
import type { FeatureScreens } from '../../app/screen'
import { RolesScreen } from './roles-screen'

/** The screen of people and roles. */
export const roleScreens = {
  roles: { tab: 'more', title: (locale) => roleMessages[locale].title, View: RolesScreen },
} satisfies FeatureScreens
