import type { AttentionLine } from '../../host/feature'
import type { Host } from '../../host/host'
import type { Locale } from '../../i18n/translation'
import { tableOf } from '../../register/config'
import { CUSTOMERS, PROBLEMS } from '../../register/field'
import { nameFieldOf } from '../../register/name-field'
import { recordFields } from '../../register/table-view'
import { type Card, cardOf } from './card'
import { customerMessages } from './messages'

/** Read as single rows; more would be too many ranges for one call. */
const MOST_SHOWN = 50

/** Customers whose problems column says something, the first of them with their rules checked anew. */
export interface ProblemList {
  readonly count: number
  readonly cards: readonly Card[]
}

/** Lists the customers with data problems in the order of the sheet. */
export function problemList(host: Host): ProblemList {
  const config = host.register.config()
  if (!config) return { count: 0, cards: [] }
  const found = withProblems(host)
  const wanted = found.slice(0, MOST_SHOWN).map(({ id, row }) => ({ id, hint: row }))
  const rows = wanted.length > 0 ? host.register.readRecords(CUSTOMERS, wanted) : []
  const cards = rows.map((row) => cardOf(config, row)).filter(({ issues }) => issues.length > 0)
  return { count: found.length, cards }
}

/** The line on Today about data problems; none where there are none. */
export function problemLines(host: Host, locale: Locale): AttentionLine[] {
  const { length } = withProblems(host)
  const text = customerMessages[locale].problems
  if (length === 0) return []
  return [{ id: 'problems', text: text.attention(length), button: text.deal, opens: { screen: 'problems' } }]
}

function withProblems(host: Host) {
  const config = host.register.config()
  const name = config && nameFieldOf(recordFields(tableOf(config, CUSTOMERS)))
  const view = host.register.readColumns(CUSTOMERS, [...(name ? [name.key] : []), PROBLEMS])
  return view.rows.filter(({ id, problems }) => id !== '' && problems !== '')
}
