import fc from 'fast-check'
import type { Cell } from '../../src/register/cell-codec'
import { misplacedWrites } from '../../src/register/misplaced-writes'
import { type CellWrite, type Footing, writePlan } from '../../src/register/write-plan'
import { COLUMNS, TABLE } from '../support/a-table'

fc.configureGlobal({ seed: 20261121 })

type Row = Record<string, Cell>
const FIELDS = ['number', 'name', 'phone']

/** Reads the footing of rows as they stand. */
function footing(rows: readonly Row[]): Footing {
  const found = {
    columns: COLUMNS,
    rowOf: new Map<string, number>(),
    cells: new Map<string, Row>(),
    unnumbered: new Map<number, Row>(),
  }
  rows.forEach((row, index) => {
    const held = Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== ''))
    const id = String(row.number ?? '')
    if (id !== '') {
      found.rowOf.set(id, index)
      found.cells.set(id, held)
    } else if (Object.keys(held).length > 0) found.unnumbered.set(index, held)
  })
  return found
}

/** Writes cells by their place, as Google does. */
function write(rows: readonly Row[], writes: readonly CellWrite[]): Row[] {
  const result = rows.map((row) => ({ ...row }))
  for (const { row, field, cell } of writes) {
    while (result.length <= row) result.push({})
    result[row]![field] = cell
  }
  return result
}

const byNumber = (rows: readonly Row[]) =>
  rows
    .map((row) => Object.fromEntries(FIELDS.map((field) => [field, row[field] ?? ''])))
    .filter((row) => Object.values(row).some((cell) => cell !== ''))
    .sort((a, b) => Number(a.number) - Number(b.number))

/** Plans on the rows as they stand, lets them move, writes, and puts right until nothing is left to do. */
function written(
  rows: readonly Row[],
  changes: Parameters<typeof writePlan>[1],
  move: (rows: readonly Row[]) => Row[],
) {
  const before = footing(rows)
  const { writes } = writePlan(TABLE, changes, before)
  let now = write(move(rows), writes)
  for (let round = 0; round < 4; round++) now = write(now, misplacedWrites(writes, before, footing(now)))
  return now
}

/** Enough rows that a sort cannot be mistaken for a few deleted rows, which leave the same numbers behind. */
const NUMBERS = Array.from({ length: 24 }, (_, index) => String(index + 1))
const ROWS: Row[] = NUMBERS.map((id) => ({ number: Number(id), name: `n${id}`, phone: `p${id}` }))
const edit = (recordId: string, field: string, after: string) => ({
  table: 'customers',
  recordId,
  field,
  before: `${field[0]}${recordId}`,
  after,
})
const ids = fc.uniqueArray(fc.constantFrom(...NUMBERS), { minLength: 1, maxLength: 6 })
const moves: Record<string, fc.Arbitrary<(rows: readonly Row[]) => Row[]>> = {
  sort: fc.array(fc.nat(), { minLength: 24, maxLength: 24 }).map((keys) => (rows) => {
    const keyed = rows.map((row, index) => ({ row, key: keys[index]! % 1009 }))
    return keyed.sort((a, b) => a.key - b.key).map(({ row }) => row)
  }),
  'inserted row': fc
    .integer({ min: 0, max: 6 })
    .map((at) => (rows) => [...rows.slice(0, at), {}, ...rows.slice(at)]),
}

describe.each(Object.entries(moves))('a %s between reading and writing', (_, move) => {
  it('misplaces no changed value', () => {
    fc.assert(
      fc.property(ids, move, (changed, moved) => {
        const changes = changed.flatMap((id) => [edit(id, 'name', `new${id}`), edit(id, 'phone', 'same')])
        expect(byNumber(written(ROWS, changes, moved))).toEqual(
          byNumber(written(ROWS, changes, (rows) => [...rows])),
        )
      }),
    )
  })

  it('empties only records that were to be removed', () => {
    fc.assert(
      fc.property(ids, move, (removed, moved) => {
        const changes = removed.flatMap((id) => [
          { ...edit(id, 'name', ''), after: null },
          { ...edit(id, 'phone', ''), after: null },
        ])
        const left = ROWS.filter(({ number }) => !removed.some((id) => id === String(number)))
        expect(byNumber(written(ROWS, changes, moved))).toEqual(byNumber(left))
      }),
    )
  })
})

describe('a deleted row between reading and writing', () => {
  it('stays deleted, and nothing else is touched', () => {
    fc.assert(
      fc.property(ids, fc.integer({ min: 0, max: 23 }), (changed, at) => {
        const changes = changed.map((id) => edit(id, 'name', `new${id}`))
        const remove = (rows: readonly Row[]) => rows.filter((_, index) => index !== at)
        const expected = remove(written(ROWS, changes, (rows) => [...rows]))
        expect(byNumber(written(ROWS, changes, remove))).toEqual(byNumber(expected))
      }),
    )
  })
})

describe('a plan of cells to write', () => {
  it('refuses what has changed since, what is gone, and formulas', () => {
    const rows = [{ number: 1, name: 'x', phone: '=A1' }]
    const { refused, writes } = writePlan(
      TABLE,
      [edit('1', 'name', 'y'), edit('1', 'phone', 'y'), edit('9', 'name', 'y')],
      footing(rows),
    )
    expect(refused.map(({ reason }) => reason)).toEqual(['changed-since', 'formula', 'record-gone'])
    expect(writes).toEqual([])
  })

  it('removes a record wholly or not at all', () => {
    const removal = [{ ...edit('1', 'name', ''), after: null }]
    const filled = writePlan(TABLE, removal, footing([{ number: 1, name: 'n1', phone: 'p' }]))
    expect(filled).toMatchObject({ writes: [], applied: [], refused: [{ reason: 'changed-since' }] })
    const free = writePlan(TABLE, removal, footing([{ number: 1, name: 'n1' }]))
    expect(free.writes.map(({ field, cell }) => [field, cell])).toContainEqual(['number', ''])
  })
})
