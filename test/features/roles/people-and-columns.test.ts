import { runJobs } from '../../../src/app/jobs'
import { COLLEAGUE, KEEPER, RegisterHere, TAB } from '../../support/register-here'

const SALES = 'sales@example.com'
const STRANGER = 'stranger@example.com'

/** A register in which the colleague may change contact fields; others have the file but no role. */
function register(people: [string, string][] = [[COLLEAGUE, '外勤']]): RegisterHere {
  const run = new RegisterHere()
  run.google.share(run.spreadsheetId, { editors: [COLLEAGUE, SALES, STRANGER] })
  for (const person of [SALES, STRANGER]) run.google.as(person).open(run.spreadsheetId)
  run.keeper.paste('设置!D10', [['外勤', '联系方式', '']])
  run.keeper.paste('设置!A4', people)
  run.call('roles.apply', {})
  return run
}
const may = (run: RegisterHere, person: string, a1: string): boolean =>
  run.google.as(person).type(a1, '试').ok
const save = (run: RegisterHere, person: string, field: string, before: string, after: string) => {
  const values = { base: { [field]: before }, mine: { [field]: after } }
  return run.call('customers.save', { requestId: `save-${field}-1`, id: '100001', ...values }, person)
}
const protections = (run: RegisterHere) =>
  run.google.files
    .get(run.spreadsheetId)!
    .grids.flatMap((grid) => grid.protections)
    .filter(({ description }) => description.startsWith('register-role:'))
    .map(({ id: _id, ...rest }) => JSON.stringify(rest))
    .sort()

describe('a person', () => {
  it('without a role, once others have one, changes nothing: in the grid, and through the form', () => {
    const run = register()
    for (const a1 of [`${TAB}!B2`, `${TAB}!C2`, `${TAB}!E2`, '设置!A5'])
      expect(may(run, STRANGER, a1)).toBe(false)
    expect(save(run, STRANGER, 'phone', '13977413962', '13800000001')).toMatchObject({
      state: 'forbidden',
      fields: ['phone'],
    })
    expect(run.customers()['100001']).toMatchObject({ 姓名: '张三', 手机: '13977413962' })
  })

  it('who owns the file changes everything, whatever role Settings gives them', () => {
    const run = register([
      [COLLEAGUE, '外勤'],
      [KEEPER, '外勤'],
    ])
    expect(may(run, KEEPER, `${TAB}!B2`)).toBe(true)
    expect(save(run, KEEPER, 'company', '甲', '新公司')).toMatchObject({ state: 'saved' })
    expect(run.call('roles.apply', {})).toMatchObject({ isApplied: true })
  })

  it('with a role that nobody wrote down changes nothing, and the screen says which role that is', () => {
    const run = register([[SALES, '实习']])
    expect(may(run, SALES, `${TAB}!C2`)).toBe(false)
    expect(may(run, STRANGER, `${TAB}!C2`)).toBe(false)
    expect(run.call('roles.status', {})!.people).toMatchObject([
      { person: SALES, role: '实习', isKnown: false, edits: [] },
    ])
  })

  it('with two lines in Settings has the role of the first', () => {
    const run = register([
      [COLLEAGUE, '外勤'],
      [COLLEAGUE, '经理'],
    ])
    expect(may(run, COLLEAGUE, `${TAB}!B2`)).toBe(false)
    expect(save(run, COLLEAGUE, 'name', '张三', '改名')).toMatchObject({ state: 'forbidden' })
  })
})

describe('roles that are applied', () => {
  it('twice change nothing', () => {
    const run = register()
    const once = protections(run)
    expect(once.length).toBeGreaterThan(3)
    run.call('roles.apply', {})
    expect(protections(run)).toEqual(once)
  })

  it('hold for a column under its new name, and for a role that was written with the old one', () => {
    const run = register([[SALES, '只改公司']])
    run.keeper.paste('设置!D11', [['只改公司', '公司', '']])
    run.call('roles.apply', {})
    expect(may(run, SALES, `${TAB}!E3`)).toBe(true)
    run.keeper.type(`${TAB}!E1`, '单位')
    expect(may(run, SALES, `${TAB}!E4`)).toBe(true)
    expect(may(run, SALES, `${TAB}!C4`)).toBe(false)
  })

  it('leave a column that came later open until they are applied again', () => {
    const run = register()
    run.keeper.insertColumns(TAB, 7, 1)
    run.keeper.type(`${TAB}!G1`, '爱好')
    expect(may(run, STRANGER, `${TAB}!G2`)).toBe(true)
    run.run((host) => runJobs(host, 'sweep'))
    expect(run.call('roles.apply', {})!.people[0]!.edits).not.toContain('爱好')
    expect(may(run, STRANGER, `${TAB}!G2`)).toBe(false)
    expect(may(run, COLLEAGUE, `${TAB}!G2`)).toBe(false)
    expect(may(run, KEEPER, `${TAB}!G2`)).toBe(true)
  })

  it('let a save of a permitted field fill in number and problems as well', () => {
    const run = register()
    expect(save(run, COLLEAGUE, 'phone', '13977413962', '13800000001')).toMatchObject({ state: 'saved' })
    expect(run.customers()['100001']).toMatchObject({ 手机: '13800000001', 客户编号: 100_001 })
  })
})
