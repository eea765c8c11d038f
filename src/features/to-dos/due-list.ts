import type { CalendarDate } from '../../base/calendar-date'
import { dueGround, readDueRecords } from '../../host/due-records'
import type { Host } from '../../host/host'
import { noteLanguage } from '../../host/reader-languages'
import { registerDay } from '../../host/register-day'
import { reminderSettings } from '../../host/reminder-settings'
import type { RegisterConfig } from '../../register/config'
import type { DueItem, DueKind, DueWindow } from '../../register/due/due-item'
import { dueItems } from '../../register/due/due-items'
import { dueOwners } from '../../register/due/due-owners'
import { CUSTOMERS } from '../../register/field'
import type { LinkedRecords } from '../../register/figures/linked-records'
import { openSteps, type StepCount, stepCounts } from '../../register/figures/open-steps'
import type { Caller, RoleTable } from '../../register/role'
import { fieldValue } from '../../register/value'

const MOST_LISTED = 200
const MOST_COUNTED = 50
/** The earliest day there is: what is open stays until it is done. */
const EVER = '0001-01-01' as CalendarDate

/** Whose: one's own, or that of all colleagues. */
export type DueScope = 'mine' | 'team'

/** Something due, as screens list it. */
export interface DueLine extends DueItem {
  readonly name: string
  readonly company: string
}

/** The open steps of one colleague or customer, with the name people know. */
export interface OpenCount extends StepCount {
  readonly name: string
}

/** What is to be done. */
export interface DueList {
  readonly today: CalendarDate
  readonly items: readonly DueLine[]
  /** How many more there are than listed. */
  readonly more: number
  /** Whether the reader may see what is due with all colleagues. */
  readonly mayTeam: boolean
  /** Whether occasions can be ticked and put off: to-dos hold what became of them. */
  readonly hasToDos: boolean
  /** Open steps by colleague and by customer, the most overdue first; only of the team. */
  readonly counts?: { readonly people: readonly OpenCount[]; readonly customers: readonly OpenCount[] }
}

/** What is due within so many days, and everything overdue that is still open. Four reads, however many tables and rows. */
export function dueList(
  host: Host,
  { scope, days }: { readonly scope: DueScope; readonly days: number },
  caller: Caller,
): DueList | null {
  const config = host.register.config()
  if (!config) return null
  if (!host.register.isCopy()) noteLanguage(host, caller.email)
  const { day: today } = registerDay(host.clock, config)
  const roles = host.register.roles()
  const { contractDays } = reminderSettings(host.register.settings())
  const records = readDueRecords(host, config)
  const ground = dueGround(config, today)
  const mayTeam = caller.role.manages
  const isTeam = scope === 'team' && mayTeam
  const all = dueItems(records, windowOf(today, days, contractDays), ground)
  const items = isTeam ? all : all.filter((item) => isMine(item, records, { roles, caller, config }))
  return {
    today,
    items: items.slice(0, MOST_LISTED).map((item) => ({ ...item, ...customerOf(records, item.customer) })),
    more: Math.max(0, items.length - MOST_LISTED),
    mayTeam,
    hasToDos: config.tables.some(({ key }) => key === 'to-dos'),
    ...(isTeam ? { counts: countsOf(records, ground, roles) } : {}),
  }
}

function windowOf(today: CalendarDate, days: number, contractDays: number): DueWindow {
  const kinds: readonly DueKind[] = ['birthday', 'deadline', 'service', 'follow-up', 'to-do']
  const ahead = Object.fromEntries(kinds.map((kind) => [kind, days]))
  return {
    today,
    since: today,
    openSince: EVER,
    ahead: { ...ahead, 'contract-end': Math.max(days, contractDays) },
  }
}

interface Reader {
  readonly roles: RoleTable
  readonly caller: Caller
  readonly config: RegisterConfig
}

/** What names the reader; what is nobody's is the administrator's, and everybody's as long as Settings names no colleague. */
function isMine(item: DueItem, records: LinkedRecords, { roles, caller, config }: Reader): boolean {
  const owner = text(records, item.customer, 'owner')
  const owners = dueOwners(item, owner, roles)
  if (owners.length > 0) return owners.includes(caller.email.toLowerCase())
  return roles.assignments.length === 0 || caller.email.toLowerCase() === config.keeper.toLowerCase()
}

const text = (records: LinkedRecords, customer: string, field: string): string =>
  String(fieldValue(records.find(CUSTOMERS, customer)?.values ?? {}, field))

const customerOf = (records: LinkedRecords, id: string) => ({
  name: text(records, id, 'name'),
  company: text(records, id, 'company'),
})

function countsOf(
  records: LinkedRecords,
  ground: ReturnType<typeof dueGround>,
  { assignments }: RoleTable,
): NonNullable<DueList['counts']> {
  const steps = openSteps(records, ground)
  const called = new Map(assignments.flatMap(({ person, name }) => (name ? [[person, name] as const] : [])))
  const people = steps.map((step) => ({ ...step, who: called.get(step.who.toLowerCase()) ?? step.who }))
  return {
    people: stepCounts(people, 'who', ground).map((count) => ({ ...count, name: count.of })),
    customers: stepCounts(steps, 'customer', ground)
      .slice(0, MOST_COUNTED)
      .map((count) => {
        const { name, company } = customerOf(records, count.of)
        return { ...count, name: name || company }
      }),
  }
}
