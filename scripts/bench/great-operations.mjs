import { firmRows } from './customers.mjs'
import { called, trigger } from './operations.mjs'
import { openRegister } from './register.mjs'
import { giveSales } from './sales.mjs'

/** Times a day on which the hourly run may go on with what the one before left. */
const MOST_RUNS = 24

/** Hourly runs until everything is computed: the longest of them, and how many it took. */
function untilComputed(sheet, isDone) {
  const executions = []
  do {
    sheet.google.clock.advance('1 minute')
    executions.push(trigger(sheet, 'runHourly'))
  } while (!isDone() && executions.length < MOST_RUNS)
  if (!isDone()) throw new Error('The figures are never done')
  const longest = executions.reduce((one, other) => (other.modelMs > one.modelMs ? other : one))
  const mails = longest.byMethod['MailApp.sendEmail'] ?? 0
  return ['compute a great register', longest, { mails, runs: executions.length }]
}

const figuresOf = (sheet) => JSON.parse(configCell(sheet, 'figures') ?? '{}')

/** What the register keeps under a key. */
function configCell(sheet, key) {
  const { values } = sheet.google.files.get(sheet.id).gridByName('_register')
  for (let row = 0; row < values.rowsInUse(); row++)
    if (values.get(row, 0) === key)
      return Array.from(values.line(row))
        .slice(1)
        .map((cell) => cell ?? '')
        .join('')
  return undefined
}

/** A register in use for years: ten transactions a customer, customers of ten salespeople. */
export function greatOperations(customers) {
  const owners = Array.from({ length: 10 }, (_, index) => `sales${index}@example.com`)
  const sheet = openRegister(firmRows(customers, owners))
  giveSales(sheet, customers, 10 * customers)
  // Whoever changes a limit wants everything computed anew.
  sheet.owner.type('设置!I7', '2000、9000')
  const before = figuresOf(sheet).at
  const computed = untilComputed(sheet, () => figuresOf(sheet).at !== before && !figuresOf(sheet).partial)
  return [computed, ...greatReads(sheet), ...greatWrites(sheet, customers)]
}

function greatReads(sheet) {
  sheet.google.clock.advance('1 minute')
  sheet.owner.select('客户!B5')
  const card = sheet.call('customers.start', {}).selected
  const bought = { table: 'transactions', where: { field: 'amount', test: 'more', than: 40_000 } }
  const condition = JSON.stringify({ any: [bought, { field: 'name', test: 'begins', text: '王' }] })
  return [
    ['open a card of a great register', called(sheet, 'card.open', { id: card.id, hint: card.row })],
    ['load the index of a great register', called(sheet, 'customers.index', {})],
    ['search all transactions', called(sheet, 'search.run', { condition })],
  ]
}

/** What a sweep finds that Google told nobody of, and one colleague's customers given to another. */
function greatWrites(sheet, customers) {
  sheet.google.clock.advance('1 minute')
  sheet.google.faults.loseEdits(true)
  sheet.owner.type(`客户!C${customers - 5}`, '+86 139 0000 0002')
  const sweep = trigger(sheet, 'runSweep')
  sheet.google.faults.loseEdits(false)
  sheet.google.clock.advance('1 minute')
  const fromTo = { from: 'sales1@example.com', to: 'sales2@example.com' }
  const { fingerprint } = sheet.call('handOver.preview', fromTo)
  const params = { ...fromTo, fingerprint, requestId: 'bench-hand-over' }
  return [
    ['sweep with something to do', sweep],
    ['hand over', called(sheet, 'handOver.apply', params)],
  ]
}
