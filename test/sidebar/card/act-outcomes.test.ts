import { handOverTold, ownerTold, removalTold } from '../../../sidebar/features/card/act-outcomes'

const ONE = { table: 'customers', tab: '客户', records: 1 }

describe('what is said of a customer that was handed over', () => {
  const told = (outcome: Parameters<typeof handOverTold>[0]) =>
    handOverTold(outcome, { name: '张三', to: '李娜' }, 'zh-CN')
  const done = { state: 'done', operation: 'operation-1', counts: [ONE] } as const

  it('names both, also where it was done before (task 10)', () => {
    expect(told({ ...done, left: 0 })).toEqual({ done: '已把 张三 转交给 李娜' })
    expect(told({ state: 'done-before' })).toEqual({ done: '已把 张三 转交给 李娜' })
  })

  it('counts what somebody changed meanwhile', () => {
    expect(told({ ...done, left: 2 })).toEqual({ done: expect.stringContaining('有 2 条') })
  })

  it.each(['nothing', 'forbidden', 'gone'] as const)('says why where it was not: %s', (state) => {
    expect(told({ state })).toEqual({ failure: expect.stringMatching(/。$/) })
  })
})

describe('what is said of a customer that was taken or given back', () => {
  const told = (reply: Parameters<typeof ownerTold>[0]) => ownerTold(reply, '已领取 张三', 'zh-CN')

  it('is that it was done', () => {
    expect(told({ state: 'saved', id: '100001', toDos: 0 })).toEqual({ done: '已领取 张三' })
    expect(told({ state: 'unchanged', id: '100001' })).toEqual({ done: '已领取 张三' })
  })

  it('names who was quicker', () => {
    const conflicts = [{ field: 'owner', base: '', mine: '王敏', theirs: '李娜' }]
    expect(told({ state: 'conflict', conflicts })).toEqual({ failure: '李娜 已经领取了这位客户。' })
  })

  it('says why else it was not', () => {
    const conflicts = [{ field: 'owner', base: '李娜', mine: '', theirs: '' }]
    expect(told({ state: 'conflict', conflicts })).toEqual({
      failure: expect.stringContaining('什么都没有动'),
    })
    expect(told({ state: 'gone' })).toEqual({ failure: '这位客户已不在档案中。' })
    expect(told({ state: 'forbidden', fields: ['owner'] })).toEqual({
      failure: expect.stringContaining('管理员'),
    })
  })
})

describe('what is said of a customer that was deleted', () => {
  const counts = [ONE, { table: 'to-dos', tab: '待办', one: { en: 'To-do', 'zh-CN': '待办' }, records: 2 }]
  const done = { state: 'done', operation: 'operation-1', counts } as const

  it('counts all that went along, and says where it is now (E3)', () => {
    expect(removalTold({ ...done, left: 0 }, '张三', 'en')).toEqual({
      done: 'Deleted 1 customer and 2 to-dos; they are in the bin',
    })
    expect(removalTold({ ...done, left: 0 }, '张三', 'zh-CN')).toEqual({
      done: '已删除 1 位客户和 2 条待办，可在回收站恢复',
    })
    expect(removalTold({ state: 'done-before' }, '张三', 'zh-CN')).toEqual({
      done: '已删除 张三，可在回收站恢复',
    })
  })

  it('counts what stayed', () => {
    expect(removalTold({ ...done, left: 1 }, '', 'en')).toEqual({
      done: 'Deleted 1 customer and 2 to-dos; 1 record was changed meanwhile and stayed',
    })
  })

  it.each(['gone', 'not-allowed', 'changed'] as const)('says why where it was not: %s', (state) => {
    for (const locale of ['en', 'zh-CN'] as const)
      expect(removalTold({ state }, '', locale)).toEqual({ failure: expect.stringMatching(/[。.]$/) })
  })
})
