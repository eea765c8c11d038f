import type { DueScope } from '../../../src/features/to-dos'
import { linkedRegister } from '../../support/linked-register'
import { COLLEAGUE, KEEPER, type RegisterHere, type Row } from '../../support/register-here'

/** Half past eight in the morning in Shanghai, on a Saturday. */
const MORNING = '2026-11-21T00:30:00.000Z'
const HEADER: Row = ['姓名', '负责人', '公司', '生日', '合同到期']

function register(customers: Row[]): RegisterHere {
  const run = linkedRegister([HEADER, ...customers])
  run.google.clock.set(MORNING)
  return run
}
let requests = 0
const add = (run: RegisterHere, table: string, mine: Record<string, string>, customer = '100001') => {
  const reply = run.call('card.add', { requestId: `request-${++requests}`, table, customer, mine })
  if (reply.state !== 'saved') throw new Error(JSON.stringify(reply))
  return reply.id
}
const list = (run: RegisterHere, as = KEEPER, scope: DueScope = 'mine', days = 7) =>
  run.call('toDos.list', { scope, days }, as)!
const told = (run: RegisterHere, as?: string, scope?: DueScope, days?: number) =>
  list(run, as, scope, days).items.map(({ kind, customer, what, daysLeft }) => [
    kind,
    customer,
    what,
    daysLeft,
  ])
/** Names the colleague in Settings, as somebody without a say over others. */
function named(run: RegisterHere): void {
  run.keeper.type('设置!A4', `李娜 <${COLLEAGUE}>`)
  run.keeper.type('设置!B4', '销售')
}

describe('what is due', () => {
  it('G4: holds to-dos, next contacts, complaints, birthdays and contract ends in one order, overdue ones first', () => {
    const run = register([['张三', '', '甲公司', '1990-11-22', '2026-12-10']])
    add(run, 'to-dos', { what: '寄合同', 'due-on': '2026-10-30' })
    add(run, 'service', { type: '投诉', what: '发错货', deadline: '2026-11-21' })
    add(run, 'follow-ups', { way: '电话', what: '谈续约', 'next-on': '2026-11-25' })
    expect(told(run)).toEqual([
      ['to-do', '100001', '寄合同', -22],
      ['service', '100001', '发错货', 0],
      ['birthday', '100001', '', 1],
      ['follow-up', '100001', '谈续约', 4],
      ['contract-end', '100001', '', 19],
    ])
    expect(list(run).items[0]).toMatchObject({ name: '张三', company: '甲公司', table: 'to-dos' })
  })

  it('looks as far ahead as asked', () => {
    const run = register([['张三', '', '', '1990-12-24', '2027-02-18']])
    expect(told(run)).toEqual([])
    expect(told(run, KEEPER, 'mine', 90).map(([kind]) => kind)).toEqual(['birthday', 'contract-end'])
  })

  it('is one’s own, by name or address; what is nobody’s is the administrator’s', () => {
    const run = register([
      ['张三', COLLEAGUE.toUpperCase(), '', '1990-11-21', ''],
      ['李四', '', '', '1990-11-21', ''],
    ])
    named(run)
    add(run, 'to-dos', { what: '报价', 'due-on': '2026-11-21', owner: '李娜' }, '100002')
    expect(told(run, COLLEAGUE).map(([kind, customer]) => [kind, customer])).toEqual([
      ['birthday', '100001'],
      ['to-do', '100002'],
    ])
    expect(told(run).map(([kind, customer]) => [kind, customer])).toEqual([['birthday', '100002']])
  })

  it('is everybody’s where nobody is named, as long as Settings names no colleague', () => {
    const run = register([['张三', '没有邮箱的人', '', '1990-11-21', '']])
    expect(told(run, COLLEAGUE)).toHaveLength(1)
    named(run)
    expect(told(run, COLLEAGUE)).toEqual([])
  })

  it('H3: shows a manager the team’s, with open steps by colleague and by customer, and nobody else', () => {
    const run = register([
      ['张三', COLLEAGUE, '', '', ''],
      ['李四', 'wang@example.com', '', '', ''],
    ])
    named(run)
    add(run, 'to-dos', { what: '寄合同', 'due-on': '2026-11-01', owner: COLLEAGUE })
    add(run, 'to-dos', { what: '报价', 'due-on': '2026-11-24', owner: '李娜' })
    add(run, 'to-dos', { what: '下个月的事', 'due-on': '2026-12-24', owner: 'wang@example.com' }, '100002')
    const team = list(run, KEEPER, 'team')
    expect(team.items.map(({ what }) => what)).toEqual(['寄合同', '报价'])
    expect(team.counts).toEqual({
      people: [
        { of: '李娜', name: '李娜', open: 2, overdue: 1, next: '2026-11-24' },
        { of: 'wang@example.com', name: 'wang@example.com', open: 1, overdue: 0, next: '2026-12-24' },
      ],
      customers: [
        { of: '100001', name: '张三', open: 2, overdue: 1, next: '2026-11-24' },
        { of: '100002', name: '李四', open: 1, overdue: 0, next: '2026-12-24' },
      ],
    })
    const own = list(run, COLLEAGUE, 'team')
    expect([own.mayTeam, own.counts]).toEqual([false, undefined])
    expect(own.items.map(({ what }) => what)).toEqual(['寄合同', '报价'])
  })

  it('lists so many at most, and says how many more there are', () => {
    const many = Array.from({ length: 230 }, (_, index): Row => [`客户${index}`, '', '', '1990-11-21', ''])
    const { items, more } = list(register(many))
    expect([items.length, more]).toEqual([200, 30])
  })

  it('takes as many calls for a register of many rows and to-dos as for a small one', () => {
    const calls = (customers: number, toDos: number) => {
      const run = register(
        Array.from({ length: customers }, (_, i): Row => [`客户${i}`, '', '', '--11-21', '']),
      )
      for (let i = 0; i < toDos; i++) add(run, 'to-dos', { what: `事${i}`, 'due-on': '2026-11-21' })
      list(run)
      return run.google.meter.calls
    }
    const few = calls(1, 1)
    expect(calls(60, 8)).toBe(few)
    expect(few).toBeLessThanOrEqual(12)
  })

  it('has no to-dos to put occasions into where the register has no such tab', () => {
    const run = register([['张三', '', '', '1990-11-21', '']])
    expect(list(run).hasToDos).toBe(true)
    run.store((store) =>
      store.saveConfig({ tables: store.config()!.tables.filter(({ key }) => key !== 'to-dos') }),
    )
    expect(list(run)).toMatchObject({ hasToDos: false, items: [{ kind: 'birthday' }] })
  })
})
