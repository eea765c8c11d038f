import { linkedRegister } from '../../support/linked-register'
import { COLLEAGUE, type RegisterHere, type Row } from '../../support/register-here'

const PEOPLE: Row[] = [
  ['姓名', '手机', '负责人', '公司'],
  ['张三', '13977413962', '王敏', '甲'],
  ['李四', '15093686061', '王敏', '乙'],
  ['王五', '13512345678', '李娜', '丙'],
]

function register(): RegisterHere {
  const here = linkedRegister(PEOPLE)
  const add = (table: string, mine: Record<string, string | boolean>, customer = '100001') =>
    here.call('card.add', {
      requestId: `add-${table}-${JSON.stringify(mine)}`.slice(0, 64),
      table,
      customer,
      mine,
    })
  add('to-dos', { what: '寄样品', owner: '王敏' })
  add('to-dos', { what: '已寄', owner: '王敏', done: true })
  add('opportunities', { name: '扩容', stage: '谈判', owner: '王敏' })
  add('opportunities', { name: '去年', stage: '赢单', owner: '王敏' }, '100002')
  return here
}
const owners = (here: RegisterHere) => Object.values(here.customers()).map((row) => row.负责人)
const column = (here: RegisterHere, tab: string, header: string) => {
  const [headers = [], ...rows] = here.cells(tab)
  return rows.map((row) => row[headers.indexOf(header)] ?? '')
}
const fromTo = { from: '王敏', to: '赵刚' }
const preview = (here: RegisterHere) => here.call('handOver.preview', fromTo)
const apply = (here: RegisterHere, requestId = 'hand-over-1') =>
  here.call('handOver.apply', { ...fromTo, fingerprint: preview(here).fingerprint, requestId })

describe('handing over what a colleague has in hand', () => {
  test('is previewed with counts by table, and does just that', () => {
    const here = register()
    const { counts } = preview(here)
    expect(counts.map(({ table, records }) => [table, records])).toEqual([
      ['customers', 2],
      ['to-dos', 1],
      ['opportunities', 1],
    ])
    expect(apply(here)).toEqual({ state: 'done', operation: 'hand-over-1', counts, left: 0 })
    expect(owners(here)).toEqual(['赵刚', '赵刚', '李娜'])
    expect(column(here, '待办', '负责人')).toEqual(['赵刚', '王敏'])
    expect(column(here, '商机', '负责人')).toEqual(['赵刚', '王敏'])
  })

  test('is one operation of History, which is taken back as one (H1)', () => {
    const here = register()
    apply(here)
    const [operation] = here.call('history.list', { latest: 3 }).operations
    expect(operation).toMatchObject({ id: 'hand-over-1', action: 'hand-over', changed: 4, canUndo: true })
    const undone = here.call('history.undo', { operation: 'hand-over-1', requestId: 'undo-hand-over' })
    expect(undone).toMatchObject({ state: 'undone', customers: 2, stands: 0 })
    expect(owners(here)).toEqual(['王敏', '王敏', '李娜'])
    expect(column(here, '待办', '负责人')).toEqual(['王敏', '王敏'])
  })

  test('is done once however often it is sent', () => {
    const here = register()
    apply(here)
    expect(apply(here)).toEqual({ state: 'done-before' })
    expect(preview(here).counts).toEqual([])
    expect(apply(here, 'hand-over-2')).toEqual({ state: 'nothing' })
  })

  test('writes nothing where somebody has edited since the preview, and shows it anew', () => {
    const here = register()
    const { fingerprint } = preview(here)
    here.apply([{ table: 'customers', recordId: '100003', field: 'owner', before: '李娜', after: '王敏' }])
    const outcome = here.call('handOver.apply', { ...fromTo, fingerprint, requestId: 'hand-over-1' })
    expect(outcome).toMatchObject({ state: 'changed', preview: { counts: [{ records: 3 }, {}, {}] } })
    expect(owners(here)).toEqual(['王敏', '王敏', '王敏'])
  })

  test('is for those who manage', () => {
    const here = register()
    for (const method of ['handOver.people', 'handOver.preview', 'handOver.apply'])
      expect(here.ask(method, {}, COLLEAGUE)).toMatchObject({ ok: false, error: { code: 'forbidden' } })
  })

  test('offers whoever has something in hand', () => {
    expect(register().call('handOver.people', {})).toEqual({
      holders: [
        { person: '王敏', records: 4 },
        { person: '李娜', records: 1 },
      ],
      people: ['王敏', '李娜'],
    })
  })

  test('takes as many calls for many customers as for few', () => {
    const calls = (count: number) => {
      const rows = Array.from({ length: count }, (_, n): Row => [`客户${n}`, '', '王敏', ''])
      const here = linkedRegister([PEOPLE[0]!, ...rows])
      apply(here)
      return here.google.executions.at(-1)!.calls
    }
    expect(calls(300)).toBe(calls(3))
  })

  test('leaves everything or hands over everything where it dies at any call', () => {
    let call = 1
    for (; call < 60; call++) {
      const here = register()
      const { fingerprint } = preview(here)
      here.google.faults.dieAtCall(call)
      try {
        here.call('handOver.apply', { ...fromTo, fingerprint, requestId: 'hand-over-1' })
      } catch {
        // The answer is lost with the execution.
      }
      const { executions } = here.google
      if (executions[executions.length - 1]!.status !== 'died') break
      const isDone = owners(here)[0] === '赵刚'
      expect(column(here, '待办', '负责人')[0]).toBe(isDone ? '赵刚' : '王敏')
      expect(column(here, '商机', '负责人')[0]).toBe(isDone ? '赵刚' : '王敏')
      const again = here.call('handOver.apply', { ...fromTo, fingerprint, requestId: 'hand-over-1' })
      expect(again.state).toBe(isDone ? 'done-before' : 'done')
      expect(owners(here)).toEqual(['赵刚', '赵刚', '李娜'])
    }
    expect(call).toBeGreaterThan(5)
  })
})

describe('giving one customer to a colleague', () => {
  const give = (here: RegisterHere, more: object = {}, as?: string) =>
    here.call('handOver.one', { requestId: 'give-one-1', customer: '100001', to: '李娜', ...more }, as)

  test('takes along what is open there in the same hands (task 10)', () => {
    const here = register()
    expect(give(here, {}, COLLEAGUE)).toMatchObject({
      state: 'done',
      counts: [
        { table: 'customers', records: 1 },
        { table: 'to-dos', records: 1 },
        { table: 'opportunities', records: 1 },
      ],
    })
    expect(owners(here)).toEqual(['李娜', '王敏', '李娜'])
    expect(column(here, '待办', '负责人')).toEqual(['李娜', '王敏'])
    expect(give(here)).toEqual({ state: 'done-before' })
  })

  test('names an owner where nobody was', () => {
    const here = linkedRegister([PEOPLE[0]!, ['张三', '', '', ''], ['李四', '', '王敏', '']])
    expect(give(here)).toMatchObject({ state: 'done', counts: [{ records: 1 }] })
    expect(owners(here)).toEqual(['李娜', '王敏'])
  })

  test('does nothing where the colleague has it already, or the customer is gone', () => {
    const here = register()
    expect(give(here, { customer: '100003' })).toEqual({ state: 'nothing' })
    expect(give(here, { customer: '199999' })).toEqual({ state: 'gone' })
  })
})
