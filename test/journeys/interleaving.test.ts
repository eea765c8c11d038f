import { KEEPER, RunningRegister } from '../support/running-register'

type Customer = Record<string, unknown>

const SHEET = [
  ['姓名', '手机', '邮箱', '公司'],
  ['戊', '13977413962', 'a@qq.com', '五'],
  ['丙', '+86 150 9368 6061', 'B@163.com', '三'],
  ['甲', '13512345678', 'c@qq.com', '一'],
  ['丁', '138 1234 5678', 'D@qq.com', '四'],
  ['乙', '13612345678', 'e@qq.com', '二'],
]
/** The record that is saved, standardised or brought back, and one that people change or delete meanwhile. */
const [OURS, THEIRS] = [100002, 100004]

/** What a person does in the grid at one moment, and what that means for the customers. */
interface Act {
  readonly act: (run: RunningRegister) => void
  readonly meaning: (customers: Map<number, Customer>) => void
}

const acts: Record<string, Act> = {
  sort: {
    act: (run) => run.colleague.sort('客户!A2:F40', 'B', true),
    meaning: () => {},
  },
  insert: {
    act: (run) => run.colleague.insertRows('客户', 2, 1),
    meaning: () => {},
  },
  'insert columns': {
    act: (run) => run.colleague.insertColumns('客户', 3, 1),
    meaning: () => {},
  },
  delete: {
    act: (run) => run.colleague.deleteRows('客户', rowOf(run, THEIRS), 1),
    meaning: (customers) => customers.delete(THEIRS),
  },
  'delete above': {
    act: (run) => run.colleague.deleteRows('客户', rowOf(run, 100001), 1),
    meaning: (customers) => customers.delete(100001),
  },
  edit: {
    act: (run) => run.colleague.type(run.a1(THEIRS, '公司'), '改'),
    meaning: (customers) => {
      customers.get(THEIRS)!.公司 = '改'
    },
  },
}

function rowOf(run: RunningRegister, number: number): number {
  return Number(/\d+$/.exec(run.a1(number, '姓名'))![0])
}

/** An operation of the product, and what it means. Answers what it said. */
interface Operation {
  readonly prepare?: (run: RunningRegister) => void
  readonly run: (run: RunningRegister) => unknown
  readonly meaning: (customers: Map<number, Customer>) => void
}

const operations: Record<string, Operation> = {
  'save of a change': {
    run: (run) =>
      run.call('customers.save', {
        requestId: 'request-edit',
        id: String(OURS),
        base: { name: '丙', company: '三' },
        mine: { name: '丙丙', company: '三三' },
      }),
    meaning: (customers) => Object.assign(customers.get(OURS)!, { 姓名: '丙丙', 公司: '三三' }),
  },
  'save of a new customer': {
    run: (run) =>
      run.call('customers.save', {
        requestId: 'request-add',
        base: {},
        mine: { name: '己', phone: '13712345678', company: '六' },
      }),
    meaning: (customers) =>
      customers.set(100006, { 客户编号: 100006, 姓名: '己', 手机: '13712345678', 邮箱: '', 公司: '六' }),
  },
  standardise: {
    prepare: (run) => {
      fingerprint = run.call('standardise.preview', {}).fingerprint
    },
    run: (run) =>
      run.call('standardise.apply', { fingerprint, rules: ['phone', 'email'], requestId: 'request-tidy' }),
    meaning: (customers) => {
      Object.assign(customers.get(OURS)!, { 手机: '15093686061', 邮箱: 'b@163.com' })
      const theirs = customers.get(THEIRS)
      if (theirs) Object.assign(theirs, { 手机: '13812345678', 邮箱: 'd@qq.com' })
    },
  },
  'undo of deleted rows': {
    prepare: (run) => {
      run.keeper.deleteRows('客户', rowOf(run, OURS), 1)
      deleted = run.log().at(-1)!.id
    },
    run: (run) => run.call('history.undo', { operation: deleted, requestId: 'request-undo' }),
    meaning: () => {},
  },
  'undo of added rows': {
    prepare: (run) => {
      run.keeper.paste('客户!B7', [
        ['新一', '13712345671'],
        ['新二', '13712345672'],
      ])
      deleted = run
        .log()
        .filter(({ action }) => action === 'typed')
        .at(-1)!.id
    },
    run: (run) => run.call('history.undo', { operation: deleted, requestId: 'request-undo' }),
    meaning: () => {},
  },
}
let fingerprint = ''
let deleted = ''

