import type { GridEdit } from '../../host/feature'
import type { Host } from '../../host/host'
import type { Change } from '../../register/change'
import { fieldOf, type TableSchema } from '../../register/field'
import { type Caller, KEEPER_ROLE, mayEdit, type RoleTable } from '../../register/role'
import type { TableRow } from '../../register/table-view'
import { fieldValue, type RecordValues } from '../../register/value'
import { ARRIVALS } from './list-targets'

/** What became of a tick. */
export interface TickReply {
  readonly state: 'saved' | 'unchanged' | 'gone' | 'forbidden' | 'conflict'
}

const TICK = 'preparation'
const STAMP = 'prepared-by'
/** Longer edits are pastes of whole lists: nobody ticked those. */
const MOST_ROWS = 500

/** Who prepared a room and when, as it stands beside the box: `王敏 11-21 14:05`; the time alone where nobody can say who. */
function stampOf(host: Host, roles: RoleTable, email: string): string {
  const { timeZone = 'UTC' } = host.register.config() ?? {}
  const own = roles.assignments.find(({ person }) => person === email.toLowerCase())
  const who = own?.name || email.split('@')[0] || ''
  return `${who} ${host.clock.format(host.clock.nowMs(), timeZone, 'MM-dd HH:mm')}`.trim()
}

const changeOf = (id: string, values: RecordValues, field: string, after: string | boolean): Change[] => {
  const before = fieldValue(values, field)
  return before === after ? [] : [{ table: ARRIVALS, recordId: id, field, before, after }]
}

/** Ticks the box of an arrival, or takes the tick away, with who and when. Sent twice it is done once. The caller holds the lock. */
export function tickArrival(
  host: Host,
  params: {
    readonly requestId: string
    readonly id: string
    readonly row?: number | undefined
    readonly done: boolean
  },
  caller: Caller,
): TickReply {
  const { requestId, id, row: hint, done } = params
  const schema = arrivalsOf(host)
  if (!schema) return { state: 'gone' }
  if (host.register.findRecent(requestId)) return { state: 'saved' }
  const fields = [TICK, STAMP].filter((key) => fieldOf(schema, key))
  if (fields.some((key) => !mayEdit(caller.role, fieldOf(schema, key)!))) return { state: 'forbidden' }
  const [record] = host.register.readRecords(ARRIVALS, [hint === undefined ? { id } : { id, hint }])
  if (!record) return { state: 'gone' }
  const stamp = done ? stampOf(host, host.register.roles(), caller.email) : ''
  const isTicked = fieldValue(record.values, TICK) === true
  if (isTicked === done) return { state: 'unchanged' }
  const changes = fields.flatMap((key) => changeOf(id, record.values, key, key === TICK ? done : stamp))
  const at = new Date(host.clock.nowMs()).toISOString()
  const operation = { id: requestId, at, by: caller.email, action: 'edit', changes } as const
  const { refused } = host.register.apply(operation, { role: caller.role })
  return { state: refused.length > 0 ? 'conflict' : 'saved' }
}

const arrivalsOf = (host: Host): TableSchema | undefined =>
  host.register.config()?.tables.find(({ key }) => key === ARRIVALS)

/**
 * Writes who and when beside boxes that were ticked in the tab itself, and takes it away where the tick was taken away.
 * One cell that holds no yes or no is let pass without a read. The caller holds the lock.
 */
export function stampTicks(host: Host, edit: GridEdit): void {
  const schema = arrivalsOf(host)
  const isOneCell = edit.endRow - edit.startRow === 1 && edit.endColumn - edit.startColumn === 1
  if (schema?.sheetId !== edit.sheetId || !fieldOf(schema, TICK) || !fieldOf(schema, STAMP)) return
  if (isOneCell && edit.value !== undefined && !/^(?:true|false)$/i.test(edit.value)) return
  const first = Math.max(1, edit.startRow)
  if (edit.endRow - first > MOST_ROWS || edit.endRow <= first) return
  const rows = Array.from({ length: edit.endRow - first }, (_, index) => first + index)
  const view = host.register.readRows(ARRIVALS, rows)
  const column = view.columns.get(TICK)
  if (column === undefined || column < edit.startColumn || column >= edit.endColumn) return
  const changes = stampChanges(view.rows, () => stampOf(host, host.register.roles(), edit.by))
  if (changes.length === 0) return
  const at = new Date(host.clock.nowMs()).toISOString()
  const operation = { id: host.newId(), at, by: edit.by, action: 'edit', changes } as const
  host.register.apply(operation, { role: KEEPER_ROLE })
}

/** What is missing or too much beside the boxes of some rows. */
export function stampChanges(rows: readonly TableRow[], stamp: () => string): Change[] {
  return rows.flatMap(({ id, values }) => {
    const isTicked = fieldValue(values, TICK) === true
    const isStamped = fieldValue(values, STAMP) !== ''
    if (id === '' || isTicked === isStamped) return []
    return changeOf(id, values, STAMP, isTicked ? stamp() : '')
  })
}
