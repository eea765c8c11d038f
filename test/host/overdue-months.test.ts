import { overdueMonths } from '../../src/host/overdue-months'
import type { TableSchema } from '../../src/register/field'
import { schemaFields, tableDeclaration } from '../../src/register/table-catalogue'

function schemaOf(key: string, locale: 'en' | 'zh-CN' = 'zh-CN'): TableSchema {
  const declared = tableDeclaration(key)!
  const keys = declared.fields.map((field) => field.key)
  return { key, sheetId: 9, tab: key, fields: schemaFields(declared, keys, locale) }
}
const placesOf = ({ fields }: TableSchema) => new Map(fields.map(({ key }, column) => [key, column]))
interface Laid {
  readonly rule: {
    readonly ranges: readonly unknown[]
    readonly booleanRule: {
      readonly condition: { readonly values: readonly [{ readonly userEnteredValue: string }] }
    }
  }
}
const laid = (schema: TableSchema, columns = placesOf(schema)) =>
  overdueMonths(schema, columns).map((request) => request.addConditionalFormatRule as unknown as Laid)
const formulas = (schema: TableSchema, columns?: Map<string, number>) =>
  laid(schema, columns).map(({ rule }) => rule.booleanRule.condition.values[0].userEnteredValue)

describe('months of duties that are overdue', () => {
  it('are coloured by a rule of each month, over its column below the header', () => {
    const rules = laid(schemaOf('deadlines'))
    expect(rules).toHaveLength(12)
    expect(rules[0]!.rule.ranges).toEqual([
      { sheetId: 9, startRowIndex: 1, startColumnIndex: 9, endColumnIndex: 10 },
    ])
  })

  it('look at the year and the day of their line, and at the word for done', () => {
    const [first, , , , , , , , , , , last] = formulas(schemaOf('deadlines'))
    expect(first).toBe(
      '=AND(J2<>"",J2<>"完成",ISNUMBER($E2),IF($H2="",DATE($E2,2,0),MIN(DATE($E2,2,0),DATE($E2,1,$H2)))<TODAY())',
    )
    expect(last).toContain('DATE($E2,13,0)')
    expect(formulas(schemaOf('deadlines', 'en'))[0]).toContain('J2<>"Done"')
  })

  it('are over at the end of the month where lines have no day', () => {
    const columns = placesOf(schemaOf('deadlines'))
    columns.delete('due-day')
    expect(formulas(schemaOf('deadlines'), columns)[0]).toBe(
      '=AND(J2<>"",J2<>"完成",ISNUMBER($E2),DATE($E2,2,0)<TODAY())',
    )
  })

  it('keep a word for done with quotes a text', () => {
    const schema = schemaOf('deadlines')
    const fields = schema.fields.map((field) =>
      field.key === 'm01' ? { ...field, choices: [{ label: '"好"', synonyms: ['Done'] }] } : field,
    )
    expect(formulas({ ...schema, fields })[0]).toContain('J2<>"""好"""')
  })

  test.each(['customers', 'to-dos', 'matters'])('are none of %s', (key) => {
    expect(laid(schemaOf(key))).toEqual([])
  })
})
