import type { ListedOperation } from '../../../src/features/history'
import { historyMessages } from '../../../src/features/history/messages'
import { recordsText } from '../../../src/i18n/records-text'
import type { Locale } from '../../../src/i18n/translation'

type Described = Pick<
  ListedOperation,
  'action' | 'added' | 'changed' | 'removed' | 'tables' | 'values' | 'columns' | 'fields' | 'record'
>

/** Operations that are told by the names of what they concern. */
const OF_NAMES = {
  overtaken: 'overtaken',
  'table-added': 'tableAdded',
  'table-removed': 'tableRemoved',
  'tab-deleted': 'tabDeleted',
  'tab-restored': 'tabRestored',
} as const

/** What an operation did, in one sentence. */
export function operationSentence(operation: Described, locale: Locale): string {
  const { actions: text, between } = historyMessages[locale]
  const named = operation.fields.join(between)
  switch (operation.action) {
    case 'set-up':
      return text.setUp
    case 'standardise':
      return operation.record
        ? text.standardiseOf(whoOf(operation.record), fieldsText(operation, locale))
        : text.standardise(operation.values, operation.changed)
    case 'repair':
      return operation.record
        ? text.repairOf(whoOf(operation.record), fieldsText(operation, locale))
        : text.repair(operation.values)
    case 'fields':
      return operation.values > 0 ? text.fieldsAndValues(named, operation.values) : text.fields(named)
    case 'overtaken':
    case 'table-added':
    case 'table-removed':
    case 'tab-deleted':
    case 'tab-restored':
      return text[OF_NAMES[operation.action]](named)
    case 'column-deleted':
      return text.inSheet(text.columnsDeleted(named))
    case 'undo':
      return operation.columns > 0 ? text.columnsBack(named) : text.undo(effectSentence(operation, locale))
    case 'typed':
    case 'found':
    case 'deleted':
      return text.inSheet(effectSentence(operation, locale))
    case 'hand-over':
    case 'binned':
    case 'restored':
      return familySentence(operation, operation.action, locale)
    case 'arrivals':
    case 'planned':
      return text[operation.action](touchedText(operation, locale))
    case 'add':
    case 'edit':
      return effectSentence(operation, locale)
  }
}

/** What became of a customer with all that leads there, or of several. */
function familySentence(
  operation: Described,
  action: 'hand-over' | 'binned' | 'restored',
  locale: Locale,
): string {
  const text = historyMessages[locale].actions
  const who = operation.record && whoOf(operation.record)
  if (action === 'hand-over')
    return who ? text.handedOverOf(who) : text.handedOver(touchedText(operation, locale))
  return text[action](who ?? touchedText(operation, locale))
}

function effectSentence(operation: Described, locale: Locale): string {
  const text = historyMessages[locale].actions
  const { added, changed, removed, values, record } = operation
  if (record) {
    if (added > 0) return text.added(whoOf(record))
    if (removed > 0) return text.removed(whoOf(record))
    return text.changed(whoOf(record), fieldsText(operation, locale))
  }
  const records = touchedText(operation, locale)
  if (removed > 0 && added + changed === 0) return text.removedMany(records)
  if (added > 0 && removed + changed === 0) return text.addedMany(records)
  return text.changedMany(values, records)
}

/** The records an operation touched, by table. */
const touchedText = ({ tables }: Described, locale: Locale): string =>
  recordsText(
    tables.map((table) => ({ ...table, records: table.added + table.changed + table.removed })),
    locale,
  )

/** A customer by number and name; a record of a linked table by whose it is and when. */
export const whoOf = ({ id, name, table }: NonNullable<Described['record']>): string =>
  table === undefined ? [id, name].filter((part) => part !== '').join(' ') : name

/** The fields of one customer; the operation names only the first few of them. */
function fieldsText({ fields, values }: Described, locale: Locale): string {
  const text = historyMessages[locale]
  const named = fields.join(text.between)
  return values > fields.length ? text.andMoreFields(named, values - fields.length) : named
}
