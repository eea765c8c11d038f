import type { Host } from '../../host/host'
import { type RegisterConfig, tableOf } from '../../register/config'
import { CUSTOMERS, type Field } from '../../register/field'
import { nameFieldOf } from '../../register/name-field'
import { emailKey } from '../../register/rules/email-rule'
import { phoneKeys } from '../../register/rules/phone-rule'
import type { HanTables } from '../../register/search/han-reader'
import { hanTables } from '../../register/search/han-tables'
import {
  type Facet,
  facetFields,
  type IndexEntry,
  type PackedEntries,
  packEntries,
} from '../../register/search/index-entry'
import { recordFields } from '../../register/table-view'
import { fieldValue, type RecordValues, type RegisterRecord, type Value } from '../../register/value'

/** Every customer in the few fields that search, its facets and the warning of twins need. */
export interface SearchIndex extends PackedEntries {
  readonly facets: readonly Facet[]
  /** How Chinese characters are read; only where the reader has not got it yet. */
  readonly han?: HanTables
}

/** The fields that customers are found by. */
interface IndexFields {
  readonly name: Field | undefined
  readonly phones: readonly Field[]
  readonly email: Field | undefined
  readonly facets: readonly Facet[]
}

/** Fields that are found by their key alone. */
const BY_KEY = ['company', 'wechat', 'former-names'] as const
/** What stands for a field that nobody filled in. */
const DERIVED: Readonly<Record<string, string>> = { 'customer-type': 'type-by-behaviour' }

function indexFields(config: RegisterConfig): IndexFields {
  const schema = tableOf(config, CUSTOMERS)
  const fields = recordFields(schema)
  return {
    name: nameFieldOf(fields),
    phones: fields.filter(({ kind }) => kind === 'phone'),
    email: fields.find(({ kind }) => kind === 'email'),
    facets: facetFields(schema.fields),
  }
}

/** The index of all customers, with the tables of characters for a reader who has none. */
export function searchIndex(host: Host, withHan: boolean): SearchIndex {
  const config = host.register.config()
  if (!config) return { facets: [], words: [], rows: [] }
  const found = indexFields(config)
  const keys = [found.name, ...found.phones, found.email, ...found.facets].flatMap((field) =>
    field ? [field.key] : [],
  )
  const view = host.register.readColumns(CUSTOMERS, [
    ...new Set([...keys, ...BY_KEY, ...Object.values(DERIVED)]),
  ])
  const entries = view.rows.flatMap(({ id, values, figures }) =>
    id === '' ? [] : [indexEntry(id, { ...values, ...figures }, found, config)],
  )
  return { facets: found.facets, ...packEntries(entries), ...(withHan ? { han: hanTables } : {}) }
}

/** What the index says about one customer. */
export const indexEntryOf = (config: RegisterConfig, { id, values }: RegisterRecord): IndexEntry =>
  indexEntry(id, values, indexFields(config), config)

function indexEntry(
  id: string,
  values: RecordValues,
  { name, phones, email, facets }: IndexFields,
  { country }: Pick<RegisterConfig, 'country'>,
): IndexEntry {
  const text = (field: string | undefined) => (field === undefined ? '' : String(fieldValue(values, field)))
  return {
    id,
    name: text(name?.key),
    phones: phones.flatMap(({ key }) => phonesOf(fieldValue(values, key), country)).join(' '),
    email: email ? (emailKey(fieldValue(values, email.key)) ?? text(email.key).toLowerCase()) : '',
    company: text('company'),
    wechat: text('wechat'),
    formerNames: text('former-names'),
    facets: facets.map(({ key }) => text(key) || text(DERIVED[key])),
  }
}

function phonesOf(value: Value, country: string): string[] {
  if (value === '') return []
  const keys = phoneKeys(value, country)
  if (keys.length > 0) return keys
  const digits = String(value).replace(/\D/g, '')
  return digits === '' ? [] : [digits]
}
