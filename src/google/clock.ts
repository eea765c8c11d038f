import type { Clock } from '../host/host'

/** The machine's clock; days are written by Google for a named zone, never by local getters. */
export const googleClock = (): Clock => ({
  nowMs: () => Date.now(),
  format: (ms, timeZone, pattern) => Utilities.formatDate(new Date(ms), timeZone, pattern),
})
