import type { FeatureScreens } from '../../app/screen'

/** What waits today. */
export const todayScreens = {} satisfies FeatureScreens
