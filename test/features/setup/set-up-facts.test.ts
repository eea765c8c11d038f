import fc from 'fast-check'
import { calendarDate } from '../../../src/base/calendar-date'
import { enteredRows } from '../../../src/features/setup/entered-rows'
import { countryOfLocale, homeCountry } from '../../../src/features/setup/home-country'
import { registerBaseline } from '../../../src/features/setup/register-baseline'
import { sheetFingerprint } from '../../../src/features/setup/sheet-fingerprint'
import { fieldFrom } from '../../../src/register/field-catalogue'

describe('the home of phone numbers', () => {
  it('is the country of the spreadsheet, or the reader’s', () => {
    expect(countryOfLocale('en_GB', 'zh-CN')).toBe('GB')
    expect(countryOfLocale('zh', 'en')).toBe('CN')
    expect(countryOfLocale('en', 'en')).toBe('US')
  })

  it('is another country only where many numbers are right there and wrong at home', () => {
    const american = Array.from({ length: 12 }, (_, index) => `(773) 555-01${10 + index}`)
    expect(homeCountry(american, ['CN', 'US'])).toBe('US')
    expect(homeCountry(american.slice(0, 5), ['CN', 'US'])).toBe('CN')
    expect(homeCountry(['13977413962', '1.39775E+10', '12345'], ['CN', 'DE'])).toBe('CN')
    expect(homeCountry([], ['CN', 'US'])).toBe('CN')
  })

  it('is the country that most numbers fit, even where half of them could be numbers at home', () => {
    const chinese = Array.from({ length: 12 }, (_, index) => `139774139${10 + index}`)
    const american = Array.from({ length: 8 }, (_, index) => `(773) 555-010${index}`)
    expect(homeCountry([...chinese, ...american.slice(0, 1)], ['US', 'CN'])).toBe('CN')
    expect(homeCountry([...american, ...chinese], ['US', 'CN'])).toBe('US')
  })

  it('is not told from numbers that bring their own country code', () => {
    const abroad = Array.from({ length: 12 }, (_, index) => `+86 139 7741 39${10 + index}`)
    const home = Array.from({ length: 12 }, (_, index) => `(773) 555-01${10 + index}`)
    expect(homeCountry([...abroad, ...home], ['CN', 'US'])).toBe('US')
  })
})

describe('the fingerprint of a sheet', () => {
  const cell = fc.oneof(fc.string(), fc.integer(), fc.boolean())
  const sheet = fc.array(fc.array(cell, { maxLength: 4 }), { minLength: 1, maxLength: 5 })

  it('is the same for the same cells and another when a cell changes', () => {
    fc.assert(
      fc.property(sheet, cell, (cells, other) => {
        expect(sheetFingerprint(cells)).toBe(sheetFingerprint(cells.map((row) => [...row])))
        const changed = cells.map((row, index) => (index === 0 ? [other, ...row.slice(1)] : row))
        const isSame = JSON.stringify(changed) === JSON.stringify(cells)
        expect(sheetFingerprint(changed) === sheetFingerprint(cells)).toBe(isSame)
      }),
      { seed: 3 },
    )
  })

  it('tells rows that changed places', () => {
    expect(sheetFingerprint([['a'], ['b']])).not.toBe(sheetFingerprint([['b'], ['a']]))
  })
})

describe('what was entered since set-up', () => {
  const marks = new Map([
    [0, 'number'],
    [1, 'name'],
    [2, 'sum'],
    [3, 'problems'],
  ])
  const records = new Map([
    [
      '100001',
      new Map([
        ['name', '张三'],
        ['sum', '=A2*2'],
      ]),
    ],
  ])
  const first = { records, headers: new Set(['#', '姓名', '金额', '提示']) }
  const fields = [{ ...fieldFrom('amount', 'en'), key: 'sum', header: '金额', formula: true }]
  const rows = (...now: (string | number | boolean)[][]) =>
    enteredRows({ now: [['#', '姓名', '金额', '提示'], ...now], marks, first, fields })

  it('is no row whose values are those of its record, wherever it stands now', () => {
    expect(rows([], [100_001, '张三'])).toEqual([])
  })

  it('is every row that changed, is new, or holds something beside the fields', () => {
    expect(rows([100_001, '张三丰'], ['', '李四'], [100_001, '张三', '', '', 'beside'])).toEqual([1, 2, 3])
  })

  it('is nothing that formulas or the register wrote, and nothing that was cleared', () => {
    expect(rows([100_001, '张三', '=B7*2', '姓名：…'], [100_001, ''])).toEqual([])
    expect(rows([100_009, '', 12], ['', '', false])).toEqual([])
  })
})

