import { addressOf, type RoleTable } from '../role'
import { emailFault } from '../rules/email-rule'
import type { DueItem } from './due-item'

const SEVERAL = /[、,，;；/／&＆\n]| and /i

/** The addresses of those who have to see to an item: whom it names, else the owners of its customer; none where Settings knows none. */
export function dueOwners({ who }: Pick<DueItem, 'who'>, owner: string, roles: RoleTable): readonly string[] {
  const named = ownerAddresses(who, roles)
  return named.length > 0 ? named : ownerAddresses(owner, roles)
}

/** The addresses of the colleagues a cell names: one, or several with a comma or a slash between. */
function ownerAddresses(written: string, roles: RoleTable): readonly string[] {
  const address = (name: string): string[] => {
    const owner = name.trim().toLowerCase()
    const to = addressOf(roles, owner) ?? owner
    return to !== '' && emailFault(to) === undefined ? [to] : []
  }
  const whole = address(written)
  return whole.length > 0 ? whole : [...new Set(written.split(SEVERAL).flatMap(address))]
}
