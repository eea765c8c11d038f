import {
  findText,
  replaceText,
  type Search,
} from '../../../../../local/services/spreadsheet/operations/find-text'
import { setFormat } from '../../../../../local/services/spreadsheet/operations/set-cells'
import { aFile } from '../a-file'
import { shownIn } from '../formulas/come-to'

const plain: Search = {
  text: '',
  matchCase: false,
  entireCell: false,
  formulas: false,
  ignoreDiacritics: false,
  regularExpression: false,
}
const area = { row: 0, column: 0, rows: 4, columns: 3 }

function aText() {
  const editing = aFile([
    ['Wang Wei', 'wang', 1234.5],
    ['José', '=CONCATENATE("wa","ng")', '2026-11-21'],
    ['a.b', 'a+b', 'axb'],
    ['(x)', '$1', '王伟'],
  ])
  setFormat(editing, { row: 0, column: 2, rows: 1, columns: 1 }, { numberFormat: '#,##0.00' })
  return editing
}

function found(changes: Partial<Search>): string[] {
  const editing = aText()
  return findText(editing.file, editing.grid, area, { ...plain, ...changes }).map(
    ({ row, column }) => 'ABC'[column]! + (row + 1),
  )
}

describe('finding', () => {
  it.each<[string, Partial<Search>, string[]]>([
    ['any case', { text: 'wang' }, ['A1', 'B1', 'B2']],
    ['the same case', { text: 'Wang', matchCase: true }, ['A1']],
    ['whole cells', { text: 'wang', entireCell: true }, ['B1', 'B2']],
    ['what formulas show', { text: 'wang', entireCell: true, matchCase: true }, ['B1', 'B2']],
    ['formulas themselves', { text: 'concat', formulas: true }, ['B2']],
    ['what numbers show', { text: '1,234' }, ['C1']],
    ['not what they are', { text: '1234.5' }, []],
    ['what days show', { text: '2026-11' }, ['C2']],
    ['marks on letters', { text: 'jose' }, []],
    ['without marks on letters', { text: 'jose', ignoreDiacritics: true }, ['A2']],
    ['marks looked for without them', { text: 'JOSÉ', ignoreDiacritics: true }, ['A2']],
    ['signs as they are', { text: 'a.b' }, ['A3']],
    ['signs as they are', { text: 'a+b' }, ['B3']],
    ['brackets', { text: '(x)' }, ['A4']],
    ['expressions', { text: 'a.b', regularExpression: true }, ['A3', 'B3', 'C3']],
    ['whole cells by expressions', { text: '[ab]', regularExpression: true, entireCell: true }, []],
    ['Chinese', { text: '王' }, ['C4']],
    ['nothing', { text: '' }, []],
  ])('%s: %j', (_, search, cells) => {
    expect(found(search)).toEqual(cells)
  })
})

describe('replacing', () => {
  it.each<[string, Partial<Search>, string, number, unknown]>([
    ['every occurrence', { text: 'w' }, 'v', 3, 'vang vei'],
    ['with a text that has a $ in it', { text: 'Wang' }, '$&', 2, '$& Wei'],
    [
      'with parts of what was found',
      { text: '(\\w+) (\\w+)', regularExpression: true },
      '$2 $1',
      1,
      'Wei Wang',
    ],
    ['with what then is a number', { text: 'wang wei' }, '42', 1, 42],
    ['with nothing', { text: 'wang wei' }, '', 1, null],
  ])('%s', (_, search, by, count, first) => {
    const editing = aText()
    expect(replaceText(editing, { ...area, rows: 1 }, { ...plain, ...search }, by)).toBe(count)
    expect(shownIn(editing, 'A1')).toEqual([[first]])
  })

  it('leaves formulas alone unless they are searched', () => {
    const editing = aText()
    replaceText(editing, area, { ...plain, text: 'wang' }, 'x')
    expect(editing.grid.formulas.get(1, 1)).toBe('=CONCATENATE("wa","ng")')
    expect(replaceText(editing, area, { ...plain, text: '"ng"', formulas: true }, '"it"')).toBe(1)
    expect(shownIn(editing, 'B2')).toEqual([['wait']])
  })

  it('is refused in closed cells', () => {
    const editing = aText()
    const viewer = { ...editing, by: 'nobody@example.com' }
    expect(() => replaceText(viewer, area, { ...plain, text: 'wang' }, 'x')).toThrow('permission')
  })
})
