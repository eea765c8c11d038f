import { SetDigest } from '../../base/set-digest'
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

/** The protection of Settings bears the mark of the plan, so that one can tell later whether Settings has changed since. */
const settingsProtection = (plan: ProtectionPlan): WorkbookRequest =>
  protectForRole({ sheetId: plan.settingsSheetId }, settingsNote(plan), [plan.keeper, ...plan.managers])

const settingsNote = (plan: ProtectionPlan): string => `settings ${planMark(plan)}`

/** Stands for who may edit what; columns may move and be renamed meanwhile. */
function planMark({ editors, managers, keeper }: ProtectionPlan): string {
  const mark = new SetDigest().add(`keeper ${keeper}`)
  for (const person of managers) mark.add(`manages ${person.toLowerCase()}`)
  for (const [key, people] of editors) for (const person of people) mark.add(`${key} ${person.toLowerCase()}`)
  return mark.toString()
}

/** Whether the protections that stand are those of the plan: none where nobody has a role, otherwise all of them. */
export function standsAsPlanned(standing: readonly ProtectionInfo[], plan: ProtectionPlan): boolean {
  const ours = standing.filter(({ description }) => description.startsWith(ROLE_PROTECTION))
  if (!plan.hasPeople) return ours.length === 0
  const note = `${ROLE_PROTECTION} ${settingsNote(plan)}`
  return ours.length > columnProtections(plan).length && ours.some(({ description }) => description === note)
}
