import { aGoogleSheet } from '../local/services/spreadsheet/google-sheet'

/** A cell with everything on it that clearing may take away. */
function dressedCell() {
  const made = aGoogleSheet()
  const cell = made.sheet.getRange('B2')
  cell.setValue(0.5).setNumberFormat('0.00%').setBackground('#ff0000').setFontWeight('bold').setNote('Note')
  cell.setDataValidation(made.app.newDataValidation().requireNumberBetween(0, 1).build())
  const picture = () => ({
    shown: cell.getDisplayValue(),
    format: cell.getNumberFormat(),
    background: cell.getBackground(),
    weight: cell.getFontWeight(),
    note: cell.getNote(),
    checked: cell.getDataValidation() !== null,
  })
  return { ...made, cell, picture, whole: picture() }
}

const plain = { background: '#ffffff', weight: 'normal' }

describe('clearing a cell', () => {
  // B: formats cleared, and 50.00% stays 50.00%
  it('of its formats keeps value, number format, note and rule', () => {
    const { cell, picture, whole } = dressedCell()
    cell.clearFormat()
    expect(picture()).toEqual({ ...whole, ...plain })
  })

  // B: clear() of a range takes value and formats, the number format stays
  it('keeps its number format, note and rule', () => {
    const { cell, picture, whole } = dressedCell()
    cell.clear()
    expect(picture()).toEqual({ ...whole, ...plain, shown: '' })
  })

  it('of its formats makes parts of its text plain, but keeps links', () => {
    const { app, sheet } = aGoogleSheet()
    const bold = app.newTextStyle().setBold(true).build()
    const text = app
      .newRichTextValue()
      .setText('a b')
      .setTextStyle(0, 1, bold)
      .setLinkUrl(2, 3, 'https://example.com')
    const cell = sheet.getRange('A1').setRichTextValue(text.build()).clearFormat()
    const read = cell.getRichTextValue()!
    expect([read.getTextStyle(0, 1).isBold(), read.getLinkUrl(2, 3)]).toEqual([false, 'https://example.com'])
  })

  it('as part of a list of ranges is the same', () => {
    const { sheet, picture, whole } = dressedCell()
    sheet.getRangeList(['B2', 'D4']).clear()
    expect(picture()).toEqual({ ...whole, ...plain, shown: '' })
  })

  // K: clearContent, clearNote and clearDataValidations take one thing each
  it.each([
    ['clearContent', { shown: '' }],
    ['clearNote', { note: '' }],
    ['clearDataValidations', { checked: false }],
  ] as const)('by %s takes nothing else', (method, gone) => {
    const { cell, picture, whole } = dressedCell()
    cell[method]()
    expect(picture()).toEqual({ ...whole, ...gone })
  })

  it.each([
    [{ contentsOnly: true }, { shown: '' }],
    [{ formatOnly: true }, plain],
    [{ commentsOnly: true }, { note: '' }],
    [{ validationsOnly: true }, { checked: false }],
  ])('with %j takes that only', (options, gone) => {
    const { cell, picture, whole } = dressedCell()
    cell.clear(options)
    expect(picture()).toEqual({ ...whole, ...gone })
  })
})

/** Checkboxes in A1:A3; the second holds a value of neither state. */
function threeBoxes() {
  const made = aGoogleSheet()
  const boxes = made.sheet.getRange('A1:A3')
  const rule = made.app.newDataValidation().requireCheckbox('yes', 'no').setAllowInvalid(true).build()
  boxes.setDataValidation(rule).setValues([['no'], ['maybe'], ['no']])
  const values = () => boxes.getValues().map(([value]) => value)
  return { ...made, boxes, values }
}

describe('checkboxes', () => {
  // B: inserting writes the unchecked value over whatever stood there
  it('begin unchecked, whatever stood there', () => {
    const { sheet } = aGoogleSheet()
    const boxes = sheet.getRange('A1:A2').setValues([['text'], [true]])
    boxes.insertCheckboxes()
    expect(boxes.getValues()).toEqual([[false], [false]])
  })

  it('leave other values alone when checked', () => {
    const { boxes, values } = threeBoxes()
    boxes.check()
    expect(values()).toEqual(['yes', 'maybe', 'yes'])
    boxes.uncheck()
    expect(values()).toEqual(['no', 'maybe', 'no'])
  })

  it('are neither checked nor unchecked with another value', () => {
    const { sheet, boxes } = threeBoxes()
    expect(sheet.getRange('A2').isChecked()).toBeNull()
    expect(sheet.getRange('A1').isChecked()).toBe(false)
    expect(boxes.isChecked()).toBeNull()
    expect(sheet.getRange('B1').isChecked()).toBeNull()
  })

  it('take their values along when removed, but no other', () => {
    const { boxes, values } = threeBoxes()
    boxes.removeCheckboxes()
    expect(values()).toEqual(['', 'maybe', ''])
    expect(boxes.getDataValidations().flat()).toEqual([null, null, null])
  })
})
