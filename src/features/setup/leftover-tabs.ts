import type { WorkbookRequest } from '../../host/workbook'
import { SYSTEM_TABS, shadowTitle } from '../../register/config'
import { CUSTOMERS } from '../../register/field'
import type { TabPart } from './read-sheet'
import { UNFINISHED_MARK } from './system-tab-requests'

/** Tabs in the way of set-up: those that a set-up which died left behind, and those of people that bear a system tab's name. */
export function tabsInTheWay(parts: readonly TabPart[]): {
  readonly leftovers: readonly WorkbookRequest[]
  readonly taken: readonly string[]
} {
  const names = new Set<string>([...Object.values(SYSTEM_TABS), shadowTitle(CUSTOMERS)])
  const isLeftover = ({ part }: TabPart) =>
    part.developerMetadata?.some(({ metadataKey }) => metadataKey === UNFINISHED_MARK) === true
  return {
    leftovers: parts.filter(isLeftover).map(({ tab }) => ({ deleteSheet: { sheetId: tab.sheetId } })),
    taken: parts.filter((each) => names.has(each.tab.title) && !isLeftover(each)).map(({ tab }) => tab.title),
  }
}
