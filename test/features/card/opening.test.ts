import { linkedRegister } from '../../support/linked-register'
import { aCardRegister, CUSTOMER, KEEPER, PEOPLE, recordEntries } from './a-card'

type Register = ReturnType<typeof aCardRegister>
let requests = 0
const add = (register: Register, table: string, mine: Record<string, string | number>, customer = CUSTOMER) =>
  register.call('card.add', {
    ...{ requestId: `opening-${String(++requests).padStart(4, '0')}`, table },
    ...{ customer, mine },
  })
const card = (register: Register, id = CUSTOMER) => register.call('card.open', { id }).card

/** The row of a record as the grid counts it. */
const rowOf = (register: Register, tab: string, number: number): number =>
  register.cells(tab).findIndex(([cell]) => cell === number) + 1

/** Calls, cells and modelled milliseconds of the last execution. */
const cost = (register: Register) => {
  const { calls, cellsRead, modelMs } = register.google.executions.at(-1)!
  return { calls, cellsRead, modelMs }
}

describe('a card', () => {
  test('computes the age and what was bought from the records themselves (A4 I1)', () => {
    const register = aCardRegister()
    add(register, 'transactions', { amount: 100, date: '2026-11-01' })
    add(register, 'transactions', { amount: 50, date: '2024-11-01' })
    expect(card(register)?.values).toMatchObject({ age: 35, spending: 150, 'spending-year': 100, orders: 2 })
    expect(card(register)?.figures).toEqual({ spending: 150, spendingYear: 100, openBalance: 150 })
  })

  test('holds the records of its own customer alone', () => {
    const register = aCardRegister()
    add(register, 'follow-ups', { what: 'a' })
    add(register, 'follow-ups', { what: 'b' }, '100002')
    expect(recordEntries(card(register)!.timeline).map(({ values }) => values.what)).toEqual(['a'])
    expect(card(register)?.counts['follow-ups']).toBe(1)
  })

  test('is of nobody where the number is unknown', () => {
    expect(card(aCardRegister(), '100099')).toBeUndefined()
    expect(card(aCardRegister(), 'x')).toBeUndefined()
  })

  test('of a register without linked tables is the customer alone', () => {
    const register = linkedRegister(PEOPLE)
    register.run((host) => {
      const [customers] = host.register.config()!.tables
      host.register.saveConfig({ tables: [customers!] })
    })
    expect(card(register)).toMatchObject({
      id: CUSTOMER,
      steps: [],
      lists: [],
      timeline: { entries: [], more: 0 },
    })
  })

  test('reads a customer with more records than fit one page, and names the rest', () => {
    const register = aCardRegister()
    register.apply(
      Array.from({ length: 130 }, (_, index) => String(30_000_001 + index)).flatMap((recordId) => [
        { table: 'transactions', recordId, field: 'customer', before: null, after: CUSTOMER },
        { table: 'transactions', recordId, field: 'amount', before: null, after: 10 },
        { table: 'transactions', recordId, field: 'date', before: null, after: '2026-11-01' },
      ]),
    )
    expect(card(register)?.figures.spending).toBe(1300)
    expect(card(register)?.timeline).toMatchObject({ more: 80 })
    const more = register.call('card.more', { id: CUSTOMER, only: 'transactions', count: 100 })
    expect(more.entries).toHaveLength(100)
    expect(more.more).toBe(30)
  })

  test('finds its customer after the sheet was sorted (C5)', () => {
    const register = aCardRegister()
    add(register, 'follow-ups', { what: 'a' })
    register.keeper.sort('客户!A2:K3', 1, false)
    expect(card(register)).toMatchObject({ id: CUSTOMER, row: 2 })
  })

  test('takes no more calls with more records', () => {
    const register = aCardRegister()
    add(register, 'transactions', { amount: 1 })
    card(register)
    const few = cost(register).calls
    for (let count = 0; count < 12; count++) add(register, 'transactions', { amount: 1 })
    card(register)
    expect(cost(register).calls).toBe(few)
    expect(few).toBeLessThanOrEqual(6)
  })
})

