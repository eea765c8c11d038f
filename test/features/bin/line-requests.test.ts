import fc from 'fast-check'
import { FIRST_LINE, lineRequests, linesIn, tickedIn } from '../../../src/features/bin/bin-tab'
import type { WorkbookRequest } from '../../../src/host/workbook'
import type { Cell } from '../../../src/register/cell-codec'

type Rows = Cell[][]
const line = (id: string) => ({ id, cells: ['张三', '', '', ''] })

/** What the requests make of the lines, as Google would: rows go one after the other, then new ones are written. */
function madeOf(rows: Rows, requests: readonly WorkbookRequest[]): Rows {
  const now = rows.map((row) => [...row])
  for (const request of requests) {
    const gone = request.deleteDimension?.range as { startIndex: number } | undefined
    if (gone) now.splice(gone.startIndex - FIRST_LINE, 1)
    const cells = request.updateCells as
      | {
          start: { rowIndex: number }
          rows: { values: { userEnteredValue?: Record<string, Cell> }[] }[]
        }
      | undefined
    cells?.rows.forEach(({ values }, index) => {
      const row = values.map(({ userEnteredValue = {} }) => Object.values(userEnteredValue)[0] ?? '')
      now[cells.start.rowIndex - FIRST_LINE + index] = row
    })
  }
  return now
}
const ids = (rows: Rows) => rows.map(([, id]) => String(id ?? ''))

describe('the lines of the bin', () => {
  it('are those wanted, each once, whatever stood there, and ticks of lines that stay stay', () => {
    const number = fc.integer({ min: 100_001, max: 100_012 })
    const rows = fc.array(fc.tuple(fc.boolean(), fc.oneof(number, fc.constant(''))), { maxLength: 15 })
    fc.assert(
      fc.property(rows, fc.uniqueArray(number, { maxLength: 12 }), (standing, wanted) => {
        const requests = lineRequests(7, standing, wanted.map(String).map(line), new Set())
        const now = madeOf(standing, requests)
        expect(
          ids(now)
            .filter((id) => id !== '')
            .sort(),
        ).toEqual(wanted.map(String).sort())
        for (const [tick, id] of now) {
          const [first] = standing.filter(([, each]) => each === id)
          expect(tick).toBe(id !== '' && first ? first[0] : tick)
        }
        expect(lineRequests(7, now, wanted.map(String).map(line), new Set())).toEqual([])
      }),
    )
  })

  it('that are renewed lose their tick and stand below', () => {
    const rows: Rows = [
      [true, 100_001],
      [true, 100_002],
    ]
    const requests = lineRequests(7, rows, [line('100001'), line('100002')], new Set(['100001']))
    expect(madeOf(rows, requests).map(([tick, id]) => [tick, id])).toEqual([
      [true, 100_002],
      [false, 100_001],
    ])
  })

  it('count where a number stands, and are ticked only by a tick', () => {
    const rows: Rows = [[true, 100_001], [true, ''], ['TRUE', 100_002], [], [true, 100_001]]
    expect([linesIn(rows), tickedIn(rows)]).toEqual([3, ['100001']])
  })
})
