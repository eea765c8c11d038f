import { aGoogleSheet } from '../local/services/spreadsheet/google-sheet'

/** A sheet, and what a cell of it holds after a script wrote something there. */
function written(value: unknown, way: 'setValue' | 'setValues' = 'setValue'): unknown {
  const { sheet } = aGoogleSheet()
  const cell = sheet.getRange('B2')
  if (way === 'setValue') cell.setValue(value)
  else cell.setValues([[value]])
  return cell.getValue()
}

describe('what a script writes that is no value', () => {
  // B: lists and objects in cells look as Java prints them
  it('is kept as text in the way of Java', () => {
    expect(written({ name: 'Wang', age: 3, rate: 0.5 }, 'setValues')).toBe('{name=Wang, age=3.0, rate=0.5}')
    expect(written([1, 2], 'setValues')).toMatch(/^\[Ljava\.lang\.Object;@[0-9a-f]{8}$/)
    expect(written({ tags: ['a'], none: null })).toMatch(
      /^\{tags=\[Ljava\.lang\.Object;@[0-9a-f]{8}, none=null\}$/,
    )
  })

  it('is a service object’s name', () => {
    const { sheet } = aGoogleSheet()
    expect(sheet.getRange('A1').setValue(sheet).getValue()).toBe('Sheet')
  })

  // K: cell.setValue(other.getValues()) copies the first value
  it('is the first of values read elsewhere', () => {
    expect(written([[7, 8]])).toBe(7)
  })

  it.each([null, undefined, ''])('is %j, which empties a cell', (value) => {
    expect(written(value)).toBe('')
  })

  // K: setValue needs an argument
  it('is nothing, which is refused', () => {
    const setNothing = aGoogleSheet().sheet.getRange('A1').setValue as unknown as () => void
    expect(setNothing).toThrow('The parameters ()')
  })
})

describe('signs before numbers', () => {
  // B: measured on setValue: -5 becomes a number, +5 and a lone - stay text
  it.each<[string, unknown]>([
    ['-5', -5],
    ['+5', '+5'],
    ['+8613800138000', '+8613800138000'],
    ['-', '-'],
    ['+A1', '+A1'],
  ])('%s is written as %j', (text, value) => {
    expect(written(text)).toBe(value)
  })

  // K: a person who types +5 enters a number
  it('a person types +5 and has 5', () => {
    const { google, spreadsheet, sheet } = aGoogleSheet({ owner: 'owner@example.com' })
    const actor = google.as('owner@example.com')
    actor.open(spreadsheet.getId())
    actor.type('A1', '+5')
    expect(sheet.getRange('A1').getValue()).toBe(5)
  })
})

describe('formulas as Google keeps them', () => {
  const kept = (formula: string) => {
    const { spreadsheet, sheet } = aGoogleSheet()
    for (const name of ['Sales', "It's", '客户']) spreadsheet.insertSheet(name)
    return sheet.getRange('H9').setFormula(formula).getFormula()
  }

  // B: formulas entered through the API of a scratch spreadsheet and read back
  it.each<[string, string]>([
    ['=sum( sales!a3:a3 )', '=sum( Sales!A3 )'],
    ["='Sales'!B3:a2", '=Sales!A2:B3'],
    ['=sales!$d$3 + 1', '=Sales!$D$3 + 1'],
    ["=SUM(  A1 ,  'It''s'!a1:a1  )", "=SUM(  A1 ,  'It''s'!A1  )"],
    ['=if(true,"a3:a3",1)', '=if(true,"a3:a3",1)'],
    ['=SUM($A3:$A3)', '=SUM($A3)'],
    ['=SUM(b2:a$1)', '=SUM(A$1:B2)'],
    ['=SUM(b:a)', '=SUM(A:B)'],
    ['=客户!a1', "='客户'!A1"],
    ['=SUM(nowhere!a1)', '=SUM(nowhere!a1)'],
  ])('%s is kept as %s', (formula, text) => {
    expect(kept(formula)).toBe(text)
  })

  // B: a formula that cannot be read stays as written and shows #ERROR!
  it('keep what cannot be read', () => {
    const cell = aGoogleSheet().sheet.getRange('A1').setFormula('=SUM(D1:D3')
    expect([cell.getFormula(), cell.getValue(), cell.getDisplayValue()]).toEqual([
      '=SUM(D1:D3',
      '#ERROR!',
      '#ERROR!',
    ])
  })
})

describe('how contents lie where nobody chose', () => {
  // B: getHorizontalAlignment of an imported workbook, by kind of value
  it.each<[string, unknown, string]>([
    ['nothing', '', 'general'],
    ['text', 'Wang', 'general-left'],
    ['a number', 5, 'general-right'],
    ['a day', new Date(Date.UTC(2026, 10, 21)), 'general-right'],
    ['a truth', true, 'general-center'],
    ['an error', '=1/0', 'general-center'],
  ])('%s', (_, value, alignment) => {
    const { sheet } = aGoogleSheet()
    const cell = sheet.getRange('A1').setValue(value)
    expect([cell.getHorizontalAlignment(), cell.getHorizontalAlignments()]).toEqual([
      alignment,
      [[alignment]],
    ])
    expect(cell.setHorizontalAlignment('center').getHorizontalAlignment()).toBe('center')
  })
})

describe('links in text', () => {
  // D: a link has the link colour and is underlined, unless its text is given another look
  it('look like links', () => {
    const { app, sheet } = aGoogleSheet()
    const red = app.newTextStyle().setForegroundColor('#ff0000').build()
    const text = app.newRichTextValue().setText('see this').setLinkUrl(4, 8, 'https://example.com')
    const lookOf = (value: GoogleAppsScript.Spreadsheet.RichTextValue) => {
      const style = sheet.getRange('A1').setRichTextValue(value).getRichTextValue()!.getTextStyle(4, 8)
      return [style.getForegroundColor(), style.isUnderline()]
    }
    expect(lookOf(text.build())).toEqual(['#1155cc', true])
    expect(lookOf(sheet.getRange('A1').getRichTextValue()!.copy().setLinkUrl(null).build())).toEqual([
      '#000000',
      false,
    ])
    expect(lookOf(text.setTextStyle(4, 8, red).build())).toEqual(['#ff0000', true])
  })

  // B: setLinkUrl('tel:…') throws, measured on a real spreadsheet
  it.each(['tel:+13055550142', 'javascript:alert(1)'])('cannot be %s', (url) => {
    const { app } = aGoogleSheet()
    expect(() => app.newRichTextValue().setText('call').setLinkUrl(url)).toThrow('Illegal argument.')
  })

  it.each(['https://example.com', 'mailto:a@example.com', '#gid=0', null])('can be %s', (url) => {
    const { app } = aGoogleSheet()
    expect(app.newRichTextValue().setText('see').setLinkUrl(url).build().getLinkUrl()).toBe(url)
  })
})
