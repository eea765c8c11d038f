import type { Host } from '../../host/host'
import type { RegisterConfig } from '../../register/config'

/** The config of a register that is there: triggers run only where one is. */
export function knownConfig(host: Host): RegisterConfig {
  const config = host.register.config()
  if (!config) throw new Error('No register is set up in this spreadsheet')
  return config
}
