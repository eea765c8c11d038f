import '@univerjs/preset-sheets-core/lib/index.css'
import '@univerjs/preset-sheets-data-validation/lib/index.css'
import '@univerjs/preset-sheets-filter/lib/index.css'
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css'
import '@univerjs/preset-sheets-note/lib/index.css'
import { LocaleType, LogLevel, mergeLocales, type Plugin, type PluginCtor, Univer } from '@univerjs/core'
import { FUniver } from '@univerjs/core/facade'
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting'
import conditionsEn from '@univerjs/preset-sheets-conditional-formatting/locales/en-US'
import conditionsZh from '@univerjs/preset-sheets-conditional-formatting/locales/zh-CN'
import { IUIPartsService, SheetsUIPart, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core'
import coreEn from '@univerjs/preset-sheets-core/locales/en-US'
import coreZh from '@univerjs/preset-sheets-core/locales/zh-CN'
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation'
import rulesEn from '@univerjs/preset-sheets-data-validation/locales/en-US'
import rulesZh from '@univerjs/preset-sheets-data-validation/locales/zh-CN'
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter'
import filterEn from '@univerjs/preset-sheets-filter/locales/en-US'
import filterZh from '@univerjs/preset-sheets-filter/locales/zh-CN'
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note'
import notesEn from '@univerjs/preset-sheets-note/locales/en-US'
import notesZh from '@univerjs/preset-sheets-note/locales/zh-CN'
import type { Language } from '../language'
import { hiddenMenuItems } from './hidden-menu-items'

/** A running Univer. */
export interface UniverHandle {
  readonly univer: Univer
  readonly api: FUniver
}

const locales = {
  [LocaleType.ZH_CN]: mergeLocales(coreZh, rulesZh, conditionsZh, filterZh, notesZh),
  [LocaleType.EN_US]: mergeLocales(coreEn, rulesEn, conditionsEn, filterEn, notesEn),
}

function presets(container: HTMLElement) {
  return [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      formulaBar: true,
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
      footer: { sheetBar: true, statisticBar: true, menus: false, zoomSlider: true },
      menu: hiddenMenuItems,
      formula: { initialFormulaComputing: 0 },
    }),
    // A search field in the drop-down would take the keyboard from whoever types into the cell.
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
    UniverSheetsFilterPreset(),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsNotePreset(),
  ]
}

/** Starts Univer in an element that stays in the page. The presets share plugins; each is registered once. */
export function startUniver(container: HTMLElement, language: Language): UniverHandle {
  const univer = new Univer({
    locale: language === 'zh-CN' ? LocaleType.ZH_CN : LocaleType.EN_US,
    locales,
    logLevel: LogLevel.ERROR,
  })
  const seen = new Set<string>()
  for (const preset of presets(container))
    for (const entry of preset.plugins) {
      const [plugin, options] = (Array.isArray(entry) ? entry : [entry]) as [PluginCtor<Plugin>, object?]
      if (seen.has(plugin.pluginName)) continue
      seen.add(plugin.pluginName)
      univer.registerPlugin(plugin, options)
    }
  const api = FUniver.newAPI(univer)
  // The server computes: what little Univer works out for conditional formats needs no progress bar.
  univer.__getInjector().get(IUIPartsService).setUIVisible(SheetsUIPart.FORMULA_AUX, false)
  return { univer, api }
}

/** Changes the language of Univer's own words. */
export function speak({ api }: UniverHandle, language: Language): void {
  api.setLocale(language === 'zh-CN' ? LocaleType.ZH_CN : LocaleType.EN_US)
}
