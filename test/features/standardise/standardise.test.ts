import { COLLEAGUE, RunningRegister } from '../../support/running-register'

const SHEET = [
  ['姓名', '手机', '邮箱', '公司', '备注'],
  ['张三', '+86 139 7741 3962', 'Zhang@QQ.com', '甲', '上午联系'],
  ['李四', '15093686061', 'ＬＩ@163.com', ' 乙  公司 ', ''],
  ['王五', '13512345678', 'wang@', '丙', ''],
]
const register = () => new RunningRegister(SHEET, { accounts: 'workspace' })
const rules = ['phone', 'email', 'date', 'birthday', 'number', 'choice', 'text'] as const
const preview = (run: RunningRegister) => run.call('standardise.preview', {})
const apply = (run: RunningRegister, fingerprint: string, requestId = 'request-1') =>
  run.call('standardise.apply', { fingerprint, rules: [...rules], requestId })

describe('standardising', () => {
  it('shows every change by rule before it is made, makes exactly those, and finds nothing the second time', () => {
    const run = register()
    const before = run.customers()
    const shown = preview(run)
    expect(run.customers()).toEqual(before)
    expect(shown).toMatchObject({ values: 4, customers: 2, compared: 3 })
    expect(shown.groups.map(({ rule, values }) => [rule, values])).toEqual([
      ['phone', 1],
      ['email', 2],
      ['text', 1],
    ])
    expect(shown.groups[0]!.changes).toEqual([
      { record: '100001', name: '张三', header: '手机', before: '+86 139 7741 3962', after: '13977413962' },
    ])
    expect(apply(run, shown.fingerprint)).toMatchObject({ state: 'done', values: 4, customers: 2, left: 0 })
    expect(run.customers()[1]).toMatchObject({ 邮箱: 'li@163.com', 公司: '乙 公司' })
    expect(preview(run)).toMatchObject({ values: 0, groups: [] })
  })

  it('lists the changes of a rule page by page', () => {
    const run = register()
    const page = (from: number) => run.call('standardise.list', { rule: 'email', from, count: 1 })
    expect([page(0), page(1), page(2)].map((changes) => changes.map(({ record }) => record))).toEqual([
      ['100001'],
      ['100002'],
      [],
    ])
  })

  it('writes nothing where somebody edited since the preview, and shows it anew', () => {
    const run = register()
    const shown = preview(run)
    run.colleague.type(run.a1(100001, '手机'), '13800000000')
    const before = run.customers()
    const outcome = apply(run, shown.fingerprint)
    expect(outcome).toMatchObject({ state: 'changed', preview: { values: 3 } })
    expect(run.customers()).toEqual(before)
  })

  it('does only the rules that were chosen', () => {
    const run = register()
    const { fingerprint } = preview(run)
    run.call('standardise.apply', { fingerprint, rules: ['phone'], requestId: 'phones' })
    expect(run.customers()[0]).toMatchObject({ 手机: '13977413962', 邮箱: 'Zhang@QQ.com' })
  })

  it('is one operation in the history, and undo brings everything back', () => {
    const run = register()
    const before = run.customers()
    apply(run, preview(run).fingerprint, 'tidy-up')
    const [operation] = run.call('history.list', { latest: 1 }).operations
    expect(operation).toMatchObject({ id: 'tidy-up', action: 'standardise', values: 4, changed: 2 })
    run.sweep()
    expect(run.call('history.undo', { operation: 'tidy-up', requestId: 'back' })).toMatchObject({ values: 4 })
    expect(run.customers()).toEqual(before)
    run.sweep()
    expect(run.customers()).toEqual(before)
  })

  it('sent twice is done once', () => {
    const run = register()
    const { fingerprint } = preview(run)
    expect(apply(run, fingerprint)).toMatchObject({ state: 'done' })
    expect(apply(run, fingerprint)).toEqual({ state: 'done-before' })
    expect(run.journal()).toHaveLength(1)
  })

  it('leaves texts that look like formulas and values it does not understand alone', () => {
    const run = register()
    run.keeper.type(run.a1(100003, '公司'), '=" a "&"  b "')
    expect(preview(run).groups.find(({ rule }) => rule === 'text')!.values).toBe(1)
    expect(run.customers()[2]).toMatchObject({ 邮箱: 'wang@', 公司: '=" a "&"  b "' })
  })

  it('is for those who manage', () => {
    const run = register()
    expect(run.ask('standardise.preview', {}, COLLEAGUE)).toMatchObject({
      ok: false,
      error: { code: 'forbidden' },
    })
  })
})
