/** How a spreadsheet locale writes days, numbers and money. */
export interface LocaleHabits {
  /** Order of the parts of a day written with digits. */
  readonly dayOrder: 'ymd' | 'mdy' | 'dmy'
  readonly dateFormat: string
  readonly dateTimeFormat: string
  readonly timeFormat: string
  readonly decimal: '.' | ','
  readonly thousands: ',' | '.' | ' '
  readonly currency: string
  /** BCP 47 tag, for names of months and days and for sorting. */
  readonly tag: string
}

const english = { decimal: '.', thousands: ',' } as const

const habits: Readonly<Record<string, Partial<LocaleHabits>>> = {
  zh: {
    dayOrder: 'ymd',
    dateFormat: 'yyyy-mm-dd',
    dateTimeFormat: 'yyyy-mm-dd h:mm:ss',
    timeFormat: 'h:mm:ss',
    currency: '¥',
    ...english,
  },
  ja: { dayOrder: 'ymd', dateFormat: 'yyyy/mm/dd', dateTimeFormat: 'yyyy/mm/dd h:mm:ss', currency: '¥' },
  en: {},
  en_GB: { dayOrder: 'dmy', dateFormat: 'dd/mm/yyyy', dateTimeFormat: 'dd/mm/yyyy hh:mm:ss', currency: '£' },
  en_AU: { dayOrder: 'dmy', dateFormat: 'dd/mm/yyyy', dateTimeFormat: 'dd/mm/yyyy hh:mm:ss' },
  de: {
    dayOrder: 'dmy',
    dateFormat: 'dd.mm.yyyy',
    dateTimeFormat: 'dd.mm.yyyy hh:mm:ss',
    decimal: ',',
    thousands: '.',
    currency: '€',
  },
  fr: {
    dayOrder: 'dmy',
    dateFormat: 'dd/mm/yyyy',
    dateTimeFormat: 'dd/mm/yyyy hh:mm:ss',
    decimal: ',',
    thousands: ' ',
    currency: '€',
  },
}

const american: Omit<LocaleHabits, 'tag'> = {
  dayOrder: 'mdy',
  dateFormat: 'M/d/yyyy',
  dateTimeFormat: 'M/d/yyyy H:mm:ss',
  timeFormat: 'h:mm:ss am/pm',
  currency: '$',
  ...english,
}

const regional: Readonly<Record<string, Partial<LocaleHabits>>> = {
  zh_TW: { dateFormat: 'yyyy/m/d', dateTimeFormat: 'yyyy/m/d h:mm:ss', currency: '$' },
  zh_HK: { dayOrder: 'dmy', dateFormat: 'd/m/yyyy', dateTimeFormat: 'd/m/yyyy h:mm:ss', currency: '$' },
}

/** The habits of a spreadsheet locale (`zh_CN`, `en_US`, `de`); those of the United States where unknown. */
export function habitsOf(locale: string): LocaleHabits {
  const known = knownHabits.get(locale) ?? makeHabits(locale)
  knownHabits.set(locale, known)
  return known
}

const knownHabits = new Map<string, LocaleHabits>()

function makeHabits(locale: string): LocaleHabits {
  const known = merged.get(locale)
  if (known) return known
  const language = locale.slice(0, 2)
  const own = { ...habits[language], ...habits[locale], ...regional[locale] }
  const fresh = { ...american, ...own, tag: locale.replace('_', '-') || 'en-US' }
  merged.set(locale, fresh)
  return fresh
}

/** Asked for with every number that is shown. */
const merged = new Map<string, LocaleHabits>()

/** The pattern a cell without a format takes when a day arrives, with the time unless it is midnight, or the time alone. */
export function dateFormatFor(serial: number, locale: string): string {
  const { dateFormat, dateTimeFormat, timeFormat } = habitsOf(locale)
  if (serial >= 0 && serial < 1) return timeFormat
  return Number.isInteger(serial) ? dateFormat : dateTimeFormat
}
