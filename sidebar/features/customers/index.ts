import type { FeatureScreens } from '../../app/screen'

/** The customer form, card and search. */
export const customerScreens = {} satisfies FeatureScreens
