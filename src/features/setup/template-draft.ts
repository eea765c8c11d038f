import type { TabInfo } from '../../host/workbook'
import type { Locale } from '../../i18n/translation'
import { type Cell, toCell } from '../../register/cell-codec'
import { type Field, NUMBER, PROBLEMS } from '../../register/field'
import type { RuleContext } from '../../register/rules/rule-context'
import { customersOf, sampleRows, tableFields } from '../../register/templates/template'
import { templates } from '../../register/templates/template-catalogue'
import type { TemplateKey } from '../../register/templates/template-names'
import { fieldValue, type RecordValues } from '../../register/value'
import { checkedRecords } from './checked-records'
import type { ColumnPlan } from './column-plan'
import { numberedRecords } from './numbered-records'
import type { RegisterDraft } from './set-up-order'
import type { SheetGrid } from './sheet-grid'
import type { SheetReading } from './sheet-reading'

/** The customers' table of a template. */
export interface FirstCustomers {
  readonly fields: readonly Field[]
  readonly samples: readonly RecordValues[]
}

/** The customers' table of a template of the product, with its sample rows or without. */
export const templateCustomers = (
  template: TemplateKey,
  withSamples: boolean,
  locale: Locale,
): FirstCustomers => ({
  fields: tableFields(customersOf(templates[template]), locale),
  samples: withSamples ? sampleRows(templates[template], locale) : [],
})

/** A register made from a template in an empty sheet. */
export function templateDraft(
  { fields: all, samples }: FirstCustomers,
  sheet: SheetReading,
  context: RuleContext,
): RegisterDraft {
  const told = all.filter(({ key }) => key !== PROBLEMS)
  const [shown, others] = [told.filter(({ hidden }) => !hidden), told.filter(({ hidden }) => hidden)]
  const fields = [...shown, ...recordsFirst(others)]
  const problems = all.find(({ key }) => key === PROBLEMS)!
  const rows = samples.map((values): Cell[] =>
    fields.map((field) => toCell(field, fieldValue(values, field.key))),
  )
  const problemsBefore = fields.length - others.length
  const plan: ColumnPlan = {
    columns: fields.map((field, column) => ({ column, field })),
    adopted: fields.findIndex(({ key }) => key === NUMBER),
    problemsBefore,
    fields: [...fields.slice(0, problemsBefore), problems, ...fields.slice(problemsBefore)],
  }
  const grid: SheetGrid = {
    headerRow: 0,
    headers: [],
    rows,
    width: fields.length,
    columns: fields.map(() => ({ formula: false, headerFormula: false, dated: false, blank: true })),
  }
  const { records, nextNumber } = numberedRecords(grid, plan)
  return {
    reading: sheet,
    grid,
    plan,
    records: checkedRecords(records, plan, context),
    nextNumber,
    fromTemplate: true,
    country: context.country,
  }
}

/** What people fill in before what is computed: a comparison reads no further than the former. */
const recordsFirst = (fields: readonly Field[]): Field[] => [
  ...fields.filter(({ kind }) => kind !== 'computed'),
  ...fields.filter(({ kind }) => kind === 'computed'),
]

/** A tab that is still to be made. */
export const newSheet = (tab: Pick<TabInfo, 'sheetId' | 'title' | 'index'>): SheetReading => ({
  tab: { ...tab, hidden: false, rowCount: 1000, columnCount: 26 },
  values: [],
  entered: [],
  part: {},
  formats: [],
  widths: [],
})
