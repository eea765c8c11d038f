import { COLLEAGUE, KEEPER, RunningRegister } from '../../support/running-register'

const run = () =>
  new RunningRegister([
    ['姓名', '手机', '客户类型'],
    ['张三', '13977413962', '潜在客户'],
  ])
const TAB = '字段说明'
const lay = (register: RunningRegister) => register.call('fields.dictionary', {})
const lineOf = (register: RunningRegister, header: string, tab = TAB) =>
  register.tab(tab).find(([, field]) => field === header)

describe('the data dictionary', () => {
  test('is a tab with a line for every field (A20)', () => {
    const register = run()
    const fields = register.call('fields.list', {}).tables.flatMap((table) => table.fields)
    expect(lay(register)).toEqual({ tab: TAB, fields: fields.length, isRefreshed: false })
    expect(register.tab(TAB)[0]).toEqual([
      ...['工作表', '字段', '类型', '说明', '填写规则', '必填', '选项', '可看', '可改', '状态'],
    ])
    expect(register.tab(TAB)).toHaveLength(fields.length + 1)
    expect(lineOf(register, '手机')![4]).toContain('11 位手机号')
  })

  test('written anew says what is true now, in the same tab, and nothing of before is left (A20 A23)', () => {
    const register = run()
    lay(register)
    register.keeper.type(`${TAB}!B40`, '乱写的')
    const add = { edit: 'add', table: 'customers', header: '车型', kind: 'text' } as const
    register.call('fields.edit', { requestId: 'add-for-dictionary', edit: { ...add, hint: '开什么车' } })
    expect(lay(register)).toMatchObject({ tab: TAB, isRefreshed: true })
    expect(lineOf(register, '车型')).toEqual(expect.arrayContaining(['车型', '开什么车', '使用中']))
    expect(JSON.stringify(register.tab(TAB))).not.toContain('乱写的')
    const key = 'own-1'
    register.call('fields.edit', {
      requestId: 'retire-for-dictionary',
      edit: { edit: 'retire', table: 'customers', key },
    })
    lay(register)
    expect(lineOf(register, '车型')!.at(-1)).toBe('已停用')
  })

  test('does not touch a tab of the firm that has its name', () => {
    const register = run()
    register.keeper.addTab(TAB)
    expect(lay(register)).toMatchObject({ tab: `${TAB} 2`, isRefreshed: false })
    expect(register.tab(TAB)).toEqual([])
  })

  test('is for those who manage', () => {
    expect(run().ask('fields.dictionary', {}, COLLEAGUE)).toMatchObject({ ok: false })
    expect(run().ask('fields.dictionary', {}, KEEPER)).toMatchObject({ ok: true })
  })

  test('takes as few calls for many fields as for few', () => {
    const calls = (headers: readonly string[]) => {
      const register = new RunningRegister([
        ['姓名', ...headers],
        ['张三', ...headers.map(() => 'x')],
      ])
      lay(register)
      return register.google.executions.at(-1)!.calls
    }
    const many = Array.from({ length: 60 }, (_, n) => `字段 ${n}`)
    expect(calls(many)).toBe(calls(['备注']))
  })
})
