import { runJobs } from '../../src/app/jobs'
import { additions, type Change } from '../../src/register/change'
import { RegisterHere, type Row } from '../support/register-here'

const CUSTOMERS = 'customers'
const TRANSACTIONS = 'transactions'
const many = (count: number): Row[] => [
  ['姓名', '手机', '邮箱', '公司'],
  ...Array.from({ length: count }, (_, index): Row => [`客户${index + 1}`, '', '', `公司${index + 1}`]),
]
const bought = (id: string, customer: string, amount: number): Change[] =>
  additions(TRANSACTIONS, id, { customer, date: '2026-11-20', amount })
const first = (run: RegisterHere) => run.store((store) => Number(store.nextNumber(TRANSACTIONS)))
const sweep = (run: RegisterHere) => run.run((host) => runJobs(host, 'sweep'))
const family = (run: RegisterHere, customer: string, query = {}) =>
  run.store((store) => {
    const { customer: row, records, counts } = store.readFamily(customer, query)
    return {
      name: row?.values.name,
      amounts: (records.get(TRANSACTIONS) ?? []).map(({ values }) => values.amount),
      count: counts.get(TRANSACTIONS) ?? 0,
    }
  })
const linked = (run: RegisterHere) =>
  run.store((store) =>
    Object.fromEntries(
      [...store.readLinks()].flatMap(([id, links]) => {
        const ids = links[TRANSACTIONS] ?? []
        return ids.length > 0 ? [[id, ids]] : []
      }),
    ),
  )

/** Two customers with two transactions and one, not sealed yet. */
function shop(): { run: RegisterHere; ids: string[] } {
  const run = new RegisterHere(many(5))
  const start = first(run)
  const ids = [0, 1, 2].map((index) => String(start + index))
  run.apply([...bought(ids[0]!, '100001', 100), ...bought(ids[1]!, '100002', 20)], 'one')
  run.apply(bought(ids[2]!, '100001', 3), 'two')
  return { run, ids }
}

describe('a customer with what belongs to it', () => {
  it('is read before anything is sealed, and the same afterwards (I1 D8)', () => {
    const { run } = shop()
    for (const step of ['before', 'after']) {
      expect([step, family(run, '100001')]).toEqual([step, { name: '客户1', amounts: [100, 3], count: 2 }])
      expect(family(run, '100002')).toEqual({ name: '客户2', amounts: [20], count: 1 })
      expect(family(run, '100003')).toEqual({ name: '客户3', amounts: [], count: 0 })
      sweep(run)
    }
  })

  it('has the latest only where so many are asked for, and tells how many there are', () => {
    const { run } = shop()
    expect(family(run, '100001', { latest: 1 })).toEqual({ name: '客户1', amounts: [3], count: 2 })
    expect(family(run, '100001', { tables: ['contacts'] })).toEqual({ name: '客户1', amounts: [], count: 0 })
  })

  it('follows a transaction that is moved to another customer, sealed or not', () => {
    const { run, ids } = shop()
    const move = { table: TRANSACTIONS, recordId: ids[0]!, field: 'customer' }
    run.apply([{ ...move, before: '100001', after: '100003' }], 'moved')
    for (const step of ['before', 'after']) {
      expect([step, family(run, '100001').amounts]).toEqual([step, [3]])
      expect([step, family(run, '100003').amounts]).toEqual([step, [100]])
      sweep(run)
    }
    expect(linked(run)).toEqual({ 100001: [ids[2]], 100002: [ids[1]], 100003: [ids[0]] })
  })

  it('is found whatever people sort, and what they type or delete in the tab counts at once', () => {
    const { run, ids } = shop()
    sweep(run)
    const tab = run.store((store) => store.config()!.tables.find(({ key }) => key === TRANSACTIONS)!.tab)
    const header = run.cells(tab)[0]!.map(String)
    const column = String.fromCharCode(65 + header.indexOf('金额'))
    run.keeper.sort(`${tab}!A2:N4`, column)
    run.keeper.sort('客户!A2:F6', 'B', false)
    expect(family(run, '100001')).toEqual({ name: '客户1', amounts: [100, 3], count: 2 })
    const row = run.cells(tab).findIndex(([id]) => String(id) === ids[1]) + 1
    run.keeper.deleteRows(tab, row, 1)
    sweep(run)
    expect(family(run, '100002')).toEqual({ name: '客户2', amounts: [], count: 0 })
    expect(linked(run)).toEqual({ 100001: [ids[0], ids[2]] })
  })
})

describe('an operation on several tables', () => {
  it('is written to all of them and to the journal, or to none, at whatever call the run dies', () => {
    for (let at = 1; ; at++) {
      const run = new RegisterHere(many(3))
      const id = String(first(run))
      const changes: Change[] = [
        ...bought(id, '100001', 50),
        { table: CUSTOMERS, recordId: '100001', field: 'company', before: '公司1', after: '新公司' },
      ]
      run.google.faults.dieAtCall(at)
      try {
        run.apply(changes, 'both')
      } catch (error) {
        expect(error).toBeDefined()
      }
      const died = run.google.executions.at(-1)!.status === 'died'
      const isChanged = run.customers()['100001']!.公司 === '新公司'
      const isAdded = family(run, '100001').amounts.length === 1
      expect([at, isAdded, run.journal().length]).toEqual([at, isChanged, isChanged ? 1 : 0])
      sweep(run)
      expect([at, family(run, '100001').amounts.length]).toEqual([at, isChanged ? 1 : 0])
      if (!died) {
        expect(isChanged).toBe(true)
        return
      }
    }
  })
})

describe('links that lead nowhere', () => {
  it('are marked with the remedy, and right as soon as they lead somewhere (bad input)', () => {
    const run = new RegisterHere(many(2))
    const tab = run.store((store) => store.config()!.tables.find(({ key }) => key === TRANSACTIONS)!.tab)
    const header = run.cells(tab)[0]!.map(String)
    const a1 = (name: string, row: number) => `${tab}!${String.fromCharCode(65 + header.indexOf(name))}${row}`
    run.keeper.type(a1('金额', 2), '1,200.50')
    run.keeper.type(a1('客户编号', 2), '999999')
    sweep(run)
    const problems = () => String(run.cells(tab)[1]![header.indexOf('提示')] ?? '')
    expect(problems()).toContain('客户编号')
    run.keeper.type(a1('客户编号', 2), '100002')
    sweep(run)
    expect(problems()).not.toContain('客户编号')
    expect(family(run, '100002').amounts).toEqual([1200.5])
  })
})
