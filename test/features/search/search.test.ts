import type { Condition } from '../../../src/register/search/conditions/condition'
import { COLLEAGUE, KEEPER, RunningRegister } from '../../support/running-register'

const HEADER = [
  '姓名',
  '手机',
  '邮箱',
  '公司',
  '客户类型',
  '负责人',
  '城市',
  '上次联系',
  '合同到期',
  '已退订',
]
const rows = () => [
  HEADER,
  ['张三', '13977413962', 'a@qq.com', '甲公司', 'VIP', '王敏', '上海市', '2026-11-20', '2026-11-25', ''],
  ['单雄信', '15093686061', 'b@qq.com', '乙公司', '潜在客户', '', '上海市', '2026-10-01', '', true],
  ['Ann van Dyke', '13800000003', '', '丙公司', 'VIP', '李娜', '北京市', '', '', ''],
  ['欧阳锋', '13800000004', 'd@qq.com', '', '现有客户', '李娜', '上海市', '2026-11-01', '2027-01-01', ''],
]
const run = () => new RunningRegister(rows())
const condition = (value: Condition) => JSON.stringify(value)
const ids = (outcome: { state: string; ids?: readonly string[] }) =>
  outcome.ids?.map((id) => Number(id) % 100)

describe('a search with conditions', () => {
  test('finds customers of the sheet, and says in words what was asked (D4)', () => {
    const register = run()
    const asked = condition({
      all: [
        { field: 'city', test: 'is', value: '上海' },
        { not: { field: 'last-contact', test: 'within', count: 30, unit: 'days' } },
      ],
    })
    expect(register.call('search.run', { condition: asked })).toEqual({
      state: 'found',
      ids: ['100002'],
      sentence: '城市是“上海”，并且上次联系不在最近 30 天内',
    })
    expect(register.google.executions.at(-1)!.calls).toBeLessThanOrEqual(8)
  })

  test('says what cannot be asked, and names it (D4)', () => {
    const asked = condition({ any: [{ field: 'shoe', test: 'blank' }, { table: 'nowhere' }] })
    expect(run().call('search.run', { condition: asked })).toEqual({
      state: 'faults',
      faults: [
        { reason: 'unknown-field', at: 'shoe' },
        { reason: 'unknown-table', at: 'nowhere' },
      ],
    })
  })

  test('offers the fields of the register with what they can be asked', () => {
    const { tables } = run().call('search.overview', {})
    expect(tables[0]?.key).toBe('customers')
    const city = tables[0]!.fields.find(({ header }) => header === '城市')
    expect(city).toMatchObject({ key: 'city', tests: expect.arrayContaining(['is', 'blank']) })
    expect(tables[0]!.fields.find(({ key }) => key === 'contract-end')?.typed).toBe('day')
  })
})

describe('ready-made searches', () => {
  test('are those that the register can answer (D5)', () => {
    expect(run().call('search.overview', {}).views).toEqual([
      'silent-7',
      'silent-15',
      'silent-30',
      'stale-90',
      'no-owner',
      'ending-30',
    ])
    const bare = new RunningRegister([
      ['姓名', '手机'],
      ['张三', '13977413962'],
    ])
    expect(bare.call('search.overview', {}).views).toEqual(['silent-7', 'silent-15', 'silent-30', 'stale-90'])
  })

  test.each([
    ['silent-7', [2, 3, 4]],
    ['silent-15', [2, 3, 4]],
    ['silent-30', [2, 3]],
    ['no-owner', [2]],
    ['ending-30', [1]],
    ['stale-90', []],
  ] as const)('%s finds %j (D5 D6)', (view, wanted) => {
    expect(ids(run().call('search.view', { view }))).toEqual(wanted)
  })
})

