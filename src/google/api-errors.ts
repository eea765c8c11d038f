import { QuotaReached, TabMissing, WriteRefused } from '../host/workbook'

/** HTTP status that Google answers when too much was asked in a minute. */
const TOO_MANY_REQUESTS = 429

/**
 * Runs a call of the Sheets API and turns Google's refusals into the errors the product knows. Messages follow the
 * language of the account, so that they are only believed where nothing else tells.
 */
export function askingSheets<T>(call: () => T): T {
  try {
    return call()
  } catch (error) {
    const message = messageOf(error)
    if (statusOf(error) === TOO_MANY_REQUESTS || /quota exceeded|rate limit|too many/i.test(message))
      throw new QuotaReached(message)
    if (/protected|受保护|受保護/i.test(message)) throw new WriteRefused(message)
    throw error
  }
}

/**
 * Like `askingSheets`, for a read of tabs by name: what Google refuses is `TabMissing` where one of the tabs is not
 * there any more, whatever words it uses.
 */
export function readingTabs<T>(call: () => T, names: readonly string[], present: () => readonly string[]): T {
  try {
    return askingSheets(call)
  } catch (error) {
    if (error instanceof QuotaReached) throw error
    const there = new Set(present())
    const missing = names.filter((name) => !there.has(name))
    if (missing.length > 0) throw new TabMissing(missing.join(', '))
    throw error
  }
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String((error as { message?: unknown })?.message ?? error)

const statusOf = (error: unknown): unknown => (error as { details?: { code?: unknown } })?.details?.code
