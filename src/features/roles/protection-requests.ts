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
  /** The linked tables, each with its columns and who may edit them. */
  readonly linked?: readonly LinkedPlan[]
  /** Whether anybody stands in the Roles table, be it with a role that does not exist. */
  readonly hasPeople: boolean
  /** People who manage: they may edit the Settings tab. */
  readonly managers: readonly string[]
  readonly settingsSheetId: number
  readonly keeper: string
}

/** Who may edit the columns of a linked table. */
export interface LinkedPlan extends Pick<ProtectionPlan, 'schema' | 'columns' | 'editors'> {}

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
    ...(plan.hasPeople ? [...allProtections(plan), settingsProtection(plan)] : []),
  ]
}

const columnProtections = ({ schema, columns, editors, keeper }: ProtectionPlan): WorkbookRequest[] =>
  [...editors].flatMap(([key, people]) => {
    const column = columns.get(key)
    const field = fieldOf(schema, key)
    if (column === undefined || !field) return []
    return [protectColumn(schema, field, column, [keeper, ...people])]
  })

const allProtections = (plan: ProtectionPlan): WorkbookRequest[] => [
  ...columnProtections(plan),
  ...(plan.linked ?? []).flatMap((table) => runProtections(table, plan.keeper)),
]

/** Neighbouring columns of a linked table that the same people may edit are protected together. */
function runProtections({ schema, columns, editors }: LinkedPlan, keeper: string): WorkbookRequest[] {
  const places = [...editors]
    .flatMap(([key, people]) => {
      const column = columns.get(key)
      return column === undefined ? [] : [{ column, people }]
    })
    .sort((a, b) => a.column - b.column)
  const runs: { start: number; end: number; people: readonly string[] }[] = []
  for (const { column, people } of places) {
    const last = runs[runs.length - 1]
    if (last?.end === column && last.people.join() === people.join()) last.end = column + 1
    else runs.push({ start: column, end: column + 1, people })
  }
  return runs.map(({ start, end, people }) =>
    protectForRole(
      { sheetId: schema.sheetId, startRowIndex: 1, startColumnIndex: start, endColumnIndex: end },
      schema.tab,
      [keeper, ...people],
    ),
  )
}

/** The protection of Settings bears the mark of the plan, so that one can tell later whether Settings has changed since. */
const settingsProtection = (plan: ProtectionPlan): WorkbookRequest =>
  protectForRole({ sheetId: plan.settingsSheetId }, settingsNote(plan), [plan.keeper, ...plan.managers])

const settingsNote = (plan: ProtectionPlan): string => `settings ${planMark(plan)}`

/** Stands for who may edit what; columns may move and be renamed meanwhile. */
function planMark({ editors, linked = [], managers, keeper }: ProtectionPlan): string {
  const mark = new SetDigest().add(`keeper ${keeper}`)
  for (const person of managers) mark.add(`manages ${person.toLowerCase()}`)
  for (const [key, people] of editors) for (const person of people) mark.add(`${key} ${person.toLowerCase()}`)
  for (const table of linked)
    for (const [key, people] of table.editors)
      for (const person of people) mark.add(`${table.schema.key}.${key} ${person.toLowerCase()}`)
  return mark.toString()
}

/** Whether the protections that stand are those of the plan: none where nobody has a role, otherwise all of them. */
export function standsAsPlanned(standing: readonly ProtectionInfo[], plan: ProtectionPlan): boolean {
  const ours = standing.filter(({ description }) => description.startsWith(ROLE_PROTECTION))
  if (!plan.hasPeople) return ours.length === 0
  const note = `${ROLE_PROTECTION} ${settingsNote(plan)}`
  return ours.length > allProtections(plan).length && ours.some(({ description }) => description === note)
}
