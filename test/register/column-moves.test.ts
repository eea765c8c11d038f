import fc from 'fast-check'
import { type ColumnShift, columnMoves, columnShifts } from '../../src/register/column-moves'

const placed = (keys: readonly string[]) => new Map(keys.map((key, column) => [key, column]))
/** What Google does with a column: the goal counts as the tab stands before the move. */
const shifted = (keys: readonly string[], shifts: readonly ColumnShift[]) =>
  shifts.reduce<string[]>(
    (tab, { from, to }) => {
      const moved = tab[from]!
      const marked = tab.map((key, column) => (column === from ? undefined : key))
      marked.splice(to, 0, moved)
      return marked.flatMap((key) => key ?? [])
    },
    [...keys],
  )

describe('a new order of fields', () => {
  test.each([
    ['one to the right', 'abcd', 'acbd', 1],
    ['one to the left', 'abcd', 'abdc', 1],
    ['one to the end', 'abcd', 'bcda', 1],
    ['one to the front', 'abcd', 'dabc', 1],
    ['none', 'abcd', 'abcd', 0],
  ])('%s takes as few moves as can be (A23)', (_, before, after, count) => {
    const moves = columnMoves([...before], [...after])
    expect(moves).toHaveLength(count)
    expect(shifted([...before], columnShifts(moves, placed([...before]))).join('')).toBe(after)
  })

  test('moves a column beside its new neighbour where people have arranged the tab themselves', () => {
    const moves = columnMoves(['a', 'b', 'c'], ['b', 'a', 'c'])
    expect(shifted(['c', 'a', 'x', 'b'], columnShifts(moves, placed(['c', 'a', 'x', 'b'])))).toEqual([
      'c',
      'x',
      'b',
      'a',
    ])
  })

  test('leaves alone what has no column', () => {
    const moves = columnMoves(['a', 'b', 'c'], ['c', 'a', 'b'])
    expect(columnShifts(moves, placed(['a', 'b']))).toEqual([])
    expect(columnShifts(columnMoves(['a', 'b'], ['b', 'a']), placed(['a']))).toEqual([])
  })

  test('whatever it is, comes about', () => {
    const keys = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { minLength: 1 })
    const orders = keys.chain((before) =>
      fc.tuple(
        fc.constant(before),
        fc.shuffledSubarray(before, { minLength: before.length, maxLength: before.length }),
      ),
    )
    fc.assert(
      fc.property(orders, ([before, after]) => {
        expect(shifted(before, columnShifts(columnMoves(before, after), placed(before)))).toEqual(after)
      }),
    )
  })
})
