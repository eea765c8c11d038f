import type { ListedOperation } from '../../../src/features/history'
import { historyMessages } from '../../../src/features/history/messages'
import type { Locale } from '../../../src/i18n/translation'

type Described = Pick<
  ListedOperation,
  'action' | 'added' | 'changed' | 'removed' | 'values' | 'fields' | 'record'
>

/** What an operation did, in one sentence. */
export function operationSentence(operation: Described, locale: Locale): string {
  const text = historyMessages[locale].actions
  switch (operation.action) {
    case 'set-up':
      return text.setUp
    case 'standardise':
      return text.standardise(operation.values, operation.changed)
    case 'repair':
      return text.repair(operation.values)
    case 'overtaken':
      return text.overtaken(operation.fields.join(historyMessages[locale].between))
    case 'undo':
      return text.undo(effectSentence(operation, locale))
    case 'typed':
    case 'found':
    case 'deleted':
      return text.inSheet(effectSentence(operation, locale))
    case 'add':
    case 'edit':
      return effectSentence(operation, locale)
  }
}

function effectSentence(operation: Described, locale: Locale): string {
  const text = historyMessages[locale].actions
  const { added, changed, removed, values, fields, record } = operation
  if (record) {
    const who = [record.id, record.name].filter((part) => part !== '').join(' ')
    if (added > 0) return text.added(who)
    if (removed > 0) return text.removed(who)
    return text.changed(who, fields.join(historyMessages[locale].between))
  }
  if (removed > 0 && added + changed === 0) return text.removedMany(removed)
  if (added > 0 && removed + changed === 0) return text.addedMany(added)
  return text.changedMany(values, added + changed + removed)
}
