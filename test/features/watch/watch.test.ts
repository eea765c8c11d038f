import { COLLEAGUE, KEEPER, RunningRegister } from '../../support/running-register'

const SHEET = [
  ['姓名', '手机', '邮箱', '公司'],
  ['张三', '13977413962', 'zhang@qq.com', '甲'],
  ['李四', '15093686061', 'li@163.com', '乙'],
  ['王五', '13512345678', 'wang@qq.com', '丙'],
]
const register = () => new RunningRegister(SHEET, { accounts: 'workspace' })

describe('a typed cell', () => {
  it('is brought into the register’s writing at once, checked, and logged with who typed it', () => {
    const run = register()
    run.colleague.type(run.a1(100002, '手机'), '+86 138 1234 5678')
    expect(run.lastLog()).toBe('')
    expect(run.customers()[1]).toMatchObject({ 手机: '13812345678', 提示: '' })
    const [typed, repair] = run.log().slice(-2)
    expect(typed).toMatchObject({
      action: 'typed',
      by: COLLEAGUE,
      changes: [{ recordId: '100002', field: 'phone', before: '15093686061', after: '+86 138 1234 5678' }],
    })
    expect(repair).toMatchObject({
      action: 'repair',
      by: '',
      changes: [{ before: '+86 138 1234 5678', after: '13812345678' }],
    })
    expect(run.shadow().get('100002')?.phone).toBe('13812345678')
  })

  it('stays and is marked with its reason where it breaks a rule', () => {
    const run = register()
    run.keeper.type(run.a1(100001, '手机'), '1381234567')
    expect(run.customers()[0]!.手机).toBe('1381234567')
    expect(run.customers()[0]!.提示).toMatch(/^手机：手机号应为 11 位，现在是 10 位/)
    run.keeper.type(run.a1(100001, '手机'), '13812345678')
    expect(run.customers()[0]!.提示).toBe('')
  })

  it('is not corrected again after Ctrl+Z, and that is recorded', () => {
    const run = register()
    run.keeper.type(run.a1(100001, '姓名'), '  张三丰 ')
    expect(run.customers()[0]!.姓名).toBe('张三丰')
    run.keeper.type(run.a1(100001, '姓名'), '  张三丰 ')
    run.sweep()
    expect(run.customers()[0]!.姓名).toBe('  张三丰 ')
    expect(run.log().at(-1)).toMatchObject({ action: 'typed', by: KEEPER, changes: [{ after: '  张三丰 ' }] })
  })

  it('in an empty row becomes a customer with a number', () => {
    const run = register()
    run.keeper.type('客户!B5', '赵六')
    expect(run.customers()[3]).toMatchObject({ 客户编号: 100004, 姓名: '赵六' })
    expect(run.log().at(-1)).toMatchObject({ changes: [{ recordId: '100004', before: null, after: '赵六' }] })
    expect(run.shadow().get('100004')).toEqual({ name: '赵六' })
  })

  it('over a number is put back, and both are in the log with who typed it', () => {
    const run = register()
    const before = run.log().length
    run.colleague.type(run.a1(100002, '客户编号'), '内部 7')
    expect(run.cells().map(([number]) => number)).toEqual(['客户编号', 100001, 100002, 100003])
    const change = { recordId: '100002', field: 'number', before: '100002', after: '内部 7' }
    expect(run.log().slice(before)).toMatchObject([
      { action: 'typed', by: COLLEAGUE, changes: [change] },
      { action: 'repair', by: '', changes: [{ ...change, before: '内部 7', after: '100002' }] },
    ])
    expect(run.shadow().get('100002')).not.toHaveProperty('number')
    run.sweep()
    expect(run.log()).toHaveLength(before + 2)
  })

  it('over several numbers at once is found by the sweep as well, without a name', () => {
    const run = register()
    const before = run.log().length
    const places = [100001, 100002].map((number) => run.a1(number, '客户编号'))
    run.google.faults.loseEdits(true)
    run.keeper.type(places[0]!, '100003')
    run.keeper.clear(places[1]!)
    run.sweep()
    expect(run.cells().map(([number]) => number)).toEqual(['客户编号', 100001, 100002, 100003])
    const values = ({ changes }: { changes: readonly { before: unknown; after: unknown }[] }) =>
      changes.map((change) => [change.before, change.after])
    const [found, repair] = run.log().slice(before)
    expect(found).toMatchObject({ action: 'found', by: '' })
    expect(values(found!)).toEqual([
      ['100001', '100003'],
      ['100002', ''],
    ])
    expect(repair).toMatchObject({ action: 'repair', by: '' })
    expect(values(repair!)).toEqual([
      ['100003', '100001'],
      ['', '100002'],
    ])
  })

  it.each(['told', 'not told', 'lost'])(
    'over a number by that of another customer changes neither (%s)',
    (edit) => {
      const run = register()
      const before = run.customers()
      run.google.faults.loseEdits(edit === 'lost')
      if (edit === 'not told') run.keeper.clear(run.a1(100003, '客户编号'))
      run.keeper.type(edit === 'not told' ? '客户!A4' : run.a1(100003, '客户编号'), '100001')
      run.sweep()
      run.sweep()
      expect(run.customers()).toEqual(before)
      expect(run.shadow().get('100003')?.name).toBe('王五')
    },
  )

  it('in a copied row is the copy’s new number, and no repair', () => {
    const run = register()
    run.keeper.paste('客户!A5', [run.cells()[1]!.map(String)])
    expect(run.customers()[3]).toMatchObject({ 客户编号: 100004, 姓名: '张三' })
    expect(run.log().some(({ changes }) => changes.some(({ field }) => field === 'number'))).toBe(false)
  })

  it('over a number is put back, and a number that was cleared too', () => {
    const run = register()
    run.keeper.type(run.a1(100002, '客户编号'), '7')
    expect(run.cells().map(([number]) => number)).toEqual(['客户编号', 100001, 100002, 100003])
    run.keeper.clear(run.a1(100003, '客户编号'))
    expect(run.cells().map(([number]) => number)).toEqual(['客户编号', 100001, 100002, 100003])
  })
})

describe('the sweep', () => {
  it('does nothing where nothing changed, in at most four reads and writes', () => {
    const run = register()
    run.sweep()
    const before = run.tab('_log').length
    run.sweep()
    expect(run.tab('_log')).toHaveLength(before)
    expect(run.google.executions.at(-1)!.calls).toBeLessThanOrEqual(4)
  })
})
