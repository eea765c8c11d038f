import type { LostTab } from '../host/register-store'
import { type RegisterConfig, SYSTEM_TABS, type SystemTab, tableOf } from '../register/config'
import { CUSTOMERS } from '../register/field'

/** The tabs a register consists of, as last seen. */
export function registerTabs(config: RegisterConfig): LostTab[] {
  const { sheetId, tab: title } = tableOf(config, CUSTOMERS)
  return [
    { what: 'customers', sheetId, title },
    { what: 'settings', sheetId: config.settings.sheetId, title: config.settings.tab },
    ...(Object.keys(SYSTEM_TABS) as SystemTab[]).map((what) => ({
      what,
      sheetId: config.systemSheets[what],
      title: SYSTEM_TABS[what],
    })),
  ]
}
