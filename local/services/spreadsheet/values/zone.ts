const dayMs = 86_400_000
/** 1899-12-30 00:00 UTC, where serial numbers begin, in milliseconds. */
const serialZeroMs = Date.UTC(1899, 11, 30)

interface Zone {
  readonly format: Intl.DateTimeFormat
  readonly offsets: Map<number, number>
}

const zones = new Map<string, Zone>()

function zoneOf(timeZone: string): Zone {
  const known = zones.get(timeZone)
  if (known) return known
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    ...{
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    },
    era: 'short',
  })
  const zone = { format, offsets: new Map<number, number>() }
  zones.set(timeZone, zone)
  return zone
}

/** Whether this is a time zone's name as `Intl` knows them (`Asia/Shanghai`). */
export function isTimeZone(name: string): boolean {
  try {
    zoneOf(name)
    return true
  } catch {
    return false
  }
}

/** How far the zone's clocks are ahead of UTC at an instant, in milliseconds. */
export function zoneOffsetMs(instantMs: number, timeZone: string): number {
  const zone = zoneOf(timeZone)
  const quarter = Math.floor(instantMs / 900_000)
  const known = zone.offsets.get(quarter)
  if (known !== undefined) return known
  const parts: Record<string, string> = {}
  for (const { type, value } of zone.format.formatToParts(instantMs)) parts[type] = value
  const year = parts.era === 'BC' ? 1 - Number(parts.year) : Number(parts.year)
  const local = new Date(0)
  local.setUTCFullYear(year, Number(parts.month) - 1, Number(parts.day))
  local.setUTCHours(Number(parts.hour), Number(parts.minute), Number(parts.second))
  const offset = local.getTime() - Math.floor(instantMs / 1000) * 1000
  if (zone.offsets.size > 200_000) zone.offsets.clear()
  zone.offsets.set(quarter, offset)
  return offset
}

/** The serial number that shows an instant on the zone's clocks, to the millisecond. */
export function serialOfInstant(instantMs: number, timeZone: string): number {
  const local = instantMs + zoneOffsetMs(instantMs, timeZone)
  return Math.round(((local - serialZeroMs) / dayMs) * 1e9) / 1e9
}

/** The instant at which the zone's clocks show a serial number; the earlier one where they show it twice. */
export function instantOfSerial(serial: number, timeZone: string): number {
  const local = Math.round(serial * dayMs) + serialZeroMs
  const first = local - zoneOffsetMs(local, timeZone)
  return local - zoneOffsetMs(first, timeZone)
}

/** The serial number of a calendar day (month from 1) and time. */
export function serialOfDay(year: number, month: number, day: number, seconds = 0): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return (date.getTime() - serialZeroMs) / dayMs + seconds / 86_400
}

/** Year, month (from 1), day, weekday (Sunday 0) and time of a serial number. */
export function partsOfSerial(serial: number) {
  const date = new Date(Math.round(serial * dayMs) + serialZeroMs)
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    millisecond: date.getUTCMilliseconds(),
  }
}
