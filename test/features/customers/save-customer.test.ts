import { OWNER, type ScriptRun } from '../setup/script-run'
import { aRegister, customersIn } from './a-register'

const REP = 'rep@example.com'
let serial = 0
const requestId = () => `form-save-${++serial}`

const add = (run: ScriptRun, mine: Record<string, string>, id = requestId()) =>
  run.call('customers.save', { requestId: id, base: {}, mine })

describe('saving a new customer', () => {
  it('gives the next number and writes text as text', () => {
    const run = aRegister()
    const reply = add(run, { name: '=HYPERLINK("http://x")', phone: '139 0000 0000', amount: '1,000' })
    expect(reply).toMatchObject({ state: 'saved', result: 'added', card: { id: '100004', issues: [] } })
    expect(customersIn(run)[3]).toEqual([
      ...[100004, '=HYPERLINK("http://x")', '13900000000', '', '', '', '', 1000, '', ''],
    ])
  })

  it('answers the entry of the index, so that the next customer is compared with this one', () => {
    const reply = add(aRegister(), { name: '李雷', phone: '13900000000', email: 'LI@x.com' })
    expect(reply).toMatchObject({
      entry: { id: '100004', name: '李雷', phones: '+8613900000000', email: 'li@x.com', company: '' },
    })
  })

  it('makes one customer of two presses, and the second answer is the same', () => {
    const run = aRegister()
    const first = add(run, { name: '李雷' }, 'request-twice')
    const second = add(run, { name: '李雷' }, 'request-twice')
    expect(second).toMatchObject({ state: 'saved', card: { id: '100004' } })
    expect(first).toMatchObject({ state: 'saved', card: { id: '100004' } })
    expect(customersIn(run)).toHaveLength(4)
  })

  it('is still known by its request when the answer was lost', () => {
    const run = aRegister()
    expect(run.call('customers.outcome', { requestId: 'request-lost' })).toEqual({})
    add(run, { name: '李雷' }, 'request-lost')
    expect(run.call('customers.outcome', { requestId: 'request-lost' })).toEqual({ recordId: '100004' })
  })

  it('writes nothing when a rule is broken', () => {
    const run = aRegister()
    const reply = add(run, { name: '李雷', phone: '1390000000' })
    expect(reply).toEqual({
      state: 'refused',
      issues: [{ field: 'phone', reason: 'phone-length', digits: 10, country: 'CN' }],
    })
    expect(customersIn(run)).toHaveLength(3)
  })

  it('never gives a number twice, also when two people save at once', () => {
    const run = aRegister()
    const numbers = ['a', 'b', 'c'].map((name) => {
      const reply = add(run, { name })
      return reply.state === 'saved' ? reply.card.id : undefined
    })
    expect(numbers).toEqual(['100004', '100005', '100006'])
  })
})

