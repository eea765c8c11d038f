import type { Field } from './field'
import { declaredField } from './field-catalogue'
import type { CatalogueField, Language } from './field-catalogue-entry'
import type { TableDeclaration } from './table-declaration'
import { arrivalsTable } from './tables/arrivals-table'
import { contactsTable } from './tables/contacts-table'
import { contractsTable } from './tables/contracts-table'
import { customersTable } from './tables/customers-table'
import { deadlinesTable } from './tables/deadlines-table'
import { eventsTable } from './tables/events-table'
import { followUpsTable } from './tables/follow-ups-table'
import { mattersTable } from './tables/matters-table'
import { minutesTable } from './tables/minutes-table'
import { opportunitiesTable } from './tables/opportunities-table'
import { paymentsTable } from './tables/payments-table'
import { productsTable } from './tables/products-table'
import { serviceTable } from './tables/service-table'
import { staysTable } from './tables/stays-table'
import { toDosTable } from './tables/to-dos-table'
import { transactionsTable } from './tables/transactions-table'

/** Every table the product knows, in the order of the tabs. */
export const tableDeclarations: readonly TableDeclaration[] = [
  customersTable,
  contactsTable,
  transactionsTable,
  paymentsTable,
  followUpsTable,
  serviceTable,
  opportunitiesTable,
  contractsTable,
  productsTable,
  minutesTable,
  toDosTable,
  staysTable,
  arrivalsTable,
  mattersTable,
  deadlinesTable,
  eventsTable,
]

const byKey = new Map(tableDeclarations.map((table) => [table.key, table]))

/** The declaration of a table; undefined for a table the firm made. */
export const tableDeclaration = (key: string): TableDeclaration | undefined => byKey.get(key)

/** The declared field of a table; undefined for a firm's own. */
export const declaredFieldOf = (table: TableDeclaration, key: string): CatalogueField | undefined =>
  table.fields.find((field) => field.key === key)

/** Fields of a declared table as new columns in one language, in the order of the keys. Throws for an unknown key. */
export const schemaFields = (table: TableDeclaration, keys: readonly string[], locale: Language): Field[] =>
  keys.map((key) => {
    const field = declaredFieldOf(table, key)
    if (!field) throw new Error(`The table ${table.key} declares no field ${key}`)
    return declaredField(field, locale)
  })
