import { zoneOffsetMs } from '../spreadsheet/values/zone'

const fixedOffset = /^(?:GMT|UTC)?([+-])(\d{1,2})(?::?(\d{2}))?$/i

/** How far a zone's clocks are ahead of UTC at an instant; zones by name (`Asia/Shanghai`) or as `GMT+8`. Unknown zones count as GMT, as in Java. */
export function offsetMs(instantMs: number, timeZone: string): number {
  const fixed = fixedOffset.exec(timeZone)
  if (fixed) {
    const minutes = Number(fixed[2]) * 60 + Number(fixed[3] ?? 0)
    return (fixed[1] === '-' ? -minutes : minutes) * 60_000
  }
  try {
    return zoneOffsetMs(instantMs, timeZone)
  } catch {
    return 0
  }
}

/** An instant as the zone's clocks show it: a date whose UTC fields are the local ones. */
export const localDate = (instantMs: number, timeZone: string): Date =>
  new Date(instantMs + offsetMs(instantMs, timeZone))

/** The instant at which the zone's clocks show these UTC fields. */
export function instantOfLocal(localMs: number, timeZone: string): number {
  const guess = localMs - offsetMs(localMs, timeZone)
  return localMs - offsetMs(guess, timeZone)
}
