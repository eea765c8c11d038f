import { handOverMessages } from '../../../src/features/hand-over/messages'
import type { FeatureScreens } from '../../app/screen'
import { HandOverScreen } from './hand-over-screen'

/** Handing over what a colleague has in hand. */
export const handOverScreens = {
  'hand-over': {
    tab: 'more',
    title: (locale) => handOverMessages[locale].title,
    View: HandOverScreen,
  },
} satisfies FeatureScreens
