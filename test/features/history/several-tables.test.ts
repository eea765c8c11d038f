import { operationSentence } from '../../../sidebar/features/history/operation-sentence'
import { runJobs } from '../../../src/app/jobs'
import { aCardRegister, COLLEAGUE, CUSTOMER, KEEPER } from '../card/a-card'

type Register = ReturnType<typeof aCardRegister>
const call = { way: '电话', what: '谈续约', 'next-on': '2026-11-25' }
const addCall = (register: Register, requestId = 'add-a-call', as = KEEPER) =>
  register.call('card.add', { requestId, table: 'follow-ups', customer: CUSTOMER, mine: call }, as)
const listed = (register: Register, record?: string) =>
  register.call('history.list', { latest: 10, ...(record === undefined ? {} : { record }) }).operations

describe('an operation over several tables', () => {
  test('is told as what was added, by the table it stands in (H1)', () => {
    const register = aCardRegister()
    addCall(register)
    const [operation] = listed(register)
    const name = '跟进 · 张建国 · 11-21'
    expect(operation?.record).toEqual({ id: '50000001', name, table: 'follow-ups' })
    expect(operationSentence(operation!, 'zh-CN')).toBe(`新增了 ${name}`)
    expect(operation?.fields).toContain('方式')
  })

  test('names a linked record that was changed by whose it is and when, also one deleted in the sheet', () => {
    const register = aCardRegister()
    addCall(register)
    const edit = { table: 'follow-ups', id: '50000001', base: { what: '谈续约' }, mine: { what: '已签' } }
    register.call('card.edit', { ...edit, requestId: 'edit-the-call' })
    expect(operationSentence(listed(register)[0]!, 'zh-CN')).toBe('修改了 跟进 · 张建国 · 11-21 的内容')
    register.apply([
      { table: 'customers', recordId: CUSTOMER, field: 'name', before: '张建国', after: '张建华' },
    ])
    const row = register.cells('跟进').findIndex(([number]) => number === 50_000_001)
    register.run((host) => runJobs(host, 'sweep'))
    register.google.as(KEEPER).deleteRows('跟进', row + 1, 1)
    register.run((host) => runJobs(host, 'sweep'))
    expect(operationSentence(listed(register)[0]!, 'zh-CN')).toBe('在表格中删除了 跟进 · 张建华 · 11-21')
  })

  test('is named by as many reads for many records as for few', () => {
    const calls = (count: number) => {
      const register = aCardRegister()
      for (let n = 0; n < count; n++) {
        addCall(register, `add-call-${n}`)
        const edit = { table: 'follow-ups', id: `${50_000_001 + n}`, base: { what: '谈续约' } }
        register.call('card.edit', { ...edit, mine: { what: `第${n}次` }, requestId: `edit-call-${n}` })
      }
      register.call('history.list', { latest: 50 })
      return register.google.executions.at(-1)!.calls
    }
    expect(calls(12)).toBe(calls(1))
  })

  test('is told to whoever looks at the customer as what changed there', () => {
    const register = aCardRegister()
    addCall(register)
    const [operation] = listed(register, CUSTOMER)
    expect(operation?.fields).toEqual(['上次联系', '下次跟进'])
    expect(operation?.record).toEqual({ id: CUSTOMER, name: '张建国' })
  })

  test('is undone as one, and counts the one customer it concerned', () => {
    const register = aCardRegister()
    addCall(register)
    const outcome = register.call('history.undo', { operation: 'add-a-call', requestId: 'undo-the-call' })
    expect(outcome).toMatchObject({ state: 'undone', customers: 1, back: 0, stands: 0 })
    expect(register.call('card.open', { id: CUSTOMER }).card).toMatchObject({ steps: [], counts: {} })
  })

  test('keeps what somebody changed since, and says so by the header of its table', () => {
    const register = aCardRegister()
    addCall(register)
    const edit = { table: 'follow-ups', id: '50000001', base: { what: '谈续约' }, mine: { what: '已签' } }
    register.call('card.edit', { ...edit, requestId: 'edit-the-call' }, COLLEAGUE)
    const outcome = register.call('history.undo', { operation: 'add-a-call', requestId: 'undo-the-call' })
    expect(outcome).toMatchObject({ state: 'undone', customers: 1 })
    expect('standing' in outcome && outcome.standing.map(({ header }) => header)).toContain('内容')
    expect(register.call('card.open', { id: CUSTOMER }).card?.timeline.entries).toHaveLength(1)
  })

  test('may be undone by whoever did it, not by another colleague', () => {
    const register = aCardRegister()
    addCall(register)
    const undo = { operation: 'add-a-call', requestId: 'undo-the-call' }
    expect(register.call('history.undo', undo, COLLEAGUE)).toEqual({ state: 'not-allowed' })
    addCall(register, 'add-another', COLLEAGUE)
    const own = { operation: 'add-another', requestId: 'undo-another' }
    expect(register.call('history.undo', own, COLLEAGUE)).toMatchObject({ state: 'undone' })
  })
})
