import type { ComponentType } from 'preact'
import { arrivalScreens } from '../features/arrivals'
import { binScreens } from '../features/bin'
import { cardScreens } from '../features/card'
import { customerScreens } from '../features/customers'
import { duplicateScreens } from '../features/duplicates'
import { fieldScreens } from '../features/fields'
import { figureScreens } from '../features/figures'
import { handOverScreens } from '../features/hand-over'
import { historyScreens } from '../features/history'
import { interestScreens } from '../features/interests'
import { overviewScreens } from '../features/overview'
import { reminderScreens } from '../features/reminders'
import { roleScreens } from '../features/roles'
import { SearchStart, searchScreens } from '../features/search'
import { CopyBanner, setupScreens } from '../features/setup'
import { standardiseScreens } from '../features/standardise'
import { tagScreens } from '../features/tags'
import { templateScreens } from '../features/templates'
import { todayScreens } from '../features/today'
import { hubScreens } from './hub-screens'
import type { FeatureScreens, ScreenDefinition, ScreenName, ScreenProps } from './screen'

/** Every screen of the product, one line per feature. */
const screens: FeatureScreens = {
  ...todayScreens,
  ...cardScreens,
  ...customerScreens,
  ...reminderScreens,
  ...roleScreens,
  ...setupScreens,
  ...standardiseScreens,
  ...duplicateScreens,
  ...searchScreens,
  ...tagScreens,
  ...handOverScreens,
  ...interestScreens,
  ...fieldScreens,
  ...templateScreens,
  ...binScreens,
  ...historyScreens,
  ...figureScreens,
  ...overviewScreens,
  ...arrivalScreens,
  ...hubScreens,
}

/** What features put above every screen while it concerns the whole register. */
export const banners: readonly ComponentType[] = [CopyBanner]

/** What stands below the search field as long as nothing is typed. */
export const searchStart: ComponentType<{ readonly onDone: () => void }> = SearchStart

/** A screen as the frame shows it, whatever parameters it takes. */
export interface AnyScreen extends Omit<ScreenDefinition, 'View'> {
  readonly View: ComponentType<ScreenProps<ScreenName>>
}

/** The screen of a name; Today for one that this version does not have. */
export const screenOf = (name: ScreenName): AnyScreen => (screens[name] ?? screens.today) as AnyScreen

/** Whether this version has a screen. */
export const hasScreen = (name: string): name is ScreenName => name in screens
