import { customerRows, firmRows } from './customers.mjs'
import { OWNER, openRegister, openSheet, setUp } from './register.mjs'

/** The execution an act sets off; the last one where it sets off several. */
function measured(sheet, act, isWanted = () => true) {
  const before = sheet.google.executions.length
  act()
  const found = sheet.google.executions.slice(before).filter(isWanted)
  const execution = found.at(-1)
  if (!execution) throw new Error('Nothing ran')
  if (execution.status !== 'completed') throw new Error(`${execution.function}: ${execution.error}`)
  return execution
}

const byFunction = (name) => (execution) => execution.function === name
/** A run of the clock, now. */
export const trigger = (sheet, name) =>
  measured(sheet, () => sheet.project.run(name, [], { as: OWNER, kind: 'trigger' }))
/** A call of the sidebar. */
export const called = (sheet, method, params) => measured(sheet, () => sheet.call(method, params))

const openOperations = (sheet) => {
  sheet.owner.select('客户!B5')
  const card = sheet.call('customers.start', {}).selected
  return [
    ['open the sidebar with a customer', called(sheet, 'customers.start', {})],
    ['load the search index', called(sheet, 'customers.index', {})],
    ['sweep with nothing to do', trigger(sheet, 'runSweep')],
    [
      'save a customer by the form',
      called(sheet, 'customers.save', {
        requestId: 'bench-save',
        id: card.id,
        base: { phone: card.values.phone },
        mine: { phone: '13912345678' },
      }),
    ],
  ]
}

/** Google counts reads by the minute: each addition waits for the next. */
function addFromCard(sheet, { id, row }, index) {
  sheet.google.clock.advance('1 minute')
  return called(sheet, 'card.add', {
    requestId: `bench-add-${index}`,
    table: 'follow-ups',
    customer: id,
    hint: row,
    mine: { what: `Call ${index}`, 'next-on': '2026-11-25' },
  })
}

/** The card of a customer with ten records, sealed as after the next sweep, and one more that is added from there. */
function cardOperations(sheet) {
  sheet.google.clock.advance('1 minute')
  const card = sheet.call('customers.start', {}).selected
  for (let index = 0; index < 10; index++) addFromCard(sheet, card, index)
  trigger(sheet, 'runSweep')
  return [
    ['open a card', called(sheet, 'card.open', { id: card.id, hint: card.row })],
    ['add from the card', addedThenSwept(sheet, card)],
  ]
}

/** What follows begins with an empty journal, as five minutes later. */
function addedThenSwept(sheet, card) {
  const added = addFromCard(sheet, card, 10)
  trigger(sheet, 'runSweep')
  return added
}

/** A search that looks into what was bought, and a list of everybody by surname. */
function searchOperations(sheet) {
  const isBought = { table: 'transactions', where: { field: 'amount', test: 'more', than: 100 } }
  const condition = JSON.stringify({ any: [isBought, { field: 'name', test: 'begins', text: '王' }] })
  sheet.google.clock.advance('1 minute')
  const search = called(sheet, 'search.run', { condition })
  const { ids } = sheet.call('search.run', { condition })
  return [
    ['search with conditions', search],
    ['list of results', called(sheet, 'search.list', { ids, name: 'bench', order: 'pinyin' })],
  ]
}

/** Operations on a register of some rows: `[name, execution]`. */
export function registerOperations(rows) {
  const sheet = openRegister(customerRows(rows))
  const edited = byFunction('onRegisterEdit')
  return [
    ...openOperations(sheet),
    ...cardOperations(sheet),
    ...searchOperations(sheet),
    ['one typed cell', measured(sheet, () => sheet.owner.type('客户!C7', '+86 139 0000 0001'), edited)],
    [
      'paste of 500 rows',
      measured(
        sheet,
        () => sheet.owner.paste(`客户!B${rows + 10}`, customerRows(500, { messy: true }).slice(1)),
        edited,
      ),
    ],
  ]
}

/** Standardise on messy rows: the preview and the run. */
export function standardiseOperations(rows) {
  const sheet = openRegister(customerRows(rows, { messy: true }))
  const preview = sheet.call('standardise.preview', {})
  return [
    [
      'standardise',
      called(sheet, 'standardise.apply', {
        requestId: 'bench-standardise',
        fingerprint: preview.fingerprint,
        rules: preview.groups.map(({ rule }) => rule),
      }),
    ],
  ]
}

/** The daily reminders, with the mails they send. */
export function reminderOperations(rows) {
  const owners = Array.from({ length: 10 }, (_, index) => `sales${index}@example.com`)
  const sheet = openRegister(firmRows(rows, owners))
  const execution = trigger(sheet, 'runHourly')
  return [['daily reminders', execution, { mails: sheet.google.outbox.length }]]
}

/** Everything computed anew, as many transactions as customers, because somebody changed a limit. */
export function figureOperations(rows) {
  const sheet = openRegister(customerRows(rows))
  const days = Array.from({ length: rows }, (_, index) => ['2026-10-01', 100_001 + index])
  sheet.owner.paste('交易!B2', days)
  sheet.owner.paste(
    '交易!H2',
    days.map((_, index) => [index]),
  )
  sheet.owner.type('设置!I7', '2000、9000')
  sheet.google.clock.advance('2 minutes')
  return [['compute everything', trigger(sheet, 'runHourly')]]
}

/** Conflicts of interest among as many matters as customers, of two parties each. */
export function conflictOperations(rows) {
  const customers = customerRows(rows)
  const sheet = openSheet(customers)
  setUp(sheet, 'firm')
  const matters = customers.slice(1).map(([name], index) => {
    const numbers = [140_000_001 + index, 100_001 + index]
    return [...numbers, '', `货款纠纷 ${index}`, '', '', name, `${name}贸易有限公司`]
  })
  sheet.google.clock.advance('1 minute')
  sheet.owner.paste('案件与项目!A2', matters)
  sheet.google.clock.advance('2 minutes')
  const names = { client: '云栖茶业有限公司', opposing: '韩志远，Zhang Wei', related: '单雨' }
  return [['look up conflicts of interest', called(sheet, 'interests.lookUp', names)]]
}

/** Set-up from a messy sheet. */
export const setUpOperations = (rows) => [
  ['set up a register', setUp(openSheet(customerRows(rows, { messy: true })))],
]
