import type { Change } from '../../src/register/change'
import { RegisterHere } from '../support/register-here'

describe('an operation of more changes than a call takes arguments', () => {
  it('is answered like any other', () => {
    const run = new RegisterHere()
    const gone = Array.from(
      { length: 200_000 },
      (_, index): Change => ({
        table: 'customers',
        recordId: String(900_000 + index),
        field: 'company',
        before: '甲',
        after: '乙',
      }),
    )
    const { applied, refused } = run.apply([...gone, { ...gone[0]!, recordId: '100001' }])
    expect([applied.length, refused.length]).toEqual([1, 200_000])
    expect(run.customers()['100001']).toMatchObject({ 公司: '乙' })
  })
})
