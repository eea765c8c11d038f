import { foldText } from '../base/text-fold'
import { tidySpaces } from '../base/text-spaces'
import type { Block, Field } from './field'
import { isEditable } from './field'

/** What a post may change in the customer table. `fields` lists blocks (`finance`) or field keys; `*` is every field. */
export interface Role {
  readonly name: string
  readonly mayEdit: readonly string[]
  /** May set up, apply roles, standardise, undo what others did. */
  readonly manages: boolean
}

/** Who has which role. */
export interface RoleAssignment {
  /** E-mail address in lower case. */
  readonly person: string
  /** The name customers are assigned by; `''` where Settings names none. */
  readonly name: string
  readonly role: string
}

/** The Roles table of Settings as it stands there. */
export interface RoleTable {
  readonly roles: readonly Role[]
  readonly assignments: readonly RoleAssignment[]
}

/** A person as the register knows them for one call. */
export interface Caller {
  /** `''` where Google does not say. */
  readonly email: string
  readonly isKeeper: boolean
  readonly role: Role
}

/** The role of the administrator, who may do everything. */
export const KEEPER_ROLE: Role = { name: '', mayEdit: ['*'], manages: true }
/** The role of every colleague as long as nobody has been given one: every field, no management. */
export const COLLEAGUE_ROLE: Role = { name: '', mayEdit: ['*'], manages: false }
/** The role of a person without one, once others have one: may look, may change nothing. */
export const NO_ROLE: Role = { name: '', mayEdit: [], manages: false }

/** The address of the colleague of a name or address, as an owner is written; undefined where Settings knows none. */
export function addressOf(table: RoleTable, owner: string): string | undefined {
  const written = tidySpaces(owner).toLowerCase()
  if (written === '') return undefined
  return table.assignments.find(({ person, name }) => person === written || name.toLowerCase() === written)
    ?.person
}

/** The role of a person; addresses are compared without case, roles also without width and spaces. */
export function roleOf(table: RoleTable, email: string): Role {
  if (table.assignments.length === 0) return COLLEAGUE_ROLE
  const assigned = table.assignments.find(({ person }) => person.toLowerCase() === email.toLowerCase())
  if (!assigned) return NO_ROLE
  const { role } = assigned
  const alike = ({ name }: Role) => foldText(role) !== '' && foldText(name) === foldText(role)
  return table.roles.find(({ name }) => name === role) ?? table.roles.find(alike) ?? NO_ROLE
}

/** Whether a role may change a field: computed and formula fields nobody may. */
export const mayEdit = (role: Role, field: Field): boolean =>
  isEditable(field) &&
  role.mayEdit.some(
    (entry) => entry === '*' || entry === field.key || entry === (field.block satisfies Block),
  )

/** The people of the Roles table who may change a field, as their addresses are written there. */
export const editorsOf = (table: RoleTable, field: Field): string[] =>
  table.assignments.map(({ person }) => person).filter((person) => mayEdit(roleOf(table, person), field))
