import { SetDigest } from '../base/set-digest'
import type { Change } from '../register/change'
import { type RegisterConfig, shadowTitle } from '../register/config'
import type { TableSchema } from '../register/field'
import { firstNumberFor } from '../register/first-number'
import type { TableShape } from '../register/new-table'
import { type Caller, KEEPER_ROLE } from '../register/role'
import { keeperOnly } from './hidden-tab'
import type { Host } from './host'
import type { FieldsWrite } from './register-store'
import { shadowTab } from './system-tabs'
import { tableTab } from './table-tab'
import type { TabInfo, WorkbookRequest } from './workbook'

/** The digest of a table without a row. */
const NO_ROWS = new SetDigest().toString()
/** Ids that Google gives lie anywhere below; those given here begin after the highest there is, or where there is room. */
const LAST_ID = 2_000_000_000

/** The change that History keeps of a table that comes or goes: under the name of its tab, with all its fields. */
const tableChange = (table: TableSchema, is: 'added' | 'removed'): Change => {
  const text = JSON.stringify(table)
  const [before, after] = is === 'added' ? [null, text] : [text, null]
  return { table: table.key, recordId: '', field: table.tab, before, after }
}

function freeIds(tabs: readonly TabInfo[], count: number): number[] {
  const taken = new Set(tabs.map(({ sheetId }) => sheetId))
  const ids: number[] = []
  for (let id = (Math.max(0, ...taken) + 1) % LAST_ID; ids.length < count; id = (id + 1) % LAST_ID)
    if (!taken.has(id)) ids.push(id)
  return ids
}

function write(
  host: Host,
  { email }: Caller,
  {
    id,
    action,
    undoes,
  }: { readonly id: string; readonly action: 'table-added' | 'table-removed'; readonly undoes?: string },
  fields: FieldsWrite,
): void {
  const at = new Date(host.clock.nowMs()).toISOString()
  const operation = { id, at, by: email, action, changes: [], ...(undoes === undefined ? {} : { undoes }) }
  host.register.apply(operation, { role: KEEPER_ROLE, fields })
}

/**
 * Adds a table to the register: its tab, its shadow, what the register knows of it and the line of History, in one atomic
 * request. `tabs` are those of the file as just read. The caller is the administrator and holds the lock.
 */
export function addTable(
  host: Host,
  caller: Caller,
  id: string,
  shape: TableShape,
  tabs: readonly TabInfo[],
): void {
  const { tables, standing, locale, keeper } = host.register.config() as RegisterConfig
  const [sheetId = 0, shadowSheetId = 0] = freeIds(tabs, 2)
  const schema: TableSchema = { ...shape, sheetId }
  const firstNumber = firstNumberFor(
    shape.key,
    Object.values(standing).map((notes) => notes.firstNumber),
  )
  const places = tabs.filter((tab) => tables.some((table) => table.sheetId === tab.sheetId))
  const index = Math.max(-1, ...places.map((tab) => tab.index)) + 1
  write(
    host,
    caller,
    { id, action: 'table-added' },
    {
      change: tableChange(schema, 'added'),
      config: {
        tables: [...tables, schema],
        standing: {
          ...standing,
          [shape.key]: { shadowSheetId, firstNumber, nextNumber: firstNumber, digest: NO_ROWS },
        },
      },
      requests: [
        ...tableTab({ schema, records: [], index, locale }),
        ...shadowTab({ sheetId: shadowSheetId, title: shadowTitle(shape.key) }, []),
        keeperOnly(shadowSheetId, keeper),
      ],
    },
  )
}

/**
 * Takes a table away that was added, as long as it is as it was then and no number was ever given in it. False, and
 * nothing done, otherwise. The caller is the administrator and holds the lock.
 */
export function removeTable(
  host: Host,
  caller: Caller,
  operation: { readonly id: string; readonly undoes: string },
  change: Change,
): boolean {
  const config = host.register.config() as RegisterConfig
  const table = config.tables.find(({ key }) => key === change.table)
  if (!table || JSON.stringify(table) !== change.after || isUsed(host, config, table)) return false
  const { [table.key]: notes, ...standing } = config.standing
  const there = new Set(host.workbook.tabs().map(({ sheetId }) => sheetId))
  const gone = [table.sheetId, notes?.shadowSheetId].filter(
    (id): id is number => id !== undefined && there.has(id),
  )
  write(
    host,
    caller,
    { ...operation, action: 'table-removed' },
    {
      change: tableChange(table, 'removed'),
      config: { tables: config.tables.filter((each) => each !== table), standing },
      requests: gone.map((sheetId): WorkbookRequest => ({ deleteSheet: { sheetId } })),
    },
  )
  return true
}

/** Whether anything was ever recorded in a table or stands there, or another one leads to it. */
function isUsed(host: Host, { tables, standing }: RegisterConfig, { key }: TableSchema): boolean {
  const leadsHere = tables.some((other) => other.key !== key && other.fields.some(({ to }) => to === key))
  if (leadsHere || host.register.nextNumber(key) !== standing[key]?.firstNumber) return true
  const { rows, unknown } = host.register.readTable(key)
  return rows.length > 0 || unknown.length > 0
}
