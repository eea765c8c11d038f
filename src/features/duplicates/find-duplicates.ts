import type { Host } from '../../host/host'
import { type RegisterConfig, tableOf } from '../../register/config'
import { isContact } from '../../register/contact-keys'
import { CUSTOMERS } from '../../register/field'
import { nameFieldOf } from '../../register/name-field'
import { contextOfCountry } from '../../register/rules/rule-context'
import type { RegisterRecord } from '../../register/value'
import { type DuplicateGroup, duplicateGroups, type SharedValue } from './duplicate-groups'

/** A customer of a group, with what tells two people apart at a glance. */
export interface DuplicateCustomer {
  readonly id: string
  readonly name: string
  readonly company: string
  readonly owner: string
}

/** What the list of possible duplicates shows. */
export interface DuplicateList {
  /** How many customers were compared. */
  readonly compared: number
  /** How many groups there are; only the first are listed. */
  readonly found: number
  readonly groups: readonly (Omit<DuplicateGroup, 'ids'> & {
    readonly customers: readonly DuplicateCustomer[]
  })[]
  readonly common: readonly (SharedValue & { readonly customers: number })[]
}

const MOST_GROUPS = 200
const MOST_COMMON = 20

/** Looks for customers that share a phone or an e-mail: two reads, however many there are. */
export function findDuplicates(host: Host): DuplicateList {
  const config = host.register.config() as RegisterConfig
  const schema = tableOf(config, CUSTOMERS)
  const compared = schema.fields.filter(isContact)
  const nameField = nameFieldOf(schema.fields)?.key ?? ''
  const wanted = new Set([...compared.map(({ key }) => key), nameField, 'company', 'owner', 'country'])
  const { rows } = host.register.readColumns(
    CUSTOMERS,
    [...wanted].filter((key) => key !== ''),
  )
  const records = rows.filter(({ id }) => id !== '')
  const search = duplicateGroups(records, compared, nameField, contextOfCountry(config.country))
  const byId = new Map(records.map((record) => [record.id, record]))
  return {
    compared: records.length,
    found: search.groups.length,
    groups: search.groups.slice(0, MOST_GROUPS).map(({ ids, ...group }) => ({
      ...group,
      customers: ids.map((id) => customer(byId.get(id), id, nameField)),
    })),
    common: search.common.slice(0, MOST_COMMON),
  }
}

const customer = (record: RegisterRecord | undefined, id: string, nameField: string): DuplicateCustomer => ({
  id,
  name: String(record?.values[nameField] ?? ''),
  company: nameField === 'company' ? '' : String(record?.values.company ?? ''),
  owner: String(record?.values.owner ?? ''),
})
