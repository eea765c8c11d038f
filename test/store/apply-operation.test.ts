import { additions, type Change, differences, removals } from '../../src/register/change'
import { KEEPER_ROLE, type Role } from '../../src/register/role'
import { anOperation, COLLEAGUE, KEEPER, RegisterHere, type Row, TAB } from '../support/register-here'

const CUSTOMERS = 'customers'
const change = (
  recordId: string,
  field: string,
  before: Change['before'],
  after: Change['after'],
): Change => ({
  table: CUSTOMERS,
  recordId,
  field,
  before,
  after,
})
const values = (run: RegisterHere, id: string) => run.customers()[id]
const formula = (row: number, column: number, formulaValue: string) => ({
  updateCells: {
    start: { sheetId: 0, rowIndex: row, columnIndex: column },
    rows: [{ values: [{ userEnteredValue: { formulaValue } }] }],
    fields: 'userEnteredValue',
  },
})

describe('apply', () => {
  it('writes the cell, and the operation into the journal, at one go', () => {
    const run = new RegisterHere()
    const outcome = run.apply([change('100002', 'company', '乙', '新公司')])
    expect(outcome.refused).toEqual([])
    expect(outcome.applied).toHaveLength(1)
    expect(values(run, '100002')).toMatchObject({ 公司: '新公司', 姓名: '李四' })
    expect(run.journal()).toEqual([anOperation([change('100002', 'company', '乙', '新公司')])])
  })

  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '00123',
    '1/2',
    '2026-11-21',
    "'quoted",
    'TRUE',
    '<b>',
    '𠮷🍵',
    ' two  spaces ',
  ])('stores the text %j as exactly that text', (text) => {
    const run = new RegisterHere()
    run.apply([change('100001', 'company', '甲', text)])
    expect(values(run, '100001')!.公司).toBe(text)
    expect(run.cells(TAB, 'FORMULA')[1]![4]).toBe(text)
    expect(run.journal()[0]!.changes[0]!.after).toBe(text)
  })

  it('empties a cell, and fills an empty one', () => {
    const run = new RegisterHere()
    run.apply([change('100001', 'company', '甲', '')])
    expect(values(run, '100001')!.公司).toBe('')
    expect(run.apply([change('100001', 'company', '', '丙')], 'second').refused).toEqual([])
    expect(values(run, '100001')!.公司).toBe('丙')
  })

  it('touches no other cell', () => {
    const run = new RegisterHere()
    const before = run.cells()
    run.apply([change('100003', 'email', 'wang@qq.com', 'new@qq.com')])
    const after = run.cells()
    before[3]![3] = 'new@qq.com'
    expect(after).toEqual(before)
  })

  it('writes the problems text of records it changed, and of no other', () => {
    const run = new RegisterHere()
    run.store((store) =>
      store.apply(anOperation([change('100001', 'phone', '13977413962', '123')]), {
        role: KEEPER_ROLE,
        problems: new Map([
          ['100001', '手机：太短'],
          ['100002', '不该写'],
        ]),
      }),
    )
    expect(values(run, '100001')!.提示).toBe('手机：太短')
    expect(values(run, '100002')!.提示).toBe('')
  })

  it('writes days as days, and a text that is none as text', () => {
    const run = new RegisterHere([
      ['姓名', '合同到期'],
      ['张三', '2026-12-31'],
    ])
    const now = run.store((store) => store.readTable(CUSTOMERS).rows[0]!.values['contract-end']!)
    run.apply([change('100001', 'contract-end', now, '2027-02-28')])
    expect(run.cells()[1]![2]).toBe(46_446)
    run.apply([change('100001', 'contract-end', '2027-02-28', '明年')], 'second')
    expect(run.cells()[1]![2]).toBe('明年')
  })

  it('finds its columns and rows wherever they stand', () => {
    const run = new RegisterHere()
    run.keeper.sort(`${TAB}!A2:F5`, 'A', false)
    run.arrange({
      moveDimension: {
        source: { sheetId: 0, dimension: 'COLUMNS', startIndex: 4, endIndex: 5 },
        destinationIndex: 0,
      },
    })
    run.keeper.type(`${TAB}!C1`, '客户名')
    expect(
      run.apply([change('100003', 'name', '王五', '王五一'), change('100003', 'company', '丙', '己')])
        .refused,
    ).toEqual([])
    expect(values(run, '100003')).toMatchObject({ 客户名: '王五一', 公司: '己' })
  })
})

