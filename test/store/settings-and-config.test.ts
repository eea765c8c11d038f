import { RegisterHere } from '../support/register-here'

const settings = (run: RegisterHere) => run.store((store) => Object.fromEntries(store.settings()))
const roles = (run: RegisterHere) => run.store((store) => store.roles())
const tabOf = (run: RegisterHere) => run.store((store) => store.config()!.settings)

describe('the Settings tab', () => {
  it('holds the rules a register begins with', () => {
    expect(settings(new RegisterHere())).toMatchObject({
      contractDays: '30',
      digestHour: '8',
      mailLanguage: '各人的语言',
      spendingBands: '1000、5000、20000、100000',
      vipOrders: '12',
      reviewCycle: '每半年',
    })
  })

  it('is read as it stands, after it was renamed and rows of it were moved', () => {
    const run = new RegisterHere()
    const { sheetId } = tabOf(run)
    run.arrange({ updateSheetProperties: { properties: { sheetId, title: '规定' }, fields: 'title' } })
    run.keeper.type('规定!I4', '45')
    run.keeper.insertRows('规定', 4, 2)
    expect(settings(run).contractDays).toBe('45')
  })

  it('lacks a rule whose words were removed', () => {
    const run = new RegisterHere()
    const row = run.cells('设置').findIndex((cells) => cells[7] === '每日待办邮件几点以后发')
    run.keeper.clear(`设置!H${row + 1}`)
    expect(settings(run)).not.toHaveProperty('digestHour')
  })

  it('is read once in an execution', () => {
    const run = new RegisterHere()
    run.store((store) => store.settings())
    const once = run.google.executions.at(-1)!.calls
    run.store((store) => [store.settings(), store.roles(), store.settings()])
    expect(run.google.executions.at(-1)!.calls).toBe(once)
  })

  it('says who has which role, and what a role may edit, by group or by header', () => {
    const run = new RegisterHere()
    run.keeper.paste('设置!A4', [
      ['王敏 <wang@example.com>', '销售'],
      ['li@example.com', '财务'],
    ])
    run.keeper.paste('设置!D10', [['外勤', '手机、邮箱，基本、没有的字段', '']])
    const { roles: all, assignments } = roles(run)
    expect(assignments).toEqual([
      { person: 'wang@example.com', name: '王敏', role: '销售' },
      { person: 'li@example.com', name: '', role: '财务' },
    ])
    expect(all.find(({ name }) => name === '外勤')).toEqual({
      name: '外勤',
      mayEdit: ['phone', 'email', 'basic'],
      manages: false,
    })
  })

  it('that was emptied gives no role, no person and no rule', () => {
    const run = new RegisterHere()
    run.arrange({ updateCells: { range: { sheetId: tabOf(run).sheetId }, fields: 'userEnteredValue' } })
    expect([roles(run), settings(run)]).toEqual([{ roles: [], assignments: [] }, {}])
  })
})

describe('the config', () => {
  it('is saved key by key, and read again by the next execution', () => {
    const run = new RegisterHere()
    const before = run.store((store) => store.config()!)
    run.store((store) => {
      store.saveConfig({ timeZone: 'Europe/Berlin', practice: 'file-1' })
      expect(store.config()!.timeZone).toBe('Europe/Berlin')
    })
    expect(run.store((store) => store.config())).toEqual({
      ...before,
      timeZone: 'Europe/Berlin',
      practice: 'file-1',
    })
    expect(run.cells('_register').filter(([key]) => key === 'timeZone')).toHaveLength(1)
  })

  it('takes new keys one after the other into rows of their own', () => {
    const run = new RegisterHere()
    run.store((store) => {
      store.saveConfig({ lastSweepAt: '2026-11-21T01:00:00.000Z' })
      store.saveConfig({ practice: 'x' })
    })
    run.store((store) => store.saveConfig({ lastSweepAt: '2026-11-21T02:00:00.000Z' }))
    const keys = run.cells('_register').map(([key]) => key)
    expect(new Set(keys).size).toBe(keys.length)
    expect(run.store((store) => [store.config()!.lastSweepAt, store.config()!.practice])).toEqual([
      '2026-11-21T02:00:00.000Z',
      'x',
    ])
  })

  it('keeps a value longer than a cell holds, and the shorter one saved after it', () => {
    const run = new RegisterHere()
    for (const practice of ['长'.repeat(120_000), 'short']) {
      run.store((store) => store.saveConfig({ practice }))
      expect(run.store((store) => store.config()!.practice)).toBe(practice)
    }
  })

  it('is read once in an execution, at one call', () => {
    const run = new RegisterHere()
    run.store((store) => [store.config(), store.config(), store.findRecent('set-up')])
    expect(run.google.executions.at(-1)!.calls).toBeLessThanOrEqual(4)
  })

  it('stands or falls with the whole save when the run dies', () => {
    for (let call = 1; ; call++) {
      const run = new RegisterHere()
      run.google.faults.dieAtCall(call)
      try {
        run.store((store) => store.saveConfig({ country: 'DE', timeZone: 'Europe/Berlin' }))
      } catch (error) {
        expect(error).toBeDefined()
      }
      const died = run.google.executions.at(-1)!.status === 'died'
      const { country, timeZone } = run.store((store) => store.config()!)
      expect([['DE', 'Europe/Berlin'].join(), ['CN', 'Asia/Shanghai'].join()]).toContain(
        [country, timeZone].join(),
      )
      if (!died) return
    }
  })
})
