import type { TabsBack } from '../../../src/features/lost-tabs'
import { lostTabMessages } from '../../../src/features/lost-tabs/messages'
import type { Locale } from '../../../src/i18n/translation'

/** The sentence that says what became of deleted tabs. */
export function tabsSentence(outcome: TabsBack, locale: Locale): string {
  const text = lostTabMessages[locale]
  if (outcome.state !== 'back') return text[outcome.state]
  const titles = outcome.titles.join(text.between)
  const sentence = outcome.customers > 0 ? text.backWith(titles, outcome.customers) : text.back(titles)
  return outcome.isIncomplete ? `${sentence} ${text.incomplete}` : sentence
}
