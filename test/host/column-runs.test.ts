import fc from 'fast-check'
import { columnRuns } from '../../src/host/column-runs'

interface Place {
  readonly column: number
  readonly looks?: string | undefined
}
const runs = (places: readonly Place[]) => columnRuns(places, ({ looks }) => looks)

describe('runs of columns', () => {
  it('join neighbours that share something, in the order of the columns', () => {
    const places = [
      { column: 4, looks: 'a' },
      { column: 1, looks: 'a' },
      { column: 2, looks: 'a' },
      { column: 3, looks: 'b' },
    ]
    expect(runs(places)).toEqual([
      { column: 1, end: 3, shared: 'a' },
      { column: 3, end: 4, shared: 'b' },
      { column: 4, end: 5, shared: 'a' },
    ])
  })

  it('end where a column has nothing or is left out', () => {
    const places = [
      { column: 0, looks: 'a' },
      { column: 1, looks: undefined },
      { column: 2, looks: 'a' },
      { column: 4, looks: 'a' },
    ]
    expect(runs(places).map(({ column, end }) => [column, end])).toEqual([
      [0, 1],
      [2, 3],
      [4, 5],
    ])
    expect(runs([])).toEqual([])
  })

  it('compare plain data by content', () => {
    const rule = (label: string) => ({ values: [{ label }] })
    const places = ['x', 'x', 'y'].map((label, column) => ({ column, label }))
    expect(columnRuns(places, ({ label }) => rule(label)).map(({ end }) => end)).toEqual([2, 3])
  })

  test('cover exactly the columns that have something, each with its own', () => {
    const looks = fc.option(fc.constantFrom('a', 'b'), { nil: undefined })
    fc.assert(
      fc.property(fc.array(looks, { maxLength: 12 }), (list) => {
        const places = list.map((each, column) => ({ column, looks: each }))
        const covered = runs(places).flatMap(({ column, end, shared }) =>
          Array.from({ length: end - column }, (_, at) => [column + at, shared]),
        )
        const wanted = places.filter((each) => each.looks !== undefined)
        expect(covered).toEqual(wanted.map((each) => [each.column, each.looks]))
        const found = runs(places)
        found.slice(1).forEach((run, at) => {
          expect(run.column > found[at]!.end || run.shared !== found[at]!.shared).toBe(true)
        })
      }),
    )
  })
})
