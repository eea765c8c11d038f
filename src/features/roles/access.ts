import { isEditable, type TableSchema } from '../../register/field'
import { editorsOf, mayEdit, NO_ROLE, type RoleTable, roleOf } from '../../register/role'

/** What one person of the Roles table may change. */
export interface PersonAccess {
  readonly person: string
  readonly role: string
  /** The name of the role stands in the list of roles. */
  readonly isKnown: boolean
  readonly manages: boolean
  /** Headers of the customers' fields the person may change, and the tabs of linked tables. */
  readonly edits: readonly string[]
  /** These are all fields that people fill in. */
  readonly editsAll: boolean
}

/** Who may change each field of a table: field key → addresses, without those who may change nothing. */
export type FieldEditors = ReadonlyMap<string, readonly string[]>

/** The effective access of each person of the Roles table, in its order. */
export function accessList(
  roles: RoleTable,
  schema: TableSchema,
  linked: readonly TableSchema[] = [],
): PersonAccess[] {
  const editable = schema.fields.filter(isEditable)
  return roles.assignments.map(({ person, role: name }) => {
    const role = roleOf(roles, person)
    const edits = editable.filter((field) => mayEdit(role, field)).map(({ header }) => header)
    const tabs = linked.filter(({ fields }) =>
      fields.filter(isEditable).every((field) => mayEdit(role, field)),
    )
    return {
      person,
      role: name,
      isKnown: role !== NO_ROLE,
      manages: role.manages,
      edits: [...edits, ...tabs.map(({ tab }) => tab)],
      editsAll: edits.length === editable.length && tabs.length === linked.length,
    }
  })
}

/** The people who may change each field that people fill in. */
export const fieldEditors = (roles: RoleTable, schema: TableSchema): FieldEditors =>
  new Map(schema.fields.filter(isEditable).map((field) => [field.key, editorsOf(roles, field)]))
