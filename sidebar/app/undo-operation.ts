import type { Locale } from '../../src/i18n/translation'
import { frameMessages } from './messages'

/** Takes an operation back and answers the sentence that says what became of it. */
export async function undoOperation(operation: string, locale: Locale): Promise<string> {
  return `${frameMessages[locale].undone} ${operation}`
}
