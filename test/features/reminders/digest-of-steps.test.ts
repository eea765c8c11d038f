import { sendReminders } from '../../../src/features/reminders/send-reminders'
import { ledgerEntry } from '../../../src/register/ledger-entry'
import { addTables, linkedRegister } from '../../support/linked-register'
import { KEEPER, RegisterHere, type Row } from '../../support/register-here'

const CUSTOMERS: Row[] = [
  ['姓名', '负责人', '公司', '下次跟进'],
  ['张三', 'a@example.com', '甲公司', ''],
  ['李四', 'b@example.com', '乙公司', ''],
]
/** Half past eight in the morning in Shanghai, on a Saturday. */
const MORNING = '2026-11-21T00:30:00.000Z'

function register(): RegisterHere {
  const run = linkedRegister(CUSTOMERS)
  for (const trigger of run.google.triggers) trigger.nextMs = undefined
  run.google.clock.set(MORNING)
  return run
}
const send = (run: RegisterHere) => run.run((host) => sendReminders(host, Number.POSITIVE_INFINITY))
const mails = (run: RegisterHere) => run.google.outbox.map(({ to, body }) => [to, body] as const)
const addressees = (run: RegisterHere) => run.google.outbox.map(({ to }) => to)
const tomorrow = (run: RegisterHere) => run.google.clock.advance('1 day')
let requests = 0
const add = (run: RegisterHere, table: string, mine: Record<string, string>, customer = '100001') => {
  const reply = run.call('card.add', { requestId: `request-${++requests}`, table, customer, mine })
  if (reply.state !== 'saved') throw new Error(JSON.stringify(reply))
  return reply.id
}
const finish = (run: RegisterHere, table: string, id: string) =>
  run.call('card.done', { requestId: `request-${++requests}`, table, id, finish: 'done' })

describe('the daily mail', () => {
  it('G4: tells a to-do on its day to the colleague it names, and once', () => {
    const run = register()
    add(run, 'to-dos', { what: '寄合同', 'due-on': '2026-11-22', owner: 'b@example.com' })
    send(run)
    expect(mails(run)).toEqual([])
    for (const _day of [1, 2, 3]) {
      tomorrow(run)
      send(run)
    }
    expect(addressees(run)).toEqual(['b@example.com'])
    expect(mails(run)[0]![1]).toContain('待办\n· 100001 张三 甲公司 – 寄合同（今天）')
  })

  it('H2: tells the action items of minutes to those who promised them, each on its own day', () => {
    const run = register()
    add(run, 'minutes', {
      date: '2026-11-21',
      subject: '续约',
      actions: '@a@example.com 11-22 寄合同\n@b@example.com 11-23 报价',
    })
    for (const _day of [1, 2, 3]) {
      send(run)
      tomorrow(run)
    }
    expect(mails(run).map(([to, body]) => [to, /寄合同|报价/.exec(body)?.[0]])).toEqual([
      ['a@example.com', '寄合同'],
      ['b@example.com', '报价'],
    ])
  })

  it('tells nothing of a to-do that was done before its day', () => {
    const run = register()
    const id = add(run, 'to-dos', { what: '寄合同', 'due-on': '2026-11-22', owner: 'b@example.com' })
    finish(run, 'to-dos', id)
    tomorrow(run)
    send(run)
    expect(mails(run)).toEqual([])
  })

  it('tells a to-do again only when it was put off to another day', () => {
    const run = register()
    const id = add(run, 'to-dos', { what: '寄合同', 'due-on': '2026-11-21', owner: 'b@example.com' })
    send(run)
    const base = { 'due-on': '2026-11-21' }
    const mine = { 'due-on': '2026-11-23' }
    run.call('card.edit', { requestId: 'put-off-once', table: 'to-dos', id, base, mine })
    for (const _day of [1, 2, 3]) {
      tomorrow(run)
      send(run)
    }
    expect(addressees(run)).toEqual(['b@example.com', 'b@example.com'])
  })

  it('G4: tells the next contact to whom it was promised by, until a later contact was made', () => {
    const run = register()
    const said = { way: '电话', what: '谈续约', 'next-on': '2026-11-22', by: 'b@example.com' }
    add(run, 'follow-ups', { ...said, at: '2026-11-20 10:00' })
    add(run, 'follow-ups', { ...said, at: '2026-11-20 10:00', 'next-on': '2026-11-23' }, '100002')
    tomorrow(run)
    send(run)
    add(run, 'follow-ups', { way: '电话', what: '已谈', at: '2026-11-23 09:00' }, '100002')
    tomorrow(run)
    send(run)
    expect(addressees(run)).toEqual(['b@example.com'])
    expect(mails(run)[0]![1]).toContain('跟进\n· 100001 张三 甲公司 – 谈续约（今天）')
  })

  it('tells a next contact that somebody typed beside the customer to the owner of the customer', () => {
    const run = register()
    run.keeper.type('客户!E3', '2026-11-21')
    send(run)
    expect(mails(run).map(([to]) => to)).toEqual(['b@example.com'])
  })

  it('says in one mail whatever is due, and goes to the administrator where nobody is named', () => {
    const run = register()
    run.keeper.type('客户!C2', '')
    add(run, 'to-dos', { what: '寄合同', 'due-on': '2026-11-21', owner: 'b@example.com' })
    add(run, 'to-dos', { what: '报价', 'due-on': '2026-11-21', owner: '没人认识' })
    add(run, 'service', { type: '投诉', what: '发错货', deadline: '2026-11-21', owner: 'b@example.com' })
    send(run)
    expect(addressees(run)).toEqual(['b@example.com', KEEPER])
    expect(mails(run)[0]![1]).toMatch(/投诉和请求[\s\S]*发错货[\s\S]*待办[\s\S]*寄合同/)
  })

  it('reads as often for a register of many tables and rows as for a small one', () => {
    const reads = (count: number) => {
      const run = register()
      for (let index = 0; index < count; index++)
        add(run, 'to-dos', { what: `事${index}`, 'due-on': '2026-12-31', owner: 'b@example.com' })
      send(run)
      return run.google.meter.calls
    }
    const bare = new RegisterHere(CUSTOMERS)
    addTables(bare, [])
    bare.google.clock.set(MORNING)
    send(bare)
    const fewest = bare.google.meter.calls
    expect(fewest).toBeGreaterThan(3)
    expect([reads(1), reads(12)]).toEqual([fewest, fewest])
  })
})

describe('a run that dies while it tells of to-dos', () => {
  it('G4: sends nothing twice and leaves at most one mail in doubt, wherever it dies', () => {
    for (let call = 1; call < 60; call++) {
      const run = register()
      const owners = ['a@example.com', 'b@example.com', 'c@example.com']
      for (const owner of owners) add(run, 'to-dos', { what: '寄合同', 'due-on': '2026-11-21', owner })
      run.google.faults.dieAtCall(call)
      try {
        send(run)
      } catch (error) {
        expect(String(error)).not.toContain('Expected')
      }
      const died = run.google.executions.at(-1)!.status === 'died'
      run.google.clock.advance('1 hour')
      send(run)
      const states = run.cells('_ledger').flatMap((cells) => ledgerEntry(cells)?.state ?? [])
      const doubtful = states.filter((state) => state === 'doubtful').length
      const counts = owners.map((owner) => addressees(run).filter((to) => to === owner).length)
      expect([call, Math.max(...counts), doubtful <= 1]).toEqual([call, 1, true])
      expect([call, counts.filter((count) => count === 0).length <= doubtful]).toEqual([call, true])
      if (!died) return
    }
    throw new Error('The run never ended')
  })
})
