import { arrivalMessages } from '../../../src/features/arrivals/messages'
import type { FeatureScreens } from '../../app/screen'
import { ImportScreen } from './import-screen'
import { MatchScreen } from './match-screen'

export { ArrivalsSection } from './arrivals-section'

/** Taking over the list of arrivals, and finding the file of a guest. */
export const arrivalScreens = {
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
