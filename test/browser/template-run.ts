import type { TemplateKey } from '../../src/register/templates/template-names'
import type { RecordValues } from '../../src/register/value'
import { OWNER, type ScriptRun, scriptRun } from '../features/setup/script-run'

/** A register made from a template of the product, in the language of the reader; opened, and past the minute of its set-up. */
export function templateRun(
  template: TemplateKey,
  locale: 'zh-CN' | 'en',
  { samples = true }: { readonly samples?: boolean } = {},
): ScriptRun {
  const run = scriptRun([{ name: 'x', rows: [['x']] }], { locale: locale === 'en' ? 'en_US' : 'zh_CN' })
  const source = { kind: 'template' as const, template, samples }
  run.call('setup.start', { requestId: `from-${template}`, source })
  run.google.as(OWNER).open(run.spreadsheetId)
  run.google.clock.advance('2 minutes')
  return run
}

/** Adds a customer as the form does; answers the number. */
export function addCustomer(run: ScriptRun, mine: RecordValues): string {
  run.google.clock.advance('1 minute')
  const requestId = `add-customer-${run.google.executions.length}`
  const reply = run.call('customers.save', { requestId, base: {}, mine })
  if (reply.state !== 'saved') throw new Error(JSON.stringify(reply))
  return reply.card.id
}

/** Adds a record to a customer as the card does. */
export function addRecord(run: ScriptRun, customer: string, table: string, mine: RecordValues): void {
  run.google.clock.advance('1 minute')
  const requestId = `add-${table}-${run.google.executions.length}`
  const reply = run.call('card.add', { requestId, table, customer, mine })
  if (reply.state !== 'saved') throw new Error(JSON.stringify(reply))
}
