import type { Panel } from '../host/host'
import type { Screen } from '../host/screen'

const DIALOG = { width: 900, height: 600 } as const

/** The sidebar and the dialog are one page, told by its first tag where to begin. */
function page(kind: 'sidebar' | 'dialog', screen: Screen): GoogleAppsScript.HTML.HtmlOutput {
  const html = HtmlService.createHtmlOutputFromFile('sidebar').getContent()
  return HtmlService.createHtmlOutput(
    html.replace('<body', () => `<body data-kind="${kind}" data-start="${screen}"`),
  )
}

/** What is shown beside the grid of the spreadsheet that is open. */
export const googlePanel = (): Panel => ({
  openSidebar: (title, screen) => SpreadsheetApp.getUi().showSidebar(page('sidebar', screen).setTitle(title)),
  openDialog: (title, screen) =>
    SpreadsheetApp.getUi().showModalDialog(
      page('dialog', screen).setWidth(DIALOG.width).setHeight(DIALOG.height),
      title,
    ),
  selection: () => {
    const range = SpreadsheetApp.getActiveRange()
    return range ? { sheetId: range.getGridId(), row: range.getRow() - 1 } : undefined
  },
  showTab: (sheetId) => {
    const tab = SpreadsheetApp.getActive().getSheetById(sheetId)
    if (tab) SpreadsheetApp.getActive().setActiveSheet(tab)
  },
  notify: (text) => SpreadsheetApp.getActive().toast(text),
})
