import { FormulaError } from '../../../../local/services/spreadsheet/grid/cell'
import { meetsCondition } from '../../../../local/services/spreadsheet/operations/conditions'
import { aFile } from './a-file'

type Value = number | string | boolean | null | FormulaError

const editing = aFile([
  ['Beijing', '5', '2026-11-21'],
  ['Shanghai', '7', ''],
])
editing.file.namedRanges = [
  { id: '1', name: 'cities', tab: 0, range: { row: 0, column: 0, rows: 2, columns: 1 } },
]

function holds(type: string, values: readonly string[], value: Value): boolean {
  const cell = { row: 5, column: 0, origin: { row: 5, column: 0 } }
  return meetsCondition(editing.file, editing.grid, { type, values }, cell, value)
}

/** The day 2026-11-21, on which the clock of these tests stands. */
const today = 46347

describe('a condition', () => {
  it.each<[string, string[], Value, Value]>([
    ['NUMBER_GREATER', ['5'], 6, 5],
    ['NUMBER_GREATER_THAN_EQ', ['5'], 5, 4.9],
    ['NUMBER_LESS', ['5'], 4, 5],
    ['NUMBER_LESS_THAN_EQ', ['5'], 5, 5.1],
    ['NUMBER_EQ', ['5'], 5, '5'],
    ['NUMBER_NOT_EQ', ['5'], 6, 5],
    ['NUMBER_BETWEEN', ['9', '1'], 5, 10],
    ['NUMBER_NOT_BETWEEN', ['1', '9'], 10, 9],
    ['NUMBER_EQ', ['=B1'], 5, 7],
    ['TEXT_CONTAINS', ['JING'], 'Beijing', 'Shanghai'],
    ['TEXT_NOT_CONTAINS', ['jing'], 'Shanghai', 'Beijing'],
    ['TEXT_STARTS_WITH', ['bei'], 'Beijing', 'Xi Beijing'],
    ['TEXT_ENDS_WITH', ['hai'], 'Shanghai', 'Shanghai 2'],
    ['TEXT_EQ', ['beijing'], 'Beijing', 'Beijing '],
    ['TEXT_NOT_EQ', ['beijing'], 'x', 'Beijing'],
    ['TEXT_IS_EMAIL', [], 'wang@example.com', 'wang@example'],
    ['TEXT_IS_URL', [], 'https://example.com/a', 'no address'],
    ['DATE_EQ', ['2026-11-21'], today + 0.5, today + 1],
    ['DATE_EQ', ['TODAY'], today, today - 1],
    ['DATE_BEFORE', ['TOMORROW'], today, today + 1],
    ['DATE_AFTER', ['=C1'], today + 1, today],
    ['DATE_ON_OR_BEFORE', ['2026-11-21'], today, today + 1],
    ['DATE_ON_OR_AFTER', ['2026-11-21'], today, today - 1],
    ['DATE_BETWEEN', ['2026-11-01', '2026-11-30'], today, today + 30],
    ['DATE_NOT_BETWEEN', ['2026-11-01', '2026-11-30'], today + 30, today],
    ['DATE_NOT_EQ', ['2026-11-21'], today + 1, today],
    ['DATE_IS_VALID', [], today, '2026-13-01'],
    ['BLANK', [], null, 'x'],
    ['NOT_BLANK', [], 'x', ''],
    ['BOOLEAN', [], true, 'yes'],
    ['BOOLEAN', ['yes', 'no'], 'yes', true],
    ['ONE_OF_LIST', ['A', '5'], 5, 'a'],
    ['ONE_OF_RANGE', ['=A1:A2'], 'Shanghai', 'Wuhan'],
    ['ONE_OF_RANGE', ["='Data'!$A$1:$A$2"], 'Beijing', 'Wuhan'],
    ['ONE_OF_RANGE', ['=cities'], 'Beijing', 'Wuhan'],
    ['NUMBER_GREATER', ['1'], 2, new FormulaError('#N/A')],
  ])('%s %j holds for %p, not for %p', (type, values, good, bad) => {
    expect([holds(type, values, good), holds(type, values, bad)]).toEqual([true, false])
  })

  it('of a formula moves from the cell it was written for', () => {
    const condition = { type: 'CUSTOM_FORMULA', values: ['=B1>6'] }
    const at = (row: number) => ({ row, column: 0, origin: { row: 0, column: 0 } })
    const met = (row: number) => meetsCondition(editing.file, editing.grid, condition, at(row), null)
    expect([met(0), met(1)]).toEqual([false, true])
  })

  it('that nobody knows is no answer', () => {
    expect(() => holds('NEW_CONDITION', [], 1)).toThrow('NEW_CONDITION')
  })
})
