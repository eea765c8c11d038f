import { withStanding } from '../../src/register/config'
import type { ShadowEntry } from '../../src/register/shadow'
import { FOUR_CUSTOMERS, RegisterHere, type Row } from '../support/register-here'

const CUSTOMERS = 'customers'
const record = (run: RegisterHere, shadow: [string, ShadowEntry | null][], notes: object = {}) =>
  run.store((store) =>
    store.seal({
      operations: [],
      journalRows: 0,
      tables: [
        {
          table: CUSTOMERS,
          corrections: [],
          problems: new Map(),
          shadow: new Map(shadow),
          links: [],
        },
      ],
      config: { standing: withStanding(store.config()!, { customers: notes }) },
    }),
  )
const shadow = (run: RegisterHere, ids?: string[]) =>
  run.store((store) => Object.fromEntries(store.readShadow(CUSTOMERS, ids)))
const many = (count: number): Row[] => [
  FOUR_CUSTOMERS[0]!,
  ...Array.from({ length: count }, (_, index): Row => [`客户${index + 1}`, '', '', `公司${index + 1}`]),
]

describe('the shadow', () => {
  it('holds every customer after set-up', () => {
    expect(shadow(new RegisterHere())['100002']).toEqual({
      values: { name: '李四', phone: '15093686061', email: 'li@163.com', company: '乙' },
    })
  })

  it('gives the records asked for, whether they stand where counting finds them or not', () => {
    const run = new RegisterHere()
    expect(Object.keys(shadow(run, ['100002', '100004']))).toEqual(['100002', '100004'])
    expect(shadow(run, ['999999', '1', 'x', ''])).toEqual({})
    expect(shadow(run, [])).toEqual({})
    run.arrange({
      insertDimension: {
        range: {
          sheetId: run.store((store) => store.config()!.standing.customers!.shadowSheetId),
          dimension: 'ROWS',
          startIndex: 2,
          endIndex: 4,
        },
      },
    })
    expect(Object.keys(shadow(run, ['100002', '100004']))).toEqual(['100002', '100004'])
    expect(Object.keys(shadow(run))).toEqual(['100001', '100002', '100003', '100004'])
  })

  it('takes new entries, changed ones and those that cease to be', () => {
    const run = new RegisterHere()
    record(
      run,
      [
        ['100005', { values: { name: '新客' } }],
        ['100002', { values: { name: '李四一' }, corrected: { name: ' 李四一 ' } }],
        ['100003', null],
        ['100009', null],
      ],
      { nextNumber: 100006 },
    )
    expect(shadow(run)).toMatchObject({
      100005: { values: { name: '新客' } },
      100002: { values: { name: '李四一' }, corrected: { name: ' 李四一 ' } },
    })
    expect(Object.keys(shadow(run)).sort()).toEqual(['100001', '100002', '100004', '100005'])
    expect(shadow(run, ['100003', '100005'])).toEqual({ 100005: { values: { name: '新客' } } })
  })

  it('finds a record again that was removed and came back', () => {
    const run = new RegisterHere()
    record(run, [['100002', null]])
    record(run, [['100002', { values: { name: '回来了' } }]])
    expect(shadow(run, ['100002'])).toEqual({ 100002: { values: { name: '回来了' } } })
    expect(Object.keys(shadow(run))).toHaveLength(4)
  })

  it('finds records of numbers that were given and never recorded', () => {
    const run = new RegisterHere()
    record(run, [['105000', { values: { name: '远' } }]], { nextNumber: 105_001 })
    expect(shadow(run, ['105000'])).toEqual({ 105000: { values: { name: '远' } } })
  })

  it('holds a record longer than a cell, and forgets the rest when it becomes short', () => {
    const run = new RegisterHere()
    const long = { values: { name: '长'.repeat(49_000), company: '乙'.repeat(49_000) } }
    record(run, [['100002', long]])
    expect(shadow(run, ['100002'])).toEqual({ 100002: long })
    for (const name of ['短'.repeat(50_000), '短']) {
      record(run, [['100002', { values: { name } }]])
      expect(shadow(run, ['100002'])).toEqual({ 100002: { values: { name } } })
      expect(shadow(run)['100002']).toEqual({ values: { name } })
    }
  })

  it('reads a few, many, and scattered records alike', () => {
    const run = new RegisterHere(many(150))
    const all = shadow(run)
    expect(Object.keys(all)).toHaveLength(150)
    for (const step of [1, 2, 40]) {
      const ids = Object.keys(all).filter((_, index) => index % step === 0)
      expect(shadow(run, ids)).toEqual(Object.fromEntries(ids.map((id) => [id, all[id]])))
    }
  })

  it('counts what cannot be read as an empty record, which the next sweep records anew', () => {
    const run = new RegisterHere()
    run.keeper.type('_shadow!B3', '{broken')
    expect(shadow(run, ['100002'])).toEqual({ 100002: { values: {} } })
    expect(shadow(run)['100001']!.values.name).toBe('张三')
  })
})

