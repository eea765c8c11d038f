import { type Intention, intentionOf, type Standpoint } from '../../../local/page/client/grid/intentions'

const at: Standpoint = {
  tab: 5,
  areas: [{ row: 1, column: 0, rows: 2, columns: 3 }],
  rowCount: 100,
  columnCount: 10,
}
const range = { startRow: 2, endRow: 3, startColumn: 1, endColumn: 1 }

const acts = (intention: Intention) => (intention.kind === 'acts' ? intention.acts : intention.kind)
const of = (id: string, params: Record<string, unknown> = {}) => acts(intentionOf({ id, params }, at))

describe('what a person is about to do in the grid', () => {
  it('is typing, shown at once, with the text as it was written', () => {
    const params = {
      subUnitId: 't5',
      range: { startRow: 0, endRow: 0, startColumn: 1, endColumn: 1 },
      value: { v: 1, t: 2 },
    }
    expect(intentionOf({ id: 'sheet.command.set-range-values', params }, at, '001')).toEqual({
      kind: 'acts',
      acts: [{ kind: 'type', tab: 5, row: 0, column: 1, text: '001' }],
      shownAtOnce: true,
    })
  })

  it.each([
    ['a tick', { v: 1, t: 3 }, 'TRUE'],
    ['an emptied cell', { v: null }, ''],
    ['rich text', { p: { body: { dataStream: 'a\rb\r\n' } } }, 'a\nb'],
    ['a formula', { f: '=A1', v: 3 }, '=A1'],
  ])('is read from %s', (_, value, text) => {
    const cell = { startRow: 4, endRow: 4, startColumn: 0, endColumn: 0 }
    expect(of('sheet.command.set-range-values', { subUnitId: 't5', range: cell, value })).toEqual([
      { kind: 'type', tab: 5, row: 4, column: 0, text },
    ])
  })

  it('is a block of values where several cells get them', () => {
    expect(of('sheet.command.set-range-values', { range, value: [[{ v: 'a' }], [{ v: 2 }]] })).toEqual([
      { kind: 'paste', tab: 5, row: 2, column: 1, rows: [['a'], ['2']] },
    ])
    expect(
      of('sheet.command.set-range-values', { range, value: { 2: { 1: { v: 'x' } }, 3: { 1: null } } }),
    ).toEqual([{ kind: 'paste', tab: 5, row: 2, column: 1, rows: [['x'], ['']] }])
  })

  it('is refused where only looks would change, or rules, merges and the like', () => {
    expect(of('sheet.command.set-range-values', { range, value: { s: { bl: 1 } } })).toBe('refuse')
    for (const id of [
      'sheet.command.set-style',
      'sheet.command.set-range-bold',
      'sheet.command.add-worksheet-merge',
      'sheet.command.addDataValidation',
      'sheet.command.insert-range-move-down',
      'data-validation.command.addRule',
      'sheet.mutation.set-range-values',
      'sheet.mutation.insert-row',
      'sheet.mutation.set-frozen',
    ])
      expect([id, of(id)]).toEqual([id, 'refuse'])
  })

  it('passes where only this screen is concerned', () => {
    for (const id of [
      'sheet.operation.set-selections',
      'sheet.command.move-selection',
      'sheet.command.insert-row-before',
      'sheet.command.set-filter-range',
      'sheet.mutation.set-worksheet-row-auto-height',
      'sheet.mutation.data-validation-formula-mark-dirty',
      'univer.command.copy',
      'doc.command.insert-text',
    ])
      expect([id, of(id)]).toEqual([id, 'pass'])
  })

  it('is rows and columns put in, taken out and moved', () => {
    const rows = { subUnitId: 't7', range: { startRow: 3, endRow: 4, startColumn: 0, endColumn: 9 } }
    expect(of('sheet.command.insert-row', rows)).toEqual([
      { kind: 'reshape', tab: 7, change: { axis: 'rows', kind: 'insert', at: 3, count: 2 } },
    ])
    expect(of('sheet.command.remove-col')).toEqual([
      { kind: 'reshape', tab: 5, change: { axis: 'columns', kind: 'delete', at: 0, count: 3 } },
    ])
    const drag = {
      fromRange: { startRow: 2, endRow: 2, startColumn: 0, endColumn: 9 },
      toRange: { startRow: 8, endRow: 8, startColumn: 0, endColumn: 9 },
    }
    expect(of('sheet.command.move-rows', drag)).toEqual([
      { kind: 'reshape', tab: 5, change: { axis: 'rows', kind: 'move', at: 1, count: 2, to: 8 } },
    ])
  })

  it('is a fill, a clearing, a copy down, a cut by dragging', () => {
    const from = { row: 2, column: 1, rows: 2, columns: 1 }
    expect(
      of('sheet.command.auto-fill', { sourceRange: range, targetRange: { ...range, endRow: 9 } }),
    ).toEqual([{ kind: 'fill', tab: 5, from, to: { ...from, rows: 8 } }])
    expect(of('sheet.command.clear-selection-content')).toEqual([{ kind: 'clear', tab: 5, areas: at.areas }])
    expect(of('sheet.command.copy-down')).toEqual([
      { kind: 'copy', tab: 5, fromTab: 5, from: { ...at.areas[0], rows: 1 }, to: at.areas[0], cut: false },
    ])
    expect(of('sheet.command.move-range', { fromRange: range, toRange: range })).toEqual([
      { kind: 'copy', tab: 5, fromTab: 5, from, to: from, cut: true },
    ])
  })

  it('is a sheet added, renamed, hidden, shown or deleted, and a note', () => {
    expect(of('sheet.command.insert-sheet')).toEqual([{ kind: 'tab-add' }])
    expect(of('sheet.command.set-worksheet-name', { subUnitId: 't5', name: '新' })).toEqual([
      { kind: 'tab-rename', tab: 5, name: '新' },
    ])
    expect(of('sheet.command.set-worksheet-hidden')).toEqual([{ kind: 'tab-hide', tab: 5, hidden: true }])
    expect(of('sheet.command.set-worksheet-show', { subUnitId: 't6' })).toEqual([
      { kind: 'tab-hide', tab: 6, hidden: false },
    ])
    expect(of('sheet.command.remove-sheet', { subUnitId: 't6' })).toEqual([{ kind: 'tab-delete', tab: 6 }])
    expect(of('sheet.command.update-note', { sheetId: 't5', row: 1, col: 2, note: { note: '记' } })).toEqual([
      { kind: 'note', tab: 5, row: 1, column: 2, note: '记' },
    ])
  })
})