/** Customers by number, as the grid shows them, without the problems text. */
function customersOf(run: RunningRegister): Map<number, Customer> {
  return new Map(
    run
      .customers()
      .map(({ 提示: _problems, '': _blank, ...customer }) => [Number(customer.客户编号), customer]),
  )
}

function prepared(operation: Operation): RunningRegister {
  const run = new RunningRegister(SHEET)
  operation.prepare?.(run)
  return run
}

const isRefusal = (reply: unknown): boolean =>
  ['changed', 'conflict', 'gone'].includes(String((reply as { state?: string }).state))

/**
 * Runs the operation while a person acts just before its n-th call that touches cells (before any other call is the
 * same moment); false when there were fewer.
 */
function interrupted(operation: Operation, act: Act, at: number): boolean {
  const run = prepared(operation)
  let acted = false
  let looks = 0
  const stop = run.google.between(({ method, execution }) => {
    const touchesCells = method.startsWith('Values.') || method.startsWith('Spreadsheets.')
    if (acted || execution.function !== 'rpc' || !touchesCells || ++looks !== at) return
    acted = true
    act.act(run)
  })
  const reply = operation.run(run)
  stop()
  if (!acted) return false
  run.google.clock.advance('5 minutes')
  const expected = expectedAfter(operation, act, reply)
  expect(customersOf(run)).toEqual(expected)
  run.sweep()
  expect(customersOf(run)).toEqual(expected)
  expect(run.journal()).toEqual([])
  expect([...run.shadow().keys()].map(Number).sort()).toEqual([...expected.keys()].sort())
  return true
}

function expectedAfter(operation: Operation, act: Act, reply: unknown): Map<number, Customer> {
  const customers = new Map(
    SHEET.slice(1).map(([姓名, 手机, 邮箱, 公司], index) => [
      100001 + index,
      { 客户编号: 100001 + index, 姓名, 手机, 邮箱, 公司 } as Customer,
    ]),
  )
  if (!isRefusal(reply)) operation.meaning(customers)
  act.meaning(customers)
  return customers
}

describe.each(Object.entries(operations))('while %s is under way', (_, operation) => {
  it.each(Object.entries(acts))(
    'a person’s %s before any service call loses and misplaces nothing',
    (_name, act) => {
      let at = 1
      while (interrupted(operation, act, at)) at++
      expect(at).toBeGreaterThan(4)
    },
  )
})

describe('an operation that dies', () => {
  it.each(Object.entries(operations))(
    'at any service call leaves %s done or not done, never half',
    (_, operation) => {
      const dead = (at: number): boolean => {
        const run = prepared(operation)
        const before = customersOf(run)
        run.google.faults.dieAtCall(at)
        let died = false
        try {
          operation.run(run)
        } catch {
          died = true
        }
        if (!died) return false
        run.google.clock.advance('5 minutes')
        run.sweep()
        const after = expectedAfter(operation, { act: () => {}, meaning: () => {} }, {})
        expect([before, after]).toContainEqual(customersOf(run))
        operation.run(run)
        run.sweep()
        expect(customersOf(run)).toEqual(after)
        return true
      }
      let at = 1
      while (dead(at)) at++
      expect(at).toBeGreaterThan(4)
    },
  )
})

describe('the sweep', () => {
  it('that dies at any service call is made good by the next', () => {
    for (let at = 1; ; at++) {
      const run = new RunningRegister(SHEET)
      run.google.faults.loseEdits(true)
      run.keeper.type('客户!C3', '139-1111-2222')
      run.keeper.type('客户!B7', '己')
      run.keeper.deleteRows('客户', 2, 1)
      run.google.faults.dieAtCall(at)
      let died = false
      try {
        run.google.projects[0]!.run('runSweep', [], { as: KEEPER })
      } catch {
        died = true
      }
      run.sweep()
      const customers = customersOf(run)
      expect([...customers.keys()].sort()).toEqual([100002, 100003, 100004, 100005, 100006])
      expect(customers.get(100002)).toMatchObject({ 手机: '13911112222' })
      expect(customers.get(100006)).toMatchObject({ 姓名: '己' })
      expect(run.log().filter(({ action }) => action === 'deleted')).toHaveLength(1)
      if (!died) return
    }
  })
})
