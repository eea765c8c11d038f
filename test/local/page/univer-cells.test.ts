import {
  editText,
  emptyCells,
  isDatePattern,
  univerCells,
  univerStyle,
} from '../../../local/page/client/grid/univer-cells'
import { pickedText, validationRules } from '../../../local/page/client/grid/univer-rules'
import type { CellBlock, TabFrame } from '../../../local/page/protocol'

describe('cells as Univer takes them', () => {
  const block: CellBlock = {
    area: { row: 3, column: 1, rows: 2, columns: 3 },
    values: [
      ['文字', 7],
      [null, true],
    ],
    formulas: [[3, 2, '=1+6']],
    looks: { palette: [{ bold: true, numberFormat: '0.00' }], runs: [[2, 3, 2, 0]] },
  }

  it('carry values, formulas and looks at their places', () => {
    expect(univerCells(block)).toEqual({
      3: {
        1: { v: '文字', t: 1 },
        2: { v: 7, t: 2, custom: { formula: '=1+6' }, s: { bl: 1, n: { pattern: '0.00' } } },
      },
      4: { 2: { v: 1, t: 3, s: { bl: 1, n: { pattern: '0.00' } } } },
    })
  })

  it('are emptied all over an area', () => {
    expect(emptyCells({ row: 1, column: 2, rows: 1, columns: 2 })).toEqual({ 1: { 2: null, 3: null } })
  })

  it('look as they do at Google', () => {
    expect(univerStyle({})).toEqual({})
    expect(
      univerStyle({
        background: '#ff0000',
        align: 'right',
        wrap: 'WRAP',
        top: { style: 'DOUBLE', color: '#000000' },
      }),
    ).toEqual({
      bg: { rgb: '#ff0000' },
      ht: 3,
      tb: 3,
      bd: { t: { s: 7, cl: { rgb: '#000000' } } },
    })
  })
})

describe('the text a person sees when opening a cell', () => {
  it.each([
    ['a formula', { v: 3, t: 2, custom: { formula: '=A1' } }, undefined, '=A1'],
    ['a number', { v: 0.1, t: 2 }, '0%', '0.1'],
    ['a tick', { v: 1, t: 3 }, undefined, 'TRUE'],
    ['plain text', { v: '张三', t: 1 }, undefined, '张三'],
    ['text like a formula', { v: '=1+1', t: 1 }, undefined, "'=1+1"],
    ['text like a number', { v: '00123', t: 1 }, undefined, "'00123"],
    ['text like a number in a text cell', { v: '00123', t: 1 }, '@', '00123'],
    ['nothing', undefined, undefined, ''],
  ])('is right for %s', (_, cell, pattern, text) => {
    expect(editText(cell, cell, pattern)).toBe(text)
  })

  it('is the day as shown', () => {
    expect(editText({ v: 46347, t: 2 }, { v: '2026-11-21' }, 'yyyy-mm-dd')).toBe('2026-11-21')
    expect(isDatePattern('0.00')).toBe(false)
    expect(isDatePattern('#,##0"d"')).toBe(false)
    expect(isDatePattern('yyyy"年"m"月"')).toBe(true)
  })
})

describe('a drop-down', () => {
  const area = { row: 1, column: 0, rows: 3, columns: 1 }
  const rule = { kind: 'list', list: ['a,b', 'VIP', 'x，y'], strict: true, help: '', areas: [area] } as const
  const ticks = {
    kind: 'checkbox',
    list: [],
    strict: true,
    help: '',
    areas: [{ ...area, column: 1 }],
  } as const
  const frame = { rules: [rule, ticks] } as unknown as TabFrame

  it('keeps items with commas whole, and a pick means the item', () => {
    expect(validationRules(frame)[0]).toMatchObject({ type: 'list', formula1: 'a，b,VIP,x，y' })
    expect(pickedText(frame, 2, 0, 'a，b')).toBe('a,b')
    expect(pickedText(frame, 2, 0, 'x，y')).toBe('x，y')
    expect(pickedText(frame, 2, 0, '别的')).toBe('别的')
    expect(pickedText(frame, 0, 0, 'a，b')).toBe('a，b')
  })

  it('of ticks is TRUE and FALSE', () => {
    expect(pickedText(frame, 1, 1, '1')).toBe('TRUE')
    expect(pickedText(frame, 1, 1, '0')).toBe('FALSE')
    expect(pickedText(frame, 1, 2, '1')).toBe('1')
  })
})
