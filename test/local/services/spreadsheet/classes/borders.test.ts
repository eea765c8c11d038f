import { aGoogleSheet } from '../google-sheet'

/** A method of ranges that the published types lack. */
interface WithBorder {
  getBorder(): { getTop(): { getBorderStyle(): unknown; getColor(): GoogleAppsScript.Spreadsheet.Color } }
}

describe('borders', () => {
  it('are drawn around and between, kept by null and taken away by false', () => {
    const { app, sheet, file } = aGoogleSheet()
    const grid = file.grids[0]!
    const sides = (row: number, column: number) => {
      app.flush()
      const format = grid.formats.get(row, column)
      return (['top', 'left', 'bottom', 'right'] as const).filter((side) => format?.[side] !== undefined)
    }
    sheet.getRange('B2:C3').setBorder(true, true, true, true, false, false)
    expect(sides(1, 1)).toEqual(expect.arrayContaining(['top', 'left']))
    expect(sides(1, 1)).not.toContain('right')
    sheet.getRange('B2:C3').setBorder(null, null, null, null, true, true)
    expect(sides(1, 1)).toEqual(expect.arrayContaining(['top', 'left', 'bottom', 'right']))
    sheet.getRange('B2:C3').setBorder(false, false, false, false, false, false)
    expect(sides(1, 1)).toEqual([])
  })

  it('have a colour and a style', () => {
    const { app, sheet } = aGoogleSheet()
    const range = sheet.getRange('B2')
    range.setBorder(true, null, null, null, null, null, '#ff0000', app.BorderStyle.DASHED)
    const border = (range as typeof range & WithBorder).getBorder()
    expect([
      String(border.getTop().getBorderStyle()),
      border.getTop().getColor().asRgbColor().asHexString(),
    ]).toEqual(['DASHED', '#ff0000'])
  })
})
