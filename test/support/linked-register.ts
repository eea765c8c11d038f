import { newColumn } from '../../src/host/new-column'
import { shadowTab } from '../../src/host/system-tabs'
import { tableTab } from '../../src/host/table-tab'
import { type RegisterConfig, shadowTitle, tableOf } from '../../src/register/config'
import { CUSTOMERS, fieldOf, type TableSchema } from '../../src/register/field'
import { schemaFields, tableDeclaration } from '../../src/register/table-catalogue'
import { firstNumberOf } from '../../src/register/table-declaration'
import { RegisterHere, type Row } from './register-here'

/** Google's ids of the tabs that are added, by the ordinal of their table. */
const TAB_IDS = 7_000
const SHADOW_IDS = 8_000

/** The tables of a register with everything the card can show, in the order of the tabs. */
export const CARD_TABLES = [
  ...['contacts', 'transactions', 'payments', 'follow-ups', 'service', 'opportunities'],
  ...['products', 'minutes', 'to-dos', 'deadlines'],
]

function schemaOf(key: string, locale: 'en' | 'zh-CN'): TableSchema {
  const declared = tableDeclaration(key)
  if (!declared) throw new Error(`No table ${key}`)
  const fields = schemaFields(
    declared,
    declared.fields.map((field) => field.key),
    locale,
  )
  const card = declared.card ? { card: declared.card } : {}
  return { key, sheetId: TAB_IDS + declared.ordinal, tab: declared.label[locale], fields, ...card }
}

const standingOf = (key: string): RegisterConfig['standing'] => {
  const ordinal = tableDeclaration(key)?.ordinal ?? 0
  const firstNumber = firstNumberOf(ordinal)
  return { [key]: { shadowSheetId: SHADOW_IDS + ordinal, firstNumber, nextNumber: firstNumber, digest: '' } }
}

/** What is computed of a customer, in columns of its own. */
const FIGURES = ['age', 'spending', 'spending-year', 'orders', 'last-purchase', 'open-balance']

/** Gives a register tabs of linked tables, as set-up lays them. */
export function addTables(register: RegisterHere, keys: readonly string[] = CARD_TABLES): void {
  register.run((host) => {
    const config = host.register.config()!
    const isThere = (key: string) => config.tables.some((table) => table.key === key)
    const schemas = keys.filter((key) => !isThere(key)).map((key) => schemaOf(key, config.locale))
    const customers = tableOf(config, CUSTOMERS)
    const figures = schemaFields(
      tableDeclaration(CUSTOMERS)!,
      FIGURES.filter((key) => !fieldOf(customers, key)),
      config.locale,
    )
    const width = host.workbook.tabs().find(({ sheetId }) => sheetId === customers.sheetId)!.columnCount
    host.workbook.update([
      ...figures.flatMap((field, index) => newColumn(customers, field, width + index, width + index)),
      ...schemas.flatMap((schema, index) => [
        ...tableTab({ schema, records: [], index: index + 1, locale: config.locale }),
        ...shadowTab(
          { sheetId: standingOf(schema.key)[schema.key]!.shadowSheetId, title: shadowTitle(schema.key) },
          [],
        ),
      ]),
    ])
    host.register.saveConfig({
      tables: [
        { ...customers, fields: [...customers.fields, ...figures] },
        ...config.tables.filter(({ key }) => key !== CUSTOMERS),
        ...schemas,
      ],
      standing: Object.assign({}, config.standing, ...schemas.map(({ key }) => standingOf(key))),
    })
  })
}

/** A register of customers with every table the card can show. */
export const linkedRegister = (rows: Row[]): RegisterHere =>
  new RegisterHere(rows, {}, { name: 'with every table of the card', lay: addTables })
