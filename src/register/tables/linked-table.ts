import { type Both, declareField, label } from '../declare-field'
import type { Block, CardEntry } from '../field'
import { CUSTOMERS, NUMBER, PROBLEMS } from '../field'
import type { CatalogueField } from '../field-catalogue-entry'
import type { TableDeclaration } from '../table-declaration'

/** What differs from one linked table to the next. */
interface LinkedTable {
  readonly key: string
  readonly ordinal: number
  /** Of all its fields: a role that may edit the block keeps the whole table. */
  readonly block: Block
  readonly label: Both
  readonly one: Both
  readonly fields: readonly CatalogueField[]
  readonly card?: CardEntry
}

const number = declareField(
  NUMBER,
  'number-id',
  ['Number', '编号'],
  [
    'Given once by the register and never used again. Do not type here.',
    '由系统给出，一次给定，不再重复使用，无需填写。',
  ],
)

const problems = declareField(
  PROBLEMS,
  'computed',
  ['Problems', '提示'],
  ['Filled in by the register. Do not type here.', '由系统填写，无需填写。'],
  { block: 'other' },
)

const customerName = declareField(
  'customer-name',
  'computed',
  ['Customer', '客户'],
  ['Name that belongs to the customer number.', '客户编号对应的名称。'],
  { computation: { rule: 'name-of', link: 'customer' } },
)

/** The link to the customer a record is about; a record without one belongs to nobody unless the table allows it. */
const customerLink = (required: boolean): CatalogueField =>
  declareField(
    'customer',
    'link',
    ['Customer number', '客户编号'],
    ['Number of the customer this belongs to, such as 100012.', '所属客户的编号，例如 100012。'],
    { to: CUSTOMERS, ...(required ? { required: true } : {}) },
  )

function inBlock(block: Block, fields: readonly CatalogueField[]): CatalogueField[] {
  return fields.map((field) => ({ ...field, block }))
}

const declared = ({ label: name, one, fields, block, ...rest }: LinkedTable): TableDeclaration => ({
  ...rest,
  label: label(name),
  one: label(one),
  fields: inBlock(block, [number, ...fields, problems]),
})

/** Declares a table whose every record belongs to a customer: number, customer and name first, problems last. */
export const customerTable = (table: LinkedTable): TableDeclaration =>
  declared({ ...table, fields: [customerLink(true), customerName, ...table.fields] })

/** Declares a table whose records may be without a customer for a while. */
export const guestTable = (table: LinkedTable): TableDeclaration =>
  declared({ ...table, fields: [customerLink(false), customerName, ...table.fields] })

/** Declares a table whose records belong to the firm: number first, problems last. */
export const firmTable = (table: LinkedTable): TableDeclaration => declared(table)

/** What every table of the firm's own has before its fields: the number, and where it is about customers their link and name. */
export const firstFields = (ofCustomers: boolean): readonly CatalogueField[] =>
  inBlock('other', ofCustomers ? [number, customerLink(true), customerName] : [number])

/** What every table of the firm's own has behind its fields. */
export const lastFields: readonly CatalogueField[] = inBlock('other', [problems])
