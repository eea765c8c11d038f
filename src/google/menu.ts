import { SYSTEM_TABS } from '../register/config'

/** An entry of the menu: its text and the global function it calls, or the entries of a submenu. */
type Entry =
  | { readonly text: string; readonly run: string }
  | { readonly text: string; readonly entries: readonly Entry[] }

/** Adds the menu to the spreadsheet that is open. Asks for nothing, so that it works before any consent. */
export function addMenu(title: string, entries: readonly Entry[]): void {
  filled(SpreadsheetApp.getUi().createMenu(title), entries).addToUi()
}

function filled(menu: GoogleAppsScript.Base.Menu, entries: readonly Entry[]): GoogleAppsScript.Base.Menu {
  for (const entry of entries) {
    if ('run' in entry) menu.addItem(entry.text, entry.run)
    else menu.addSubMenu(filled(SpreadsheetApp.getUi().createMenu(entry.text), entry.entries))
  }
  return menu
}

/** Whether the open spreadsheet has been set up; no where the script may not look yet. */
export function isRegister(): boolean {
  try {
    return SpreadsheetApp.getActive().getSheetByName(SYSTEM_TABS.config) !== null
  } catch {
    return false
  }
}
