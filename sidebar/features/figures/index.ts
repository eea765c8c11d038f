import { figureMessages } from '../../../src/features/figures/messages'
import type { FeatureScreens } from '../../app/screen'
import { FiguresScreen } from './figures-screen'

/** The screen of what is computed by itself. */
export const figureScreens = {
  figures: { tab: 'more', title: (locale) => figureMessages[locale].title, View: FiguresScreen },
} satisfies FeatureScreens
