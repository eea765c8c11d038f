import fc from 'fast-check'
import { aGoogleSheet } from '../google-sheet'

describe('text in several looks', () => {
  it('keeps its runs in the cell', () => {
    const { app, sheet } = aGoogleSheet()
    const bold = app.newTextStyle().setBold(true).setForegroundColor('#ff0000').setFontSize(14).build()
    const text = app
      .newRichTextValue()
      .setText('Hello world')
      .setTextStyle(0, 5, bold)
      .setLinkUrl(6, 11, 'https://example.com')
      .build()
    const read = sheet.getRange('A1').setRichTextValue(text).getRichTextValue()!
    expect(read.getText()).toBe('Hello world')
    expect(sheet.getRange('A1').getValue()).toBe('Hello world')
    expect(read.getRuns().map((run) => [run.getText(), run.getStartIndex(), run.getEndIndex()])).toEqual([
      ['Hello', 0, 5],
      [' ', 5, 6],
      ['world', 6, 11],
    ])
    const style = read.getTextStyle(0, 5)
    expect([style.isBold(), style.getForegroundColor(), style.getFontSize()]).toEqual([true, '#ff0000', 14])
    expect([read.getLinkUrl(6, 11), read.getLinkUrl(0, 5), read.getLinkUrl()]).toEqual([
      'https://example.com',
      null,
      null,
    ])
  })

  it('is linked as a whole', () => {
    const { app, sheet } = aGoogleSheet()
    const text = app.newRichTextValue().setText('site').setLinkUrl('https://example.com').build()
    const range = sheet.getRange('A1').setRichTextValue(text)
    expect(range.getRichTextValue()!.getLinkUrl()).toBe('https://example.com')
    range.setValue('plain')
    expect(range.getRichTextValue()!.getLinkUrl()).toBeNull()
  })

  it('refuses places that its text does not have', () => {
    const { app } = aGoogleSheet()
    const style = app.newTextStyle().build()
    expect(() => app.newRichTextValue().setText('abc').setTextStyle(0, 4, style)).toThrow()
    expect(() => app.newRichTextValue().setText('abc').setTextStyle(-1, 2, style)).toThrow()
  })

  it('is as a number no text', () => {
    const { sheet } = aGoogleSheet()
    expect(sheet.getRange('A1').setValue(5).getRichTextValue()).toBeNull()
    expect(sheet.getRange('B1').getRichTextValue()?.getText()).toBe('')
  })

  it('is cut into runs that put together are the text', () => {
    const { app, sheet } = aGoogleSheet()
    const italic = app.newTextStyle().setItalic(true).build()
    const part = fc.tuple(fc.nat(11), fc.nat(11)).filter(([start, end]) => start < end)
    fc.assert(
      fc.property(fc.array(part, { maxLength: 4 }), (parts) => {
        const builder = app.newRichTextValue().setText('Hello world')
        for (const [start, end] of parts) builder.setTextStyle(start, end, italic)
        const read = sheet.getRange('A1').setRichTextValue(builder.build()).getRichTextValue()!
        const runs = read.getRuns()
        expect(runs.map((run) => run.getText()).join('')).toBe('Hello world')
        for (const run of runs) {
          const place = run.getStartIndex()
          const expected = parts.some(([start, end]) => place >= start && place < end)
          expect(run.getTextStyle().isItalic()).toBe(expected)
        }
      }),
      { seed: 1, numRuns: 40 },
    )
  })
})

describe('a style of text', () => {
  it('has what it was given, and a copy has it too', () => {
    const { app } = aGoogleSheet()
    const style = app
      .newTextStyle()
      .setBold(true)
      .setItalic(true)
      .setUnderline(true)
      .setStrikethrough(true)
      .setFontFamily('Georgia')
      .setFontSize(20)
      .setForegroundColor('#123456')
      .build()
    for (const one of [style, style.copy().build()])
      expect([
        one.isBold(),
        one.isItalic(),
        one.isUnderline(),
        one.isStrikethrough(),
        one.getFontFamily(),
        one.getFontSize(),
        one.getForegroundColor(),
      ]).toEqual([true, true, true, true, 'Georgia', 20, '#123456'])
  })

  it('changes only what it names in the cells it is laid over', () => {
    const { app, sheet } = aGoogleSheet()
    const range = sheet.getRange('A1:B1').setFontSize(18)
    range.setTextStyle(app.newTextStyle().setBold(true).build())
    expect([range.getFontSize(), range.getFontWeight(), range.getTextStyle().isBold()]).toEqual([
      18,
      'bold',
      true,
    ])
  })
})
