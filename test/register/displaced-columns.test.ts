import fc from 'fast-check'
import type { Cell } from '../../src/register/cell-codec'
import type { Change } from '../../src/register/change'
import { displacedColumns, hasMovedColumns } from '../../src/register/displaced-columns'
import { misplacedWrites } from '../../src/register/misplaced-writes'
import { type CellWrite, type Footing, touchedFields, writePlan } from '../../src/register/write-plan'
import { TABLE } from '../support/a-table'

const FIELDS = ['name', 'phone', 'email'] as const
const IDS = ['1', '2', '3', '4', '5']

/** A sheet by its columns: the field each belongs to (none for a blank one), and its cells below the header. */
interface Column {
  readonly field?: string
  readonly cells: readonly Cell[]
}
type Sheet = readonly Column[]

const SHEET: Sheet = [
  { field: 'number', cells: IDS.map(Number) },
  ...FIELDS.map((field) => ({ field, cells: IDS.map((id): Cell => `${field}${id}`) })),
  { field: 'problems', cells: IDS.map(() => '') },
]

/** What a write reads of a sheet: the number column and those it touches. */
function footing(sheet: Sheet, fields: readonly string[]): Footing {
  const columns = new Map(sheet.flatMap(({ field }, index) => (field ? [[field, index] as const] : [])))
  const held = (row: number) =>
    Object.fromEntries(
      fields.flatMap((field) => {
        const cell = sheet[columns.get(field) ?? -1]?.cells[row] ?? ''
        return cell === '' ? [] : [[field, cell] as const]
      }),
    )
  return {
    columns,
    rowOf: new Map(IDS.map((id, row) => [id, row])),
    cells: new Map(IDS.map((id, row) => [id, held(row)])),
    unnumbered: new Map(),
  }
}

/** Writes cells by their place, as Google does. */
const write = (sheet: Sheet, writes: readonly CellWrite[]): Sheet =>
  sheet.map((column, index) => ({
    ...column,
    cells: column.cells.map((cell, row) => {
      const own = writes.filter((each) => each.column === index && each.row === row)
      return own.length > 0 ? own[own.length - 1]!.cell : cell
    }),
  }))

const place = fc.integer({ min: 1, max: 4 })
const BLANK: Column = { cells: IDS.map(() => '') }
const moves: Record<string, fc.Arbitrary<(sheet: Sheet) => Sheet>> = {
  'inserted column': fc
    .integer({ min: 0, max: 5 })
    .map((at) => (sheet) => [...sheet.slice(0, at), BLANK, ...sheet.slice(at)]),
  'moved column': fc.tuple(place, place).map(([from, to]) => (sheet) => {
    const rest = sheet.filter((_, index) => index !== from)
    return [...rest.slice(0, to), sheet[from]!, ...rest.slice(to)]
  }),
  'deleted column': fc
    .integer({ min: 1, max: 3 })
    .map((at) => (sheet) => [...sheet.slice(0, at), ...sheet.slice(at + 1), BLANK]),
}

const changed = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...IDS), fc.constantFrom(...FIELDS)), {
    minLength: 1,
    maxLength: 6,
    selector: ([id, field]) => id + field,
  })
  .map((cells) =>
    cells.map(
      ([recordId, field]): Change => ({
        table: TABLE.key,
        recordId,
        field,
        before: field + recordId,
        after: `new ${field}${recordId}`,
      }),
    ),
  )

/** Plans on the sheet as it stands, lets columns move, writes, and puts right until nothing is left to do. */
function written(changes: readonly Change[], move: (sheet: Sheet) => Sheet): Sheet {
  const fields = touchedFields(TABLE, changes)
  const before = footing(SHEET, fields)
  const { writes } = writePlan(TABLE, changes, before)
  let now = write(move(SHEET), writes)
  for (let round = 0; round < 3; round++) {
    const after = footing(now, fields)
    const recorded = new Map(IDS.map((id) => [id, { values: wanted(changes, id) }]))
    const displaced = round === 0 && hasMovedColumns(writes, after)
    const repairs = [
      ...(displaced ? displacedColumns(TABLE, writes, after, recorded) : []),
      ...misplacedWrites(writes, before, after),
    ]
    now = write(now, repairs)
  }
  return now
}

const wanted = (changes: readonly Change[], id: string) =>
  Object.fromEntries(
    FIELDS.map((field) => {
      const change = changes.find((each) => each.recordId === id && each.field === field)
      return [field, change?.after ?? field + id]
    }),
  )

describe.each(Object.entries(moves))('a %s between reading and writing', (_, move) => {
  it('leaves every value under its own header, changed as it was to be', () => {
    fc.assert(
      fc.property(changed, move, (changes, moved) => {
        for (const { field, cells } of written(changes, moved)) {
          if (field === 'number') expect(cells).toEqual(IDS.map(Number))
          else if (field === undefined || field === 'problems') expect(cells).toEqual(IDS.map(() => ''))
          else expect(cells).toEqual(IDS.map((id) => wanted(changes, id)[field]))
        }
      }),
      { numRuns: 200 },
    )
  })
})

describe('columns that stayed where they were', () => {
  it('need no second look', () => {
    const before = footing(SHEET, FIELDS)
    const [change] = [{ table: TABLE.key, recordId: '1', field: 'name', before: 'name1', after: 'x' }]
    const { writes } = writePlan(TABLE, [change], before)
    expect(hasMovedColumns(writes, before)).toBe(false)
    expect(displacedColumns(TABLE, writes, before, new Map())).toEqual([])
  })
})
