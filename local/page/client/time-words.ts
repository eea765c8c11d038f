import type { Language } from './language'

/** An instant as a clock on the wall shows it: `11月21日 周六 09:00`, `Sat 21 Nov 09:00`. */
export function clockWords(iso: string, timeZone: string, language: Language): string {
  const locale = language === 'zh-CN' ? 'zh-CN' : 'en-GB'
  const day = new Intl.DateTimeFormat(locale, {
    timeZone,
    month: language === 'zh-CN' ? 'long' : 'short',
    day: 'numeric',
  })
  const weekday = new Intl.DateTimeFormat(locale, { timeZone, weekday: 'short' })
  const time = new Intl.DateTimeFormat(locale, {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  const at = new Date(iso)
  return language === 'zh-CN'
    ? `${day.format(at)} ${weekday.format(at)} ${time.format(at)}`
    : `${weekday.format(at)} ${day.format(at)} ${time.format(at)}`
}

/** `2026-11-21T09:00` in a zone, as a date field takes it. */
export function fieldValue(iso: string, timeZone: string): string {
  const shown = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
  return shown.format(new Date(iso)).replace(' ', 'T')
}

/** The instant at which a wall clock of the zone shows `2026-11-21T09:00`. */
export function instantOf(field: string, timeZone: string): string {
  const asUtc = Date.parse(`${field}:00Z`)
  const shown = Date.parse(`${fieldValue(new Date(asUtc).toISOString(), timeZone)}:00Z`)
  return new Date(asUtc - (shown - asUtc)).toISOString()
}

/** A span as people say it: `0.8 s`, `2 min 5 s`. */
export function spanWords(ms: number, language: Language): string {
  const [minute, second] = language === 'zh-CN' ? ['分', '秒'] : ['min', 's']
  if (ms < 60_000) return `${(ms / 1000).toFixed(ms < 10_000 ? 1 : 0)} ${second}`
  const seconds = Math.round((ms % 60_000) / 1000)
  return `${Math.floor(ms / 60_000)} ${minute}${seconds ? ` ${seconds} ${second}` : ''}`
}