describe('a search that is kept', () => {
  const asked = condition({ field: 'city', test: 'is', value: '上海' })

  test('is one’s own until it is shared (D4)', () => {
    const register = run()
    register.call('search.keep', { id: 'mine', name: '上海', condition: asked, shared: false })
    register.call('search.keep', { id: 'ours', name: '大家的', condition: asked, shared: true }, COLLEAGUE)
    const names = (person: string) =>
      register.call('search.overview', {}, person).saved.map(({ name, shared, by }) => [name, shared, by])
    expect(names(KEEPER)).toEqual([
      ['上海', false, ''],
      ['大家的', true, COLLEAGUE],
    ])
    expect(names(COLLEAGUE)).toEqual([['大家的', true, COLLEAGUE]])
    const [saved] = register.call('search.overview', {}).saved
    expect(ids(register.call('search.run', { condition: saved!.condition }))).toEqual([1, 2, 4])
  })

  test('is taken away again, and replaced under its id', () => {
    const register = run()
    const keep = (name: string) =>
      register.call('search.keep', { id: 'one', name, condition: asked, shared: false })
    keep('a')
    keep('b')
    expect(register.call('search.overview', {}).saved.map(({ name }) => name)).toEqual(['b'])
    register.call('search.drop', { id: 'one', shared: false })
    expect(register.call('search.overview', {}).saved).toEqual([])
  })

  test('says when it is too long for Google, and when there are too many', () => {
    const register = run()
    const long = condition({ field: 'name', test: 'contains', text: '长'.repeat(3000) })
    expect(
      register.call('search.keep', { id: 'long', name: 'x', condition: long, shared: true }).outcome,
    ).toBe('too-long')
    for (let n = 0; n < 50; n++)
      register.call('search.keep', { id: `s${n}`, name: 'x', condition: asked, shared: true })
    expect(
      register.call('search.keep', { id: 'one-more', name: 'x', condition: asked, shared: true }).outcome,
    ).toBe('too-many')
    expect(
      register.call('search.keep', { id: 's7', name: 'new name', condition: asked, shared: true }).outcome,
    ).toBe('kept')
  })
})

describe('a shared search', () => {
  const asked = condition({ field: 'city', test: 'is', value: '上海' })
  const share = (register: RunningRegister, person: string, name = '大家的') =>
    register.call('search.keep', { id: 'ours', name, condition: asked, shared: true }, person).outcome
  const dropped = (register: RunningRegister, person: string) =>
    register.call('search.drop', { id: 'ours', shared: true }, person).outcome
  const saved = (register: RunningRegister, person: string) =>
    register.call('search.overview', {}, person).saved.map(({ name, mayDrop }) => [name, mayDrop])

  test('is changed and deleted by who shared it, not by any colleague (D4)', () => {
    const register = run()
    share(register, KEEPER)
    expect(saved(register, COLLEAGUE)).toEqual([['大家的', false]])
    expect(share(register, COLLEAGUE, 'mine now')).toBe('not-yours')
    expect(dropped(register, COLLEAGUE)).toBe('not-yours')
    expect(saved(register, KEEPER)).toEqual([['大家的', true]])
    expect(dropped(register, KEEPER)).toBe('dropped')
    expect(saved(register, KEEPER)).toEqual([])
  })

  test('of a colleague may be put away by who manages the register, as when the colleague has left (D4)', () => {
    const register = run()
    share(register, COLLEAGUE)
    expect(saved(register, COLLEAGUE)).toEqual([['大家的', true]])
    expect(dropped(register, KEEPER)).toBe('dropped')
    expect(dropped(register, COLLEAGUE)).toBe('dropped')
  })
})

