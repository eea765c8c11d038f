import { FreeTabs, type NamedTab } from '../../host/free-tabs'
import type { Host } from '../../host/host'
import type { SheetPart } from '../../host/workbook'
import { dictionaryRows } from '../../i18n/dictionary-rows'
import type { RegisterConfig } from '../../register/config'
import { dataDictionary } from '../../register/data-dictionary'
import { DICTIONARY_MARK, newDictionary, refreshedDictionary } from './dictionary-tab'
import { fieldsMessages } from './messages'

/** What became of the tab that says what every field is. */
export interface DictionaryLaid {
  readonly tab: string
  readonly fields: number
  /** Whether it stood there already. */
  readonly isRefreshed: boolean
}

const MARKED_TABS = 'sheets(properties(sheetId,title,index),developerMetadata(metadataKey))'

/** Makes the tab of the data dictionary, or writes it anew where one stands, and shows it. One write. */
export function layDictionary(host: Host): DictionaryLaid {
  const { tables, locale } = host.register.config() as RegisterConfig
  const entries = dataDictionary(tables, host.register.roles())
  const rows = dictionaryRows(entries, locale)
  const parts = host.workbook.describe(MARKED_TABS)
  const standing = parts.find((part) =>
    part.developerMetadata?.some(({ metadataKey }) => metadataKey === DICTIONARY_MARK),
  )
  const free = new FreeTabs(parts.map(tabOf), host.newId())
  const tab = standing ? tabOf(standing) : free.tab(fieldsMessages[locale].dictionaryTab)
  host.workbook.update(
    standing ? refreshedDictionary(tab.sheetId, rows) : newDictionary({ ...tab, index: tables.length }, rows),
  )
  host.panel.showTab(tab.sheetId)
  return { tab: tab.title, fields: entries.length, isRefreshed: standing !== undefined }
}

const tabOf = ({ properties }: SheetPart): NamedTab => ({
  sheetId: properties?.sheetId ?? 0,
  title: properties?.title ?? '',
})
