import fc from 'fast-check'
import { additions, type Change, differences, inverse, removals } from '../../src/register/change'
import { undoPlan } from '../../src/register/undo'
import type { RecordValues, Value } from '../../src/register/value'

fc.configureGlobal({ seed: 20261121 })

const values = fc
  .dictionary(fc.constantFrom('name', 'phone', 'email'), fc.constantFrom<Value>('a', 'b', 1, true), {
    minKeys: 1,
  })
  .map((each): RecordValues => ({ ...each }))

/** The record after changes; undefined where it ceases to be. */
function done(record: RecordValues | undefined, changes: readonly Change[]): RecordValues | undefined {
  if (changes.length === 0) return record
  if (changes.every((change) => change.after === null)) return undefined
  const result: Record<string, Value> = { ...record }
  for (const change of changes)
    if (change.after === '' || change.after === null) delete result[change.field]
    else result[change.field] = change.after
  return result
}

describe('undo', () => {
  it('after doing brings back what was', () => {
    fc.assert(
      fc.property(values, values, (from, to) => {
        const changes = differences('t', '1', from, to)
        const { changes: back, standing } = undoPlan(changes, () => done(from, changes))
        expect(standing).toEqual([])
        expect(done(done(from, changes), back)).toEqual(from)
      }),
    )
  })

  it('of a removal adds the record with all its values, of an addition removes it', () => {
    fc.assert(
      fc.property(values, (each) => {
        const gone = removals('t', '1', each)
        expect(undoPlan(gone, () => undefined).changes).toEqual(additions('t', '1', each))
        expect(undoPlan(additions('t', '1', each), () => each).changes).toEqual(gone)
      }),
    )
  })

  it('leaves what has changed since, with what stands there now', () => {
    const changes = differences('t', '1', { name: 'a', phone: '1' }, { name: 'b', phone: '2' })
    const plan = undoPlan(changes, () => ({ name: 'b', phone: '3' }))
    expect(plan.changes).toEqual([inverse(changes[0]!)])
    expect(plan.standing).toEqual([{ change: changes[1], reason: 'changed-since', now: '3' }])
  })

  it('has nothing to do, and leaves nothing, where the former value stands again', () => {
    const changes = differences('t', '1', { name: 'a', phone: '1' }, { name: 'b', phone: '2' })
    const plan = undoPlan(changes, () => ({ name: 'a', phone: '2' }))
    expect(plan).toEqual({ changes: [inverse(changes[1]!)], standing: [] })
  })

  it('takes a corrected value back from its corrected writing', () => {
    const [change] = differences('t', '1', { phone: '1' }, { phone: ' 2 ' })
    const plan = undoPlan(
      [change!],
      () => ({ phone: '2' }),
      () => '2',
    )
    expect(plan).toEqual({ changes: [{ ...change, before: '2', after: '1' }], standing: [] })
  })

  it('of an addition is refused as a whole where somebody filled in another field', () => {
    const plan = undoPlan(additions('t', '1', { name: 'a' }), () => ({ name: 'a', phone: '1' }))
    expect(plan.changes).toEqual([])
    expect(plan.standing.map(({ reason }) => reason)).toContain('changed-since')
  })

  it('says where the record is gone, or its number in use', () => {
    const change = differences('t', '1', { name: 'a' }, { name: 'b' })
    expect(undoPlan(change, () => undefined).standing).toMatchObject([{ reason: 'record-gone', now: null }])
    const removal = removals('t', '1', { name: 'a' })
    expect(undoPlan(removal, () => ({ name: 'x' })).standing).toMatchObject([{ reason: 'number-in-use' }])
  })
})
