import { headerCell } from '../../src/host/new-column'
import { shadowTab } from '../../src/host/system-tabs'
import { tableTab } from '../../src/host/table-tab'
import { shadowTitle } from '../../src/register/config'
import { CUSTOMERS, type Field, type TableSchema } from '../../src/register/field'
import { linkedOfAll } from '../../src/register/links'
import { packShadow } from '../../src/register/shadow'
import { schemaFields, tableDeclaration } from '../../src/register/table-catalogue'
import { firstNumberOf } from '../../src/register/table-declaration'
import type { RecordValues } from '../../src/register/value'
import type { RegisterHere } from './register-here'

/** The records of each linked table, in their order. */
export type LinkedRows = Readonly<Record<string, readonly RecordValues[]>>

/** Columns of customers that are put behind those of the sheet. */
const MORE_FIELDS = [
  ...['birthday', 'last-review', 'age', 'spending', 'orders', 'last-purchase', 'open-balance'],
  ...['payment-terms', 'last-contact-on', 'completeness', 'next-review', 'type-by-behaviour'],
]

/** The fields of a declared table that exist, in Chinese. */
function declared(table: string, keys?: readonly string[]): Field[] {
  const declaration = tableDeclaration(table)!
  const all = declaration.fields.map(({ key }) => key)
  return schemaFields(declaration, keys ? keys.filter((key) => all.includes(key)) : all, 'zh-CN')
}

/** The first number of a linked table. */
export const firstNumber = (table: string): number => firstNumberOf(tableDeclaration(table)!.ordinal)

/**
 * Gives a register computed columns behind those of its customers, and in place of its linked tables others with these
 * records under the numbers of their tables.
 */
export function addLinkedTables(here: RegisterHere, rows: LinkedRows): void {
  here.run((host) => {
    const config = host.register.config()!
    const [customers, ...others] = config.tables
    const customersOnly = { [CUSTOMERS]: config.standing[CUSTOMERS]! }
    const known = new Set(customers!.fields.map(({ key }) => key))
    const more = declared(CUSTOMERS, MORE_FIELDS).filter(({ key }) => !known.has(key))
    const width = customers!.fields.length
    const linked = Object.entries(rows).map(([key, list], index) => {
      const first = firstNumber(key)
      const schema: TableSchema = {
        ...{ key, sheetId: 7000 + index, tab: tableDeclaration(key)!.label['zh-CN'], fields: declared(key) },
      }
      const records = list.map((values, place) => ({ id: String(first + place), values }))
      return { schema, records, shadow: 7100 + index, first }
    })
    host.workbook.update([
      ...others.flatMap(({ key, sheetId }) => [
        { deleteSheet: { sheetId } },
        { deleteSheet: { sheetId: config.standing[key]!.shadowSheetId } },
      ]),
      {
        appendDimension: { sheetId: customers!.sheetId, dimension: 'COLUMNS', length: more.length },
      },
      ...more.map((field, index) => headerCell(customers!.sheetId, width + index, field.header)),
      ...linked.flatMap(({ schema, records, shadow }, index) => [
        ...tableTab({ schema, records, index: 1 + index, locale: 'zh-CN' }),
        ...shadowTab(
          { sheetId: shadow, title: shadowTitle(schema.key) },
          records.map(({ id, values }) => [id, ...packShadow({ values })]),
        ),
      ]),
    ])
    const schemas = linked.map(({ schema }) => schema)
    host.register.saveConfig({
      tables: [{ ...customers!, fields: [...customers!.fields, ...more] }, ...schemas],
      standing: {
        ...customersOnly,
        ...Object.fromEntries(
          linked.map(({ schema, records, shadow, first }) => [
            schema.key,
            { shadowSheetId: shadow, firstNumber: first, nextNumber: first + records.length, digest: '' },
          ]),
        ),
      },
    })
    host.register.writeLinks(
      linkedOfAll(schemas, new Map(linked.map(({ schema, records }) => [schema.key, records]))),
    )
  })
}

/** What stands in a column of a tab by record number, as the grid holds it. */
export function columnOf(here: RegisterHere, tab: string, header: string): Record<string, unknown> {
  const [headers = [], ...rows] = here.cells(tab)
  const column = headers.indexOf(header)
  const number = headers.findIndex((text) => /编号$/.test(String(text)))
  if (column < 0) throw new Error(`No column ${header} in ${tab}: ${headers.join(', ')}`)
  return Object.fromEntries(
    rows.flatMap((row) => (row[number] === undefined ? [] : [[String(row[number]), row[column] ?? '']])),
  )
}