describe('what apply refuses', () => {
  const refusal = (run: RegisterHere, ...changes: Change[]) =>
    run.apply(changes).refused.map(({ reason, now }) => [reason, now])

  it('a value that somebody changed since, and tells what stands there now', () => {
    const run = new RegisterHere()
    run.keeper.type(`${TAB}!E3`, '别家')
    expect(refusal(run, change('100002', 'company', '乙', '新'))).toEqual([['changed-since', '别家']])
    expect(values(run, '100002')!.公司).toBe('别家')
    expect(run.journal()).toEqual([])
  })

  it('a record that is gone', () => {
    const run = new RegisterHere()
    run.keeper.deleteRows(TAB, 3, 1)
    expect(refusal(run, change('100002', 'company', '乙', '新'))).toEqual([['record-gone', null]])
    expect(run.journal()).toEqual([])
  })

  it('a cell that holds a formula, even one that shows the value expected', () => {
    const run = new RegisterHere()
    run.arrange(formula(2, 4, '="乙"'))
    expect(refusal(run, change('100002', 'company', '乙', '新'))).toEqual([['formula', '="乙"']])
    expect(run.cells(TAB, 'FORMULA')[2]![4]).toBe('="乙"')
  })

  it('a field whose column was deleted, and one the table never had', () => {
    const run = new RegisterHere()
    run.keeper.deleteColumns(TAB, 5, 1)
    expect(
      refusal(run, change('100002', 'company', '乙', '新'), change('100002', 'wechat', '', 'x')),
    ).toEqual([
      ['column-gone', null],
      ['column-gone', null],
    ])
  })

  it('is refused alone: the other changes of the operation are made and recorded', () => {
    const run = new RegisterHere()
    run.keeper.type(`${TAB}!E3`, '别家')
    const outcome = run.apply([
      change('100002', 'company', '乙', '新'),
      change('100002', 'email', 'li@163.com', 'li@qq.com'),
      change('100004', 'company', '丁', '新'),
    ])
    expect(outcome.applied.map(({ recordId, field }) => [recordId, field])).toEqual([
      ['100002', 'email'],
      ['100004', 'company'],
    ])
    expect(run.journal()[0]!.changes).toEqual(outcome.applied)
    expect(values(run, '100002')).toMatchObject({ 公司: '别家', 邮箱: 'li@qq.com' })
  })

  it('a change of a field the role may not edit is an error of the code, and nothing is written', () => {
    const run = new RegisterHere()
    const before = run.cells()
    const sales: Role = { name: '销售', mayEdit: ['basic'], manages: false }
    const operation = anOperation([
      change('100001', 'name', '张三', '张'),
      change('100001', 'email', 'zhang@qq.com', 'x'),
    ])
    expect(() => run.store((store) => store.apply(operation, { role: sales }))).toThrow('customers.email')
    expect(run.cells()).toEqual(before)
    expect(run.journal()).toEqual([])
  })

  it('an operation on a table no register has throws', () => {
    expect(() => new RegisterHere().apply([{ ...change('1', 'name', '', 'x'), table: 'orders' }])).toThrow(
      'orders',
    )
  })

  it('an operation without changes writes nothing', () => {
    const run = new RegisterHere()
    expect(run.apply([])).toEqual({ applied: [], refused: [] })
    expect(run.journal()).toEqual([])
  })
})

