import fc from 'fast-check'
import {
  foldGroups,
  groupDepth,
  shiftGroupDepth,
} from '../../../../../local/services/spreadsheet/operations/groups'
import { aFile } from '../a-file'

const depths = (editing: ReturnType<typeof aFile>) =>
  Array.from({ length: 12 }, (_, row) => groupDepth(editing, 'rows', row))

describe('groups of rows', () => {
  it('lie in one another', () => {
    const editing = aFile()
    shiftGroupDepth(editing, 'rows', 2, 5, 1)
    shiftGroupDepth(editing, 'rows', 3, 2, 1)
    expect(depths(editing)).toEqual([0, 0, 1, 2, 2, 1, 1, 0, 0, 0, 0, 0])
    expect(editing.grid.groups.map(({ start, count, depth }) => [start, count, depth])).toEqual([
      [2, 5, 1],
      [3, 2, 2],
    ])
    shiftGroupDepth(editing, 'rows', 4, 1, -1)
    expect(depths(editing)[4]).toBe(1)
  })

  it('are as deep as each row was made, never under 0 nor over 8', () => {
    const step = fc.record({
      at: fc.nat(9),
      count: fc.integer({ min: 1, max: 3 }),
      delta: fc.integer({ min: -3, max: 5 }),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        const editing = aFile()
        const expected = Array<number>(12).fill(0)
        for (const { at, count, delta } of steps) {
          shiftGroupDepth(editing, 'rows', at, count, delta)
          for (let row = at; row < at + count; row++)
            expected[row] = Math.min(8, Math.max(0, expected[row]! + delta))
        }
        expect(depths(editing)).toEqual(expected)
      }),
      { seed: 1 },
    )
  })

  it('stay folded when others come', () => {
    const editing = aFile()
    shiftGroupDepth(editing, 'rows', 2, 2, 1)
    foldGroups(editing, true, () => true)
    shiftGroupDepth(editing, 'columns', 2, 2, 1)
    shiftGroupDepth(editing, 'rows', 8, 2, 1)
    expect(editing.grid.groups.map(({ axis, start, collapsed }) => [axis, start, collapsed]).sort()).toEqual([
      ['columns', 2, false],
      ['rows', 2, true],
      ['rows', 8, false],
    ])
  })
})
