import { SetDigest } from '../../base/set-digest'
import type { Change } from '../../register/change'
import type { TableSchema } from '../../register/field'
import type { RoleTable } from '../../register/role'
import { fieldValue, type RegisterRecord } from '../../register/value'
import { isOpenRecord, personFieldOf } from './held-tables'
import { personKey } from './person-key'

/** Records of one table, as far as they were read. */
export interface HeldRecords {
  readonly schema: TableSchema
  readonly rows: readonly RegisterRecord[]
}

/** A colleague who has records in hand, in the writing met most. */
export interface Holder {
  readonly person: string
  readonly records: number
}

interface Held {
  readonly table: string
  readonly id: string
  readonly field: string
  readonly person: string
}

function heldIn(tables: readonly HeldRecords[]): Held[] {
  return tables.flatMap(({ schema, rows }) => {
    const field = personFieldOf(schema)
    if (field === undefined) return []
    return rows.flatMap(({ id, values }): Held[] => {
      const person = String(fieldValue(values, field))
      const isHeld = id !== '' && person.trim() !== '' && isOpenRecord(schema, values)
      return isHeld ? [{ table: schema.key, id, field, person }] : []
    })
  })
}

/** A personKey that is worked out once for each writing: a register has many records and few people. */
function keyer(roles: RoleTable): (written: string) => string {
  const known = new Map<string, string>()
  return (written) => {
    const key = known.get(written) ?? personKey(roles, written)
    known.set(written, key)
    return key
  }
}

/** Who has how much in hand, whoever has most first. */
export function holdersOf(tables: readonly HeldRecords[], roles: RoleTable): Holder[] {
  const keyOf = keyer(roles)
  const people = new Map<string, Map<string, number>>()
  for (const { person } of heldIn(tables)) {
    const writings = people.get(keyOf(person)) ?? new Map<string, number>()
    people.set(keyOf(person), writings.set(person, (writings.get(person) ?? 0) + 1))
  }
  const holders = [...people.values()].map((writings): Holder => {
    const [[person] = ['']] = [...writings].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    return { person, records: [...writings.values()].reduce((sum, count) => sum + count, 0) }
  })
  return holders.sort((a, b) => b.records - a.records || (a.person < b.person ? -1 : 1))
}

/** What changes when a colleague's records come into other hands. */
export function handOverChanges(
  tables: readonly HeldRecords[],
  roles: RoleTable,
  { from, to }: { readonly from: string; readonly to: string },
): Change[] {
  const keyOf = keyer(roles)
  const leaver = keyOf(from)
  if (leaver === '' || keyOf(to) === leaver) return []
  return heldIn(tables)
    .filter(({ person }) => keyOf(person) === leaver)
    .map(({ table, id, field, person }) => ({ table, recordId: id, field, before: person, after: to }))
}

/** A text that is the same for the same records in the same hands: a preview holds while it stays the same. */
export function fingerprintOf(changes: readonly Change[]): string {
  const digest = new SetDigest()
  for (const { table, recordId, before, after } of changes)
    digest.add(JSON.stringify([table, recordId, before, after]))
  return digest.toString()
}
