import { COLLEAGUE, RunningRegister } from '../../support/running-register'

const run = () =>
  new RunningRegister([
    ['姓名', '手机', '标签'],
    ['张三', '13977413962', '重要, 展会'],
    ['李四', '15093686061', '展览'],
    ['王五', '13800000003', ''],
  ])
const tags = (register: RunningRegister) => register.customers().map(({ 标签 }) => 标签)

describe('tags of customers', () => {
  test('are listed with how many have them (C3)', () => {
    expect(run().call('tags.list', {})).toEqual({
      state: 'listed',
      mayEdit: true,
      tags: [
        { tag: '展会', count: 1 },
        { tag: '展览', count: 1 },
        { tag: '重要', count: 1 },
      ],
    })
  })

  test('are given to a selection in one operation, which is taken back in one (C3)', () => {
    const register = run()
    const outcome = register.call(
      'tags.change',
      { requestId: 'tag-all-1', ids: ['100001', '100002', '100003'], add: ['重要'], remove: [] },
      COLLEAGUE,
    )
    expect(outcome).toEqual({ state: 'done', operation: 'tag-all-1', customers: 2, left: 0 })
    expect(tags(register)).toEqual(['重要, 展会', '展览, 重要', '重要'])
    register.sweep()
    const [latest] = register.call('history.list', { latest: 5 }).operations
    expect(latest).toMatchObject({ id: 'tag-all-1', by: COLLEAGUE })
    register.call('history.undo', { operation: 'tag-all-1', requestId: 'undo-tag-1' })
    expect(tags(register)).toEqual(['重要, 展会', '展览', ''])
  })

  test('are merged everywhere in one operation (C3)', () => {
    const register = run()
    expect(
      register.call('tags.replace', { requestId: 'merge-tags-1', from: ['展会', '展览'], to: '展会' }),
    ).toMatchObject({ state: 'done', customers: 1 })
    expect(tags(register)).toEqual(['重要, 展会', '展会', ''])
  })

  test('sent twice are changed once', () => {
    const register = run()
    const request = { requestId: 'tag-once-1', ids: ['100003'], add: ['x'], remove: [] }
    expect(register.call('tags.change', request)).toMatchObject({ customers: 1 })
    expect(register.call('tags.change', request)).toMatchObject({ customers: 0 })
    expect(register.journal().filter(({ id }) => id === 'tag-once-1')).toHaveLength(1)
  })

  test('that are none are refused, and nothing to do is said', () => {
    const register = run()
    const change = (add: string[], ids = ['100001']) =>
      register.call('tags.change', { requestId: `try-tags-${add.join()}-x`, ids, add, remove: [] })
    expect(change(['a, b'])).toEqual({ state: 'no-tag' })
    expect(change([])).toEqual({ state: 'no-tag' })
    expect(change(['重要'])).toEqual({ state: 'done', customers: 0, left: 0 })
    expect(change(['=1+1'])).toMatchObject({ customers: 1 })
    expect(tags(register)[0]).toBe('重要, 展会, =1+1')
  })

  test('are absent where the register has no field for them', () => {
    const register = new RunningRegister([
      ['姓名', '手机'],
      ['张三', '13977413962'],
    ])
    expect(register.call('tags.list', {})).toEqual({ state: 'absent' })
    expect(register.call('tags.replace', { requestId: 'rename-tag-1', from: ['a'], to: 'b' })).toEqual({
      state: 'absent',
    })
  })
})
