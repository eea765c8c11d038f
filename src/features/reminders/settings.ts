import { toHalfWidth } from '../../base/text-width'
import type { Locale } from '../../i18n/translation'
import type { SettingKey } from '../../register/settings-sheet'

/** How the firm wants to be reminded. */
export interface ReminderSettings {
  readonly contractDays: number
  /** Hour of the register's day, 0–23. */
  readonly digestHour: number
  /** One language for all mails; absent where each reader gets their own. */
  readonly mailLocale?: Locale
}

const DEFAULTS = { contractDays: 30, digestHour: 8 }
const LONGEST_NOTICE_DAYS = 366

/** Reads the settings as typed; what is no sensible number counts as the default. */
export function reminderSettings(typed: ReadonlyMap<SettingKey, string>): ReminderSettings {
  const mailLocale = namedLanguage(typed.get('mailLanguage') ?? '')
  return {
    contractDays: wholeNumber(typed.get('contractDays'), LONGEST_NOTICE_DAYS) ?? DEFAULTS.contractDays,
    digestHour: hourOfDay(typed.get('digestHour')) ?? DEFAULTS.digestHour,
    ...(mailLocale ? { mailLocale } : {}),
  }
}

function namedLanguage(written: string): Locale | undefined {
  if (/中文|汉语|chinese|^zh/i.test(written)) return 'zh-CN'
  return /english|英|^en/i.test(written) ? 'en' : undefined
}

/** `9:00` typed into a cell is a part of a day. */
function hourOfDay(typed: string | undefined): number | undefined {
  const isPartOfDay = /^0\.\d+$/.test(typed ?? '')
  return isPartOfDay ? Math.floor(Number(typed) * 24 + 0.001) : wholeNumber(typed, 23)
}

/** A number as people write it in a cell: `14`, `１４`, `14 天`, `14 days`, `9 点`, `9:00`. */
function wholeNumber(typed: string | undefined, most: number): number | undefined {
  const [, digits] =
    /^(\d{1,4})\s*(?:天|日|days?|点|时|h|o'clock|:00)?$/i.exec(toHalfWidth(typed ?? '').trim()) ?? []
  if (digits === undefined) return undefined
  const number = Number(digits)
  return number <= most ? number : undefined
}
