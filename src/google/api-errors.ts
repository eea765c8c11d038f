import { QuotaReached, TabMissing, WriteRefused } from '../host/workbook'

/** Runs a call of the Sheets API and turns Google's messages, which follow the account's language, into the errors the product knows. */
export function askingSheets<T>(call: () => T): T {
  try {
    return call()
  } catch (error) {
    const message =
      error instanceof Error ? error.message : String((error as { message?: unknown })?.message ?? error)
    if (/unable to parse range/i.test(message)) throw new TabMissing(message)
    if (/protected|受保护|受保護/i.test(message)) throw new WriteRefused(message)
    if (/quota exceeded|rate limit|too many/i.test(message)) throw new QuotaReached(message)
    throw error
  }
}
