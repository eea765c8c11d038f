import type { GridChange } from '../../host/feature'
import type { Host } from '../../host/host'
import type { RegisterTab } from '../../host/register-store'
import { TabMissing } from '../../host/workbook'
import { bringTabsBack } from './bring-tabs-back'
import { tabOperation, untold } from './tab-operation'

/** As far back History is looked through for what it tells of a tab already. */
const LATEST = 50
/** Tabs that can be made anew with all they held: nobody has to be asked. */
const REPAIRED: ReadonlySet<RegisterTab> = new Set(['config', 'journal', 'shadow', 'links'])

/**
 * Writes down who deleted a tab of the register, and makes those anew at once with which nothing is lost; for the others
 * Today has a button.
 */
export function meetDeletion(host: Host, { by, removed }: GridChange): void {
  if (removed !== 'tab') return
  const lost = host.register.lostTabs()
  if (lost.length === 0) return
  if (lost.every(({ what }) => REPAIRED.has(what))) bringTabsBack(host, { email: '' }, by)
  else
    tell(
      host,
      lost.map(({ title }) => title),
      by,
    )
}

function tell(host: Host, lost: readonly string[], by: string): void {
  try {
    const titles = untold(lost, host.register.readHistory({ latest: LATEST }))
    if (titles.length === 0) return
    const at = new Date(host.clock.nowMs()).toISOString()
    host.register.record(tabOperation('tab-deleted', titles, { id: host.newId(), at, by }))
  } catch (error) {
    if (!(error instanceof TabMissing)) throw error
  }
}
