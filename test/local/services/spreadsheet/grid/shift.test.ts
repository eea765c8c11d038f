import fc from 'fast-check'
import type { DimensionChange } from '../../../../../local/services/spreadsheet/grid/layer'
import {
  type Span,
  shiftRange,
  shiftRect,
  shiftSpan,
} from '../../../../../local/services/spreadsheet/grid/shift'

const insert = (at: number, count: number): DimensionChange => ({ axis: 'rows', kind: 'insert', at, count })
const remove = (at: number, count: number): DimensionChange => ({ axis: 'rows', kind: 'delete', at, count })
const move = (at: number, count: number, to: number): DimensionChange => ({
  axis: 'rows',
  kind: 'move',
  at,
  count,
  to,
})

describe('a run of rows', () => {
  it.each<[string, Span, DimensionChange, Span | undefined]>([
    ['goes down with rows put in above', { at: 5, count: 3 }, insert(2, 2), { at: 7, count: 3 }],
    ['goes down with rows put in at its first', { at: 5, count: 3 }, insert(5, 2), { at: 7, count: 3 }],
    ['grows with rows put in inside', { at: 5, count: 3 }, insert(6, 2), { at: 5, count: 5 }],
    ['stays with rows put in right after', { at: 5, count: 3 }, insert(8, 2), { at: 5, count: 3 }],
    ['goes up with rows taken out above', { at: 5, count: 3 }, remove(1, 2), { at: 3, count: 3 }],
    ['shrinks with rows taken out inside', { at: 5, count: 3 }, remove(6, 1), { at: 5, count: 2 }],
    ['loses its head', { at: 5, count: 3 }, remove(4, 2), { at: 4, count: 2 }],
    ['loses its tail', { at: 5, count: 3 }, remove(7, 9), { at: 5, count: 2 }],
    ['is gone when all of it is', { at: 5, count: 3 }, remove(5, 3), undefined],
    ['is gone when more than it is', { at: 5, count: 3 }, remove(0, 20), undefined],
    ['stays when what comes after is taken out', { at: 5, count: 3 }, remove(8, 4), { at: 5, count: 3 }],
    ['without an end starts lower', { at: 5 }, insert(2, 2), { at: 7 }],
    ['without an end starts where it did', { at: 5 }, insert(9, 2), { at: 5 }],
    ['without an end is never gone', { at: 5 }, remove(3, 20), { at: 3 }],
    ['moves along when it is moved', { at: 5, count: 1 }, move(5, 1, 0), { at: 0, count: 1 }],
    ['moves along downwards', { at: 1, count: 2 }, move(1, 2, 9), { at: 7, count: 2 }],
    ['stays when rows move within it', { at: 2, count: 6 }, move(3, 1, 7), { at: 2, count: 6 }],
    ['closes up when rows above leave', { at: 5, count: 2 }, move(0, 2, 9), { at: 3, count: 2 }],
  ])('%s', (_, span, change, expected) => {
    expect(shiftSpan(span, change)).toEqual(expected)
  })

  it('is as before after rows came and went, wherever they came', () => {
    fc.assert(
      fc.property(
        fc.nat(20),
        fc.integer({ min: 1, max: 9 }),
        fc.nat(30),
        fc.integer({ min: 1, max: 9 }),
        (at, count, where, many) => {
          const span = { at, count }
          expect(shiftSpan(shiftSpan(span, insert(where, many))!, remove(where, many))).toEqual(span)
        },
      ),
      { seed: 2 },
    )
  })

  it('has one row less for each of its rows that is taken out', () => {
    fc.assert(
      fc.property(
        fc.nat(20),
        fc.integer({ min: 1, max: 9 }),
        fc.nat(30),
        fc.integer({ min: 1, max: 9 }),
        (at, count, where, many) => {
          const taken = Array.from({ length: count }, (_, i) => at + i).filter(
            (row) => row >= where && row < where + many,
          ).length
          expect(shiftSpan({ at, count }, remove(where, many))?.count ?? 0).toBe(count - taken)
        },
      ),
      { seed: 2 },
    )
  })

  it('of one row follows that row when rows move', () => {
    fc.assert(
      fc.property(
        fc.nat(20),
        fc.nat(20),
        fc.integer({ min: 1, max: 5 }),
        fc.nat(20),
        (row, at, count, to) => {
          fc.pre(to <= at || to >= at + count)
          const list = Array.from({ length: 40 }, (_, i) => i)
          const block = list.splice(at, count)
          list.splice(to > at ? to - count : to, 0, ...block)
          expect(shiftSpan({ at: row, count: 1 }, move(at, count, to))).toEqual({
            at: list.indexOf(row),
            count: 1,
          })
        },
      ),
      { seed: 2 },
    )
  })
})

describe('a range', () => {
  it('does not mind changes across it', () => {
    const range = { row: 2, column: 2, rows: 2, columns: 2 }
    expect(shiftRect(range, { axis: 'columns', kind: 'insert', at: 0, count: 1 })).toEqual({
      ...range,
      column: 3,
    })
    expect(shiftRect(range, insert(0, 1))).toEqual({ ...range, row: 3 })
  })

  it('of whole columns stays whole', () => {
    expect(shiftRange({ row: 0, column: 1, columns: 1 }, insert(0, 3))).toEqual({
      row: 0,
      column: 1,
      columns: 1,
    })
    expect(shiftRange({ row: 1, column: 1, columns: 1 }, insert(0, 3))).toMatchObject({ row: 4 })
  })
})
