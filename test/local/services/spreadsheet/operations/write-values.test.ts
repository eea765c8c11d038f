import fc from 'fast-check'
import { rectInTab } from '../../../../../local/services/spreadsheet/grid/reference'
import { setFormat, setValidation } from '../../../../../local/services/spreadsheet/operations/set-cells'
import {
  type CellInput,
  Formula,
  maxCharacters,
  writeValues,
} from '../../../../../local/services/spreadsheet/operations/write-values'
import { aFile } from '../a-file'
import { shownIn } from '../formulas/come-to'

const first = { row: 0, column: 0, rows: 1, columns: 1 }

describe('what is written', () => {
  it.each<[CellInput, 'typed' | 'raw', unknown]>([
    ['00123', 'typed', 123],
    ['00123', 'raw', '00123'],
    ['=1+1', 'typed', 2],
    ['=1+1', 'raw', '=1+1'],
    ["'=1+1", 'typed', '=1+1'],
    ["'x", 'raw', "'x"],
    ['', 'typed', null],
    ['', 'raw', null],
    [null, 'raw', null],
    [undefined, 'raw', 'old'],
    [true, 'typed', true],
    ['TRUE', 'raw', 'TRUE'],
    [new Date('2026-11-21T04:00:00Z'), 'typed', 46_347.5],
    [new Formula('=2*3'), 'raw', 6],
    ['1/2', 'raw', '1/2'],
    ['13812345678', 'raw', '13812345678'],
  ])('%p, %s, is %p', (input, mode, shown) => {
    const editing = aFile([['old']])
    writeValues(editing, first, [[input]], mode)
    expect(shownIn(editing, 'A1')).toEqual([[shown]])
  })

  it.each<[string, string, unknown]>([
    ['00123', '@', '00123'],
    ['=1+1', '@', '=1+1'],
    ["'x", '@', 'x'],
    ['1/2', '0.00', 46_024],
    ['5%', '0.00', 0.05],
  ])('%p into a cell of format %s is %p, and the format stays', (input, numberFormat, shown) => {
    const editing = aFile()
    setFormat(editing, first, { numberFormat })
    writeValues(editing, first, [[input]], 'typed')
    expect(shownIn(editing, 'A1')).toEqual([[shown]])
    expect(editing.grid.formats.get(0, 0)?.numberFormat).toBe(numberFormat)
  })

  it('raw is read back as it was, whatever it is', () => {
    const value = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
    )
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 9 }), (values) => {
        const editing = aFile()
        writeValues(editing, { ...first, columns: values.length }, [values], 'raw')
        expect(shownIn(editing, 'A1:I1')[0]!.slice(0, values.length)).toEqual(values)
      }),
      { seed: 1 },
    )
  })

  it('leaves alone what the rows do not reach', () => {
    const editing = aFile([
      ['a', 'b'],
      ['c', 'd'],
    ])
    writeValues(editing, rectInTab('A1:B2', editing.grid)!, [['x']], 'raw')
    expect(shownIn(editing, 'A1:B2')).toEqual([
      ['x', 'b'],
      ['c', 'd'],
    ])
  })
})

describe('what is refused', () => {
  it.each<[string, () => unknown, string]>([
    ['a text too long', () => 'x'.repeat(maxCharacters + 1), 'maximum of 50000 characters'],
    ['a text at the limit', () => 'x'.repeat(maxCharacters), ''],
  ])('%s', (_, make, message) => {
    const editing = aFile()
    const write = () => writeValues(editing, first, [[make() as string]], 'raw')
    if (message) expect(write).toThrow(message)
    else expect(write).not.toThrow()
  })

  it('are cells that the tab does not have', () => {
    const editing = aFile()
    expect(() => writeValues(editing, { ...first, row: 1000 }, [['x']], 'raw')).toThrow(
      'outside the dimensions',
    )
    expect(() => writeValues(editing, { ...first, column: 26 }, [['x']], 'raw')).toThrow(
      'outside the dimensions',
    )
  })

  it('by a strict rule is all of it, for people and scripts, not for the API nor by a rule that only warns', () => {
    const inputs = [['6'], ['-1']]
    const area = { ...first, rows: 2 }
    const outcome = (via: 'person' | 'script' | 'api', strict: boolean) => {
      const editing = aFile([['1'], ['2']])
      const condition = { type: 'NUMBER_GREATER', values: ['0'] }
      setValidation(editing, area, { condition, strict, showDropdown: true })
      try {
        writeValues({ ...editing, via }, area, inputs, 'typed')
      } catch (error) {
        expect(String(error)).toContain('cell A2 violates')
      }
      return shownIn(editing, 'A1:A2').flat()
    }
    expect(outcome('person', true)).toEqual([1, 2])
    expect(outcome('script', true)).toEqual([1, 2])
    expect(outcome('api', true)).toEqual([6, -1])
    expect(outcome('person', false)).toEqual([6, -1])
  })

  it('by a rule may be emptied', () => {
    const editing = aFile([['1']])
    setValidation(editing, first, {
      condition: { type: 'NUMBER_GREATER', values: ['0'] },
      strict: true,
      showDropdown: true,
    })
    writeValues(editing, first, [[null]], 'raw')
    expect(shownIn(editing, 'A1')).toEqual([[null]])
  })
})

describe('the format a value brings', () => {
  it.each<[string, string | undefined]>([
    ['2026-11-21', 'yyyy-mm-dd'],
    ['50%', '0%'],
    ['12.5%', '0.00%'],
    ['$5', '[$$]#,##0'],
    ['1,000', '#,##0'],
    ['8:30', 'h:mm:ss am/pm'],
    ['5', undefined],
    ['x', undefined],
  ])('%s: %p', (text, format) => {
    const editing = aFile([[text]])
    expect(editing.grid.formats.get(0, 0)?.numberFormat).toBe(format)
  })
})