describe('the ledger', () => {
  const rows = (run: RegisterHere) =>
    run.store((store) => store.readLedger().rows.map(({ row, cells }) => [row, ...cells]))
  const write = (run: RegisterHere, entries: [number, ...string[]][]) =>
    run.store((store) => {
      store.readLedger()
      store.writeLedger(entries.map(([row, ...cells]) => ({ row, cells })))
    })

  it('is empty after set-up, and its first row is free', () => {
    const run = new RegisterHere()
    expect(rows(run)).toEqual([])
    const end = run.store((store) => store.readLedger().endRow)
    write(run, [[end, 'run', 'day', 'a@example.com']])
    expect(rows(run)).toEqual([[end, 'run', 'day', 'a@example.com']])
  })

  it('takes changed rows and new ones at once, in whatever order they are given', () => {
    const run = new RegisterHere()
    const end = run.store((store) => store.readLedger().endRow)
    write(run, [
      [end + 1, 'r', 'd', 'b@example.com'],
      [end, 'r', 'd', 'a@example.com'],
    ])
    write(run, [
      [end + 2, 'r', 'd', 'c@example.com'],
      [end, 'r', 'd', 'A@example.com'],
    ])
    expect(rows(run)).toEqual([
      [end, 'r', 'd', 'A@example.com'],
      [end + 1, 'r', 'd', 'b@example.com'],
      [end + 2, 'r', 'd', 'c@example.com'],
    ])
    expect(run.store((store) => store.readLedger().endRow)).toBe(end + 3)
  })

  it('may be written twice in one run', () => {
    const run = new RegisterHere()
    run.store((store) => {
      const { endRow } = store.readLedger()
      store.writeLedger([{ row: endRow, cells: ['r', 'd', 'a@example.com', 'waiting'] }])
      store.writeLedger([{ row: endRow, cells: ['r', 'd', 'a@example.com', 'sent'] }])
    })
    expect(rows(run).map((cells) => cells.slice(1))).toEqual([['r', 'd', 'a@example.com', 'sent']])
  })

  it('keeps texts as texts', () => {
    const run = new RegisterHere()
    const end = run.store((store) => store.readLedger().endRow)
    write(run, [[end, '=1', '2026-11-21', '00123']])
    expect(rows(run)[0]).toEqual([end, '=1', '2026-11-21', '00123'])
  })
})

describe('writeNumbers', () => {
  const give = (run: RegisterHere, numbers: { row: number; id: string }[]) =>
    run.store((store) => store.writeNumbers(store.readTable(CUSTOMERS), numbers))

  it('writes numbers by row, and empties one', () => {
    const run = new RegisterHere()
    run.keeper.type('客户!B6', '新客')
    expect(
      give(run, [
        { row: 5, id: '100005' },
        { row: 4, id: '' },
      ]),
    ).toBe(true)
    expect(run.cells().map(([number]) => number)).toEqual(['客户编号', 100001, 100002, 100003, '', 100005])
  })

  it.each([
    ['a sort', (run: RegisterHere) => run.keeper.sort('客户!A2:F6', 'B', false)],
    ['an inserted row', (run: RegisterHere) => run.keeper.insertRows('客户', 2, 1)],
    ['a deleted row', (run: RegisterHere) => run.keeper.deleteRows('客户', 2, 1)],
  ])(
    'says that a row moved, when %s came after the table was read and a number may have replaced another',
    (_, act) => {
      for (let at = 1; ; at++) {
        const run = new RegisterHere()
        run.keeper.type('客户!B6', '新客')
        let [calls, isRead] = [0, false]
        const stop = run.google.between(() => {
          if (isRead && ++calls === at) act(run)
        })
        const isWell = run.store((store) => {
          const view = store.readTable(CUSTOMERS)
          isRead = true
          return store.writeNumbers(view, [{ row: 5, id: '100005' }])
        })
        stop()
        if (calls < at) return
        const held = run.customers()
        const isRight =
          held['100005']?.姓名 === '新客' && ['100002', '100003', '100004'].every((id) => id in held)
        if (isWell) expect([at, isRight]).toEqual([at, true])
      }
    },
  )

  it('writes nothing when rows have moved already', () => {
    const run = new RegisterHere()
    run.keeper.type('客户!B6', '新客')
    const isWell = run.store((store) => {
      const view = store.readTable(CUSTOMERS)
      run.keeper.sort('客户!A2:F6', 'B', false)
      return store.writeNumbers(view, [{ row: 5, id: '100005' }])
    })
    expect(isWell).toBe(false)
    expect(Object.keys(run.customers())).toEqual(['100001', '100002', '100003', '100004'])
  })
})
