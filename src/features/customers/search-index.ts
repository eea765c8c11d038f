import type { Host } from '../../host/host'
import { type RegisterConfig, tableOf } from '../../register/config'
import { CUSTOMERS, type Field } from '../../register/field'
import { nameFieldOf } from '../../register/name-field'
import { emailKey } from '../../register/rules/email-rule'
import { phoneKeys } from '../../register/rules/phone-rule'
import { recordFields } from '../../register/table-view'
import { fieldValue, type RecordValues, type RegisterRecord, type Value } from '../../register/value'

/**
 * One customer in the search index: number, name, phones (keys such as `+8613977413962` with spaces between, or the
 * bare digits of what is no number), e-mail key, company, owner.
 */
export type IndexEntry = readonly [
  id: string,
  name: string,
  phones: string,
  email: string,
  company: string,
  owner: string,
]

/** The fields that customers are found by. */
interface IndexFields {
  readonly name: Field | undefined
  readonly phones: readonly Field[]
  readonly email: Field | undefined
}

function indexFields(fields: readonly Field[]): IndexFields {
  return {
    name: nameFieldOf(fields),
    phones: fields.filter(({ kind }) => kind === 'phone'),
    email: fields.find(({ kind }) => kind === 'email'),
  }
}

/** Every customer in the few fields that search and the warning of twins need. */
export function searchIndex(host: Host): readonly IndexEntry[] {
  const config = host.register.config()
  if (!config) return []
  const found = indexFields(recordFields(tableOf(config, CUSTOMERS)))
  const keys = [found.name, ...found.phones, found.email].flatMap((field) => (field ? [field.key] : []))
  const view = host.register.readColumns(CUSTOMERS, [...new Set([...keys, 'company', 'owner'])])
  return view.rows.flatMap(({ id, values }) => (id === '' ? [] : [indexEntry(id, values, found, config)]))
}

/** What the index says about one customer. */
export const indexEntryOf = (config: RegisterConfig, { id, values }: RegisterRecord): IndexEntry =>
  indexEntry(id, values, indexFields(recordFields(tableOf(config, CUSTOMERS))), config)

function indexEntry(
  id: string,
  values: RecordValues,
  { name, phones, email }: IndexFields,
  { country }: Pick<RegisterConfig, 'country'>,
): IndexEntry {
  const text = (field: string | undefined) => (field === undefined ? '' : String(fieldValue(values, field)))
  return [
    id,
    text(name?.key),
    phones.flatMap(({ key }) => phonesOf(fieldValue(values, key), country)).join(' '),
    email ? (emailKey(fieldValue(values, email.key)) ?? text(email.key).toLowerCase()) : '',
    text('company'),
    text('owner'),
  ]
}

function phonesOf(value: Value, country: string): string[] {
  if (value === '') return []
  const keys = phoneKeys(value, country)
  if (keys.length > 0) return keys
  const digits = String(value).replace(/\D/g, '')
  return digits === '' ? [] : [digits]
}
