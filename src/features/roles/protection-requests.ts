import type { ProtectionInfo, WorkbookRequest } from '../../host/workbook'
import { fieldOf, type TableSchema } from '../../register/field'
import type { FieldEditors } from './access'

/** How the protections that "Apply roles" makes are told from those of set-up and of the firm itself. */
export const ROLE_PROTECTION = 'register-role:'

/** What the protections are made from. */
export interface ProtectionPlan {
  readonly schema: TableSchema
  /** 0-based columns by field key. */
  readonly columns: ReadonlyMap<string, number>
  readonly editors: FieldEditors
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
    ...(hasPeople(plan) ? [...columnProtections(plan), settingsProtection(plan)] : []),
  ]
}

const hasPeople = ({ editors, managers }: ProtectionPlan): boolean =>
  managers.length > 0 || [...editors.values()].some((people) => people.length > 0)

const columnProtections = ({ schema, columns, editors, keeper }: ProtectionPlan): WorkbookRequest[] =>
  [...editors].flatMap(([key, people]) => {
    const column = columns.get(key)
    const field = fieldOf(schema, key)
    if (column === undefined || !field) return []
    const range = {
      sheetId: schema.sheetId,
      startRowIndex: 1,
      startColumnIndex: column,
      endColumnIndex: column + 1,
    }
    return [protect(range, `${ROLE_PROTECTION} ${field.header}`, [keeper, ...people])]
  })

const settingsProtection = ({ settingsSheetId, managers, keeper }: ProtectionPlan): WorkbookRequest =>
  protect({ sheetId: settingsSheetId }, `${ROLE_PROTECTION} settings`, [keeper, ...managers])

function protect(
  range: Readonly<Record<string, number>>,
  description: string,
  people: readonly string[],
): WorkbookRequest {
  const users = [...new Set(people.map((person) => person.toLowerCase()))]
  return {
    addProtectedRange: { protectedRange: { range, description, warningOnly: false, editors: { users } } },
  }
}
