import type { Host } from '../../host/host'
import { ROLE_PROTECTION } from '../../host/role-protection'
import { type RegisterConfig, tableOf } from '../../register/config'
import { CUSTOMERS, type TableSchema } from '../../register/field'
import { accessList, fieldEditors, type PersonAccess } from './access'
import { type ProtectionPlan, protectionRequests, standsAsPlanned } from './protection-requests'

/** What the roles screen shows. */
export interface RoleStatus {
  readonly people: readonly PersonAccess[]
  readonly roles: readonly { readonly name: string; readonly manages: boolean }[]
  /** Whether protections of roles stand in the file. */
  readonly isApplied: boolean
  /** Whether they are what Settings says now; true as well where nobody has a role and none stand. */
  readonly isCurrent: boolean
  readonly keeper: string
  /** The name of the Settings tab. */
  readonly settingsTab: string
}

/** The people, their roles, and what they may change. */
export function roleStatus(host: Host): RoleStatus | undefined {
  const config = host.register.config()
  if (!config) return undefined
  const table = host.register.roles()
  const standing = host.workbook.protections()
  return {
    people: accessList(table, tableOf(config, CUSTOMERS), linkedTables(config)),
    roles: table.roles.map(({ name, manages }) => ({ name, manages })),
    isApplied: standing.some(({ description }) => description.startsWith(ROLE_PROTECTION)),
    isCurrent: standsAsPlanned(standing, protectionPlan(host, config)),
    keeper: config.keeper,
    settingsTab: config.settings.tab,
  }
}

/** Sets the protections of the file to what the Roles table says. */
export function applyRoles(host: Host): RoleStatus | undefined {
  const config = host.register.config()
  if (!config) return undefined
  host.workbook.update(protectionRequests(host.workbook.protections(), protectionPlan(host, config)))
  return roleStatus(host)
}

const linkedTables = ({ tables }: RegisterConfig): TableSchema[] =>
  tables.filter(({ key }) => key !== CUSTOMERS)

function protectionPlan(host: Host, config: RegisterConfig): ProtectionPlan {
  const table = host.register.roles()
  const schema = tableOf(config, CUSTOMERS)
  const people = accessList(table, schema)
  const linked = linkedTables(config)
  const columns = host.register.readColumnPlaces(config.tables.map(({ key }) => key))
  return {
    schema,
    columns: columns.get(CUSTOMERS) ?? new Map(),
    linked: linked.map((each) => ({
      schema: each,
      columns: columns.get(each.key) ?? new Map(),
      editors: fieldEditors(table, each),
    })),
    editors: fieldEditors(table, schema),
    hasPeople: people.length > 0,
    managers: people.filter(({ manages }) => manages).map(({ person }) => person),
    settingsSheetId: config.settings.sheetId,
    keeper: config.keeper,
  }
}
