import type { Host } from '../host/host'
import { TabStore } from '../store/tab-store'
import { googleClock } from './clock'
import { googleErrorLog } from './error-log'
import { googleLock } from './lock'
import { googleMailbox } from './mailbox'
import { googlePanel } from './panel'
import { googleProperties, personalProperties } from './properties'
import { googleSession } from './session'
import { googleTriggers } from './triggers'
import { googleWorkbook } from './workbook'

/** The outside world at Google, made anew for every execution. Making it calls no service. */
export function googleHost(): Host {
  const workbook = googleWorkbook()
  const properties = googleProperties()
  return {
    session: googleSession(),
    clock: googleClock(),
    lock: googleLock(),
    workbook,
    register: new TabStore(workbook, properties),
    mailbox: googleMailbox(),
    triggers: googleTriggers(),
    properties,
    personal: personalProperties(),
    panel: googlePanel(),
    log: googleErrorLog(),
    newId: () => Utilities.getUuid(),
  }
}