describe('saving a changed customer', () => {
  const edit = (run: ScriptRun, base: Record<string, string>, mine: Record<string, string>, as = OWNER) =>
    run.call('customers.save', { requestId: requestId(), id: '100001', base, mine }, as)

  it('writes the changed cell wherever the row stands by now', () => {
    const run = aRegister()
    run.google.as(OWNER).sort('客户!A2:J4', 2)
    expect(edit(run, { phone: '13977413962' }, { phone: '13900000001' })).toMatchObject({ state: 'saved' })
    const row = customersIn(run).find(([number]) => number === 100001)
    expect(row?.slice(0, 4)).toEqual([100001, '张建国', '13900000001', 'zhang@alpur.cn'])
    expect(customersIn(run).filter(([, , phone]) => phone === '13900000001')).toHaveLength(1)
  })

  it('loses nothing to a wrong hint about its row', () => {
    const run = aRegister()
    const params = { base: { phone: '13977413962' }, mine: { phone: '13900000001' }, hint: 3 }
    run.call('customers.save', { requestId: requestId(), id: '100001', ...params })
    expect(customersIn(run).map(([number, , phone]) => [number, phone])).toEqual([
      [100001, '13900000001'],
      [100002, '1381234567'],
      [100003, '13812345678'],
    ])
  })

  it('overwrites nothing that a colleague typed meanwhile, and says who it was', () => {
    const run = aRegister()
    run.google.share(run.spreadsheetId, { editors: [REP] })
    edit(run, { phone: '13977413962' }, { phone: '13900000001' }, REP)
    const opened = { phone: '13977413962', company: '阿尔普尔户外' }
    const reply = edit(run, opened, { phone: '13900000002', company: '新公司' })
    expect(reply).toMatchObject({
      state: 'conflict',
      conflicts: [
        { field: 'phone', base: '13977413962', mine: '13900000002', theirs: '13900000001', by: REP },
      ],
    })
    expect(customersIn(run)[0]).toContain('13900000001')
    expect(customersIn(run)[0]).not.toContain('新公司')
  })

  it('clears the problems of a customer that was put right', () => {
    const run = aRegister()
    expect(customersIn(run)[1]?.[9]).toContain('手机')
    const base = { phone: '1381234567', email: 'zhangsan@' }
    const mine = { phone: '13812345670', email: 'zhangsan@x.com' }
    run.call('customers.save', { requestId: requestId(), id: '100002', base, mine })
    expect(customersIn(run)[1]?.[9]).toBe('')
  })

  it('says when the customer is gone', () => {
    const run = aRegister()
    run.google.as(OWNER).deleteRows('客户', 2)
    expect(edit(run, { phone: '13977413962' }, { phone: '13900000001' })).toEqual({ state: 'gone' })
  })
})

describe('a role', () => {
  const asSales = () => {
    const run = aRegister()
    run.google.share(run.spreadsheetId, { editors: [REP] })
    run.google.as(OWNER).type('设置!A4', REP)
    run.google.as(OWNER).type('设置!B4', '销售')
    return run
  }

  it('keeps the form from a field it may not change, and writes nothing of the rest', () => {
    const run = asSales()
    const params = { requestId: requestId(), id: '100001', base: { company: '阿尔普尔户外', amount: 12300 } }
    const reply = run.call('customers.save', { ...params, mine: { company: '新公司', amount: '1' } }, REP)
    expect(reply).toEqual({ state: 'forbidden', fields: ['amount'] })
    expect(customersIn(run)[0]).toContain('阿尔普尔户外')
  })

  it('is told to the sidebar field by field', () => {
    const { register } = asSales().call('customers.start', {}, REP)
    const editable = (key: string) => register?.fields.find((field) => field.key === key)?.editable
    expect([editable('phone'), editable('amount')]).toEqual([true, false])
    expect(register?.manages).toBe(false)
  })

  it('saves within its calls although the roles are read as well', () => {
    const run = asSales()
    const params = { id: '100001', hint: 1, base: { phone: '13977413962' }, mine: { phone: '13900000001' } }
    run.call('customers.save', { requestId: requestId(), ...params }, REP)
    const { executions } = run.google
    expect(executions[executions.length - 1]?.calls).toBeLessThanOrEqual(12)
  })
})

describe('what a save meets', () => {
  it('is counted by the hour: refused values, twins, answers', () => {
    const run = aRegister()
    add(run, { name: '李雷', phone: '139' })
    run.call('customers.save', { requestId: requestId(), base: {}, mine: { name: '韩梅梅' }, metTwin: true })
    run.google.clock.advance('1 hour')
    const [refused, met, answers] = counters(run)
    expect([refused, met, answers]).toEqual([1, 1, 2])
  })
})

/** The counters as they stand in the register's own tab. */
function counters(run: ScriptRun): number[] {
  const rows = run.google.as(OWNER).values('_register!A1:B60') as string[][]
  const json = rows.find(([key]) => key === 'counters')?.[1] ?? '{}'
  const { refused, duplicatesMet, answers } = JSON.parse(json) as Record<string, number>
  return [refused!, duplicatesMet!, answers!]
}
