import type { Host } from '../../host/host'
import { type RegisterConfig, tableOf } from '../../register/config'
import { CUSTOMERS } from '../../register/field'
import { type Card, cardOf } from './card'

/** The card of the row the person stands in; undefined where that is no customer's. */
export function selectedCard(host: Host, config: RegisterConfig): Card | undefined {
  const selection = host.panel.selection()
  if (selection?.sheetId !== tableOf(config, CUSTOMERS).sheetId || selection.row < 1) return undefined
  const [row] = host.register.readRows(CUSTOMERS, [selection.row]).rows
  return row && row.id !== '' ? cardOf(config, row) : undefined
}
