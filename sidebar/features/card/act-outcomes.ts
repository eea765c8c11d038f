import type { Reply } from '../../../src/app/contract'
import { cardMessages } from '../../../src/features/card/messages'
import { handOverMessages } from '../../../src/features/hand-over/messages'
import { recordsText } from '../../../src/i18n/records-text'
import type { Locale } from '../../../src/i18n/translation'

/** What is said when something was done to a whole customer; where it was not, why. */
export type Told = { readonly done: string } | { readonly failure: string }

/** What became of giving one customer to a colleague. */
export function handOverTold(
  outcome: Reply<'handOver.one'>,
  { name, to }: { readonly name: string; readonly to: string },
  locale: Locale,
): Told {
  const words = handOverMessages[locale]
  if (outcome.state === 'done' && outcome.left > 0)
    return { done: words.doneWithLeft(recordsText(outcome.counts, locale), outcome.left) }
  const isDone = outcome.state === 'done' || outcome.state === 'done-before'
  return isDone ? { done: cardMessages[locale].menu.given(name, to) } : { failure: words[outcome.state] }
}

/** What became of taking a customer that nobody had, or of giving one back; who was quicker is named. */
export function ownerTold(reply: Reply<'card.edit'>, done: string, locale: Locale): Told {
  const text = cardMessages[locale].menu
  if (reply.state === 'saved' || reply.state === 'unchanged') return { done }
  if (reply.state === 'gone') return { failure: text.gone }
  if (reply.state !== 'conflict') return { failure: text['not-allowed'] }
  const theirs = String(reply.conflicts[0]?.theirs ?? '')
  return { failure: theirs === '' ? text.changed : text.takenBefore(theirs) }
}

/** What became of deleting a customer. */
export function removalTold(outcome: Reply<'bin.delete'>, name: string, locale: Locale): Told {
  const text = cardMessages[locale].menu
  if (outcome.state === 'done-before') return { done: text.removed(name) }
  if (outcome.state !== 'done') return { failure: text[outcome.state] }
  const records = recordsText(outcome.counts, locale)
  return { done: outcome.left > 0 ? text.removedWithLeft(records, outcome.left) : text.removed(records) }
}
