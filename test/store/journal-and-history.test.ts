import type { Change } from '../../src/register/change'
import { RECENT_LIMIT, withStanding } from '../../src/register/config'
import { anOperation, COLLEAGUE, RegisterHere } from '../support/register-here'

const CUSTOMERS = 'customers'
const company = (recordId: string, before: string, after: string): Change => ({
  table: CUSTOMERS,
  recordId,
  field: 'company',
  before,
  after,
})
/** Seals what waits in the journal, as the sweep does. */
const seal = (run: RegisterHere) =>
  run.store((store) => {
    const { operations, rows } = store.readJournal()
    store.seal({
      operations,
      journalRows: rows,
      tables: [],
      config: {},
    })
  })
const history = (run: RegisterHere, query: Parameters<ReturnType<typeof reading>>[0]) =>
  run.store((store) => store.readHistory(query).map(({ id, sealed }) => [id, sealed]))
const reading =
  (run: RegisterHere) =>
  (query: { latest: number } | { operation: string } | { table: string; record: string; latest: number }) =>
    run.store((store) => store.readHistory(query))

describe('the journal', () => {
  it('is empty after set-up', () => {
    const run = new RegisterHere()
    expect(run.store((store) => store.readJournal())).toEqual({ operations: [], edits: [], rows: 0 })
  })

  it('keeps operations in their order, with every change', () => {
    const run = new RegisterHere()
    run.apply([company('100001', '甲', 'A'), company('100002', '乙', 'B')], 'first')
    run.apply([company('100001', 'A', 'AA')], 'second')
    const { operations, rows } = run.store((store) => store.readJournal())
    expect(operations.map(({ id, changes }) => [id, changes.map(({ after }) => after)])).toEqual([
      ['first', ['A', 'B']],
      ['second', ['AA']],
    ])
    expect(rows).toBe(3)
  })

  it('keeps an edit that came while another run held the lock, beside the operations', () => {
    const run = new RegisterHere()
    const note = {
      at: '2026-11-21T01:00:00.000Z',
      by: COLLEAGUE,
      sheetId: 0,
      row: 3,
      column: 2,
      value: '=1+1 "x"',
    }
    run.apply([company('100001', '甲', 'A')], 'first')
    run.store((store) => store.noteEdit(note))
    run.apply([company('100001', 'A', 'AA')], 'second')
    const journal = run.store((store) => store.readJournal())
    expect(journal.edits).toEqual([note])
    expect(journal.operations.map(({ id }) => id)).toEqual(['first', 'second'])
    expect(journal.rows).toBe(3)
  })

  it('leaves out rows that cannot be read, and counts them, so that they are taken out as well', () => {
    const run = new RegisterHere()
    run.apply([company('100001', '甲', 'A')], 'first')
    run.keeper.paste('_journal!A4', [
      ['edit', '', '', '', '', '', 'no json'],
      ['x', '', '', 'edit', 'customers', '100001', '{broken'],
    ])
    const journal = run.store((store) => store.readJournal())
    expect(journal.edits).toEqual([])
    expect(journal.operations.map(({ id, changes }) => [id, changes.length])).toEqual([
      ['first', 1],
      ['x', 0],
    ])
    expect(journal.rows).toBe(3)
  })

  it('is read with a table, at no further call', () => {
    const run = new RegisterHere()
    run.apply([company('100001', '甲', 'A')], 'first')
    run.store((store) => store.readTable(CUSTOMERS))
    const calls = run.google.meter.calls
    run.store((store) => [
      store.readTable(CUSTOMERS),
      store.readJournal(),
      store.nextNumber(CUSTOMERS),
      store.findRecent('x'),
    ])
    expect(run.google.meter.calls).toBe(calls)
  })

  it('holds a text longer than a cell takes', () => {
    const run = new RegisterHere()
    const [before, after] = ['甲', '长'.repeat(48_000)]
    run.apply([company('100001', before, after)], 'long')
    expect(run.journal()[0]!.changes).toEqual([company('100001', before, after)])
    expect(run.customers()['100001']!.公司).toBe(after)
    seal(run)
    expect(run.store((store) => store.readHistory({ operation: 'long' })[0]!.changes)).toEqual([
      company('100001', before, after),
    ])
  })
})

