import { COLLEAGUE, KEEPER, RegisterHere, TAB } from '../../support/register-here'

const SALES = 'sales@example.com'
/** A register whose colleague may change contact fields, and a second person everything. */
function register(
  people: [string, string][] = [
    [COLLEAGUE, '外勤'],
    [SALES, '经理'],
  ],
): RegisterHere {
  const run = new RegisterHere()
  run.google.share(run.spreadsheetId, { editors: [COLLEAGUE, SALES] })
  run.google.as(SALES).open(run.spreadsheetId)
  run.keeper.paste('设置!D10', [['外勤', '联系方式', '']])
  run.keeper.paste('设置!A4', people)
  return run
}
const protections = (run: RegisterHere) =>
  run.run((host) =>
    host.workbook.protections().filter(({ description }) => description.startsWith('register-role:')),
  )
/** Whether Google lets a person type into a cell. */
const mayType = (run: RegisterHere, person: string, a1: string) => {
  const before = run.google.as(person).values(a1)[0]![0]
  try {
    run.google.as(person).type(a1, '试')
  } catch {
    return false
  }
  const isTyped = run.google.as(person).values(a1)[0]![0] === '试'
  run.keeper.type(a1, String(before))
  return isTyped
}

describe('roles as Google keeps them', () => {
  it('are not applied before somebody says so', () => {
    const run = register()
    expect(run.call('roles.status', {})).toMatchObject({
      isApplied: false,
      isCurrent: false,
      keeper: KEEPER,
      settingsTab: '设置',
    })
    expect(mayType(run, COLLEAGUE, `${TAB}!B2`)).toBe(true)
  })

  it('let everybody change what their role may, and nothing else', () => {
    const run = register()
    expect(run.call('roles.apply', {})).toMatchObject({ isApplied: true, isCurrent: true })
    expect(mayType(run, COLLEAGUE, `${TAB}!D2`)).toBe(true)
    expect(mayType(run, COLLEAGUE, `${TAB}!B2`)).toBe(false)
    expect(mayType(run, SALES, `${TAB}!B2`)).toBe(true)
    expect(mayType(run, KEEPER, `${TAB}!B2`)).toBe(true)
    expect(mayType(run, COLLEAGUE, '设置!I4')).toBe(false)
    expect(mayType(run, SALES, '设置!I4')).toBe(true)
  })

  it('keep the linked tabs to those whose role has their block, in few protections (Q1)', () => {
    const run = register([
      [COLLEAGUE, '财务'],
      [SALES, '经理'],
    ])
    run.keeper.paste('设置!D10', [['财务', '财务', '']])
    run.call('roles.apply', {})
    expect(mayType(run, COLLEAGUE, '收款!B2')).toBe(true)
    expect(mayType(run, COLLEAGUE, '跟进!B2')).toBe(false)
    expect(mayType(run, SALES, '跟进!B2')).toBe(true)
    expect(run.call('roles.status', {})).toMatchObject({ isCurrent: true })
    expect(protections(run).length).toBeLessThan(40)
    const finance = run.call('roles.status', {})!.people.find(({ person }) => person === COLLEAGUE)
    expect(finance!.edits).toContain('收款')
    expect(finance!.edits).not.toContain('跟进')
  })

  it('are the same when applied twice, and follow what Settings says now', () => {
    const run = register()
    run.call('roles.apply', {})
    const once = protections(run).length
    run.call('roles.apply', {})
    expect(protections(run)).toHaveLength(once)
    run.keeper.type('设置!E10', '基本')
    run.call('roles.apply', {})
    expect(protections(run)).toHaveLength(once)
    expect(mayType(run, COLLEAGUE, `${TAB}!B2`)).toBe(true)
    expect(mayType(run, COLLEAGUE, `${TAB}!D2`)).toBe(false)
  })

  it.each([
    ['a person has another role', '设置!B4', '财务'],
    ['a role may change other fields', '设置!E10', '基本'],
    ['a person has gone', '设置!A5', ''],
    ['somebody manages now', '设置!F10', '是'],
  ])('are told from what Settings says when %s, until they are applied again', (_, cell, text) => {
    const run = register()
    run.call('roles.apply', {})
    run.keeper.type(cell, text)
    expect(run.call('roles.status', {})).toMatchObject({ isApplied: true, isCurrent: false })
    expect(run.call('roles.apply', {})).toMatchObject({ isCurrent: true })
  })

  it('are still current when columns were moved and renamed, and no longer when a protection was taken away', () => {
    const run = register()
    run.call('roles.apply', {})
    run.keeper.type(`${TAB}!D1`, '电子邮箱')
    run.arrange({
      moveDimension: {
        source: { sheetId: 0, dimension: 'COLUMNS', startIndex: 1, endIndex: 2 },
        destinationIndex: 5,
      },
    })
    expect(run.call('roles.status', {})).toMatchObject({ isCurrent: true })
    const { id } = protections(run)[0]!
    run.arrange({ deleteProtectedRange: { protectedRangeId: id } })
    expect(run.call('roles.status', {})).toMatchObject({ isApplied: true, isCurrent: false })
  })

  it('go when nobody has a role any more, and leave the firm’s own protections', () => {
    const run = register()
    run.arrange({
      addProtectedRange: {
        protectedRange: {
          range: { sheetId: 0, startColumnIndex: 9, endColumnIndex: 10 },
          description: '自己的',
        },
      },
    })
    const others = run.run((host) => host.workbook.protections().length)
    run.call('roles.apply', {})
    run.keeper.clear('设置!A4:B5')
    expect(run.call('roles.apply', {})).toMatchObject({ isApplied: false, isCurrent: true, people: [] })
    expect(run.run((host) => host.workbook.protections())).toHaveLength(others)
  })

  it('protect a column where it stands today', () => {
    const run = register()
    run.arrange({
      moveDimension: {
        source: { sheetId: 0, dimension: 'COLUMNS', startIndex: 1, endIndex: 2 },
        destinationIndex: 5,
      },
    })
    run.call('roles.apply', {})
    const name = run.cells()[0]!.indexOf('姓名')
    expect(name).toBe(4)
    expect(mayType(run, COLLEAGUE, `${TAB}!E2`)).toBe(false)
    expect(mayType(run, COLLEAGUE, `${TAB}!B2`)).toBe(true)
  })

  it('are for those who manage', () => {
    const run = register()
    expect(run.ask('roles.apply', {}, COLLEAGUE)).toMatchObject({ ok: false, error: { code: 'forbidden' } })
    expect(protections(run)).toEqual([])
    expect(run.call('roles.status', {}, COLLEAGUE)!.people).toHaveLength(2)
  })

  it('are applied wholly or not at all, at whatever call the run dies', () => {
    for (let call = 1; ; call++) {
      const run = register()
      run.google.faults.dieAtCall(call)
      try {
        run.call('roles.apply', {})
      } catch (error) {
        expect(error).toBeDefined()
      }
      const died = run.google.executions.at(-1)!.status === 'died'
      expect([0, 24]).toContain(protections(run).length)
      if (!died) {
        expect(protections(run)).toHaveLength(24)
        return
      }
    }
  })

  it('a name without an address in Settings does not keep the others from being applied', () => {
    const run = register([
      [COLLEAGUE, '外勤'],
      ['王敏', '经理'],
    ])
    expect(run.call('roles.apply', {})).toMatchObject({ isApplied: true })
    expect(mayType(run, COLLEAGUE, `${TAB}!B2`)).toBe(false)
  })
})

describe('the saves of the sidebar', () => {
  it('of a person whose role may not change a field are refused, with the roles applied or not', () => {
    const run = register()
    const save = () =>
      run.ask(
        'customers.save',
        { requestId: 'save-1', id: '100001', base: { name: '张三' }, mine: { name: '改名' } },
        COLLEAGUE,
      )
    save()
    expect(run.customers()['100001']!.姓名).toBe('张三')
    run.call('roles.apply', {})
    save()
    expect(run.customers()['100001']!.姓名).toBe('张三')
  })
})