describe('a list of results', () => {
  test('is a tab with day and maker, values only, sorted by surname (D5 C7)', () => {
    const register = run()
    const made = register.call(
      'search.list',
      { ids: ['100001', '100002', '100003', '100004'], name: 'VIP', order: 'pinyin' },
      COLLEAGUE,
    )
    expect(made.title).toBe('清单 VIP 2026-11-21 lina')
    const cells = register.keeper.values(`${made.title}!A1:K6`)
    expect(cells[0]![0]).toBe('4 位客户当时的内容，改这里不会改动客户档案。可删除。')
    expect(cells[1]!.slice(0, 3)).toEqual(['客户编号', '姓名', '公司'])
    expect(cells.slice(2).map(([id, name]) => [id, name])).toEqual([
      [100003, 'Ann van Dyke'],
      [100004, '欧阳锋'],
      [100002, '单雄信'],
      [100001, '张三'],
    ])
  })

  test('holds text as text, whatever was typed, and a second one gets a name of its own', () => {
    const register = new RunningRegister([
      ['姓名', '手机'],
      ['=1+1', '13977413962'],
    ])
    const make = () => register.call('search.list', { ids: ['100001'], name: 'a/b:c*', order: 'given' })
    const [first, second] = [make(), make()]
    expect(second.title).toBe(`${first.title} 2`)
    expect(first.title).toBe('清单 a b c 2026-11-21 owner')
    const name = register.keeper.values(`${first.title}!B3`)[0]![0]
    expect(name).toBe(register.keeper.values('客户!B2')[0]![0])
  })

  test('changes nothing in the register when it is edited and deleted', () => {
    const register = run()
    const { title } = register.call('search.list', { ids: ['100001'], name: 'x', order: 'given' })
    register.keeper.type(`${title}!B3`, '别人')
    register.sweep()
    expect(register.keeper.values('客户!B2')[0]![0]).toBe('张三')
  })
})

describe('a filter view of results', () => {
  test('shows some rows to who chooses it, and moves nobody’s (D1 D7)', () => {
    const register = run()
    const before = register.keeper.values('客户!A1:E5')
    const made = register.call('search.filterView', { ids: ['100001', '100003'], name: 'VIP' }, COLLEAGUE)
    expect(made.title).toMatch(/^VIP · lina · /)
    expect(made.url).toContain(`#gid=`)
    const { Sheets } = register.google.globals as { Sheets: GoogleAppsScript.Sheets }
    const { sheets = [] } = Sheets.Spreadsheets!.get(register.spreadsheetId, {
      fields: 'sheets(filterViews,basicFilter)',
    })
    const [view] = sheets[0]!.filterViews as {
      title?: string
      filterViewId?: number
      filterSpecs?: { filterCriteria?: { hiddenValues?: string[] } }[]
    }[]
    expect(view?.title).toBe(made.title)
    expect(made.url).toContain(`fvid=${view?.filterViewId}`)
    expect(view?.filterSpecs?.[0]?.filterCriteria?.hiddenValues).toEqual(['100002', '100004'])
    expect(sheets[0]!.basicFilter?.criteria).toBeUndefined()
    expect(register.keeper.values('客户!A1:E5')).toEqual(before)
  })
})

describe('addresses of results', () => {
  test('leave out who opted out, and say how many (H)', () => {
    expect(run().call('search.addresses', { ids: ['100001', '100002', '100003', '100004'] })).toEqual({
      addresses: ['a@qq.com', 'd@qq.com'],
      optedOut: 1,
      without: 1,
    })
  })
})

describe('sorting the sheet itself', () => {
  test('moves whole rows by surname, numbers and all (C7 D7)', () => {
    const register = run()
    expect(register.call('search.sortTable', { order: 'pinyin' })).toEqual({ sorted: 4 })
    expect(register.keeper.values('客户!A2:C5')).toEqual([
      [100003, 'Ann van Dyke', expect.anything()],
      [100004, '欧阳锋', expect.anything()],
      [100002, '单雄信', expect.anything()],
      [100001, '张三', expect.anything()],
    ])
    register.sweep()
    expect(register.call('customers.open', { id: '100002' }).card?.values.phone).toBe('15093686061')
  })

  test('by strokes as well', () => {
    const register = run()
    register.call('search.sortTable', { order: 'strokes' })
    expect(register.keeper.values('客户!B2:B5').flat()).toEqual(['张三', '单雄信', '欧阳锋', 'Ann van Dyke'])
  })

  test('is for those who manage the register', () => {
    expect(run().ask('search.sortTable', { order: 'pinyin' }, COLLEAGUE)).toMatchObject({
      ok: false,
      error: { code: 'forbidden' },
    })
  })
})
