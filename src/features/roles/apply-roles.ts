import type { Host } from '../../host/host'
import { ROLE_PROTECTION } from '../../host/role-protection'
import { tableOf } from '../../register/config'
import { CUSTOMERS } from '../../register/field'
import { accessList, fieldEditors, type PersonAccess } from './access'
import { protectionRequests } from './protection-requests'

/** What the roles screen shows. */
export interface RoleStatus {
  readonly people: readonly PersonAccess[]
  readonly roles: readonly { readonly name: string; readonly manages: boolean }[]
  /** Whether protections of roles stand in the file. */
  readonly isApplied: boolean
  readonly keeper: string
}

/** The people, their roles, and what they may change. */
export function roleStatus(host: Host): RoleStatus | undefined {
  const config = host.register.config()
  if (!config) return undefined
  const table = host.register.roles()
  return {
    people: accessList(table, tableOf(config, CUSTOMERS)),
    roles: table.roles.map(({ name, manages }) => ({ name, manages })),
    isApplied: host.workbook.protections().some(({ description }) => description.startsWith(ROLE_PROTECTION)),
    keeper: config.keeper,
  }
}

/** Sets the protections of the file to what the Roles table says. */
export function applyRoles(host: Host): RoleStatus | undefined {
  const config = host.register.config()
  if (!config) return undefined
  const table = host.register.roles()
  const schema = tableOf(config, CUSTOMERS)
  const people = accessList(table, schema)
  const requests = protectionRequests(host.workbook.protections(), {
    schema,
    columns: host.register.readRows(CUSTOMERS, []).columns,
    editors: fieldEditors(table, schema),
    hasPeople: people.length > 0,
    managers: people.filter(({ manages }) => manages).map(({ person }) => person),
    settingsSheetId: config.settings.sheetId,
    keeper: config.keeper,
  })
  host.workbook.update(requests)
  return roleStatus(host)
}
