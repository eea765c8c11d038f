import fc from 'fast-check'
import {
  instantOfSerial,
  isTimeZone,
  partsOfSerial,
  serialOfDay,
  serialOfInstant,
  zoneOffsetMs,
} from '../../../../../local/services/spreadsheet/values/zone'

const hours = 3_600_000
const at = (iso: string) => Date.parse(iso)

describe('the clocks of a zone', () => {
  it.each<[string, string, number]>([
    ['Asia/Shanghai', '2026-11-21T01:00:00Z', 8],
    ['UTC', '2026-11-21T01:00:00Z', 0],
    ['America/New_York', '2026-07-01T00:00:00Z', -4],
    ['America/New_York', '2026-12-01T00:00:00Z', -5],
    ['Europe/Berlin', '2026-07-01T00:00:00Z', 2],
    ['Asia/Kolkata', '2026-07-01T00:00:00Z', 5.5],
    ['Asia/Kathmandu', '2026-07-01T00:00:00Z', 5.75],
    ['Asia/Shanghai', '1988-07-01T00:00:00Z', 9],
    ['Pacific/Kiritimati', '2026-07-01T00:00:00Z', 14],
  ])('in %s at %s are %d hours ahead', (zone, iso, expected) => {
    expect(zoneOffsetMs(at(iso), zone) / hours).toBe(expected)
  })

  it.each<[string, boolean]>([
    ['Asia/Shanghai', true],
    ['America/Los_Angeles', true],
    ['UTC', true],
    ['Mars/Olympus', false],
    ['', false],
  ])('%s is a zone: %p', (name, expected) => {
    expect(isTimeZone(name)).toBe(expected)
  })
})

describe('serial numbers', () => {
  it.each<[string, string, number]>([
    ['2026-11-20T16:00:00Z', 'Asia/Shanghai', 46_347],
    ['2026-11-21T04:00:00Z', 'Asia/Shanghai', 46_347.5],
    ['2026-11-21T00:00:00Z', 'UTC', 46_347],
    ['2026-11-21T05:00:00Z', 'America/New_York', 46_347],
    ['1899-12-30T00:00:00Z', 'UTC', 0],
    ['1899-12-29T12:00:00Z', 'UTC', -0.5],
  ])('of %s in %s: %d', (iso, zone, serial) => {
    expect(serialOfInstant(at(iso), zone)).toBe(serial)
    expect(instantOfSerial(serial, zone)).toBe(at(iso))
  })

  it('of an hour that clocks skip is the hour after', () => {
    const skipped = serialOfDay(2026, 3, 8, 2.5 * 3600)
    const instant = instantOfSerial(skipped, 'America/New_York')
    expect([at('2026-03-08T06:30:00Z'), at('2026-03-08T07:30:00Z')]).toContain(instant)
  })

  it('are to the second what the clock shows, in any zone', () => {
    const zones = fc.constantFrom('Asia/Shanghai', 'America/New_York', 'Europe/London', 'Australia/Adelaide')
    fc.assert(
      fc.property(fc.integer({ min: at('1995-01-01'), max: at('2060-01-01') }), zones, (ms, zone) => {
        const second = Math.floor(ms / 1000) * 1000
        const back = instantOfSerial(serialOfInstant(second, zone), zone)
        expect([0, hours, -hours]).toContain(back - second)
      }),
      { seed: 6 },
    )
  })

  it('count days', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 800_000 }), (serial) => {
        const { year, month, day } = partsOfSerial(serial)
        expect(serialOfDay(year, month, day)).toBe(serial)
      }),
      { seed: 6 },
    )
  })

  it('of a month that runs over go on in the next', () => {
    expect(serialOfDay(2026, 13, 1)).toBe(serialOfDay(2027, 1, 1))
    expect(serialOfDay(2026, 3, 0)).toBe(serialOfDay(2026, 2, 28))
    expect(serialOfDay(2024, 2, 30)).toBe(serialOfDay(2024, 3, 1))
  })

  it('fall into parts', () => {
    expect(partsOfSerial(46_347 + 0.75)).toEqual({
      year: 2026,
      month: 11,
      day: 21,
      weekday: 6,
      hour: 18,
      minute: 0,
      second: 0,
      millisecond: 0,
    })
  })
})
