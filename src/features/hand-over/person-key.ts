import { foldText } from '../../base/text-fold'
import { tidySpaces } from '../../base/text-spaces'
import { toHalfWidth } from '../../base/text-width'
import { personFrom } from '../../register/person'
import { addressOf, type RoleTable } from '../../register/role'

/**
 * What two writings of the same colleague have in common, whatever their case and width: the address where Settings
 * knows it or one is written, else the name. `''` where nobody is named.
 */
export function personKey(roles: RoleTable, written: string): string {
  const text = tidySpaces(toHalfWidth(written))
  const { name, email } = personFrom(text)
  if (name !== '') return personKey(roles, email || name)
  if (email.includes('@')) return email
  const folded = foldText(text)
  const named = roles.assignments.find((each) => folded !== '' && foldText(each.name) === folded)
  return addressOf(roles, text) ?? named?.person ?? folded
}
