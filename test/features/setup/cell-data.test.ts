import fc from 'fast-check'
import { type ColumnCell, fillColumn, writeColumn } from '../../../src/features/setup/cell-data'
import { colorStyle } from '../../../src/host/request-parts'
import type { WorkbookRequest } from '../../../src/host/workbook'
import type { Cell } from '../../../src/register/cell-codec'

interface Update {
  readonly start: { readonly rowIndex: number; readonly columnIndex: number }
  readonly rows: readonly { readonly values: readonly { readonly userEnteredValue?: object }[] }[]
}

/** What a column holds after the requests, if it held `before` in every row. */
function columnAfter(requests: readonly WorkbookRequest[], before: Cell | undefined): Map<number, unknown> {
  const cells = new Map<number, unknown>()
  for (const request of requests) {
    const { start, rows } = request.updateCells as unknown as Update
    rows.forEach(({ values }, index) => {
      cells.set(start.rowIndex + index, Object.values(values[0]?.userEnteredValue ?? {})[0])
    })
  }
  return before === undefined ? new Map([...cells].filter(([, cell]) => cell !== undefined)) : cells
}

const cells = fc
  .uniqueArray(
    fc.record({ row: fc.nat(40), cell: fc.oneof(fc.integer(), fc.constantFrom('a', '=1', '007')) }),
    {
      selector: ({ row }) => row,
    },
  )
  .map((list): ColumnCell[] => [...list].sort((a, b) => a.row - b.row))

describe('writing into a column', () => {
  it('writes every cell and, where something may stand between them, nothing else', () => {
    fc.assert(
      fc.property(cells, (list) => {
        expect(columnAfter(writeColumn(1, 2, list), 'kept')).toEqual(
          new Map(list.map(({ row, cell }) => [row, cell])),
        )
      }),
      { seed: 11 },
    )
  })

  it('fills a new column in one request, whatever the gaps', () => {
    fc.assert(
      fc.property(cells, (list) => {
        const requests = fillColumn(1, 2, list)
        expect(requests.length).toBe(list.length === 0 ? 0 : 1)
        expect(columnAfter(requests, undefined)).toEqual(new Map(list.map(({ row, cell }) => [row, cell])))
      }),
      { seed: 12 },
    )
  })

  it('writes a text that looks like a formula or a number as text', () => {
    const [request] = writeColumn(1, 0, [{ row: 3, cell: '=1+1' }])
    expect(request).toMatchObject({
      updateCells: { rows: [{ values: [{ userEnteredValue: { stringValue: '=1+1' } }] }] },
    })
  })
})

describe('colours', () => {
  it('are parts of one', () => {
    expect(colorStyle('#FF0033')).toEqual({ rgbColor: { red: 1, green: 0, blue: 0.2 } })
  })
})