describe('records that come to be and cease to be', () => {
  const NEW = { name: '新客', phone: '13712345678', company: '戊' }

  it('a new record gets a row of its own below everything that stands there', () => {
    const run = new RegisterHere()
    run.keeper.type(`${TAB}!B9`, '某人手写')
    const number = run.store((store) => String(store.nextNumber(CUSTOMERS)))
    expect(run.apply(additions(CUSTOMERS, number, NEW)).refused).toEqual([])
    expect(values(run, number)).toMatchObject({ 姓名: '新客', 手机: '13712345678', 公司: '戊' })
    expect(run.cells()[8]![1]).toBe('某人手写')
    expect(run.cells()[9]![0]).toBe(100005)
    expect(run.store((store) => store.nextNumber(CUSTOMERS))).toBe(100006)
  })

  it('several at once get a number and a row each', () => {
    const run = new RegisterHere()
    const numbers = ['100005', '100006', '100007']
    run.apply(numbers.flatMap((id) => additions(CUSTOMERS, id, { ...NEW, name: id })))
    expect(numbers.map((id) => values(run, id)!.姓名)).toEqual(numbers)
    expect(run.store((store) => store.nextNumber(CUSTOMERS))).toBe(100008)
  })

  it('a phone with a leading zero and a number of 20 digits stay as they were typed', () => {
    const run = new RegisterHere()
    run.apply(
      additions(CUSTOMERS, '100005', { name: 'x', phone: '02012345678', company: '12345678901234567890' }),
    )
    expect(values(run, '100005')).toMatchObject({ 手机: '02012345678', 公司: '12345678901234567890' })
  })

  const LI = { name: '李四', phone: '15093686061', email: 'li@163.com', company: '乙' }

  it('a record that ceases to be leaves an empty row, and its number is not given again', () => {
    const run = new RegisterHere()
    expect(run.apply(removals(CUSTOMERS, '100002', LI)).refused).toEqual([])
    expect(run.cells()[2] ?? []).toEqual([])
    expect(Object.keys(run.customers())).toEqual(['100001', '100003', '100004'])
    expect(run.store((store) => store.nextNumber(CUSTOMERS))).toBe(100005)
  })

  it('ceases to be wholly or not at all', () => {
    const run = new RegisterHere()
    run.keeper.type(`${TAB}!E3`, '别家')
    const { applied, refused } = run.apply(removals(CUSTOMERS, '100002', LI))
    expect(applied).toEqual([])
    expect(refused).toHaveLength(4)
    expect(values(run, '100002')).toMatchObject({ 姓名: '李四', 公司: '别家' })
  })

  it('is not removed when a field it did not have was filled since', () => {
    const run = new RegisterHere([
      ['姓名', '手机'],
      ['张三', ''],
    ])
    run.keeper.type(`${TAB}!C2`, '13977413962')
    const { applied, refused } = run.apply(removals(CUSTOMERS, '100001', { name: '张三' }))
    expect([applied, refused.map(({ reason }) => reason)]).toEqual([[], ['changed-since']])
    expect(values(run, '100001')!.姓名).toBe('张三')
  })
})

describe('an operation sent twice', () => {
  it('is found in the journal by its id, with the record it made', () => {
    const run = new RegisterHere()
    run.apply(additions(CUSTOMERS, '100005', { name: '新客' }), 'request-7')
    run.store((store) => {
      expect(store.findRecent('request-7')).toEqual({ recordId: '100005' })
      expect(store.findRecent('request-8')).toBeUndefined()
      expect(store.findRecent('set-up')).toMatchObject({ recordId: '' })
    })
  })
})

describe('a person who is not the administrator', () => {
  it('may save: what is protected is not written by a save', () => {
    const run = new RegisterHere()
    const operation = { ...anOperation([change('100001', 'company', '甲', '新')]), by: COLLEAGUE }
    const outcome = run.run((host) => host.register.apply(operation, { role: KEEPER_ROLE }), COLLEAGUE)
    expect(outcome.refused).toEqual([])
    expect(values(run, '100001')!.公司).toBe('新')
    expect(run.journal()[0]!.by).toBe(COLLEAGUE)
  })

  it('may not write what only the administrator’s runs write', () => {
    const run = new RegisterHere()
    expect(() => run.run((host) => host.register.saveConfig({ keeper: COLLEAGUE }), COLLEAGUE)).toThrow()
    expect(run.store((store) => store.config()!.keeper)).toBe(KEEPER)
  })
})

