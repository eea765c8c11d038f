import type { Host } from '../host/host'
import { type Caller, KEEPER_ROLE, roleOf } from '../register/role'

/**
 * Who calls, as far as Google says. The administrator is recognised by address; a person Google does not name has
 * no role. Before set-up whoever opened the file may do everything that set-up needs.
 */
export function callerOf(host: Host): Caller {
  const email = host.session.email()
  const config = host.register.config()
  if (!config) return { email, isKeeper: true, role: KEEPER_ROLE }
  const isKeeper = email !== '' && email.toLowerCase() === config.keeper.toLowerCase()
  if (isKeeper) return { email, isKeeper, role: KEEPER_ROLE }
  return { email, isKeeper, role: roleOf(host.register.roles(), email) }
}