describe('sealing', () => {
  it('moves the journal into the log, and what came meanwhile stays in it', () => {
    const run = new RegisterHere()
    run.apply([company('100001', '甲', 'A')], 'first')
    run.store((store) => {
      const { operations, rows } = store.readJournal()
      run.keeper.paste('_journal!A4', [
        ['late', '', '', 'edit', 'customers', '100002', '{"company":["乙","B"]}'],
      ])
      store.seal({
        operations,
        journalRows: rows,
        tables: [],
        config: {},
      })
    })
    expect(run.journal().map(({ id }) => id)).toEqual(['late'])
    expect(
      run
        .cells('_log')
        .slice(3)
        .map(([id]) => id),
    ).toEqual(['first'])
    expect(run.cells('_journal')[0]![0]).toMatch(/系统用/)
  })

  it('can be repeated for ever: the journal never runs out of rows', () => {
    const run = new RegisterHere()
    let before = '甲'
    for (const after of ['A', 'B', 'C', 'D']) {
      run.apply([company('100001', before, after)], after)
      seal(run)
      expect(run.journal()).toEqual([])
      before = after
    }
    expect(
      run
        .cells('_log')
        .slice(3)
        .map(([id]) => id),
    ).toEqual(['A', 'B', 'C', 'D'])
  })

  it('remembers and writes the config it is given, and keeps every other key', () => {
    const run = new RegisterHere()
    const recent = Array.from({ length: RECENT_LIMIT }, (_, index) => ({
      id: `r${index}`,
      recordId: String(index),
    }))
    run.store((store) => {
      const before = store.config()!
      const standing = withStanding(before, { customers: { nextNumber: 100009 } })
      store.seal({
        operations: [],
        journalRows: 0,
        tables: [],
        config: { standing, recent, lastSweepAt: '2026-11-21T02:00:00.000Z' },
      })
      expect(store.config()).toEqual({
        ...before,
        standing,
        recent,
        lastSweepAt: '2026-11-21T02:00:00.000Z',
      })
    })
    run.store((store) => {
      expect(store.nextNumber(CUSTOMERS)).toBe(100009)
      expect(store.findRecent('r7')).toMatchObject({ recordId: '7' })
      expect(store.config()!.keeper).toBe('owner@example.com')
      expect(store.config()!.lastSweepAt).toBe('2026-11-21T02:00:00.000Z')
    })
  })

  it('writes corrections and problems with it, but not over a value typed since', () => {
    const run = new RegisterHere()
    const correction = company('100001', '甲', '甲公司')
    const late = company('100002', '乙', '乙公司')
    run.store((store) => {
      store.readTable(CUSTOMERS)
      run.keeper.type('客户!E3', '同事改的')
      store.seal({
        operations: [anOperation([correction], 'repair')],
        journalRows: 0,
        tables: [
          {
            table: CUSTOMERS,
            corrections: [correction, late],
            problems: new Map([['100003', '手机：要检查']]),
            shadow: new Map([['100001', { values: { company: '甲公司' } }]]),
            links: [],
          },
        ],
        config: {},
      })
    })
    expect(run.customers()['100001']!.公司).toBe('甲公司')
    expect(run.customers()['100002']!.公司).toBe('同事改的')
    expect(run.customers()['100003']!.提示).toBe('手机：要检查')
    expect(run.store((store) => store.readShadow(CUSTOMERS, ['100001']).get('100001'))).toEqual({
      values: { company: '甲公司' },
    })
  })

  it('is done wholly or not at all, at whatever call the run dies', () => {
    for (let at = 1; ; at++) {
      const run = new RegisterHere()
      run.apply([company('100001', '甲', 'A')], 'first')
      run.google.faults.dieAtCall(at)
      try {
        seal(run)
      } catch (error) {
        expect(error).toBeDefined()
      }
      const died = run.google.executions.at(-1)!.status === 'died'
      const [waiting, sealed] = [run.journal().length, run.cells('_log').length - 3]
      expect([at, waiting + sealed]).toEqual([at, 1])
      if (!died) {
        expect(sealed).toBe(1)
        return
      }
    }
  })
})

describe('history', () => {
  /** Three sealed operations and one that waits. */
  function told(): RegisterHere {
    const run = new RegisterHere()
    run.apply([company('100001', '甲', 'A'), company('100002', '乙', 'B')], 'one')
    run.apply([company('100003', '丙', 'C')], 'two')
    run.apply([company('100001', 'A', 'AA')], 'three')
    seal(run)
    run.apply([company('100001', 'AA', 'AAA')], 'four')
    return run
  }

  it('tells sealed operations oldest first, and what waits last', () => {
    expect(history(told(), { latest: 10 })).toEqual([
      ['set-up', true],
      ['one', true],
      ['two', true],
      ['three', true],
      ['four', false],
    ])
  })

  it('tells the latest of the log, each whole', () => {
    const run = told()
    expect(history(run, { latest: 2 })).toEqual([
      ['two', true],
      ['three', true],
      ['four', false],
    ])
    const [one] = run.store((store) => store.readHistory({ latest: 3 }))
    expect(one!.changes).toHaveLength(2)
  })

  it('finds one operation by its id, sealed or not, and nothing for an unknown one', () => {
    const run = told()
    expect(history(run, { operation: 'one' })).toEqual([['one', true]])
    expect(history(run, { operation: 'four' })).toEqual([['four', false]])
    expect(history(run, { operation: 'nothing' })).toEqual([])
  })

  it('tells of one record what happened to it alone', () => {
    const run = told()
    const of = (record: string, latest = 9) =>
      run.store((store) =>
        store
          .readHistory({ table: CUSTOMERS, record, latest })
          .map(({ id, changes }) => [id, changes.length]),
      )
    expect(of('100002')).toEqual([['one', 1]])
    expect(of('100001')).toEqual([
      ['one', 1],
      ['three', 1],
      ['four', 1],
    ])
    expect(of('100001', 1)).toEqual([
      ['three', 1],
      ['four', 1],
    ])
    expect(of('999999')).toEqual([])
  })

  it('gives back exactly the changes that were made', () => {
    const run = told()
    const [two] = run.store((store) => store.readHistory({ operation: 'two' }))
    expect(two).toEqual({ ...anOperation([company('100003', '丙', 'C')], 'two'), sealed: true })
  })
})
