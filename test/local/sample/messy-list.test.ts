import { messyList } from '../../../local/sample/messy-list'
import { samplePeople } from '../../../local/sample/people'

describe('the invented list', () => {
  const { rows, days } = messyList(7)
  const cells = rows.flat().map(String)

  it('is the same for the same seed, and another for another', () => {
    expect(messyList(7)).toEqual(messyList(7))
    expect(messyList(8)).not.toEqual(messyList(7))
  })

  it('has about sixty rows under one header', () => {
    expect(rows.length).toBeGreaterThan(55)
    expect(rows.length).toBeLessThan(70)
    expect(rows[0]).toContain('客户姓名')
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([11]))
  })

  it.each<[string, (cell: string) => boolean]>([
    ['full-width digits', (cell) => /[０-９]{5}/.test(cell)],
    ['spaces around names', (cell) => /^　.+ $/.test(cell)],
    ['phones turned into scientific notation', (cell) => /^\d\.\d{5}E\+10$/.test(cell)],
    ['two phones in one cell', (cell) => /^1\d{10}\/021/.test(cell)],
    ['a phone a digit short', (cell) => /^1\d{9}$/.test(cell)],
    ['e-mails that are none', (cell) => cell === '无' || /^kehu\d{4}@example$/.test(cell)],
    ['days in Chinese', (cell) => /^\d{4}年\d{1,2}月\d{1,2}日$/.test(cell)],
    ['days with dots', (cell) => /^\d\d\.\d\d\.\d{4}$/.test(cell)],
    ['texts like formulas', (cell) => cell.startsWith('=HYPERLINK')],
    ['texts like pages', (cell) => cell.startsWith('<img')],
    ['a rare character', (cell) => cell.includes('𠮷')],
    ['a name from right to left', (cell) => /[؀-ۿ]/.test(cell)],
  ])('has %s', (_, isFault) => {
    expect(cells.some(isFault)).toBe(true)
  })

  it('has blank rows, the same customer twice, and real days beside written ones', () => {
    expect(rows.some((row) => row.every((cell) => cell === ''))).toBe(true)
    expect(rows.some((row) => row.at(-1) === '重复？')).toBe(true)
    for (const [row, column] of days) expect(typeof rows[row]?.[column]).toBe('number')
  })

  it('names phones and addresses that are nobody’s', () => {
    const phones = cells
      .map((cell) => cell.replace(/\D/g, ''))
      .filter((digits) => /^1[3-9]\d{9}$/.test(digits))
    for (const phone of phones) expect(phone).toMatch(/^1\d\d0000\d{4}$|^1415555\d{4}$/)
    for (const person of samplePeople) expect(person.email).toMatch(/@example\.com$/)
  })
})
