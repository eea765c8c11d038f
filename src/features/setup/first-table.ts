import type { Locale } from '../../i18n/translation'
import type { Cell } from '../../register/cell-codec'
import { movedRows, type RegisterConfig, tableOf } from '../../register/config'
import { CUSTOMERS, NUMBER, PROBLEMS } from '../../register/field'
import { fieldFrom } from '../../register/field-catalogue'
import { distinctHeaders } from '../../register/matching/distinct-headers'
import { contextOfCountry } from '../../register/rules/rule-context'
import type { ColumnPlan } from './column-plan'
import { shape } from './formula-shape'
import { numberedRecords } from './numbered-records'
import { type SheetGrid, sheetGrid } from './sheet-grid'
import { isFormulaCell, type SheetReading } from './sheet-reading'
import { newSheet, templateCustomers, templateDraft } from './template-draft'

type Records = ReadonlyMap<string, ReadonlyMap<string, Cell>>

/** What a register began with. */
export interface FirstTable {
  /** The cells of each record, by number and field key, formulas as their text. */
  readonly records: Records
  /** The headers, those of the sheet before and those that set-up wrote; of formulas their shape. */
  readonly headers: ReadonlySet<string>
}

/** What the register began with: from the copy of the sheet, or from the template. */
export function firstTable(config: RegisterConfig, copy: SheetReading | undefined): FirstTable {
  const { template, samples = [], before, own } = config.setUp
  if (template === 'own') return { records: new Map(), headers: new Set(own?.headers) }
  if (template !== 'sheet') {
    const sheet = newSheet({ sheetId: 0, title: '', index: 0 })
    const customers = templateCustomers(template, samples.length > 0, config.locale)
    const draft = templateDraft(customers, sheet, contextOfCountry(config.country))
    const headers = new Set(draft.plan.fields.map(({ header }) => header))
    return { records: cellsById(draft.grid, draft.plan), headers }
  }
  if (!copy || !before) return { records: new Map(), headers: new Set() }
  const fields = new Map(tableOf(config, CUSTOMERS).fields.map((field) => [field.key, field]))
  const columns = before.columns.flatMap((key, column) => {
    const field = key === null ? undefined : fields.get(key)
    return field ? [{ column, field }] : []
  })
  const adopted = before.columns.indexOf(NUMBER)
  const plan = { columns, fields: [], ...(adopted < 0 ? {} : { adopted }) }
  const rows = copy.tab.rowCount - movedRows(before)
  const sheet = { ...copy, values: copy.values.slice(0, rows), entered: copy.entered.slice(0, rows) }
  const grid = sheetGrid(sheet, before.titleRows)
  return {
    records: cellsById(grid, plan, copy.entered),
    headers: new Set([
      ...firstHeaders(grid, config.locale, adopted),
      ...(copy.entered[grid.headerRow] ?? []).map(shape),
    ]),
  }
}

function firstHeaders(grid: SheetGrid, locale: Locale, adopted: number): string[] {
  const written = Array.from({ length: grid.width }, (_, column) => grid.headers[column] ?? '')
  const own = ([NUMBER, PROBLEMS] as const).map((key) => fieldFrom(key, locale).header)
  return [...distinctHeaders(written, locale, adopted < 0 ? undefined : adopted), ...own]
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
