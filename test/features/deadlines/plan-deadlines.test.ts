import { deadlines } from '../../../src/features/deadlines'
import { addTables } from '../../support/linked-register'
import { RegisterHere, type Row } from '../../support/register-here'

const CLIENTS: Row[] = [
  ['姓名', '公司'],
  ['白若琳', ''],
  ['云栖茶业', '云栖茶业有限公司'],
]
const TAB = '期限'
const FAR = Number.MAX_SAFE_INTEGER

function register(): RegisterHere {
  const here = new RegisterHere(CLIENTS)
  addTables(here, ['deadlines'])
  return here
}
const add = (here: RegisterHere, id: string, mine: Record<string, string | number>) =>
  here.call('card.add', { requestId: `add-line-${id}`, table: 'deadlines', customer: '100001', mine })
const plan = (here: RegisterHere) => here.run((host) => deadlines.jobs[0]!.run(host, FAR))
function lines(here: RegisterHere): Record<string, unknown>[] {
  const [headers = [], ...rows] = here.cells(TAB)
  return rows
    .filter(([number]) => (number ?? '') !== '')
    .map((row) => Object.fromEntries(headers.map((header, column) => [String(header), row[column] ?? ''])))
}
const MONTHLY = { duty: '申报', year: 2026, rhythm: '每月', 'due-day': 25 }
/** Another day, on which nothing ran by itself meanwhile. */
function onDay(here: RegisterHere, day: string): void {
  for (const trigger of here.google.triggers) trigger.nextMs = undefined
  here.google.clock.set(`${day}T01:00:00.000Z`)
}
const operations = (here: RegisterHere) => here.call('history.list', { latest: 20 }).operations

describe('duties that come again (G1)', () => {
  test('are entered into the months ahead, as one operation that History tells of', () => {
    const here = register()
    add(here, 'monthly', MONTHLY)
    add(here, 'yearly', { duty: '年报', year: 2027, rhythm: '每年' })
    plan(here)
    expect(lines(here)).toMatchObject([
      { 事项: '申报', '10月': '', '11月': '待办', '12月': '待办' },
      { 事项: '年报', 从几月起: 6, 每月几日: 30, '6月': '待办', '7月': '' },
    ])
    expect(operations(here)[0]).toMatchObject({ action: 'planned', changed: 2, canUndo: true })
  })

  test('are on the card, and what is ticked there stands in the cell, and the other way round', () => {
    const here = register()
    add(here, 'monthly', MONTHLY)
    plan(here)
    const steps = () => here.call('card.open', { id: '100001' }).card!.steps
    const [step] = steps()
    expect(step).toMatchObject({
      kind: 'deadline',
      what: '申报',
      on: '2026-11-25',
      daysLeft: 4,
      field: 'm11',
    })
    here.call('card.done', {
      ...{ requestId: 'tick-on-card', table: 'deadlines', id: step!.id, finish: 'done', month: 'm11' },
    })
    expect(lines(here)[0]).toMatchObject({ '11月': '完成' })
    expect(steps()).toEqual([])
    here.call('history.undo', { operation: 'tick-on-card', requestId: 'undo-tick' })
    expect(steps()).toHaveLength(1)
    here.keeper.type(`${TAB}!T2`, '完成')
    expect(lines(here)[0]).toMatchObject({ '11月': '完成' })
    expect(steps()).toEqual([])
  })

  test('stay as people put them: nothing is entered twice, nor brought back after an undo', () => {
    const here = register()
    add(here, 'monthly', MONTHLY)
    plan(here)
    const { id } = operations(here)[0]!
    here.call('history.undo', { operation: id, requestId: 'undo-the-plan' })
    expect(lines(here)[0]).toMatchObject({ '11月': '', '12月': '' })
    onDay(here, '2026-11-22')
    plan(here)
    expect(lines(here)[0]).toMatchObject({ '11月': '', '12月': '' })
  })

  test('go on in a line of the next year, made once', () => {
    const here = register()
    add(here, 'monthly', { ...MONTHLY, owner: '王敏' })
    onDay(here, '2026-12-03')
    plan(here)
    expect(lines(here)).toMatchObject([
      { 年度: 2026, '12月': '待办' },
      {
        年度: 2027,
        客户编号: 100001,
        事项: '申报',
        周期: '每月',
        承办人: '王敏',
        '1月': '待办',
        '12月': '待办',
      },
    ])
    const { id } = operations(here)[0]!
    here.call('history.undo', { operation: id, requestId: 'undo-next-year' })
    expect(lines(here)).toHaveLength(1)
    onDay(here, '2026-12-04')
    plan(here)
    expect(lines(here)).toHaveLength(1)
  })

  test('go by the days that the firm typed in Settings', () => {
    const here = register()
    const row = here.cells('设置').findIndex((cells) => cells[7] === '各事项几日前办完')
    here.keeper.type(`设置!I${row + 1}`, '申报 28、年报 3-31')
    add(here, 'monthly', { duty: '申报', year: 2026, rhythm: '每月' })
    add(here, 'yearly', { duty: '年报', year: 2027, rhythm: '每年' })
    plan(here)
    expect(lines(here)).toMatchObject([
      { 每月几日: 28, '11月': '待办' },
      { 每月几日: 31, '3月': '待办', '6月': '' },
    ])
  })

  test('cost nothing where neither day nor table changed, and no more for many lines than for few', () => {
    const calls = (count: number) => {
      const here = register()
      const rows = Array.from({ length: count }, (_, n) => [
        150_000_001 + n,
        100_001,
        '',
        '申报',
        2026,
        '每月',
        '',
        25,
      ])
      here.keeper.paste(`${TAB}!A2`, rows)
      here.google.clock.advance('1 minute')
      plan(here)
      const first = here.google.executions.at(-1)!.calls
      plan(here)
      plan(here)
      return [first, here.google.executions.at(-1)!.calls]
    }
    const few = calls(2)
    expect(few[1]).toBeLessThanOrEqual(3)
    expect(calls(120)).toEqual(few)
  })

  test('are none in a register without deadlines', () => {
    const here = new RegisterHere(CLIENTS)
    plan(here)
    expect(here.google.executions.at(-1)!.calls).toBeLessThanOrEqual(1)
  })

  test('are entered once where the run dies at any call', () => {
    let call = 1
    for (; call < 60; call++) {
      const here = register()
      add(here, 'monthly', MONTHLY)
      onDay(here, '2026-12-03')
      here.google.faults.dieAtCall(call)
      try {
        plan(here)
      } catch {
        // The run died.
      }
      if (here.google.executions.at(-1)!.status !== 'died') break
      const after = lines(here)
      expect(after.length === 1 || after[1]!['12月'] === '待办' || after[1]!.事项 === '').toBe(true)
      plan(here)
      expect(lines(here).filter(({ 事项: duty }) => duty !== '')).toMatchObject([
        { 年度: 2026, '12月': '待办' },
        { 年度: 2027, '1月': '待办', '12月': '待办' },
      ])
    }
    expect(call).toBeGreaterThan(5)
  })
})
