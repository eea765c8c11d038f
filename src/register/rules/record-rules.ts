import type { Field } from '../field'
import { namesMissing, partyNames } from '../interests/party-names'
import type { Issue } from '../issue'
import { isBlank, type RecordValues } from '../value'
import { choiceLabel } from './choice-rule'

/** What a field breaks only in view of others of its record. It is flagged, and no form refuses a record for it. */
export const recordIssues = (field: Field, fields: readonly Field[], values: RecordValues): Issue[] => [
  ...neededIssue(field, fields, values),
  ...uncoveredIssue(field, values),
]

function neededIssue(field: Field, fields: readonly Field[], values: RecordValues): Issue[] {
  const { key, neededWhen } = field
  if (!neededWhen || !isBlank(values[key])) return []
  const asking = fields.find((each) => each.key === neededWhen.field)
  const choices = asking?.choices ?? []
  const value = choiceLabel(choices, values[neededWhen.field] ?? '')
  const isAsked = value !== undefined && neededWhen.is.some((word) => choiceLabel(choices, word) === value)
  return asking && isAsked ? [{ field: key, reason: 'needed-when', because: asking.header, value }] : []
}

function uncoveredIssue({ key, covers = [] }: Field, values: RecordValues): Issue[] {
  const listed = String(values[key] ?? '')
  if (covers.length === 0 || isBlank(listed)) return []
  const wanted = covers.flatMap((each) => partyNames(String(values[each] ?? '')))
  const names = namesMissing(wanted, partyNames(listed))
  return names.length > 0 ? [{ field: key, reason: 'names-missing', names }] : []
}
