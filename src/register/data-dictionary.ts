import type { Choice, Field, TableSchema } from './field'
import { mayEdit, type Role, type RoleTable } from './role'

/** Who may: everybody, the roles of these names beside the administrator, or nobody but the register itself. */
export type Whom = 'everybody' | 'register' | 'formulas' | readonly string[]

/** What the dictionary says of one field, in the order of the tabs and their fields. */
export interface DictionaryEntry {
  readonly tab: string
  readonly field: Field
  /** Of a link: name of the tab it leads to. */
  readonly leadsTo?: string
  readonly choices: readonly string[]
  readonly seenBy: Whom
  readonly editedBy: Whom
}

/** Whether a role names the field or its block, so that it sees it whole. */
const names = ({ mayEdit: entries }: Role, { key, block }: Field): boolean =>
  entries.some((entry) => entry === '*' || entry === key || entry === block)

const namesOf = (roles: readonly Role[], may: (role: Role) => boolean): readonly string[] =>
  roles.filter(may).map(({ name }) => name)

/** Nobody has a role as long as nobody is assigned one; then every colleague edits everything. */
function editors({ roles, assignments }: RoleTable, field: Field): Whom {
  if (field.formula) return 'formulas'
  if (field.kind === 'computed' || field.kind === 'number-id') return 'register'
  return assignments.length === 0 ? 'everybody' : namesOf(roles, (role) => mayEdit(role, field))
}

const seers = ({ roles, assignments }: RoleTable, field: Field): Whom =>
  field.sensitive && assignments.length > 0 ? namesOf(roles, (role) => names(role, field)) : 'everybody'

/** Every field of every tab, retired ones too, with who may see it whole and who may edit it. */
export const dataDictionary = (tables: readonly TableSchema[], roles: RoleTable): DictionaryEntry[] =>
  tables.flatMap(({ tab, fields }) =>
    fields.map((field): DictionaryEntry => {
      const leadsTo = tables.find(({ key }) => key === field.to)?.tab
      return {
        tab,
        field,
        ...(leadsTo === undefined ? {} : { leadsTo }),
        choices: (field.choices ?? []).map(({ label }: Choice) => label),
        seenBy: seers(roles, field),
        editedBy: editors(roles, field),
      }
    }),
  )
