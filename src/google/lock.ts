import type { Lock } from '../host/host'

/** The script lock: one for all people and triggers of this script. */
export const googleLock = (): Lock => ({
  hold(waitMs, work, until = 'done') {
    const lock = LockService.getScriptLock()
    if (!lock.tryLock(waitMs)) return undefined
    try {
      return { value: work() }
    } finally {
      if (until === 'done') lock.releaseLock()
    }
  },
})
