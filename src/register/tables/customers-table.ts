import { CUSTOMERS } from '../field'
import { fieldCatalogue } from '../field-catalogue'
import type { TableDeclaration } from '../table-declaration'

/** The table every register has; its first numbers are those of the register itself. */
export const customersTable: TableDeclaration = {
  key: CUSTOMERS,
  ordinal: 1,
  label: { en: 'Customers', 'zh-CN': '客户' },
  one: { en: 'Customer', 'zh-CN': '客户' },
  fields: fieldCatalogue,
}