describe('while somebody else works in the table', () => {
  const ROWS: Row[] = [
    ['姓名', '公司', '邮箱'],
    ...['丁', '丙', '乙', '甲', '戊'].map(
      (company, index): Row => [`客户${index + 1}`, company, `c${index + 1}@qq.com`],
    ),
  ]
  const expected = (run: RegisterHere) =>
    Object.fromEntries(
      Object.entries(run.customers()).map(([id, { 姓名, 公司, 邮箱 }]) => [id, [姓名, 公司, 邮箱]]),
    )
  const whole = {
    100001: ['客户1', '丁', 'c1@qq.com'],
    100002: ['客户2', '新', 'c2@qq.com'],
    100003: ['客户3', '乙', 'c3@qq.com'],
    100004: ['客户4', '新', 'c4@qq.com'],
    100005: ['客户5', '戊', 'c5@qq.com'],
  }
  const acts: [string, (run: RegisterHere) => void, Partial<Record<string, unknown[] | null>>][] = [
    ['a sort up', (run) => run.keeper.sort(`${TAB}!A2:E6`, 'C'), {}],
    ['a sort down', (run) => run.keeper.sort(`${TAB}!A2:E6`, 'B', false), {}],
    ['rows inserted at the top', (run) => run.keeper.insertRows(TAB, 2, 2), {}],
    ['a row inserted in the middle', (run) => run.keeper.insertRows(TAB, 4, 1), {}],
    ['the first row deleted', (run) => run.keeper.deleteRows(TAB, 2, 1), { 100001: null }],
    ['the last row deleted', (run) => run.keeper.deleteRows(TAB, 6, 1), { 100005: null }],
    [
      'another cell edited',
      (run) => run.keeper.type(`${TAB}!D4`, 'x@y.cn'),
      { 100003: ['客户3', '乙', 'x@y.cn'] },
    ],
    ['a new customer typed below', (run) => run.keeper.type(`${TAB}!B9`, '手写'), {}],
  ]
  it.each(acts)('loses and misplaces nothing, at whatever call it comes: %s', (_, act, differs) => {
    const changes = [change('100002', 'company', '丙', '新'), change('100004', 'company', '甲', '新')]
    const wanted = Object.fromEntries(
      Object.entries({ ...whole, ...differs }).filter(([, record]) => record !== null),
    )
    for (let at = 1; ; at++) {
      const run = new RegisterHere(ROWS)
      let calls = 0
      const stop = run.google.between(() => {
        calls += 1
        if (calls === at) act(run)
      })
      const { refused } = run.apply(changes)
      stop()
      if (calls < at) return
      expect([at, refused]).toEqual([at, []])
      expect([at, expected(run)]).toEqual([at, wanted])
      expect([at, run.journal().length]).toEqual([at, 1])
    }
  })

  it('leaves a colleague’s value alone that was typed into the same cell, whatever call it comes at', () => {
    for (let at = 1; ; at++) {
      const run = new RegisterHere(ROWS)
      let calls = 0
      const stop = run.google.between(() => {
        calls += 1
        if (calls === at) run.colleague.type(`${TAB}!C3`, '同事')
      })
      const { refused } = run.apply([change('100002', 'company', '丙', '新')])
      stop()
      if (calls < at) return
      const company = run.customers()['100002']!.公司
      if (refused.length > 0) expect([at, company, refused[0]!.now]).toEqual([at, '同事', '同事'])
      else expect(['新', '同事']).toContain(company)
    }
  })

  it('writes wholly or not at all when the run dies, at whatever call', () => {
    const changes = differences(
      CUSTOMERS,
      '100002',
      { company: '丙', email: 'c2@qq.com' },
      { company: '新', email: 'n@qq.com' },
    )
    for (let at = 1; ; at++) {
      const run = new RegisterHere(ROWS)
      run.google.faults.dieAtCall(at)
      try {
        run.apply(changes)
      } catch (error) {
        expect(error).toBeDefined()
      }
      const died = run.google.executions.at(-1)!.status === 'died'
      const { 公司, 邮箱 } = run.customers()['100002']!
      const isWritten = run.journal().length === 1
      expect([at, 公司, 邮箱]).toEqual(isWritten ? [at, '新', 'n@qq.com'] : [at, '丙', 'c2@qq.com'])
      if (!died) {
        expect(isWritten).toBe(true)
        return
      }
    }
  })
})
