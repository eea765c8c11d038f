import { templatesMessages } from '../../../src/features/templates/messages'
import type { FeatureScreens } from '../../app/screen'
import { SaveTemplateScreen } from './save-template-screen'

/** The register as a template for another spreadsheet. */
export const templateScreens = {
  'save-template': {
    tab: 'more',
    title: (locale) => templatesMessages[locale].title,
    View: SaveTemplateScreen,
  },
} satisfies FeatureScreens
