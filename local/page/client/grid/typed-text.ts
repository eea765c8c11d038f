import type { ICellData, Nullable, Workbook, Worksheet } from '@univerjs/core'
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/preset-sheets-core'
import { editText } from './univer-cells'
import type { UniverHandle } from './univer-setup'

/** Above all of Univer's own handlers, which would parse numbers, days and formulas: here the server does. */
const first = 10_000

/** What was typed, and the version of the spreadsheet when the person began. */
export interface TypedCell {
  readonly text: string
  readonly version: number
}

/** The text of a cell's editor, kept as the person typed it. */
export class TypedText {
  private typed: { readonly row: number; readonly column: number; readonly text: string } | undefined
  /** Text on its way to the server, for the command that follows at once. */
  private pending: TypedCell | undefined
  private openedAt = 0

  /** Univer makes its sheet services with the first workbook, so one must be shown before. */
  constructor({ univer, api }: UniverHandle, versionNow: () => number) {
    api.addEvent(api.Event.BeforeSheetEditStart, () => {
      this.openedAt = versionNow()
    })
    api.addEvent(api.Event.BeforeSheetEditEnd, ({ row, column, value, isConfirm }) => {
      const text = value.toPlainText().replaceAll('\r', '\n')
      this.typed = isConfirm ? { row, column, text } : undefined
    })
    const { writeCellInterceptor } = univer.__getInjector().get(SheetInterceptorService)
    writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
      priority: first,
      handler: (cell, { workbook, worksheet, row, col }) => {
        const text = this.textAt(workbook, worksheet, row, col)
        return text === '' ? cell : { ...cell, v: text, t: 1, f: null, p: null }
      },
    })
    writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
      priority: first,
      handler: (cell, { workbook, worksheet, row, col }, next) => {
        const typed = this.typed
        this.typed = undefined
        if (typed?.row !== row || typed.column !== col) return next(cell)
        const old: Nullable<ICellData> = worksheet.getCellRaw(row, col)
        if (typed.text === this.textAt(workbook, worksheet, row, col)) return old ?? {}
        this.pending = { text: typed.text, version: this.openedAt }
        return { ...(old?.s == null ? {} : { s: old.s }), v: typed.text, t: 1, f: null, p: null }
      },
    })
  }

  /** What was just typed, once. */
  take(): TypedCell | undefined {
    const typed = this.pending
    this.pending = undefined
    return typed
  }

  private textAt(workbook: Workbook, worksheet: Worksheet, row: number, column: number): string {
    const cell = worksheet.getCellRaw(row, column)
    const pattern = workbook.getStyles().getStyleByCell(cell)?.n?.pattern
    return editText(cell, worksheet.getCell(row, column), pattern)
  }
}
