import { aGoogleSheet } from './google-sheet'

describe('alternating colours', () => {
  it('take a theme, by rows or by columns', () => {
    const { app, sheet } = aGoogleSheet()
    const rows = sheet.getRange('A1:E10').applyRowBanding(app.BandingTheme.CYAN, true, true)
    expect([
      rows.getRange().getA1Notation(),
      rows.getHeaderRowColor(),
      rows.getFirstRowColor(),
      rows.getSecondRowColor(),
      rows.getFooterRowColor(),
      rows.getFirstColumnColor(),
    ]).toEqual(['A1:E10', '#4dd0e1', '#ffffff', '#e0f7fa', '#a2e8f1', null])
    rows.remove()
    const columns = sheet.getRange('A1:E10').applyColumnBanding(app.BandingTheme.INDIGO, true, false)
    expect([
      columns.getHeaderColumnColor(),
      columns.getFooterColumnColor(),
      columns.getFirstRowColor(),
    ]).toEqual(['#8989eb', null, null])
  })

  it('are one to a range', () => {
    const { sheet } = aGoogleSheet()
    sheet.getRange('A1:D10').applyRowBanding()
    expect(() => sheet.getRange('D10:E11').applyRowBanding()).toThrow(
      'already has alternating background colors',
    )
    expect(sheet.getRange('B2').getBandings()).toHaveLength(1)
    expect(sheet.getRange('Z9').getBandings()).toEqual([])
  })

  it('change colour, move, and are copied as another', () => {
    const { sheet } = aGoogleSheet()
    const banding = sheet.getRange('A1:D10').applyRowBanding()
    banding.setHeaderRowColor('#ff0000').setFooterRowColor(null).setRange(sheet.getRange('B2:E11'))
    expect([
      banding.getHeaderRowColor(),
      banding.getFooterRowColor(),
      banding.getRange().getA1Notation(),
    ]).toEqual(['#ff0000', null, 'B2:E11'])
    expect(() => banding.setFirstRowColor(null)).toThrow('First row color should not be null')
    const copy = banding.copyTo(sheet.getRange('H1:K9')).setFirstRowColor('#00ff00')
    expect([copy.getFirstRowColor(), banding.getFirstRowColor()]).toEqual(['#00ff00', '#ffffff'])
    sheet.deleteRows(2, 10)
    expect(sheet.getBandings()).toHaveLength(1)
    expect(() => banding.getRange()).toThrow('The banding was removed.')
  })
})
