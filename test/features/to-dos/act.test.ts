import type { Act, ActItem } from '../../../src/features/to-dos'
import { linkedRegister } from '../../support/linked-register'
import { COLLEAGUE, KEEPER, type RegisterHere, type Row } from '../../support/register-here'

/** Half past eight in the morning in Shanghai, on a Saturday. */
const MORNING = '2026-11-21T00:30:00.000Z'
const HEADER: Row = ['姓名', '负责人', '公司', '生日', '合同到期', '下次跟进']

function register(customers: Row[] = [['张三', '', '甲公司', '1990-11-21', '', '']]): RegisterHere {
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
const list = (run: RegisterHere, as = KEEPER) => run.call('toDos.list', { scope: 'mine', days: 7 }, as)!.items
const itemOf = (run: RegisterHere, kind: ActItem['kind']) => list(run).find((item) => item.kind === kind)!
const asked = ({ kind, table, recordId, customer, on, what, month }: ActItem) => ({
  ...{ kind, table, recordId, customer, on, what },
  ...(month === undefined ? {} : { month }),
})
const act = (run: RegisterHere, items: readonly ActItem[], what: object, as = KEEPER, requestId = '') =>
  run.call(
    'toDos.act',
    { requestId: requestId || `request-${++requests}`, items: items.map(asked), act: what as Act },
    as,
  )
const undo = (run: RegisterHere, operation: string) =>
  run.call('history.undo', { operation, requestId: `request-${++requests}` })
const record = (run: RegisterHere, table: string, id: string) =>
  run.store((store) => store.readRecords(table, [{ id }])[0]?.values)
const cells = (run: RegisterHere) => [
  run.cells('客户'),
  run.cells('待办'),
  run.cells('跟进'),
  run.cells('服务'),
]

describe('ticking what is due', () => {
  it.each([
    ['to-do', 'to-dos', { what: '寄合同', 'due-on': '2026-11-21' }, { done: true, 'done-on': '2026-11-21' }],
    ['service', 'service', { type: '投诉', what: '发错货', deadline: '2026-11-21' }, { state: '已解决' }],
    ['follow-up', 'follow-ups', { way: '电话', 'next-on': '2026-11-21' }, { done: true }],
  ] as const)(
    'G4: finishes a %s, which disappears, and undoing brings it back as it was',
    (kind, table, mine, after) => {
      const run = register()
      const id = add(run, table, mine)
      const before = cells(run)
      const outcome = act(run, [itemOf(run, kind)], { kind: 'done' })
      expect(outcome).toMatchObject({ state: 'done', done: 1, left: 0 })
      expect(record(run, table, id)).toMatchObject(after)
      expect(list(run).map((item) => item.kind)).not.toContain(kind)
      undo(run, (outcome as { operation: string }).operation)
      expect(cells(run)).toEqual(before)
      expect(list(run).map((item) => item.kind)).toContain(kind)
    },
  )

  it('takes the day of a next contact off the customer too, and a day in the customer’s own column alone', () => {
    const run = register()
    add(run, 'follow-ups', { way: '电话', 'next-on': '2026-11-21' })
    expect(record(run, 'customers', '100001')).toMatchObject({ 'next-follow-up': '2026-11-21' })
    act(run, [itemOf(run, 'follow-up')], { kind: 'done' })
    expect(record(run, 'customers', '100001')?.['next-follow-up'] ?? '').toBe('')
    run.keeper.type('客户!G2', '2026/11/23')
    expect(itemOf(run, 'follow-up').table).toBe('customers')
    expect(act(run, [itemOf(run, 'follow-up')], { kind: 'done' })).toMatchObject({ state: 'done' })
    expect(list(run).map(({ kind }) => kind)).toEqual(['birthday'])
  })

  it('keeps what became of a birthday as a to-do that is done, and does not tell of it again', () => {
    const run = register()
    const outcome = act(run, [itemOf(run, 'birthday')], { kind: 'done' })
    expect(run.cells('待办')[1]).toEqual(
      expect.arrayContaining([100_001, '生日', '生日 2026-11-21', KEEPER, true]),
    )
    expect(list(run)).toEqual([])
    undo(run, (outcome as { operation: string }).operation)
    expect(list(run).map(({ kind }) => kind)).toEqual(['birthday'])
  })

  it('does several at once as one operation, and leaves alone what somebody settled meanwhile', () => {
    const run = register()
    const first = add(run, 'to-dos', { what: '寄合同', 'due-on': '2026-11-21' })
    add(run, 'to-dos', { what: '报价', 'due-on': '2026-11-21' })
    const items = list(run)
    expect(items).toHaveLength(3)
    run.call('card.edit', {
      requestId: 'put-off-by-other',
      ...{ table: 'to-dos', id: first, base: { 'due-on': '2026-11-21' }, mine: { 'due-on': '2026-11-28' } },
    })
    const outcome = act(run, items, { kind: 'done' })
    expect(outcome).toMatchObject({ state: 'done', done: 2, left: 1 })
    expect(list(run).map(({ what, on }) => [what, on])).toEqual([['寄合同', '2026-11-28']])
    undo(run, (outcome as { operation: string }).operation)
    expect(list(run)).toHaveLength(3)
  })

  it('is done once, however often it is sent', () => {
    const run = register()
    const [item] = list(run)
    act(run, [item!], { kind: 'done' }, KEEPER, 'the-same-request')
    expect(act(run, [item!], { kind: 'done' }, KEEPER, 'the-same-request').state).toBe('done-before')
    expect(run.cells('待办')).toHaveLength(2)
  })

  it('says that a record is gone, that it is settled, and what a role may not change', () => {
    const run = register()
    add(run, 'to-dos', { what: '寄合同', 'due-on': '2026-11-21' })
    const item = itemOf(run, 'to-do')
    const other = { ...item, recordId: '110000099' }
    expect(act(run, [other], { kind: 'done' }).state).toBe('gone')
    expect(act(run, [{ ...item, on: '2026-11-20' as typeof item.on }], { kind: 'done' }).state).toBe(
      'settled',
    )
    run.keeper.type('设置!A4', COLLEAGUE)
    run.keeper.type('设置!B4', '只看')
    expect(act(run, [item], { kind: 'done' }, COLLEAGUE).state).toBe('forbidden')
    expect(act(run, [itemOf(run, 'birthday')], { kind: 'done' }, COLLEAGUE).state).toBe('forbidden')
  })

  it('refuses a day that is none, and things without end', () => {
    const run = register()
    const [item] = list(run)
    const asking = (items: object[], what: object) =>
      run.ask('toDos.act', { requestId: 'refused-request', items, act: what }).ok
    expect(asking([asked(item!)], { kind: 'put-off', on: '2026-02-30' })).toBe(false)
    expect(asking([], { kind: 'done' })).toBe(false)
    expect(
      asking(
        Array.from({ length: 101 }, () => asked(item!)),
        { kind: 'done' },
      ),
    ).toBe(false)
  })
})

describe('putting off and handing over', () => {
  it('G4: moves a to-do, a deadline of a complaint and a next contact with the customer’s own day', () => {
    const run = register()
    const toDo = add(run, 'to-dos', { what: '寄合同', 'due-on': '2026-11-21' })
    const complaint = add(run, 'service', { type: '投诉', what: '发错货', deadline: '2026-11-20' })
    const contact = add(run, 'follow-ups', { way: '电话', 'next-on': '2026-11-21' })
    const items = list(run).filter(({ kind }) => kind !== 'birthday')
    expect(act(run, items, { kind: 'put-off', on: '2026-11-24' })).toMatchObject({ done: 3, left: 0 })
    expect(record(run, 'to-dos', toDo)).toMatchObject({ 'due-on': '2026-11-24' })
    expect(record(run, 'service', complaint)).toMatchObject({ deadline: '2026-11-24' })
    expect(record(run, 'follow-ups', contact)).toMatchObject({ 'next-on': '2026-11-24' })
    expect(record(run, 'customers', '100001')).toMatchObject({ 'next-follow-up': '2026-11-24' })
  })

  it('makes a to-do of a birthday that is put off, on its new day and under its own name', () => {
    const run = register()
    act(run, [itemOf(run, 'birthday')], { kind: 'put-off', on: '2026-11-23' })
    expect(list(run).map(({ kind, what, on }) => [kind, what, on])).toEqual([['to-do', '生日', '2026-11-23']])
  })

  it('knows the end of one contract from that of another on the same day', () => {
    const run = register([['张三', '', '', '', '2026-11-25', '']])
    const [end] = list(run)
    act(run, [end!], { kind: 'done' })
    expect(list(run)).toEqual([])
    run.keeper.type('客户!F2', '2026-11-26')
    expect(list(run).map(({ kind, on }) => [kind, on])).toEqual([['contract-end', '2026-11-26']])
  })

  it('gives something to a colleague, who has it on their list then', () => {
    const run = register()
    add(run, 'to-dos', { what: '寄合同', 'due-on': '2026-11-21' })
    const outcome = act(run, list(run), { kind: 'hand-over', to: COLLEAGUE })
    expect(outcome).toMatchObject({ state: 'done', done: 2 })
    expect(list(run)).toEqual([])
    expect(list(run, COLLEAGUE).map(({ kind, what }) => [kind, what])).toEqual([
      ['to-do', '寄合同'],
      ['to-do', '生日'],
    ])
  })
})

describe('an act that dies', () => {
  it('is done whole or not at all, wherever it dies, and the next sweep has nothing to repair', () => {
    for (let call = 1; call < 40; call++) {
      const run = register()
      add(run, 'follow-ups', { way: '电话', 'next-on': '2026-11-21' })
      const items = list(run)
      run.google.faults.dieAtCall(call)
      try {
        act(run, items, { kind: 'done' }, KEEPER, 'the-same-request')
      } catch (error) {
        expect(String(error)).not.toContain('Expected')
      }
      const died = run.google.executions.at(-1)!.status === 'died'
      const left = list(run).length
      expect([call, [0, 2].includes(left)]).toEqual([call, true])
      const again = act(run, items, { kind: 'done' }, KEEPER, 'the-same-request')
      expect([call, again.state]).toEqual([call, left === 0 ? 'done-before' : 'done'])
      expect(list(run)).toEqual([])
      expect(run.cells('待办').filter((row) => row.includes('生日'))).toHaveLength(1)
      if (!died) return
    }
    throw new Error('The act never ended')
  })
})
