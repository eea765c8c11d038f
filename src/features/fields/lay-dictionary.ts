import type { Host } from '../../host/host'
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
  const tabs = host.workbook.describe(MARKED_TABS)
  const standing = tabs.find((part) =>
    part.developerMetadata?.some(({ metadataKey }) => metadataKey === DICTIONARY_MARK),
  )?.properties
  const sheetId = standing
    ? (standing.sheetId ?? 0)
    : freeId(tabs.map((part) => part.properties?.sheetId ?? 0))
  const titles = tabs.map((part) => part.properties?.title ?? '')
  const tab = standing?.title ?? freeTitle(fieldsMessages[locale].dictionaryTab, titles)
  host.workbook.update(
    standing
      ? refreshedDictionary(sheetId, rows)
      : newDictionary({ sheetId, title: tab, index: tables.length }, rows),
  )
  host.panel.showTab(sheetId)
  return { tab, fields: entries.length, isRefreshed: standing !== undefined }
}

const freeId = (taken: readonly number[]): number => {
  let id = 9_001
  while (taken.includes(id)) id++
  return id
}

/** The firm may have a tab of that name. */
function freeTitle(title: string, taken: readonly string[]): string {
  const known = new Set(taken.map((each) => each.toLowerCase()))
  let number = 1
  const named = () => (number === 1 ? title : `${title} (${number})`)
  while (known.has(named().toLowerCase())) number++
  return named()
}
