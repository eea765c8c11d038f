import type { Feature } from '../../host/feature'
import { planDeadlines } from './plan-deadlines'

/** Duties that come again: the months of each line are entered, and the lines of the next year made. */
export const deadlines = {
  id: 'deadlines',
  endpoints: {},
  jobs: [{ id: 'deadlines', every: 'hour', run: planDeadlines }],
} satisfies Feature
