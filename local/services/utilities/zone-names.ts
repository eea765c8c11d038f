/** Short names that Java knows and the locale data of Node lacks; zones without summer time only. */
const shortNames: Readonly<Record<string, string>> = {
  'Asia/Shanghai': 'CST',
  'Asia/Chongqing': 'CST',
  'Asia/Taipei': 'CST',
  'Asia/Macau': 'CST',
  'Asia/Hong_Kong': 'HKT',
  'Asia/Singapore': 'SGT',
  'Asia/Tokyo': 'JST',
  'Asia/Seoul': 'KST',
  'Asia/Kolkata': 'IST',
  'Asia/Calcutta': 'IST',
  'Asia/Bangkok': 'ICT',
  'Asia/Jakarta': 'WIB',
  'Asia/Manila': 'PST',
  'Asia/Karachi': 'PKT',
  'Asia/Dubai': 'GST',
  'Europe/Moscow': 'MSK',
  GMT: 'GMT',
  'Etc/GMT': 'GMT',
}

/** English locales each know the short names of their own part of the world. */
const locales = ['en-US', 'en-GB', 'en-AU', 'en-ZA', 'en-IN']

/** The English name of a zone at an instant, as Java writes it; an offset (`GMT+5:30`) where a zone has no short name. */
export function nameOfZone(instantMs: number, timeZone: string, length: 'short' | 'long'): string {
  const known = length === 'short' ? shortNames[timeZone] : undefined
  if (known) return known
  const names = locales.map((locale) => nameIn(locale, instantMs, timeZone, length))
  return names.find((name) => !/\d/.test(name)) ?? names[0]!
}

function nameIn(locale: string, instantMs: number, timeZone: string, timeZoneName: 'short' | 'long'): string {
  try {
    const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName }).formatToParts(instantMs)
    return parts.find((part) => part.type === 'timeZoneName')?.value ?? timeZone
  } catch {
    return timeZone
  }
}
