import type { FreeTabs } from '../../host/free-tabs'
import type { Locale } from '../../i18n/translation'
import { SYSTEM_TABS, type SystemTab } from '../../register/config'

const COPY = { en: 'Original', 'zh-CN': '原表副本' } as const
const SETTINGS = { en: 'Settings', 'zh-CN': '设置' } as const
const CUSTOMERS_TAB = { en: 'Customers', 'zh-CN': '客户' } as const
const KEPT = { en: 'Register', 'zh-CN': '客户档案' } as const
/** An id for each hidden tab. */
export function systemTabIds(free: FreeTabs): Readonly<Record<SystemTab, number>> {
  const keys = Object.keys(SYSTEM_TABS) as SystemTab[]
  return Object.fromEntries(keys.map((key) => [key, free.id()])) as Record<SystemTab, number>
}

/** Names of tabs in the register's language; `day` is the register's. */
export const tabNames = (locale: Locale, day: string) => ({
  copy: `${COPY[locale]} ${day}`,
  settings: SETTINGS[locale],
  customers: CUSTOMERS_TAB[locale],
  kept: `${KEPT[locale]} ${day}`,
})
