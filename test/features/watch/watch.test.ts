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

  it('over a number is put back', () => {
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
