import type { WorkbookRequest } from '../../host/workbook'

/** The table a view is laid over, and whom it shows. */
export interface FilterView {
  readonly id: number
  readonly title: string
  readonly sheetId: number
  /** 0-based column of the customer numbers, and how many columns the view covers. */
  readonly numberColumn: number
  readonly columnCount: number
  /** Every number in the table, and those to be seen. */
  readonly all: readonly string[]
  readonly shown: readonly string[]
}

/**
 * A view of one's own: nobody else's rows move. Values are hidden one by one, since a formula would have to be written in
 * the language of the spreadsheet; rows added later are seen.
 */
export function filterViewRequest(view: FilterView): WorkbookRequest {
  const shown = new Set(view.shown)
  const hiddenValues = view.all.filter((id) => !shown.has(id))
  return {
    addFilterView: {
      filter: {
        filterViewId: view.id,
        title: view.title,
        range: {
          sheetId: view.sheetId,
          startRowIndex: 0,
          startColumnIndex: 0,
          endColumnIndex: view.columnCount,
        },
        filterSpecs: [{ columnIndex: view.numberColumn, filterCriteria: { hiddenValues } }],
      },
    },
  }
}
