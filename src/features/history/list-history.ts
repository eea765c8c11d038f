import type { Host } from '../../host/host'
import { mergedOperations } from '../../host/merged-operations'
import { registerDay } from '../../host/register-day'
import type { HistoryQuery, RecordedOperation } from '../../host/register-store'
import type { Change } from '../../register/change'
import type { RegisterConfig } from '../../register/config'
import { CUSTOMERS } from '../../register/field'
import type { Caller } from '../../register/role'
import {
  type ListedOperation,
  type ListGround,
  listedOperation,
  namedChanges,
  undosOf,
} from './listed-operation'
import { recordNames } from './record-names'

const MOST_CHANGES = 200

/** A part of History, newest first. */
export interface HistoryPage {
  readonly operations: readonly ListedOperation[]
  /** Whether there is more than was asked for. */
  readonly more: boolean
}

/** The latest operations of the register, or of one customer with that customer's changes alone. */
export function listHistory(
  host: Host,
  { latest, record }: { readonly latest: number; readonly record?: string | undefined },
  caller: Caller,
): HistoryPage {
  const query: HistoryQuery =
    record === undefined ? { latest: latest + 1 } : { table: CUSTOMERS, record, latest: latest + 1 }
  const read = mergedOperations(host.register.readHistory(query))
  const operations = record === undefined ? read : read.map((operation) => ofRecord(operation, record))
  const ground = groundOf(host, operations, caller, namedFirst(operations))
  const listed = operations.map((operation) =>
    listedOperation(operation, ground, record === undefined ? undefined : MOST_CHANGES),
  )
  return { operations: listed.reverse().slice(0, latest), more: operations.length > latest }
}

/** One operation with up to 200 of its changes; undefined where there is none of that id. */
export function showOperation(host: Host, id: string, caller: Caller): ListedOperation | undefined {
  const [operation] = mergedOperations(host.register.readHistory({ operation: id }))
  if (!operation) return undefined
  const named = operation.changes.slice(0, MOST_CHANGES)
  return listedOperation(operation, groundOf(host, [operation], caller, named), MOST_CHANGES)
}

const ofRecord = (operation: RecordedOperation, record: string): RecordedOperation => ({
  ...operation,
  changes: operation.changes.filter(({ recordId }) => recordId === record),
})

/** The changes whose records are named where the operations are only summed up. */
const namedFirst = (operations: readonly RecordedOperation[]): readonly Change[] =>
  operations.flatMap(namedChanges)

function groundOf(
  host: Host,
  operations: readonly RecordedOperation[],
  caller: Caller,
  named: readonly Change[],
): ListGround {
  const config = host.register.config() as RegisterConfig
  const names = recordNames(host, config, named, registerDay(host.clock, config).day)
  return { tables: config.tables, caller, names, operations, undos: undosOf(operations) }
}
