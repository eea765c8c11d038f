import type { Host } from '../host/host'

/** Whether this execution has the administrator's rights, and the file is the register itself and not a copy of it. */
export function runsAsKeeper(host: Host): boolean {
  const config = host.register.config()
  if (!config || host.register.isCopy()) return false
  return host.session.effectiveEmail().toLowerCase() === config.keeper.toLowerCase()
}
