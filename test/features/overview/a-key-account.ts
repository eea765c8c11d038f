import { addDays } from '../../../src/base/calendar-date'
import type { RecordValues } from '../../../src/register/value'
import { OWNER, type ScriptRun, scriptRun } from '../setup/script-run'

/** The morning on which the tests take place, and days around it. */
export const TODAY = '2026-11-21'
export const daysAgo = (days: number): string => addDays(TODAY as never, -days)

/** A register from the template for key accounts with its samples, a minute after it was made. */
export function aKeyAccount(locale: 'zh_CN' | 'en_US' = 'zh_CN'): ScriptRun {
  const run = scriptRun([{ name: 'x', rows: [['x']] }], { locale })
  const source = { kind: 'template' as const, template: 'key-account' as const, samples: true }
  const reply = run.call('setup.start', { requestId: 'from-key-account', source })
  if (reply.outcome !== 'done') throw new Error(JSON.stringify(reply))
  run.google.as(OWNER).open(run.spreadsheetId)
  run.google.clock.advance('1 minute')
  return run
}

/** The numbers of the customers, in the order of the tab. */
export const customersOf = (run: ScriptRun): string[] =>
  run.call('customers.index', {}).rows.map(([id]) => String(id))

/** Adds a record from a customer's card, a minute after the last call; answers its number. */
export function add(run: ScriptRun, table: string, customer: string, mine: RecordValues): string {
  run.google.clock.advance('1 minute')
  const requestId = `add-${table}-${run.google.executions.length}`
  const reply = run.call('card.add', { requestId, table, customer, mine: { ...mine } })
  if (reply.state !== 'saved') throw new Error(`${table}: ${JSON.stringify(reply)}`)
  return reply.id
}
