import { object } from 'valibot'
import { endpoint } from '../../host/endpoint'
import type { Feature } from '../../host/feature'
import { computeDaily } from './compute-all'
import { computeTouched } from './compute-touched'
import { lastRun } from './last-run'
import { limitLines } from './limit-lines'
import { meetOvertyping } from './meet-overtyping'

export type { LastRun } from './last-run'

/** Computed fields: what the sweep recorded is computed anew at once, what was typed over is put back, everything once a day. */
export const figures = {
  id: 'figures',
  endpoints: {
    'figures.lastRun': endpoint({
      access: 'colleague',
      params: object({}),
      run: (host) => lastRun(host),
    }),
  },
  onEdit: meetOvertyping,
  attention: (host, caller, locale) => (caller.role.manages ? limitLines(host, locale) : []),
  jobs: [
    { id: 'touched figures', every: 'sweep', run: computeTouched },
    { id: 'all figures', every: 'hour', run: computeDaily },
  ],
} satisfies Feature
