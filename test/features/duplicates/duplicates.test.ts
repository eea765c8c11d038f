import { RunningRegister } from '../../support/running-register'

describe('the list of possible duplicates', () => {
  it('names the customers and what they share, in two reads', () => {
    const run = new RunningRegister([
      ['姓名', '手机', '邮箱', '公司'],
      ['张三', '139 7741 3962', 'a@qq.com', '甲'],
      ['李四', '15093686061', 'b@qq.com', '乙'],
      ['张三', '13977413962', 'c@qq.com', '丙'],
    ])
    expect(run.call('duplicates.list', {})).toEqual({
      compared: 3,
      found: 1,
      groups: [
        {
          certainty: 'same',
          sameName: true,
          reasons: [{ kind: 'phone', value: '+8613977413962' }],
          customers: [
            { id: '100001', name: '张三', company: '甲', owner: '' },
            { id: '100003', name: '张三', company: '丙', owner: '' },
          ],
        },
      ],
      common: [],
    })
    expect(run.google.executions.at(-1)!.byMethod['Values.batchGet']).toBeLessThanOrEqual(3)
  })
})