describe('the mails of the register', () => {
  const mail = (state: string, ...items: string[]) => [
    ...['run-1', '2026-11-20', 'wangmin@example.com', state, '2026-11-20T00:30:00.000Z', ''],
    items.join('\n'),
  ]
  const write = (register: Register, rows: string[][]) =>
    register.run((host) => {
      const { endRow } = host.register.readLedger()
      host.register.writeLedger(rows.map((cells, index) => ({ row: endRow + index, cells })))
    })

  test('stand in the timeline of the customers they spoke of, at the register’s time (H5)', () => {
    const register = aCardRegister()
    add(register, 'to-dos', { what: '寄合同' })
    write(register, [
      mail('sent', `contract-end/${CUSTOMER}/2026-12-01`, 'to-do/110000001/2026-11-20'),
      mail('sent', 'contract-end/100002/2026-12-01'),
      mail('waiting', `birthday/${CUSTOMER}/2026-11-23`),
    ])
    const { timeline, mails } = card(register)!
    expect(mails).toBe(1)
    expect(timeline.entries).toEqual([
      {
        ...{ what: 'mail', at: '2026-11-20 08:30', id: 'run-1/wangmin@example.com' },
        ...{ to: 'wangmin@example.com', state: 'sent' },
        about: [
          { kind: 'contract-end', on: '2026-12-01' },
          { kind: 'to-do', on: '2026-11-20' },
        ],
      },
    ])
    expect(register.call('card.more', { id: CUSTOMER, only: 'mails', count: 10 }).entries).toHaveLength(1)
    expect(register.call('card.more', { id: CUSTOMER, only: 'follow-ups', count: 10 }).entries).toEqual([])
  })

  test('cost one call, however many there are', () => {
    const register = aCardRegister()
    add(register, 'transactions', { amount: 1 })
    write(register, [mail('sent', `birthday/${CUSTOMER}/2026-11-23`)])
    card(register)
    const few = cost(register).calls
    write(
      register,
      Array.from({ length: 300 }, () => mail('sent', `birthday/${CUSTOMER}/2026-11-23`)),
    )
    expect(card(register)?.mails).toBe(301)
    expect(cost(register).calls).toBe(few)
    expect(few).toBeLessThanOrEqual(6)
  })
})

describe('the selected row', () => {
  test('of a linked table leads to its customer (C5)', () => {
    const register = aCardRegister()
    add(register, 'follow-ups', { what: 'a' }, '100002')
    register.google.as(KEEPER).select(`跟进!A${rowOf(register, '跟进', 50_000_001)}`)
    const selected = register.call('customers.selected', { sequence: 1 })
    expect(selected).toMatchObject({
      card: { id: '100002' },
      record: { table: 'follow-ups', id: '50000001' },
    })
    expect(register.call('customers.start', {})).toMatchObject({
      selected: { id: '100002' },
      selectedRecord: { table: 'follow-ups' },
    })
  })

  test('of a table of the firm, or one that leads to nobody, is nobody’s', () => {
    const register = aCardRegister()
    const of = (cell: string) => {
      register.google.as(KEEPER).select(cell)
      return register.call('customers.selected', { sequence: 1 })
    }
    register.apply([{ table: 'products', recordId: '90000001', field: 'name', before: null, after: 'x' }])
    register.apply(
      [{ table: 'to-dos', recordId: '110000001', field: 'what', before: null, after: 'x' }],
      'operation-2',
    )
    const [product, toDo] = [rowOf(register, '产品', 90_000_001), rowOf(register, '待办', 110_000_001)]
    for (const cell of [`产品!A${product}`, `待办!A${toDo}`, '待办!A1', `待办!A${toDo - 1}`]) {
      expect(of(cell).card).toBeUndefined()
      expect(of(cell).record).toBeUndefined()
    }
  })
})
