import { type Locale, localeOf } from '../../i18n/translation'
import type { SettingKey } from '../../register/settings-sheet'

/** How the firm wants to be reminded. */
export interface ReminderSettings {
  readonly contractDays: number
  /** Hour of the register's day, 0–23. */
  readonly digestHour: number
  readonly mailLocale: Locale
}

const DEFAULTS = { contractDays: 30, digestHour: 8 }
const LONGEST_NOTICE_DAYS = 366

/** Reads the settings as typed; what is no sensible number counts as the default. */
export function reminderSettings(
  typed: ReadonlyMap<SettingKey, string>,
  registerLocale: Locale,
): ReminderSettings {
  const language = typed.get('mailLanguage') ?? ''
  return {
    contractDays: wholeNumber(typed.get('contractDays'), LONGEST_NOTICE_DAYS) ?? DEFAULTS.contractDays,
    digestHour: wholeNumber(typed.get('digestHour'), 23) ?? DEFAULTS.digestHour,
    mailLocale: /中文|汉语|zh/i.test(language)
      ? 'zh-CN'
      : /english|英/i.test(language)
        ? 'en'
        : localeOf(language || registerLocale),
  }
}

function wholeNumber(text: string | undefined, most: number): number | undefined {
  if (!text || !/^\d{1,4}$/.test(text.trim())) return undefined
  const number = Number(text)
  return number <= most ? number : undefined
}
