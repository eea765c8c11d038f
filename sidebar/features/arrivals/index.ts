import { arrivalMessages } from '../../../src/features/arrivals/messages'
import type { FeatureScreens } from '../../app/screen'
import { ArrivalsScreen } from './arrivals-screen'
import { ImportScreen } from './import-screen'
import { MatchScreen } from './match-screen'

export { ArrivalsSection } from './arrivals-section'

/** The board of arrivals, taking over their list, and finding the file of a guest. */
export const arrivalScreens = {
  arrivals: {
    tab: 'customer',
    title: (locale) => arrivalMessages[locale].title,
    View: ArrivalsScreen,
  },
  'import-arrivals': {
    tab: 'today',
    title: (locale) => arrivalMessages[locale].importTitle,
    View: ImportScreen,
  },
  'match-arrival': {
    tab: 'today',
    title: (locale) => arrivalMessages[locale].matchTitle,
    View: MatchScreen,
  },
} satisfies FeatureScreens
