import type { Field, TableSchema } from '../register/field'
import { columnBelowHeader } from './request-parts'
import type { GridRange, WorkbookRequest } from './workbook'

/** How the protections that "Apply roles" makes are told from those of set-up and of the firm itself. */
export const ROLE_PROTECTION = 'register-role:'

/** Lets only these people (addresses, in any case) edit a range; the file's owner can always. */
export const protectForRole = (
  range: GridRange,
  what: string,
  people: readonly string[],
): WorkbookRequest => ({
  addProtectedRange: {
    protectedRange: {
      range,
      description: `${ROLE_PROTECTION} ${what}`,
      warningOnly: false,
      editors: { users: [...new Set(people.map((person) => person.toLowerCase()))] },
    },
  },
})

/** Keeps a column (0-based) below its header to those who may edit the field. */
export const protectColumn = (
  { sheetId }: TableSchema,
  field: Field,
  column: number,
  people: readonly string[],
): WorkbookRequest => protectForRole(columnBelowHeader(sheetId, column), field.header, people)
