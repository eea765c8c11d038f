import { runJobs } from '../../../src/app/jobs'
import { COLLEAGUE, type RegisterHere } from '../../support/register-here'
import { aCardRegister } from '../card/a-card'

/** Google lets one person read 60 times a minute: what a click reads is counted. */
const reads = (register: RegisterHere): number =>
  register.google.executions.at(-1)!.byMethod['Values.batchGet'] ?? 0
const sweep = (register: RegisterHere) => register.run((host) => runJobs(host, 'sweep'))

/** Two operations, the second over two tables. */
function register(): RegisterHere {
  const here = aCardRegister()
  const change = { table: 'customers', recordId: '100001', field: 'company', before: '阿尔普尔户外' }
  here.apply([{ ...change, after: '新公司' }], 'rename')
  const mine = { what: '谈续约', 'next-on': '2026-11-25' }
  here.call('card.add', { requestId: 'add-call', table: 'follow-ups', customer: '100001', mine })
  return here
}

const PLACES: Readonly<Record<string, (here: RegisterHere) => void>> = {
  'in the journal': () => {},
  'in the log': sweep,
}

describe.each(Object.entries(PLACES))('with operations %s', (_, seal) => {
  const ready = () => {
    const here = register()
    seal(here)
    return here
  }

  test('History is shown by four reads, a colleague’s by one more for the roles (H1)', () => {
    const here = ready()
    const { operations } = here.call('history.list', { latest: 20 })
    expect(operations.map(({ id }) => id).slice(0, 2)).toEqual(['add-call', 'rename'])
    expect(reads(here)).toBeLessThanOrEqual(4)
    here.call('history.list', { latest: 20, record: '100001' })
    expect(reads(here)).toBeLessThanOrEqual(4)
    here.call('history.operation', { operation: 'rename' })
    expect(reads(here)).toBeLessThanOrEqual(4)
    here.call('history.list', { latest: 20 }, COLLEAGUE)
    expect(reads(here)).toBeLessThanOrEqual(5)
  })

  test.each(['rename', 'add-call'])('%s is undone by six reads', (operation) => {
    // A record that no sweep has counted yet is looked for by its number.
    const most = operation === 'add-call' && seal === PLACES['in the journal'] ? 8 : 6
    const here = ready()
    expect(here.call('history.undo', { operation, requestId: 'undo' })).toMatchObject({ state: 'undone' })
    expect(reads(here)).toBeLessThanOrEqual(most)
    expect(here.call('history.undo', { operation, requestId: 'undo' })).toEqual({ state: 'done-before' })
    expect(here.call('history.undo', { operation: 'never', requestId: 'other' })).toEqual({
      state: 'unknown',
    })
  })
})

describe('reads of History', () => {
  test('are no more after the rows of customers were sorted by somebody than a look at the numbers', () => {
    const here = register()
    sweep(here)
    here.call('history.list', { latest: 20 })
    const before = reads(here)
    here.keeper.sort('客户!A2:K3', 'A', false)
    const { operations } = here.call('history.list', { latest: 20 })
    expect(operations.find(({ id }) => id === 'rename')?.record).toEqual({ id: '100001', name: '张建国' })
    expect(reads(here)).toBeLessThanOrEqual(before + 2)
  })
})
