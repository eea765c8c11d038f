import fc from 'fast-check'
import {
  type CellFormat,
  FormulaError,
  intern,
  withFormat,
} from '../../../../../local/services/spreadsheet/grid/cell'

const format: fc.Arbitrary<CellFormat> = fc.record(
  {
    bold: fc.boolean(),
    fontSize: fc.integer({ min: 6, max: 36 }),
    background: fc.constantFrom('#ff0000', '#00ff00'),
    numberFormat: fc.constantFrom('@', '0.00'),
    top: fc.record({
      style: fc.constantFrom('SOLID', 'DOTTED'),
      color: fc.constantFrom('#000000', '#ffffff'),
    }),
  },
  { requiredKeys: [] },
)

describe('formats', () => {
  it('that are equal are one object, and others are not', () => {
    fc.assert(
      fc.property(format, format, (a, b) => {
        const equal = JSON.stringify(withFormat(a, {})) === JSON.stringify(withFormat(b, {}))
        expect(intern(a)).toBe(intern({ ...a }))
        if (!equal && Object.keys(a).length > 0) expect(withFormat(a, b)).toBe(withFormat({ ...a }, { ...b }))
      }),
      { seed: 1 },
    )
  })

  it('take the changes laid over them', () => {
    fc.assert(
      fc.property(format, format, (under, over) => {
        expect(withFormat(under, over) ?? {}).toEqual({ ...under, ...over })
      }),
      { seed: 1 },
    )
  })

  it('lose what is changed to undefined, and all of them are the default look', () => {
    expect(withFormat({ bold: true, fontSize: 9 }, { bold: undefined })).toEqual({ fontSize: 9 })
    expect(withFormat({ bold: true }, { bold: undefined })).toBeUndefined()
    expect(withFormat(undefined, {})).toBeUndefined()
    expect(intern({})).toBeUndefined()
  })

  it('cannot be changed once they are shared', () => {
    expect(Object.isFrozen(intern({ italic: true }))).toBe(true)
  })
})

it('prints an error of a formula by its code', () => {
  expect(`${new FormulaError('#N/A', 'why')}`).toBe('#N/A')
})
