import { COLLEAGUE, KEEPER, RunningRegister } from '../../support/running-register'

const SHEET = [
  ['姓名', '手机', '类型', '建档日期'],
  ['张三', '13977413962', 'VIP', '2026-01-05'],
  ['李四', '15093686061', '现有客户', '2026-02-06'],
  ['王五', '1351234567', '', '2026-03-07'],
]
/** A register whose first sweep is over. */
function register(): RunningRegister {
  const run = new RunningRegister(SHEET, { accounts: 'workspace' })
  run.sweep()
  return run
}
const lines = (run: RunningRegister, as?: string) =>
  run.call('today.lines', {}, as).filter(({ id }) => id === 'lost-tabs')
const bringBack = (run: RunningRegister, as?: string) => run.call('tabs.bringBack', {}, as)
const tabs = (run: RunningRegister) => run.google.files.get(run.spreadsheetId)!.grids.map(({ name }) => name)
const operations = (run: RunningRegister) => run.call('history.list', { latest: 3 }).operations
const HIDDEN = ['_register', '_log', '_journal', '_shadow', '_links', '_ledger']

describe('a tab of the register that somebody deletes', () => {
  it.each(['客户', '设置', ...HIDDEN])('%s is said on Today at once, and one click brings it back', (tab) => {
    const run = register()
    const before = run.customers()
    run.google.faults.loseEdits(true)
    expect(run.keeper.deleteTab(tab)).toEqual({ ok: true })
    expect(lines(run)).toMatchObject([{ text: expect.stringContaining(`“${tab}”`), button: '找回' }])
    expect(bringBack(run)).toMatchObject({ state: 'back', titles: [tab] })
    expect(lines(run)).toEqual([])
    expect(tabs(run).filter((name) => name === tab)).toHaveLength(1)
    run.sweep()
    expect(run.customers().map(({ 建档日期: _, ...row }) => row)).toEqual(
      before.map(({ 建档日期: _, ...row }) => row),
    )
    expect([...run.shadow().keys()]).toEqual(['100001', '100002', '100003'])
    expect(operations(run)[0]).toMatchObject({
      action: 'tab-restored',
      by: KEEPER,
      fields: [tab],
      canUndo: false,
    })
    run.sweep()
    expect(run.google.executions.at(-1)!.calls).toBeLessThanOrEqual(4)
  })

  it.each(['客户', '设置', ...HIDDEN])('%s once back, the register goes on as if nothing had been', (tab) => {
    const run = register()
    run.keeper.deleteTab(tab)
    if (lines(run).length > 0) bringBack(run)
    const saved = run.call('customers.save', {
      requestId: 'request-new',
      base: {},
      mine: { name: '赵六', phone: '13612345678' },
    })
    expect(saved).toMatchObject({ state: 'saved', card: { id: '100004' } })
    run.colleague.type(run.a1(100002, '手机'), '+86 138 1234 5678')
    expect(run.lastLog()).toBe('')
    run.sweep()
    expect(run.customers().find((row) => row.客户编号 === 100002)).toMatchObject({ 手机: '13812345678' })
    expect(run.journal()).toEqual([])
    run.google.clock.advance('1 hour')
    expect(run.lastLog()).toBe('')
  })

  it('is told in History with who deleted it', () => {
    const run = register()
    run.colleague.deleteTab('客户')
    expect(operations(run)[0]).toMatchObject({ action: 'tab-deleted', by: COLLEAGUE, fields: ['客户'] })
    run.keeper.addTab('别的')
    run.keeper.deleteTab('别的')
    expect(operations(run).filter(({ action }) => action === 'tab-deleted')).toHaveLength(1)
  })

  it.each(['_register', '_journal', '_shadow', '_links'])(
    '%s, with which nothing is lost, is made anew at once',
    (tab) => {
      const run = register()
      run.keeper.deleteTab(tab)
      expect(lines(run)).toEqual([])
      expect(run.lastLog()).toBe('')
      expect(operations(run).slice(0, 2)).toMatchObject([
        { action: 'tab-restored', by: '' },
        { action: 'tab-deleted', by: KEEPER },
      ])
    },
  )

  it('gives no number of a customer again who was deleted shortly before', () => {
    const run = register()
    run.keeper.type('客户!B5', '赵六')
    run.keeper.deleteRows('客户', 5, 1)
    run.keeper.deleteTab('_register')
    expect(
      run.call('customers.save', {
        requestId: 'request-new',
        base: {},
        mine: { name: '七', phone: '13612345678' },
      }),
    ).toMatchObject({ state: 'saved', card: { id: '100005' } })
  })

  it('and was the customers’ comes back with drop-downs, marks, days, and the work of the last minutes', () => {
    const run = register()
    run.call('customers.save', {
      requestId: 'request-late',
      id: '100002',
      base: { name: '李四' },
      mine: { name: '李四四' },
    })
    run.keeper.deleteTab('客户')
    expect(bringBack(run)).toEqual({ state: 'back', titles: ['客户'], customers: 3, isIncomplete: false })
    run.sweep()
    expect(run.customers()[1]).toMatchObject({ 客户编号: 100002, 姓名: '李四四', 类型: '现有客户' })
    expect(run.keeper.texts(run.a1(100002, '建档日期'))[0]![0]).toBe('2026-02-06')
    expect(run.customers()[2]!.提示).toMatch(/^手机：/)
    run.keeper.type(run.a1(100001, '类型').replace(/\d+$/, '1'), '级别')
    run.sweep()
    expect(run.call('customers.open', { id: '100001' }).card!.values).toMatchObject({
      'customer-type': 'VIP',
    })
  })

  it('with the people and roles in it: until they are back, nobody but the administrator may change anything', () => {
    const run = register()
    run.keeper.paste('设置!A4', [[COLLEAGUE, '经理']])
    run.call('roles.apply', {})
    run.keeper.deleteTab('设置')
    const save = (requestId: string, as: string) =>
      run.call(
        'customers.save',
        { requestId, id: '100001', base: { name: '张三' }, mine: { name: '张' } },
        as,
      )
    expect(save('request-1', COLLEAGUE)).toMatchObject({ state: 'forbidden' })
    expect(lines(run, COLLEAGUE)).toEqual([])
    expect(run.ask('tabs.bringBack', {}, COLLEAGUE)).toMatchObject({
      ok: false,
      error: { code: 'forbidden' },
    })
    bringBack(run)
    expect(run.tab('设置')[3]!.slice(0, 2)).toEqual([COLLEAGUE, '经理'])
    expect(save('request-2', COLLEAGUE)).toMatchObject({ state: 'saved' })
    const outsider = run.google.as('sales@example.com')
    run.google.share(run.spreadsheetId, { editors: ['sales@example.com'] })
    outsider.open(run.spreadsheetId)
    expect(outsider.type('设置!A5', 'sales@example.com')).toMatchObject({ ok: false })
  })

  it('and with it the record of the customers, cannot be made anew, and says where they still are', () => {
    const run = register()
    run.google.faults.loseEdits(true)
    run.keeper.deleteTab('_shadow')
    run.keeper.deleteTab('客户')
    expect(bringBack(run)).toEqual({ state: 'gone' })
  })

  it('comes back wholly or not at all, at whatever call the run dies', () => {
    for (let at = 1; ; at++) {
      const run = register()
      run.google.faults.loseEdits(true)
      run.keeper.deleteTab('客户')
      run.keeper.deleteTab('_register')
      run.google.faults.dieAtCall(at)
      try {
        bringBack(run)
      } catch (error) {
        expect(error).toBeDefined()
      }
      const died = run.google.executions.at(-1)!.status === 'died'
      const there = ['客户', '_register'].filter((tab) => tabs(run).includes(tab))
      expect([0, 2]).toContain(there.length)
      if (there.length === 0) bringBack(run)
      run.sweep()
      expect(run.customers()).toHaveLength(3)
      if (!died) return
    }
  })
})

describe('a system tab that somebody renames', () => {
  it.each(HIDDEN)('%s is found under its new name', (tab) => {
    const run = register()
    expect(run.keeper.renameTab(tab, '别动我')).toEqual({ ok: true })
    expect(lines(run)).toEqual([])
    const saved = run.call('customers.save', {
      requestId: 'request-new',
      base: {},
      mine: { name: '赵六', phone: '13612345678' },
    })
    expect(saved).toMatchObject({ state: 'saved' })
    run.sweep()
    expect(operations(run)[0]).toMatchObject({ action: 'add', sealed: true })
    run.google.clock.advance('1 hour')
    expect(run.lastLog()).toBe('')
  })
})

describe('a register that was undone', () => {
  it('is not taken for one whose tabs were deleted', () => {
    const run = register()
    expect(run.call('setup.undo', {})).toMatchObject({ outcome: 'undone' })
    expect(run.call('setup.look', {})).toMatchObject({ state: 'none' })
  })
})
