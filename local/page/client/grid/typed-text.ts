import type { ICellData, Nullable, Workbook, Worksheet } from '@univerjs/core'
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/preset-sheets-core'
import { editText } from './univer-cells'
import type { UniverHandle } from './univer-setup'

/** Above all of Univer's own handlers, which would parse numbers, days and formulas: here the server does. */
const first = 10_000

/** The text of a cell's editor, kept as the person typed it. */
export class TypedText {
  private typed: { readonly row: number; readonly column: number; readonly text: string } | undefined
  /** Text on its way to the server, for the command that follows at once. */
  private pending: string | undefined

  /** Univer makes its sheet services with the first workbook, so one must be shown before. */
  constructor({ univer, api }: UniverHandle) {
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
        this.pending = typed.text
        return { ...(old?.s == null ? {} : { s: old.s }), v: typed.text, t: 1, f: null, p: null }
      },
    })
  }

  /** What was just typed, once. */
  take(): string | undefined {
    const text = this.pending
    this.pending = undefined
    return text
  }

  private textAt(workbook: Workbook, worksheet: Worksheet, row: number, column: number): string {
    const cell = worksheet.getCellRaw(row, column)
    const pattern = workbook.getStyles().getStyleByCell(cell)?.n?.pattern
    return editText(cell, worksheet.getCell(row, column), pattern)
  }
}
