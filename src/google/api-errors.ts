import { QuotaReached, WriteRefused } from '../host/workbook'

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

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String((error as { message?: unknown })?.message ?? error)

const statusOf = (error: unknown): unknown => (error as { details?: { code?: unknown } })?.details?.code
