import { setupMessages } from '../../../src/features/setup/messages'
import type { FeatureScreens } from '../../app/screen'
import { SampleScreen, SetUpScreen } from './set-up-screen'

export { CopyBanner } from './copy-banner'

/** Set-up, its undo, and the choice that a copied register needs. */
export const setupScreens = {
  'set-up': { tab: 'more', title: (locale) => setupMessages[locale].title, View: SetUpScreen },
  sample: { tab: 'more', title: (locale) => setupMessages[locale].sampleTitle, View: SampleScreen },
} satisfies FeatureScreens