describe('what was entered in the columns of the register itself', () => {
  const first = {
    records: new Map([['7', new Map([['sum', '=A2*2']])]]),
    headers: new Set(['#', '金额', '提示']),
  }
  const marks = new Map([
    [0, 'number'],
    [1, 'sum'],
    [2, 'problems'],
  ])
  const fields = [{ ...fieldFrom('amount', 'en'), key: 'sum', header: '金额', formula: true }]
  const isEntered = (row: (string | number | boolean)[], header = ['#', '金额', '提示']) =>
    enteredRows({ now: [header, row], marks, first, fields }).length > 0

  it.each([
    ['a text in the number column', ['x']],
    ['a note among the problems', [7, '', '问过了，下周再打']],
    ['a note below a problem', [7, '', '金额：不是数字。\n问过了：是对的']],
    ['a number in the place of a formula', [7, 24]],
    ['another formula', [7, '=A2*3']],
  ])('is %s', (_what, row) => {
    expect(isEntered(row)).toBe(true)
  })

  it('is a header that was renamed or added', () => {
    expect(isEntered([7], ['#', '总金额', '提示'])).toBe(true)
    expect(isEntered([7], ['#', '金额', '提示', '新栏'])).toBe(true)
    expect(isEntered([7])).toBe(false)
  })

  it('is no formula whose cells have moved', () => {
    expect(isEntered([7, "='名 单'!$B$12*2"])).toBe(false)
  })
})

describe('the baseline', () => {
  const on = calendarDate(2026, 11, 21)!
  const record = (values: Record<string, string>, reasons: string[] = []) => ({
    row: 0,
    id: '1',
    problems: '',
    values,
    issues: reasons.map((reason) => ({ field: 'phone', reason }) as never),
  })

  it('counts customers, blanks, wrong values and those that share a phone or e-mail with an earlier one', () => {
    const fields = [fieldFrom('name', 'en'), fieldFrom('phone', 'en'), fieldFrom('email', 'en')]
    const records = [
      record({ name: 'A', phone: '13977413962' }),
      record({ name: 'B', phone: '+86 139 7741 3962', email: 'b@x.cn' }),
      record({ name: 'C', email: 'B@X.cn' }),
      record({ phone: '12' }, ['phone-length', 'required']),
    ]
    expect(registerBaseline(records, fields, 'CN', on)).toEqual({
      on,
      rows: 4,
      emptyValues: 4,
      invalidValues: 1,
      duplicates: 2,
    })
  })
})

describe('the days since the last update', () => {
  const on = calendarDate(2026, 11, 21)!
  const field = (header: string) => ({ ...fieldFrom('note', 'en'), key: 'own-1', header })
  const rows = (...days: string[]) =>
    days.map((day) => ({ row: 0, id: '1', problems: '', values: { 'own-1': day }, issues: [] }))

  it('are counted from the latest day of a column that says so, days to come left out', () => {
    const records = rows('2026/10/2', '2026-11-01', '昨天', '2027-01-01')
    expect(registerBaseline(records, [field('最后更新')], 'CN', on).daysSinceUpdate).toBe(20)
  })

  it('are unknown where no column says so', () => {
    expect(registerBaseline(rows('2026-11-01'), [field('合同')], 'CN', on).daysSinceUpdate).toBeUndefined()
    expect(registerBaseline(rows('', 'x'), [field('updated')], 'CN', on).daysSinceUpdate).toBeUndefined()
  })
})
