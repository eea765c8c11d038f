import type { Cell } from '../../register/cell-codec'
import type { RegisterConfig } from '../../register/config'
import { tableOf } from '../../register/config'
import { CUSTOMERS, NUMBER } from '../../register/field'
import { contextOfCountry } from '../../register/rules/rule-context'
import type { ColumnPlan } from './column-plan'
import { numberedRecords } from './numbered-records'
import { type SheetGrid, sheetGrid } from './sheet-grid'
import { isFormulaCell, type SheetReading } from './sheet-reading'
import { newSheet, templateDraft } from './template-draft'

type Records = ReadonlyMap<string, ReadonlyMap<string, Cell>>

/** The cells of each record at set-up, by number and field key: from the copy of the sheet, or from the template. */
export function firstRecords(config: RegisterConfig, copy: SheetReading | undefined): Records {
  const { template, samples = [], before } = config.setUp
  if (template !== 'sheet') {
    const sheet = newSheet({ sheetId: 0, title: '', index: 0 })
    const draft = templateDraft(
      template,
      samples.length > 0,
      sheet,
      config.locale,
      contextOfCountry(config.country),
    )
    return cellsById(draft.grid, draft.plan)
  }
  if (!copy || !before) return new Map()
  const fields = new Map(tableOf(config, CUSTOMERS).fields.map((field) => [field.key, field]))
  const columns = before.columns.flatMap((key, column) => {
    const field = key === null ? undefined : fields.get(key)
    return field ? [{ column, field }] : []
  })
  const adopted = before.columns.indexOf(NUMBER)
  const plan = { columns, fields: [], ...(adopted < 0 ? {} : { adopted }) }
  return cellsById(sheetGrid(copy, before.titleRows), plan, copy.entered)
}

/** `entered` are the cells of the whole sheet with formulas as their text. */
function cellsById(grid: SheetGrid, plan: ColumnPlan, entered: SheetReading['entered'] = []): Records {
  const { records } = numberedRecords(grid, plan)
  return new Map(
    records.map(({ id, row }) => [
      id,
      new Map(plan.columns.map(({ column, field }) => [field.key, cellOf(grid, entered, row, column)])),
    ]),
  )
}

function cellOf(grid: SheetGrid, entered: SheetReading['entered'], row: number, column: number): Cell {
  const [shown, behind] = [grid.rows[row]?.[column] ?? '', entered[row + grid.headerRow + 1]?.[column]]
  return isFormulaCell(shown, behind) ? (behind ?? '') : shown
}
