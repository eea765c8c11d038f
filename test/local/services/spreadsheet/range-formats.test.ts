import { aGoogleSheet } from './google-sheet'

describe('looks', () => {
  it('are Google’s defaults where nothing was set', () => {
    const range = aGoogleSheet().sheet.getRange('A1:C5')
    expect([
      range.getBackground(),
      range.getFontColor(),
      range.getFontFamily(),
      range.getFontSize(),
      range.getFontWeight(),
      range.getFontStyle(),
      range.getFontLine(),
      range.getHorizontalAlignment(),
      range.getVerticalAlignment(),
      range.getNumberFormat(),
      range.getWrap(),
      String(range.getWrapStrategy()),
      range.getTextDirection(),
      range.getTextRotation().getDegrees(),
    ]).toEqual([
      ...['#ffffff', '#000000', 'Arial', 10, 'normal', 'normal', 'none', 'general', 'bottom'],
      ...['0.###############', true, 'OVERFLOW', null, 0],
    ])
    expect(range.getTextStyle().getFontFamily()).toBe('arial,sans,sans-serif')
    expect(range.getTextStyle().isBold()).toBe(false)
  })

  it('are set for all cells or one by one, and go back with null', () => {
    const { sheet } = aGoogleSheet()
    const range = sheet.getRange('A1:B1')
    range.setFontWeight('bold').setBackground('LightCoral').setHorizontalAlignment('center')
    expect(range.getFontWeights()).toEqual([['bold', 'bold']])
    expect(range.getBackgrounds()).toEqual([['#f08080', '#f08080']])
    range.setFontWeights([[null, 'bold']]).setFontLines([['underline', 'line-through']])
    expect(range.getFontWeights()).toEqual([['normal', 'bold']])
    expect(range.getFontLines()).toEqual([['underline', 'line-through']])
    range.setNumberFormats([['0.00', 'general']])
    expect(range.getNumberFormats()).toEqual([['0.00', '0.###############']])
    range.clearFormat()
    expect(range.getBackgrounds()).toEqual([['#ffffff', '#ffffff']])
  })

  it('keep colours of the theme apart from their red, green and blue', () => {
    const { app, sheet } = aGoogleSheet()
    const range = sheet.getRange('A1')
    range.setFontColorObject(app.newColor().setThemeColor(app.ThemeColorType.ACCENT1).build())
    expect(range.getFontColor()).toBe('#4285f4')
    expect(range.getFontColorObject().asThemeColor().getThemeColorType()).toBe(app.ThemeColorType.ACCENT1)
    expect(() => range.getFontColorObject().asRgbColor()).toThrow('Object is not of type RgbColor.')
    expect(() => app.newColor().asThemeColor()).toThrow('Object is not of type ThemeColor.')
  })

  it('draw the lines that are asked for and leave the others', () => {
    const { app, sheet } = aGoogleSheet()
    const range = sheet.getRange('B2:C3')
    range.setBorder(true, true, true, true, false, null)
    range.setBorder(true, null, null, null, null, null, '#00ff00', app.BorderStyle.DASHED)
    const undocumented = range as unknown as {
      getBorder(): { getTop(): Side; getLeft(): Side; getRight(): Side }
    }
    type Side = { getBorderStyle(): unknown; getColor(): { asRgbColor(): { asHexString(): string } } }
    const border = undocumented.getBorder()
    expect(String(border.getTop().getBorderStyle())).toBe('DASHED')
    expect(border.getTop().getColor().asRgbColor().asHexString()).toBe('#00ff00')
    expect(String(border.getLeft().getBorderStyle())).toBe('SOLID')
    expect(border.getRight().getBorderStyle()).toBeNull()
  })

  it('tell an alignment set to normal from none', () => {
    const { google, app, sheet, spreadsheet } = aGoogleSheet()
    const cell = sheet.getRange('A1')
    const aligned = (alignment: 'center' | 'normal' | null) =>
      cell.setHorizontalAlignment(alignment).getHorizontalAlignment()
    expect([aligned('center'), aligned('normal'), aligned(null), aligned('normal')]).toEqual([
      ...['center', 'general-left', 'general', 'general-left'],
    ])
    app.flush()
    const api = google.globals.Sheets as GoogleAppsScript.Sheets
    const fields = 'sheets.data.rowData.values.userEnteredFormat.horizontalAlignment'
    const answer = api.Spreadsheets!.get(spreadsheet.getId(), { ranges: ['Sheet1!A1'], fields })
    expect(JSON.stringify(answer)).not.toContain('horizontalAlignment')
  })

  it('stay as they are where a word has no meaning', () => {
    const cell = aGoogleSheet().sheet.getRange('A1').setFontWeight('bold').setFontLine('underline')
    const loose = cell as unknown as Record<string, (value: unknown) => unknown>
    for (const name of ['HorizontalAlignment', 'VerticalAlignment', 'FontWeight', 'FontStyle', 'FontLine'])
      expect(loose[`set${name}`]!('constructor')).toBe(cell)
    expect([cell.getFontWeight(), cell.getFontLine(), cell.getVerticalAlignment()]).toEqual([
      ...['bold', 'underline', 'bottom'],
    ])
    expect(() => loose.setFontSize!('12')).toThrow(
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setFontSize.",
    )
  })

  it('show links or plain text', () => {
    const { google, app, sheet, spreadsheet } = aGoogleSheet()
    const shown = () => {
      app.flush()
      const api = google.globals.Sheets as GoogleAppsScript.Sheets
      const fields = 'sheets.data.rowData.values.userEnteredFormat.hyperlinkDisplayType'
      const answer = api.Spreadsheets!.get(spreadsheet.getId(), { ranges: ['Sheet1!A1'], fields })
      return answer.sheets?.[0]?.data?.[0]?.rowData?.[0]?.values?.[0]?.userEnteredFormat?.hyperlinkDisplayType
    }
    const cell = sheet.getRange('A1').setFormula('=HYPERLINK("https://example.com","Example")')
    expect(cell.getValue()).toBe('Example')
    cell.setShowHyperlink(false)
    expect(shown()).toBe('PLAIN_TEXT')
    sheet.getRangeList(['A1']).setShowHyperlink(true)
    expect(shown()).toBe('LINKED')
    const wrong = cell.setShowHyperlink as (value: unknown) => void
    expect(() => wrong(null)).toThrow("The parameters (null) don't match the method signature")
  })

  it('may differ within a text, with links', () => {
    const { app, sheet } = aGoogleSheet()
    const bold = app.newTextStyle().setBold(true).build()
    const value = app
      .newRichTextValue()
      .setText('Bold and a Link')
      .setTextStyle(0, 4, bold)
      .setLinkUrl(11, 15, 'https://example.com')
      .build()
    const cell = sheet.getRange('A1').setRichTextValue(value)
    const runs = cell.getRichTextValue()!.getRuns()
    expect(
      runs.map((run) => [run.getText(), run.getTextStyle().isBold(), run.getLinkUrl(), run.getEndIndex()]),
    ).toEqual([
      ['Bold', true, null, 4],
      [' and a ', false, null, 11],
      ['Link', false, 'https://example.com', 15],
    ])
    cell.setValue('plain')
    expect(cell.getRichTextValue()!.getRuns()).toHaveLength(1)
    cell.setValue(5)
    expect(cell.getRichTextValue()).toBeNull()
  })
})
