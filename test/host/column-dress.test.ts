import { choiceRule, dropDownAgain, FORMATS } from '../../src/host/column-dress'
import { TABLE } from '../support/a-table'
import { fieldOfKind, GENDER } from '../support/field-of-kind'

interface Rule {
  readonly condition: {
    readonly type: string
    readonly values?: readonly { readonly userEnteredValue: string }[]
  }
  readonly strict: boolean
  readonly showCustomUi: boolean
}
const rule = (...given: Parameters<typeof fieldOfKind>) =>
  choiceRule(fieldOfKind(...given)) as unknown as Rule | undefined
const offered = (...given: Parameters<typeof fieldOfKind>) =>
  rule(...given)?.condition.values?.map(({ userEnteredValue }) => userEnteredValue)

describe('the rule of a column', () => {
  it('is a drop-down of a choice (B2)', () => {
    expect(offered('choice', { choices: GENDER })).toEqual(['男', '女'])
    expect(rule('choice')).toBeUndefined()
  })

  it('is a drop-down of the provinces and countries, in the language of the header (A9 B2)', () => {
    expect(offered('place', { level: 'province', header: '省份' })).toHaveLength(34)
    expect(offered('place', { level: 'province', header: '省份' })).toContain('广西壮族自治区')
    expect(offered('place', { level: 'province', header: 'Province' })).toContain('Guangxi')
    expect(offered('place', { level: 'country', header: '国家' })?.[0]).toBe('中国')
    expect(offered('place', { level: 'country', header: 'Country' })).toHaveLength(249)
  })

  it('is none where the list depends on the field before: cities and districts', () => {
    for (const level of ['city', 'district'] as const) expect(rule('place', { level })).toBeUndefined()
  })

  it('is none for several choices, since Google would mark every cell with two', () => {
    expect(rule('choices', { choices: GENDER })).toBeUndefined()
  })

  it('is no tick box: Google would put a no into every empty cell, and new rows below them', () => {
    expect(rule('yes-no')).toBeUndefined()
  })

  it('lets other values stand, so that nothing pasted is lost', () => {
    expect(rule('choice', { choices: GENDER })?.strict).toBe(false)
    expect(rule('place', { level: 'province' })?.strict).toBe(false)
  })

  it('is laid again over rows that were pasted into', () => {
    const province = fieldOfKind('place', { level: 'province' })
    const [request] = dropDownAgain(TABLE, province, 4, { startRow: 2, endRow: 9 })
    expect(request).toMatchObject({
      setDataValidation: {
        range: { startRowIndex: 2, endRowIndex: 9, startColumnIndex: 4, endColumnIndex: 5 },
        rule: { condition: { type: 'ONE_OF_LIST' } },
      },
    })
    expect(dropDownAgain(TABLE, { ...province, formula: true }, 4, { startRow: 2, endRow: 9 })).toEqual([])
  })
})

describe('the number format of a column', () => {
  it('keeps long numbers as text, whole and with their leading zeros', () => {
    for (const kind of ['identity', 'credit-code', 'phone', 'wechat'] as const)
      expect(FORMATS[kind]).toEqual({ type: 'TEXT', pattern: '@' })
  })

  it('shows a time with its day, and a link as a plain number', () => {
    expect(FORMATS['date-time']).toEqual({ type: 'DATE_TIME', pattern: 'yyyy-mm-dd hh:mm' })
    expect(FORMATS.link).toEqual({ type: 'NUMBER', pattern: '0' })
  })
})
