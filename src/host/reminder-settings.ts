import type { Locale } from '../i18n/translation'
import { DEADLINE_DAYS } from '../register/deadlines/duty-rules'
import type { SettingKey } from '../register/settings-sheet'
import { hourOfDay, wholeNumber } from '../register/typed-number'

/** How the firm wants to be reminded. */
export interface ReminderSettings {
  readonly contractDays: number
  readonly deadlineDays: number
  /** Hour of the register's day, 0–23. */
  readonly digestHour: number
  /** One language for all mails; absent where each reader gets their own. */
  readonly mailLocale?: Locale
}

const DEFAULTS = { contractDays: 30, deadlineDays: DEADLINE_DAYS, digestHour: 8 }
const LONGEST_NOTICE_DAYS = 366

/** Reads the settings as typed; what is no sensible number counts as the default. */
export function reminderSettings(typed: ReadonlyMap<SettingKey, string>): ReminderSettings {
  const mailLocale = namedLanguage(typed.get('mailLanguage') ?? '')
  return {
    contractDays: wholeNumber(typed.get('contractDays'), LONGEST_NOTICE_DAYS) ?? DEFAULTS.contractDays,
    deadlineDays: wholeNumber(typed.get('deadlineDays'), LONGEST_NOTICE_DAYS) ?? DEFAULTS.deadlineDays,
    digestHour: hourOfDay(typed.get('digestHour')) ?? DEFAULTS.digestHour,
    ...(mailLocale ? { mailLocale } : {}),
  }
}

function namedLanguage(written: string): Locale | undefined {
  if (/中文|汉语|chinese|^zh/i.test(written)) return 'zh-CN'
  return /english|英|^en/i.test(written) ? 'en' : undefined
}
