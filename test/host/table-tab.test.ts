import { dressColumn } from '../../src/host/column-dress'
import { tableTab } from '../../src/host/table-tab'
import type { WorkbookRequest } from '../../src/host/workbook'
import { PROBLEMS, type TableSchema } from '../../src/register/field'
import { schemaFields, tableDeclaration } from '../../src/register/table-catalogue'
import { templates } from '../../src/register/templates/template-catalogue'
import { templateTables } from '../../src/register/templates/template-tables'
import type { RegisterRecord } from '../../src/register/value'

interface Laid {
  readonly range: { readonly startColumnIndex: number; readonly endColumnIndex: number }
}
/** What each kind of request says of each column, the column's own letters left out. */
function byColumn(requests: readonly WorkbookRequest[]): Map<string, string> {
  const found = new Map<string, string>()
  const note = (kind: string, { range }: Laid, said: object) => {
    for (let column = range.startColumnIndex; column < range.endColumnIndex; column++)
      found.set(`${kind} ${column}`, JSON.stringify(said))
  }
  for (const { repeatCell, setDataValidation, addConditionalFormatRule } of requests) {
    const [format, rule, marking] = [repeatCell, setDataValidation, addConditionalFormatRule] as unknown as [
      (Laid & { cell: { userEnteredFormat?: { numberFormat?: object } } }) | undefined,
      (Laid & { rule?: object }) | undefined,
      { rule: { ranges: Laid['range'][]; booleanRule: { format: object } } } | undefined,
    ]
    if (format?.cell.userEnteredFormat?.numberFormat) note('format', format, format.cell)
    if (rule?.rule) note('rule', rule, rule.rule)
    if (marking)
      for (const range of marking.rule.ranges) note('marking', { range }, marking.rule.booleanRule.format)
  }
  return found
}

const schemas = (['en', 'zh-CN'] as const).flatMap((locale) =>
  Object.values(templates).flatMap((template) =>
    templateTables(template, locale, '2026-11-21' as never).map(({ key, tab, fields }, index) => ({
      locale,
      schema: { key, tab, fields, sheetId: 70 + index } satisfies TableSchema,
    })),
  ),
)

/** The rules of a column of months look at today; they come beside what marks problems, and have a test of their own. */
const ofProblems = (requests: readonly WorkbookRequest[]) =>
  requests.filter(
    (request) => !('addConditionalFormatRule' in request && JSON.stringify(request).includes('TODAY()')),
  )

describe('a new tab', () => {
  it('dresses every column of every template as a column alone would be dressed', () => {
    for (const { schema, locale } of schemas) {
      const columns = new Map(schema.fields.map(({ key }, column) => [key, column]))
      const alone = schema.fields.flatMap((field, column) =>
        field.formula ? [] : dressColumn(schema, field, column, columns, locale),
      )
      const tab = ofProblems(tableTab({ schema, records: [], index: 1, locale }))
      expect([schema.tab, byColumn(tab)]).toEqual([schema.tab, byColumn(alone)])
    }
  })

  it('is made with few requests: a mark a column, and for the rest one for each run of equal neighbours', () => {
    for (const { schema, locale } of schemas) {
      const requests = ofProblems(tableTab({ schema, records: [], index: 1, locale }))
      const marks = requests.filter(({ createDeveloperMetadata }) => createDeveloperMetadata)
      const rules = requests.filter(({ addConditionalFormatRule }) => addConditionalFormatRule)
      expect(marks).toHaveLength(schema.fields.length)
      expect(rules).toHaveLength(schema.fields.some(({ key }) => key === PROBLEMS) ? 1 : 0)
    }
  })

  it('has tick boxes where records say yes or no, and none where they say nothing', () => {
    const declared = tableDeclaration('arrivals')!
    const keys = declared.fields.map(({ key }) => key)
    const schema = {
      key: 'arrivals',
      tab: '今日预抵',
      sheetId: 7,
      fields: schemaFields(declared, keys, 'zh-CN'),
    }
    const answers: RegisterRecord['values'][] = [{ preparation: true }, {}, { preparation: false }]
    const records = answers.map((values, index) => ({ id: String(130_000_001 + index), values }))
    const boxes = (some: readonly RegisterRecord[]) =>
      tableTab({ schema, records: some, index: 1, locale: 'zh-CN' }).flatMap(({ updateCells }) => {
        const { start, rows, fields } = (updateCells ?? {}) as {
          start?: { rowIndex: number; columnIndex: number }
          rows?: { values: { dataValidation?: object }[] }[]
          fields?: string
        }
        const has = rows?.map(({ values }) => values[0]?.dataValidation !== undefined)
        return fields === 'dataValidation' ? [[start?.rowIndex, keys[start?.columnIndex ?? -1], has]] : []
      })
    expect(boxes(records)).toEqual([[1, 'preparation', [true, false, true]]])
    expect(boxes(records.slice(1, 2))).toEqual([])
  })

  it('leaves columns of the firm’s own formulas as they are', () => {
    const declared = tableDeclaration('transactions')!
    const keys = declared.fields.map(({ key }) => key)
    const fields = schemaFields(declared, keys, 'en').map((field, column) =>
      column === 3 ? { ...field, formula: true } : field,
    )
    const schema = { key: 'transactions', tab: 'Sales', sheetId: 7, fields }
    const dressed = [...byColumn(tableTab({ schema, records: [], index: 1, locale: 'en' })).keys()]
    expect(dressed.filter((what) => what.endsWith(' 3'))).toEqual([])
    expect(dressed.filter((what) => what.startsWith('marking '))).toHaveLength(fields.length - 1)
  })
})
