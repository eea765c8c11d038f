import { protectColumn, protectForRole, ROLE_PROTECTION } from '../../host/role-protection'
import type { ProtectionInfo, WorkbookRequest } from '../../host/workbook'
import { fieldOf, type TableSchema } from '../../register/field'
import type { FieldEditors } from './access'

/** What the protections are made from. */
export interface ProtectionPlan {
  readonly schema: TableSchema
  /** 0-based columns by field key. */
  readonly columns: ReadonlyMap<string, number>
  readonly editors: FieldEditors
  /** Whether anybody stands in the Roles table, be it with a role that does not exist. */
  readonly hasPeople: boolean
  /** People who manage: they may edit the Settings tab. */
  readonly managers: readonly string[]
  readonly settingsSheetId: number
  readonly keeper: string
}

/**
 * Replaces the protections of earlier roles by those of the present ones, in one batch: each column below its header
 * for the people who may edit it, and the Settings tab for those who manage. The file's owner can always edit.
 * Without any person in the Roles table the protections only go.
 */
export function protectionRequests(
  standing: readonly ProtectionInfo[],
  plan: ProtectionPlan,
): WorkbookRequest[] {
  const old = standing.filter(({ description }) => description.startsWith(ROLE_PROTECTION))
  return [
    ...old.map(({ id }) => ({ deleteProtectedRange: { protectedRangeId: id } })),
    ...(plan.hasPeople ? [...columnProtections(plan), settingsProtection(plan)] : []),
  ]
}

const columnProtections = ({ schema, columns, editors, keeper }: ProtectionPlan): WorkbookRequest[] =>
  [...editors].flatMap(([key, people]) => {
    const column = columns.get(key)
    const field = fieldOf(schema, key)
    if (column === undefined || !field) return []
    return [protectColumn(schema, field, column, [keeper, ...people])]
  })

const settingsProtection = ({ settingsSheetId, managers, keeper }: ProtectionPlan): WorkbookRequest =>
  protectForRole({ sheetId: settingsSheetId }, 'settings', [keeper, ...managers])
