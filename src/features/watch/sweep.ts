import type { Host } from '../../host/host'
import { compareTable } from './compare-table'

/** The comparison every five minutes. One that found changes leaves what the register knows of itself kept anew; a quiet one costs nothing more. */
export function sweep(host: Host, untilMs: number): void {
  const before = host.register.config()?.lastSweepAt
  compareTable(host, {}, untilMs)
  if (host.register.config()?.lastSweepAt !== before) host.register.keepSpare()
}
