import fc from 'fast-check'
import {
  additions,
  byRecord,
  type Change,
  differences,
  effectOf,
  inverse,
  removals,
} from '../../src/register/change'
import { conflicts } from '../../src/register/conflict'
import { fieldValue, isBlank, type RecordValues } from '../../src/register/value'

const value = fc.constantFrom('', 'a', 'b', 1, 0, true, false)
const record: fc.Arbitrary<RecordValues> = fc.dictionary(fc.constantFrom('name', 'phone', 'note'), value)
const apply = (values: RecordValues, changes: readonly Change[]): Record<string, unknown> => {
  const after: Record<string, unknown> = { ...values }
  for (const { field, after: to } of changes) after[field] = to ?? ''
  return Object.fromEntries(Object.entries(after).filter(([, each]) => each !== ''))
}
const filled = (values: RecordValues) => apply(values, [])

describe('differences', () => {
  it('lead from one record to another, and their inverse back', () => {
    fc.assert(
      fc.property(record, record, (from, to) => {
        const changes = differences('customers', '1', from, to)
        expect(apply(from, changes)).toEqual(filled(to))
        expect(apply(to, changes.map(inverse))).toEqual(filled(from))
        for (const { before, after } of changes) expect(before).not.toBe(after)
      }),
    )
  })

  it('are none between a record and itself, whether empty fields are written out or not', () => {
    expect(differences('customers', '1', { name: 'a', note: '' }, { name: 'a' })).toEqual([])
  })

  it('tell a number from the text that looks like it', () => {
    expect(differences('customers', '1', { note: 1 }, { note: '1' })).toHaveLength(1)
  })
})

describe('additions and removals', () => {
  it('are each other’s inverse, and name no empty field', () => {
    fc.assert(
      fc.property(record, (values) => {
        const added = additions('customers', '1', values)
        const removed = removals('customers', '1', values)
        if (added.length > 0) expect(added.map(inverse)).toEqual(removed)
        else expect(removed).toEqual([expect.objectContaining({ field: 'number', before: '1', after: null })])
        expect(added.map(({ field }) => field).sort()).toEqual(Object.keys(filled(values)).sort())
      }),
    )
  })

  it('are known by their effect', () => {
    expect(effectOf(additions('customers', '1', { name: 'a' }))).toBe('adds')
    expect(effectOf(removals('customers', '1', { name: 'a' }))).toBe('removes')
    expect(effectOf(differences('customers', '1', { name: 'a' }, {}))).toBe('changes')
  })
})

describe('byRecord', () => {
  it('keeps every change, and the order of records and of the changes of each', () => {
    const change = (recordId: string, field: string, table = 'customers'): Change => ({
      table,
      recordId,
      field,
      before: '',
      after: 'x',
    })
    const given = [change('2', 'a'), change('1', 'a'), change('2', 'b'), change('2', 'a', 'orders')]
    expect([...byRecord(given)].map(([key, changes]) => [key, changes.map(({ field }) => field)])).toEqual([
      ['customers/2', ['a', 'b']],
      ['customers/1', ['a']],
      ['orders/2', ['a']],
    ])
  })
})

describe('conflicts', () => {
  it('are where both changed the same field to different values', () => {
    expect(conflicts({ base: { name: '甲' }, mine: { name: '乙' } }, { name: '丙' })).toEqual([
      { field: 'name', base: '甲', mine: '乙', theirs: '丙' },
    ])
  })

  it.each([
    ['only I changed it', { name: '甲' }, { name: '乙' }, { name: '甲' }],
    ['both made the same of it', { name: '甲' }, { name: '乙' }, { name: '乙' }],
    ['they changed another field', { name: '甲' }, { name: '乙' }, { name: '甲', phone: '1' }],
    ['I filled what was empty', {}, { name: '乙' }, {}],
    ['I emptied it, and it was empty already', { name: '甲' }, { name: '' }, {}],
  ])('are none where %s', (_, base, mine, now) => {
    expect(conflicts({ base, mine }, now)).toEqual([])
  })

  it('are found where they emptied what I changed, or filled what I filled', () => {
    expect(conflicts({ base: { name: '甲' }, mine: { name: '乙' } }, {})).toMatchObject([{ theirs: '' }])
    expect(conflicts({ base: {}, mine: { name: '乙' } }, { name: '丙' })).toMatchObject([{ base: '' }])
  })

  it('are none where we changed different fields, whatever we made of them', () => {
    fc.assert(
      fc.property(record, record, record, fc.constantFrom('name', 'phone'), (base, mine, theirs, field) => {
        const [mineOnly, theirsOnly] = [{ [field]: mine[field] ?? '' }, { ...theirs }]
        theirsOnly[field] = base[field] ?? ''
        expect(conflicts({ base, mine: mineOnly }, theirsOnly)).toEqual([])
      }),
    )
  })

  it('are the same whichever of us saves first', () => {
    fc.assert(
      fc.property(record, record, record, (base, mine, theirs) => {
        const changed = (values: RecordValues) =>
          Object.fromEntries(
            ['name', 'phone', 'email']
              .filter((field) => fieldValue(values, field) !== fieldValue(base, field))
              .map((field) => [field, fieldValue(values, field)]),
          )
        const one = conflicts({ base, mine: changed(mine) }, { ...base, ...changed(theirs) })
        const other = conflicts({ base, mine: changed(theirs) }, { ...base, ...changed(mine) })
        const swapped = other.map((each) => ({ ...each, mine: each.theirs, theirs: each.mine }))
        expect(new Set(one.map(({ field }) => field))).toEqual(new Set(swapped.map(({ field }) => field)))
        for (const conflict of one) expect(swapped).toContainEqual(conflict)
      }),
    )
  })

  it('never concern a field I did not touch', () => {
    fc.assert(
      fc.property(record, record, record, (base, mine, now) => {
        for (const { field, theirs } of conflicts({ base, mine }, now)) {
          expect(Object.keys(mine)).toContain(field)
          expect(theirs).toBe(fieldValue(now, field))
        }
      }),
    )
  })
})

describe('isBlank', () => {
  it.each(['', ' ', '\n\t', '　', null, undefined])('is yes for %j', (given) => {
    expect(isBlank(given)).toBe(true)
  })

  it.each([0, false, '0', 'x', ' x '])('is no for %j', (given) => {
    expect(isBlank(given)).toBe(false)
  })
})
