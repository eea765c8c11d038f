import { instantOfLocal, offsetMs } from './utilities/zone-parts'

/** What the `Date` of a script needs to know. */
export interface DateWorld {
  nowMs(): number
  /** How far the script's zone is ahead of UTC at an instant. */
  offsetMs(instantMs: number): number
  /** The instant at which the zone's clocks show these fields, given as if they were UTC. */
  instantOf(localMs: number): number
  readonly timeZone: string
}

/** The `DateWorld` of a zone. */
export const dateWorld = (nowMs: () => number, timeZone: string): DateWorld => ({
  nowMs,
  offsetMs: (instantMs) => offsetMs(instantMs, timeZone),
  instantOf: (localMs) => instantOfLocal(localMs, timeZone),
  timeZone,
})

/**
 * Run in a context, answers a function that replaces its `Date`: "now" is the emulated time, and local fields are those
 * of the script's zone as at Google, whatever the zone of this machine.
 */
export const replaceDate = `(world) => {
  const Real = Date
  const proto = Real.prototype
  const own = Object.fromEntries(Object.getOwnPropertyNames(proto).map((name) => [name, proto[name]]))
  const hasZone = /(?:[zZ]|GMT|UTC|[+-]\\d{2}:?\\d{2})\\s*(?:\\(.*\\))?$|^\\s*[+-]?\\d{4,6}(?:-\\d{2}(?:-\\d{2})?)?\\s*$/
  const fields = ['FullYear', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds', 'Milliseconds']
  const machineFields = (date) => fields.map((field) => own['get' + field].call(date))
  const parse = (text) => {
    const ms = Real.parse(text)
    return Number.isNaN(ms) || hasZone.test(text) ? ms : world.instantOf(Real.UTC(...machineFields(new Real(ms))))
  }
  const instantOfArguments = (args) => {
    if (args.length === 0) return world.nowMs()
    if (args.length > 1) return world.instantOf(Real.UTC(...args))
    const value = Object.prototype.toString.call(args[0]) === '[object Date]' ? own.valueOf.call(args[0]) : args[0]
    const primitive = typeof value === 'object' && value !== null ? value[Symbol.toPrimitive]?.('default') ?? value.valueOf() : value
    return typeof primitive === 'string' ? parse(primitive) : Number(primitive)
  }
  function Date_(...args) {
    if (!new.target) return new Date_().toString()
    return Reflect.construct(Real, [instantOfArguments(args)], new.target)
  }
  const define = (target, name, value) => Object.defineProperty(target, name, { value, writable: true, configurable: true })
  const local = (date) => {
    const ms = own.valueOf.call(date)
    return new Real(ms + world.offsetMs(ms))
  }
  const isValid = (date) => !Number.isNaN(own.valueOf.call(date))
  const method = (name, act) => define(proto, name, { [name](...args) { return act(this, args) } }[name])
  for (const field of [...fields, 'Day']) method('get' + field, (date) => isValid(date) ? own['getUTC' + field].call(local(date)) : NaN)
  for (const field of fields) method('set' + field, (date, args) => {
    const shifted = isValid(date) ? local(date) : new Real(field === 'FullYear' ? 0 : NaN)
    own['setUTC' + field].apply(shifted, args)
    return own.setTime.call(date, world.instantOf(own.valueOf.call(shifted)))
  })
  method('getYear', (date) => date.getFullYear() - 1900)
  method('getTimezoneOffset', (date) => isValid(date) ? -Math.round(world.offsetMs(own.valueOf.call(date)) / 60000) : NaN)
  const two = (value) => String(value).padStart(2, '0')
  const zoneText = (date) => {
    const minutes = -date.getTimezoneOffset()
    const name = new Intl.DateTimeFormat('en-US', { timeZone: world.timeZone, timeZoneName: 'long' })
      .formatToParts(own.valueOf.call(date)).find((part) => part.type === 'timeZoneName').value
    const size = Math.abs(minutes)
    return 'GMT' + (minutes < 0 ? '-' : '+') + two(Math.floor(size / 60)) + two(size % 60) + ' (' + name + ')'
  }
  const dayText = (date) => own.toUTCString.call(local(date)).replace(/^(\\w+), (\\d+) (\\w+) (-?\\d+).*$/, '$1 $3 $2 $4')
  const timeText = (date) => [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':') + ' ' + zoneText(date)
  method('toDateString', (date) => isValid(date) ? dayText(date) : 'Invalid Date')
  method('toTimeString', (date) => isValid(date) ? timeText(date) : 'Invalid Date')
  method('toString', (date) => isValid(date) ? dayText(date) + ' ' + timeText(date) : 'Invalid Date')
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString']) {
    method(name, (date, [locales, options]) => own[name].call(date, locales, { timeZone: world.timeZone, ...options }))
  }
  define(Date_, 'name', 'Date')
  define(Date_, 'length', 7)
  define(Date_, 'now', () => world.nowMs())
  define(Date_, 'parse', (text) => parse(String(text)))
  define(Date_, 'UTC', Real.UTC)
  Date_.prototype = proto
  define(proto, 'constructor', Date_)
  define(globalThis, 'Date', Date_)
}`
