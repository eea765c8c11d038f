import type { LostTab } from '../host/register-store'
import { type RegisterConfig, SYSTEM_TABS, type SystemTab, shadowTitle, standingOf } from '../register/config'

/** The tabs a register consists of, as last seen; one that its layout has not yet is left out. */
export function registerTabs(config: RegisterConfig): LostTab[] {
  return [
    ...config.tables.map(
      ({ key, sheetId, tab }): LostTab => ({ what: 'table', table: key, sheetId, title: tab }),
    ),
    { what: 'settings', sheetId: config.settings.sheetId, title: config.settings.tab },
    ...(Object.keys(SYSTEM_TABS) as SystemTab[])
      .map((what) => ({ what, sheetId: config.systemSheets[what], title: SYSTEM_TABS[what] }))
      .filter(({ sheetId }) => sheetId >= 0),
    ...config.tables.map(
      ({ key }): LostTab => ({
        what: 'shadow',
        table: key,
        sheetId: standingOf(config, key).shadowSheetId,
        title: shadowTitle(key),
      }),
    ),
  ]
}
